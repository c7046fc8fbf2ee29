import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.rehearsal import Trouble
from skatedesk.services import files, history, rehearsal
from skatedesk.services.rehearsal import Order
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.rehearsal import BeginRehearsalDialog
from skatedesk.ui.rehearsal_bar import RehearsalBar
from skatedesk.ui.rehearsal_menu import RehearsalMenu
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.ui.parts import bring_forward

CTRL = Qt.KeyboardModifier.ControlModifier
ORDER = Order(2, None, 7, Trouble.NONE, by_crew=False)


@pytest.fixture
def menu(window: Window) -> RehearsalMenu:
    return window.findChild(RehearsalMenu) or RehearsalMenu(window.menus, window)


def dialog(window: QWidget, name: str) -> QDialog:
    found = window.findChild(QDialog, name)
    assert found is not None, name
    return found


def bar(window: Window) -> RehearsalBar:
    found = window.findChild(RehearsalBar)
    assert found is not None
    return found


def said(path: Path) -> str:
    """All that is in a file, whatever pages it lies on."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as driver:
        return sha256("\n".join(driver.iterdump()).encode()).hexdigest()


def test_one_key_begins_and_ends_it_and_the_file_is_as_it_was(
    window: Window, menu: RehearsalMenu, desk_file: Path, qtbot: QtBot
):
    bring_forward(qtbot, window)
    race_id = window.desk.race_id
    window.show_page("standings_page")
    before = said(desk_file)
    QTest.keyClick(window, Qt.Key.Key_F7, CTRL)
    begin = dialog(window, "rehearsal_dialog")
    QTest.keyClick(begin, Qt.Key.Key_Return)
    (place,) = rehearsal.left_behind()
    assert window.desk.file.path == place
    assert bar(window).isVisible()
    assert bar(window).word.text() == "Rehearsal – not a result"
    assert window.windowTitle() == f"Rehearsal – {desk_file.name} – skatedesk"
    for _pair in range(3):
        bar(window).next.click()
    QTest.keyClick(window, Qt.Key.Key_F7, CTRL)
    end = dialog(window, "rehearsal_end_dialog")
    QTest.keyClick(end, Qt.Key.Key_Return)
    assert window.desk.file.path == desk_file
    assert (window.desk.race_id, window.pages.shown) == (race_id, "standings_page")
    assert window.windowTitle() == f"{desk_file.name} – skatedesk"
    assert rehearsal.left_behind() == ()
    window.desk.close()
    assert said(desk_file) == before


def test_the_bar_is_above_every_page(window: Window, menu: RehearsalMenu):
    menu.begin_with(ORDER)
    for page in window.pages.plan:
        window.show_page(page.name)
        assert bar(window).isVisible()
        assert bar(window).y() < window.pages.mapTo(window.workplace, window.pages.pos()).y()
    menu.end()
    dialog(window, "rehearsal_end_dialog").reject()
    assert window.desk.is_open
    assert rehearsal.is_one(window.desk.file)


def test_the_keys_pause_step_and_change_the_speed(window: Window, menu: RehearsalMenu, qtbot: QtBot):
    menu.begin_with(ORDER)
    bring_forward(qtbot, window)
    shift = Qt.KeyboardModifier.ShiftModifier
    assert bar(window).turn.text() == "Pause"
    QTest.keyClick(window, Qt.Key.Key_F7, shift)
    assert bar(window).turn.text() == "Go on"
    QTest.keyClick(window, Qt.Key.Key_F6, shift)
    assert bar(window).pace.text() == "2×"
    QTest.keyClick(window, Qt.Key.Key_F5, shift)
    assert bar(window).pace.text() == "1×"
    QTest.keyClick(window, Qt.Key.Key_F7, CTRL | shift)
    assert bar(window).state.text().endswith("pair 2")


def test_one_that_was_left_behind_is_offered_to_be_deleted(
    window: Window, menu: RehearsalMenu, desk_file: Path, qtbot: QtBot
):
    menu.begin_with(ORDER)
    window.open(files.open_file(desk_file))
    assert not window.findChildren(RehearsalBar) or not bar(window).isVisible()
    question = dialog(window, "confirm_dialog")
    assert "was not ended" in question.windowTitle()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert len(rehearsal.left_behind()) == 1
    menu.ask_about_left()
    (again,) = [found for found in window.findChildren(ConfirmDialog) if found.isVisible()]
    again.decide()
    assert rehearsal.left_behind() == ()


def test_no_backup_is_taken_of_it(window: Window, menu: RehearsalMenu, tmp_path: Path):
    second = tmp_path / "stick"
    second.mkdir()
    window.backups.choose(second)
    window.backups.tick()
    taken = sorted(second.rglob("*"))
    menu.begin_with(ORDER)
    bar(window).next.click()
    window.backups.tick()
    window.backups.back_up_now()
    window.desk.much_ahead.emit()
    assert window.status_line.lamp.accessibleName() == "No backup of a rehearsal"
    assert sorted(second.rglob("*")) == taken


def test_the_player_stops_when_the_file_is_closed(window: Window, menu: RehearsalMenu):
    menu.begin_with(ORDER)
    window.acts.close_file()
    assert not window.has_file
    question = dialog(window, "confirm_dialog")
    question.reject()
    step = window.findChild(QAction, "action_rehearsal_next")
    assert step is not None
    assert not step.isEnabled()


def test_what_is_undone_in_it_is_of_the_rehearsal_alone(window: Window, menu: RehearsalMenu):
    menu.begin_with(ORDER)
    assert history.labels(window.desk.file) == ("", "")


def test_a_seed_that_is_no_number_is_refused(window: Window, menu: RehearsalMenu):
    menu.begin()
    begin = dialog(window, "rehearsal_dialog")
    assert isinstance(begin, BeginRehearsalDialog)
    begin.number.setText("tomorrow")
    begin.decide()
    reason = begin.findChild(QLabel, "question_reason")
    assert reason is not None
    assert reason.text().startswith("Type a whole number")
    assert begin.isVisible()
    begin.reject()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_window_still_fits_a_small_screen(scale: float, window: Window, menu: RehearsalMenu, qapp: QApplication):
    theme.apply(qapp, LIGHT, scale)
    window.resize(1366, 768)
    menu.begin_with(Order(2, None, 11, Trouble.MUCH, by_crew=True))
    bar(window).next.click()
    least = window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 768) == (True, True)
