"""The acts on a start list in the menu of the draw: late withdrawals, revisions, and the sheets before a race."""

from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.draw_page import DrawPage

DRAW, RACE = "draw_page", "race_page"


class StartListMenu(QObject):
    """A late withdrawal is asked for on the draw page and on the race page; all else belongs to the draw page."""

    def __init__(
        self, menus: Menus, menu: QMenu, desk: Desk, filing: Filing, pages: PageStack, window: QWidget
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._menu, self._desk, self._filing, self._pages, self._window = menu, desk, filing, pages, window
        self._offered = False
        menu.addSeparator()
        here, in_front = self._in_front, self._on_draw_page
        add = menus.add
        add(menu, "late_withdrawal", _("Late &withdrawal…"), self.withdraw_late, "Shift+F8", possible=here)
        add(menu, "issue", _("Iss&ue start list"), self.issue, "Ctrl+Shift+L", possible=in_front)
        export = _("E&xport start list, pair list and lap sheet…")
        add(menu, "start_export", export, self.export, "Ctrl+Shift+P", possible=in_front)
        pages.page_made.connect(self._offer_acts)

    def withdraw_late(self) -> None:
        """Ask how the race goes on without somebody; who is chosen on the page in front is meant first."""
        from skatedesk.ui.draw_acts import StartListActs

        StartListActs(self._desk, self._window).withdraw_late(self._desk.race_id, self._chosen())

    def issue(self) -> None:
        """Issue the start list of the chosen race as it stands."""
        from skatedesk.services import start_lists

        if self._desk.race_id is not None:
            self._desk.do(start_lists.issue, self._desk.race_id)

    def export(self) -> None:
        """Write start list, pair list and lap sheet of the race, with the revision that is on them."""
        race_id = self._desk.race_id
        if race_id is None:
            return
        from skatedesk.exports.formats import FORMATS
        from skatedesk.services import start_lists, start_sheets

        view = start_lists.view(self._desk.file, race_id)
        if not view.starts:
            number = view.race.number
            self._desk.refused.emit(_("Race {number} has no start list yet. Draw it first.").format(number=number))
            return
        self._filing.export_sheets(
            start_sheets.stem(view), lambda file: start_sheets.of_race(file, race_id, datetime.now()), FORMATS
        )

    def _chosen(self) -> int | None:
        """The start that is chosen on the page in front."""
        if self._pages.shown == DRAW:
            return cast("DrawPage", self._pages.page(DRAW)).after.start_id()
        chosen = cast(RacePage, self._pages.page(RACE)).chosen()
        return chosen[0] if chosen else None

    def _offer_acts(self) -> None:
        """What the keys do in the list stands in the menu too, once there is one."""
        table = self._pages.findChild(QWidget, "start_order_table")
        if table is not None and not self._offered:
            self._offered = True
            self._menu.addSeparator()
            self._menu.addActions(table.actions())

    def _in_front(self) -> bool:
        return self._desk.race_id is not None and self._pages.shown in (DRAW, RACE)

    def _on_draw_page(self) -> bool:
        return self._desk.race_id is not None and self._pages.shown == DRAW
