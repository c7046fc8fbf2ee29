"""Entering skaters or teams, one after the other, for one or more distances."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from skatedesk.domain.entries import EntryState, Person
from skatedesk.domain.namesakes import plain
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Race
from skatedesk.services import entries, people
from skatedesk.services.entry_view import EntriesView
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.person import PersonDialog
from skatedesk.ui.dialogs.race_words import event_words
from skatedesk.ui.dialogs.teams import TeamDialog
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.programme_list import short_title
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import ROW_COMFORTABLE, SPACE
from skatedesk.words import _, ngettext

ENTERED = "✓"
_ACROSS = 5
_LEAST_NAME = 24
_LEAST_ROWS, _MOST_ROWS = 2, 10
_ALL_THE_REST = 320


class EnterSkatersDialog(ActingQuestion):
    """Return enters the highlighted for all ticked distances and waits for the next; Esc is enough.

    Offered are the distances of one sex, of skaters or of teams. Who is new goes into Division B, where there is
    one, until the divisions are composed.
    """

    def __init__(self, desk: Desk, race: Race, offered: Sequence[Race], parent: QWidget | None = None) -> None:
        self._teams = race.discipline.is_team
        title = _("Enter teams") if self._teams else _("Enter skaters")
        super().__init__(desk, "enter_dialog", title, "", _("Enter"), parent)
        self._race, self._offered = race, tuple(offered)
        self._count = 0
        self._names: dict[int, str] = {}
        words = _("Name, nation or number")
        self._list = FilteredList("enter", words, title, "find", "name", rows=self._rows_that_fit())
        self._list.highlight_changed.connect(partial(self.say, ""))
        self._list.marked.connect(self._enter)
        self.body.addWidget(self._list)
        self.body.addLayout(self._made_boxes())
        self.done_line = fitted_label("enter_done", Role.MUTED)
        self.done_line.setText(_("Return enters for the ticked distances. Esc closes."))
        self.add_at_left(self.done_line)
        self.cancel.setText(_("Close"))
        new = theme.button(_("&New team…") if self._teams else _("&New skater…"), "enter_new")
        new.setAutoDefault(False)
        new.clicked.connect(self._make_new)
        self.add_at_left(new)
        self._show_list()
        self._list.setFocus()
        self.widen(720)

    def decide(self) -> None:
        key = self._list.highlighted()
        if key is None:
            self._make_new()
        else:
            self._enter(key)

    def _enter(self, key: int) -> None:
        """Enter one for the ticked distances; the box is free for the next."""
        ticked = self._ticked()
        if not ticked:
            self.refuse(_("Tick at least one distance below the list."), self._boxes[0])
            return
        race_ids = [race.id for race in ticked]
        chosen = {"team_ids": [key]} if self._teams else {"skater_ids": [key]}
        if self.attempt(entries.enter, race_ids, **chosen):
            self._count += 1
            total = ngettext("{count} entered so far.", "{count} entered so far.", self._count)
            named = _("{name} is entered. {total}").format(name=self._names[key], total=total.format(count=self._count))
            self._list.box.clear()
            self._show_list()
            self.done_line.setText(named)
            self.done_line.set_tone(Tone.OK)
        self._list.setFocus()
        self._list.box.selectAll()

    def _rows_that_fit(self) -> int:
        """As many rows as a small screen has room for beside all the rest."""
        high = self.screen().availableGeometry().height() / current().scale
        return max(_LEAST_ROWS, min(_MOST_ROWS, int(high - _ALL_THE_REST) // ROW_COMFORTABLE))

    def _make_new(self) -> None:
        """Ask for somebody the registry does not know, with what was typed; who is made is entered at once."""
        typed = " ".join(self._list.box.text().split())
        if self._teams:
            team = TeamDialog(self.desk, parent=self)
            team.name.setText(typed)
            team.sex.setCurrentIndex(team.sex.findData(self._race.sex))
            team.saved.connect(self._enter_new)
            team.open()
            return
        person = PersonDialog(self.desk, parent=self)
        person.family.setText(typed)
        person.sex.setCurrentIndex(person.sex.findData(self._race.sex))
        person.saved.connect(self._enter_new)
        person.open()

    def _enter_new(self, key: int) -> None:
        self._list.box.clear()
        self._show_list()
        if key in self._names:
            self._enter(key)
        else:
            self.refuse(_("Who is new is not of the sex that skates here. Choose another race."), self._list)

    def _ticked(self) -> list[Race]:
        return [race for race, box in zip(self._offered, self._boxes, strict=True) if box.isChecked()]

    def _made_boxes(self) -> QGridLayout:
        """A box for every distance; the one looked at is ticked."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(SPACE.medium))
        grid.setVerticalSpacing(current().px(SPACE.tight))
        self._boxes: list[QCheckBox] = []
        for at, race in enumerate(self._offered):
            box = QCheckBox(" ".join(part for part in (short_title(race), race.division) if part))
            box.setObjectName(f"enter_race_{race.number}")
            box.setAccessibleName(race_line(race))
            box.setChecked(race.id == self._race.id)
            box.toggled.connect(self._show_list)
            grid.addWidget(box, at // _ACROSS, at % _ACROSS)
            self._boxes.append(box)
        return grid

    def _show_list(self) -> None:
        """Who may be entered, and for what each is entered already."""
        competition = self._race.competition_id
        view = entries.entries(self.desk.file, competition)
        known = self._known(view)
        self._names = {person.competitor.id: person.competitor.name for person in known}
        self._list.show_sheet(_sheet(known, view, self._ticked(), teams=self._teams))

    def _known(self, view: EntriesView) -> list[Person]:
        """The skaters of the sex of the race, or its teams, by nation and name."""
        file = self.desk.file
        if self._teams:
            found = [Person(line.team) for line in people.teams(file)]
        else:
            found = [line.person for line in people.people(file)]
        fitting = [one for one in found if one.competitor.sex is self._race.sex]
        return sorted(fitting, key=lambda one: (one.competitor.nation, one.competitor.order))


def offered_races(view: EntriesView, race: Race, *, exactly: bool) -> tuple[Race, ...]:
    """A race for each distance of the same sex and kind; `exactly`: of the distance looked at just this one."""
    found: list[Race] = []
    for distance in view.distances:
        races = [one.race for one in distance.races]
        same = (races[0].sex, races[0].discipline.is_team) == (race.sex, race.discipline.is_team)
        if same and exactly and race in races:
            found.append(race)
        elif same:
            found.append(max(races, key=lambda one: one.division))
    return tuple(found)


def _sheet(known: Iterable[Person], view: EntriesView, ticked: Sequence[Race], *, teams: bool) -> Sheet:
    """The key of a row is the skater or the team; what is not printed is there to be found by."""
    bibs: dict[int, int] = {}
    distances: dict[int, dict[str, None]] = defaultdict(dict)
    entered: dict[int, set[int]] = defaultdict(set)
    same = {one.id: at for at, race in enumerate(ticked) for one in _distance(view, race)}
    for line in view.lines:
        who = line.entry.competitor
        if who.is_team is teams and line.entry.state is not EntryState.WITHDRAWN:
            distances[who.id][event_words(line.race.discipline, line.race.metres)] = None
            bibs |= {who.id: line.entry.bib} if line.entry.bib is not None else {}
            entered[who.id] |= {same[line.race.id]} if line.race.id in same else set()
    listed = list(known)
    own = any(one.own_name for one in listed)
    columns = (
        Column("mark", "", 2),
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), _LEAST_NAME),
        Column("own_name", _("Native name"), 8, printed=own),
        Column("nation", _("Nation"), 5),
        Column("entered", _("Entered for"), 20),
        Column("find", "find", 8, printed=False),
    )
    rows: list[Row] = []
    for one in listed:
        who = one.competitor
        mark = ENTERED if ticked and len(entered[who.id]) == len(ticked) else ""
        cells = (
            mark,
            bibs.get(who.id),
            who.name,
            one.own_name,
            who.nation,
            ", ".join(distances[who.id]),
            _found_by(one),
        )
        rows.append(Row(who.id, cells))
    return Sheet("people", Heading(), columns, tuple(rows))


def _distance(view: EntriesView, race: Race) -> Sequence[Race]:
    """The races of the distance of a race."""
    found = ([one.race for one in distance.races] for distance in view.distances)
    return next(races for races in found if race in races)


def _found_by(person: Person) -> str:
    """The name family name first and without accents, then all other names."""
    who: Competitor = person.competitor
    return " ".join((plain(who.sort_name or who.name), plain(who.name), *person.aliases, who.key, person.club))
