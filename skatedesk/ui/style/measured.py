"""Frames whose gaps and widths follow the size of the type."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame


class MeasuredFrame(QFrame):
    """Measures itself again when theme or scale change, once it is laid out."""

    def measure(self) -> None:
        """Set what is given in pixels for the scale there is now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self.measure()
