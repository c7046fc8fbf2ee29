"""Asks why a figure stands where it stands, for the list that is in front."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.services.why import Whys
    from skatedesk.ui.pages.standings_page import StandingsPage

STANDINGS = "standings_page"


class WhyAsking(QObject):
    """Knows which lists can be asked about: result and standing beside a race, and the page of the standings."""

    def __init__(self, desk: Desk, race_page: RacePage, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._race_page, self._pages, self._window = desk, race_page, pages, window

    def possible(self) -> bool:
        """Whether a page with figures is in front."""
        return self._desk.is_open and self._pages.shown in (self._race_page.objectName(), STANDINGS)

    def offer(self, action: QAction) -> None:
        """Put the act behind a right click in each of the lists, as soon as it is there."""
        for table in (self._race_page.result.table, self._race_page.standing.table):
            _put_behind(table, action)
        self._pages.page_made.connect(lambda: self._offer_in_standings(action))

    def ask(self) -> None:
        """Open the answer for the chosen cell of the list with the focus; beside a race, else of the result."""
        # Needed only by who asks.
        from skatedesk.ui.dialogs.why import Cells, WhyDialog

        table = self._table()
        if table is None or not table.sheet_model.rowCount():
            self._desk.refused.emit(_("There is no figure to explain yet. It comes with the first time."))
            return
        whys = self._whys(table)
        model = table.sheet_model
        seen = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
        names = whys.names(model.columns)
        keys = [key for row in range(model.rowCount()) if (key := model.key_at(row)) is not None]
        index = table.currentIndex()
        row = index.row() if index.isValid() else 0
        column = seen.index(index.column()) if index.isValid() and index.column() in seen else 0
        dialog = WhyDialog(Cells(keys, [names[at] for at in seen], row, column, whys.cell), self._window)

        def follow(row: int, column: int) -> None:
            table.setCurrentIndex(model.index(row, seen[column]))

        dialog.moved.connect(follow)
        dialog.open()

    def _offer_in_standings(self, action: QAction) -> None:
        table = self._pages.findChild(SheetView, "standings_table")
        if table is not None:
            _put_behind(table, action)

    def _table(self) -> SheetView | None:
        """The list that is meant."""
        if self._pages.shown == STANDINGS:
            return self._standings().table
        standing = self._race_page.standing.table
        return standing if standing.hasFocus() else self._race_page.result.table

    def _whys(self, table: SheetView) -> "Whys":
        # Needed only by who asks.
        from skatedesk.services import what_follows, why

        file, view = self._desk.file, self._race_page.view
        if table is self._race_page.result.table:
            return why.of_race(file, self._desk.race_id or 0)
        if table is self._race_page.standing.table and view is not None:
            race = view.race
            cup, after = view.rules.cup_of(race.discipline, race.sex, race.metres), None
        else:
            found = self._standings().panel
            if found is not None and found.shown is not None and found.shown.is_imagined:
                return what_follows.whys(found.shown)
            shown = self._standings().view
            cup, after = (shown.standing.cup, shown.after) if shown else (None, None)
        if cup is None:
            raise LookupError("no standing is shown")
        return why.of_cup(file, cup.name, after.number if after else None)

    def _standings(self) -> "StandingsPage":
        return cast("StandingsPage", self._pages.page(STANDINGS))


def _put_behind(table: SheetView, action: QAction) -> None:
    if action not in table.actions():
        table.addAction(action)
