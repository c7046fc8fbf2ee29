"""Parts that stand beside each other where there is room, and fold under a tab where there is not."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Folding(QWidget):
    """Asks itself to fold when its room or the size of the type changes."""

    def fold(self) -> None:
        """Share the room there is now; called again and again, so it only changes what must."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self.fold()
