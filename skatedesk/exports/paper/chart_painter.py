"""The one painter of plots: on the screen, as a picture, as a drawing."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from skatedesk.exports.paper.chart_plan import TICK, Plan
from skatedesk.exports.paper.chart_style import BODY
from skatedesk.exports.paper.chart_words import Label, Spot, Words
from skatedesk.sheets.chart import Dash, Series, Shape

_THIN, _HEAVY, _HAIR = 1.4, 2.4, 1.0
_SIZE, _STRONG_SIZE = 3.4, 4.4
"""Half of a mark."""
_DASHES = {
    Dash.SOLID: (),
    Dash.DASHED: (5.0, 3.0),
    Dash.DOTTED: (0.1, 3.0),
    Dash.MIXED: (6.0, 3.0, 0.1, 3.0),
}


def paint(painter: QPainter, plan: Plan) -> None:
    """Draw a plot where its plan has it, on the ground of its look."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.fillRect(plan.room, QColor(plan.look.palette.ground))
    for words in plan.words:
        _write(painter, plan, words)
    if plan.chart.is_empty:
        _paint_empty(painter, plan)
    else:
        _paint_axes(painter, plan)
        _paint_guides(painter, plan)
        order = sorted(range(len(plan.chart.series)), key=lambda at: plan.chart.series[at].strong)
        for label in plan.labels:
            _paint_leader(painter, plan, label)
        for words in plan.notes:
            _clear(painter, plan, words)
        for at in order:
            _paint_series(painter, plan, at)
        for words in (*plan.notes, *[label.words for label in plan.labels]):
            _write(painter, plan, words)
    painter.restore()


def ring(painter: QPainter, plan: Plan, spot: Spot, colour: str) -> None:
    """Draw a ring around the mark that is spoken of."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), plan.look.px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(spot.point, plan.look.px(9), plan.look.px(9))
    painter.restore()


def _paint_empty(painter: QPainter, plan: Plan) -> None:
    painter.setFont(plan.look.lettering(BODY, False))
    painter.setPen(QColor(plan.look.palette.muted))
    painter.drawText(plan.plot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, plan.chart.empty)


def _paint_axes(painter: QPainter, plan: Plan) -> None:
    """Few quiet lines across, ticks below, and their figures."""
    look, plot = plan.look, plan.plot
    for y, words in plan.upright:
        painter.setPen(QPen(QColor(look.palette.grid), look.px(_HAIR)))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        _write(painter, plan, words)
    axis = QPen(QColor(look.palette.muted), look.px(_HAIR))
    for x, words in plan.across:
        painter.setPen(axis)
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + look.px(TICK)))
        _write(painter, plan, words)
    painter.setPen(axis)
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())


def _paint_guides(painter: QPainter, plan: Plan) -> None:
    pen = QPen(QColor(plan.look.palette.muted), plan.look.px(_HAIR))
    pen.setDashPattern([2.0, 3.0])
    for start, end, words in plan.guides:
        painter.setPen(pen)
        painter.drawLine(start, end)
        _write(painter, plan, words)


def _paint_series(painter: QPainter, plan: Plan, at: int) -> None:
    one = plan.chart.series[at]
    spots = [spot for spot in plan.spots if spot.series == at]
    if one.dash is not Dash.NONE and len(spots) > 1:
        painter.setPen(_pen(plan, one))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([spot.point for spot in spots]))
    for spot in spots:
        if spot.beyond == (0, 0):
            _paint_shape(painter, plan, one, spot.point, hollow=one.hollow or spot.mark.hollow)
        else:
            _paint_beyond(painter, plan, one, spot)


def _pen(plan: Plan, one: Series) -> QPen:
    look = plan.look
    pen = QPen(QColor(_colour(plan, one)), look.px(_HEAVY if one.strong else _THIN))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = _DASHES.get(one.dash, ())
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _colour(plan: Plan, one: Series) -> str:
    lines = plan.look.palette.lines
    return lines[one.tone % len(lines)]


def _paint_shape(painter: QPainter, plan: Plan, one: Series, at: QPointF, *, hollow: bool) -> None:
    """A mark; its edge keeps it apart from the line and from other marks."""
    if one.shape is Shape.NONE:
        return
    colour = QColor(_colour(plan, one))
    ground = QColor(plan.look.palette.ground)
    path = _SHAPES[one.shape](plan.look.px(_STRONG_SIZE if one.strong else _SIZE)).translated(at)
    lines_only = one.shape is Shape.CROSS
    outlined = hollow or lines_only
    painter.setPen(QPen(colour if outlined else ground, plan.look.px(_THIN if outlined else _HAIR)))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if lines_only else QBrush(ground if hollow else colour))
    painter.drawPath(path)


def _paint_beyond(painter: QPainter, plan: Plan, one: Series, spot: Spot) -> None:
    """An arrow at the edge, with the value that lies beyond it."""
    look, (across, down) = plan.look, spot.beyond
    size = look.px(6)
    tip = spot.point
    side = QPointF(-down, across) * size * 0.8
    back = tip - QPointF(across, down) * size * 1.4
    painter.setPen(QPen(QColor(look.palette.ground), look.px(1)))
    painter.setBrush(QColor(_colour(plan, one)))
    painter.drawPolygon(QPolygonF([tip, back + side, back - side]))


def _paint_leader(painter: QPainter, plan: Plan, label: Label) -> None:
    """The line from the end of a line to its name, or a piece of the line before its name."""
    one = plan.chart.series[label.series]
    if label.key:
        painter.setPen(_pen(plan, one))
        if one.dash is not Dash.NONE:
            painter.drawLine(label.start, label.end)
        _paint_shape(painter, plan, one, (label.start + label.end) / 2, hollow=one.hollow)
    elif label.start != label.end:
        pen = QPen(QColor(plan.look.palette.muted), plan.look.px(_HAIR))
        pen.setDashPattern([1.0, 2.0])
        painter.setPen(pen)
        bend = QPointF(plan.plot.right(), label.start.y())
        for start, end in pairwise((label.start, bend, label.end)):
            painter.drawLine(start, end)


def _clear(painter: QPainter, plan: Plan, words: Words) -> None:
    """Take away what lies behind a text."""
    metrics = QFontMetricsF(plan.look.lettering(words.size, words.bold))
    behind = metrics.boundingRect(words.text).translated(words.x, words.y)
    painter.fillRect(behind.adjusted(-1, -1, 1, 1), QColor(plan.look.palette.ground))


def _write(painter: QPainter, plan: Plan, words: Words) -> None:
    painter.setFont(plan.look.lettering(words.size, words.bold))
    painter.setPen(QColor(plan.look.palette.muted if words.muted else plan.look.palette.ink))
    painter.drawText(QPointF(words.x, words.y), words.text)


def _circle(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(), size, size)
    return path


def _square(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-size * 0.9, -size * 0.9, size * 1.8, size * 1.8))
    return path


def _polygon(*corners: tuple[float, float]) -> Callable[[float], QPainterPath]:
    def made(size: float) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
        path.closeSubpath()
        return path

    return made


def _cross(size: float) -> QPainterPath:
    path = QPainterPath(QPointF(-size, -size))
    path.lineTo(size, size)
    path.moveTo(-size, size)
    path.lineTo(size, -size)
    return path


_SHAPES: dict[Shape, Callable[[float], QPainterPath]] = {
    Shape.CIRCLE: _circle,
    Shape.SQUARE: _square,
    Shape.TRIANGLE: _polygon((0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
    Shape.DIAMOND: _polygon((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    Shape.CROSS: _cross,
}
