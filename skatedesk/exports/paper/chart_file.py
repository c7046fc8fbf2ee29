"""A plot as a picture (PNG) or as a drawing (SVG): ink on white, the same plot as on the screen."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgGenerator

from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.chart_painter import paint
from skatedesk.exports.paper.chart_plan import plan
from skatedesk.exports.paper.chart_style import on_paper
from skatedesk.exports.replace import written
from skatedesk.sheets.chart import Chart, Names
from skatedesk.words import _

ENDINGS = ("png", "svg")
_SIZE = QSize(960, 540)
_SHARPNESS = 2.5
_DOTS_PER_METRE = 11_811
"""300 dots an inch: the picture is 20 cm wide."""
_ROW = 26
_AROUND = 170
_RESOLUTION = 96
_PNG = cast("bytes", "png")
"""PySide6 takes the name of a format as text, though its type stubs ask for bytes."""
_FAMILIES = re.compile(rb'font-family="([^"]+)"')


def write_chart(chart: Chart, path: Path) -> Path:
    """Write the plot as its ending says. Raises ExportError; what stood there before is whole then."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        reason = _("A plot is written as .png or as .svg.")
        raise ExportError(path, reason)
    if chart.is_empty:
        raise ExportError(path, chart.empty)
    fonts.make_ready()
    with written(path) as temporary:
        temporary.write_bytes(_picture(chart) if ending == "png" else _drawing(chart))
        if not _reads(temporary, ending):
            raise ExportError.of_difference(path)
    return path


def _size(chart: Chart) -> QSize:
    """Higher where every line has its own place."""
    if chart.names is Names.ON_THE_AXIS:
        return QSize(_SIZE.width(), max(_SIZE.height() // 2, _AROUND + _ROW * len(chart.series)))
    return _SIZE


def _picture(chart: Chart) -> bytes:
    size = _size(chart)
    image = QImage(size * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    paint(painter, plan(chart, QRectF(0, 0, size.width(), size.height()), on_paper(), titled=True))
    painter.end()
    return _filled(lambda buffer: image.save(buffer, _PNG))


def _drawing(chart: Chart) -> bytes:
    # Who has none of our fonts is to see one like them.
    return _FAMILIES.sub(rb'font-family="\1,sans-serif"', _filled(partial(_draw, chart)))


def _draw(chart: Chart, buffer: QBuffer) -> None:
    size = _size(chart)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setResolution(_RESOLUTION)
    made.setTitle(chart.title)
    made.setDescription(chart.described)
    painter = QPainter(made)
    paint(painter, plan(chart, QRectF(0, 0, size.width(), size.height()), on_paper(), titled=True))
    painter.end()


def _filled(write: Callable[[QBuffer], object]) -> bytes:
    """What is written into a buffer; files are written by us, so that a disk that refuses is heard."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())


def _reads(path: Path, ending: str) -> bool:
    """Whether what was written can be read again."""
    if ending == "png":
        return QImageReader(str(path)).canRead()
    try:
        ElementTree.parse(path)  # noqa: S314 (a file of our own)
    except ElementTree.ParseError:
        return False
    return True
