"""A worksheet as bytes, with where each of its rows and cells stands in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from openpyxl.utils.cell import range_boundaries

from skatedesk.exports.template.errors import Place
from skatedesk.exports.template.reader import Reader

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_CELL = ["worksheet", "sheetData", "row", "c"]
_TEXTS = ("s", "inlineStr", "str")


@dataclass(frozen=True, slots=True)
class CellXml:
    """A cell: its bytes from `start` to `end`, its start tag and its format; `text` is what it holds."""

    start: int
    end: int
    tag: bytes
    style: int | None
    text: str = ""
    is_text: bool = False
    formula: bool = False

    @property
    def empty(self) -> bool:
        return not (self.text or self.formula)


@dataclass(frozen=True, slots=True)
class RowXml:
    """A row: its start tag, and `inside`, where its last cell has ended and its end tag begins.

    A row that is closed at once (`<row r="5"/>`) has `inside` behind its tag.
    """

    start: int
    tag: bytes
    inside: int
    end: int
    style: int | None


@dataclass(slots=True)
class SheetXml:
    """The rows by number and the cells by place; `table` is the element that holds them (`sheetData`).

    `merged` and the `heads` of Excel tables are left, top, right, bottom; `columns` are first, last and their style.
    """

    title: str
    part: str
    data: bytes
    rows: dict[int, RowXml] = field(default_factory=dict[int, RowXml])
    cells: dict[Place, CellXml] = field(default_factory=dict[Place, CellXml])
    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    heads: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    columns: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    table: RowXml = field(default=RowXml(0, b"", 0, 0, None))

    def filled(self, place: Place) -> bool:
        return place in self.cells and not self.cells[place].empty

    def style(self, place: Place) -> int:
        """The format that holds for a cell: its own, or that of its row or column where it is not there."""
        if place in self.cells:
            return self.cells[place].style or 0
        row = self.rows.get(place[0])
        if row is not None and row.style is not None:
            return row.style
        return next((style for first, last, style in self.columns if first <= place[1] <= last), 0)

    def hidden_by_merge(self, place: Place) -> bool:
        """Whether a cell lies below another one with which it is merged."""
        row, column = place
        return any(
            top <= row <= bottom and left <= column <= right and (row, column) != (top, left)
            for left, top, right, bottom in self.merged
        )

    def heads_table(self, place: Place) -> bool:
        return any(top == place[0] and left <= place[1] <= right for left, top, right, _bottom in self.heads)

    def texts(self) -> Iterator[tuple[Place, str]]:
        """The cells with text that is no formula."""
        return ((place, cell.text) for place, cell in self.cells.items() if cell.is_text and not cell.formula)


def read_sheet(title: str, part: str, data: bytes, shared: Sequence[str]) -> SheetXml:
    """Find all rows and cells; `shared` are the texts that cells share. TemplateError where the sheet is damaged."""
    reader = _SheetReader(title, part, data, shared)
    reader.read()
    return reader.sheet


class _SheetReader(Reader):
    """Notes where rows and cells stand. Cells that do not name their place stand behind the one before."""

    def __init__(self, title: str, part: str, data: bytes, shared: Sequence[str]) -> None:
        super().__init__(part, data)
        self.sheet = SheetXml(title, part, data)
        self._shared = shared
        self._row: tuple[int, dict[str, str], bytes] = (0, {}, b"")
        self._cell: tuple[int, dict[str, str], bytes] = (0, {}, b"")
        self._table: tuple[int, bytes] = (0, b"")
        self._place: Place = (0, 0)
        self._texts: list[str] = []
        self._formula = False

    def started(self, name: str, attributes: dict[str, str], tag: bytes, at: int) -> None:
        if self.path == _CELL:
            self._cell = (at, attributes, tag)
            match = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._place = (int(match[2]), _column_number(match[1])) if match else (self._place[0], self._place[1] + 1)
            self._texts, self._formula = [], False
        elif self.path == _CELL[:3]:
            self._row = (at, attributes, tag)
            self._place = (int(attributes.get("r", self._place[0] + 1)), 0)
        elif self.path == _CELL[:2]:
            self._table = (at, tag)
        elif name == "mergeCell":
            left, top, right, bottom = range_boundaries(attributes.get("ref", ""))
            self.sheet.merged.append((left or 1, top or 1, right or 1, bottom or 1))
        elif name == "col" and "style" in attributes:
            self.sheet.columns.append((int(attributes["min"]), int(attributes["max"]), int(attributes["style"])))

    def ended(self, name: str, text: str, inside: int, end: int) -> None:
        if self.path[:4] == _CELL and len(self.path) > 4:
            self._within(name, text)
        elif self.path == _CELL:
            self._end_cell(end)
        elif self.path == _CELL[:3]:
            start, attributes, tag = self._row
            style = (
                int(attributes["s"]) if attributes.get("customFormat") in ("1", "true") and "s" in attributes else None
            )
            self.sheet.rows[self._place[0]] = RowXml(start, tag, inside, end, style)
        elif self.path == _CELL[:2]:
            self.sheet.table = RowXml(*self._table, inside, end, None)

    def _within(self, name: str, text: str) -> None:
        if name == "f":
            self._formula = True
        elif name == "v" or (name == "t" and "rPh" not in self.path):
            self._texts.append(text)

    def _end_cell(self, end: int) -> None:
        start, attributes, tag = self._cell
        text, kind = "".join(self._texts), attributes.get("t", "n")
        if kind == "s" and text:
            text = self._shared[int(text)]
        style = int(attributes["s"]) if "s" in attributes else None
        self.sheet.cells[self._place] = CellXml(start, end, tag, style, text, kind in _TEXTS, self._formula)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
