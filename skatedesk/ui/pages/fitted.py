"""Lines of words that shrink before they are cut."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from skatedesk.ui.style.theme import Label, Role

LEAST = 0.7
"""How small words may become, as a part of their size."""


class FittedLabel(Label):
    """One line; where there is no room it is written smaller, then cut with an ellipsis and told by the tooltip.

    A `whole` one claims the room it needs when it is written smallest.
    """

    def __init__(self, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(round(hint.width() * LEAST) if self._whole else 1, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        font = self._font()
        if font == self.font():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        cut = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment(), cut)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.text() if self._width(self._font()) > self._room() else "", self)
            return True
        return super().event(event)

    def _font(self) -> QFont:
        """The label's own font, or a smaller one in which the words fit, or the smallest."""
        own, font = self.font(), QFont(self.font())
        pixels = own.pixelSize()
        while self._width(font) > self._room() and pixels > own.pixelSize() * LEAST:
            pixels -= 1
            font.setPixelSize(pixels)
        return font

    def _room(self) -> int:
        return self.contentsRect().width()

    def _width(self, font: QFont) -> int:
        return QFontMetrics(font).horizontalAdvance(self.text())


def fitted_label(object_name: str, role: Role, *, whole: bool = False) -> FittedLabel:
    """An empty line in one of the desk's sizes that gives way where there is no room."""
    made = FittedLabel(whole=whole)
    made.setObjectName(object_name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role.value)
    return made
