"""The protocol of a full weekend as a book: what typing feels like meanwhile, and how long the writing takes.

A frame is the time in which the window does not listen: from an event until it waits again.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from skatedesk.exports.paper.book import Book, Part, document
from skatedesk.exports.paper.fonts import RESOLUTION
from skatedesk.exports.paper.page import Text
from skatedesk.exports.paper.pdf import write_document
from skatedesk.services import files, lists
from skatedesk.services.protocol import protocol
from skatedesk.services.sample import write_sample
from skatedesk.ui.pages.documents_page import DocumentsPage
from skatedesk.ui.window import Window
from tests.benchmarks import sixty
from tests.benchmarks.idle import until_idle
from tests.benchmarks.measure import Figure, clock, side_by_side, timed
from tests.benchmarks.refresh import get_ready, open_window
from tests.ui.parts import entry_bar

ROUNDS = 5
ALONE = 10
"""Times typed before each writing, to compare with."""
LONGEST_MS = 50.0
BETWEEN_KEYS = 0.02
"""Seconds: as fast as nobody types."""
MOST_SECONDS = 120
_REST = 0.002
_PLAIN_SIZE = 180


def figures(folder: Path) -> list[Figure]:
    return [*_frames(folder), _writing(folder)]


# --- the window meanwhile ------------------------------------------------------------------------------------


def _frames(folder: Path) -> list[Figure]:
    """Times typed on the same window: alone, and while the book is written again and again."""
    long_list = sixty.build(folder / "book.skatedesk")
    alone, during, spent = Frames(), Frames(), list[float]()
    with open_window() as window:
        window.open(files.open_file(long_list.path))
        page = window.pages.page("documents_page")
        assert isinstance(page, DocumentsPage)
        get_ready()
        entries = count()
        for number in range(ROUNDS):
            for _entry in range(ALONE):
                _type_one(window, next(entries), alone)
            path = folder / f"protocol_{number}.pdf"
            spent.append(clock(lambda path=path: _type_while_writing(window, page, path, entries, during)))
    return [
        Figure("Times typed, nothing else going on, longest frame", alone.longest, "longest wait", LONGEST_MS, None, 1),
        Figure("Times typed while a protocol is written, longest", during.longest, "longest wait", LONGEST_MS, 1.0, 1),
        Figure("  longest of the window's own work, other programs left out", during.own, "alone", alone.own),
        Figure("  from the order to the book, read again and counted", median(spent), rounds=ROUNDS),
    ]


@dataclass(slots=True)
class Frames:
    """The longest frame in milliseconds, and the most of the processor that one took: a busy machine adds waiting."""

    longest: float = 0.0
    own: float = 0.0

    def frame(self, act: Callable[[], object]) -> None:
        before = thread_time()
        self.longest = max(self.longest, clock(act))
        self.own = max(self.own, 1000 * (thread_time() - before))


def _type_while_writing(
    window: Window, page: DocumentsPage, path: Path, entries: Iterator[int], frames: Frames
) -> None:  # fmt: skip
    """Order the protocol of World Cup 1, and type until it is told that it is there."""
    told: list[str] = []
    window.desk.told.connect(told.append)
    window.desk.competition, shown = lists.competition(window.desk.file, 1), window.desk.competition
    page.acts.write_protocol(path)
    window.desk.competition = shown
    end = perf_counter() + MOST_SECONDS
    while not any(sentence.startswith("Written") for sentence in told):
        _type_one(window, next(entries), frames)
        assert perf_counter() < end, told
    window.desk.told.disconnect(told.append)


def _type_one(window: Window, entry: int, frames: Frames) -> None:
    """Type a time for the chosen skater, key by key, and Return."""
    page = window.race_page
    bar = entry_bar(page)
    if entry % sixty.STARTS == 0:
        first = page.table.sheet_model.key_at(0)
        assert first is not None
        page.table.choose(first)
        bar.take_hands()
    box = bar.time_box
    for letter in sixty.time_of(entry).in_full():
        frames.frame(lambda letter=letter: (QTest.keyClicks(box, letter), until_idle()))
        _listen(frames)
    frames.frame(lambda: (QTest.keyClick(box, Qt.Key.Key_Return), until_idle()))
    _listen(frames)


def _listen(frames: Frames) -> None:
    """What else comes up until the next key."""
    end = perf_counter() + BETWEEN_KEYS
    while perf_counter() < end:
        sleep(_REST)
        frames.frame(until_idle)


# --- the writing ---------------------------------------------------------------------------------------------


def _writing(folder: Path) -> Figure:
    """Set, drawn, read again and counted, against the same texts drawn plainly by Qt alone."""
    path = folder / "book_of_sample.skatedesk"
    write_sample(path).close()
    with closing(files.look_at(path)) as file:
        held = lists.competition(file, 1)
        found = protocol(file, held.id, datetime(2025, 11, 16, 18, 0))
    book = Book(found.title, tuple(Part(part.title, part.sheets) for part in found.parts))
    pages = document(book).pages
    texts = [[(item.x, item.y, item.text) for item in page.items if isinstance(item, Text)] for page in pages]
    ours = timed(lambda: write_document(document(book), folder / "book.pdf"))
    plain = timed(lambda: _draw_plainly(texts, folder / "plain.pdf"))
    name = f"The protocol, {len(found.sheets)} lists on {len(pages)} pages, set, written and checked"
    return side_by_side(name, ours, "QPdfWriter, the same texts plainly", plain, ROUNDS)


def _draw_plainly(texts: Sequence[Sequence[tuple[int, int, str]]], path: Path) -> None:
    """One font, every text where it stands; nothing is measured, nothing looked at again."""
    device = QPdfWriter(str(path))
    device.setResolution(RESOLUTION)
    device.setPageSize(QPageSize(QSizeF(595, 842), QPageSize.Unit.Point))
    painter = QPainter(device)
    font = QFont("Noto Sans")
    font.setPixelSize(_PLAIN_SIZE)
    painter.setFont(font)
    for number, page in enumerate(texts):
        if number:
            device.newPage()
        for x, y, text in page:
            painter.drawText(QPointF(x, y), text)
    painter.end()
