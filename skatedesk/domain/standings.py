"""The standing of a cup: a points ranking over competitions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.races import Discipline, Race, Status
from skatedesk.domain.rank_rulings import Ruling, ruled_ranks
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule, Rules, TieLink
from skatedesk.domain.times import RaceTime

NEVER = 10**9


@dataclass(frozen=True, slots=True, order=True)
class CupRace:
    """One column of a standing: divisions A and B of one distance are two races and one column.

    Ordered as skated: the number of the competition in its series, then the run, then the distance.
    """

    competition: int
    run: int
    metres: int

    def label(self, weekend: Sequence["CupRace"], word: str) -> str:
        """`WC1`; `WC1-2` where the weekend has several runs, `WC1 500-2` where it has several distances too.

        `word` stands for World Cup.
        """
        runs = sum(other.metres == self.metres for other in weekend)
        label = f"{word}{self.competition}"
        if runs < len(weekend):
            label += f" {self.metres}"
        return f"{label}-{self.run}" if runs > 1 else label


@dataclass(frozen=True, slots=True)
class RaceResults:
    """One race of a cup with its results, as the standing needs it."""

    competition: int
    race: Race
    results: tuple[Result, ...]

    @property
    def column(self) -> CupRace:
        return CupRace(self.competition, self.race.run or 1, self.race.metres or 0)


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One line: `points` is the sum, `races` the points column by column, None where not taken part.

    `computed` is the rank by the chain where officials ranked some of these equal totals by hand, else None; `ruling`
    is what they decided about this one.
    """

    competitor: Competitor
    rank: int
    points: int
    races: tuple[int | None, ...]
    computed: int | None = None
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A cup in its order. `idle` are rulings of officials that no longer fit, as the totals are others now."""

    cup: CupRule
    columns: tuple[CupRace, ...]
    lines: tuple[StandingLine, ...]
    idle: tuple[Ruling, ...] = ()

    @property
    def last(self) -> int:
        """The number of the last competition in which somebody has points, 0 before the first."""
        return max((number for number in self.skated()), default=0)

    @property
    def last_but_one(self) -> int:
        """The number of the competition with points before the last one, 0 where there is none."""
        return max((number for number in self.skated() if number != self.last), default=0)

    def skated(self) -> frozenset[int]:
        """The numbers of the competitions in which somebody has points."""
        return frozenset(
            column.competition
            for at, column in enumerate(self.columns)
            if any(line.races[at] is not None for line in self.lines)
        )

    def labels(self, word: str = "WC") -> tuple[str, ...]:
        """The heads of the columns: WC1, or WC1-1 and WC1-2 for two 500 m of a weekend.

        Machines read them as they are; for people `word` is World Cup in their language, in short.
        """
        weekends = {
            number: tuple(columns) for number, columns in groupby(self.columns, key=lambda column: column.competition)
        }
        return tuple(column.label(weekends[column.competition], word) for column in self.columns)


@dataclass(slots=True)
class _Account:
    """What one competitor has won so far: points column by column, and the best time over each distance."""

    competitor: Competitor
    points: list[int | None]
    best: dict[int, RaceTime] = field(default_factory=dict[int, RaceTime])
    ranked: bool = False
    divisions: dict[int, str] = field(default_factory=dict[int, str])
    """The division the points of a column were won in."""

    def book(self, column: int, entry: RaceResults, result: Result, moved_up_counts: str) -> None:
        metres, known = entry.race.metres or 0, self.points[column]
        if result.points is not None:
            self.ranked = self.ranked or result.rank is not None
            # Who moved up from B in the mass start of one weekend has two results, and one counts.
            if known is None or self._gives_way(known, column, result.points, entry.race.division, moved_up_counts):
                self.points[column] = result.points
                self.divisions[column] = entry.race.division
        if result.time is not None and not result.start.out_of_competition:
            known = self.best.get(metres)
            if known is None or result.time.time.ms < known.ms:
                self.best[metres] = result.time.time

    def _gives_way(self, known: int, column: int, points: int, division: str, moved_up_counts: str) -> bool:
        """Whether other points of the same weekend take the place of those known: the better, or those of A or of B."""
        if moved_up_counts == "better" or self.divisions.get(column) == division:
            return points > known
        return division == moved_up_counts


def counted(races: Iterable[int | None], best_n: int) -> list[int]:
    """The points that count, best first: all of them, or the best `best_n`."""
    ordered = sorted([points for points in races if points is not None], reverse=True)
    return ordered[:best_n] if best_n else ordered


def standing(
    cup: CupRule, races: Sequence[RaceResults], rules: Rules, rulings: Sequence[Ruling] = ()
) -> Standing:  # fmt: skip
    """The cup after these races: most points first, ties broken by the rule file's chain, then shared.

    Of the `rulings` of officials those hold that were made after the last competition that has points here.
    """
    columns = tuple(sorted({entry.column for entry in races}))
    moved_up_counts = rules.mass_start.moved_up_counts if cup.discipline is Discipline.MASS_START else "better"
    accounts = _accounts(races, columns, moved_up_counts)
    keyed = [(_key(account, cup, rules, len(columns)), account) for account in accounts]
    # Who shares a rank stands by the latest races, as the official lists have it, and only then by name.
    keyed.sort(key=lambda pair: (pair[0], _latest_first(pair[1]), pair[1].competitor.order))
    lines: list[StandingLine] = []
    previous: tuple[int, ...] | None = None
    for position, (key, account) in enumerate(keyed, start=1):
        rank = lines[-1].rank if key == previous else position
        previous = key
        lines.append(StandingLine(account.competitor, rank, -key[0], tuple(account.points)))
    made = Standing(cup, columns, tuple(lines))
    return _ruled(made, {ruling.who: ruling for ruling in rulings if ruling.after == made.last}) if rulings else made


def in_progress(races: Iterable[RaceResults]) -> frozenset[CupRace]:
    """The columns that somebody has yet to skate in; one of two divisions may have no field."""
    statuses: dict[CupRace, list[Status]] = {}
    for entry in races:
        statuses.setdefault(entry.column, []).extend(result.status for result in entry.results)
    return frozenset(column for column, found in statuses.items() if not found or Status.NONE in found)


def _ruled(made: Standing, rulings: Mapping[Who, Ruling]) -> Standing:
    """The standing with equal totals in the order officials gave them."""
    lines: list[StandingLine] = []
    used: set[Who] = set()
    for _points, held in groupby(made.lines, key=lambda line: line.points):
        group = list(held)
        of_group = [rulings.get(line.competitor.who) for line in group]
        given = [ruling.rank if ruling else None for ruling in of_group]
        ranks = ruled_ranks([line.rank for line in group], given) if any(given) and len(group) > 1 else None
        if ranks is not None:
            group = [
                replace(line, rank=rank, computed=line.rank, ruling=ruling)
                for line, rank, ruling in zip(group, ranks, of_group, strict=True)
            ]
            group.sort(key=lambda line: line.rank)
            used |= {ruling.who for ruling in of_group if ruling}
        lines += group
    idle = tuple(ruling for identity, ruling in rulings.items() if identity not in used)
    return replace(made, lines=tuple(lines), idle=idle)


def _accounts(
    races: Iterable[RaceResults], columns: Sequence[CupRace], moved_up_counts: str
) -> Iterable[_Account]:  # fmt: skip
    """An account for everybody who was ranked and paid in some race, even if with 0 points."""
    accounts: dict[Who, _Account] = {}
    for entry in races:
        column = columns.index(entry.column)
        for result in entry.results:
            competitor = result.start.competitor
            account = accounts.get(competitor.who)
            if account is None:
                account = _Account(competitor, [None] * len(columns))
                accounts[competitor.who] = account
            account.book(column, entry, result, moved_up_counts)
    return [account for account in accounts.values() if account.ranked]


def _latest_first(account: _Account) -> tuple[int, ...]:
    """The points race by race from the last one back, negative."""
    return tuple(-(points or 0) for points in reversed(account.points))


def _key(account: _Account, cup: CupRule, rules: Rules, races: int) -> tuple[int, ...]:
    """The total, negative, then what parts equal totals; sorts the best first, equal keys share the rank."""
    points = counted(account.points, rules.best_n)
    key = [-sum(points)]
    for link in rules.ties_of(cup):
        if link is TieLink.COUNTBACK:
            # Nothing won and not taken part weigh the same in the count-back.
            key += [-won for won in (*points, *[0] * (races - len(points)))]
        else:
            key += [account.best[metres].cut_ms if metres in account.best else NEVER for metres in cup.metres or (0,)]
    return tuple(key)
