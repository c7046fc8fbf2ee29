"""Days, clocks and measured figures as the style of a sheet writes them, in the language that is spoken here."""

import re
from datetime import date, datetime

from skatedesk.domain.conditions import time_of_day
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import ClockStyle, DayStyle, HouseStyle
from skatedesk.words import _

_NUMBERS = {
    DayStyle.ISO: "{day:%Y-%m-%d}",
    DayStyle.DOTS: "{day:%d.%m.%Y}",
    DayStyle.SLASHES: "{day:%d/%m/%Y}",
    DayStyle.US: "{day:%m/%d/%Y}",
}
_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_LONGEST_COMPETITION = 100
_NOON = 12

_DAY = r"(?P<last>[0-9]{1,2})\s+(?P<last_month>[A-Za-z]+)\.?\s+(?P<last_year>[0-9]{4})"
_DAYS = re.compile(
    rf"(?:(?P<first>[0-9]{{1,2}})(?:\s+(?P<month>[A-Za-z]+)\.?(?:\s+(?P<year>[0-9]{{4}}))?)?\s*[-–—]\s*)?{_DAY}"
)
_ISO_DAYS = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:(?:\s+[-–—]\s+|\s*/\s*)([0-9]{4}-[0-9]{2}-[0-9]{2}))?")


def day_text(day: date, style: HouseStyle) -> str:
    """`15 Nov 2025`, or 2025-11-15, 15.11.2025, 15/11/2025, 11/15/2025."""
    if style.days in _NUMBERS:
        return _NUMBERS[style.days].format(day=day)
    return _("{day} {month} {year}").format(day=day.day, month=_month(day), year=day.year)


def date_line(day: date | None, style: HouseStyle) -> str:
    """`Saturday, 15 Nov 2025`, whatever the machine speaks; nothing where no day is known."""
    if day is None:
        return ""
    if style.days in _NUMBERS:
        return _("{weekday}, {date}").format(weekday=weekday(day), date=day_text(day, style))
    line = _("{weekday}, {day} {month} {year}")
    return line.format(weekday=weekday(day), day=day.day, month=_month(day), year=day.year)


def clock_text(text: str, style: HouseStyle) -> str:
    """A time of day as `14:30` or `2:30 PM`; what is none stays as it was written down."""
    try:
        hours, _mark, minutes = time_of_day(text).partition(":")
    except RuleError:
        return text
    return _clock(int(hours), int(minutes), style) if minutes else ""


def moment_text(moment: datetime, style: HouseStyle) -> str:
    """`15 Nov 2025 14:55`."""
    return f"{day_text(moment.date(), style)} {time_text(moment, style)}"


def time_text(moment: datetime, style: HouseStyle) -> str:
    """The time of day to the minute."""
    return _clock(moment.hour, moment.minute, style)


def dates_text(text: str, style: HouseStyle) -> str:
    """The days of a competition, which stand in its source as text: `14 - 16 Nov 2025`.

    They are written in the style where they are days beyond doubt, else left as they are.
    """
    days = _days(text.strip())
    if days is None:
        return text
    first, last = days
    if first == last:
        return day_text(first, style)
    if style.days in _NUMBERS:
        return f"{day_text(first, style)} – {day_text(last, style)}"
    if first.year != last.year:
        return f"{day_text(first, style)} - {day_text(last, style)}"
    sentence = _("{first} {first_month} - {last} {month} {year}")
    if first.month == last.month:
        sentence = _("{first} - {last} {month} {year}")
    return sentence.format(
        first=first.day, first_month=_month(first), last=last.day, month=_month(last), year=last.year
    )  # fmt: skip


def decimal_text(value: float | None, style: HouseStyle) -> str:
    """A degree or a per cent with one decimal: `-8.1`, or `-8,1`."""
    return "" if value is None else f"{value:.1f}".replace(".", style.point)


def weekday(day: date) -> str:
    """`Saturday`."""
    words = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
    return words[day.weekday()]


def _clock(hour: int, minute: int, style: HouseStyle) -> str:
    if style.clock is ClockStyle.H24:
        return f"{hour:02}:{minute:02}"
    clock = f"{hour % _NOON or _NOON}:{minute:02}"
    return (_("{clock} AM") if hour < _NOON else _("{clock} PM")).format(clock=clock)


def _days(text: str) -> tuple[date, date] | None:
    """The first and the last day; None where the text says anything else."""
    try:
        days = _read_days(text)
    except ValueError:
        return None
    return days if days is not None and 0 <= (days[1] - days[0]).days < _LONGEST_COMPETITION else None


def _read_days(text: str) -> tuple[date, date] | None:
    """ValueError for what looks like days and is none."""
    if iso := _ISO_DAYS.fullmatch(text):
        return date.fromisoformat(iso[1]), date.fromisoformat(iso[2] or iso[1])
    found = _DAYS.fullmatch(text)
    if found is None:
        return None
    last = date(int(found["last_year"]), _number_of(found["last_month"]), int(found["last"]))
    if found["first"] is None:
        return last, last
    month = _number_of(found["month"]) if found["month"] else last.month
    return date(int(found["year"] or last.year), month, int(found["first"])), last


def _number_of(month: str) -> int:
    """ValueError where the word is no English name of a month, nor the beginning of one."""
    for number, name in enumerate(_ENGLISH, start=1):
        if len(month) > 2 and name.startswith(month.casefold()):
            return number
    raise ValueError(month)


def _month(day: date) -> str:
    words = (
        _("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"),
        _("Jul"), _("Aug"), _("Sep"), _("Oct"), _("Nov"), _("Dec"),
    )  # fmt: skip
    return words[day.month - 1]
