"""A record of the list: a new one, or what is known of one corrected."""

from datetime import date

from PySide6.QtWidgets import QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.domain.records import Mark, Record
from skatedesk.domain.times import RaceTime
from skatedesk.services import records
from skatedesk.services.person_fields import FieldError
from skatedesk.services.record_fields import RecordFields, checked
from skatedesk.sheets.record_marks import mark_word
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import SavingQuestion
from skatedesk.ui.dialogs.form import Form, chosen_sex
from skatedesk.ui.dialogs.race_words import event_words
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice
from skatedesk.words import _

_DISTANCES = (100, 300, 500, 700, 1000, 1500, 3000, 5000, 10000)
_TEAM_RACES = (Discipline.TEAM_PURSUIT, Discipline.TEAM_SPRINT, Discipline.MIXED_RELAY)
_USUAL = 500


class RecordForm(Form):
    """The fields of a record, with a choice of its kind and of its distance."""

    def mark(self, object_name: str, marks: tuple[Mark, ...], chosen: str) -> Choice:
        made = self._choice(object_name, _("Record"))
        for mark in marks:
            made.addItem(f"{mark.code} · {mark_word(mark.code)}", mark.code)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        return made

    def distance(self, object_name: str, chosen: tuple[Discipline, int | None]) -> Choice:
        made = self._choice(object_name, _("Distance"))
        known = [*[(Discipline.INDIVIDUAL, metres) for metres in _DISTANCES], *[(race, None) for race in _TEAM_RACES]]
        for discipline, metres in known if chosen in known else [chosen, *known]:
            made.addItem(event_words(discipline, metres), (discipline.value, metres))
        made.setCurrentText(event_words(*chosen))
        return made

    def _choice(self, object_name: str, title: str) -> Choice:
        made = theme.choice(object_name, title)
        self._put(title, made)
        return made


class RecordDialog(SavingQuestion):
    """All fields of a record; without one, a new record is made."""

    def __init__(
        self, desk: Desk, marks: tuple[Mark, ...], record: Record | None = None, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        title, act = (_("New record"), _("Add the record")) if record is None else (_("Correct the record"), _("Save"))
        about = f"{record.mark} {record.holder} {record.time}" if record else ""
        super().__init__(desk, "record_dialog", title, about, act, parent)
        self.known, self._marks = (record.id if record else None), marks
        self._source = record.source if record else ""
        form = RecordForm(columns=2)
        self.mark = form.mark("record_mark", marks, record.mark if record else "")
        self.scope = form.field(
            "record_scope", _("Holds in"), record.scope if record else "", _("Nation, rink or championship")
        )
        known = (record.discipline, record.metres) if record else (Discipline.INDIVIDUAL, _USUAL)
        self.distance = form.distance("record_distance", known)
        self.sex = form.sex("record_sex", record.sex if record else None, mixed=True)
        self.time = form.field("record_time", _("Time"), record.time.in_full() if record else "", _("Such as 36.52"))
        self.holder = form.field("record_holder", _("Name"), record.holder if record else "")
        self.nation = form.nation("record_nation", record.nation if record else "")
        day = record.day.isoformat() if record and record.day else ""
        self.day = form.field("record_day", _("Date"), day, "2001-02-03")
        self.place = form.field("record_place", _("Place"), record.place if record else "")
        self.competition = form.field("record_competition", _("Competition"), record.event if record else "")
        self.fields = {
            "mark": self.mark,
            "scope": self.scope,
            "metres": self.distance,
            "sex": self.sex,
            "time": self.time,
            "holder": self.holder,
            "nation": self.nation,
            "day": self.day,
            "place": self.place,
            "event": self.competition,
        }
        self.body.addLayout(form)
        self.mark.setFocus()
        self.widen(700)

    def decide(self) -> None:
        self.save(lambda: checked(self._typed(), self._marks), records.add, records.edit)

    def _typed(self) -> RecordFields:
        discipline, metres = self.distance.currentData()
        sex = chosen_sex(self.sex)
        if sex is None:
            raise FieldError("sex", _("Choose women or men."))
        return RecordFields(
            mark=self.mark.currentData(),
            discipline=Discipline(discipline),
            sex=sex,
            metres=metres,
            time=self._time(),
            holder=self.holder.text(),
            nation=self.nation.text(),
            scope=self.scope.text(),
            day=day_of(self.day.text(), "day"),
            place=self.place.text(),
            event=self.competition.text(),
            source=self._source or _("typed"),
        )

    def _time(self) -> RaceTime:
        try:
            return RaceTime.parse(self.time.text())
        except RuleError as reason:
            raise FieldError("time", str(reason)) from None


def day_of(text: str, field: str) -> date | None:
    """A typed day, None where nothing is typed; FieldError where it is none."""
    typed = text.strip()
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        sentence = _("“{text}” is no date. Write it as 2001-02-03.")
        raise FieldError(field, sentence.format(text=typed)) from None
