"""The menu of the entries: possible on their page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import files
from skatedesk.ui.window import Window

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def window(qtbot: QtBot, desk_file: Path) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.open(files.open_file(desk_file))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def action(window: Window, name: str) -> QAction:
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None, name
    return found


def shown(window: Window, name: str) -> QDialog:
    found = next(one for one in window.findChildren(QDialog, name) if one.isVisible())
    assert isinstance(found, QDialog)
    return found


def test_entries_are_acted_on_only_where_they_are_seen(window: Window):
    acts = ("entry_enter", "entry_withdraw", "entry_seed", "divisions")
    assert not any(action(window, name).isEnabled() for name in acts)
    window.show_page("entries_page")
    assert all(action(window, name).isEnabled() for name in acts)
    window.show_page("race_page")
    assert not any(action(window, name).isEnabled() for name in acts)


def test_insert_enters_from_the_list(window: Window, qtbot: QtBot):
    window.show_page("entries_page")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    held = window.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_Insert)
    shown(window, "enter_dialog").reject()


def test_the_acts_stand_behind_a_right_click_too(window: Window):
    window.show_page("entries_page")
    table = window.findChild(QWidget, "entries_table")
    assert table is not None
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert action(window, "entry_withdraw") in table.actions()
