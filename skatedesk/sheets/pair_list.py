"""The pair list for the starter, the announcer and the board: large, a block for each pair."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Competition, Discipline, Race, Status
from skatedesk.sheets import headings
from skatedesk.sheets.pairs import Pair, Place, pair_word, pairs
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Look, Row, Sheet
from skatedesk.sheets.start_list import Known, colour_word, known_columns
from skatedesk.words import _

PLACES = 10
"""More than stand on a line together. The key of a row without a start is `-(pair * 10 + place)`."""

Reader = Callable[[Place], Cell]


def pair_list(
    competition: Competition,
    race: Race,
    starts: Sequence[Start],
    created: datetime | None,
    known: Mapping[int, Known] | None = None,
) -> Sheet:
    """The pairs in their order, each with its empty lanes; `known` is by start."""
    together = pairs(race, starts)
    columns = _columns(race, starts, known or {})
    return Sheet(
        kind="pair list",
        heading=headings.of_race(competition, race, _("Pair list")),
        columns=tuple(column for column, _read in columns),
        rows=tuple(row for pair in together for row in _block(race, pair, columns)),
        created=created,
        look=Look.LARGE,
    )


def _columns(race: Race, starts: Sequence[Start], known: Mapping[int, Known]) -> list[tuple[Column, Reader]]:
    in_lanes = race.discipline is Discipline.INDIVIDUAL
    return [
        (Column("lane", _("Lane"), 4, Kind.LANE, printed=in_lanes), lambda place: place.lane),
        (Column("armband", _("Armband"), 6, printed=in_lanes), _colour),
        (Column("side", _("Straight"), 8, printed=race.discipline.is_team), _of_start(side_word)),
        (Column("bib", _("No"), 3, Kind.NUMBER), _of_start(lambda start: start.bib)),
        (Column("name", _("Name"), 14), lambda place: place.start.competitor.name if place.start else _("empty")),
        (Column("nation", _("Nation"), 4), _of_start(lambda start: start.competitor.nation)),
        *[(column, _of_start(read)) for column, read in known_columns(known)],
        *([(Column("notes", _("Notes"), 8), _of_start(_notes))] if any(map(_notes, starts)) else []),
        (Column("pair", "pair", 4, Kind.NUMBER, printed=False), _of_start(lambda start: start.pair)),
        (
            Column("status", "status", 6, printed=False),
            _of_start(lambda start: Status.WDR if start.withdrawn else None),
        ),
        (Column("skater_key", "skater_key", 8, printed=False), _of_start(lambda start: start.competitor.key)),
    ]


def _block(race: Race, pair: Pair, columns: Sequence[tuple[Column, Reader]]) -> list[Row]:
    """The number of the pair, where there is one, and a row for each of its places."""
    first = next(at for at, (column, _read) in enumerate(columns) if column.printed)
    title = tuple(pair_word(race, pair) if at == first else None for at in range(len(columns)))
    rows = [Row(-PLACES * pair.number, title, pair.number, title=True)] if pair.number else []
    for at, place in enumerate(pair.places, start=1):
        key = place.start.id if place.start else -(PLACES * pair.number + at)
        rows.append(Row(key, tuple(read(place) for _column, read in columns), pair.number))
    return rows


def _of_start(read: Callable[[Start], Cell]) -> Reader:
    return lambda place: read(place.start) if place.start else None


def _colour(place: Place) -> Cell:
    return colour_word(place.lane, place.place) if place.lane else None


def _notes(start: Start) -> str:
    """What the starter must know of who is called to the line, in words that can be read out."""
    words = [_("withdrawn")] if start.withdrawn else []
    return ", ".join([*words, _("out of competition")] if start.out_of_competition else words)
