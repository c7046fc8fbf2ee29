"""The menu of the lists: what is shown goes out while their page is in front."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.lists_page import ListsPage

PAGE = "lists_page"


class ListsMenu(QObject):
    """Writes the list in front."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages = desk, filing, pages
        menu = menus.menu(_("&Lists"), "menu_lists", seen=self._in_front)
        menus.add(menu, "list_export", _("&Export…"), self.export_shown, "Ctrl+Shift+V", possible=self._in_front)

    def export_shown(self) -> None:
        """Write the list that is in front, as it stands there."""
        shown = cast("ListsPage", self._pages.page(PAGE)).reading
        if shown is None or not shown.sheet.rows:
            self._desk.refused.emit(_("This list is empty, so there is nothing to export yet."))
            return
        sheet = replace(shown.sheet, created=datetime.now())
        self._filing.export_sheets(shown.stem, lambda _file: [sheet])

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE
