"""The menu of the draw page."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.domain.races import KNOCK_OUT
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
    """Draw, draw anew, rounds of teams, and the protocol to hand out; possible while the draw page is in front."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages = desk, filing, pages
        menu = menus.menu(_("&Draw"), "menu_draw", seen=self._in_front)
        add = partial(menus.add, menu, possible=self._in_front)
        add("draw", _("&Draw…"), lambda: self._page().draw(), "F12")
        add("draw_all", _("Draw all ra&ces…"), self.draw_all, "Ctrl+Shift+A")
        add("draw_seed", _("Another &seed"), lambda: self._page().another_seed(), "Shift+F12")
        menu.addSeparator()
        add("draw_anew", _("Draw &anew…"), lambda: self._page().draw_anew(), "Ctrl+F12")
        add("draw_export", _("&Export the protocol…"), self.export_protocol, "Ctrl+Shift+F12")
        menu.addSeparator()
        add = partial(menus.add, menu, possible=self._on_finals)
        add("semifinals", _("Semi-finals from the &quarter-finals"), self.fill_semifinals, "F11")
        add("finals", _("Fi&nals from the semi-finals"), self.fill_finals, "Shift+F11")
        StartListMenu(menus, menu, desk, filing, pages, window)

    def draw_all(self) -> None:
        """Draw every race that waits for it, after a question: the draws of a small meet, without a ceremony each."""
        from skatedesk.services import draw_all
        from skatedesk.ui.dialogs.draw_all import DrawAllDialog

        competition = self._desk.competition
        if competition is None:
            return
        waiting = draw_all.waiting(self._desk.file, competition.id)
        if not waiting.ready:
            none = _("No race with entries waits for its draw. Enter skaters first, or choose Draw anew.")
            self._desk.refused.emit(waiting.left_out[0] if waiting.left_out else none)
            return
        dialog = DrawAllDialog(waiting, self._page().window())
        dialog.decided.connect(lambda: self._desk.do(draw_all.store, waiting.ready))
        dialog.open()

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

    def fill_semifinals(self) -> None:
        """The fastest teams of the quarter-finals on the list of the semi-finals."""
        from skatedesk.services import team_rounds

        if self._desk.race_id is not None:
            self._desk.do(team_rounds.fill_semifinals, self._desk.race_id)

    def fill_finals(self) -> None:
        """The teams of the semi-finals, and those that are out, on the list of the finals."""
        from skatedesk.services import team_rounds

        if self._desk.race_id is not None:
            self._desk.do(team_rounds.fill_finals, self._desk.race_id)

    def _on_finals(self) -> bool:
        """Whether a race of two teams at a time is in front that may be the finals of others."""
        if not self._in_front():
            return False
        race = next((one.race for one in self._desk.programme() if one.race.id == self._desk.race_id), None)
        return race is not None and race.discipline in KNOCK_OUT and race.run is None

    def _in_front(self) -> bool:
        return self._desk.race_id is not None and self._pages.shown == PAGE

    def _page(self) -> "DrawPage":
        return cast("DrawPage", self._pages.page(PAGE))
