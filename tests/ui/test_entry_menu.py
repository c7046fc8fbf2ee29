"""The menu of the entries: possible on their page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, shown

pytestmark = pytest.mark.usefixtures("daylight")


def test_entries_are_acted_on_only_where_they_are_seen(window: Window):
    acts = ("entry_enter", "entry_withdraw", "entry_seed", "divisions")
    assert not any(action(window, name).isEnabled() for name in acts)
    window.show_page("entries_page")
    assert all(action(window, name).isEnabled() for name in acts)
    window.show_page("race_page")
    assert not any(action(window, name).isEnabled() for name in acts)


def test_insert_enters_from_the_list(window: Window, qtbot: QtBot):
    window.show_page("entries_page")
    bring_forward(qtbot, window)
    held = window.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_Insert)
    shown(window, "enter_dialog").reject()


def test_the_acts_stand_behind_a_right_click_too(window: Window):
    window.show_page("entries_page")
    table = window.findChild(SheetView, "entries_table")
    assert table is not None
    assert action(window, "entry_withdraw") in table.reading.menu().actions()


def test_control_and_v_look_at_what_was_copied(window: Window, qtbot: QtBot):
    window.show_page("entries_page")
    bring_forward(qtbot, window)
    QApplication.clipboard().setText("Name\tNation\tSex\t500\nBerg Anna\tNOR\tW\tx\n")
    table = window.findChild(SheetView, "entries_table")
    assert table is not None
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = shown(window, "entry_import_dialog")
    about = dialog.findChild(QLabel, "question_about")
    assert about is not None
    assert about.text().startswith("Clipboard · ")
    dialog.reject()
