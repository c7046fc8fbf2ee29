"""Who can still win a cup, and what each of them needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skatedesk.domain.points import by_rank
from skatedesk.domain.rules import CupRule, Rules, TieLink
from skatedesk.domain.standings import CupRace, Standing, StandingLine, counted

Table = tuple[int, ...]
RANKS_TOLD = 3


@dataclass(frozen=True, slots=True)
class Need:
    """With this rank in the last race somebody is ahead of the leader, if the leader is `leader_from` or worse.

    None: wherever the leader finishes. `leader_without_points`: that is a rank behind the table.
    """

    rank: int
    leader_from: int | None
    leader_without_points: bool = False


@dataclass(frozen=True, slots=True)
class Chance:
    """What somebody can still reach: `most` points, `behind` the leader now; `needs` are told of the last race only."""

    line: StandingLine
    most: int
    behind: int
    able: bool
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class TitleRace:
    """The race for a cup: the races left, the winners once nothing can change that, and the chances, best first.

    `to_be_sure`: the points that make the leader the winner whatever the others do; `sure_rank`: the worst rank that
    does so in the last race. `outsiders`: somebody without points could win too.
    """

    left: int
    winners: tuple[StandingLine, ...]
    chances: tuple[Chance, ...]
    to_be_sure: int = 0
    sure_rank: int | None = None
    outsiders: bool = False

    @property
    def able(self) -> tuple[Chance, ...]:
        """Those who can still win."""
        return tuple(chance for chance in self.chances if chance.able)


def tables_left(cup: CupRule, rules: Rules, columns: Iterable[CupRace], unknown: int) -> tuple[Table, ...]:
    """What the races left pay: those of the programme not skated, and `unknown` more, the last being the final."""
    known = [(column.metres, rules.is_final(column.competition)) for column in columns]
    final_to_come = bool(rules.final_event) and not any(final for _metres, final in known)
    longest = max(cup.metres, default=0)
    more = [(longest, final_to_come and at == unknown - 1) for at in range(unknown)]
    return tuple(
        rules.points_table(cup.discipline, "A", cup.sex, metres or None, final=final)
        for metres, final in (*known, *more)
    )  # fmt: skip


def title_race(
    standing: Standing, rules: Rules, open_columns: Iterable[CupRace], tables: Sequence[Table]
) -> TitleRace:  # fmt: skip
    """Who can still win after this standing, with these tables to be skated for.

    `open_columns` of the standing are under way: what was won there may still be lost, and who has not skated there
    may win the first place; their tables come first in `tables`.
    """
    lines = standing.lines
    under_way = [at for at, column in enumerate(standing.columns) if column in set(open_columns)]
    if not lines or not tables:
        return TitleRace(0, tuple(line for line in lines if line.rank == 1), _settled(lines))
    sums = _Sums(standing, rules, under_way, tables)
    safe = {line.competitor: sums.safe(line) for line in lines}
    order = sorted(lines, key=lambda line: sum(safe[line.competitor]), reverse=True)
    chances: list[Chance] = []
    for line in lines:
        rival = order[1] if line is order[0] and len(order) > 1 else order[0]
        able = line is rival or sums.beats(sums.most(line), safe[rival.competitor])
        needs = sums.needs(line, lines[0]) if able and line is not lines[0] else ()
        chances.append(Chance(line, sum(sums.most(line)), lines[0].points - line.points, able, needs))
    outsiders = sums.beats(sums.at_best(), safe[order[0].competitor])
    able = [chance for chance in chances if chance.able]
    winners = (able[0].line,) if len(able) == 1 and not outsiders else ()
    rivals = [chance.most for chance in chances[1:] if chance.able]
    to_be_sure = 0 if winners else max([0, *[most - sum(safe[lines[0].competitor]) + 1 for most in rivals]])
    sure_rank = None if winners else sums.sure_rank(lines)
    return TitleRace(len(tables), winners, tuple(chances), to_be_sure, sure_rank, outsiders)


def _settled(lines: Sequence[StandingLine]) -> tuple[Chance, ...]:
    """Nothing is left: the points are what they are."""
    return tuple(Chance(line, line.points, lines[0].points - line.points, line.rank == 1) for line in lines)


@dataclass(frozen=True, slots=True)
class _Sums:
    """The points somebody has or can have, race by race, best first, as far as they count."""

    standing: Standing
    rules: Rules
    under_way: Sequence[int]
    tables: Sequence[Table]

    def safe(self, line: StandingLine) -> list[int]:
        """What nobody can take away any more."""
        won = [points for at, points in enumerate(line.races) if at not in self.under_way]
        return counted(won, self.rules.best_n)

    def most(self, line: StandingLine) -> list[int]:
        """With every race left won; where somebody has skated already, the points are the most there."""
        skated = {at: points for at in self.under_way if (points := line.races[at]) is not None}
        wins = [table[0] for place, table in enumerate(self.tables) if not self._skated(place, skated) and table]
        return counted([*line.races, *wins], self.rules.best_n)

    def at_best(self) -> list[int]:
        """What somebody without points can have at the end."""
        return counted([table[0] for table in self.tables if table], self.rules.best_n)

    def beats(self, one: list[int], other: list[int]) -> bool:
        """Whether these points win, or may win by what is not known yet, such as times."""
        if sum(one) != sum(other):
            return sum(one) > sum(other)
        chain = self.rules.ties_of(self.standing.cup)
        return not chain or chain[0] is not TieLink.COUNTBACK or one >= other

    def needs(self, line: StandingLine, leader: StandingLine) -> tuple[Need, ...]:
        """Which first places in the one race left put somebody ahead of the leader, and how the leader may fare."""
        if len(self.tables) != 1 or self.under_way:
            return ()
        (table,) = self.tables
        found: list[Need] = []
        for rank in range(1, min(RANKS_TOLD, len(table)) + 1):
            own = counted([*line.races, by_rank(table, rank)], self.rules.best_n)
            worst = [place for place in range(1, len(table) + 2) if place != rank]
            ahead = [place for place in worst if self._is_ahead(own, leader, by_rank(table, place) or 0)]
            if ahead:
                found.append(Need(rank, None if ahead == worst else ahead[0], ahead[0] > len(table)))
        return tuple(found)

    def sure_rank(self, lines: Sequence[StandingLine]) -> int | None:
        """The worst rank in the one race left with which the leader wins whatever the others do, if there is any."""
        if len(self.tables) != 1 or self.under_way:
            return None
        (table,) = self.tables
        sure: int | None = None
        for rank in range(1, len(table) + 1):
            own = counted([*lines[0].races, by_rank(table, rank)], self.rules.best_n)
            best = by_rank(table, 2 if rank == 1 else 1) or 0
            rivals = [sum(counted([*line.races, best], self.rules.best_n)) for line in lines[1:]]
            if all(sum(own) > rival for rival in [*rivals, best]):
                sure = rank
        return sure

    def _is_ahead(self, own: list[int], leader: StandingLine, points: int) -> bool:
        others = counted([*leader.races, points], self.rules.best_n)
        return sum(own) > sum(others) or (sum(own) == sum(others) and own > others and self._counts_back)

    @property
    def _counts_back(self) -> bool:
        return self.rules.ties_of(self.standing.cup)[:1] == (TieLink.COUNTBACK,)

    def _skated(self, place: int, skated: dict[int, int]) -> bool:
        """Whether the table of this place is that of a race under way in which somebody has points already."""
        return place < len(self.under_way) and self.under_way[place] in skated
