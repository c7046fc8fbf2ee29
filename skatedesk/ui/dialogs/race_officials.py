"""Who is in office in one race."""

from PySide6.QtWidgets import QWidget

from skatedesk.domain.officials import ON_RACE_SHEETS
from skatedesk.services import race_officials
from skatedesk.sheets.headings import race_line
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.officials_question import OfficialsQuestion
from skatedesk.words import _


class RaceOfficialsDialog(OfficialsQuestion):
    """The offices of a race; where it names no referee or starter, those of the competition stand on its sheets."""

    def __init__(self, desk: Desk, race_id: int, parent: QWidget | None = None) -> None:
        known = race_officials.officials(desk.file, race_id)
        about = race_line(known.race)
        super().__init__(desk, "race_officials_dialog", _("Officials of the race"), about, parent)
        self._race_id, self._known = race_id, known
        self.offer(_("New &office"), "officials_other", "Ins", lambda: self.table.add(""))
        if known.race_before is not None:
            words = _("&As in race {number}").format(number=known.race_before.number)
            self.offer(words, "officials_as_before", "", self._take_before)
        stand_in = [one for one in known.of_competition if one.role.casefold() in ON_RACE_SHEETS]
        self.table.fill(known.offices, known.own, stand_in)
        self.table.start(ON_RACE_SHEETS)

    def decide(self) -> None:
        if self.may_stand() and self.desk.do(race_officials.set_officials, self._race_id, self.table.officials()):
            self.accept()

    def _take_before(self) -> None:
        self.say("")
        self.table.take(self._known.before)
        self.table.setFocus()
