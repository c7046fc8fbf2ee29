"""The protocol as one file: a book, or a workbook with a tab for each list."""

from collections.abc import Callable, Sequence
from pathlib import Path

from skatedesk.exports.errors import ExportError
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _, ngettext

Chapters = Sequence[tuple[str, tuple[Sheet, ...]]]
"""What stands in it, in order: titles with their lists."""


def write_protocol(title: str, chapters: Chapters, path: Path) -> str:
    """Write the file that the ending asks for; how long it is, in words. Raises ExportError."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ExportError(path, _("Call the book .pdf or the workbook .xlsx."))
    return write(title, chapters, path)


def _book(title: str, chapters: Chapters, path: Path) -> str:
    # Slow to load, for Qt.
    from skatedesk.exports.paper.book import Book, Part
    from skatedesk.exports.paper.book import document as book_document
    from skatedesk.exports.paper.pdf import write_document

    made = book_document(Book(title, tuple(Part(name, sheets) for name, sheets in chapters)))
    write_document(made, path)
    pages = len(made.pages)
    return ngettext("{count} page", "{count} pages", pages).format(count=pages)


def _workbook(_title: str, chapters: Chapters, path: Path) -> str:
    # Slow to load, for openpyxl.
    from skatedesk.exports.workbook import write_workbook

    tabs = write_workbook([sheet for _name, sheets in chapters for sheet in sheets], path).tabs
    return ngettext("{count} tab", "{count} tabs", tabs).format(count=tabs)


_WRITERS: dict[str, Callable[[str, Chapters, Path], str]] = {".pdf": _book, ".xlsx": _workbook}
ENDINGS = tuple(_WRITERS)
