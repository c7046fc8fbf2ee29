"""The fewest moves that bring rows into another order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def moves(order: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Single moves (from, to) that put the items 0, 1, 2 ... into `order`; each is said after the ones before it.

    Items on a longest rising run stay where they are; every other one moves exactly once.
    """
    staying = longest_rising(order)
    standing = list(range(len(order)))
    for place, item in enumerate(order):
        if item in staying:
            continue
        source = standing.index(item)
        del standing[source]
        target = standing.index(order[place - 1]) + 1 if place else 0
        standing.insert(target, item)
        if source != target:
            yield source, target


def longest_rising(values: Sequence[int]) -> set[int]:
    """The members of one longest rising subsequence of different numbers."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for value in values:
        length = bisect_left(ends, value)
        before[value] = ends[length - 1] if length else None
        ends[length : length + 1] = [value]
    chosen: set[int] = set()
    value = ends[-1] if ends else None
    while value is not None:
        chosen.add(value)
        value = before[value]
    return chosen
