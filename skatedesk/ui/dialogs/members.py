"""The members of a team: who skates, in order, and the substitutes."""

from functools import partial

from PySide6.QtWidgets import QWidget

from skatedesk.domain.namesakes import plain
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.services import teams
from skatedesk.services.teams import Team
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.person import PersonDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import ROW_COMFORTABLE
from skatedesk.words import _

_LEAST_NAME = 26
_LEAST_ROWS, _MOST_ROWS = 2, 9
_ALL_THE_REST = 330


class MembersDialog(ActingQuestion):
    """Space names the highlighted skater or takes the name out; the first ones named skate, Return saves."""

    def __init__(self, desk: Desk, team: Team, parent: QWidget | None = None) -> None:
        who = team.competitor
        about = f"{who.name} {who.nation} · {race_line(team.race)}"
        super().__init__(desk, "members_dialog", _("Members of the team"), about, _("Save members"), parent)
        self._team = team
        self._people = {one.id: one for one in team.eligible}
        known = sorted(team.members, key=lambda member: (not member.starts, member.place))
        self._people |= {member.skater.id: member.skater for member in known}
        self._named = [member.skater.id for member in known]
        rows = self._rows_that_fit()
        self._list = FilteredList("members", _("Name"), _("Skaters"), "find", "name", rows=rows)
        self._list.marked.connect(self._mark)
        self._list.highlight_changed.connect(partial(self.say, ""))
        self.body.addWidget(self._list)
        self.summary = theme.label("", "members_summary", Role.BODY)
        self.summary.setWordWrap(True)
        self.body.addWidget(self.summary)
        hint = theme.muted_label(_hint(team), "members_hint")
        hint.setWordWrap(True)
        if rows > _LEAST_ROWS:
            self.body.addWidget(hint)
        new = theme.button(_("&New skater…"), "members_new")
        new.setAutoDefault(False)
        new.clicked.connect(self._make_new)
        self.add_at_left(new)
        self._show_list()
        self._list.setFocus()
        self.widen(560)

    def decide(self) -> None:
        """Return names the members; with words in the box it first names who is highlighted."""
        key = self._list.highlighted()
        if self._list.box.text().strip() and key is not None:
            self._list.box.clear()
            self._list.table.choose(key)
            self._mark(key)
            return
        starting = self._named[: self._team.event.team_size]
        if self.attempt(teams.name_members, self._team.entry_id, self._named, starting):
            self.accept()

    def _mark(self, key: int) -> None:
        """Name somebody at the end of the order, or take the name out."""
        if key in self._named:
            self._named.remove(key)
        else:
            self._named.append(key)
        self._show_list()
        self._list.setFocus()

    def _make_new(self) -> None:
        """Ask for somebody the registry does not know; who is made is named at once."""
        who = self._team.competitor
        person = PersonDialog(self.desk, parent=self)
        person.family.setText(" ".join(self._list.box.text().split()))
        person.nation.setText(who.nation)
        person.sex.setCurrentIndex(person.sex.findData(Sex.WOMEN if who.sex is Sex.MIXED else who.sex))
        person.saved.connect(self._name_new)
        person.open()

    def _name_new(self, key: int) -> None:
        self._people |= {one.id: one for one in teams.team(self.desk.file, self._team.entry_id).eligible}
        self._list.box.clear()
        if key in self._people:
            self._mark(key)
        else:
            self.refuse(_("Who is new cannot skate in this team: another nation or sex."), self._list)

    def _rows_that_fit(self) -> int:
        high = self.screen().availableGeometry().height() / current().scale
        return max(_LEAST_ROWS, min(_MOST_ROWS, int(high - _ALL_THE_REST) // ROW_COMFORTABLE))

    def _show_list(self) -> None:
        size = self._team.event.team_size
        self._list.table.set_empty_text(
            _("No skater of {nation} is known yet. New skater… adds one.").format(nation=self._team.competitor.nation)
        )
        self._list.show_sheet(_sheet(list(self._people.values()), self._named, size))
        names = [self._people[key].name for key in self._named]
        skate = ", ".join(names[:size]) or _("nobody yet")
        summary = _("Skate: {names}.").format(names=skate)
        if names[size:]:
            summary += " " + _("Substitutes: {names}.").format(names=", ".join(names[size:]))
        self.summary.setText(summary)


def _hint(team: Team) -> str:
    """How many, in which order, and by which keys."""
    words = _("Space names or takes out, Return saves. The first {size} skate; up to {named} are named.").format(
        size=team.event.team_size, named=team.event.named
    )
    if team.event.order:
        first = _("The woman comes first.") if team.event.order[0] is Sex.WOMEN else _("The man comes first.")
        return f"{words} {first}"
    return words


def _sheet(people: list[Competitor], named: list[int], size: int) -> Sheet:
    """Who may skate; the key of a row is the skater."""
    columns = (
        Column("mark", _("Place"), 6),
        Column("name", _("Name"), max([_LEAST_NAME, *[len(one.name) for one in people]])),
        Column("nation", _("Nation"), 5),
        Column("find", "find", 8, printed=False),
    )
    rows = tuple(Row(one.id, (_place(one.id, named, size), one.name, one.nation, _found_by(one))) for one in people)
    return Sheet("people", Heading(), columns, rows)


def _place(key: int, named: list[int], size: int) -> str:
    """`2` for who skates, `sub 4` for a substitute; nothing for who is not named."""
    if key not in named:
        return ""
    place = named.index(key) + 1
    return str(place) if place <= size else _("sub {place}").format(place=place)


def _found_by(who: Competitor) -> str:
    """The name family name first and without accents, then the other way round."""
    return f"{plain(who.sort_name or who.name)} {plain(who.name)} {who.key}"
