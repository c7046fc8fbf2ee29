"""Lines of words that shrink before they are cut."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from skatedesk.ui.style.theme import Label, Role

LEAST = 0.7
"""How small words may become, as a part of their size."""


class FittedLabel(Label):
    """One line; where there is no room it is written smaller, then shorter, then cut; the tooltip tells all of it.

    A `whole` one claims the room it needs when it is written smallest.
    """

    def __init__(self, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._short = ""

    def say(self, text: str, short: str) -> None:
        """Show this; `short` in its place where it does not fit however small it is written."""
        self._short = short
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(round(hint.width() * LEAST) if self._whole else 1, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, font = self.fitting()
        if font == self.font() and text == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), text)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.text() if self.fitting()[0] != self.text() else "", self)
            return True
        return super().event(event)

    def fitting(self) -> tuple[str, QFont]:
        """The words as there is room for them, and in which font."""
        room = self.contentsRect().width()
        font = self.font()
        for text in (self.text(), self._short or self.text()):
            font = self._font(text, room)
            if QFontMetrics(font).horizontalAdvance(text) <= room:
                return text, font
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room), font

    def _font(self, text: str, room: int) -> QFont:
        """The label's own font, or a smaller one in which the words fit, or the smallest."""
        own, font = self.font(), QFont(self.font())
        pixels = own.pixelSize()
        while QFontMetrics(font).horizontalAdvance(text) > room and pixels > own.pixelSize() * LEAST:
            pixels -= 1
            font.setPixelSize(pixels)
        return font


def fitted_label(object_name: str, role: Role, *, whole: bool = False) -> FittedLabel:
    """An empty line in one of the desk's sizes that gives way where there is no room."""
    made = FittedLabel(whole=whole)
    made.setObjectName(object_name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role.value)
    return made
