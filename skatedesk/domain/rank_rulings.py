"""Ranks among equal totals that officials set by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.people import Who


@dataclass(frozen=True, slots=True)
class Ruling:
    """The rank of one competitor in the standing after the competition of the number `after`, and why."""

    after: int
    who: Who
    rank: int
    remark: str


def ruled_ranks(computed: Sequence[int], given: Sequence[int | None]) -> tuple[int, ...] | None:
    """The ranks of competitors with equal totals, in their computed order; None where the given ones do not fit.

    Who has a given rank stands there; the others fill the places that are left, in the order computed.
    """
    first = min(computed)
    free = list(range(first, first + len(computed)))
    ranks: list[int] = [0] * len(computed)
    ruled = [(rank, at) for at, rank in enumerate(given) if rank is not None]
    for rank, at in sorted(ruled):
        place = next((place for place in free if place >= rank), None)
        if place is None or rank < first:
            return None
        free.remove(place)
        ranks[at] = rank
    before: tuple[int, int] | None = None
    for at in [at for at, rank in enumerate(given) if rank is None]:
        place = free.pop(0)
        shares = before is not None and computed[before[0]] == computed[at] and before[1] == place - 1
        ranks[at] = ranks[before[0]] if before is not None and shares else place
        before = (at, place)
    return tuple(ranks) if _counts_up(sorted(ranks), first) else None


def _counts_up(ranks: Sequence[int], first: int) -> bool:
    """Whether every rank is that of its place, or shared with the one before."""
    return all(rank == first + at or (at > 0 and rank == ranks[at - 1]) for at, rank in enumerate(ranks))
