"""What is skated and when, in the words of a question."""

from datetime import date

from skatedesk.domain.races import Discipline, Sex
from skatedesk.words import _

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def discipline_words() -> dict[Discipline, str]:
    return {
        Discipline.INDIVIDUAL: _("Distance"),
        Discipline.MASS_START: _("Mass start"),
        Discipline.TEAM_PURSUIT: _("Team pursuit"),
        Discipline.TEAM_SPRINT: _("Team sprint"),
        Discipline.MIXED_RELAY: _("Mixed relay"),
    }


def sex_words() -> dict[Sex, str]:
    return {Sex.WOMEN: _("Women"), Sex.MEN: _("Men"), Sex.MIXED: _("Mixed")}


def event_words(discipline: Discipline, metres: int | None) -> str:
    """`500 m`, `Mass start`."""
    return _("{metres} m").format(metres=metres) if metres else discipline_words()[discipline]


def dates_text(first: date, last: date) -> str:
    """`14 - 16 Nov 2025`: the days of a competition as ISU sheets print them, in English everywhere."""
    end = f"{last.day} {_month(last)} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {_month(first)} {first.year} - {end}"
    return f"{first.day}{'' if first.month == last.month else f' {_month(first)}'} - {end}"


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]
