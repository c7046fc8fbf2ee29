"""The first menus: there before the desk is, and where the desk puts its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from skatedesk.ui import window_memory
from skatedesk.ui.background import Background
from skatedesk.ui.style import theme
from skatedesk.ui.window import Window
from tests.ui.parts import action, open_new


@pytest.fixture
def bare(qtbot: QtBot, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The window as it is seen first."""
    monkeypatch.setattr(Background, "inline", True)
    made = Window(furnished=False)
    qtbot.addWidget(made)
    return made


def menus(window: Window) -> list[str]:
    return [one.objectName().removeprefix("action_") for one in window.menuBar().actions() if one.isVisible()]


def acts(window: Window, name: str) -> list[str]:
    menu = window.findChild(QMenu, name)
    assert menu is not None
    return [one.objectName().removeprefix("action_") for one in menu.actions() if not one.isSeparator()]


def test_the_line_of_menus_stays_as_it_is_until_a_file_is_there(bare: Window, tmp_path: Path):
    first = menus(bare)
    assert first == ["menu_file", "menu_view", "menu_help"]
    bare.furnish_now()
    assert menus(bare) == first
    open_new(bare, tmp_path / "day.skatedesk")
    now = menus(bare)
    assert (now[:2], now[-2:]) == (["menu_file", "menu_edit"], ["menu_view", "menu_help"])
    bare.desk.put_away()
    assert menus(bare) == first


def test_the_desk_puts_its_acts_before_the_last_of_a_menu(bare: Window):
    before = acts(bare, "menu_file")
    bare.furnish_now()
    assert before == ["new", "open", "menu_recent", "close", "quit"]
    assert (acts(bare, "menu_file")[:4], acts(bare, "menu_file")[-1]) == (before[:4], "quit")
    assert "backups" in acts(bare, "menu_file")
    assert acts(bare, "menu_help")[-1] == "version"


def test_an_act_that_is_asked_for_too_early_is_done_once_the_desk_is_there(bare: Window, desk_file: Path):
    bare.recent.remember(desk_file, "World Cup #2")
    assert not bare.is_furnished
    action(bare, "recent_0").trigger()
    assert bare.desk.file.path == desk_file
    assert bare.front.currentWidget() is bare.workplace


def test_recent_files_that_are_gone_say_so_and_are_taken_off(bare: Window, tmp_path: Path):
    for name in ("there", "gone"):
        (tmp_path / f"{name}.skatedesk").touch()
        bare.recent.remember(tmp_path / f"{name}.skatedesk", "")
    (tmp_path / "gone.skatedesk").unlink()
    bare.recent.look()
    assert [action(bare, f"recent_{number}").text() for number in range(2)] == ["gone (missing)", "there"]
    action(bare, "recent_forget").trigger()
    assert acts(bare, "menu_recent") == ["recent_0"]
    assert action(bare, "recent_0").text() == "there"


def test_without_recent_files_their_menu_rests(bare: Window):
    assert not action(bare, "menu_recent").isEnabled()


def test_the_look_is_remembered(bare: Window, qapp: QApplication):
    action(bare, "theme_dark").trigger()
    action(bare, "larger").trigger()
    left = window_memory.remembered()
    assert (left.theme, left.scale) == ("dark", 1.25)
    assert (left.look, theme.current()) == (theme.current(), left.look)
