"""The bytes of a PDF: drawn by Qt, then given what Qt does not write."""

import io
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime
from xml.sax.saxutils import escape

from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, IndirectObject, NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from skatedesk.exports.paper import fonts, searching
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.document import Document, Mark
from skatedesk.exports.paper.drawing import draw
from skatedesk.exports.paper.page import PaperPage
from skatedesk.exports.wording import language_tag

CREATOR = "skatedesk"
_VERSION = "%PDF-1.6"
_NAMES = uuid.UUID("5f9c6f0e-3d0c-5b1e-9f0b-7a4f6f1c2d11")
_PACKET = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def drawn(document: Document) -> bytes:
    """The pages as Qt writes them, with the fonts inside."""
    return painted(document.pages, draw, document)


def painted(
    pages: Sequence[PaperPage], paint: Callable[[QPainter, PaperPage], None], about: Document | None = None
) -> bytes:  # fmt: skip
    """A PDF with these pages, each painted in twentieths of a point."""
    fonts.make_ready()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    device.setResolution(fonts.RESOLUTION)
    if about is not None:
        device.setDocumentXmpMetadata(QByteArray(_packet(about)))
        device.setDocumentId(QUuid(str(_identity(about))))
    painter = QPainter()
    for number, page in enumerate(pages):
        device.setPageLayout(layout_of(page))
        if number:
            device.newPage()
        else:
            painter.begin(device)
        paint(painter, page)
    painter.end()
    return bytes(buffer.data().data())


def layout_of(page: PaperPage) -> QPageLayout:
    """The paper of a page, without margins: those are in the page."""
    size = QSizeF(page.width / fonts.POINT, page.height / fonts.POINT)
    turned = size.width() > size.height()
    upright = QPageSize(size.transposed() if turned else size, QPageSize.Unit.Point)
    way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    return QPageLayout(upright, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def dressed(content: bytes, document: Document) -> bytes:
    """The PDF with what Qt does not write: bookmarks, language, and letters under the names they were written by.

    Nothing in it depends on the moment, so that the same sheets give the same file.
    """
    writer = PdfWriter(clone_from=io.BytesIO(content))
    writer.pdf_header = _VERSION
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language_tag(document.language))
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shown
    used = frozenset(letter for page in document.pages for text in page.texts for letter in text)
    searching.name_letters(_fonts(writer).values(), used)
    _add_marks(writer, document.marks)
    if len(document.marks) > 1:
        writer.page_mode = "/UseOutlines"
    writer.metadata = _about(document)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _fonts(writer: PdfWriter) -> dict[int, DictionaryObject]:
    """The fonts of the file by their number in it."""
    found: dict[int, DictionaryObject] = {}
    for page in writer.pages:
        found.update(searching.fonts_of(page).values())
    return found


def _add_marks(writer: PdfWriter, marks: Sequence[Mark], parent: IndirectObject | None = None) -> None:
    for mark in marks:
        added = writer.add_outline_item(title=settable(mark.title), page_number=mark.page, parent=parent)
        _add_marks(writer, mark.below, added)


def _about(document: Document) -> dict[str, str]:
    known = {
        "/Title": document.title,
        "/Subject": document.subject,
        "/Author": document.author,
        "/Creator": CREATOR,
        "/Producer": CREATOR,
        "/CreationDate": _moment(document.created),
        "/ModDate": _moment(document.created),
    }
    return {key: settable(text) for key, text in known.items() if text}


def _moment(moment: datetime | None) -> str:
    return moment.strftime("D:%Y%m%d%H%M%S") if moment else ""


def _packet(document: Document) -> bytes:
    """What other programs read of a file without opening it."""
    return _PACKET.format(title=escape(settable(document.title)), language=language_tag(document.language)).encode()


def _identity(document: Document) -> uuid.UUID:
    """The same pages have the same number."""
    said = "\n".join([*_about(document).values(), *(text for page in document.pages for text in page.texts)])
    return uuid.uuid5(_NAMES, said)
