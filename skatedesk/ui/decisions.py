"""What officials decide about the skater who is chosen, by key and menu."""

from functools import partial

from PySide6.QtCore import QObject

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Status
from skatedesk.services import results
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.offences import OffenceDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _


class Decisions(QObject):
    """Statuses, reskates, notes and points for the row that is chosen on the race page."""

    def __init__(self, desk: Desk, page: RacePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def decide(self, status: Status) -> None:
        """DNF or DNS at once, and on to the next; an undo takes it back."""
        chosen = self._page.chosen()
        if chosen and self._desk.do(results.record_status, chosen[0], status, (), chosen[1]):
            self._page.step(1)

    def disqualify(self) -> None:
        chosen, view = self._page.chosen(), self._page.view
        if chosen and view:
            dialog = OffenceDialog(view.rules, self._named(), parent=self._page)

            def decide(codes: tuple[str, ...]) -> None:
                self._desk.do(results.record_status, chosen[0], Status.DQ, codes, chosen[1])

            dialog.decided.connect(decide)
            dialog.open()

    def note(self) -> None:
        chosen, view = self._page.chosen(), self._page.view
        if chosen and view:
            dialog = OffenceDialog(view.rules, self._named(), notes=True, parent=self._page)

            def write_down(codes: tuple[str, ...]) -> None:
                self._desk.do(results.record_codes, chosen[0], codes, chosen[1])

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
            _("{name} stays on the list as WDR with the old pair, and the opponent skates alone.").format(
                name=start.competitor.name
            ),
            _("Withdraw"),
            parent=self._page,
        )
        dialog.confirmed.connect(lambda: self._desk.do(results.withdraw, start.id))
        dialog.open()

    def reskate(self) -> None:
        start, view = self._start(), self._page.view
        if start is None or view is None:
            return
        dialog = ReskateDialog(self._named(), view.rules.reskate.rest_minutes, parent=self._page)
        dialog.decided.connect(partial(self._grant, start.id))
        dialog.open()

    def points(self) -> None:
        start, view = self._start(), self._page.view
        if start is None or view is None:
            return
        line = next((result for result in view.results if result.start.id == start.id), None)
        dialog = PointsDialog(self._named(), line.points if line else None, start.points_override, parent=self._page)

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

    def official(self) -> None:
        self._page.make_official()

    def _grant(self, start_id: int, reason: str) -> None:
        if self._desk.do(results.order_reskate, start_id, reason):
            self._page.go_to_reskate(start_id)

    def _start(self) -> Start | None:
        chosen, view = self._page.chosen(), self._page.view
        return view.start(chosen[0]) if chosen and view else None

    def _named(self) -> str:
        """`Pair 9 · inner, white · Jordan STOLZ USA`."""
        return f"{self._page.bar.place.text()} · {self._page.bar.name.text()}"
