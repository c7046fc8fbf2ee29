"""Who waits for a reskate: from when on, and how long still."""

from collections.abc import Sequence
from datetime import datetime

from skatedesk.domain.reskates import Waiting
from skatedesk.domain.rules import ReskateRule
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.sheets.start_list import row_key
from skatedesk.words import _, ngettext


def reskate_list(waiting: Sequence[Waiting], rule: ReskateRule, now: datetime) -> Sheet:
    """The waiting at this moment, in the user's time zone; the key of a row is that of the attempt to enter."""
    columns = (
        Column("pair", _("Pair"), 4, Kind.NUMBER),
        Column("lane", _("Lane"), 4, Kind.LANE),
        Column("name", _("Reskate"), max([20, *[len(one.start.competitor.name) for one in waiting]])),
        Column("nation", _("Nation"), 4),
        Column("earliest", _("From"), 5),
        Column("rest", _("Rest"), max([12, *[len(rest_words(one, rule, now)) for one in waiting]])),
    )
    return Sheet(
        "reskates", Heading(list_name=_("Reskates waiting")), columns, tuple(_row(one, rule, now) for one in waiting)
    )


def rest_words(one: Waiting, rule: ReskateRule, now: datetime) -> str:
    """`12 min of rest left`, or that the skater may start."""
    left = one.minutes_left(rule, now)
    if left is None:
        return _("rest not known")
    if left == 0:
        return _("may skate again")
    return ngettext("{minutes} min of rest left", "{minutes} min of rest left", left).format(minutes=left)


def _row(one: Waiting, rule: ReskateRule, now: datetime) -> Row:
    start, earliest = one.start, one.earliest(rule)
    clock = f"{earliest.astimezone(now.tzinfo):%H:%M}" if earliest else ""
    cells = (start.pair, start.lane, start.competitor.name, start.competitor.nation, clock, rest_words(one, rule, now))
    return Row(row_key(start.id, one.number), cells)
