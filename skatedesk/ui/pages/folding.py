"""Parts that stand beside each other where there is room, and fold under a tab where there is not."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QTabBar, QWidget


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


def put(widget: QWidget, line: QBoxLayout, at: int, stretch: int = 0) -> None:
    """Move a widget into a line, unless it is there already."""
    if line.indexOf(widget) < 0:
        line.insertWidget(at, widget, stretch)


def tab_order(*parts: QWidget) -> None:
    """The Tab key goes from each of these to the next."""
    for one, other in pairwise(parts):
        QWidget.setTabOrder(one, other)


def tab_stops(around: QWidget) -> list[QWidget]:
    """Where the Tab key stops inside."""
    return [part for part in around.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tab_bar(object_name: str, accessible_name: str, *words: str) -> QTabBar:
    """The tabs that parts fold under."""
    made = QTabBar()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    made.setDrawBase(False)
    made.setExpanding(False)
    made.setUsesScrollButtons(False)  # words are never cut
    for word in words:
        made.addTab(word)
    return made
