"""Who is in office for the whole competition."""

from PySide6.QtWidgets import QWidget

from skatedesk.domain.races import Competition
from skatedesk.services import competition_officials
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.officials_question import OfficialsQuestion
from skatedesk.words import _


class CompetitionOfficialsDialog(OfficialsQuestion):
    """All offices of the regulations; Ins adds another one of the same, as there are several timekeepers."""

    def __init__(self, desk: Desk, competition: Competition, parent: QWidget | None = None) -> None:
        title = _("Officials of the competition")
        super().__init__(desk, "competition_officials_dialog", title, competition.event, parent)
        self._competition = competition
        known = competition_officials.officials(desk.file, competition.id)
        self.offer(_("New &office"), "officials_other", "", lambda: self.table.add(""))
        self.offer(_("One &more"), "officials_more", "Ins", self.table.add)
        self.table.fill(known.offices, known.officials)
        self.table.start(known.offices)

    def decide(self) -> None:
        act, officials = competition_officials.set_officials, self.table.officials()
        if self.may_stand() and self.desk.do(act, self._competition.id, officials):
            self.accept()
