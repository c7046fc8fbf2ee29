"""Workbooks of some kilobytes that would keep a reader busy for minutes, or fill the memory, are refused at once."""

import io
from collections.abc import Mapping
from pathlib import Path
from time import process_time
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from openpyxl import Workbook

from skatedesk.imports.entry_facts import Unreadable
from skatedesk.imports.entry_table import read_table
from skatedesk.imports.errors import SourceError

SHEET, STYLES, STRINGS = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"
ROWS = (("Family name", "Nation", "500 m"), ("Berg", "NOR", "x"))
LARGE = "list.xlsx is far too large for a list when unpacked. Copy its rows into a new workbook."
STRANGE = "list.xlsx is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx."
LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def whole() -> dict[str, bytes]:
    book = Workbook()
    for row in ROWS:
        book.worksheets[0].append(row)
    packed = io.BytesIO()
    book.save(packed)
    with ZipFile(packed) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(folder: Path, changed: Mapping[str, bytes], way: int = ZIP_DEFLATED) -> Path:
    path = folder / "list.xlsx"
    with ZipFile(path, "w", way) as archive:
        for name, data in {**whole(), **changed}.items():
            archive.writestr(name, data)
    return path


def sheet_with(more: bytes, behind: bytes = b"") -> dict[str, bytes]:
    """The sheet with more rows, and with what stands behind them."""
    return {SHEET: whole()[SHEET].replace(b"</sheetData>", more + b"</sheetData>" + behind)}


def test_a_sound_workbook_is_read(tmp_path: Path):
    assert [row.cells for row in read_table(packed(tmp_path, {})).rows] == [("Berg", "NOR", "x")]


HARM: dict[str, tuple[dict[str, bytes], str]] = {
    "one row without end": (sheet_with(b'<row r="3">' + b'<c r="A3"><v>1</v></c>' * 400_000 + b"</row>"), LARGE),
    "rows out of order": (sheet_with(b'<row r="3" ht="15"/>' * 400_000), STRANGE),
    "merged cells over each other": (
        sheet_with(b"", b"<mergeCells>" + b'<mergeCell ref="A1:A5000"/>' * 20_000 + b"</mergeCells>"),
        LARGE,
    ),
    "elements within each other": (sheet_with(b"", b"<a>" * 600_000 + b"</a>" * 600_000), LARGE),
    "styles without end": (
        {STYLES: whole()[STYLES].replace(b"</cellXfs>", b"<xf/>" * 200_000 + b"</cellXfs>")},
        LARGE,
    ),
    "texts without end": ({STRINGS: b"<sst>" + b"<si><t>a</t></si>" * 300_000 + b"</sst>"}, LARGE),
    "a sheet of gigabytes": ({SHEET: b"<worksheet>" + b" " * 101_000_000}, LARGE),
    "a picture of gigabytes": ({"xl/media/logo.png": b" " * 41_000_000}, LARGE),
    "parts without end": ({f"xl/{number}": b"" for number in range(2001)}, LARGE),
    "words that stand for others": ({SHEET: LAUGHS + whole()[SHEET].replace(b"Berg", b"&b;")}, STRANGE),
    "words in the styles": ({STYLES: LAUGHS + whole()[STYLES]}, STRANGE),
    "letters of two bytes": ({SHEET: whole()[SHEET].decode().encode("utf-16")}, STRANGE),
    "letters by another name": ({SHEET: b'<?xml version="1.0" encoding="utf-7"?>' + whole()[SHEET]}, STRANGE),
    "tags that never end": ({SHEET: whole()[SHEET] + b"<row " * 300_000}, "list.xlsx is no Excel workbook"),
}


@pytest.mark.parametrize("name", HARM)
def test_what_does_harm_is_refused_at_once(tmp_path: Path, name: str):
    parts, sentence = HARM[name]
    path = packed(tmp_path, parts)
    began = process_time()
    with pytest.raises(SourceError) as refused:
        read_table(path)
    assert str(refused.value).startswith(sentence)
    assert process_time() - began < 3


@pytest.mark.parametrize("way", [ZIP_BZIP2, ZIP_LZMA])
def test_ways_of_packing_that_unpack_without_bound_are_refused(tmp_path: Path, way: int):
    with pytest.raises(SourceError, match="not packed as a spreadsheet"):
        read_table(packed(tmp_path, {}, way))


def test_a_sheet_formatted_to_its_last_row_is_read(tmp_path: Path):
    rows = b"".join(b'<row r="%d" ht="15" customHeight="1"/>' % number for number in range(3, 200_000))
    table = read_table(packed(tmp_path, sheet_with(rows)))
    assert [row.cells for row in table.rows] == [("Berg", "NOR", "x")]


@pytest.mark.parametrize("formula", ["[1]Sheet1!A1", "cmd|'/C calc'!A0", 'WEBSERVICE("http://example.com")'])
def test_a_value_from_elsewhere_is_not_taken(tmp_path: Path, formula: str):
    cell = f'<row r="3"><c r="A3" t="str"><f>{formula}</f><v>Moe</v></c></row>'.encode()
    (_first, row) = read_table(packed(tmp_path, sheet_with(cell))).rows
    assert row.cells[0] == Unreadable("cell A3 takes its value from elsewhere. Type the value itself")


def test_links_to_other_workbooks_are_told_and_not_followed(tmp_path: Path):
    table = read_table(packed(tmp_path, {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}))
    assert table.notes == ("The workbook is linked to others. Nothing was fetched from them.",)
