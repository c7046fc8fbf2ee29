"""The acts on the day, and where its page leads."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.today_page import TodayPage
from skatedesk.ui.today_menu import PAGE, TodayMenu
from skatedesk.ui.window import Window
from tests.ui.parts import bring_forward


class Other(Page):
    """Any other page."""

    def refresh(self) -> None:
        self.setAccessibleDescription("seen")


class Bench(QMainWindow):
    """As much of a window as the menu asks for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.asked = desk, list[str]()
        background = Background(self)
        watch, backups = DocumentWatch(desk, background, self), BackupKeeper(desk, self)
        self.pages = PageStack(
            (
                PagePlan("other_page", "Other", lambda: Other(desk, "other_page", "Other")),
                PagePlan(PAGE, "Today", lambda: TodayPage(desk, background, watch, backups)),
            )
        )
        self.setCentralWidget(self.pages)
        self.workplace = self
        self.menus = Menus(self)

    def show_page(self, name: str) -> None:
        self.asked.append(name)

    def show_changed(self) -> None:
        self.asked.append("changed")


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(Background, "inline", True)
    made = Bench(desk)
    qtbot.addWidget(made)
    TodayMenu(made.menus, cast("Window", made))
    made.pages.show_page(PAGE)
    made.show()
    bring_forward(qtbot, made)
    made.menus.show_possible()
    yield made
    made.close()


def dialog(bench: Bench) -> QDialog:
    (found,) = bench.findChildren(QDialog)
    return found


@pytest.mark.parametrize(
    ("modifier", "name"),
    [
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "timetable_dialog"),
        (Qt.KeyboardModifier.ShiftModifier, "checklist_dialog"),
    ],
)
def test_keys_open_the_timetable_and_the_checklist(bench: Bench, modifier: Qt.KeyboardModifier, name: str):
    QTest.keyClick(bench.focusWidget() or bench, Qt.Key.Key_F2, modifier)
    assert dialog(bench).objectName() == name
    dialog(bench).close()


def test_the_buttons_of_the_page_do_the_same(bench: Bench):
    button = bench.pages.findChild(QWidget, "today_timetable")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert dialog(bench).objectName() == "timetable_dialog"
    dialog(bench).close()


def test_the_page_leads_to_other_pages_and_acts(bench: Bench):
    page = cast("TodayPage", bench.pages.page(PAGE))
    page.page_wanted.emit("draw_page")
    page.changed_wanted.emit()
    assert bench.asked == ["draw_page", "changed"]
    done: list[str] = []
    act = QAction("Backups", bench)
    act.setObjectName("action_backups")
    act.triggered.connect(lambda: done.append("backups"))
    page.act_wanted.emit("backups")
    act.setEnabled(False)
    page.act_wanted.emit("backups")
    page.act_wanted.emit("nothing of the kind")
    assert done == ["backups"]


def test_the_menu_is_seen_with_its_page(bench: Bench):
    menu = bench.findChild(QAction, "action_menu_today")
    assert menu is not None
    assert menu.isVisible()
    bench.pages.show_page("other_page")
    bench.menus.show_possible()
    assert not menu.isVisible()


def test_without_a_competition_nothing_is_possible(bench: Bench):
    bench.desk.competition = None
    bench.menus.show_possible()
    for name in ("timetable", "checklist"):
        act = bench.findChild(QAction, f"action_{name}")
        assert act is not None
        assert not act.isEnabled()
