"""What an official may type about a skater or a team, and what of it cannot stand."""

import re
from dataclasses import dataclass, replace
from datetime import date

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex
from skatedesk.imports.entry_values import DayOrder, ValueRefusedError, birth_of
from skatedesk.imports.fields import one_line
from skatedesk.words import _

FIRST_BIRTH_YEAR = 1900
"""Nobody who skates was born before; an earlier year is a slip."""

_NATION = re.compile("[A-Z]{3}")


class FieldError(RuleError):
    """What was typed into one field cannot stand; `field` is its name, as in `PersonFields`."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class PersonFields:
    """What an official may correct of a skater; the printed name follows from the two names. `key`: federation's id."""

    family: str
    given: str
    nation: str
    sex: Sex
    key: str = ""
    own_name: str = ""
    born: date | None = None
    club: str = ""


def checked(fields: PersonFields) -> PersonFields:
    """The fields as they are kept: single spaces, nothing a list cannot print; FieldError where one cannot stand."""
    family = line("family", fields.family, _("Family name"))
    if not family:
        raise FieldError("family", _("Type the family name."))
    given = line("given", fields.given, _("Given name"))
    own_name = line("own_name", fields.own_name, _("Own script"))
    check_nation(fields.nation)
    if fields.sex is Sex.MIXED:
        raise FieldError("sex", _("Choose men or women."))
    if fields.born and not FIRST_BIRTH_YEAR <= fields.born.year <= date.today().year:
        sentence = _("Nobody who skates was born on {day}. Correct the birth date.")
        raise FieldError("born", sentence.format(day=fields.born.isoformat()))
    club, key = line("club", fields.club, _("Club")), line("key", fields.key, _("Id"))
    return replace(fields, family=family, given=given, own_name=own_name, club=club, key=key)


def checked_team(name: str, nation: str) -> str:
    """The name of a team as it is kept; FieldError where name or nation cannot stand."""
    found = line("name", name, _("Name"))
    if not found:
        raise FieldError("name", _("Type the name of the team."))
    check_nation(nation)
    return found


def birth_date(text: str) -> date | None:
    """A typed birth date, None where nothing is typed; FieldError where it may be no date or two."""
    try:
        return birth_of(text, DayOrder(day_first=False, month_first=False), date.today())
    except ValueRefusedError as reason:
        raise FieldError("born", f"{reason}.") from None


def line(field: str, text: str, title: str) -> str:
    """A text on one line with single spaces."""
    found = one_line(text)
    if found is None:
        sentence = _("{field} holds a character that cannot be printed. Type it anew.")
        raise FieldError(field, sentence.format(field=title))
    return found


def check_nation(nation: str) -> None:
    """A nation is its three letters."""
    if not _NATION.fullmatch(nation):
        sentence = _("“{nation}” is no nation. Write three capital letters, such as NOR.")
        raise FieldError("nation", sentence.format(nation=nation))
