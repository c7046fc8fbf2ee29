"""Single values of an entry list: names, nations, dates, marks and times, each read or refused with the reason."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports.entry_facts import RawCell, Unreadable, shown
from skatedesk.imports.entry_words import fold, words
from skatedesk.imports.guards import INVISIBLE, is_sensible, is_unwritable
from skatedesk.words import _

YOUNGEST, OLDEST = 5, 90
"""Years of life outside which a birth date is a slip of the finger."""

LONGEST_TEXT = 100
_IN_NAMES = frozenset(" -'’‘`´.,·・=＝()‐‑")
_SECONDS_ONLY = 100
"""A whole number below it in a column of times is seconds: a workbook keeps 37.00 as 37."""

_FEWEST_SECONDS = 20
"""Fewer seconds are no time but a mark or an order."""


class ValueRefusedError(Exception):
    """A value cannot be read; the text is the sentence without the place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in the column of an event: whether it is entered, as a reserve, with which time."""

    entered: bool
    reserve: bool = False
    order: int | None = None
    time: RaceTime | None = None
    guest: bool = False
    withdrawn: bool = False


def text_of(cell: RawCell, *, compatible: bool = True) -> str:
    """The text of a cell on one line, full-width letters as plain ones; `compatible` False keeps rare characters."""
    if isinstance(cell, Unreadable):
        raise ValueRefusedError(cell.why)
    if cell is None:
        return ""
    text = str(cell)
    line = INVISIBLE.sub("", unicodedata.normalize("NFKC" if compatible else "NFC", text))
    bad = next(filter(is_unwritable, line), None)
    if bad is not None:
        sentence = _("“{text}” holds a character that is not seen, U+{code}. Type the text again")
        raise ValueRefusedError(sentence.format(text=shown(text), code=f"{ord(bad):04X}"))
    line = " ".join(line.split())
    if len(line) > LONGEST_TEXT:
        sentence = _("“{text}” is longer than {count} characters")
        raise ValueRefusedError(sentence.format(text=shown(line), count=LONGEST_TEXT))
    return line


def name_of(cell: RawCell, *, compatible: bool = True) -> str:
    """A name: letters of any script, spaces, hyphens and the like."""
    name = text_of(cell, compatible=compatible)
    bad = next(
        (letter for letter in name if letter not in _IN_NAMES and unicodedata.category(letter)[0] not in "LM"), ""
    )
    if bad or (name and not any(letter.isalpha() for letter in name)) or name.startswith("="):
        raise ValueRefusedError(_("“{text}” is no name").format(text=shown(name)))
    return name


def code_of_nation(text: str) -> str:
    """The code of a nation, from the code or the name of the country; empty where it is neither."""
    return words().nations.get(fold(text), "")


def nation_of(cell: RawCell) -> str:
    """The same of a cell, which is refused where it names no nation."""
    text = text_of(cell)
    found = code_of_nation(text)
    if text and not found:
        sentence = _("“{text}” is no nation code. Write three letters, such as NOR")
        raise ValueRefusedError(sentence.format(text=shown(text)))
    return found


def sex_of(cell: RawCell) -> Sex | None:
    text = text_of(cell)
    found = words().sexes.get(fold(text))
    if text and found is None:
        raise ValueRefusedError(_("“{text}” is neither men nor women. Write M or W").format(text=shown(text)))
    return found


def number_of(cell: RawCell) -> int | None:
    """A whole number from 1 to 9999, as on a bib."""
    text = text_of(cell).removesuffix(".0").removeprefix("#")
    if not text:
        return None
    if not text.isdecimal() or not 0 < int(text[:9]) < 10_000 or len(text) > 9:
        raise ValueRefusedError(_("“{text}” is no number from 1 to 9999").format(text=shown(cell)))
    return int(text)


def yes_or_no(cell: RawCell) -> tuple[bool, int | None]:
    """Whether a column such as Reserve says yes, and the order where it gives one: R2 is yes, 2."""
    mark = mark_of(cell)
    if mark.time is not None:
        raise ValueRefusedError(_("“{text}” is neither yes nor no. Write x or leave it empty").format(text=shown(cell)))
    order = re.fullmatch(r"\d{1,2}", text_of(cell))
    return mark.entered or mark.guest, int(order[0]) if order and int(order[0]) else mark.order


def mark_of(cell: RawCell) -> Mark:
    """A mark in the column of an event: x, 1, yes, R2, R1 OC, WDR or a time."""
    parts = fold(text_of(cell)).split()
    others = [] if " ".join(parts) in words().out_of_competition else parts
    others = [part for part in others if part not in words().out_of_competition]
    guest = len(others) < len(parts)
    folded = " ".join(others)
    letters = folded.rstrip("0123456789")
    digits = folded[len(letters) :]
    if guest and not folded:
        return Mark(entered=True, guest=True)
    if folded in words().no or not folded:
        return Mark(entered=False)
    if folded in words().withdrawn:
        return Mark(entered=True, withdrawn=True, guest=guest)
    if letters.strip() in words().reserve:
        return Mark(entered=True, reserve=True, order=int(digits[:2]) if digits else None, guest=guest)
    if folded in words().yes or (folded == digits and int(folded[:9]) < _FEWEST_SECONDS):
        return Mark(entered=True, guest=guest)
    try:
        return Mark(entered=True, time=time_of(cell))
    except ValueRefusedError:
        sentence = _("“{text}” is neither a mark nor a time. Write x, or a time such as 36.52")
        raise ValueRefusedError(sentence.format(text=shown(cell))) from None


def time_of(cell: RawCell) -> RaceTime | None:
    """A time as text or as a number of seconds."""
    text = text_of(cell)
    if not text or fold(text) in words().no:
        return None
    try:
        if isinstance(cell, float) or (isinstance(cell, int) and 0 < cell < _SECONDS_ONLY):
            ms = round(cell * 1000)
            return RaceTime(ms, 2 if ms % 10 == 0 else 3)
        return RaceTime.parse(text)
    except RuleError as error:
        raise ValueRefusedError(str(error).removesuffix(".")) from None


# --- dates ---------------------------------------------------------------------------------------------------

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?(?:[ T]00:00(?::00)?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT_YEAR = re.compile(r"\d{1,2}\s*([-/.])\s*\d{1,2}\s*\1\s*\d{2}")
_WITH_MONTH = re.compile(
    r"(?P<day>\d{1,2})(?:(?:st|nd|rd|th|er)\b)? *(?P<month>[a-z]{3,12}) *(?P<year>\d{4})"
    r"|(?P<month2>[a-z]{3,12}) *(?P<day2>\d{1,2})(?:st|nd|rd|th)? +(?P<year2>\d{4})"
)


@dataclass(frozen=True, slots=True)
class DayOrder:
    """Whether the days of a column stand before the months; each None is not known, both True a muddle."""

    day_first: bool
    month_first: bool

    @classmethod
    def of(cls, cells: Iterable[RawCell]) -> "DayOrder":
        """As the days of the column tell in which the day is greater than 12."""
        pairs = [match for cell in cells if isinstance(cell, str) and (match := _YEAR_LAST.fullmatch(cell.strip()))]
        slashed = [(int(match[1]), int(match[3])) for match in pairs if match[2] != "."]
        return cls(any(first > 12 for first, _second in slashed), any(second > 12 for _first, second in slashed))


def day_of(cell: RawCell, order: DayOrder) -> date | None:
    """A date as lists of many countries write it; one that may be two days is refused."""
    if isinstance(cell, date):
        day = cell
    else:
        text = text_of(cell)
        if not text:
            return None
        parts = _year_month_day(text, order)
        day = _of_parts(*parts) if parts is not None else None
    if day is None or not is_sensible(day):
        raise ValueRefusedError(_("“{text}” is no date. Write it as 2001-02-03").format(text=shown(cell)))
    return day


def _of_parts(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def birth_of(cell: RawCell, order: DayOrder, today: date) -> date | None:
    """A birth date of somebody who can skate."""
    born = day_of(cell, order)
    if born is not None and not YOUNGEST <= today.year - born.year <= OLDEST:
        sentence = _("{day} cannot be a birth date of a skater. Correct the year")
        raise ValueRefusedError(sentence.format(day=born.isoformat()))
    return born


def _year_month_day(text: str, order: DayOrder) -> tuple[int, int, int] | None:
    match = _YEAR_FIRST.fullmatch(text) or _DIGITS.fullmatch(text)
    if match is not None:
        return int(match[1]), int(match[2]), int(match[3])
    named = _with_month(text)
    if named is not None:
        return named
    if _SHORT_YEAR.fullmatch(text):
        raise ValueRefusedError(_("“{text}”: write the year with four digits").format(text=shown(text)))
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return None
    first, mark, second, year = int(match[1]), match[2], int(match[3]), int(match[4])
    if mark == "." or first == second or first > 12:
        return year, second, first
    if second > 12:
        return year, first, second
    if order.day_first == order.month_first:
        raise ValueRefusedError(_("“{text}” may be two days. Write it as 2001-02-03").format(text=shown(text)))
    return (year, second, first) if order.day_first else (year, first, second)


def _with_month(text: str) -> tuple[int, int, int] | None:
    """A date with the name of its month: 3 May 1999, 3. mai 1999, May 3rd, 1999."""
    match = _WITH_MONTH.fullmatch(fold(text))
    if match is None:
        return None
    month = match["month"] or match["month2"]
    number = words().months.get(month[:4]) or words().months.get(month[:3])
    return (int(match["year"] or match["year2"]), number, int(match["day"] or match["day2"])) if number else None
