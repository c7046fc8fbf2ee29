"""The window on the sample, as it stands before the last pair of the 1000 m in Calgary."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import files, lists, race_view, results
from skatedesk.ui.background import Background
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.journeys.hands import Hands, open_path

LAST_PAIR = 10


@pytest.fixture(autouse=True)
def daylight(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """The light theme at 100 %, and background work at once."""
    monkeypatch.setattr(Background, "inline", True)
    theme.apply(qapp, LIGHT)


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Makes windows that are on the screen and have the keyboard; they are closed in the end."""
    made: list[Window] = []

    def make() -> Window:
        window = Window()
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """A window without a file."""
    return make_window()


@pytest.fixture
def hands(window: Window, desk_file: Path, qtbot: QtBot) -> Hands:
    """The second World Cup before the last pair of the 1000 m: Zhongyan NING against Tim PRINS."""
    file = files.open_file(desk_file)
    race = lists.race(file, lists.competition(file, 2).id, 8)
    for start in race_view.read(file, race.id).starts:
        if start.pair == LAST_PAIR:
            results.clear_result(file, start.id)
    file.close()
    open_path(window, desk_file)
    return Hands(window, qtbot)


@pytest.fixture
def skated(window: Window, desk_file: Path, qtbot: QtBot) -> Callable[[int, int], Hands]:
    """Opens the sample, in which everything is skated, on a race by the numbers of competition and race."""

    def go_to(competition: int, race: int) -> Hands:
        open_path(window, desk_file)
        file = window.desk.file
        window.desk.go_to_race(lists.race(file, lists.competition(file, competition).id, race).id)
        return Hands(window, qtbot)

    return go_to
