"""The time given with an entry."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.domain.entries import Seed
from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _

MOST_DIGITS = 5


class SeedTimeDialog(Question):
    """Asks for the time, and for distance, day and place where they are known.

    Signals: `decided(Seed)`, None where the time is taken out.
    """

    decided = Signal(object)

    def __init__(self, name_line: str, metres: int | None, seed: Seed | None, parent: QWidget | None = None) -> None:
        super().__init__("seed_dialog", _("Seed time"), name_line, _("Set the time"), parent)
        self._metres = metres
        form = Form()
        self._time = form.field("seed_value", _("Time"), seed.time.in_full() if seed else "", "36.52")
        self._over = form.field("seed_metres", _("Over (m)"), str((seed.metres if seed else None) or metres or ""))
        self._day = form.field(
            "seed_day", _("Skated on"), seed.day.isoformat() if seed and seed.day else "", "2026-01-31"
        )
        self._place = form.field("seed_place", _("Skated at"), seed.place if seed else "")
        for field in (self._time, self._over, self._day):
            field.textEdited.connect(self._unsay)
        self.body.addLayout(form)
        back = theme.button(_("Take the time out"), "seed_back")
        back.setAutoDefault(False)
        back.setEnabled(seed is not None)
        back.clicked.connect(lambda: self._finish(None))
        self.add_at_left(back)
        self._time.setFocus()
        self._time.selectAll()

    def decide(self) -> None:
        try:
            time = RaceTime.parse(self._time.text())
        except RuleError as reason:
            self._refuse(str(reason), self._time)
            return
        text = self._over.text().strip()
        if text and (not text.isdecimal() or len(text) > MOST_DIGITS or not int(text)):
            self._refuse(_("The distance is a number of metres, such as 500."), self._over)
            return
        try:
            day = date.fromisoformat(self._day.text().strip()) if self._day.text().strip() else None
        except ValueError:
            self._refuse(_("“{text}” is no day. Write it as 2026-01-31.").format(text=self._day.text()), self._day)
            return
        metres = int(text) if text and int(text) != self._metres else None
        self._finish(Seed(time, metres, day, self._place.text().strip()))

    def _refuse(self, reason: str, field: QLineEdit) -> None:
        mark_wrong(field, wrong=True)
        self.refuse(reason, field)

    def _finish(self, seed: Seed | None) -> None:
        self.accept()
        self.decided.emit(seed)

    def _unsay(self) -> None:
        self.say("")
