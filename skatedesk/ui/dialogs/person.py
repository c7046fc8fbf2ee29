"""A skater of the registry: a new one, or what is known of one corrected."""

from PySide6.QtWidgets import QWidget

from skatedesk.domain.entries import Person
from skatedesk.domain.races import Sex
from skatedesk.services import people
from skatedesk.services.person_fields import PersonFields, birth_date, checked
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import SavingQuestion
from skatedesk.ui.dialogs.form import Form, chosen_sex
from skatedesk.words import _


class PersonDialog(SavingQuestion):
    """All fields of a skater; without one, a new skater is made."""

    def __init__(self, desk: Desk, person: Person | None = None, parent: QWidget | None = None) -> None:
        title, act = (_("New skater"), _("Add the skater")) if person is None else (_("Edit skater"), _("Save"))
        about = f"{person.competitor.name} {person.competitor.nation}" if person else ""
        super().__init__(desk, "person_dialog", title, about, act, parent)
        self.known = person.competitor.id if person else None
        known = people.fields_of(person) if person else None
        form = Form(columns=2)
        self.family = form.field("person_family", _("Family name"), known.family if known else "")
        self.given = form.field("person_given", _("Given name"), known.given if known else "")
        self.own_name = form.field(
            "person_own_name", _("Own script"), known.own_name if known else "", _("Such as 高木 美帆")
        )
        self.nation = form.nation("person_nation", known.nation if known else "")
        self.sex = form.sex("person_sex", known.sex if known else None)
        born = known.born.isoformat() if known and known.born else ""
        self.born = form.field("person_born", _("Born"), born, "2001-02-03")
        self.club = form.field("person_club", _("Club"), known.club if known else "")
        self.key = form.field("person_key", _("Id"), known.key if known else "", _("Of the federation"))
        self.fields = {
            "family": self.family,
            "given": self.given,
            "own_name": self.own_name,
            "nation": self.nation,
            "sex": self.sex,
            "born": self.born,
            "club": self.club,
            "key": self.key,
        }
        self.body.addLayout(form)
        self.family.setFocus()
        self.widen(660)

    def decide(self) -> None:
        self.save(lambda: checked(self._typed()), people.add, people.edit)

    def _typed(self) -> PersonFields:
        return PersonFields(
            family=self.family.text(),
            given=self.given.text(),
            nation=self.nation.text().strip().upper(),
            sex=chosen_sex(self.sex) or Sex.MIXED,
            key=self.key.text(),
            own_name=self.own_name.text(),
            born=birth_date(self.born.text()),
            club=self.club.text(),
        )
