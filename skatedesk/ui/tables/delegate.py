"""How people type into the cells of a table, and are told what does not fit its cell."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from skatedesk.ui.announcing import announce
from skatedesk.ui.style.theme import Tone, mark_wrong, pill
from skatedesk.ui.tables.painting import SheetPainter
from skatedesk.ui.tables.sheet_model import Place, SheetModel

Check = Callable[[str, str], str]


class SheetDelegate(QStyledItemDelegate):
    """Opens the editor for the cells people may type into; the painting is the view's own.

    `check(column key, text)` gives the reason why a text cannot stand, or nothing; then the editor stays open.
    """

    def __init__(self, model: SheetModel, painting: SheetPainter, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._model, self._painting = model, painting
        self._room = parent.viewport()
        self._note = pill("", Tone.BAD, "cell_reason")
        self._note.setParent(self._room)
        self._note.hide()
        self.check: Check | None = None

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Place) -> bool:
        """Show a text in full where it had to be cut."""
        if not index.isValid():
            return False
        line = self._model.line(index.row())
        cut = self._painting.cut_text(line, index.column(), option.rect.width(), self._room.width())
        QToolTip.showText(event.globalPos(), cut, view)
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Place) -> QWidget:
        column = self._model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setObjectName("cell_editor")
        editor.setAccessibleName(column.title)
        editor.setProperty("role", "cell")
        editor.setProperty("column", column.key)
        if column.right_aligned:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.textEdited.connect(self._unsay)
        return editor

    def setEditorData(self, editor: QWidget, index: Place) -> None:
        """Start with the text of the cell; what someone has begun to type stays when the list changes below it."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            leaving = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if leaving and self.check is not None:
                reason = self.check(str(editor.property("column")), editor.text())
                self._say(editor, reason)
                if reason:
                    return True
        return super().eventFilter(editor, event)

    def _unsay(self) -> None:
        """Typing goes on: what was said about the text before is over."""
        editor = self.sender()
        if isinstance(editor, QLineEdit):
            self._say(editor, "")

    def destroyEditor(self, editor: QWidget, index: Place) -> None:
        self._note.hide()
        super().destroyEditor(editor, index)

    def _say(self, editor: QLineEdit, reason: str) -> None:
        """Ring the editor and say below it why its text cannot stand; nothing where it can."""
        mark_wrong(editor, bool(reason))
        editor.setAccessibleDescription(reason)
        announce(editor, reason, urgent=True)
        self._note.say(reason, Tone.BAD)
        self._note.adjustSize()
        room, below = self._room.rect(), editor.geometry().bottom() + 1
        left = min(editor.x(), room.right() - self._note.width())
        above = editor.y() - self._note.height()
        self._note.move(max(0, left), below if below + self._note.height() <= room.bottom() else above)
        self._note.setVisible(bool(reason))
        self._note.raise_()
