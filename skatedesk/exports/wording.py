"""The lines of a sheet outside its table, in words, the same in every export."""

from collections.abc import Sequence
from datetime import date, datetime

from skatedesk.domain.races import Official
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.words import _

_BESIDE_THE_RESULT = frozenset(
    {"start list", "pair list", "lap sheet", "lap list", "entries", "division list", "draw", "draw field"}
)


def box_title(heading: Heading) -> str:
    """What the box says on its left, `12. RESULT 1st 500m Men`; the division stands on its right."""
    number = f"{heading.number}." if heading.number is not None else ""
    return " ".join(part for part in (number, heading.list_name.upper(), heading.title) if part)


def short_title(heading: Heading) -> str:
    """How a list is told from the others of its competition: `12 1st 500m Men`."""
    number = str(heading.number) if heading.number is not None else ""
    return " ".join(part for part in (number, heading.title or heading.list_name) if part)


def told_apart(sheet: Sheet) -> str:
    """The same, with the kind of list where it is not the result that everybody looks for."""
    title = short_title(sheet.heading)
    return f"{title} {sheet.heading.list_name}" if sheet.kind in _BESIDE_THE_RESULT and sheet.heading.title else title


def division_line(heading: Heading) -> str:
    return _("Division {letter}").format(letter=heading.division) if heading.division else ""


def moment_line(heading: Heading) -> str:
    """The day, and the time of day where it is known: `Saturday, 15 Nov 2025, 14:30`."""
    return ", ".join(part for part in (date_line(heading.day), heading.time_of_day) if part)


def date_line(day: date | None) -> str:
    """`Saturday, 15 Nov 2025`, in the user's language whatever the machine speaks."""
    if day is None:
        return ""
    return _("{weekday}, {day} {month} {year}").format(
        weekday=_weekdays()[day.weekday()], day=day.day, month=_months()[day.month - 1], year=day.year
    )


def officials_line(officials: Sequence[Official]) -> str:
    """`Referee: Moyca STOFFEL (CAN) / Starter: Matthew VRAA (USA)`."""
    return "  /  ".join(_official(official) for official in officials)


def role_word(role: str) -> str:
    """An office as sheets name it; one that is not of the regulations stays as it was written down."""
    words = {"referee": _("Referee"), "starter": _("Starter"), "assistant referee": _("Assistant Referee")}
    return words.get(role.casefold(), role)


def moment_word(moment: str) -> str:
    """When the ice was measured."""
    return {"start": _("Start"), "interval": _("Interval"), "end": _("End")}.get(moment.casefold(), moment)


def legend_line(code: str, meaning: str) -> str:
    return f"{code} : {meaning}"


def created_line(created: datetime | None) -> str:
    return _("Created on: {moment}").format(moment=created.strftime("%d-%m-%Y %H:%M")) if created else ""


def condition_titles() -> tuple[str, str, str, str, str]:
    """The header of the conditions: what the table is, then time, air, humidity and ice with their units."""
    return (_("Conditions"), _("Time"), _("Air temperature °C"), _("Humidity %"), _("Ice temperature °C"))


def _official(official: Official) -> str:
    nation = f" ({official.nation})" if official.nation else ""
    return f"{role_word(official.role)}: {official.name}{nation}"


def _weekdays() -> tuple[str, ...]:
    return (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))


def _months() -> tuple[str, ...]:
    return (
        _("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"),
        _("Jul"), _("Aug"), _("Sep"), _("Oct"), _("Nov"), _("Dec"),
    )  # fmt: skip
