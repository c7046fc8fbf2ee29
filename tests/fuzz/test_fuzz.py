"""The short form of the fuzz, and every source that once did harm."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.readers import READERS, Desk, Reader, desk_in
from tests.fuzz.running import Figures, look, run

COUNT = 3000
FOUND = Path(__file__).parent / "found"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("fuzz")) as opened:
        yield opened


def told(figures: Figures) -> str:
    return "\n".join(f"{fault.key}: {fault.told}\n{fault.source[:500]!r}" for fault in figures.faults.values())


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_malformed_sources_are_taken_or_refused_and_do_no_harm(reader: Reader, desk: Desk):
    count = max(50, COUNT * reader.share // sum(one.share for one in READERS))
    figures = run(reader, desk, count, start=0)
    assert not figures.faults, told(figures)
    assert figures.refused
    assert figures.taken
    assert figures.inputs >= count


def found() -> list[tuple[Reader, Path]]:
    """The sources that did harm, each with the reader whose file name they begin with."""
    by_stem = {Path(reader.file_name).stem + Path(reader.file_name).suffix: reader for reader in READERS}
    return [(by_stem[f"{path.stem.split('-')[0]}{path.suffix}"], path) for path in sorted(FOUND.glob("*.*"))]


@pytest.mark.parametrize(("reader", "path"), found(), ids=lambda one: getattr(one, "name", None))
def test_what_once_did_harm_does_none(reader: Reader, path: Path, desk: Desk):
    figures = Figures(reader.name)
    look(reader, desk, path.read_bytes(), figures)
    assert not figures.faults, told(figures)
