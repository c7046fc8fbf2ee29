"""Making competitions and their programmes. Each function is one act with one undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated, is_time_of_day
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_programmes import ProgrammeRace, ProgrammeTemplate
from skatedesk.imports.entry_values import DayOrder, ValueRefusedError, day_of
from skatedesk.services import files, rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.competitions import season_named
from skatedesk.services.entry_change import open_race, skated
from skatedesk.store import edition_queries, queries, rows
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import CompetitionRow, RaceRow, SeasonRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class CompetitionFacts:
    """What a competition is called and where it is held. Without a number it gets the next one of its series."""

    season: str
    series: str
    event: str
    number: int | None = None
    venue: str = ""
    city: str = ""
    country: str = ""
    dates: str = ""


@dataclass(frozen=True, slots=True)
class RacePlan:
    """A race as it is to stand in the programme; without a title it gets the usual one, without a number the next."""

    skated: Skated
    title: str = ""
    day: date | None = None
    time_of_day: str = ""
    number: int | None = None

    @property
    def full_title(self) -> str:
        return self.title.strip() or self.skated.title

    def check(self) -> None:
        """Refuse what cannot stand in a programme."""
        self.skated.check()
        _check_time(self.time_of_day)
        if self.number is not None and self.number < 1:
            raise RuleError(_("The numbers of the races begin with 1."))


def new_competition(file: ResultsFile, facts: CompetitionFacts, programme: Sequence[RacePlan] = ()) -> Changed:
    """Add a competition with its races, and its season where the file has none of that name."""
    notes: list[str] = []
    with file.change() as change:
        session = change.session
        season = season_named(session, facts.season, notes)
        number = _check_competition(session, season, facts)
        row = CompetitionRow(season_id=season.id, number=number, **_words(facts))
        session.add(row)
        session.flush()
        added = len(_add(change, row.id, programme))
        sentence = ngettext(
            "New competition: {event}, {count} race.", "New competition: {event}, {count} races.", added
        )  # fmt: skip
        sentence = sentence if added else _("New competition: {event}.")
        change.label = " ".join([sentence.format(event=row.event, count=added), *notes])
    return announced(change, made=row.id)


def edit_competition(file: ResultsFile, competition_id: int, facts: CompetitionFacts) -> Changed:
    """Correct what a competition is called and where it is held; its season stays."""
    with file.change() as change:
        session = change.session
        row = rows.by_id(session, CompetitionRow, competition_id)
        season = rows.by_id(session, SeasonRow, row.season_id)
        if facts.season != season.name:
            raise RuleError(_("A competition stays in its season, {season}.").format(season=season.name))
        row.number = _check_competition(session, season, facts, row)
        for name, value in _words(facts).items():
            setattr(row, name, value)
        change.races |= {race.id for race in rows.races(session, competition_id)}
        change.label = _("Competition corrected: {event}").format(event=row.event)
    return announced(change)


def add_race(file: ResultsFile, competition_id: int, plan: RacePlan) -> Changed:
    """Add a race to the programme."""
    with file.change() as change:
        (row,) = _add(change, competition_id, [plan])
        change.label = _("New race {number}: {title}").format(number=row.number, title=row.title)
    return announced(change, made=row.id)


def edit_race(file: ResultsFile, race_id: int, plan: RacePlan) -> Changed:
    """Change a race of the programme; what is skated in it only as long as nobody is entered."""
    plan.check()
    with file.change() as change:
        session = change.session
        row = open_race(session, race_id)
        others = [race for race in rows.races(session, row.competition_id) if race.id != race_id]
        if plan.skated != skated(row) and rows.race_entries(session, [race_id]):
            sentence = _("Race {number} has entries, so {title} is skated in it. Take them out first.")
            raise RuleError(sentence.format(number=row.number, title=row.title))
        _check_race(plan, plan.number or row.number, others)
        row.number = plan.number or row.number
        _fill(row, plan)
        change.races.add(race_id)
        change.label = _("Race {number} changed: {title}").format(number=row.number, title=row.title)
    return announced(change)


def remove_race(file: ResultsFile, race_id: int) -> Changed:
    """Take a race out of the programme, as long as nobody is entered and nothing was written down about it."""
    with file.change() as change:
        session = change.session
        row = open_race(session, race_id)
        entered = len(rows.race_entries(session, [race_id]))
        if entered:
            sentence = ngettext(
                "Race {number} has {count} entry. Take it out first.",
                "Race {number} has {count} entries. Take them out first.",
                entered,
            )
            raise RuleError(sentence.format(number=row.number, count=entered))
        papers = (rows.roles, rows.moments, rows.draws, rows.start_lists)
        if any(written(session, race_id) for written in papers):
            sentence = _("Race {number} has officials, conditions of the ice or a draw. It stays in the programme.")
            raise RuleError(sentence.format(number=row.number))
        if edition_queries.went_out(session, race_id):
            raise RuleError(_("Lists of race {number} went out. It stays in the programme.").format(number=row.number))
        session.delete(row)
        change.races.add(race_id)
        change.label = _("Race {number} taken out: {title}").format(number=row.number, title=row.title)
    return announced(change)


def put_in_order(file: ResultsFile, race_ids: Sequence[int]) -> Changed:
    """Number all races of a competition anew, from 1 on, in this order."""
    with file.change() as change:
        session = change.session
        named = [rows.by_id(session, RaceRow, race_id) for race_id in race_ids]
        held = {race.competition_id for race in named}
        known = {race.id for competition_id in held for race in rows.races(session, competition_id)}
        if len(held) != 1 or known != set(race_ids) or len(known) != len(named):
            raise RuleError(_("The order must name every race of one competition once."))
        moved = {race: number for number, race in enumerate(named, start=1) if race.number != number}
        for race in moved:
            open_race(session, race.id)
            race.number = -race.number  # a number may be held by only one race, on the way too
        session.flush()
        for race, number in moved.items():
            race.number = number
        change.races |= {race.id for race in moved}
        change.label = _("New order of the races")
    return announced(change)


def set_day(file: ResultsFile, race_ids: Sequence[int], day: date | None, time_of_day: str | None = None) -> Changed:
    """Set the day of races, and when they begin; no time leaves it as it is, an empty one takes it out."""
    _check_time(time_of_day or "")
    with file.change() as change:
        races = [open_race(change.session, race_id) for race_id in race_ids]
        for race in races:
            race.day = day
            race.time_of_day = race.time_of_day if time_of_day is None else time_of_day
        change.races |= set(race_ids)
        numbers = ", ".join(str(race.number) for race in races)
        when = " ".join(part for part in (day.isoformat() if day else "", time_of_day or "") if part)
        change.label = _("Race {numbers}: {when}").format(numbers=numbers, when=when or _("no day"))
    return announced(change)


def templates(file: ResultsFile, competition_id: int) -> tuple[ProgrammeTemplate, ...]:
    """The programmes that the rule file of a competition offers."""
    with file.read() as session:
        return rulebook.rules_of(queries.season_of(session, competition_id)).programmes


def typed_day(text: str) -> date | None:
    """A day as an official types it, None where nothing is typed; RuleError where it may be no day or two."""
    try:
        return day_of(text, DayOrder(day_first=False, month_first=False))
    except ValueRefusedError as reason:
        raise RuleError(f"{reason}.") from None


def latest_season(file: ResultsFile) -> str:
    """The season that a new competition of this file most likely belongs to."""
    with file.read() as session:
        return queries.seasons(session)[-1].name


def rules_for(file: ResultsFile, season: str) -> Rules:
    """The rules a competition of this season would be held under; RuleError for what is no season."""
    files.check_season(season)
    with file.read() as session:
        known = queries.seasons(session)
    for one in known:
        if one.name == season:
            return rulebook.rules_of(one)
    shipped = rulebook.rules_for_season(season)
    return rulebook.choose(shipped)[0] if shipped else rulebook.rules_of(known[-1])


def template_plans(template: ProgrammeTemplate, first_day: date | None = None) -> list[RacePlan]:
    """The races of a programme of the rule file, on the days that follow from the first."""
    return race_plans(template.races, first_day)


def race_plans(races: Iterable[ProgrammeRace], first_day: date | None = None) -> list[RacePlan]:
    """These races of a programme, on the days that follow from the first."""
    return [
        RacePlan(race.skated, day=first_day + timedelta(days=race.day - 1) if first_day else None) for race in races
    ]


def plans_as_at(file: ResultsFile, other_id: int, first_day: date | None = None) -> list[RacePlan]:
    """The races of another competition, on the days that follow from the first."""
    with file.read() as session:
        return _plans_as_at(session, other_id, first_day)


def from_template(file: ResultsFile, competition_id: int, template: str, first_day: date | None = None) -> Changed:
    """Add the races of a programme of the rule file, behind those that are there."""
    with file.change() as change:
        offered = rulebook.rules_of(queries.season_of(change.session, competition_id)).programmes
        found = next((one for one in offered if one.name.casefold() == template.strip().casefold()), None)
        if found is None:
            names = ", ".join(one.name for one in offered) or _("none")
            sentence = _("There is no programme “{name}” in the rule file. There are: {names}.")
            raise RuleError(sentence.format(name=template, names=names))
        _add(change, competition_id, template_plans(found, first_day))
        change.label = _("Programme: {name}").format(name=found.name)
    return announced(change)


def from_competition(file: ResultsFile, competition_id: int, other_id: int, first_day: date | None = None) -> Changed:
    """Add the races of another competition, behind those that are there, on the days that follow from the first."""
    with file.change() as change:
        session = change.session
        other = rows.by_id(session, CompetitionRow, other_id)
        plans = _plans_as_at(session, other_id, first_day)
        if not plans:
            raise RuleError(_("{event} has no races to copy.").format(event=other.event))
        _add(change, competition_id, plans)
        change.label = _("Programme as at {event}").format(event=other.event)
    return announced(change)


def _plans_as_at(session: Session, other_id: int, first_day: date | None) -> list[RacePlan]:
    races = queries.races(session, other_id)
    began = min((race.day for race in races if race.day), default=None)
    plans: list[RacePlan] = []
    for race in races:
        day = first_day + (race.day - began) if first_day and race.day and began else None
        plans.append(RacePlan(Skated.of(race), race.title, day, race.time_of_day))
    return plans


def _check_competition(
    session: Session, season: SeasonRow, facts: CompetitionFacts, own: CompetitionRow | None = None
) -> int:  # fmt: skip
    """The number of the competition; RuleError where it, or the name, is taken in its series."""
    series, event = facts.series.strip(), facts.event.strip()
    if not event:
        raise RuleError(_("A competition needs a name, such as World Cup #3."))
    others = [row for row in rows.competitions(session, season.id, series) if row is not own]
    free = max((row.number for row in others), default=0) + 1
    number = facts.number if facts.number is not None else (own.number if own else free)
    for row in others:
        if row.event == event or row.number == number:
            sentence = _("{series} has competition {number} already, {event}. Choose another name and number.")
            raise RuleError(sentence.format(series=series, number=row.number, event=row.event))
    return number


def _words(facts: CompetitionFacts) -> dict[str, str]:
    return {
        name: getattr(facts, name).strip() for name in ("series", "event", "venue", "city", "country", "dates")
    }  # fmt: skip


def _add(change: Change, competition_id: int, plans: Iterable[RacePlan]) -> list[RaceRow]:
    """Add races behind those that are there; RuleError where a number or the same race is there already."""
    known = rows.races(change.session, competition_id)
    added: list[RaceRow] = []
    for plan in plans:
        plan.check()
        number = plan.number or max((race.number for race in known), default=0) + 1
        _check_race(plan, number, known)
        row = RaceRow(competition_id=competition_id, number=number, official=False)
        _fill(row, plan)
        known.append(row)
        added.append(row)
    change.session.add_all(added)
    change.session.flush()
    change.races |= {row.id for row in added}
    return added


def _check_race(plan: RacePlan, number: int, others: Sequence[RaceRow]) -> None:
    for race in others:
        if race.number == number:
            sentence = _("Race {number} is {title} already. Choose another number.")
            raise RuleError(sentence.format(number=number, title=race.title))
        if race.title == plan.full_title and skated(race) == plan.skated:
            sentence = _("{title} is in the programme already, as race {number}. Give it a title of its own.")
            raise RuleError(sentence.format(number=race.number, title=race.title))


def _fill(row: RaceRow, plan: RacePlan) -> None:
    row.title, row.day, row.time_of_day = plan.full_title, plan.day, plan.time_of_day
    row.discipline, row.sex, row.metres = plan.skated.discipline, plan.skated.sex, plan.skated.metres
    row.division, row.run = plan.skated.division, plan.skated.run


def _check_time(time_of_day: str) -> None:
    if time_of_day and not is_time_of_day(time_of_day):
        raise RuleError(_("“{time}” is no time of day. Write it as 14:30.").format(time=time_of_day))
