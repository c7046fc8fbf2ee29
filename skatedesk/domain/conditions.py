"""Air, humidity and ice, as they are measured before, during and after a race."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Condition
from skatedesk.words import _

MOMENTS = ("start", "interval", "end")
"""When is measured; sources may name other moments."""

AIR = (-40.0, 40.0)
HUMIDITY = (0.0, 100.0)
ICE = (-20.0, 5.0)

_CLOCK = re.compile(r"([0-9]{1,2})[:.h]?([0-9]{2}) *(am|pm)?")
_FIGURE = re.compile(r"[-+]?[0-9]{1,3}([.,][0-9]{1,2})?")
_DASHES = str.maketrans({"−": "-", "–": "-"})
_NOON = 12
_HOURS, _MINUTES = 24, 60


def is_measured(condition: Condition) -> bool:
    """Whether anything is known of this moment."""
    return bool(condition.time_of_day) or any(
        value is not None for value in (condition.air, condition.humidity, condition.ice)
    )


def in_order(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """Start, then what was measured on the way, then the end."""
    between = MOMENTS.index("interval")
    places = {moment: at for at, moment in enumerate(MOMENTS)}
    return tuple(sorted(conditions, key=lambda one: places.get(one.moment.casefold(), between)))


def checked(condition: Condition) -> Condition:
    """What was measured as it is kept; RuleError where a figure cannot be."""
    figures = (
        (_("Air temperature"), condition.air, AIR),
        (_("Humidity"), condition.humidity, HUMIDITY),
        (_("Ice temperature"), condition.ice, ICE),
    )
    for title, value, (least, most) in figures:
        if value is not None and not least <= value <= most:
            sentence = _("{title} {value} cannot be. Type a figure from {least} to {most}.")
            raise RuleError(sentence.format(title=title, value=f"{value:g}", least=f"{least:g}", most=f"{most:g}"))
    return replace(condition, time_of_day=time_of_day(condition.time_of_day))


def time_of_day(text: str) -> str:
    """A typed time of day as 14:30: 9:05, 9.05, 0905 and 3:17 PM are read too; RuleError for what is none."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if not plain:
        return ""
    found = _CLOCK.fullmatch(plain)
    hours, minutes = (int(found[1]), int(found[2])) if found else (_HOURS, 0)
    if found and found[3] and 1 <= hours <= _NOON:
        hours = hours % _NOON + (_NOON if found[3] == "pm" else 0)
    elif found and found[3]:
        hours = _HOURS
    if hours >= _HOURS or minutes >= _MINUTES:
        raise RuleError(_("“{time}” is no time of day. Write it as 14:30.").format(time=text.strip()))
    return f"{hours:02}:{minutes:02}"


def figure(text: str) -> float | None:
    """A typed temperature or humidity, with a point or a comma; None where nothing is typed."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    if not plain:
        return None
    if not _FIGURE.fullmatch(plain):
        raise RuleError(_("“{text}” is no figure. Write it as -8.2 or -8,2.").format(text=text.strip()))
    return float(plain.replace(",", "."))
