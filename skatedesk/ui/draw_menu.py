"""The menu of the draw page."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.start_list_menu import StartListMenu
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.draw_page import DrawPage

PAGE = "draw_page"


class DrawMenu(QObject):
    """Draw, draw anew, and the protocol to hand out; possible while the draw page is in front."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages = desk, filing, pages
        menu = menus.menu(_("&Draw"), "menu_draw", seen=self._in_front)
        add = partial(menus.add, menu, possible=self._in_front)
        add("draw", _("&Draw…"), lambda: self._page().draw(), "F12")
        add("draw_seed", _("Another &seed"), lambda: self._page().another_seed(), "Shift+F12")
        menu.addSeparator()
        add("draw_anew", _("Draw &anew…"), lambda: self._page().draw_anew(), "Ctrl+F12")
        add("draw_export", _("&Export the protocol…"), self.export_protocol, "Ctrl+Shift+F12")
        StartListMenu(menus, menu, desk, filing, pages, window)

    def export_protocol(self) -> None:
        """Write the field, the pairs, the rule and the seed of the last draw."""
        race_id = self._desk.race_id
        if race_id is None:
            return
        from skatedesk.services import draw_protocols, list_sets, race_view

        if not draw_protocols.sheets(self._desk.file, race_id, datetime.now()):
            self._desk.refused.emit(_("This race was not drawn here yet, so there is no protocol to export."))
            return
        view = race_view.read(self._desk.file, race_id)
        stem = f"{list_sets.stem(view.competition)}-race-{view.race.number}-draw"
        self._filing.export_sheets(stem, lambda file: draw_protocols.sheets(file, race_id, datetime.now()))

    def _in_front(self) -> bool:
        return self._desk.race_id is not None and self._pages.shown == PAGE

    def _page(self) -> "DrawPage":
        return cast("DrawPage", self._pages.page(PAGE))
