"""Times taken by hand: how they are typed, and which of several watches counts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import PRINTED_DECIMALS, RaceTime
from skatedesk.words import _

MOST_WATCHES = 3

_MARK = "M"
_MARKS = ("M", "H")
_BETWEEN = re.compile(r"[\s;/]+")


@dataclass(frozen=True, slots=True)
class TakenTime:
    """A time and how it was taken: by the timing system, or by `hand`, then to the hundredth at best."""

    time: RaceTime
    hand: bool = False

    def __post_init__(self) -> None:
        if self.hand and self.time.decimals > PRINTED_DECIMALS:
            sentence = _("{time} is too exact for a time by hand: write the hundredths at most.")
            raise RuleError(sentence.format(time=self.time.in_full()))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a time as people type it; one by hand ends with M or h, or is given by two or three watches.

        `36.5M`, `36.52 h`, `36.5 36.6 36.4`. Raises RuleError with the reason where the text is no time.
        """
        plain = text.strip()
        marked = plain[-1:].upper() in _MARKS
        readings = plain[:-1].rstrip() if marked else plain
        watches = [RaceTime.parse(one) for one in _BETWEEN.split(readings)]
        if len(watches) == 1:
            return cls(watches[0], marked)
        return cls(of_watches(watches), hand=True)

    def in_full(self) -> str:
        """All that is known, as it may be typed again: 1:43.254, and 36.5M by hand."""
        return f"{self.time.in_full()}{_MARK}" if self.hand else self.time.in_full()


def of_watches(watches: Sequence[RaceTime]) -> RaceTime:
    """The time of one to three watches: the middle one of three, the slower one of two (ISU).

    Watches that know less than the others pull all down to what they know.
    """
    if not 1 <= len(watches) <= MOST_WATCHES:
        raise RuleError(_("A time by hand is taken with one, two or three watches."))
    decimals = min(watch.decimals for watch in watches)
    step: int = 10 ** (3 - decimals)
    known = sorted(watch.ms - watch.ms % step for watch in watches)
    return RaceTime(known[len(known) // 2], decimals)
