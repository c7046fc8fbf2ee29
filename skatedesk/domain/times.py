"""Times: whole thousandths, and how much of them is known."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Self

from skatedesk.domain.errors import RuleError
from skatedesk.domain.quoting import quoted
from skatedesk.words import _

MINUTE = 60_000
HOUR = 60 * MINUTE
PRINTED_DECIMALS = 2
LONGEST_TYPED = 40
"""Letters; `59:59.999` has nine, and what is far longer is no time and not worth a look."""

_BARE_DIGITS = re.compile(r"\d+")
_WITH_SEPARATORS = re.compile(r"(?:(\d{1,2})([:.,']))?(\d{1,2})[.,](\d+)(?:\((\d)\))?")


@dataclass(frozen=True, slots=True)
class RaceTime:
    """A time of `ms` thousandths of a second, of which `decimals` (1 to 3) are known.

    A time known to the hundredth has `decimals` 2 and a thousandth of 0 that means nothing. Times have no
    order of their own, because two equal hundredths with an unknown thousandth have none: see `ranking`.
    """

    ms: int
    decimals: int = PRINTED_DECIMALS

    def __post_init__(self) -> None:
        if not 0 < self.ms < HOUR:
            raise RuleError(_("A time lies between 0.01 and 59:59.99."))
        if self.decimals not in (1, 2, 3) or self.ms % self.step:
            raise RuleError(_("A time is known to the tenth, the hundredth or the thousandth."))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a time as people type it: 3652, 36.52, 36,52, 1:43.25, 1.43,25, 10325, 1:43.254, 34.37(4).

        Digits alone end in hundredths. Raises RuleError with the reason where the text is no time.
        """
        typed = text.strip()
        plain = unicodedata.normalize("NFKC", typed[:LONGEST_TYPED]).strip()
        if not plain:
            raise RuleError(_("Type a time, such as 36.52 or 3652."))
        match = _WITH_SEPARATORS.fullmatch(plain)
        if len(typed) <= LONGEST_TYPED and _BARE_DIGITS.fullmatch(plain):
            return cls._from_digits(plain)
        if len(typed) > LONGEST_TYPED or match is None:
            raise RuleError(_("“{text}” is no time. Write 36.52, 3652 or 1:43.25.").format(text=quoted(typed)))
        minutes, _mark, seconds, decimals, bracket = match.groups()
        if bracket is not None:
            if len(decimals) != PRINTED_DECIMALS:
                raise RuleError(_("The thousandth in brackets follows two decimals, as in 34.37(4)."))
            decimals += bracket
        return cls._put_together(minutes, seconds, decimals)

    @classmethod
    def _from_digits(cls, digits: str) -> Self:
        if len(digits) < 3:
            raise RuleError(_("“{text}” is too short for a time. Write the hundredths too: 3652.").format(text=digits))
        if len(digits) > 6:
            raise RuleError(_("“{text}” is too long. Write thousandths with a point: 1:43.254.").format(text=digits))
        return cls._put_together(digits[:-4] or None, digits[-4:-2], digits[-2:])

    @classmethod
    def _put_together(cls, minutes: str | None, seconds: str, decimals: str) -> Self:
        if len(decimals) > 3:
            raise RuleError(_("A time has at most three decimals."))
        if minutes is not None and (len(seconds) != 2 or int(seconds) > 59):
            raise RuleError(_("Seconds run from 00 to 59 behind the minutes."))
        ms = int(minutes or 0) * MINUTE + int(seconds) * 1000 + int(decimals.ljust(3, "0"))
        return cls(ms, len(decimals))

    @property
    def step(self) -> int:
        """Thousandths between this time and the next one that could have been told from it: 100, 10 or 1."""
        return 10 ** (3 - self.decimals)

    @property
    def printed_decimals(self) -> int:
        """How many decimals a sheet prints: two, or one where only tenths are known."""
        return min(self.decimals, PRINTED_DECIMALS)

    @property
    def cut_ms(self) -> int:
        """The thousandths left when the time is cut (never rounded) to what is printed."""
        step: int = 10 ** (3 - self.printed_decimals)
        return self.ms - self.ms % step

    @property
    def thousandth(self) -> int | None:
        """The third decimal, None where it is unknown."""
        return self.ms % 10 if self.decimals == 3 else None

    def __str__(self) -> str:
        return clock(self.ms, self.printed_decimals)

    def in_full(self) -> str:
        """All that is known, as in 1:43.254."""
        return clock(self.ms, self.decimals)


@dataclass(frozen=True, slots=True)
class PrintedTime:
    """A time as a sheet prints it: `1:07.01`, and where the thousandth decides a rank `1:07.01(2)`.

    With `in_full` a thousandth that decides stands among the others: `1:07.012` (Youth Olympic Games 2024). One
    taken by `hand` prints as any other; its mark stands with the notes.
    """

    time: RaceTime
    thousandth_decides: bool = False
    in_full: bool = False
    hand: bool = False

    @property
    def digit(self) -> int | None:
        """The thousandth printed in brackets, None where it is unknown, decides nothing or is written out."""
        return self.time.thousandth if self.thousandth_decides and not self.in_full else None

    @property
    def decimals(self) -> int:
        """How many decimals stand before the brackets."""
        return self.time.decimals if self.thousandth_decides and self.in_full else self.time.printed_decimals

    def __str__(self) -> str:
        text = clock(self.time.ms, self.decimals)
        return f"{text}({self.digit})" if self.digit is not None else text


@dataclass(frozen=True, slots=True)
class Behind:
    """How far a printed time lies behind another printed time, in thousandths."""

    ms: int
    decimals: int = PRINTED_DECIMALS

    @classmethod
    def between(cls, time: RaceTime, leader: RaceTime) -> Self | None:
        """The difference of the printed times (ISU result sheets 2025/26); None where they are equal or ahead."""
        decimals = min(time.printed_decimals, leader.printed_decimals)
        step: int = 10 ** (3 - decimals)
        difference = time.ms // step * step - leader.ms // step * step
        return cls(difference, decimals) if difference > 0 else None

    def __str__(self) -> str:
        return "+" + clock(self.ms, self.decimals)


def clock(ms: int, decimals: int) -> str:
    """`ms` thousandths as 36.52 or 1:43.25, cut to `decimals` decimals."""
    minutes, rest = divmod(ms, MINUTE)
    seconds, thousandths = divmod(rest, 1000)
    fraction = f"{thousandths:03d}"[:decimals]
    return f"{minutes}:{seconds:02d}.{fraction}" if minutes else f"{seconds}.{fraction}"
