"""Pages to a printer, by the same painter path as the PDF."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.drawing import draw
from skatedesk.exports.paper.page import PaperPage
from skatedesk.exports.paper.pdf_content import layout_of


def print_pages(pages: Sequence[PaperPage], printer: QPrinter) -> bool:
    """Print the pages in their own size, each as it lies; False where the printer did not take them."""
    if not pages:
        return False
    printer.setFullPage(True)
    printer.setPageLayout(layout_of(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.setPageLayout(layout_of(page))
            if not printer.newPage():
                painter.end()
                return False
        painter.save()
        scale = printer.resolution() / fonts.RESOLUTION
        painter.scale(scale, scale)
        draw(painter, page)
        painter.restore()
    return painter.end()
