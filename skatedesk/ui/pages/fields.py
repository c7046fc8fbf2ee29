"""The fields times are typed into."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.ui.style.theme import mark_wrong

_CONTROL = Qt.KeyboardModifier.ControlModifier
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_OF_THE_DESK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys a field would take for its text, though the desk means the result by them."""
_OF_MENUS = (QKeySequence.StandardKey.DeleteCompleteLine, QKeySequence.StandardKey.MoveToEndOfLine)
"""On some systems Ctrl+U and Ctrl+E work in a line of text; here they mean what stands in the menus."""


class TypedField(QLineEdit):
    """A field that knows what is saved and tells when somebody is done with it. Esc brings back what is saved.

    Signals: `submitted(key)` for Return, Tab or Shift+Tab, with the Qt key, before the focus moves;
    `left()` when the hands go elsewhere in the window and `entered()` when they come; `stepped(int)` for the arrows
    up (-1) and down (+1).
    """

    submitted = Signal(int)
    left = Signal()
    entered = Signal()
    stepped = Signal(int)

    def __init__(
        self, object_name: str, accessible_name: str, *, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._saved = ""

    @property
    def saved(self) -> str:
        return self._saved

    def show_saved(self, text: str, *, keep_typed: bool) -> None:
        """Show what is on disk; with `keep_typed`, text under the hands that is not saved yet stays."""
        typed = self.is_typed()
        self._saved = text
        if not (keep_typed and typed and self.text() and self.is_typed()):
            with QSignalBlocker(self):
                self.setText(text)
            mark_wrong(self, False)
            if self.hasFocus():
                self.selectAll()

    def is_typed(self) -> bool:
        """Whether the text means another time than the one on disk."""
        text = self.text().strip()
        if text == self._saved:
            return False
        try:
            return TakenTime.parse(text).in_full() != self._saved
        except RuleError:
            return True

    def event(self, event: QEvent) -> bool:
        # Tab is looked at here because Qt moves the focus before keyPressEvent would see it.
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._is_ours(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride and self._is_of_the_desk(event):
                event.ignore()
                return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key means something other than text here; then it is done."""
        match event.key():
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab if not event.modifiers() & _CONTROL:
                self.submitted.emit(event.key())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.submitted.emit(Qt.Key.Key_Return.value)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape:
                self.setText(self._saved)
                self.selectAll()
            case _:
                return False
        return True

    def _is_of_the_desk(self, event: QKeyEvent) -> bool:
        """While nothing is typed here, undo and redo mean the result and not the text."""
        if any(event.matches(keys) for keys in _OF_MENUS):
            return True
        return not self.is_typed() and any(event.matches(keys) for keys in _OF_THE_DESK)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY:
            self.left.emit()
