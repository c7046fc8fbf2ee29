"""What an official may type about who is in office, and what of it cannot stand."""

import re
from collections.abc import Iterable

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Official
from skatedesk.services.person_fields import check_nation, line
from skatedesk.words import _

_NAMED_NATION = re.compile(r"(.*\S)\s*\(([A-Za-z]{3})\)")


def name_and_nation(text: str, nation: str = "") -> tuple[str, str]:
    """A typed name; the nation that stands behind it in brackets, as in `Moyca STOFFEL (CAN)`, is taken off."""
    found = _NAMED_NATION.fullmatch(text.strip())
    return (found[1], found[2].upper()) if found else (text.strip(), nation.strip().upper())


def checked(officials: Iterable[Official]) -> tuple[Official, ...]:
    """Each as it is kept: on one line, with an office and a name; RuleError where one cannot stand."""
    return tuple(_checked(one) for one in officials)


def _checked(official: Official) -> Official:
    role = line("role", official.role, _("Office"))
    name = line("name", official.name, _("Name"))
    if not role:
        raise RuleError(_("{name} has no office. Type one, such as Referee.").format(name=name or official.nation))
    if not name:
        raise RuleError(_("{office}: type the name, or take the nation out.").format(office=role))
    if official.nation:
        check_nation(official.nation)
    return Official(role, name, official.nation)
