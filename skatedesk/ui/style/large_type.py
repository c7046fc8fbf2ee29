"""Type that is read from a distance: as large as it was meant, smaller where a line would be cut."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from skatedesk.ui.style.theme import font
from skatedesk.ui.style.tokens import TYPE

LEAST_TYPE = 0.45
"""How much smaller a line may become before it is cut."""


def write_line(
    painter: QPainter, room: QRectF, text: str, pixels: int, colour: str, weight: int | None, align: Qt.AlignmentFlag
) -> None:
    """One line in its room; it becomes smaller before it is cut."""
    made = QFont(font(TYPE.body, weight))
    made.setPixelSize(pixels)
    wide = QFontMetricsF(made).horizontalAdvance(text)
    if wide > room.width() > 0:
        made.setPixelSize(max(1, int(pixels * max(LEAST_TYPE, room.width() / wide))))
        text = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(made)
    painter.setPen(QColor(colour))
    painter.drawText(room, align | Qt.TextFlag.TextDontClip, text)
