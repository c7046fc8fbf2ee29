"""The menu of a mass start."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from skatedesk.domain.races import Discipline
from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.mass_start_acts import MassStartActs


class MassStartMenu(QObject):
    """Lapped, stopped, laps and rounds; possible while a mass start is on the race page in front."""

    def __init__(self, menus: Menus, desk: Desk, page: RacePage, pages: PageStack) -> None:
        super().__init__(page)
        self._desk, self._page, self._pages = desk, page, pages
        menu = menus.menu(_("&Mass start"), "menu_mass_start", seen=self._in_front)

        def add(name: str, text: str, act: "Callable[[MassStartActs], None]", key: str) -> None:
            menus.add(menu, name, text, lambda: act(self.acts), key, possible=self._in_front)

        add("lapped", _("&Lapped, or not"), lambda acts: acts.lapped(), "F11")
        add("stopped", _("&Stopped after some laps…"), lambda acts: acts.stopped(), "Shift+F11")
        add("laps", _("Laps of this &race…"), lambda acts: acts.laps(), "Ctrl+F11")
        add("award_finish", _("Race &points of the finish anew"), lambda acts: acts.award_finish(), "Ctrl+Shift+F11")
        menu.addSeparator()
        add("move_up", _("Move the best of Division B &up"), lambda acts: acts.move_up(), "Ctrl+F12")
        add("divide", _("&Divide into semi-finals"), lambda acts: acts.divide(), "Shift+F12")
        add("fill_final", _("Start list of the &final"), lambda acts: acts.fill_final(), "Ctrl+Shift+F12")

    @cached_property
    def acts(self) -> "MassStartActs":
        """What the menu does, loaded when it is first asked for."""
        from skatedesk.ui.mass_start_acts import MassStartActs

        return MassStartActs(self._desk, self._page)

    def _in_front(self) -> bool:
        view = self._page.view
        is_one = view is not None and view.race.discipline is Discipline.MASS_START
        return is_one and self._pages.shown == self._page.objectName()
