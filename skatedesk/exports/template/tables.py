"""The tables of a template: which cells show a line of which list, and how many lines there is room for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skatedesk.exports.template.errors import Place, TemplateError, at_cell, cell_name
from skatedesk.exports.template.language import MARK, Begin, Parts
from skatedesk.exports.template.sheet_xml import SheetXml
from skatedesk.words import _, ngettext

Area = tuple[Place, Place]
"""The first and the last cell."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a list begins: below a `{{list ...}}` cell, or within the area of a name."""

    place: Place
    begin: Begin
    area: Area | None = None

    def owns(self, place: Place) -> bool:
        """Whether the cell may show this list, by where it stands."""
        if self.area is not None:
            (top, left), (bottom, right) = self.area
            return top <= place[0] <= bottom and left <= place[1] <= right
        return self.place[0] < place[0] and self.place[1] <= place[1]


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of the first line, what they show, and how many rows a line takes. `of` is empty for --race."""

    of: str
    cells: tuple[tuple[Place, Parts], ...]
    top: int
    height: int
    left: int = 1

    def place(self, first: Place, line: int) -> Place:
        """Where the cell stands that is at `first` for line 0."""
        return first[0] + line * self.height, first[1]


def start_of(place: Place, starts: Sequence[Start]) -> Start | None:
    """The list a cell shows: that of the area it lies in, else the nearest one above, else the nearest to its left."""
    own = [start for start in starts if start.owns(place)]
    inside = [start for start in own if start.area is not None]
    return max(inside or own, key=lambda start: start.place, default=None)


def table_of(sheet: SheetXml, start: Start | None, cells: Sequence[tuple[Place, Parts]]) -> Table:
    """The table of a list; TemplateError where its rows are apart and nothing says how many a line takes."""
    rows = sorted({place[0] for place, _parts in cells})
    top, height = rows[0], rows[-1] - rows[0] + 1
    first = min(place for place, _parts in cells)
    if start is not None and start.area is not None:
        top, height = start.area[0][0], start.area[1][0] - start.area[0][0] + 1
    elif start is not None and start.begin.height is not None:
        if height > start.begin.height:
            sentence = _("the list takes {height} rows a line, but is asked for {said} rows.")
            raise at_cell(sheet.title, first, sentence.format(height=height, said=start.begin.height))
        height = start.begin.height
    elif height > len(rows):
        sentence = _("row {row} of the same list stands apart. Say how many rows a line takes: {example}.")
        apart = next(row for row, before in zip(rows[1:], rows, strict=False) if row > before + 1)
        raise at_cell(sheet.title, first, sentence.format(row=apart, example="{{list results 12: 3 rows}}"))
    return Table(start.begin.of if start is not None else "", tuple(cells), top, height)


def check_room(sheet: SheetXml, table: Table, lines: int) -> None:
    """TemplateError where the template has not the empty rows that so many lines need."""
    for line in range(lines):
        fault = _in_the_way(sheet, table, line)
        if fault is None:
            continue
        if line == 0:
            raise at_cell(sheet.title, fault, _("it lies below a merged cell. Move the placeholder to its first cell."))
        missing = (lines - line) * table.height
        sentence = ngettext(
            "Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; "
            "lay out {count} more empty row in the template.",
            "Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; "
            "lay out {count} more empty rows in the template.",
            missing,
        )
        needed, room = lines * table.height, line * table.height
        told = sentence.format(
            sheet=sheet.title, row=table.top, needed=needed, cell=cell_name(fault), room=room, count=missing
        )
        raise TemplateError(told)


def beside_each_other(tables: Iterable[Table]) -> list[Table]:
    """The tables, each with the column from which on its rows are its own: behind the one to its left."""
    known = list(tables)
    placed: list[Table] = []
    for table in known:
        first = min(place[1] for place, _parts in table.cells)
        ends = [max(place[1] for place, _parts in other.cells) for other in known if other is not table]
        left = max((end + 1 for end in ends if end < first), default=1)
        placed.append(Table(table.of, table.cells, table.top, table.height, left))
    return placed


def _in_the_way(sheet: SheetXml, table: Table, line: int) -> Place | None:
    """The first cell that keeps a line from its place, None where the rows are laid out as those of line 0."""
    for first, _parts in table.cells:
        place = table.place(first, line)
        if sheet.hidden_by_merge(place):
            return place
        if line and (sheet.filled(place) or (sheet.style(first) and not sheet.style(place))):
            return place
    return _other_text(sheet, table, line) if line else None


def _other_text(sheet: SheetXml, table: Table, line: int) -> Place | None:
    """A text where line 0 has none: it belongs to what stands below the table."""
    right = max(place[1] for place, _parts in table.cells)
    for row in range(table.top, table.top + table.height):
        for column in range(table.left, right + 1):
            place, first = table.place((row, column), line), (row, column)
            if sheet.filled(place) and (not sheet.filled(first) or MARK in sheet.cells[first].text):
                return place
    return None
