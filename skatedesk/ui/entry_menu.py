"""The menu of the entries: acts on those chosen on their page."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.entries_page import EntriesPage

PAGE = "entries_page"


class EntryMenu(QObject):
    """Acts on entries are possible while their page is in front."""

    def __init__(self, menus: Menus, desk: Desk, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        self._menu = menus.menu(_("E&ntries"), "menu_entries", seen=self._in_front)
        self._add_acts(partial(menus.add, self._menu, possible=self._in_front))
        self._at_hand = self._menu.actions()
        pages.page_made.connect(self._offer_at_hand)

    def _add_acts(self, add: Callable[..., object]) -> None:
        acts, divide = (lambda: self._page().acts), (lambda: self._page().division_acts)
        add("entry_enter", _("&Enter skaters…"), lambda: acts().enter(), "Ins")
        add("entry_paste", _("P&aste entries…"), lambda: acts().paste(), "Ctrl+V")
        add("entry_withdraw", _("&Withdraw, or take it back"), lambda: acts().withdraw(), "Ctrl+F8")
        add("entry_reserve", _("&Reserve…"), lambda: acts().reserve(), "Ctrl+R")
        add("entry_call", _("Enter a reser&ve for…"), lambda: acts().call_reserve(), "Ctrl+J")
        add("entry_out", _("&Out of competition, or in it"), lambda: acts().out_of_competition(), "Ctrl+Shift+O")
        add("entry_let_stand", _("&Let stand…"), lambda: acts().overrule(), "Ctrl+L")
        add("entry_remove", _("&Take out…"), lambda: acts().remove(), "Shift+Del")
        self._menu.addSeparator()
        add("entry_seed", _("&Seed time…"), lambda: acts().seed_time(), "Ctrl+T")
        add("entry_number", _("&Number…"), lambda: acts().number(), "Ctrl+B")
        add("entry_numbers", _("&Give numbers"), lambda: acts().give_numbers(), "Ctrl+Shift+B")
        self._menu.addSeparator()
        add("division_place", _("Place by &hand…"), lambda: divide().place_by_hand(), "Ctrl+Shift+D")
        add("division_unplace", _("Take the &placing back"), lambda: divide().unplace(), "Ctrl+Shift+U")
        add("divisions", _("&Compose divisions"), lambda: divide().compose(), "Ctrl+Shift+C")

    # --- the page -------------------------------------------------------------------------------------------

    def _page(self) -> "EntriesPage":
        return cast("EntriesPage", self._pages.page(PAGE))

    def _offer_at_hand(self) -> None:
        """The acts stand behind a right click in the list too, once there is one."""
        table = self._pages.findChild(QWidget, "entries_table")
        if table is not None and self._at_hand[0] not in table.actions():
            table.addActions(self._at_hand)

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE
