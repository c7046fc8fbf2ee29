"""Making a provisional record a ratified one: who did it, and when."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.services import records
from skatedesk.services.person_fields import FieldError
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.record import day_of
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _


class RatifyDialog(ActingQuestion):
    """Asks for the official or the body that ratified, and the day.

    Signals: `saved(int)` with the id of the record.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, record_id: int, about: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "ratify_dialog", _("Ratify the record"), about, _("Ratify"), parent)
        self._record_id = record_id
        form = Form()
        self.by = form.field("ratify_by", _("Ratified by"), hint=_("Official or federation"))
        self.day = form.field("ratify_day", _("On"), date.today().isoformat(), "2001-02-03")
        self.body.addLayout(form)
        self.by.setFocus()

    def decide(self) -> None:
        try:
            day = day_of(self.day.text(), "day") or date.today()
        except FieldError as reason:
            mark_wrong(self.day, wrong=True)
            self.refuse(str(reason), self.day)
            return
        if not self.by.text().strip():
            mark_wrong(self.by, wrong=True)
            self.refuse(_("Say who ratified the record."), self.by)
            return
        if self.attempt(records.ratify, self._record_id, self.by.text(), day) is not None:
            self.accept()
            self.saved.emit(self._record_id)
