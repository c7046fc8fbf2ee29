"""Damaged files: what can be read is saved, the new file is sound, and the report is true."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, race_view, results, salvage
from skatedesk.services.files import FileError
from skatedesk.services.salvage import Salvage
from tests.safety.ledger import Ledger
from tests.services import build
from tests.store import Dump, dump, folder

PAGE = 4096


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A weekend with some hours of work in its journal, larger than a few pages."""
    path = tmp_path_factory.mktemp("salvage") / "day.skatedesk"
    build(path)
    chance = Random(1)
    with closing(files.open_file(path)) as file:
        starts = [start.id for race in (1, 2) for start in race_view.read(file, race).starts]
        for number in range(120):
            results.record_time(file, chance.choice(starts), RaceTime(60_000 + 10 * number))
            if number % 9 == 0:
                history.undo(file)
            if number % 18 == 0:
                history.redo(file)
        results.record_status(file, starts[0], Status.DNF)
    return path


def saved(path: Path) -> Salvage:
    """Salvage a copy of the file; the new file is sound, whatever was saved, and the old one is left alone."""
    before = folder(path.parent)
    target = path.with_name("new.skatedesk")
    try:
        found = salvage.save(path, target)
        Ledger(target)
        with closing(files.open_file(target)) as file:
            assert file.told == ""
            assert file.faults() == []
        return found
    finally:
        now = folder(path.parent)
        now.pop(target.name, None)
        assert now == before


def content(path: Path) -> Dump:
    return {name: rows for name, rows in dump(path).items() if rows}


def test_a_sound_file_comes_over_to_the_row(day: Path, tmp_path: Path):
    path = Path(shutil.copy(day, tmp_path / "day.skatedesk"))
    found = saved(path)
    assert found.whole
    assert content(found.target) == content(day)
    assert Ledger(found.target).entries[-1]["label"].startswith("DNF, ")
    rows = sum(len(rows) for name, rows in content(day).items() if name != "alembic_version")
    assert found.sentences == (
        f"Everything in day.skatedesk was saved: {found.entries} changes, {rows} rows, each proved by the journal.",
    )


def test_what_only_the_log_has_is_saved_too(day: Path, tmp_path: Path):
    busy = Path(shutil.copy(day, tmp_path / "busy.skatedesk"))
    (tmp_path / "left").mkdir()
    with closing(files.open_file(busy)) as file:
        results.record_time(file, 1, RaceTime(99_990))
        left = tmp_path / "left" / "day.skatedesk"
        for ending in ("", "-wal"):
            shutil.copy(f"{busy}{ending}", f"{left}{ending}")
    found = saved(left)
    assert found.whole
    assert content(found.target) == content(busy)


def whole_or_said(path: Path, day: Path) -> Salvage | None:
    """What came of it: the same as before where the report says so, and never a row out of nothing."""
    try:
        found = saved(path)
    except FileError as error:
        if str(error) != f"Nothing in {path} can be read. Open its last copy.":
            raise
        return None
    now = content(found.target)
    if found.whole and not found.findings:
        assert now == content(day)
    assert {count.table: count.kept for count in found.tables if count.kept} == {
        name: len(rows) for name, rows in now.items() if name != "alembic_version"
    }
    for count in found.tables:
        before, after = set(content(day).get(count.table, [])), set(now.get(count.table, []))
        assert len(after - before) <= count.unproved <= count.kept
        missing = {row[0] for row in before} - {row[0] for row in after}
        assert len(missing) <= count.lost or count.torn
    return found


@pytest.mark.parametrize("seed", range(30))
def test_bytes_overwritten_anywhere(day: Path, tmp_path: Path, seed: int):
    chance = Random(seed)
    path = Path(shutil.copy(day, tmp_path / "day.skatedesk"))
    damaged = bytearray(path.read_bytes())
    for _place in range(chance.choice([1, 1, 2, 5, 30])):
        length = chance.choice([1, 1, 8, 100, PAGE])
        at = chance.randrange(len(damaged) - length)
        damaged[at : at + length] = chance.choice([chance.randbytes(length), bytes(length), b"\xff" * length])
    path.write_bytes(damaged)
    whole_or_said(path, day)


def test_every_page_in_turn(day: Path, tmp_path: Path):
    pages = day.stat().st_size // PAGE
    whole = 0
    for page in range(0, pages, 2):
        place = tmp_path / str(page)
        place.mkdir()
        path = Path(shutil.copy(day, place / "day.skatedesk"))
        with path.open("rb+") as file:
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)
        found = whole_or_said(path, day)
        whole += found is not None and content(found.target) == content(day)
        shutil.rmtree(place)
    # Only pages that hold the newest of both the tables and the journal cost something.
    assert whole > 0.7 * pages / 2


def cut(path: Path, part: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * part)])


@pytest.mark.parametrize("part", [0.9, 0.5])
def test_a_file_cut_short(day: Path, tmp_path: Path, part: float):
    path = Path(shutil.copy(day, tmp_path / "day.skatedesk"))
    cut(path, part)
    found = whole_or_said(path, day)
    assert found is not None
    assert not found.whole
    assert found.sentences[0].endswith("Compare the lists with paper before you go on with this file.")


def nothing(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def letters(path: Path) -> None:
    path.write_text("Name;Time\n" * 5000)


@pytest.mark.parametrize("damage", [nothing, zeros, letters])
def test_where_nothing_is_left_nothing_is_made(day: Path, tmp_path: Path, damage: Callable[[Path], None]):
    path = Path(shutil.copy(day, tmp_path / "day.skatedesk"))
    damage(path)
    assert whole_or_said(path, day) is None
    assert [item.name for item in tmp_path.iterdir()] == ["day.skatedesk"]


@pytest.mark.parametrize("name", ["day.skatedesk", "there.skatedesk"])
def test_a_file_that_is_there_is_never_written_over(day: Path, tmp_path: Path, name: str):
    path = Path(shutil.copy(day, tmp_path / "day.skatedesk"))
    (tmp_path / "there.skatedesk").write_text("another day")
    before = folder(tmp_path)
    with pytest.raises(FileError, match=r"exists already\. Choose another name"):
        salvage.save(path, tmp_path / name)
    assert folder(tmp_path) == before
