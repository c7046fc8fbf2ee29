"""The one painter path: a page on paper, in a PDF, on the screen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from skatedesk.exports.paper import fonts, pictures
from skatedesk.exports.paper.page import Box, Image, PaperPage, Rule, Text

_DOT = (1.0, 4.0)


def draw(painter: QPainter, page: PaperPage) -> None:
    """Draw the page; the painter's unit is a twentieth of a point, so a preview scales it first."""
    fonts.make_ready()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHints(QPainter.RenderHint.LosslessImageRendering | QPainter.RenderHint.SmoothPixmapTransform)
    for item in page.items:
        if isinstance(item, Text):
            painter.setPen(QColor(item.ink))
            painter.setFont(fonts.font(item.face))
            painter.drawText(QPointF(item.x, item.y), item.text)
        elif isinstance(item, Rule):
            _draw_rule(painter, item)
        elif isinstance(item, Box):
            _draw_box(painter, item)
        else:
            _draw_image(painter, item)


def picture_of(page: PaperPage, dots_per_inch: float = 96) -> QImage:
    """The page as a picture on white, for a preview."""
    scale = dots_per_inch / fonts.RESOLUTION
    image = QImage(max(1, round(page.width * scale)), max(1, round(page.height * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    draw(painter, page)
    painter.end()
    return image


def _draw_rule(painter: QPainter, rule: Rule) -> None:
    if not rule.dotted:
        painter.fillRect(QRectF(rule.x, rule.y - rule.thickness / 2, rule.width, rule.thickness), QColor(rule.ink))
        return
    pen = QPen(QColor(rule.ink), rule.thickness)
    pen.setDashPattern(_DOT)
    painter.setPen(pen)
    painter.drawLine(QPointF(rule.x, rule.y), QPointF(rule.x + rule.width, rule.y))


def _draw_box(painter: QPainter, box: Box) -> None:
    place = QRectF(box.x, box.y, box.width, box.height)
    if not (box.ink or box.radius):
        painter.fillRect(place, QColor(box.fill))
        return
    painter.setPen(QPen(QColor(box.ink), box.thickness) if box.ink else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, box.radius, box.radius)


def _draw_image(painter: QPainter, image: Image) -> None:
    painter.save()
    pictures.paint(painter, image.picture, QRectF(image.x, image.y, image.width, image.height))
    painter.restore()
