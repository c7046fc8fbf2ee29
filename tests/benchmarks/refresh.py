"""From Return in the time box until every visible table shows the new result and the time is on disk.

The real window with sixty on the start list and all cup races of the sample. Painting is Qt's own, into memory.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skatedesk.app import make_app
from skatedesk.services import files
from skatedesk.ui import warm_up
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.tidying import Tidying
from skatedesk.ui.window import Window
from tests.benchmarks import sixty
from tests.benchmarks.idle import until_idle
from tests.benchmarks.measure import FRAME_MS, BareCommits, Figure, clock, fixed_work, percentile
from tests.ui.parts import entry_bar

SIZE = QSize(1366, 768)
"""Room for all three tables beside each other."""
FILES = 3
LAPS = 2
"""Every file is typed through twice: first into an empty result, then as corrections of a full one."""


def figures(folder: Path) -> list[Figure]:
    long_list = sixty.build(folder / "refresh.skatedesk")
    bare = BareCommits(folder / "refresh_bare.db")
    ours: list[float] = []
    theirs: list[float] = []
    machine: list[float] = []
    with open_window() as window:
        for number in range(FILES):
            path = Path(shutil.copy(long_list.path, folder / f"refresh_{number}.skatedesk"))
            window.open(files.open_file(path))
            window.show_page("race_page")
            get_ready()
            assert all(table.isVisible() for table in tables(window))
            for entry in range(LAPS * sixty.STARTS):
                ours.append(enter(window, number * LAPS * sixty.STARTS + entry))
                theirs.append(clock(bare))
                machine.append(clock(fixed_work))
            assert window.race_page.view is not None
            assert window.race_page.view.done == sixty.STARTS
    bare.close()
    commit, middle, worst = median(theirs), median(ours), percentile(ours, 99)
    even, uneven = median(machine), percentile(machine, 99)
    return [
        Figure("Return to refreshed tables, median", middle, "bare durable SQLite commit", commit, None, len(ours)),
        Figure("Return to refreshed tables, 99th percentile", worst, "one frame at 60 Hz", FRAME_MS, 1.0, len(ours)),
        Figure("The machine: a fixed loop of Python, 99th percentile", uneven, "its median", even, None, len(ours)),
    ]


@contextmanager
def open_window() -> Iterator[Window]:
    """The window as people have it, and closed again."""
    if QApplication.instance() is None:
        make_app()
    tidying = Tidying()
    window = Window()
    window.setWindowState(Qt.WindowState.WindowNoState)  # a small screen would have it whole
    window.resize(SIZE)
    window.show()
    warm_up.make_ready(window.background, tidying.spare_what_is_there)
    get_ready()
    yield window
    window.close()
    tidying.stop()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def enter(window: Window, entry: int) -> float:
    """Type a time for the chosen skater; the milliseconds from Return until the window waits again."""
    page = window.race_page
    bar = entry_bar(page)
    if entry % sixty.STARTS == 0:
        first = page.table.sheet_model.key_at(0)
        assert first is not None
        page.table.choose(first)
        bar.take_hands()
    box = bar.time_box
    QTest.keyClicks(box, sixty.time_of(entry).in_full())
    until_idle()
    return clock(lambda: (QTest.keyClick(box, Qt.Key.Key_Return), until_idle()))


def tables(window: Window) -> tuple[SheetView, ...]:
    """The tables that show a typed time: start list, result and standing."""
    page = window.race_page
    return page.table, page.result.table, page.standing.table


def get_ready() -> None:
    """The moment people take before they type, in which the desk makes itself ready."""
    QTest.qWait(3 * warm_up.AFTER_PAINT_MS)
