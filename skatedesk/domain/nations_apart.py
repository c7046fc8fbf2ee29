"""Drawing so that no two of one nation meet, where the rule file asks for it."""

from collections.abc import Sequence
from itertools import accumulate, permutations, product
from typing import Protocol, TypeVar

from skatedesk.domain.lots import Lots

TRIES = 200


class HasNation(Protocol):
    """Somebody with a nation."""

    @property
    def nation(self) -> str: ...


Skater = TypeVar("Skater", bound=HasNation)


def seated(blocks: Sequence[Sequence[Skater]], sizes: Sequence[int], lots: Lots) -> list[Skater]:
    """All in the order of the blocks, drawn inside each; they fill the numbers of these sizes from the last one on.

    Drawn again, `TRIES` times at most, until no two of one nation meet: so every draw without a meeting is equally
    likely. Where none came, skaters of the best try change places by lot as long as that parts some.
    """
    units = _units(sizes)
    best: list[Skater] = []
    fewest = len(sizes) + sum(sizes)
    for _try in range(TRIES):
        seats = [skater for block in blocks for skater in lots.shuffled(block)]
        nations = [skater.nation for skater in seats]
        meetings = sum(_meetings(nations, unit) for unit in units)
        if not meetings:
            return seats
        if meetings < fewest:
            best, fewest = seats, meetings
    limits = [number for number, block in enumerate(blocks) for _skater in block]
    while swaps := _parting([skater.nation for skater in best], units, limits):
        one, other = swaps[lots.below(len(swaps))]
        best[one], best[other] = best[other], best[one]
    return best


def _units(sizes: Sequence[int]) -> list[range]:
    """Which seats, counted from the best on, belong to each number, the last number first."""
    ends = list(accumulate(reversed(sizes)))
    return [range(end - size, end) for end, size in zip(ends, reversed(sizes), strict=True)]


def _meetings(nations: Sequence[str], unit: Sequence[int]) -> int:
    """How many of one number meet somebody of their nation there."""
    return len(unit) - len({nations[seat] for seat in unit})


def _parting(nations: list[str], units: Sequence[Sequence[int]], limits: Sequence[int]) -> list[tuple[int, int]]:
    """Which two may change places, inside their block, so that fewer meet."""
    found: list[tuple[int, int]] = []
    for unit, others in permutations(units, 2):
        if not _meetings(nations, unit):
            continue
        before = _meetings(nations, unit) + _meetings(nations, others)
        for one, other in product(unit, others):
            changed = nations.copy()
            changed[one], changed[other] = changed[other], changed[one]
            after = _meetings(changed, unit) + _meetings(changed, others)
            if limits[one] == limits[other] and after < before:
                found.append((one, other))
    return found
