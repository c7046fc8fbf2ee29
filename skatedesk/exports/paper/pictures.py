"""Logos and signatures: how large they are, and how they get on a page."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.fonts import RESOLUTION
from skatedesk.sheets.sheet import Picture

_SHARP = 300
"""More dots an inch than these nobody sees, and they make a file large."""


def shape(picture: Picture) -> tuple[int, int] | None:
    """Width and height as the file has them; None where it holds no picture."""
    fonts.make_ready()
    if _is_drawn(picture):
        renderer = QSvgRenderer(QByteArray(picture.content))
        box = renderer.viewBoxF()
        if not renderer.isValid() or box.isEmpty():
            return None
        return round(box.width() * 10), round(box.height() * 10)
    image = QImage.fromData(picture.content)
    return None if image.isNull() else (image.width(), image.height())


def within(picture: Picture, width: int, height: int) -> tuple[int, int] | None:
    """How large the picture stands in a box, with its sides in their proportion."""
    found = shape(picture)
    if found is None:
        return None
    factor = min(width / found[0], height / found[1])
    return max(1, int(found[0] * factor)), max(1, int(found[1] * factor))


def paint(painter: QPainter, picture: Picture, place: QRectF) -> None:
    """Draw the picture over its whole box."""
    if _is_drawn(picture):
        QSvgRenderer(QByteArray(picture.content)).render(painter, place)
        return
    painter.drawImage(place, _dots(picture.content, max(1, int(place.width() * _SHARP / RESOLUTION))))


@lru_cache(maxsize=32)
def _dots(content: bytes, most: int) -> QImage:
    """The picture, no broader than so many dots. Kept, as a PDF holds the same image only once."""
    image = QImage.fromData(content)
    return image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation) if image.width() > most else image


def _is_drawn(picture: Picture) -> bool:
    """Whether it is made of lines (SVG) and not of dots."""
    return picture.content.lstrip()[:1] == b"<"
