"""Taking an entry list of a federation: read, compared with the file, shown, and taken as one act with one undo."""

from collections.abc import Mapping as Answers
from datetime import date
from pathlib import Path

from skatedesk.domain.entries import EntryState, Person
from skatedesk.domain.errors import RuleError
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_facts import EventWish
from skatedesk.imports.entry_table import Pasted, read_table
from skatedesk.imports.entry_words import words
from skatedesk.imports.errors import SourceError
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_plan import (
    EntryNow,
    NewBib,
    NewEntry,
    NewSkater,
    NewTeamEntry,
    Plan,
    PlannedRow,
    SkaterNow,
    Table,
    Verdict,
)
from skatedesk.services.entry_planner import make_plan
from skatedesk.store import queries, rows
from skatedesk.store.results_file import Change, ResultsFile
from skatedesk.store.schema import BibRow, EntryRow, SkaterRow, TeamRow
from skatedesk.words import _, ngettext

__all__ = ["Pasted", "Plan", "PlannedRow", "Table", "Verdict", "apply", "plan", "read"]


def read(path: Path | Pasted, sheet: str | None = None, country: str = "") -> Table:
    """The table of a list with what its headings say; SourceError in one sentence where it is none.

    `country` is that of the competition: the usual nation of a list that has no column for it.
    """
    raw = read_table(path, sheet)
    return Table(raw, Mapping.of(raw, country))


def plan(
    file: ResultsFile, competition_id: int, table: Table, mapping: Mapping | None = None, today: date | None = None
) -> Plan:  # fmt: skip
    """What the list would do, row by row; nothing is changed. `mapping` stands in for the one that was found."""
    if mapping is not None:
        table = Table(table.raw, mapping)
    missing = table.mapping.missing()
    if missing:
        sentence = _("{source}: no column says {what}. Choose one.")
        if table.mapping.lacks_nation:
            sentence = _("{source}: no column says {what}. Choose one, or name the nation of all rows.")
        raise SourceError(sentence.format(source=table.raw.source, what=_(", nor ").join(missing)))
    with file.read() as session:
        return make_plan(session, competition_id, table, today or date.today(), {})


def apply(file: ResultsFile, plan: Plan, answers: Answers[int, int | None] | None = None) -> Changed:
    """Take the rows of a plan that are not refused; of the asked ones those answered, None for a new skater.

    Refused where the file has changed since in a way that makes another plan of the list.
    """
    chosen = dict(answers or {})
    asked = {row.row: row for row in plan.rows if row.verdict is Verdict.ASKED}
    for number, skater_id in chosen.items():
        known = {one.competitor.id for one in asked[number].candidates} if number in asked else set[int]()
        if number not in asked or (skater_id is not None and skater_id not in known):
            sentence = _("Row {row} of {source} cannot be answered so. Look at the preview again.")
            raise RuleError(sentence.format(row=number, source=plan.source))
    with file.change() as change:
        again = make_plan(change.session, plan.competition.id, plan.table, plan.today, {})
        if (again.rows, again.steps) != (plan.rows, plan.steps):
            sentence = _("The file has changed since {source} was compared with it. Look at the preview again.")
            raise RuleError(sentence.format(source=plan.source))
        decided = make_plan(change.session, plan.competition.id, plan.table, plan.today, chosen)
        _Writer(change, decided).write()
        taken = sum(row.verdict in (Verdict.NEW, Verdict.CHANGED) for row in decided.rows)
        sentence = ngettext("Entries from {source}: {count} row", "Entries from {source}: {count} rows", taken)
        change.label = sentence.format(source=plan.source, count=taken)
    return announced(change)


class _Writer:
    """Carries out the steps of a plan. New skaters come first, so that their entries know their ids."""

    def __init__(self, change: Change, decided: Plan) -> None:
        self._change = change
        self._session = change.session
        self._plan = decided
        self._skaters: dict[int, SkaterRow] = {row.id: row for row in rows.skaters(self._session)}
        self._teams = rows.teams(self._session)

    def write(self) -> None:
        """All steps, in the order of the rows."""
        for step in self._plan.steps:
            if isinstance(step, NewSkater):
                self._add_skater(step.person)
        self._session.flush()
        known = rows.entries(self._session, [step.entry_id for step in self._plan.steps if isinstance(step, EntryNow)])
        for step in self._plan.steps:
            if isinstance(step, SkaterNow):
                self._better(step.person)
            elif isinstance(step, NewBib):
                self._add_bib(step)
            elif isinstance(step, NewEntry):
                entry = EntryRow(race_id=step.race_id, skater_id=self._skaters[step.skater_id].id)
                self._enter(entry, step.wish, step.race_id)
            elif isinstance(step, NewTeamEntry):
                self._session.add(EntryRow(race_id=step.race_id, team_id=self._team(step).id))
                self._change.races.add(step.race_id)
            elif isinstance(step, EntryNow):
                self._enter(known[step.entry_id], step.wish, step.race_id)

    def _add_skater(self, person: Person) -> None:
        row = SkaterRow(sex=person.competitor.sex)
        _fill(row, person)
        self._session.add(row)
        self._skaters[person.competitor.id] = row

    def _better(self, person: Person) -> None:
        row = self._skaters[person.competitor.id]
        _fill(row, person)
        self._change.races |= set(queries.competitor_races(self._session, row.id))

    def _add_bib(self, step: NewBib) -> None:
        skater_id = self._skaters[step.skater_id].id
        number = BibRow(competition_id=self._plan.competition.id, skater_id=skater_id, number=step.number)
        self._session.add(number)

    def _team(self, step: NewTeamEntry) -> TeamRow:
        """The team of the nation that is known, else a new one under the name of the country."""
        for row in self._teams:
            if (row.nation, row.sex) == (step.nation, step.sex):
                return row
        name = words().countries.get(step.nation, step.nation).upper()
        row = TeamRow(name=name, nation=step.nation, sex=step.sex)
        self._session.add(row)
        self._session.flush()
        self._teams.append(row)
        return row

    def _enter(self, row: EntryRow, wish: EventWish, race_id: int) -> None:
        """An entry as the list says it; what the list does not say stays."""
        if wish.reserve is not None:
            row.state = EntryState.RESERVE if wish.reserve else EntryState.ENTERED
            row.reserve = (wish.reserve_order or row.reserve) if wish.reserve else None
        if wish.out_of_competition is not None:
            row.out_of_competition = wish.out_of_competition
        if wish.seed is not None:
            seed = wish.seed
            row.seed_ms, row.seed_decimals, row.seed_metres = seed.time.ms, seed.time.decimals, seed.metres
            row.seed_day, row.seed_place = seed.day, seed.place
        self._session.add(row)
        self._change.races.add(race_id)


def _fill(row: SkaterRow, person: Person) -> None:
    who = person.competitor
    row.key, row.name, row.nation = who.key or None, who.name, who.nation
    row.family, row.given, row.own_name = person.family, person.given, person.own_name
    row.born, row.club = person.born, person.club
