"""The menu of a mass start."""

from functools import partial

from PySide6.QtCore import QObject

from skatedesk.ui.mass_start_acts import MassStartActs
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _


class MassStartMenu(QObject):
    """Lapped, stopped, laps and rounds; possible while a mass start is on the race page in front."""

    def __init__(self, menus: Menus, page: RacePage, pages: PageStack, acts: MassStartActs) -> None:
        super().__init__(page)
        self._page, self._pages, self._acts = page, pages, acts
        menu = menus.menu(_("&Mass start"), "menu_mass_start", seen=self._in_front)
        add = partial(menus.add, menu, possible=self._in_front)
        add("lapped", _("&Lapped, or not"), acts.lapped, "F11")
        add("stopped", _("&Stopped after some laps…"), acts.stopped, "Shift+F11")
        add("laps", _("Laps of this &race…"), acts.laps, "Ctrl+F11")
        add("award_finish", _("Race &points of the finish anew"), acts.award_finish, "Ctrl+Shift+F11")
        menu.addSeparator()
        add("move_up", _("Move the best of Division B &up"), acts.move_up, "Alt+F11")
        add("divide", _("&Divide into semi-finals"), acts.divide, "Alt+Shift+F11")
        add("fill_final", _("Start list of the &final"), acts.fill_final, "Ctrl+Alt+F11")

    def _in_front(self) -> bool:
        return self._acts.possible and self._pages.shown == self._page.objectName()
