"""What officials decide about a mass start, by key and menu."""

from PySide6.QtCore import QObject

from skatedesk.domain.attempts import Start
from skatedesk.domain.times import RaceTime
from skatedesk.services import mass_start, mass_start_rounds, mass_start_view
from skatedesk.services.mass_start_view import MassStart
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.number import NumberDialog
from skatedesk.ui.dialogs.stopped import StoppedDialog
from skatedesk.ui.pages.mass_start_form import MassStartForm
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.words import _


class MassStartActs(QObject):
    """Decisions about the skater whose row is chosen, about the race, and about who skates in it."""

    def __init__(self, desk: Desk, page: RacePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @property
    def possible(self) -> bool:
        """Whether a mass start is shown."""
        return self._page.view is not None and isinstance(self._page.bar, MassStartForm)

    def lapped(self) -> None:
        """Lapped at once, or not any more; an undo takes it back."""
        start = self._chosen()
        if start is not None:
            is_lapped = bool(start.attempts and start.attempts[0].lapped)
            self._desk.do(mass_start.record_lapped, start.id, not is_lapped)

    def stopped(self) -> None:
        """Ask after how many laps; the lap counter knows it best."""
        found, start = self._found(), self._chosen()
        if found is None or start is None:
            return
        known = start.attempts[0].laps if start.attempts else None
        most = found.skated.laps - 1
        laps = known if known is not None and known <= most else min(self._lap(), most)
        dialog = StoppedDialog(self._page.bar.named(), laps, most, parent=self._page)

        def write_down(laps: int, time: RaceTime | None) -> None:
            self._desk.do(mass_start.record_stopped, start.id, laps, time)

        dialog.decided.connect(write_down)
        dialog.open()

    def laps(self) -> None:
        """Ask for the laps of this race, or go back to those of the rule file."""
        found = self._found()
        if found is None:
            return
        race_id = found.race.id
        dialog = NumberDialog(
            _("Laps of this race"),
            self._page.title.text(),
            _("Set the laps"),
            number=found.skated.laps,
            hint=_("the finish moves; the sprints before it stay"),
            back_words=_("By the rule file") if found.race.laps else "",
            parent=self._page,
        )

        def set_laps(laps: int | None) -> None:
            self._desk.do(mass_start.set_laps, race_id, laps)

        dialog.decided.connect(set_laps)
        dialog.open()

    def award_finish(self) -> None:
        """The race points of the finish by the finishing order."""
        if self._page.view is not None:
            self._desk.do(mass_start.award_finish, self._page.view.race.id)

    def move_up(self) -> None:
        """The best of Division B into the race of Division A."""
        if self._page.view is not None:
            self._desk.do(mass_start_rounds.move_up, self._page.view.race.id)

    def divide(self) -> None:
        """The entries of the final into its semi-finals."""
        if self._page.view is not None:
            self._desk.do(mass_start_rounds.divide, self._page.view.race.id)

    def fill_final(self) -> None:
        """The start list of the final from its semi-finals."""
        if self._page.view is not None:
            self._desk.do(mass_start_rounds.fill_final, self._page.view.race.id)

    def _found(self) -> MassStart | None:
        view = self._page.view
        return mass_start_view.look(self._desk.file, view) if view is not None and self.possible else None

    def _chosen(self) -> Start | None:
        """Who is meant; nobody, with the reason, while an order stands in the box unsaved."""
        chosen, view, form = self._page.chosen(), self._page.view, self._page.bar
        if isinstance(form, MassStartForm) and form.time_box.is_typed() and len(form.time_box.text().split()) > 1:
            self._desk.refused.emit(_("Several helmets are typed. Type only the one that is meant."))
            return None
        return view.start(chosen[0]) if chosen and view and self.possible else None

    def _lap(self) -> int:
        form = self._page.bar
        return form.lap if isinstance(form, MassStartForm) else 0
