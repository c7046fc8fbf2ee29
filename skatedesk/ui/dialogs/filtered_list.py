"""A list under a box that narrows it: the hands stay in the box."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.namesakes import plain
from skatedesk.sheets.sheet import Row, Sheet, text_of
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import ROW_COMFORTABLE, SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class FilteredList(QWidget):
    """Shows the rows of a sheet that have every word of the box in them.

    The row whose first text is what was typed is highlighted, or else one that begins so; arrows and a click go to
    others. Signals: `highlight_changed()`; `marked(key)` for Space, while it cannot be part of the words, and for a
    double click.
    """

    highlight_changed = Signal()
    marked = Signal(int)

    def __init__(
        self,
        object_name: str,
        box_name: str,
        list_name: str,
        code_column: str,
        flexible: str,
        *,
        rows: int = 8,
        hide_first: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._code_column = code_column
        self._stepped = False
        self.box = _Box(self)
        self.box.setObjectName(f"{object_name}_filter")
        self.box.setAccessibleName(box_name)
        self.box.setPlaceholderText(box_name)
        self.box.textChanged.connect(self._narrow)
        self.table = SheetView(f"{object_name}_list", list_name, flexible=flexible, hide_first=hide_first)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        high = current().px((rows + 1) * ROW_COMFORTABLE)
        self.table.setMinimumHeight(min(high, self.screen().availableGeometry().height() * 3 // 8))
        self.table.row_chosen.connect(self._tell)
        self.table.doubleClicked.connect(self._mark)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.box)
        column.addWidget(self.table, 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this list, as far as the words in the box let it through."""
        self._sheet = sheet
        self._narrow()

    def highlighted(self) -> int | None:
        """The key of the row that is highlighted; None where the list is empty."""
        return self.table.chosen_key()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Whether a key in the box was meant for the list."""
        if event.key() in _STEPS:
            self._stepped = True
            QCoreApplication.sendEvent(self.table, event)
            return True
        if event.key() == Qt.Key.Key_Space and self._space_marks():
            self._mark()
            return True
        return False

    def _space_marks(self) -> bool:
        return self._stepped or not self.box.text().strip() or self._is_code(self.box.text())

    def _is_code(self, text: str) -> bool:
        found = self._sheet.rows if self._sheet else ()
        return any(self._code(row) == text.strip().casefold() for row in found)

    def _mark(self) -> None:
        """Mark the highlighted row; the box is free for the next words."""
        key = self.highlighted()
        if key is not None:
            self.box.clear()
            self.table.choose(key)
            self.marked.emit(key)

    def _narrow(self) -> None:
        if self._sheet is None:
            return
        self._stepped = False
        typed = self.box.text().strip()
        words = typed.casefold().split()
        rows = tuple(row for row in self._sheet.rows if _has_all(row, words))
        self.table.set_empty_text(_("Nothing here has “{text}” in it.").format(text=typed))
        self.table.show_sheet(replace(self._sheet, rows=rows))
        best = self._best(rows, typed.casefold())
        if best is not None:
            self.table.choose(best)
        self._tell()

    def _best(self, rows: tuple[Row, ...], typed: str) -> int | None:
        """The row to highlight; None where the one that is highlighted will do."""
        if not rows:
            return None
        if typed:
            by_code = {self._code(row): row.key for row in reversed(rows)}
            begun = [row.key for row in rows if self._code(row).startswith(typed)]
            return by_code.get(typed, begun[0] if begun else rows[0].key)
        return None if self.highlighted() in {row.key for row in rows} else rows[0].key

    def _code(self, row: Row) -> str:
        return text_of(row.cells[self._sheet.column(self._code_column)]).casefold() if self._sheet else ""

    def _tell(self) -> None:
        """Say the highlighted row where the hands are, for those who listen."""
        row = self.table.sheet_model.row_of(key) if (key := self.highlighted()) is not None else None
        texts = self.table.sheet_model.line(row).texts if row is not None else ()
        self.box.setAccessibleDescription(" ".join(text for text in texts if text))
        self.highlight_changed.emit()


class _Box(QLineEdit):
    """The box above a list: keys that mean the list go there."""

    def __init__(self, of: FilteredList) -> None:
        super().__init__(of)
        self._list = of

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._list.key_pressed(event):
            super().keyPressEvent(event)


def _has_all(row: Row, words: list[str]) -> bool:
    text = " ".join(text_of(cell) for cell in row.cells)
    # With and without accents, so that zurek and żurek find ŻUREK.
    known = f"{text.casefold()} {plain(text)}"
    return all(word in known for word in words)
