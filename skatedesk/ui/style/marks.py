"""Marks for states, lanes and armbands, told by shape: drawn as paths, the same on every machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from skatedesk.domain.races import Armband, Lane, RaceState
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import Theme

_UNIT = 16.0
_SHARPNESSES = (1.0, 2.0, 3.0)


class Mark(StrEnum):
    """A drawn sign. Each has a shape of its own; colour only helps."""

    OFFICIAL = "official"
    PROVISIONAL = "provisional"
    ON_THE_ICE = "on the ice"
    DRAWN = "drawn"
    OPEN = "open"
    INNER = "inner"
    OUTER = "outer"
    WHITE = "white"
    RED = "red"
    YELLOW = "yellow"
    BLUE = "blue"


STATE_MARKS: Mapping[RaceState, Mark] = {
    RaceState.OFFICIAL: Mark.OFFICIAL,
    RaceState.PROVISIONAL: Mark.PROVISIONAL,
    RaceState.ON_THE_ICE: Mark.ON_THE_ICE,
    RaceState.DRAWN: Mark.DRAWN,
    RaceState.OPEN: Mark.OPEN,
}
LANE_MARKS: Mapping[Lane, Mark] = {Lane.INNER: Mark.INNER, Lane.OUTER: Mark.OUTER}
ARMBAND_MARKS: Mapping[Armband, Mark] = {band: Mark(band.value) for band in Armband}


@dataclass(frozen=True, slots=True)
class _Shape:
    """A path in a square of 16 units, and the tokens its inside and its outline are coloured by."""

    path: Callable[[], QPainterPath]
    inside: Callable[[Theme], str] | None = None
    outline: Callable[[Theme], str] | None = None
    width: float = 1.5


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """Draw a mark as large as fits the middle of `rect`, in the colours of the theme on the screen."""
    side = min(rect.width(), rect.height())
    path, brush, pen = _tools(mark, current())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _UNIT, side / _UNIT)
    painter.setBrush(brush)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.restore()


def mark_icon(mark: Mark, size: int) -> QIcon:
    """A mark as an icon of `size` pixels (given at 100 %), in the colours of the theme on the screen."""
    icon = QIcon()
    side = current().px(size)
    for sharpness in _SHARPNESSES:
        pixmap = QPixmap(round(side * sharpness), round(side * sharpness))
        pixmap.setDevicePixelRatio(sharpness)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_mark(painter, QRectF(0, 0, side, side), mark)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


@cache
def _tools(mark: Mark, theme: Theme) -> tuple[QPainterPath, QBrush, QPen]:
    shape = _SHAPES[mark]
    brush = QBrush(Qt.BrushStyle.NoBrush) if shape.inside is None else QBrush(QColor(shape.inside(theme)))
    pen = QPen(Qt.PenStyle.NoPen)
    if shape.outline is not None:
        pen = QPen(QColor(shape.outline(theme)), shape.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return shape.path(), brush, pen


def _check() -> QPainterPath:
    path = QPainterPath(QPointF(3, 8.5))
    path.lineTo(6.5, 12)
    path.lineTo(13, 4)
    return path


def _circle(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), radius, radius)
    return path


def _triangle() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(4, 3), QPointF(13, 8), QPointF(4, 13)]))
    path.closeSubpath()
    return path


def _dash() -> QPainterPath:
    path = QPainterPath(QPointF(5, 8))
    path.lineTo(11, 8)
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(2, 2, 12, 12), 1.5, 1.5)
    return path


def _with_bar(path: QPainterPath) -> QPainterPath:
    """The second two of a quartet wear a bar across the mark of their lane."""
    path.moveTo(5, 8)
    path.lineTo(11, 8)
    return path


_SHAPES: Mapping[Mark, _Shape] = {
    Mark.OFFICIAL: _Shape(_check, outline=lambda theme: theme.ok, width=2.2),
    Mark.PROVISIONAL: _Shape(lambda: _circle(4.5), inside=lambda theme: theme.warning),
    Mark.ON_THE_ICE: _Shape(_triangle, inside=lambda theme: theme.accent),
    Mark.DRAWN: _Shape(lambda: _circle(4.2), outline=lambda theme: theme.muted),
    Mark.OPEN: _Shape(_dash, outline=lambda theme: theme.muted, width=1.8),
    Mark.INNER: _Shape(lambda: _circle(5.8), outline=lambda theme: theme.text),
    Mark.OUTER: _Shape(_square, lambda theme: theme.outer_mark, lambda theme: theme.muted, 1.0),
    Mark.WHITE: _Shape(lambda: _circle(5.8), lambda theme: theme.band_white, lambda theme: theme.muted),
    Mark.RED: _Shape(_square, lambda theme: theme.outer_mark, lambda theme: theme.muted, 1.0),
    Mark.YELLOW: _Shape(
        lambda: _with_bar(_circle(5.8)), lambda theme: theme.band_yellow, lambda theme: theme.band_line
    ),
    Mark.BLUE: _Shape(lambda: _with_bar(_square()), lambda theme: theme.band_blue, lambda theme: theme.band_line),
}
