"""Team races in which two teams knock each other out: which round a race is, and what each of its heats decides.

The rounds are races of one programme, told apart by their run: run 1 the quarter-finals, run 2 the semi-finals, and
the finals the race without a run. Quarter-finals go by time, the other rounds heat by heat.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Race, Status
from skatedesk.domain.rules import Rules

TEAMS = 2
"""So many teams skate in a heat."""


class Round(StrEnum):
    QUARTER_FINALS = "quarter-finals"
    SEMI_FINALS = "semi-finals"
    FINALS = "finals"


_OF_RUN = {None: Round.FINALS, 1: Round.QUARTER_FINALS, 2: Round.SEMI_FINALS}


@dataclass(frozen=True, slots=True)
class Heat:
    """Two teams that started together; the winner has the place `first`, the other one the next."""

    number: int
    first: int
    starts: tuple[Start, ...]

    @property
    def letter(self) -> str:
        """Of a final: A is for places 1 and 2."""
        return chr(ord("A") + (self.first - 1) // TEAMS)


def round_of(race: Race) -> Round | None:
    """Which round of a knock-out the race is; None where it is none."""
    return _OF_RUN.get(race.run) if race.in_rounds else None


def is_before_finals(race: Race) -> bool:
    """Whether a race only says who goes on."""
    return round_of(race) in (Round.QUARTER_FINALS, Round.SEMI_FINALS)


def goes_by_heat(race: Race) -> bool:
    """Whether the winner of a heat is ahead of the other team whatever the times are."""
    return round_of(race) in (Round.SEMI_FINALS, Round.FINALS)


def heats(race: Race, starts: Sequence[Start]) -> tuple[Heat, ...]:
    """The heats of semi-finals in their order, each with a first and a second; those of finals from final A on.

    The last heat is final A, for places 1 and 2, the one before it final B, and so on; who has no heat is behind.
    """
    found: dict[int, list[Start]] = {}
    for start in starts:
        found.setdefault(start.pair or 0, []).append(start)
    if round_of(race) is Round.SEMI_FINALS:
        return tuple(Heat(number, 1, tuple(found[number])) for number in sorted(found))
    last = max(found, default=0)
    return tuple(
        Heat(number, 1 + TEAMS * (last - number), tuple(found[number])) for number in sorted(found, reverse=True)
    )


def was_overtaken(start: Start, rules: Rules) -> bool:
    """Whether the officials wrote down that the other team overtook this one, which loses the heat."""
    return rules.knockout.overtaken in start.codes


def beaten(heat: Heat, rules: Rules) -> tuple[tuple[Start, ...], ...]:
    """Who did not come in ahead, by what they reached: stopped, then overtaken; who reached the same are equal."""
    racing = [start for start in heat.starts if not start.out_of_competition]
    overtaken = tuple(one for one in racing if one.status in (Status.OK, Status.DNF) and was_overtaken(one, rules))
    stopped = tuple(one for one in racing if one.status is Status.DNF and one not in overtaken)
    return tuple(group for group in (stopped, overtaken) if group)
