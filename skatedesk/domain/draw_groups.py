"""Who is drawn apart from the others: known before the draw, as it follows from the order of the field alone."""

from dataclasses import dataclass
from enum import Enum, auto

from skatedesk.domain.draw import unit_sizes
from skatedesk.domain.draw_terms import DrawKind, Terms


class Chance(Enum):
    """What the lots decide for a group besides the lanes."""

    NOTHING = auto()
    """All of it start under one number, which follows from the order."""
    SOME_NUMBERS = auto()
    """Who of it starts under which of a few numbers."""
    ALL_NUMBERS = auto()
    OTHER_LANE = auto()
    """The lanes are those of the first run changed, and the pairs follow from them."""
    HELMET = auto()
    """The helmet follows from the order."""


@dataclass(frozen=True, slots=True)
class Group:
    """The places `first` to `last` of the order, who start under the numbers `lowest` to `highest`, 0 for any."""

    first: int
    last: int
    chance: Chance
    lowest: int = 0
    highest: int = 0

    @property
    def size(self) -> int:
        return self.last - self.first + 1


def groups(kind: DrawKind, terms: Terms, field: int) -> tuple[Group, ...]:
    """The groups of a field of this many, the best first."""
    if not field:
        return ()
    if kind is DrawKind.SWAP:
        return (Group(1, field, Chance.OTHER_LANE),)
    if not terms.order:
        return (Group(1, field, Chance.ALL_NUMBERS),)
    if not terms.together:
        return tuple(Group(place, place, Chance.HELMET, place, place) for place in range(1, field + 1))
    sizes = unit_sizes(field, terms)
    numbers = [number for number in range(len(sizes), 0, -1) for _seat in range(sizes[number - 1])]
    found: list[Group] = []
    while (first := found[-1].last + 1 if found else 1) <= field:
        last = _last_of_group(first, terms, numbers)
        lowest, highest = numbers[last - 1], numbers[first - 1]
        chance = Chance.NOTHING if lowest == highest else Chance.SOME_NUMBERS
        found.append(Group(first, last, chance, lowest, highest))
    return tuple(found)


def _last_of_group(first: int, terms: Terms, numbers: list[int]) -> int:
    """The last place drawn together with this one; `numbers` are those of the places in their order."""
    if first <= terms.free:
        return min(terms.free, len(numbers))
    if terms.group:
        return min(first + terms.group - 1, len(numbers))
    return max(place for place, number in enumerate(numbers, start=1) if number == numbers[first - 1])
