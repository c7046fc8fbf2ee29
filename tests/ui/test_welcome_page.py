"""The welcome page: every way to a file by key and by click, and what is said of the files opened last."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import recent_files
from skatedesk.ui.background import Background
from skatedesk.ui.pages.welcome_page import NARROW, WelcomePage
from skatedesk.ui.recent_list import RecentList
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.parts import put_on_screen, type_in

NOON = datetime(2026, 1, 24, 12, 0, tzinfo=UTC)
WAYS = ["new_wanted", "open_wanted", "sample_wanted", "last_season_wanted", "manual_wanted"]


@pytest.fixture
def recent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication) -> Iterator[RecentList]:
    """Two files, of which the one opened last is gone."""
    monkeypatch.setattr(Background, "inline", True)
    (tmp_path / "there.skatedesk").touch()
    recent_files.remember(tmp_path / "there.skatedesk", "World Cup #2", NOON)
    recent_files.remember(tmp_path / "gone.skatedesk", "Nationals", NOON)
    background = Background()
    yield RecentList(background)
    background.deleteLater()


@pytest.fixture
def page(recent: RecentList, qtbot: QtBot, daylight: None) -> WelcomePage:
    return put_on_screen(qtbot, WelcomePage(recent), 1366, 768)


@pytest.mark.parametrize("way", range(len(WAYS)))
def test_every_way_is_a_click_or_a_return_away(page: WelcomePage, qtbot: QtBot, way: int):
    button = page.ways[way]
    with qtbot.waitSignal(getattr(page, WAYS[way])):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    with qtbot.waitSignal(getattr(page, WAYS[way])):
        type_in(Qt.Key.Key_Return)
    assert button.accessibleDescription() in [words.text() for words in page.findChildren(theme.Label)]


def test_the_list_opens_what_is_chosen_by_return_and_by_click(page: WelcomePage, qtbot: QtBot, tmp_path: Path):
    page.take_hands()
    type_in(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.path_wanted) as wanted:
        type_in(Qt.Key.Key_Return)
    assert wanted.args == [tmp_path / "there.skatedesk"]
    first = page.list.visualRect(page.list.model().index(0, 0)).center()
    with qtbot.waitSignal(page.path_wanted) as wanted:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert wanted.args == [tmp_path / "gone.skatedesk"]


def test_what_is_gone_says_so_and_is_taken_off_by_delete(page: WelcomePage, recent: RecentList, tmp_path: Path):
    gone, there = page.list.sentence(0), page.list.sentence(1)
    assert (gone.word, gone.possible, there.possible) == ("gone", False, True)
    assert gone.text.startswith(f"Not in {tmp_path} any more.")
    assert there.text.startswith("World Cup #2 · ")
    page.take_hands()
    type_in(Qt.Key.Key_Delete)
    assert [one.path.name for one in recent.files] == ["there.skatedesk"]
    type_in(Qt.Key.Key_Delete)
    assert (page.list.texts(), page.list.accessibleDescription() != "") == ((), True)
    type_in(Qt.Key.Key_Delete)
    assert recent_files.known() == ()


def test_the_hands_are_on_the_list_where_it_has_files(page: WelcomePage, recent: RecentList):
    page.take_hands()
    assert page.list.hasFocus()
    for file in recent.files:
        recent.forget(file)
    page.take_hands()
    assert page.ways[0].hasFocus()


def test_what_could_not_be_done_is_said_below_in_its_tone(page: WelcomePage):
    page.say_refused("x.skatedesk is damaged.")
    assert (page.message.isVisible(), page.message.text()) == (True, "x.skatedesk is damaged.")
    assert page.message.property("tone") == "bad"
    page.say("")
    assert not page.message.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [QSize(1366, 700), QSize(1024, 600), QSize(840, 580)])
def test_nothing_is_cut_where_there_is_little_room(
    recent: RecentList, daylight: None, qapp: QApplication, qtbot: QtBot, scale: float, size: QSize
):
    theme.apply(qapp, LIGHT, scale)
    stack, page = QStackedWidget(), WelcomePage(recent)
    stack.addWidget(page)
    put_on_screen(qtbot, stack, size.width(), size.height())
    assert page.size() == size
    for button in page.ways:
        assert button.width() >= button.sizeHint().width()
        assert page.rect().contains(button.rect().translated(button.mapTo(page, button.rect().topLeft())))
    whys = [page.findChild(theme.Label, f"{button.objectName()}_why") for button in page.ways]
    assert {why.isVisible() for why in whys if why} == {page.width() >= theme.current().px(NARROW)}
