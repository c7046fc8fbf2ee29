"""New values in the bytes of a worksheet: only the cells concerned are written anew."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from xml.sax.saxutils import escape

from skatedesk.exports.template.errors import Place, cell_name
from skatedesk.exports.template.plan import Meant
from skatedesk.exports.template.sheet_xml import RowXml, SheetXml
from skatedesk.exports.workbook_values import Stored

_KIND = re.compile(rb"""\st\s*=\s*("[^"]*"|'[^']*')""")
_TAG_NAME = re.compile(rb"<((?:[^\s:/>]+:)?)[^\s/>]+")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Edit = tuple[int, int, bytes]
"""Between these bytes stands this instead; in the order of the bytes, and none within another."""


def patched(sheet: SheetXml, meant: Meant) -> bytes:
    """The worksheet with these values. Cells keep their format; those that are not there take that of row or column."""
    edits = [
        (known.start, known.end, _cell(_open(known.tag), _prefix(known.tag), meant[place]))
        for place, known in sheet.cells.items()
        if place in meant and not (known.empty and meant[place] is None)
    ]
    new = {place: value for place, value in meant.items() if place not in sheet.cells and value is not None}
    edits += _new_cells(sheet, new)
    return _edited(sheet.data, sorted(edits, key=lambda edit: edit[:2]))


def _edited(data: bytes, edits: list[Edit]) -> bytes:
    pieces: list[bytes] = []
    at = 0
    for start, end, text in edits:
        pieces += [data[at:start], text]
        at = end
    return b"".join([*pieces, data[at:]])


def _new_cells(sheet: SheetXml, meant: Meant) -> Iterator[Edit]:
    """Cells that the template has not: within their row in order, or in a row of their own."""
    prefix = _prefix(sheet.table.tag)
    rows: dict[int, bytes] = {}
    for number, places in groupby(sorted(meant), key=lambda place: place[0]):
        row = sheet.rows.get(number)
        cells = {place: _new_cell(sheet, prefix, place, meant[place]) for place in places}
        if row is None:
            start = b"<" + prefix + b'row r="%d">' % number
            rows[number] = start + b"".join(cells.values()) + b"</" + prefix + b"row>"
        elif row.tag.endswith(b"/>"):
            yield _opened(row, b"row", b"".join(cells.values()))
        else:
            yield from _in_row(sheet, row, number, cells)
    if rows and sheet.table.tag.endswith(b"/>"):
        yield _opened(sheet.table, b"sheetData", b"".join(rows.values()))
    elif rows:
        behind = {number: _row_behind(sheet, number) for number in rows}
        for at, numbers in groupby(rows, key=lambda number: behind[number]):
            yield at, at, b"".join(rows[number] for number in numbers)


def _opened(element: RowXml, name: bytes, content: bytes) -> Edit:
    """An element that was closed at once, with something in it."""
    prefix = _prefix(element.tag)
    tag = element.tag[:-2].rstrip() + b">"
    return element.start, element.end, tag + content + b"</" + prefix + name + b">"


def _in_row(sheet: SheetXml, row: RowXml, number: int, cells: Mapping[Place, bytes]) -> Iterator[Edit]:
    known = sorted((place[1], cell.start) for place, cell in sheet.cells.items() if place[0] == number)
    ends = {place: next((start for column, start in known if column > place[1]), row.inside) for place in cells}
    for at, places in groupby(cells, key=lambda place: ends[place]):
        yield at, at, b"".join(cells[place] for place in places)


def _row_behind(sheet: SheetXml, number: int) -> int:
    """Where the first row behind this one begins, or the rows end."""
    return min((row.start for known, row in sheet.rows.items() if known > number), default=sheet.table.inside)


def _new_cell(sheet: SheetXml, prefix: bytes, place: Place, value: Stored) -> bytes:
    style = sheet.style(place)
    look = b' s="%d"' % style if style else b""
    return _cell(b"<" + prefix + b'c r="' + cell_name(place).encode() + b'"' + look, prefix, value)


def _open(tag: bytes) -> bytes:
    """The start tag of a cell without its end and without the kind of its value."""
    return _KIND.sub(b"", tag.rstrip(b">").rstrip(b"/").rstrip())


def _prefix(tag: bytes) -> bytes:
    match = _TAG_NAME.match(tag)
    return match[1] if match else b""


def _cell(tag: bytes, prefix: bytes, value: Stored) -> bytes:
    if value is None:
        return tag + b"/>"
    if isinstance(value, str):
        # What looks like _x0041_ would be read as the letter it stands for.
        text = escape(_ESCAPED.sub("_x005F_", value))
        return (
            tag + b' t="inlineStr"><' + prefix + b"is><" + prefix + b't xml:space="preserve">' + text.encode()
            + b"</" + prefix + b"t></" + prefix + b"is></" + prefix + b"c>"
        )  # fmt: skip
    return tag + b"><" + prefix + b"v>" + repr(value).encode() + b"</" + prefix + b"v></" + prefix + b"c>"
