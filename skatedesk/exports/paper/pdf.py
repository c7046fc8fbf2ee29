"""Sheets as a PDF: written beside its place, read again and counted, then swapped in."""

from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from skatedesk.exports.errors import ExportError
from skatedesk.exports.paper import fonts, searching
from skatedesk.exports.paper.book import Book
from skatedesk.exports.paper.book import document as book_document
from skatedesk.exports.paper.breaks import reads_as_written, settable
from skatedesk.exports.paper.document import Document, Placed, of_sheets
from skatedesk.exports.paper.pdf_content import drawn, dressed
from skatedesk.exports.replace import Written, written
from skatedesk.exports.wording import in_its_language
from skatedesk.sheets.sheet import Sheet


def write_pdf(sheets: Sequence[Sheet], path: Path) -> Written:
    """Write the sheets behind each other, each numbered for itself. Raises ExportError; the old file is whole then."""
    if not sheets:
        raise ExportError.of_nothing(path)
    return write_document(of_sheets(sheets), path)


def write_book(book: Book, path: Path) -> Written:
    """Write the book with its cover and contents. Raises ExportError; the old file is whole then."""
    if not book.filled:
        raise ExportError.of_nothing(path)
    return write_document(book_document(book), path)


def write_document(document: Document, path: Path) -> Written:
    """Write pages with their bookmarks. What is read again must be what was written, and hold every row."""
    with written(path) as temporary:
        temporary.write_bytes(dressed(drawn(document), document))
        rows = _counted(temporary, document, path)
    return Written(path, len(document.placed), rows)


def _counted(temporary: Path, document: Document, path: Path) -> int:
    """How many rows are in the file; ExportError where a page, a line or a cell is missing."""
    try:
        reader = PdfReader(temporary)
        found = searching.texts(reader)
    except PyPdfError as error:
        raise ExportError.of_difference(path) from error
    if len(found) != len(document.pages):
        raise ExportError.of_difference(path)
    read = [_packed(text) for text in found]
    for page, text in zip(document.pages, read, strict=True):
        if any(_is_missing(line, text) for line in page.texts):
            raise ExportError.of_difference(path)
    if not all(_is_whole(placed, "".join(read[placed.first : placed.end])) for placed in document.placed):
        raise ExportError.of_difference(path)
    return sum(len(placed.sheet.lines) for placed in document.placed)


def _is_whole(placed: Placed, text: str) -> bool:
    """Whether every cell that people see stands on the pages of its sheet."""
    printed = placed.sheet.printed()
    with in_its_language(placed.sheet):
        cells = {settable(row[index]) for row in placed.sheet.texts() for index in printed}
    return not any(_is_missing(cell, text) for cell in cells)


def _is_missing(line: str, text: str) -> bool:
    """Whether a line is not on its page; of scripts and fonts that are not ours nobody can tell."""
    return _packed(line) not in text and reads_as_written(line) and fonts.is_known(line)


def _packed(text: str) -> str:
    """Without the spaces, at which lines may have been broken."""
    return "".join(text.split())
