"""What officials decide about the skater who is chosen, by key and menu."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from skatedesk.domain import points
from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Status
from skatedesk.services import reskates, results
from skatedesk.services.race_view import RaceView
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.offences import OffenceDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.official_acts import OfficialActs
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.team_acts import TeamActs
from skatedesk.words import _


class Decisions(QObject):
    """Statuses, reskates, notes and points for the row that is chosen on the race page."""

    def __init__(self, desk: Desk, page: RacePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._teams = TeamActs(desk, page)
        self.officials = OfficialActs(desk, page)
        self.officials.codes_wanted.connect(self.disqualify)
        page.official_wanted.connect(self.official)

    def decide(self, status: Status) -> None:
        """DNF or DNS at once, and on to the next; an undo takes it back."""
        self._page.bar.take_hands()  # a passing under the hands is saved first
        chosen = self._page.chosen()
        if chosen and self._desk.do(results.record_status, chosen[0], status, (), chosen[1]):
            self._page.go_on()

    def disqualify(self) -> None:
        self._ask_codes(notes=False)

    def note(self) -> None:
        self._ask_codes(notes=True)

    def _ask_codes(self, *, notes: bool) -> None:
        """Offer the codes of one kind; those of the other kind stay with the result."""
        chosen, start, view = self._page.chosen(), self._start(), self._page.view
        if chosen is None or start is None or view is None:
            return
        attempt = start.attempt(chosen[1])
        codes, offences = attempt.codes if attempt else (), view.rules.offences
        offered = [code for code in codes if code in offences and offences[code].disqualifies != notes]
        others = tuple(code for code in codes if code not in offered)
        dialog = OffenceDialog(view.rules, self._named(), notes=notes, chosen=offered, parent=self._page)

        def write_down(decided: tuple[str, ...]) -> None:
            if notes:
                self._desk.do(results.record_codes, chosen[0], (*others, *decided), chosen[1])
            else:
                self._desk.do(results.record_status, chosen[0], Status.DQ, decided, chosen[1])

        dialog.decided.connect(write_down)
        dialog.open()

    def withdraw(self) -> None:
        """Withdraw after a question; who has withdrawn comes back without one."""
        start = self._start()
        if start is None:
            return
        if start.withdrawn:
            self._desk.do(results.reinstate, start.id)
            return
        dialog = ConfirmDialog(
            _("Withdraw {name}?").format(name=start.competitor.name),
            _("{name} stays on the list as WDR; the place in the pair stays free.").format(name=start.competitor.name),
            _("Withdraw"),
            parent=self._page,
        )
        dialog.confirmed.connect(lambda: self._desk.do(results.withdraw, start.id))
        dialog.open()

    def reskate(self) -> None:
        start, view = self._start(), self._page.view
        if start is None or view is None:
            return
        ended = reskates.ended(self._desk.file, start.id)
        dialog = ReskateDialog(
            self._named(),
            view.rules.reskate.rest_minutes,
            parent=self._page,
            ended=ended.astimezone() if ended else None,
        )
        dialog.decided.connect(partial(self._grant, start.id))
        dialog.open()

    def points(self) -> None:
        start, view = self._start(), self._page.view
        if start is None or view is None:
            return
        dialog = PointsDialog(
            self._named(),
            _points_by_table(view, start),
            start.points_override,
            start.points_remark,
            parent=self._page,
        )

        def override(points: int | None, remark: str) -> None:
            self._desk.do(results.override_points, start.id, points, remark)

        dialog.decided.connect(override)
        dialog.open()

    def clear(self) -> None:
        chosen, start = self._page.chosen(), self._start()
        if chosen is None or start is None:
            return
        dialog = ConfirmDialog(
            _("Take the result of {name} out?").format(name=start.competitor.name),
            _("Time, passings, status and notes go; undo brings them back."),
            _("Take out"),
            parent=self._page,
        )
        dialog.confirmed.connect(lambda: self._desk.do(results.clear_result, *chosen))
        dialog.open()

    def members(self) -> None:
        """Who skates in the team that is chosen."""
        chosen = self._page.chosen()
        if chosen is not None:
            self._teams.name_members(chosen[0])

    def official(self) -> None:
        """Declare the race final, once nothing speaks against it, or take that back."""
        self._page.bar.take_hands()  # a passing under the hands is saved first
        self.officials.ask()

    def _grant(self, start_id: int, reason: str) -> None:
        if self._desk.do(results.order_reskate, start_id, reason):
            self._page.go_to_reskate(start_id)

    def _start(self) -> Start | None:
        chosen, view = self._page.chosen(), self._page.view
        return view.start(chosen[0]) if chosen and view else None

    def _named(self) -> str:
        """`Pair 9 · inner, white · Jordan STOLZ USA`."""
        return self._page.bar.named()


def _points_by_table(view: RaceView, start: Start) -> int | None:
    """What the rules give for the result as it stands, whatever was set by hand."""
    if not view.rules.counts_for_cup(view.competition.series):
        return None
    own = [result for result in view.results if result.start.id == start.id]
    plain = [replace(result, start=replace(start, points_override=None)) for result in own]
    return next((result.points for result in points.award(view.race, plain, view.rules)), None)
