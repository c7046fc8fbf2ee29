"""What is skated, in the words of a question."""

from skatedesk.domain.races import Discipline, Sex
from skatedesk.words import _


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
