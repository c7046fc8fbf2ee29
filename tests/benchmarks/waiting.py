"""What else the window does while people wait: opening the sample, another race, another page, another theme."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from skatedesk.services import files
from skatedesk.services.sample import write_sample
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window import Window
from tests.benchmarks.idle import until_idle
from tests.benchmarks.measure import Figure, clock
from tests.benchmarks.refresh import open_window

ROUNDS = 20
LONGEST_MS = 50.0


def figures(folder: Path) -> list[Figure]:
    path = folder / "waiting.skatedesk"
    write_sample(path).close()
    with open_window() as window:
        open_sample = _opening(window, path)
        first = _until_shown(open_sample)
        found = [Figure("The sample opened, the first time in a window", first, "longest wait", LONGEST_MS, 1.0, 1)]
        for name, act in {"The sample opened again": open_sample, **acts(window)}.items():
            times = [_until_shown(act) for _round in range(ROUNDS)]
            found.append(Figure(name, median(times), "longest wait", LONGEST_MS, 1.0, ROUNDS))
        theme.apply(_app(), LIGHT)
    return found


def acts(window: Window) -> dict[str, Callable[[], object]]:
    """Each can be done again and again, and changes what is seen every time."""
    races = [item.race.id for item in window.desk.programme()]
    pages = [page.name for page in window.pages.plan]
    turns = count()
    return {
        "Another race": lambda: window.desk.choose_race(races[next(turns) % len(races)]),
        "Another page": lambda: window.show_page(pages[next(turns) % len(pages)]),
        "Another theme": lambda: theme.apply(_app(), (LIGHT, DARK)[next(turns) % 2]),
    }


def _opening(window: Window, path: Path) -> Callable[[], None]:
    """Opens another copy each time, so that none is open twice."""
    copies = count()

    def open_copy() -> None:
        copy = shutil.copy(path, path.with_name(f"waiting_{next(copies)}_{path.name}"))
        window.open(files.open_file(Path(copy)))

    return open_copy


def _until_shown(act: Callable[[], object]) -> float:
    return clock(lambda: (act(), until_idle()))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
