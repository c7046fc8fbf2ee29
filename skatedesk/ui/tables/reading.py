"""What a reader does with any table: look for a word, copy rows, choose order and columns."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from skatedesk.domain.namesakes import plain
from skatedesk.ui.style.theme import current
from skatedesk.ui.tables.copying import copied
from skatedesk.ui.tables.find_line import FindLine, next_hit
from skatedesk.ui.tables.sheet_model import Line
from skatedesk.ui.tables.table_menu import COPY_ALL, TableActs, table_menu

if TYPE_CHECKING:
    from skatedesk.ui.tables.sheet_view import SheetView

FIND_WIDTH = 280


class Reading(QObject):
    """Belongs to one table."""

    def __init__(self, table: "SheetView") -> None:
        super().__init__(table)
        self._table = table
        self.find_line: FindLine | None = None

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is one of ours; then it is done."""
        if QKeySequence(event.keyCombination()) == QKeySequence(COPY_ALL):
            self.copy_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.find()
        else:
            return False
        return True

    def menu(self) -> QMenu:
        """What stands behind the menu key."""
        table = self._table
        arrange = table.arrange if table.is_sortable else None
        acts = TableActs(self.copy_row, self.copy_all, self.find, table.hide_column, arrange)
        return table_menu(table, table.offered, table.typed_into, table.arrangement, acts)

    # --- the clipboard --------------------------------------------------------------------------------------

    def copy_row(self) -> None:
        """The chosen row goes to the clipboard."""
        row = self._table.currentIndex().row()
        if row >= 0:
            self._copy([self._table.sheet_model.line(row)])

    def copy_all(self) -> None:
        """The whole list goes to the clipboard, as it is seen."""
        model = self._table.sheet_model
        self._copy([model.line(row) for row in range(model.rowCount())])

    def _copy(self, lines: Sequence[Line]) -> None:
        QGuiApplication.clipboard().setMimeData(copied(self._table.sheet_model.columns, lines))

    # --- finding --------------------------------------------------------------------------------------------

    def find(self, typed: str = "") -> None:
        """Look for a word in the list while it is typed."""
        if self.find_line is None:
            self.find_line = FindLine(f"{self._table.objectName()}_find", self._table)
            self.find_line.wanted.connect(lambda: self._step(0))
            self.find_line.stepped.connect(self._step)
            self.find_line.left.connect(self._leave)
        self.find_line.show()
        self.place()
        self.find_line.raise_()
        self.find_line.box.setFocus()
        self.find_line.box.setText(typed)

    def place(self) -> None:
        """The line stands in the lower right corner, above the rows."""
        if self.find_line is not None:
            width = min(self._table.width(), current().px(FIND_WIDTH))
            self.find_line.resize(width, self.find_line.sizeHint().height())
            self.find_line.move(self._table.width() - width, self._table.height() - self.find_line.height())

    def _step(self, by: int) -> None:
        """Go to the next row with the words that are looked for, or stay where they are found already."""
        if self.find_line is None:
            return
        table, model = self._table, self._table.sheet_model
        words = plain(self.find_line.box.text())
        rows = range(model.rowCount())
        hits = [row for row in rows if words and words in plain(" ".join(model.line(row).texts))]
        if hits:
            row = next_hit(hits, table.currentIndex().row(), by)
            table.setCurrentIndex(model.index(row, max(table.currentIndex().column(), 0)))
        self.find_line.say(hits.index(table.currentIndex().row()) + 1 if hits else 0, len(hits))

    def _leave(self) -> None:
        if self.find_line is not None:
            self.find_line.hide()
            self._table.setFocus()
