"""The menu of the history, and undoing for one skater."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.history_menu import HistoryMenu, SkaterUndo
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.history_page import THEN, HistoryPage
from skatedesk.ui.pages.race_page import RacePage
from tests.ui.parts import action, asked, possible, shown

ACTS = ("history_take_back", "history_skater", "history_then", "history_export")


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[QMainWindow]:
    """A window with the history page alone."""
    monkeypatch.setattr(Background, "inline", True)
    made = QMainWindow()
    qtbot.addWidget(made)
    background = Background(made)
    pages = PageStack((PagePlan("history_page", "History", lambda: HistoryPage(desk, background)),))
    made.setCentralWidget(pages)
    menus = Menus(made)
    HistoryMenu(menus, desk, Filing(desk, background, made), pages, made)
    pages.currentChanged.connect(menus.show_possible)
    menus.show_possible()
    assert possible(made, *ACTS) == set()
    pages.show_page("history_page")
    made.resize(1130, 680)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def page_of(window: QMainWindow) -> HistoryPage:
    found = window.findChild(HistoryPage, "history_page")
    assert found is not None
    return found


def written(qtbot: QtBot, window: QMainWindow, folder: Path) -> list[str]:
    action(window, "history_export").trigger()
    dialog = shown(window, "folder_dialog")
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(page_of(window).desk.told, check_params_cb=lambda said: "Written and checked" in said):
        dialog.fileSelected.emit(str(folder))
    dialog.close()
    return sorted(path.name for path in folder.iterdir())


def test_the_acts_are_possible_in_front_of_the_page(window: QMainWindow, qtbot: QtBot):
    assert possible(window, *ACTS) == set(ACTS)
    action(window, "history_then").trigger()
    assert page_of(window).tabs.currentIndex() == THEN
    action(window, "history_skater").trigger()
    asked(qtbot, window, "one_of_dialog").reject()
    said: list[str] = []
    page_of(window).desk.refused.connect(said.append)
    action(window, "history_take_back").trigger()
    assert said == ["Choose a change first."]


def test_the_changes_go_out_as_a_list(window: QMainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "out").mkdir()
    page_of(window).search.setText("mass start")
    names = written(qtbot, window, tmp_path / "out")
    assert len(names) == 2
    assert "history.xlsx" in names
    (table,) = (tmp_path / "out").glob("*.csv")
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + 8
    assert all("Mass Start" in line for line in lines[1:])


def test_the_list_as_it_stood_goes_out(window: QMainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "out").mkdir()
    action(window, "history_then").trigger()
    assert written(qtbot, window, tmp_path / "out") == ["as-it-stood.xlsx"]


def test_nothing_is_not_written(window: QMainWindow):
    said: list[str] = []
    page_of(window).desk.refused.connect(said.append)
    page_of(window).search.setText("nothing like it")
    action(window, "history_export").trigger()
    assert said == ["Nothing is shown, so there is nothing to export yet."]


def test_the_last_change_of_the_chosen_skater_is_taken_back(race_page: RacePage):
    desk = race_page.desk
    undo = SkaterUndo(desk, race_page)
    chosen = race_page.chosen()
    assert chosen is not None
    others = [start.id for start in race_page.view.starts if start.id != chosen[0]] if race_page.view else []
    desk.do(results.record_time, chosen[0], RaceTime.parse("5:36.52"))
    desk.do(results.record_time, others[0], RaceTime.parse("5:37.00"))
    assert undo.label().startswith("Time 5:36.52")
    undo.act()
    assert not undo.label().startswith("Time 5:36.52")
    said: list[str] = []
    desk.refused.connect(said.append)
    undo.act()
    assert said[-1].startswith("The last change here, “Import of race")


def test_without_a_file_there_is_nothing_to_take_back(race_page: RacePage):
    race_page.desk.close()
    assert SkaterUndo(race_page.desk, race_page).label() == ""
