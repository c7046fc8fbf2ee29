"""A new season while somebody types it: texts as they stand in the fields, and the plan they make."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_programmes import ProgrammeRace, ProgrammeTemplate
from skatedesk.domain.seasons import first_day, season_of_day
from skatedesk.exports.names import plain_name
from skatedesk.services import files, rulebook, season_plan
from skatedesk.services.last_season import ALL, LastSeason, Part
from skatedesk.services.programmes import typed_day
from skatedesk.services.season_plan import PlanError, PlannedCompetition, SeasonPlan
from skatedesk.words import _

_MOST_DIGITS = 4
_WHOLE_YEAR = timedelta(days=370)


@dataclass(slots=True)
class CompetitionDraft:
    """A competition of the calendar as it is typed; `programme` is the template its races come from, None for none."""

    event: str
    number: str
    programme: ProgrammeTemplate | None
    races: tuple[ProgrammeRace, ...]
    venue: str = ""
    city: str = ""
    country: str = ""
    first_day: str = ""

    def planned(self, series: str, at: int) -> PlannedCompetition:
        """PlanError for a number or a day that is none."""
        number = self.number.strip()
        if number and (not number.isdecimal() or len(number) > _MOST_DIGITS or not int(number)):
            sentence = _("The number is a whole one, 1 or more; leave it empty for the next.")
            raise PlanError("number", sentence, at)
        try:
            day = typed_day(self.first_day)
        except RuleError as reason:
            raise PlanError("first_day", str(reason), at) from None
        return PlannedCompetition(
            self.event.strip(),
            series,
            int(number) if number else at + 1,
            self.venue.strip(),
            self.city.strip(),
            self.country.strip(),
            day,
            self.races,
        )


@dataclass(slots=True)
class SeasonDraft:
    """All that the steps of the wizard ask for, with what is most likely already in it."""

    season: str
    rules_name: str
    rules: Rules
    kind: ProgrammeTemplate | None
    series: str
    place: str = ""
    competitions: list[CompetitionDraft] = field(default_factory=list[CompetitionDraft])
    last_path: Path | None = None
    parts: frozenset[Part] = ALL
    today: str = ""
    """The first day of a competition of one day, where nobody says another."""

    @classmethod
    def of_today(cls, today: date) -> "SeasonDraft":
        """The season of today under the newest rules, with the shortest of their programmes."""
        season = season_of_day(today)
        name = season_plan.best_rules(season)
        rules = rulebook.choose(name)[0]
        kind = kinds(rules)[0]
        draft = cls(season, name, rules, kind, season_plan.series_of(kind), today=today.isoformat())
        draft.add_competition()
        return draft

    def use_rules(self, name: str) -> None:
        """Hold the season under these rules; the kind of competition stays, where they know it.

        RuleFileError, and all stays as it was, where they cannot be used.
        """
        self.rules = rulebook.choose(name)[0]
        self.rules_name = name
        wanted = self.kind.name if self.kind else None
        self.use_kind(next((one for one in kinds(self.rules) if one and one.name == wanted), None))

    def use_kind(self, kind: ProgrammeTemplate | None) -> None:
        """Plan this kind of competition; what was typed by hand stays."""
        before, self.kind = self.kind, kind
        if self.series == season_plan.series_of(before):
            self.series = season_plan.series_of(kind)
        for at, one in enumerate(self.competitions, start=1):
            if one.event == season_plan.event_of(before, at):
                one.event = season_plan.event_of(kind, at)
            if one.races == (before.races if before else ()):
                one.programme, one.races = kind, kind.races if kind else ()
            if one.first_day in ("", self.today):
                one.first_day = self._usual_day(at)

    def follow(self, last: LastSeason) -> None:
        """Go on from the last season: the next one, with the series of its last competition."""
        following = season_of_day(first_day(last.season) + _WHOLE_YEAR)
        if following > self.season:
            self.season = following
            self.use_rules(season_plan.best_rules(following))
        series = last.held[0].competition.series if last.held else ""
        if self.rules.counts_for_cup(series):
            cups = [one for one in kinds(self.rules) if one and self.rules.counts_for_cup(one.series)]
            self.use_kind(next(iter(cups), self.kind))
        self.series = series

    def add_competition(self) -> None:
        """One more of the same kind, behind the others."""
        number = len(self.competitions) + 1
        races = self.kind.races if self.kind else ()
        self.competitions.append(
            CompetitionDraft(
                season_plan.event_of(self.kind, number),
                str(number),
                self.kind,
                races,
                first_day=self._usual_day(number),
            )
        )

    def _usual_day(self, number: int) -> str:
        """A meet of one day is made when it is at hand; a calendar long before."""
        of_one_day = self.kind is not None and self.kind.days == 1
        return self.today if number == 1 and of_one_day else ""

    def planned(self) -> tuple[PlannedCompetition, ...]:
        """The calendar; PlanError with field and place where it cannot stand."""
        made = tuple(one.planned(self.series.strip(), at) for at, one in enumerate(self.competitions))
        season_plan.check(self.season, made)
        return made

    def plan(self) -> SeasonPlan:
        """The whole plan; PlanError where it cannot stand."""
        place = self.place.strip()
        if not place:
            raise PlanError("place", _("Say where the file should lie."))
        path = Path(place).expanduser()
        path = path if path.suffix else path.with_suffix(files.SUFFIX)
        return SeasonPlan(path, self.season, self.rules_name, self.planned(), self.last_path, self.parts)

    def propose_place(self, folder: Path) -> str:
        """Where the file may lie, under a name that no file has: club-meet-2025-26.skatedesk."""
        called = self.series.strip() or (self.competitions[0].event if len(self.competitions) == 1 else "")
        name = plain_name(f"{called} {self.season}") or "season"
        place, count = folder / f"{name}{files.SUFFIX}", 1
        while place.exists():
            count += 1
            place = folder / f"{name}-{count}{files.SUFFIX}"
        return str(place)


def kinds(rules: Rules) -> list[ProgrammeTemplate | None]:
    """The kinds of competition the rules have a programme for, the shortest first; None, a programme of one's own."""
    shortest_first = sorted(rules.programmes, key=lambda one: len(one.races))
    return [*shortest_first, None]
