"""Imagined results in place of real ones. Nothing here is ever stored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain import points
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.races import Race, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.standings import RaceResults
from skatedesk.domain.times import RaceTime
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody is imagined to do in a race: a rank, a time, or a status such as DNF."""

    competitor: Competitor
    rank: int | None = None
    time: RaceTime | None = None
    status: Status = Status.NONE

    def __str__(self) -> str:
        if self.rank is not None:
            return _("rank {rank}").format(rank=self.rank)
        return str(self.time) if self.time is not None else str(self.status)


def wish(competitor: Competitor, text: str) -> Wish:
    """What was typed: `3` is a rank, `1:07.35` or `34.52` a time, `DNF` a status; RuleError for anything else."""
    typed = text.strip().upper()
    if typed in (Status.DNF, Status.DQ, Status.DNS):
        return Wish(competitor, status=Status(typed))
    if typed.isdecimal() and len(typed) <= 2 and int(typed):
        return Wish(competitor, rank=int(typed))
    try:
        return Wish(competitor, time=RaceTime.parse(typed))
    except RuleError:
        sentence = _("“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.")
        raise RuleError(sentence.format(text=text.strip())) from None


def imagine(
    races: Iterable[RaceResults], wishes: Mapping[int, Sequence[Wish]], rules: Rules
) -> tuple[RaceResults, ...]:  # fmt: skip
    """The same races, those with wishes (by the id of the race) with imagined results."""
    return tuple(
        replace(
            one, results=imagined(one.race, one.results, wishes[one.race.id], rules, rules.is_final(one.competition))
        )
        if wishes.get(one.race.id)
        else one
        for one in races
    )


def imagined(
    race: Race, results: Sequence[Result], wishes: Sequence[Wish], rules: Rules, final: bool
) -> tuple[Result, ...]:  # fmt: skip
    """The result list with the wishes: times and statuses are ranked as real ones, then wished ranks are given.

    Whom nobody wished a rank keeps the order and takes the places that are left.
    """
    given = _different_ranks(wishes)
    starts = {result.start.competitor.who: result.start for result in results}
    for at, one in enumerate(wishes, start=1):
        start = starts.get(one.competitor.who) or Start(-at, one.competitor)
        starts[one.competitor.who] = _with(start, one)
    ranked = points.result_list(race, tuple(starts.values()), rules, pays=True, final=final)
    if not given:
        return ranked
    table = rules.points_table(race.discipline, race.division, race.sex, race.metres, final=final)
    return _in_given_order(ranked, given, table)


def _different_ranks(wishes: Iterable[Wish]) -> dict[Who, int]:
    given: dict[Who, int] = {}
    for one in wishes:
        if one.rank is None:
            continue
        if one.rank in given.values():
            sentence = _("Rank {rank} is given twice. Give {name} another one.")
            raise RuleError(sentence.format(rank=one.rank, name=one.competitor.name))
        given[one.competitor.who] = one.rank
    return given


def _with(start: Start, one: Wish) -> Start:
    """The start as wished; who is given a rank starts afresh, so that no earlier status stands against it."""
    if one.rank is not None:
        return replace(start, withdrawn=False, attempts=(), points_override=None, out_of_competition=False)
    status = Status.OK if one.time is not None else one.status
    return replace(start, withdrawn=False, attempts=(Attempt(1, status, one.time),), points_override=None)


def _in_given_order(
    results: Sequence[Result], given: Mapping[Who, int], table: tuple[int, ...]
) -> tuple[Result, ...]:  # fmt: skip
    """The ranked ones around those whose rank is given; the points follow the new ranks, those set by hand stay."""
    wished = {line.start.competitor.who: line for line in results if line.start.competitor.who in given}
    others = [line for line in results if line.start.competitor.who not in given]
    ranked: list[Result] = [
        Result(line.start, Status.OK, given[identity], points=points.by_rank(table, given[identity]))
        for identity, line in wished.items()
    ]
    place, last = 0, (0, 0)
    for line in others:
        if line.rank is None:
            continue
        place += 1
        while place in given.values():
            place += 1
        rank = last[1] if line.rank == last[0] else place
        last = (line.rank, rank)
        paid = line.start.points_override
        won = points.by_rank(table, rank) if line.points is not None and paid is None else line.points
        ranked.append(replace(line, rank=rank, points=won))
    ranked.sort(key=lambda line: (line.rank or 0, line.start.competitor.who not in given))
    return *ranked, *[line for line in others if line.rank is None]
