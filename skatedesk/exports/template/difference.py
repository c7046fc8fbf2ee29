"""What differs between two workbook files, part by part and cell by cell."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from skatedesk.exports.template.book import Book, counting_anew, read_book
from skatedesk.exports.template.errors import Place, cell_name
from skatedesk.exports.template.package import Package
from skatedesk.exports.template.sheet_xml import RowXml, SheetXml

_BARE_ROW = re.compile(rb"""<(?:[^\s:/>]+:)?row r="\d+">""")


@dataclass(frozen=True, slots=True)
class Difference:
    """The parts that were added, removed and changed; of the worksheets the cells, by the title of the sheet.

    `beside` are the parts in which something else than cells changed; that a workbook is told to count its formulas
    anew is no such thing.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    cells: Mapping[str, tuple[str, ...]]
    beside: tuple[str, ...]


def difference(before: Package, after: Package) -> Difference:
    """Compare two workbooks; what is said of parts, such as their order and dates, counts as a part of its own."""
    old, new = read_book(before), read_book(after)
    common = [name for name in before.parts if name in after.parts]
    changed = [name for name in common if before.parts[name] != after.parts[name]]
    sheets = {sheet.part: sheet for sheet in new.sheets}
    cells: dict[str, tuple[str, ...]] = {}
    beside: list[str] = []
    for sheet in old.sheets:
        if sheet.part in changed and sheet.part in sheets:
            other = sheets[sheet.part]
            cells[sheet.title] = tuple(cell_name(place) for place in sorted(_changed_cells(sheet, other)))
            beside += [sheet.part] if _frame(sheet) != _frame(other) else []
    known = {sheet.part for sheet in old.sheets}
    beside += [name for name in changed if name not in known and not _only_counts_anew(name, old, before, after)]
    return Difference(
        added=tuple(name for name in after.parts if name not in before.parts),
        removed=tuple(name for name in before.parts if name not in after.parts),
        changed=tuple(changed),
        cells=cells,
        beside=tuple(beside),
    )


def _only_counts_anew(name: str, book: Book, before: Package, after: Package) -> bool:
    return name == book.part and counting_anew(name, before.parts[name]) == after.parts[name]


def _changed_cells(before: SheetXml, after: SheetXml) -> Iterator[Place]:
    for place in before.cells.keys() | after.cells.keys():
        if _bytes(before, place) != _bytes(after, place):
            yield place


def _bytes(sheet: SheetXml, place: Place) -> bytes | None:
    cell = sheet.cells.get(place)
    return None if cell is None else sheet.data[cell.start : cell.end]


def _frame(sheet: SheetXml) -> list[bytes]:
    """All bytes of a worksheet outside its cells; a row that says nothing but its number is none."""
    table = sheet.table
    inside: dict[int, list[bytes]] = {number: [] for number in sheet.rows}
    ends = {number: row.start + len(row.tag) for number, row in sheet.rows.items()}
    for place, cell in sorted(sheet.cells.items(), key=lambda one: one[1].start):
        inside[place[0]].append(sheet.data[ends[place[0]] : cell.start])
        ends[place[0]] = cell.end
    frame = [sheet.data[: table.start], _opened(table)]
    at = table.start + len(table.tag)
    for number, row in sorted(sheet.rows.items(), key=lambda one: one[1].start):
        between, at = sheet.data[at : row.start], row.end
        content = b"".join(inside[number]) + sheet.data[ends[number] : row.inside]
        bare = _BARE_ROW.fullmatch(_opened(row)) and not content
        frame += [between, b"" if bare else _opened(row), content]
    frame += [sheet.data[at : table.inside], sheet.data[table.end :]]
    return [piece for piece in frame if piece]


def _opened(element: RowXml) -> bytes:
    """The start tag, as if the element were not closed at once."""
    return element.tag[:-2].rstrip() + b">" if element.tag.endswith(b"/>") else element.tag
