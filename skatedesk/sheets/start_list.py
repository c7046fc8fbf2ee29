"""Lists in the order of the start: the start list on paper, and the list in which times are entered."""

from collections.abc import Sequence
from datetime import datetime

from skatedesk.domain import distances
from skatedesk.domain.attempts import RESKATE, Attempt, Start
from skatedesk.domain.races import Armband, Competition, Discipline, Race, Status, armband
from skatedesk.domain.ranking import start_order
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

ATTEMPTS_PER_START = 8
"""A row of the entry list is one attempt; its key is `start id * 8 + attempt - 1`."""


SPLITS_SHOWN = 3
"""More passings than these are typed in the entry bar only; a table of 24 would show none of them well."""


def start_list(competition: Competition, race: Race, starts: Sequence[Start], created: datetime | None) -> Sheet:
    """The start list on paper, with armbands."""
    ordered = sorted(starts, key=start_order)
    columns = (
        *_place_columns(race),
        Column("armband", _("Armband"), 8, printed=_in_pairs(race)),
        *_who_columns(ordered),
        Column("status", _("Status"), 7),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    return Sheet(
        kind="start list",
        heading=headings.of_race(competition, race, _("Start list")),
        columns=columns,
        rows=tuple(Row(start.id, _start_cells(race, start), start.pair or 0) for start in ordered),
        created=created,
    )


def entry_list(competition: Competition, race: Race, starts: Sequence[Start]) -> Sheet:
    """The list in which times are entered: a row for each attempt, reskates behind the last pair."""
    ordered = sorted(starts, key=start_order)
    splits = distances.splits(race.metres) if race.metres else ()
    columns = (
        *_place_columns(race),
        Column("armband", _("Armband"), 8, printed=any(start.place > 1 for start in starts)),
        *_who_columns(ordered),
        *[
            Column(f"split:{metres}", _("{metres} m").format(metres=metres), 7, Kind.TIME, len(splits) <= SPLITS_SHOWN)
            for metres in splits
        ],
        Column("time", _("Time"), 8, Kind.TIME),
        Column("notes", _("Notes"), 8),
    )
    firsts = [_entry_row(start, 1, splits, race) for start in ordered]
    again = [_entry_row(start, attempt.number, splits, race) for start in ordered for attempt in start.attempts[1:]]
    heading = headings.of_race(competition, race, _("Start list"))
    return Sheet("entry", heading, columns, rows=(*firsts, *again))


def row_key(start_id: int, attempt: int) -> int:
    """The key of the row in which an attempt is entered."""
    return start_id * ATTEMPTS_PER_START + attempt - 1


def of_row_key(key: int) -> tuple[int, int]:
    """Start and attempt of a row of the entry list."""
    return key // ATTEMPTS_PER_START, key % ATTEMPTS_PER_START + 1


def armband_word(start: Start) -> str:
    """The colour of the armband in words; none for who withdrew or starts outside lanes."""
    if start.lane is None or start.withdrawn:
        return ""
    match armband(start.lane, start.place):
        case Armband.WHITE:
            return _("white")
        case Armband.RED:
            return _("red")
        case Armband.YELLOW:
            return _("yellow")
        case Armband.BLUE:
            return _("blue")


def _in_pairs(race: Race) -> bool:
    return race.discipline is Discipline.INDIVIDUAL


def _place_columns(race: Race) -> tuple[Column, ...]:
    """Pair and lane, or heat and straight of team races; all start together in a mass start."""
    in_pairs, all_together = _in_pairs(race), race.discipline is Discipline.MASS_START
    return (
        Column("pair", _("Pair") if in_pairs else _("Race"), 4, Kind.NUMBER, printed=not all_together),
        Column(
            "lane",
            _("Lane") if in_pairs else _("Straight"),
            6,
            Kind.LANE if in_pairs else Kind.TEXT,
            printed=not all_together,
        ),
    )


def _who_columns(starts: Sequence[Start]) -> tuple[Column, ...]:
    name_width = max([20, *[len(start.competitor.name) for start in starts]])
    return (
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), name_width),
        Column("nation", _("Nation"), 4),
    )


def _start_cells(race: Race, start: Start) -> tuple[Cell, ...]:
    return (
        start.pair,
        start.lane if _in_pairs(race) else side_word(start),
        armband_word(start),
        start.bib,
        start.competitor.name,
        start.competitor.nation,
        Status.WDR if start.withdrawn else None,
        start.competitor.key,
    )


def _entry_row(start: Start, number: int, splits: Sequence[int], race: Race) -> Row:
    attempt = start.attempt(number) or Attempt(number)
    clocks = {passing.metres: PrintedTime(passing.time) for passing in attempt.passings}
    cells = (
        start.pair,
        start.lane if _in_pairs(race) else side_word(start),
        armband_word(start),
        start.bib,
        start.competitor.name,
        start.competitor.nation,
        *[clocks.get(metres) for metres in splits],
        _outcome(start, attempt),
        _notes(attempt),
    )
    return Row(row_key(start.id, number), cells, start.pair or 0)


def _notes(attempt: Attempt) -> str:
    """The codes of this attempt alone, as each attempt is decided by itself."""
    reskate = attempt.number > 1 and RESKATE not in attempt.codes
    return ", ".join((*attempt.codes, RESKATE) if reskate else attempt.codes)


def _outcome(start: Start, attempt: Attempt) -> Cell:
    if start.withdrawn:
        return Status.WDR
    if attempt.status is Status.OK and attempt.time:
        return PrintedTime(attempt.time)
    return attempt.status
