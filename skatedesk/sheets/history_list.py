"""The history of a file as a list: who did what when and where, how it is now and how it was before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from skatedesk.domain.house_style import USUAL
from skatedesk.sheets.change_words import Detail
from skatedesk.sheets.days import date_line
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _, ngettext

KIND = "changes"
DETAILS = "change details"
_TOLD, _COUNTED = 3, 2
"""So many things that were changed, or kinds of rows, stand in the line of an entry."""


@dataclass(frozen=True, slots=True)
class Told:
    """An entry of the journal as people read it. `at` is in the time of this place.

    `details` are what was changed where that is little, else `counts` say how many rows of what.
    """

    number: int
    at: datetime
    label: str
    state: str
    who: str
    station: str
    races: tuple[str, ...]
    race_ids: tuple[int, ...] = ()
    details: tuple[Detail, ...] = ()
    counts: tuple[str, ...] = ()
    may_go: bool = False
    """Whether it holds, so that it may be taken back."""

    @property
    def now(self) -> str:
        found = [" ".join(part for part in (one.what, one.now) if part) for one in self.details if one.now]
        return ", ".join(_first(found, _TOLD) or _first(list(self.counts), _COUNTED))

    @property
    def before(self) -> str:
        """How it was; where nothing is there now, with the word for what it was."""
        found = [one.before if one.now else f"{one.what} {one.before}" for one in self.details if one.before]
        return ", ".join(_first(found, _TOLD))

    def sentence(self) -> str:
        """What became of it and who did it, in one line, for where there is no room for columns."""
        changed = ", ".join(_first([one.sentence() for one in self.details] or list(self.counts), _TOLD))
        return " · ".join(part for part in (changed, self.state, self.who, self.station) if part)


def history_list(entries: Sequence[Told], asked: str = "", created: datetime | None = None) -> Sheet:
    """The entries, the newest first, under their days; `asked` says in words which ones were asked for."""
    columns = (
        Column("number", _("No"), 6, Kind.NUMBER),
        Column("clock", _("Time"), 8),
        Column("label", _("What"), max([30, *[len(one.label) for one in entries]])),
        Column("now", _("Now"), max([16, *[len(one.now) for one in entries]])),
        Column("before", _("Before"), max([10, *[len(one.before) for one in entries]])),
        Column("state", _("State"), max([8, *[len(one.state) for one in entries]])),
        Column("who", _("Who"), max([6, *[len(one.who) for one in entries]]), printed=any(one.who for one in entries)),
        Column(
            "station",
            _("Station"),
            max([7, *[len(one.station) for one in entries]]),
            printed=any(one.station for one in entries),
        ),
        Column("races", _("Races"), 12, printed=False),
        Column("at", "at", 19, printed=False),
    )
    rows: list[Row] = []
    for group, (day, told) in enumerate(groupby(entries, key=lambda one: one.at.date()), start=1):
        title: list[Cell] = [date_line(day, USUAL), *[None] * (len(columns) - 1)]
        rows.append(Row(-group, tuple(title), group, title=True))
        rows += [Row(one.number, _cells(one), group) for one in told]
    heading = Heading(list_name=_("History"), place=asked)
    return Sheet(KIND, heading, columns, tuple(rows), created=created)


def details_list(details: Iterable[tuple[str, Detail]]) -> Sheet:
    """What one entry changed, thing by thing, each with whose it is."""
    found = list(details)
    columns = (
        Column("name", _("Whose"), max([16, *[len(whose) for whose, _one in found]])),
        Column("what", _("What"), max([12, *[len(one.what) for _whose, one in found]])),
        Column("now", _("Now"), max([12, *[len(one.now) for _whose, one in found]])),
        Column("before", _("Before"), max([12, *[len(one.before) for _whose, one in found]])),
    )
    rows = [Row(at, (whose, one.what, one.now, one.before)) for at, (whose, one) in enumerate(found, start=1)]
    return Sheet(DETAILS, Heading(list_name=_("What was changed")), columns, tuple(rows))


def _cells(one: Told) -> tuple[Cell, ...]:
    return (
        one.number, f"{one.at:%H:%M:%S}", one.label, one.now, one.before, one.state, one.who, one.station,
        ", ".join(one.races), one.at.isoformat(timespec="seconds"),
    )  # fmt: skip


def _first(texts: list[str], most: int) -> list[str]:
    rest = len(texts) - most
    if rest <= 0:
        return texts
    return [*texts[:most], ngettext("and {count} more", "and {count} more", rest).format(count=rest)]
