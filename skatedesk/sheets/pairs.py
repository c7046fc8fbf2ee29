"""Who stands on the line together, with the lanes that are empty."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Discipline, Lane, Race
from skatedesk.domain.ranking import start_order
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the line; `start` is None where nobody stands."""

    lane: Lane | None
    place: int
    start: Start | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Who start together: a pair, a quartet or a heat. `number` is 0 where all of a race start together."""

    number: int
    places: tuple[Place, ...]


def pairs(race: Race, starts: Sequence[Start]) -> tuple[Pair, ...]:
    """The pairs in their order, each with all of its places."""
    ordered = sorted(starts, key=start_order)
    in_lanes = race.discipline is Discipline.INDIVIDUAL
    return tuple(
        Pair(number, _in_lanes(list(together)) if in_lanes else _side_by_side(together))
        for number, together in groupby(ordered, key=lambda start: start.pair or 0)
    )


def pair_word(race: Race, pair: Pair) -> str:
    """`Pair 4`, and `Race 4` where teams start."""
    name = _("Race {number}") if race.discipline.is_team else _("Pair {number}")
    return name.format(number=pair.number)


def _side_by_side(starts: Iterable[Start]) -> tuple[Place, ...]:
    return tuple(Place(start.lane, start.place, start) for start in starts)


def _in_lanes(starts: Sequence[Start]) -> tuple[Place, ...]:
    """Inner and outer, twice in a quartet. Who has no lane, or one already taken, stands behind the others."""
    free = list(starts)
    places: list[Place] = []
    for place in range(1, max(start.place for start in starts) + 1):
        for lane in Lane:
            here = next((start for start in free if (start.lane, start.place) == (lane, place)), None)
            if here is not None:
                free.remove(here)
            places.append(Place(lane, place, here))
    return (*places, *_side_by_side(free))
