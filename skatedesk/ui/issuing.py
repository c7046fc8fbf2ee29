"""Lists that go out: issued first, so that every way out bears the same revision, then written or printed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from skatedesk.services import editions
from skatedesk.services.editions import Issued, Replaced
from skatedesk.services.files import ResultsFile
from skatedesk.ui.apart import apart
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.words import _, ngettext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from skatedesk.ui.document_files import WrittenFile


@dataclass(frozen=True, slots=True)
class Order:
    """Which lists of which competition, by their keys; `files` and on are what they are written to."""

    competition_id: int
    keys: tuple[str, ...]
    folder: Path = Path()
    stem: str = ""
    formats: tuple[str, ...] = ()


class Issuing:
    """Each act asks nothing any more: it works behind the window and tells in one sentence what came of it."""

    def __init__(self, desk: Desk, background: Background) -> None:
        self._desk, self._background = desk, background

    def issue(self, order: Order) -> None:
        """Let the lists go out without writing them anywhere."""
        self._issue(order, self._only_tell)

    def write(self, order: Order) -> None:
        """Issue the lists and write them to files."""
        self._desk.told.emit(_("Writing {name} …").format(name=order.stem))
        self._issue(order, partial(self._write, order))

    def print(self, order: Order, printer: "QPrinter") -> None:
        """Issue the lists and print them."""
        self._desk.told.emit(_("Printing …"))
        self._issue(order, partial(self._print, printer))

    # --- one step after the other ---------------------------------------------------------------------------

    def _issue(self, order: Order, then: Callable[[ResultsFile, Issued], None]) -> None:
        file = self._desk.file
        if not order.keys:
            self._desk.refused.emit(_("There is no list here to print or export."))
            return

        def issued(found: Issued) -> None:
            if self._is_on_desk(file):
                if found.fresh:
                    self._desk.announce(found.changed)
                then(file, found)

        work = partial(editions.issue, file, order.competition_id, order.keys, datetime.now())
        self._background.run(work, issued, self._fail)

    def _only_tell(self, _file: ResultsFile, issued: Issued) -> None:
        self._background.run(
            partial(_put_aside, issued.replaced), lambda _done: self._desk.told.emit(_said_of_issue(issued)), self._fail
        )  # fmt: skip

    def _write(self, order: Order, file: ResultsFile, issued: Issued) -> None:
        self._background.run(
            partial(_written, order, issued), lambda found: self._keep_files(file, issued, found), self._fail
        )  # fmt: skip

    def _keep_files(self, file: ResultsFile, issued: Issued, written: "tuple[WrittenFile, ...]") -> None:
        if not self._is_on_desk(file):
            return
        by_edition: dict[int, list[Path]] = defaultdict(list)
        for one in written:
            for at in one.lists:
                by_edition[issued.editions[at]].append(one.path)
        self._desk.do(editions.wrote_all, {edition: tuple(paths) for edition, paths in by_edition.items()})
        self._desk.told.emit(_said_of_files(issued, written))

    def _print(self, printer: "QPrinter", file: ResultsFile, issued: Issued) -> None:
        self._background.run(
            partial(_printed, printer, issued), lambda found: self._keep_printed(file, issued, *found), self._fail
        )  # fmt: skip

    def _keep_printed(self, file: ResultsFile, issued: Issued, pages: int, warning: str) -> None:
        if not pages:
            self._desk.refused.emit(_("The printer took nothing. See whether it is switched on, then print again."))
        elif self._is_on_desk(file):
            self._desk.do(editions.printed, issued.editions, datetime.now())
            self._desk.told.emit(" ".join(filter(None, (_said_of_print(issued, pages), warning))))

    def _is_on_desk(self, file: ResultsFile) -> bool:
        """Whether it is still the file in front; what went out of another one is not written down any more."""
        return self._desk.is_open and self._desk.file is file

    def _fail(self, error: Exception) -> None:
        self._desk.refused.emit(str(error))


# --- behind the window ---------------------------------------------------------------------------------------


def _put_aside(replaced: Iterable[Replaced]) -> None:
    """The files of what no longer holds are marked before others take their names."""
    from skatedesk.exports.superseding import supersede

    for one in replaced:
        if one.files:
            supersede(one.files, one.revision, one.sentence)


def _written(order: Order, issued: Issued) -> "tuple[WrittenFile, ...]":
    from skatedesk.ui import document_files

    _put_aside(issued.replaced)
    packed = document_files.packed(issued.sheets)
    return apart(document_files.write_lists, packed, order.folder, order.stem, order.formats)


def _printed(printer: "QPrinter", issued: Issued) -> tuple[int, str]:
    """How many pages were printed, none where the printer refused; and which letters no font has."""
    from skatedesk.exports.paper.missing import missing_letters
    from skatedesk.exports.paper.printing import print_pages
    from skatedesk.exports.paper.typeset import pages_of
    from skatedesk.ui.dialogs.print_sheets import copies

    _put_aside(issued.replaced)
    pages = pages_of(issued.sheets)
    taken = print_pages(pages * copies(printer), printer)
    return (len(pages) if taken else 0), missing_letters(issued.sheets)


# --- what is said --------------------------------------------------------------------------------------------


def _said_of_issue(issued: Issued) -> str:
    if not issued.fresh:
        sentence = ngettext(
            "Nothing changed since it went out: it stands as {revision}.",
            "Nothing changed since they went out: they stand as {revision}.",
            len(issued.sheets),
        )
    else:
        sentence = ngettext("{count} list issued, {revision}.", "{count} lists issued, {revision}.", len(issued.fresh))
    return sentence.format(count=len(issued.fresh), revision=editions.numbers(issued.sheets))


def _said_of_files(issued: Issued, written: "Sequence[WrittenFile]") -> str:
    files = ngettext("{count} file", "{count} files", len(written)).format(count=len(written))
    if len(written) == 1:
        files = written[0].path.name
    count = len(issued.sheets)
    sentence = ngettext(
        "Written and checked: {files} with {count} list, {revision}.",
        "Written and checked: {files} with {count} lists, {revision}.",
        count,
    )
    return sentence.format(files=files, count=count, revision=editions.numbers(issued.sheets))


def _said_of_print(issued: Issued, pages: int) -> str:
    count = len(issued.sheets)
    length = ngettext("{count} page", "{count} pages", pages).format(count=pages)
    sentence = ngettext(
        "{count} list printed, {pages}, {revision}.", "{count} lists printed, {pages}, {revision}.", count
    )
    return sentence.format(count=count, pages=length, revision=editions.numbers(issued.sheets))
