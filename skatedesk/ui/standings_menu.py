"""The menu of the standings: its acts are possible while their page is in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.standings_page import StandingsPage

PAGE = "standings_page"


class StandingsMenu(QObject):
    """Imagine results, and rank equal totals by hand."""

    def __init__(self, menus: Menus, desk: Desk, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        menu = menus.menu(_("S&tandings"), "menu_standings", seen=self._in_front)
        here = self._in_front
        menus.add(menu, "what_if", _("&What if…"), self.imagine, "Ctrl+Shift+H", possible=here)
        menus.add(menu, "rank_by_hand", _("&Rank by hand…"), self.rule_rank, "Ctrl+H", possible=here)

    def imagine(self) -> None:
        """Imagine results beside the standing, or leave that."""
        self._page.imagine()

    def rule_rank(self) -> None:
        """Ask for the ranks of those with the total of the chosen one."""
        self._page.rule_rank()

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE

    @property
    def _page(self) -> "StandingsPage":
        from skatedesk.ui.pages.standings_page import StandingsPage

        page = self._pages.page(PAGE)
        assert isinstance(page, StandingsPage)
        return page
