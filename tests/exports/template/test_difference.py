"""What differs is found wherever it is."""

import shutil
from pathlib import Path

import pytest

from skatedesk.exports.template.difference import Difference, difference
from skatedesk.exports.template.package import read_package
from tests.exports.template import edited, federation

SHEET = "xl/worksheets/sheet1.xml"
CELL = b'<c r="Z16"><v>1</v></c>'


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return federation(tmp_path / "before.xlsx")


def compared(before: Path, part: str, old: bytes, new: bytes) -> Difference:
    after = Path(shutil.copy(before, before.with_name("after.xlsx")))
    edited(after, lambda name, data: data.replace(old, new, 1) if name == part else data)
    return difference(read_package(before), read_package(after))


def test_the_same_file_differs_nowhere(before: Path):
    assert compared(before, SHEET, b"", b"") == Difference((), (), (), {}, ())


@pytest.mark.parametrize(
    ("old", "new", "cells"),
    [
        (b"<f>G5*2</f>", b"<f>G5*3</f>", ("H5",)),
        (b"</row></sheetData>", CELL + b'</row><row r="17"><c r="B17"/></row></sheetData>', ("Z16", "B17")),
    ],
)
def test_cells_are_told_by_their_names(before: Path, old: bytes, new: bytes, cells: tuple[str, ...]):
    assert compared(before, SHEET, old, new) == Difference((), (), (SHEET,), {"Results": cells}, ())


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (SHEET, b'ref="A1:E1"', b'ref="A1:D1"'),
        (SHEET, b'spans="1:8"', b'spans="1:9"'),
        (SHEET, b"</row></sheetData>", b'</row><row r="17" ht="9"/></sheetData>'),
        (SHEET, b"</row><row", b"</row> <row"),
        ("xl/workbook.xml", b"OurOwn", b"OurOwm"),
        ("xl/charts/chart1.xml", b"barDir", b"barDjr"),
        ("customXml/item1.xml", b"only", b"not"),
    ],
)
def test_what_is_no_cell_is_told_by_its_part(before: Path, part: str, old: bytes, new: bytes):
    found = compared(before, part, old, new)
    assert (found.changed, found.beside) == ((part,), (part,))


def test_parts_that_come_and_go_are_told(before: Path, tmp_path: Path):
    after = Path(shutil.copy(before, tmp_path / "after.xlsx"))
    edited(after, lambda _name, data: data, {"customXml/item2.xml": b"<new/>"})
    assert difference(read_package(before), read_package(after)).added == ("customXml/item2.xml",)
    assert difference(read_package(after), read_package(before)).removed == ("customXml/item2.xml",)
