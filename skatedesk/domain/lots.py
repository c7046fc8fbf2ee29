"""Lots drawn from a seed: the same seed gives the same lots on every machine, and anybody can check them by hand."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import count
from typing import TypeVar

ALL = 2**256
"""How many numbers a block can be."""

Lot = TypeVar("Lot")


class Lots:
    """The lots of one seed, drawn one after the other.

    The recipe, in full. Block k (0, 1, 2, ...) is the SHA-256 of the text `seed:k` in UTF-8, read as one number,
    the first byte the highest. A number below n is the remainder of the next block divided by n; blocks at or
    above the largest multiple of n that is not above 2^256 are passed over, so that all numbers are equally likely.
    To shuffle a list, its last place is swapped with the place of a number below its length, then the last but one
    with a number below that length less one, and so on down to the second place (Fisher and Yates).

    With seed 12345678, `printf 12345678:0 | sha256sum` is the first block.
    """

    def __init__(self, seed: str) -> None:
        self._blocks = _blocks(seed)

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1."""
        fair = ALL - ALL % limit
        return next(block for block in self._blocks if block < fair) % limit

    def shuffled(self, lots: Sequence[Lot]) -> list[Lot]:
        """The same lots in an order by chance."""
        drawn = list(lots)
        for last in range(len(drawn) - 1, 0, -1):
            other = self.below(last + 1)
            drawn[last], drawn[other] = drawn[other], drawn[last]
        return drawn


def _blocks(seed: str) -> Iterator[int]:
    for number in count():
        yield int.from_bytes(sha256(f"{seed}:{number}".encode()).digest(), "big")
