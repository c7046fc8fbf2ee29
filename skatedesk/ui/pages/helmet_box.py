"""The box of a mass start: helmet numbers in their order, and the keys that count the laps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skatedesk.ui.pages.fields import TypedField
from skatedesk.words import _


class HelmetBox(TypedField):
    """Takes an order as it is called out.

    Signals, besides those of the field: `lap_taken_back()` for Backspace where nothing is typed, `sprint_stepped(int)`
    for Page Up (-1, the sprint before) and Page Down (+1).
    """

    lap_taken_back = Signal()
    sprint_stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("helmet_box", _("Helmet numbers in order"), role="entry", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace if not (self.text() or self.saved):
                self.lap_taken_back.emit()
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.sprint_stepped.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case _:
                super().keyPressEvent(event)
