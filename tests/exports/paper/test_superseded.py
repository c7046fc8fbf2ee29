"""The mark on a PDF that no longer holds."""

from pathlib import Path

import pytest

from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper.pdf import write_pdf
from skatedesk.exports.paper.superseded import mark_superseded
from tests.exports import ROWS, result, standing
from tests.exports.paper import read

SENTENCE = "Superseded by revision 3, 15:10"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_pdf([result(*(ROWS * 12)), standing(24)], tmp_path / "a.pdf")
    return tmp_path / "a.pdf"


def test_every_page_says_what_replaces_it_and_keeps_its_text(path: Path):
    before = read(path)
    mark_superseded(path, SENTENCE)
    after = read(path)
    assert len(after) == len(before) == 3
    for old, new in zip(before, after, strict=True):
        assert (new.width, new.height) == (old.width, old.height)
        assert SENTENCE in new.flat
        assert old.flat in new.flat


def test_the_sentence_stands_above_the_sheet(path: Path):
    mark_superseded(path, SENTENCE)
    for page in read(path):
        band = [word for word in page.words if word.bottom < 22]
        assert [word.text for word in sorted(band, key=lambda word: word.left)] == SENTENCE.split()


def test_one_mark_is_enough(path: Path):
    mark_superseded(path, SENTENCE)
    marked = path.read_bytes()
    mark_superseded(path, "Superseded by revision 4, 16:00")
    assert path.read_bytes() == marked


@pytest.mark.parametrize("content", [b"", b"no PDF", None])
def test_what_is_no_pdf_of_ours_is_left_alone(content: bytes | None, tmp_path: Path):
    path = tmp_path / "a.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ExportError):
        mark_superseded(path, SENTENCE)
    assert content is None or path.read_bytes() == content
