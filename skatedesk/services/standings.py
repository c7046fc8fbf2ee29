"""Standings of the cups, kept ready so that a typed time shows in them at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from skatedesk.domain import points
from skatedesk.domain.errors import RuleError
from skatedesk.domain.movement import Movement, movements
from skatedesk.domain.people import Who
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rank_rulings import Ruling
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule, GrandCup, Rules
from skatedesk.domain.standings import RaceResults, Standing, standing
from skatedesk.services import rulebook
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.standing_list import standing_list
from skatedesk.store import queries, ruling_queries
from skatedesk.store.queries import Season
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class CupView:
    """A standing with what a page needs to show it; `after` is the last competition that counts.

    `competitions` and `columns` (races for points, A and B being one) tell what the file has of this cup, whether
    it counts here or not. `before` is the standing to compare with, where movement was asked for.
    """

    standing: Standing
    season: str
    after: Competition | None
    rules: Rules
    competitions: tuple[Competition, ...] = ()
    columns: int = 0
    before: Standing | None = None

    @property
    def skated(self) -> int:
        """In how many of the races counted somebody has points."""
        lines = self.standing.lines
        return sum(any(line.races[at] is not None for line in lines) for at in range(len(self.standing.columns)))

    @property
    def movement(self) -> Mapping[Who, Movement]:
        """How everybody moved since the standing to compare with; empty where there is none."""
        return movements(self.standing, self.before) if self.before is not None else {}

    def sheet(self, created: datetime | None = None) -> Sheet:
        return standing_list(self.standing, self.after, self.season, created, self.before)


@dataclass(frozen=True, slots=True)
class CupRaces:
    """The races of a cup that count, with their results, and what officials ruled about ranks."""

    cup: CupRule
    season: Season
    rules: Rules
    races: tuple[RaceResults, ...]
    competitions: tuple[Competition, ...]
    columns: int
    rulings: tuple[Ruling, ...] = ()

    def until(self, number: int) -> Standing:
        """The standing after the competition of this number."""
        return standing(self.cup, [one for one in self.races if one.competition <= number], self.rules, self.rulings)

    def view(self, last: Competition | None, *, movement: bool = False) -> CupView:
        """The standing after all of these races; with `movement` the one after the competition before, too."""
        now = standing(self.cup, self.races, self.rules, self.rulings)
        before = self.until(now.last_but_one) if movement else None
        return CupView(now, self.season.name, last, self.rules, self.competitions, self.columns, before)


@dataclass(slots=True)
class Standings:
    """Computes standings of one file and remembers the result lists of races that did not change since."""

    file: ResultsFile
    _results: dict[int, tuple[Result, ...]] = field(default_factory=dict[int, tuple[Result, ...]])

    def forget(self, race_ids: frozenset[int]) -> None:
        """These races changed: read them again."""
        for race_id in race_ids:
            self._results.pop(race_id, None)

    def know(self, race_id: int, results: tuple[Result, ...]) -> None:
        """The results of a race as they were just read, so that they need not be read again."""
        self._results[race_id] = results

    def of_cup(self, cup_name: str, after: int | None = None, *, movement: bool = False) -> CupView:
        """The standing after the competition of that number, or after all; RuleError for an unknown cup.

        With `movement` it is compared with the standing after the competition before.
        """
        counted = self.races_of(cup_name, after)
        last = [item for item in counted.competitions if after is None or item.number <= after]
        return counted.view(last[-1] if last else None, movement=movement)

    def races_of(self, cup_name: str, after: int | None = None) -> CupRaces:
        """The races of a cup up to the competition of that number, or all, with their results."""
        with self.file.read() as session:
            season, rules, series = _counting(session)
            cup = rules.cup(cup_name)
            races = races_of_cup(session, season, series, cup)
            counted = [(number, item) for number, item in races if after is None or number <= after]
            missing = [(number, item) for number, item in counted if item.id not in self._results]
            ids = [item.id for _number, item in missing]
            starts = queries.starts_of(session, ids, with_passings=False) if ids else {}
            rulings = ruling_queries.rulings(session, season.id, cup.name)
        for number, item in missing:
            final = rules.is_final(number)
            self._results[item.id] = points.result_list(item, starts.get(item.id, ()), rules, pays=True, final=final)
        held = {item.competition_id for _number, item in races}
        return CupRaces(
            cup,
            season,
            rules,
            tuple(shared(cup, RaceResults(number, item, self._results[item.id])) for number, item in counted),
            tuple(item for item in series if item.id in held),
            len({RaceResults(number, item, ()).column for number, item in races}),
            rulings,
        )


def shared(cup: CupRule, entry: RaceResults) -> RaceResults:
    """The race with the part of its points that counts for the cup: less only in some Grand World Cups."""
    if not isinstance(cup, GrandCup):
        return entry
    results = [
        line if line.points is None else line.paid(cup.counted(line.points, entry.race.metres))
        for line in entry.results
    ]  # fmt: skip
    return replace(entry, results=tuple(results))


def cups(file: ResultsFile) -> tuple[CupRule, ...]:
    """The cups that have races in the file, of the latest season with any; in the order of the rule file."""
    return tuple(races_by_cup(file))


def races_by_cup(file: ResultsFile) -> dict[CupRule, frozenset[int]]:
    """The same cups, each with the ids of its races."""
    with file.read() as session:
        _season, rules, series = _counting(session)
        races = [race for item in series for race in queries.races(session, item.id)]
    found: dict[CupRule, set[int]] = {cup: set() for cup in (*rules.cups, *rules.grand_cups)}
    for race in races:
        cup = rules.cup_of(race.discipline, race.sex, race.metres)
        if cup is not None:
            found[cup].add(race.id)
        for grand in rules.grand_cups:
            if (grand.discipline, grand.sex) == (race.discipline, race.sex) and race.metres in grand.metres:
                found[grand].add(race.id)
    return {cup: frozenset(ids) for cup, ids in found.items() if ids}


def races_of_cup(
    session: Session, season: Season, series: Iterable[Competition], cup: CupRule
) -> list[tuple[int, Race]]:  # fmt: skip
    """The races of a cup in these competitions' series, each with the number of its competition."""
    return [
        (number, item)
        for name in sorted({item.series for item in series})
        for number, item in queries.cup_races(session, season.id, name, cup.discipline, cup.sex, cup.metres)
    ]


def _counting(session: Session) -> tuple[Season, Rules, list[Competition]]:
    """The latest season with competitions that count for a cup, and these; else the latest season and none."""
    known = queries.seasons(session)
    if not known:
        raise RuleError(_("The file has no season. Make a new file with one."))
    by_name = {season.name: (season, rulebook.rules_of(season)) for season in known}
    held = queries.competitions(session)
    counting = [item for item in held if by_name[item.season][1].counts_for_cup(item.series)]
    latest = counting[-1].season if counting else known[-1].name
    return *by_name[latest], [item for item in counting if item.season == latest]
