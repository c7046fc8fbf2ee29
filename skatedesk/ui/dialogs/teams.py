"""The teams of the registry: found, made, corrected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.domain.people import Competitor
from skatedesk.services import people
from skatedesk.services.people import TeamLine
from skatedesk.services.person_fields import FieldError, checked_team
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.form import Form, chosen_sex, sex_words
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _


class TeamDialog(ActingQuestion):
    """Name, nation and sex of a team; without one, a new team is made.

    Signals: `saved(int)` with the id of the team when it is on disk.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, team: Competitor | None = None, parent: QWidget | None = None) -> None:
        title, act = (_("New team"), _("Add the team")) if team is None else (_("Edit team"), _("Save"))
        super().__init__(desk, "team_dialog", title, team.name if team else "", act, parent)
        self._team_id = team.id if team else None
        form = Form()
        self.name = form.field("team_name", _("Name"), team.name if team else "", _("Such as Norway 1"))
        self.nation = form.nation("team_nation", team.nation if team else "")
        self.sex = form.sex("team_sex", team.sex if team else None, mixed=True)
        self.body.addLayout(form)
        self.name.setFocus()

    def decide(self) -> None:
        name, nation, sex = self.name.text(), self.nation.text().strip().upper(), chosen_sex(self.sex)
        try:
            checked_team(name, nation)
        except FieldError as reason:
            field = {"name": self.name, "nation": self.nation}[reason.field]
            mark_wrong(field, wrong=True)
            self.refuse(str(reason), field)
            return
        if sex is None:
            self.refuse(_("Choose women, men or mixed."), self.sex)
            return
        if self._team_id is None:
            changed = self.attempt(people.add_team, name, nation, sex)
        else:
            changed = self.attempt(people.edit_team, self._team_id, name, nation, sex)
        if changed is not None:
            self.accept()
            self.saved.emit(self._team_id or changed.made)


class TeamsDialog(Question):
    """All teams; Return corrects the highlighted one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("teams_dialog", _("Teams"), "", _("Edit…"), parent)
        self._desk = desk
        self._teams: dict[int, TeamLine] = {}
        self.listed = FilteredList("team", _("Name or nation"), _("Teams"), "name", "name", rows=5)
        self.body.addWidget(self.listed, 1)
        self.new = theme.button(_("&New team…"), "teams_new")
        self.new.setAutoDefault(False)
        self.new.clicked.connect(lambda: self._ask(None))
        self.add_at_left(self.new)
        self.cancel.setText(_("Close"))
        self._show()
        self.listed.setFocus()
        self.widen(560)

    def decide(self) -> None:
        key = self.listed.highlighted()
        if key is not None:
            self._ask(self._teams[key].team)

    def _ask(self, team: Competitor | None) -> None:
        dialog = TeamDialog(self._desk, team, self)
        dialog.saved.connect(self._show)
        dialog.open()

    def _show(self, team_id: int | None = None) -> None:
        self._teams = {line.team.id: line for line in people.teams(self._desk.file)}
        self.act.setEnabled(bool(self._teams))
        if team_id is not None:
            self.listed.box.clear()
        self.listed.show_sheet(_sheet(tuple(self._teams.values())))
        if not self._teams:
            self.listed.table.set_empty_text(_("No teams yet. They come with the races they are in, or make one here."))
        if team_id is not None:
            self.listed.table.choose(team_id)


def _sheet(teams: tuple[TeamLine, ...]) -> Sheet:
    sexes = sex_words()
    columns = (
        Column("name", _("Team"), 24),
        Column("nation", _("Nation"), 6),
        Column("sex", _("Sex"), 8),
        Column("entries", _("Entries"), 6, Kind.NUMBER),
    )
    rows = tuple(
        Row(one.team.id, (one.team.name, one.team.nation, sexes[one.team.sex], one.entries)) for one in teams
    )  # fmt: skip
    return Sheet("teams", Heading(), columns, rows)
