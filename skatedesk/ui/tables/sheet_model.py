"""A sheet as Qt asks for it: the printed columns, changed in place when the list changes."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets.sheet import Cell, Column, Row, Sheet, text_of
from skatedesk.ui.tables.arranging import order_words, sort_value
from skatedesk.ui.tables.moves import moves
from skatedesk.ui.tables.spoken import cell_words, column_name
from skatedesk.words import _

SORT_ROLE = int(Qt.ItemDataRole.UserRole)
CELL_ROLE = SORT_ROLE + 1
GROUP_ROLE = SORT_ROLE + 2

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_OPEN = _SHOWN | Qt.ItemFlag.ItemIsEditable
_NOWHERE = QModelIndex()

Place = QModelIndex | QPersistentModelIndex
Identity = tuple[int, int]


@dataclass(slots=True)
class Line:
    """A row made ready: the printed cells and their texts. `identity` tells rows with one key apart by order."""

    identity: Identity
    row: Row
    cells: tuple[Cell, ...]
    texts: tuple[str, ...]

    @property
    def title(self) -> str:
        """What stands over the group, across all columns; empty where the row is no title."""
        return " · ".join(text for text in self.texts if text) if self.row.title else ""


class SheetModel(QAbstractTableModel):
    """Shows one sheet after another; rows keep their place in Qt's eyes by `Row.key`.

    Signals: `edited(key, column key, text)` when someone typed into a cell of an editable column. The model
    stores nothing: what the desk makes of the text comes back through `show`.
    """

    edited = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None, editable: Collection[str] = ()) -> None:
        super().__init__(parent)
        self._editable = frozenset(editable)
        self._columns: tuple[Column, ...] = ()
        self._printed: tuple[int, ...] = ()
        self._lines: list[Line] = []
        self._by, self._falling = "", False

    # --- the list -------------------------------------------------------------------------------------------

    def show(self, sheet: Sheet) -> None:
        """Show this sheet; where the columns stay, only what differs changes, in place."""
        printed = sheet.printed()
        columns = tuple(sheet.columns[index] for index in printed)
        if (columns, printed) != (self._columns, self._printed):
            self.beginResetModel()
            self._columns, self._printed, self._lines = columns, printed, []
            self._lines = self._made_ready(sheet.rows)
            self.endResetModel()
            return
        wanted = self._made_ready(sheet.rows)
        self._remove_all_but({line.identity for line in wanted})
        self._bring_into_order([line.identity for line in wanted])
        self._insert_missing(wanted)
        self._change_cells(wanted)

    def say_order(self, by: str, *, falling: bool) -> None:
        """Say in the heading by which column the rows stand in order; by none where they stand as on paper."""
        if (by, falling) != (self._by, self._falling):
            self._by, self._falling = by, falling
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self._columns) - 1, 0))

    def _made_ready(self, rows: Sequence[Row]) -> list[Line]:
        """The lines for these rows; a row that has not changed keeps the line it has."""
        known = {line.identity: line for line in self._lines}
        seen: dict[int, int] = {}
        lines: list[Line] = []
        for row in rows:
            identity = (row.key, seen.get(row.key, 0))
            seen[row.key] = identity[1] + 1
            line = known.get(identity)
            if line is None or line.row.cells != row.cells or line.row.group != row.group:
                cells = tuple([row.cells[index] for index in self._printed])
                line = Line(identity, row, cells, tuple([text_of(cell) for cell in cells]))
            lines.append(line)
        return lines

    def _remove_all_but(self, kept: set[Identity]) -> None:
        runs = _runs([line.identity not in kept for line in self._lines])
        for first, last in reversed(list(runs)):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._lines[first : last + 1]
            self.endRemoveRows()

    def _bring_into_order(self, order: Sequence[Identity]) -> None:
        present = {line.identity: index for index, line in enumerate(self._lines)}
        for source, target in moves([present[identity] for identity in order if identity in present]):
            self.beginMoveRows(_NOWHERE, source, source, _NOWHERE, target if target < source else target + 1)
            self._lines.insert(target, self._lines.pop(source))
            self.endMoveRows()

    def _insert_missing(self, wanted: Sequence[Line]) -> None:
        present = {line.identity for line in self._lines}
        for first, last in _runs([line.identity not in present for line in wanted]):
            self.beginInsertRows(_NOWHERE, first, last)
            self._lines[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _change_cells(self, wanted: list[Line]) -> None:
        spans = [_changed_columns(old, new) for old, new in zip(self._lines, wanted, strict=True)]
        self._lines = wanted
        row = 0
        for span, run in groupby(spans):
            below = row + len(list(run))
            if span is not None:
                self.dataChanged.emit(self.index(row, span[0]), self.index(below - 1, span[1]))
            row = below

    # --- finding the way ------------------------------------------------------------------------------------

    @property
    def columns(self) -> tuple[Column, ...]:
        """The printed columns."""
        return self._columns

    def line(self, row: int) -> Line:
        """The row made ready, for painters: Qt turns the words of an enum into plain text on its way."""
        return self._lines[row]

    def row_of(self, key: int) -> int | None:
        """Where the row with this key stands now; None where it is not in the list."""
        return next((index for index, line in enumerate(self._lines) if line.row.key == key), None)

    def key_at(self, row: int) -> int | None:
        """Whose row this is; None outside the list."""
        return self._lines[row].row.key if 0 <= row < len(self._lines) else None

    def column_of(self, key: str) -> int | None:
        """The first printed column with this key; None where there is none."""
        return next((index for index, column in enumerate(self._columns) if column.key == key), None)

    def heading(self, column: int) -> str:
        """What stands over a column; an arrow says in which order its values are."""
        one = self._columns[column]
        return f"{one.title} {_arrow(self._falling)}" if one.key == self._by else one.title

    @property
    def editable(self) -> frozenset[str]:
        """The keys of the columns into which people may type."""
        return self._editable

    def is_editable(self, column: int) -> bool:
        """Whether people may type into this column."""
        return self._columns[column].key in self._editable

    # --- what Qt asks ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Place = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Place = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._lines[index.row()], index.column(), self._columns[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heading_words(column)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _heading_words(self, column: Column) -> str:
        """What is said of a heading: by which column the rows stand in order too."""
        if column.key != self._by:
            return column_name(column)
        return order_words(column.title, falling=self._falling)

    def flags(self, index: Place) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OPEN if self.is_editable(index.column()) else _SHOWN

    def setData(self, index: Place, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; an unchanged text tells nothing."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.is_editable(index.column()):
            return False
        line, text = self._lines[index.row()], str(value).strip()
        if text == _edit_text(line, index.column()):
            return False
        self.edited.emit(line.row.key, self._columns[index.column()].key, text)
        return True


def _arrow(falling: bool) -> str:
    return "▼" if falling else "▲"


def _alignment(column: Column) -> Qt.AlignmentFlag:
    return _RIGHT if column.right_aligned else _LEFT


def _edit_text(line: Line, column: int) -> str:
    """What the editor starts with: a time with all that is known of it."""
    cell = line.cells[column]
    return TakenTime(cell.time, cell.hand).in_full() if isinstance(cell, PrintedTime) else line.texts[column]


_ANSWERS: dict[int, Callable[[Line, int, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda line, at, column: line.texts[at],
    Qt.ItemDataRole.EditRole: lambda line, at, column: _edit_text(line, at),
    Qt.ItemDataRole.TextAlignmentRole: lambda line, at, column: _alignment(column),
    Qt.ItemDataRole.AccessibleTextRole: lambda line, at, column: (
        line.title
        or _("{column}: {value}").format(column=column_name(column), value=cell_words(column, line.texts[at]))
    ),
    SORT_ROLE: lambda line, at, column: sort_value(line.cells[at]),
    CELL_ROLE: lambda line, at, column: line.cells[at],
    GROUP_ROLE: lambda line, at, column: line.row.group,
}


def _changed_columns(old: Line, new: Line) -> tuple[int, int] | None:
    """The first and the last column that look different; None where nothing does."""
    if old is new:
        return None
    if old.row.group != new.row.group or old.title != new.title:
        return (0, len(new.cells) - 1)
    changed = [at for at, (before, after) in enumerate(zip(old.cells, new.cells, strict=True)) if before != after]
    return (changed[0], changed[-1]) if changed else None


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last index of every run of True."""
    start = 0
    for flag, run in groupby(flags):
        end = start + len(list(run))
        if flag:
            yield start, end - 1
        start = end
