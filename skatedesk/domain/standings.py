"""The standing of a cup: a points ranking over competitions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Race
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

    def label(self, runs: int, word: str) -> str:
        """`WC1`, or `WC1-2` where the weekend has several runs; `word` stands for World Cup."""
        return f"{word}{self.competition}-{self.run}" if runs > 1 else f"{word}{self.competition}"


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
    """One line: `points` is the sum, `races` the points column by column, None where not taken part."""

    competitor: Competitor
    rank: int
    points: int
    races: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    cup: CupRule
    columns: tuple[CupRace, ...]
    lines: tuple[StandingLine, ...]

    def labels(self, word: str = "WC") -> tuple[str, ...]:
        """The heads of the columns: WC1, or WC1-1 and WC1-2 for two 500 m of a weekend.

        Machines read them as they are; for people `word` is World Cup in their language, in short.
        """
        return tuple(
            column.label(sum(other.competition == column.competition for other in self.columns), word)
            for column in self.columns
        )


@dataclass(slots=True)
class _Account:
    """What one competitor has won so far: points column by column, and the best time over each distance."""

    competitor: Competitor
    points: list[int | None]
    best: dict[int, RaceTime] = field(default_factory=dict[int, RaceTime])
    ranked: bool = False

    def book(self, column: int, metres: int, result: Result) -> None:
        if result.points is not None:
            self.ranked = self.ranked or result.rank is not None
            # Who moved up from B in the mass start of one weekend keeps the better result (totals of 2025/26).
            self.points[column] = max(result.points, self.points[column] or 0)
        if result.time is not None and not result.start.out_of_competition:
            known = self.best.get(metres)
            if known is None or result.time.time.ms < known.ms:
                self.best[metres] = result.time.time

    def counted(self, best_n: int) -> list[int]:
        """The points that count, best first: all of them, or the best `best_n`."""
        ordered = sorted([points for points in self.points if points is not None], reverse=True)
        return ordered[:best_n] if best_n else ordered


def standing(cup: CupRule, races: Sequence[RaceResults], rules: Rules) -> Standing:
    """The cup after these races: most points first, ties broken by the rule file's chain, then shared."""
    columns = tuple(sorted({entry.column for entry in races}))
    keyed = [(_key(account, cup, rules, len(columns)), account) for account in _accounts(races, columns)]
    keyed.sort(key=lambda pair: (pair[0], pair[1].competitor.order))
    lines: list[StandingLine] = []
    previous: tuple[int, ...] | None = None
    for position, (key, account) in enumerate(keyed, start=1):
        rank = lines[-1].rank if key == previous else position
        previous = key
        lines.append(StandingLine(account.competitor, rank, -key[0], tuple(account.points)))
    return Standing(cup, columns, tuple(lines))


def _accounts(races: Iterable[RaceResults], columns: Sequence[CupRace]) -> Iterable[_Account]:
    """An account for everybody who was ranked and paid in some race, even if with 0 points."""
    accounts: dict[tuple[bool, int], _Account] = {}
    for entry in races:
        column, metres = columns.index(entry.column), entry.column.metres
        for result in entry.results:
            competitor = result.start.competitor
            account = accounts.get((competitor.is_team, competitor.id))
            if account is None:
                account = _Account(competitor, [None] * len(columns))
                accounts[competitor.is_team, competitor.id] = account
            account.book(column, metres, result)
    return [account for account in accounts.values() if account.ranked]


def _key(account: _Account, cup: CupRule, rules: Rules, races: int) -> tuple[int, ...]:
    """The total, negative, then what parts equal totals; sorts the best first, equal keys share the rank."""
    counted = account.counted(rules.best_n)
    key = [-sum(counted)]
    for link in rules.ties_of(cup):
        if link is TieLink.COUNTBACK:
            # Nothing won and not taken part weigh the same in the count-back.
            key += [-points for points in (*counted, *[0] * (races - len(counted)))]
        else:
            key += [account.best[metres].cut_ms if metres in account.best else NEVER for metres in cup.metres or (0,)]
    return tuple(key)
