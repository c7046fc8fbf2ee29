"""The start list as it is changed by hand: the pairs with their empty lanes, and below them who was not drawn."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Discipline, Lane, Status
from skatedesk.domain.ranking import start_order
from skatedesk.domain.start_moves import Place, place_of
from skatedesk.services.start_lists import StartListView
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.sheets.start_list import colour_word
from skatedesk.words import _

_PLACES = 10
"""More than stand on a line together. The key of an empty lane is `-(pair * 10 + its place in the pair)`."""
_ENTRIES = 10_000_000
"""The key of an entry that was not drawn is this much and its id below nothing."""
_LEAST_NAME = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A row: who starts there, who was not drawn, or an empty lane. `free` is the place that may be taken here."""

    key: int
    place: Place | None = None
    start: Start | None = None
    entry: Entry | None = None
    free: Place | None = None

    @property
    def pair(self) -> int | None:
        return self.place.pair if self.place else None


def lines(view: StartListView) -> tuple[Line, ...]:
    """The list pair by pair, each with all of its places; who was not drawn stands below."""
    ordered = sorted(view.starts, key=start_order)
    last = max((start.pair or 0 for start in ordered), default=0)
    templates = _templates(view, ordered)
    found = [Line(start.id, None, start) for start in ordered if start.pair is None]
    for pair in range(1, last + 1):
        own = [start for start in ordered if start.pair == pair]
        places = [replace(template, pair=pair) for template in templates]
        found += _in_pair(own, places if own or places else [Place(pair)])
    return (*found, *[Line(-_ENTRIES - entry.id, entry=entry) for entry in view.not_drawn])


def sheet(view: StartListView, listed: Sequence[Line], marked: int | None) -> Sheet:
    """The list as it is shown; the key of a row is that of its line, and one of them may be marked."""
    race = view.race
    in_lanes, teams = race.discipline is Discipline.INDIVIDUAL, race.discipline.is_team
    names = [len(line.start.competitor.name) for line in listed if line.start]
    columns = (
        Column("pair", _("Race") if teams else _("Pair"), 4, Kind.NUMBER, printed=in_lanes or teams),
        Column("lane", _("Lane"), 4, Kind.LANE, printed=in_lanes),
        Column("side", _("Straight"), 8, printed=teams),
        Column("armband", _("Armband"), 7, printed=any(start.place > 1 for start in view.starts)),
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), max([_LEAST_NAME, *names])),
        Column("nation", _("Nation"), 5),
        Column("state", _("State"), 8),
    )
    below = 1 + max((line.pair or 0 for line in listed), default=0)
    sides = {start.side: side_word(start) for start in view.starts}
    rows = tuple(
        Row(line.key, _cells(line, sides, marked=line.key == marked), below if line.entry else line.pair or 0)
        for line in listed
    )
    return Sheet("start order", Heading(), columns, rows)


def quartets(view: StartListView) -> bool:
    """Whether four start under one number."""
    return any(start.place > 1 for start in view.starts)


def _templates(view: StartListView, ordered: Iterable[Start]) -> list[Place]:
    """The places that every pair has."""
    if view.race.discipline is Discipline.INDIVIDUAL:
        rounds = (1, 2) if quartets(view) else (1,)
        return [Place(0, lane, place) for place in rounds for lane in Lane]
    sides = dict.fromkeys(start.side for start in ordered if start.side)
    return [Place(0, None, 1, side) for side in sides]


def _in_pair(own: Sequence[Start], places: Sequence[Place]) -> Iterator[Line]:
    """Everybody in the order of the places; who withdrew keeps the line, but not the lane."""
    for at, place in enumerate(places, start=1):
        here = [start for start in own if place_of(start) == place]
        starting = [start for start in here if not start.withdrawn]
        free = None if starting else place
        gone = [start for start in here if start.withdrawn]
        for number, start in enumerate((*starting, *gone)):
            yield Line(start.id, place, start, free=None if number else free)
        if not here:
            yield Line(-(place.pair * _PLACES + at), place, free=free)
    for start in own:
        if place_of(start) not in places:
            yield Line(start.id, place_of(start), start)


def _cells(line: Line, sides: Mapping[str, str], *, marked: bool) -> tuple[Cell, ...]:
    place, who = line.place, line.start or line.entry
    lane = place.lane if place else None
    return (
        line.pair,
        lane,
        sides.get(place.side, "") if place else "",
        colour_word(lane, place.place) if place and lane else "",
        who.bib if who else None,
        who.competitor.name if who else _("empty"),
        who.competitor.nation if who else "",
        _("marked") if marked else _state(line),
    )


def _state(line: Line) -> Cell:
    """Withdrawn, the result that keeps somebody in place, or not drawn."""
    if line.entry is not None:
        return _("not drawn")
    start = line.start
    if start is None or start.withdrawn:
        return Status.WDR if start else ""
    attempt = start.counting
    return str(attempt.time) if attempt and attempt.time else start.status
