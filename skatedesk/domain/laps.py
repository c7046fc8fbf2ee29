"""Laps: the differences of the passings, and who was how far ahead at each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.races import Status
from skatedesk.domain.rules_sheets import TimeRule
from skatedesk.domain.times import PRINTED_DECIMALS, RaceTime

_NO_PLACE = frozenset({Status.DQ, Status.WDR})


@dataclass(frozen=True, slots=True)
class Split:
    """What is known of one attempt at one line: the clock, the lap that ended there, and the rank there.

    The first lap is the way from the start. A lap is None where the passing before it is not known.
    """

    metres: int
    time: RaceTime | None = None
    lap: RaceTime | None = None
    rank: int | None = None


def splits(attempt: Attempt | None, metres: Sequence[int], rule: TimeRule) -> tuple[Split, ...]:
    """The splits of an attempt at these lines, the finish last; without ranks."""
    clocks = clocks_of(attempt, metres)
    found = [Split(metres[0], clocks[0], clocks[0])] if metres else []
    for (before, earlier), (at, later) in pairwise(zip(metres, clocks, strict=True)):
        known = earlier is not None and later is not None and before < at
        found.append(Split(at, later, lap_time(earlier, later, rule) if known and earlier and later else None))
    return tuple(found)


def splits_of_race(starts: Sequence[Start], metres: Sequence[int], rule: TimeRule) -> dict[int, tuple[Split, ...]]:
    """The splits of the attempt that counts of every start, with the ranks at the lines, by start."""
    ranks = [_ranks(starts, at, metres) for at in range(len(metres))]
    return {
        start.id: tuple(
            Split(one.metres, one.time, one.lap, ranks[at].get(start.id))
            for at, one in enumerate(splits(_shown(start), metres, rule))
        )
        for start in starts
    }


def lap_time(earlier: RaceTime, later: RaceTime, rule: TimeRule) -> RaceTime | None:
    """The lap between two passings by the convention of the rule file; None where they are no later than equal.

    `cut_passings` takes the difference of the printed clocks (31.39 - 18.11), `cut_difference` cuts the exact
    difference (41.154 - 16.356 = 24.798, printed 24.79). Digits that one of the clocks lacks count in neither.
    """
    decimals = min(earlier.decimals, later.decimals)
    if rule.lap_time == "cut_passings":
        decimals = min(decimals, PRINTED_DECIMALS)
    step: int = 10 ** (3 - decimals)
    difference = later.ms // step * step - earlier.ms // step * step
    return RaceTime(difference, decimals) if difference > 0 else None


def clocks_of(attempt: Attempt | None, metres: Sequence[int]) -> tuple[RaceTime | None, ...]:
    """The clock of an attempt at these lines, the finish last."""
    if attempt is None:
        return (None,) * len(metres)
    known = {passing.metres: passing.time for passing in attempt.passings}
    finish = attempt.time if attempt.status is Status.OK else None
    return (*[known.get(at) for at in metres[:-1]], *([finish] if metres else []))


def _shown(start: Start) -> Attempt | None:
    """The attempt that counts, or the one under way."""
    return start.counting or (start.attempts[-1] if start.attempts else None)


def _ranks(starts: Sequence[Start], at: int, metres: Sequence[int]) -> dict[int, int]:
    """The ranks at one line, shared as in a result. Who is disqualified or a guest takes no rank."""
    placed = [start for start in starts if start.status not in _NO_PLACE and not start.out_of_competition]
    clocks = {start.id: clock for start in placed if (clock := clocks_of(_shown(start), metres)[at]) is not None}
    ranks: dict[int, int] = {}
    rank, latest = 0, -1
    for place, (start_id, clock) in enumerate(sorted(clocks.items(), key=lambda one: one[1].ms), start=1):
        if clock.ms > latest:
            rank = place
        ranks[start_id] = rank
        latest = max(latest, clock.ms + clock.step - 1)
    return ranks
