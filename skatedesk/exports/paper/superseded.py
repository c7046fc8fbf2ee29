"""The mark on a PDF that no longer holds: a band along the top of every page, and the sentence pale across it."""

import io
import math
from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import NameObject
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.document import Document
from skatedesk.exports.paper.drawing import draw
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.exports.paper.lines import shrunk
from skatedesk.exports.paper.page import INK, WHITE, Box, PaperPage, Side, put
from skatedesk.exports.paper.pdf_content import CREATOR, dressed, painted
from skatedesk.exports.replace import written
from skatedesk.words import _

_MARKED = NameObject("/Superseded")
_BAND = 20 * POINT
_FACE = Face(12 * POINT, bold=True)
_ACROSS = Face(70 * POINT, bold=True)
_OF_DIAGONAL = 0.78
_PALE = 0.2


def mark_superseded(path: Path, sentence: str) -> None:
    """Put a sentence on every page of a PDF of ours; one that is marked keeps the mark it has.

    Raises ExportError, and the file is as it was then.
    """
    try:
        writer = PdfWriter(clone_from=io.BytesIO(path.read_bytes()))
    except (OSError, PyPdfError) as error:
        raise ExportError(path, _("It cannot be read.")) from error
    about = writer.metadata
    if about is None or about.get("/Creator") != CREATOR:
        raise ExportError(path, _("It is no PDF that skatedesk wrote."))
    if _MARKED in about:
        return
    line = settable(sentence)
    sizes = [(round(page.mediabox.width * POINT), round(page.mediabox.height * POINT)) for page in writer.pages]
    for page, mark in zip(writer.pages, _marks(sizes, line).pages, strict=True):
        page.merge_page(mark)
    writer.add_metadata({_MARKED: line})
    with written(path) as temporary:
        writer.write(temporary)
        if not all(_packed(line) in _packed(page.extract_text()) for page in PdfReader(temporary).pages):
            raise ExportError.of_difference(path)


def _marks(sizes: Sequence[tuple[int, int]], line: str) -> PdfReader:
    """A page with nothing but the mark for each page of this size."""
    bands = tuple(_band(width, height, line) for width, height in sizes)
    document = Document(bands, (), (), line)
    content = painted(bands, lambda painter, page: _draw(painter, page, line), document)
    return PdfReader(io.BytesIO(dressed(content, document)))


def _band(width: int, height: int, line: str) -> PaperPage:
    face = shrunk(line, width - 2 * _BAND, _FACE)
    text = put(line, _BAND, face.baseline(_BAND), width - 2 * _BAND, face, side=Side.CENTER, ink=WHITE)
    return PaperPage(width, height, (Box(0, 0, width, _BAND, fill=INK), text))


def _draw(painter: QPainter, page: PaperPage, line: str) -> None:
    draw(painter, page)
    face = shrunk(line, round(math.hypot(page.width, page.height) * _OF_DIAGONAL), _ACROSS)
    painter.save()
    painter.translate(page.width / 2, page.height / 2)
    painter.rotate(-math.degrees(math.atan2(page.height, page.width)))
    painter.setOpacity(_PALE)
    painter.setPen(QColor(INK))
    painter.setFont(fonts.font(face))
    painter.drawText(QPointF(-fonts.width(line, face) / 2, face.baseline(0)), line)
    painter.restore()


def _packed(text: str) -> str:
    return "".join(text.split())
