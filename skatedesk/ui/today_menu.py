"""The acts on the day: its timetable and its checklist; and the ways that lead on from its page."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from skatedesk.ui.menus import Menus
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.today_page import TodayPage
    from skatedesk.ui.window import Window

PAGE = "today_page"


class TodayMenu(QObject):
    """A menu that is seen with its page; its keys work everywhere. What the acts need is loaded when they are asked."""

    def __init__(self, menus: Menus, window: "Window") -> None:
        super().__init__(window)
        self._window, self._desk, self._pages = window, window.desk, window.pages
        self._wired = False
        menu = menus.menu(_("Toda&y"), "menu_today", seen=self._in_front)
        held = self._has_competition
        menus.add(menu, "timetable", _("&Timetable…"), self.edit_timetable, "Ctrl+Shift+F2", possible=held)
        menus.add(menu, "checklist", _("&Checklist…"), self.edit_checklist, "Shift+F2", possible=held)
        self._pages.page_made.connect(self._wire_page)
        self._wire_page()

    def edit_timetable(self) -> None:
        from skatedesk.ui.dialogs.timetable import TimetableDialog

        if self._desk.competition is not None:
            TimetableDialog(self._desk, self._desk.competition, self._window).open()

    def edit_checklist(self) -> None:
        from skatedesk.ui.dialogs.checklist import ChecklistDialog

        if self._desk.competition is not None:
            ChecklistDialog(self._desk, self._desk.competition, self._window).open()

    def _wire_page(self) -> None:
        """The page is there: what it asks for is in other pages and menus."""
        page = cast("TodayPage | None", self._pages.findChild(QWidget, PAGE))
        if page is not None and not self._wired:
            self._wired = True
            page.page_wanted.connect(self._window.show_page)
            page.act_wanted.connect(self._act)
            page.changed_wanted.connect(self._window.workplace.show_changed)

    def _act(self, name: str) -> None:
        """Do what an act of any menu does."""
        action = self._window.findChild(QAction, f"action_{name}")
        if action is not None and action.isEnabled():
            action.trigger()

    def _in_front(self) -> bool:
        return self._pages.shown == PAGE

    def _has_competition(self) -> bool:
        return self._desk.competition is not None
