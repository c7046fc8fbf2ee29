"""Making a race official, and going to what speaks against it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from skatedesk.domain.findings import Finding, Kind
from skatedesk.services import gate, publishing
from skatedesk.sheets.start_list import row_key
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.team_acts import TeamActs

_PAGES = {Kind.NO_LIST: "draw_page", Kind.CENSUS: "entries_page", Kind.UNLISTED: "entries_page"}
"""Findings that are mended on another page."""


class OfficialActs(QObject):
    """Asks before a race is made official, and takes that back.

    Signals: `page_wanted(str)` for the page of this objectName; `codes_wanted()` for the offences of who is chosen.
    """

    page_wanted = Signal(str)
    codes_wanted = Signal()

    def __init__(self, desk: Desk, page: RacePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._teams = TeamActs(desk, page)

    def ask(self) -> None:
        """Show what was found before the race is made official; an official one is provisional again at once."""
        from skatedesk.ui.dialogs.official_gate import OfficialGateDialog

        view = self._page.view
        if view is None:
            return
        race_id = view.race.id
        if view.race.official:
            self._desk.do(publishing.make_provisional, race_id)
            return
        dialog = OfficialGateDialog(gate.look(self._desk.file, race_id), self._page.window())
        dialog.decided.connect(partial(self._make, race_id))
        dialog.wanted.connect(self.go_to)
        dialog.open()

    def _make(self, race_id: int, remark: str) -> None:
        self._desk.do(publishing.make_official, race_id, remark)

    def go_to(self, finding: Finding) -> None:
        """Go to the skater and the field in which this is mended."""
        if finding.kind in _PAGES:
            self.page_wanted.emit(_PAGES[finding.kind])
        elif finding.start_id is None:
            self._ask_about_race(finding.kind)
        else:
            self._page.table.choose(row_key(finding.start_id, finding.attempt))
            self._page.bar.go_to_passing(finding.metres)
            if finding.kind is Kind.CODE:
                self.codes_wanted.emit()
            elif finding.kind is Kind.MEMBERS:
                self._teams.name_members(finding.start_id)

    def _ask_about_race(self, kind: Kind) -> None:
        """Who is in office, or what was measured."""
        from skatedesk.ui.dialogs.race_conditions import RaceConditionsDialog
        from skatedesk.ui.dialogs.race_officials import RaceOfficialsDialog

        window, view = self._page.window(), self._page.view
        if view is not None and kind in (Kind.OFFICIAL, Kind.CONDITIONS):
            ask = RaceOfficialsDialog if kind is Kind.OFFICIAL else RaceConditionsDialog
            ask(self._desk, view.race.id, window).open()
