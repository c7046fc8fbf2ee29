"""What officials do with the divisions of a distance."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.domain.divisions import A, B
from skatedesk.services import divisions
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.remark import RemarkDialog
from skatedesk.ui.entry_acts import who_words
from skatedesk.ui.pages.entries_lists import Chosen, races_of_distance
from skatedesk.words import _


class DivisionActs(QObject):
    """Composes the divisions of the distance that is looked at, and places by hand whom `chosen` gives."""

    def __init__(self, desk: Desk, chosen: Callable[[], Chosen | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._chosen, self._page = desk, chosen, page

    def compose(self) -> None:
        """Bring every entry of the distance into the race of its division."""
        chosen = self._chosen()
        shown = chosen.shown if chosen else None
        if shown is None or shown.race is None:
            self._desk.refused.emit(_("There is no distance to divide. Choose a race in the programme."))
            return
        ids = {race.id for race in races_of_distance(shown.view, shown.race)}
        self._desk.do_much(divisions.apply, shown.view.competition.id, ids)

    def place_by_hand(self) -> None:
        """Place somebody in the division the rules do not give, or change the remark of such a place."""
        chosen = self._one()
        if chosen is None:
            return
        (line,) = chosen.lines
        now = chosen.placed.division if chosen.placed else line.race.division
        division = line.entry.placed or (B if now == A else A)
        dialog = RemarkDialog(
            _("Place in Division {division} by hand").format(division=division),
            who_words([line]),
            _("Place in {division}").format(division=division),
            sentences=(chosen.placed.why,) if chosen.placed else (),
            remark=line.entry.placed_remark,
            example=_("Why, such as: wild card of the organizer"),
            back_words=_("Take the placing back") if line.entry.placed else "",
            parent=self._page,
        )

        def decide(remark: str) -> None:
            if remark:
                self._desk.do(divisions.place_by_hand, line.entry.id, division, remark)
            else:
                self._desk.do(divisions.unplace, line.entry.id)

        dialog.decided.connect(decide)
        dialog.open()

    def unplace(self) -> None:
        """Let the rules decide again about who was placed by hand."""
        chosen = self._one()
        if chosen is None:
            return
        (line,) = chosen.lines
        if line.entry.placed:
            self._desk.do(divisions.unplace, line.entry.id)
        else:
            self._desk.refused.emit(_("{who} is not placed by hand.").format(who=who_words([line])))

    def _one(self) -> Chosen | None:
        """The choice, where it is one entry; else say so."""
        chosen = self._chosen()
        if chosen is None or len(chosen.lines) != 1:
            self._desk.refused.emit(_("Choose one skater in the list first."))
            return None
        return chosen
