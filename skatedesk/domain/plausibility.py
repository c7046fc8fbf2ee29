"""Times that are allowed but probably mistyped."""

from collections.abc import Sequence
from statistics import median

from skatedesk.domain.races import Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime, clock
from skatedesk.words import _

SLOW_FACTOR = 2


def doubt(time: RaceTime, race: Race, field: Sequence[RaceTime], rules: Rules) -> str:
    """One sentence why this time should be looked at again, empty where nothing is odd.

    `field` are the times of the race so far.
    """
    if race.metres is None:
        return ""
    record = rules.fastest(race.sex, race.metres)
    if record is not None and time.ms < record:
        return _("Faster than the world record ({record}). Check the time.").format(record=clock(record, 2))
    usual = median([other.ms for other in field]) if field else None
    if usual is not None and time.ms > SLOW_FACTOR * usual:
        return _("More than twice the time of the field ({usual}). Check the time.").format(usual=clock(int(usual), 2))
    if usual is None and record is not None and time.ms > SLOW_FACTOR * record:
        return _("More than twice the world record ({record}). Check the time.").format(record=clock(record, 2))
    return ""
