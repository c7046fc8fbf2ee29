"""A new season as it is planned, and making its results file in one go."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import dates_text
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_programmes import ProgrammeRace, ProgrammeTemplate
from skatedesk.domain.seasons import season_of_day
from skatedesk.services import files, last_season, programmes, rulebook
from skatedesk.services.last_season import Part
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _, ngettext


class PlanError(RuleError):
    """What is planned cannot stand: in which field, and of which competition, counted from 0."""

    def __init__(self, field: str, sentence: str, competition: int = 0) -> None:
        super().__init__(sentence)
        self.field = field
        self.competition = competition


@dataclass(frozen=True, slots=True)
class PlannedCompetition:
    """A competition of the calendar. Without a number it gets the next one of its series."""

    event: str
    series: str = ""
    number: int | None = None
    venue: str = ""
    city: str = ""
    country: str = ""
    first_day: date | None = None
    races: tuple[ProgrammeRace, ...] = ()

    @property
    def dates(self) -> str:
        """`14 - 16 Nov 2025`, as long as its programme lasts; empty where the first day is not known."""
        if self.first_day is None:
            return ""
        last = max((race.day for race in self.races), default=1)
        return dates_text(self.first_day, self.first_day + timedelta(days=last - 1))

    @property
    def plans(self) -> list[RacePlan]:
        """Its races on their days."""
        return programmes.race_plans(self.races, self.first_day)


@dataclass(frozen=True, slots=True)
class SeasonPlan:
    """A results file that is to be made. `rules`: the name of a rule file, or the path of an own one."""

    path: Path
    season: str
    rules: str
    competitions: tuple[PlannedCompetition, ...] = ()
    last_season: Path | None = None
    parts: frozenset[Part] = frozenset()


def make(plan: SeasonPlan) -> ResultsFile:
    """Make the file with all that is planned and leave it open; where anything is refused, no file is left.

    PlanError and other RuleErrors for the plan, RuleFileError for the rules, FileError for the disk.
    """
    check(plan.season, plan.competitions)
    file = files.new_file(plan.path, plan.season, plan.rules)
    with ExitStack() as on_failure:
        on_failure.callback(_take_away, file)
        for one in plan.competitions:
            programmes.new_competition(file, _facts(plan.season, one), one.plans)
        if plan.last_season is not None and plan.parts:
            last_season.take_over(file, plan.last_season, plan.parts)
        on_failure.pop_all()
    return file


def check(season: str, competitions: Sequence[PlannedCompetition]) -> None:
    """PlanError for the first thing that cannot stand."""
    try:
        files.check_season(season)
    except RuleError as reason:
        raise PlanError("season", str(reason)) from None
    names: set[tuple[str, str]] = set()
    numbers: set[tuple[str, int]] = set()
    for at, one in enumerate(competitions):
        name, number = (one.series, one.event.strip()), (one.series, one.number or 0)
        if not one.event.strip():
            raise PlanError("event", _("A competition needs a name, such as World Cup #3."), at)
        if name in names:
            sentence = _("{event} is planned twice. Give it a name of its own.")
            raise PlanError("event", sentence.format(event=name[1]), at)
        if one.number is not None and number in numbers:
            sentence = _("Number {number} is taken by a competition before. Choose another one.")
            raise PlanError("number", sentence.format(number=one.number), at)
        if one.first_day is not None and season_of_day(one.first_day) != season:
            sentence = _("{day} is not in the season {season}, which goes from July to June.")
            raise PlanError("first_day", sentence.format(day=one.first_day.isoformat(), season=season), at)
        names.add(name)
        numbers.add(number)


def template_named(rules: Rules, name: str) -> ProgrammeTemplate:
    """The programme of a rule file that is called so, in capitals or not; RuleError where there is none."""
    for one in rules.programmes:
        if name.strip().casefold() in (one.name.casefold(), _(one.name).casefold()):
            return one
    names = ", ".join(one.name for one in rules.programmes) or _("none")
    sentence = _("There is no programme “{name}” in the rule file. There are: {names}.")
    raise RuleError(sentence.format(name=name, names=names))


def series_of(template: ProgrammeTemplate | None) -> str:
    """The series that competitions with this programme belong to; a single meet belongs to none."""
    return template.series if template else ""


def event_of(template: ProgrammeTemplate | None, number: int) -> str:
    """What the competition of this number is called, where nobody says it otherwise."""
    if template is None:
        return _("Competition {number}").format(number=number)
    named = template.event_named(number)
    return named or (_(template.name) if number == 1 else f"{_(template.name)} {number}")


def rules_words(rules: Rules, season: str, *, own: bool) -> str:
    """What a rule file is, in one or two sentences; for another season it says what to look at."""
    programmes_counted = ngettext("{count} programme", "{count} programmes", len(rules.programmes))
    cups = ngettext("{count} cup", "{count} cups", len(rules.cups))
    origin = _("your own file") if own else _("comes with the program")
    made = _("Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.").format(
        season=rules.season,
        cups=cups.format(count=len(rules.cups)),
        programmes=programmes_counted.format(count=len(rules.programmes)),
        origin=origin,
    )
    if rules.season == season:
        return made
    return f"{made} " + _("No rule file was made for {season} yet: look at its points and dates.").format(season=season)


def best_rules(season: str) -> str:
    """The name of the shipped rule file for a season; the newest one where none was made for it."""
    return rulebook.rules_for_season(season) or rulebook.shipped()[-1]


def _facts(season: str, one: PlannedCompetition) -> CompetitionFacts:
    return CompetitionFacts(
        season, one.series, one.event, one.number, one.venue, one.city, one.country, one.dates
    )  # fmt: skip


def _take_away(file: ResultsFile) -> None:
    file.close()
    file.path.unlink(missing_ok=True)
