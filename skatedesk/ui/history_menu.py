"""The menu of the history, whose acts are possible while its page is in front; and undoing for one skater."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.services import history
from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.history_page import HistoryPage

PAGE = "history_page"
FORMATS = ("xlsx", "csv")


class HistoryMenu(QObject):
    """Acts on the changes that are listed."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages = desk, filing, pages
        menu = menus.menu(_("Histor&y"), "menu_history", seen=self._in_front)
        on_page = partial(menus.add, menu, possible=self._in_front)

        def add(name: str, text: str, act: "Callable[[HistoryPage], None]", key: str) -> None:
            on_page(name, text, lambda: act(self._page), key)

        add("history_take_back", _("Take this change &back"), lambda page: page.take_back(), "Shift+F3")
        add("history_skater", _("Changes of one &skater…"), lambda page: page.choose_skater(), "Shift+F4")
        add("history_then", _("&Lists as they stood then"), lambda page: page.show_then(), "Ctrl+F3")
        menu.addSeparator()
        on_page("history_export", _("E&xport what is shown…"), self.export_shown, "Ctrl+Shift+F3")

    def export_shown(self) -> None:
        """Write all changes that were asked for, or the list as it stood."""
        # Here, because the window should not wait for what it does not need at its start.
        from skatedesk.services import history_view

        page = self._page
        then = page.past.sheet if page.past.isVisible() else None
        if then is not None:
            self._filing.export_sheets("as-it-stood", lambda _file: [then])
            return
        if page.past.isVisible() or page.shown is None or not page.shown.entries:
            self._desk.refused.emit(_("Nothing is shown, so there is nothing to export yet."))
            return
        wanted, asked, now = page.wanted(), page.asked(), datetime.now()
        self._filing.export_sheets(
            "history", lambda file: [history_view.whole(file, wanted).sheet(asked, now)], FORMATS
        )  # fmt: skip

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE

    @property
    def _page(self) -> "HistoryPage":
        return cast("HistoryPage", self._pages.page(PAGE))


class SkaterUndo:
    """Takes back the last change of the skater who is chosen on the race page."""

    def __init__(self, desk: Desk, page: RacePage) -> None:
        self._desk, self._page = desk, page

    def act(self) -> None:
        chosen = self._page.chosen()
        if chosen is not None:
            self._desk.do(history.take_back_last_of, chosen[0])

    def label(self) -> str:
        """What would be taken back; empty where there is nothing of this skater alone."""
        chosen = self._page.chosen() if self._desk.is_open else None
        last = history.last_of(self._desk.file, chosen[0]) if chosen else None
        return last.label if last else ""
