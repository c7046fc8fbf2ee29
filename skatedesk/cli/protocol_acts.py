"""The command that writes the protocol: all lists of a competition as one book, or as one workbook."""

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path

from skatedesk.cli import export_acts
from skatedesk.cli.acts import FINE, Options
from skatedesk.domain.errors import RuleError
from skatedesk.exports.protocol_file import ENDINGS, write_protocol
from skatedesk.services import files, lists
from skatedesk.services import protocol as protocols
from skatedesk.words import _, ngettext


def wants(command: argparse.ArgumentParser) -> None:
    """Where to write it."""
    target = _("the book to write (.pdf), or the workbook with a tab for each list (.xlsx)")
    command.add_argument("--to", metavar="OUT.pdf", type=Path, required=True, help=target)


def protocol(options: Options) -> int:
    """Write the protocol and say how long it is."""
    if options.to.suffix.lower() not in ENDINGS:
        sentence = _("{file} is neither a book nor a workbook. Call it .pdf or .xlsx.")
        raise RuleError(sentence.format(file=options.to))
    with closing(files.look_at(options.file)) as file:
        competition = lists.competition(file, options.competition, options.series)
        style = export_acts.style_asked_for(file, competition.id, options)
        book = protocols.protocol(file, competition.id, datetime.now(), style)
    held = ngettext("{count} list", "{count} lists", len(book.sheets)).format(count=len(book.sheets))
    pages = write_protocol(book.title, book.chapters, options.to)
    print(_("{file}: {pages}, {lists}").format(file=options.to, pages=pages, lists=held))
    return FINE
