"""The command that writes the protocol: all lists of a competition as one book, or as one workbook."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli import export_acts
from skatedesk.cli.acts import FINE, Options
from skatedesk.domain.errors import RuleError
from skatedesk.services import files, lists
from skatedesk.services import protocol as protocols
from skatedesk.services.protocol import Protocol
from skatedesk.words import _, ngettext


def wants(command: argparse.ArgumentParser) -> None:
    """Where to write it."""
    target = _("the book to write (.pdf), or the workbook with a tab for each list (.xlsx)")
    command.add_argument("--to", metavar="OUT.pdf", type=Path, required=True, help=target)


def protocol(options: Options) -> int:
    """Write the protocol and say how long it is."""
    write = _FORMATS.get(options.to.suffix.lower())
    if write is None:
        sentence = _("{file} is neither a book nor a workbook. Call it .pdf or .xlsx.")
        raise RuleError(sentence.format(file=options.to))
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        style = export_acts.style_asked_for(file, competition.id, options)
        book = protocols.protocol(file, competition.id, datetime.now(), style)
    held = ngettext("{count} list", "{count} lists", len(book.sheets)).format(count=len(book.sheets))
    print(_("{file}: {pages}, {lists}").format(file=options.to, pages=write(book, options.to), lists=held))
    return FINE


def _book(book: Protocol, path: Path) -> str:
    """Write the PDF; how many pages it has."""
    # Slow to load, for Qt.
    from skatedesk.exports.paper.book import Book, Part
    from skatedesk.exports.paper.book import document as book_document
    from skatedesk.exports.paper.pdf import write_document

    made = book_document(Book(book.title, tuple(Part(part.title, part.sheets) for part in book.parts)))
    write_document(made, path)
    pages = len(made.pages)
    return ngettext("{count} page", "{count} pages", pages).format(count=pages)


def _workbook(book: Protocol, path: Path) -> str:
    """Write the workbook; how many tabs it has."""
    # Slow to load, for openpyxl.
    from skatedesk.exports.workbook import write_workbook

    tabs = write_workbook(book.sheets, path).tabs
    return ngettext("{count} tab", "{count} tabs", tabs).format(count=tabs)


_FORMATS: dict[str, Callable[[Protocol, Path], str]] = {".pdf": _book, ".xlsx": _workbook}
