"""A printer gets the same pages as the PDF, and a preview too."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from skatedesk.domain.house_style import HouseStyle, Paper
from skatedesk.exports.paper import fonts, typeset
from skatedesk.exports.paper.drawing import picture_of
from skatedesk.exports.paper.printing import print_pages
from tests.exports import result, standing
from tests.exports.paper import faults, read


@pytest.mark.parametrize("resolution", [72, 300, 1200])
def test_a_printer_of_any_resolution_has_the_words_in_the_same_places(resolution: int, tmp_path: Path):
    fonts.make_ready()
    pages = typeset.pages_of([result(), standing(24)])
    for name, dots in (("a.pdf", resolution), ("b.pdf", fonts.RESOLUTION)):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        printer.setResolution(dots)
        assert print_pages(pages, printer)
    for one, other in zip(read(tmp_path / "a.pdf"), read(tmp_path / "b.pdf"), strict=True):
        assert (one.width, one.height) == (other.width, other.height)
        assert faults(one) == []
        assert [word.text for word in one.words] == [word.text for word in other.words]
        for word, same in zip(one.words, other.words, strict=True):
            assert (word.left, word.bottom) == pytest.approx((same.left, same.bottom), abs=1.2)


def test_no_pages_are_nothing_to_print(tmp_path: Path):
    fonts.make_ready()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    assert not print_pages((), printer)


def test_a_preview_shows_the_whole_page():
    (page,) = typeset.pages(replace(result(), style=HouseStyle(paper=Paper.LETTER)))
    picture = picture_of(page, 72)
    assert (picture.width(), picture.height()) == (612, 792)
    dark = {
        (x, y) for x in range(0, 612, 2) for y in range(0, 792, 2) if picture.pixelColor(x, y).lightness() < 120
    }  # fmt: skip
    assert len(dark) > 300
    assert all(30 <= x <= 582 for x, _y in dark)
