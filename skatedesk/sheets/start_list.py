"""Lists in the order of the start: the start list on paper, and the list in which times are entered."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from skatedesk.domain import distances
from skatedesk.domain.attempts import RESKATE, Attempt, Start
from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Armband, Competition, Discipline, Lane, Race, Status, armband
from skatedesk.domain.ranking import start_order
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets import headings
from skatedesk.sheets.result_list import OUT_OF_COMPETITION, side_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.sheets.team_lines import Members, with_skaters
from skatedesk.words import _

ATTEMPTS_PER_START = 8
"""A row of the entry list is one attempt; its key is `start id * 8 + attempt - 1`."""


SPLITS_SHOWN = 3
"""More passings than these are typed in the entry bar only; a table of 24 would show none of them well."""

Reader = Callable[[Start], Cell]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a skater before the race, as far as a list is to show it."""

    best: RaceTime | None = None
    season_best: RaceTime | None = None
    points: int | None = None
    rank: int | None = None
    own_name: str = ""
    helmet: int | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """What a start list says besides the starts.

    `revision` is the last one that was issued, 0 where there is none; `issued` tells that the starts are still
    those of it. `changes` are sentences about what is new since the revision before; `known` is by start.
    """

    revision: int = 0
    issued: bool = False
    changes: tuple[str, ...] = ()
    known: Mapping[int, Known] = field(default_factory=dict[int, Known])
    reserves: tuple[Entry, ...] = ()


def start_list(
    competition: Competition,
    race: Race,
    starts: Sequence[Start],
    created: datetime | None,
    edition: Edition | None = None,
    members: Members | None = None,
) -> Sheet:
    """The start list on paper, with armbands, and who skates for each team.

    Without an edition nothing is said of revisions.
    """
    known = (edition or Edition()).known
    helmets = {start_id: facts.helmet for start_id, facts in known.items() if facts.helmet is not None}
    ordered = sorted(starts, key=lambda start: (helmets.get(start.id, 0), start_order(start)))
    columns = _start_columns(race, ordered, known)
    heading = headings.of_race(competition, race, _("Start list"))
    return Sheet(
        kind="start list",
        heading=replace(heading, state=revision_words(edition)) if edition else heading,
        columns=tuple(column for column, _read in columns),
        rows=tuple(_rows(ordered, columns, members or {})),
        legend=_legend(ordered),
        remarks=_remarks(edition) if edition else (),
        created=created,
    )


def _rows(starts: Sequence[Start], columns: Sequence[tuple[Column, Reader]], members: Members) -> Iterator[Row]:
    titles = [column for column, _read in columns]
    for start in starts:
        row = Row(start.id, tuple(read(start) for _column, read in columns), start.pair or 0)
        yield from with_skaters(row, titles, start.competitor, () if start.withdrawn else members.get(start.id, ()))


def revision_words(edition: Edition) -> str:
    """Which revision a list is, and that it is not issued where it is not."""
    if not edition.revision:
        return _("not issued")
    number = _("revision {number}") if edition.issued else _("changed since revision {number}, not issued")
    return number.format(number=edition.revision)


def entry_list(competition: Competition, race: Race, starts: Sequence[Start], rules: Rules) -> Sheet:
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
    mark = rules.times.hand_mark
    firsts = [_entry_row(start, 1, splits, race, mark) for start in ordered]
    seconds = [(start, attempt.number) for start in ordered for attempt in start.attempts[1:]]
    again = [_entry_row(start, number, splits, race, mark) for start, number in seconds]
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
    return "" if start.lane is None or start.withdrawn else colour_word(start.lane, start.place)


def colour_word(lane: Lane, place: int) -> str:
    """The colour that is worn in a lane, in words."""
    match armband(lane, place):
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
            6 if in_pairs else 9,
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


def _start_columns(race: Race, starts: Sequence[Start], known: Mapping[int, Known]) -> list[tuple[Column, Reader]]:
    pair, lane = _place_columns(race)
    bib, name, nation = _who_columns(starts)
    guests = any(start.out_of_competition for start in starts)
    helmet = Column("helmet", _("Helmet"), 6, Kind.NUMBER)
    return [
        *([(helmet, _of_known(known, lambda one: one.helmet))] if any(one.helmet for one in known.values()) else []),
        (pair, lambda start: start.pair),
        (lane, lambda start: start.lane if _in_pairs(race) else side_word(start)),
        (Column("armband", _("Armband"), 8, printed=_in_pairs(race)), armband_word),
        (bib, lambda start: start.bib),
        (name, lambda start: start.competitor.name),
        (nation, lambda start: start.competitor.nation),
        *known_columns(known),
        (Column("status", _("Status"), 7), lambda start: Status.WDR if start.withdrawn else None),
        *([(Column("notes", _("Notes"), 6), _guest)] if guests else []),
        (Column("skater_key", "skater_key", 8, printed=False), lambda start: start.competitor.key),
    ]


def known_columns(known: Mapping[int, Known]) -> list[tuple[Column, Reader]]:
    """A column for each fact that is known of anybody."""
    columns: list[tuple[Column, Callable[[Known], Cell]]] = [
        (Column("own_name", _("Native name"), 8), lambda one: one.own_name or None),
        (Column("pb", _("PB"), 8, Kind.TIME), lambda one: PrintedTime(one.best) if one.best else None),
        (Column("sb", _("SB"), 8, Kind.TIME), lambda one: PrintedTime(one.season_best) if one.season_best else None),
        (Column("cup_points", _("WC points"), 6, Kind.NUMBER), lambda one: one.points),
        (Column("cup_rank", _("WC rank"), 6, Kind.NUMBER), lambda one: one.rank),
    ]
    return [
        (column, _of_known(known, read))
        for column, read in columns
        if any(read(one) is not None for one in known.values())
    ]


def _of_known(known: Mapping[int, Known], read: Callable[[Known], Cell]) -> Reader:
    nothing = Known()
    return lambda start: read(known.get(start.id, nothing))


def _guest(start: Start) -> Cell:
    return OUT_OF_COMPETITION if start.out_of_competition else None


def _legend(starts: Sequence[Start]) -> tuple[tuple[str, str], ...]:
    if not any(start.out_of_competition for start in starts):
        return ()
    return ((OUT_OF_COMPETITION, _("Out of competition, without rank and points")),)


def _remarks(edition: Edition) -> tuple[str, ...]:
    """The reserves in their order, then what changed."""
    waiting = sorted(edition.reserves, key=lambda entry: (entry.reserve or len(edition.reserves) + 1, entry.id))
    names = ", ".join(f"{entry.competitor.name} ({entry.competitor.nation})" for entry in waiting)
    return (*([_("Reserves: {names}.").format(names=names)] if names else []), *edition.changes)


def _entry_row(start: Start, number: int, splits: Sequence[int], race: Race, hand_mark: str) -> Row:
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
        _notes(attempt, hand_mark),
    )
    return Row(row_key(start.id, number), cells, start.pair or 0)


def _notes(attempt: Attempt, hand_mark: str) -> str:
    """The codes and marks of this attempt alone, as each attempt is decided by itself."""
    reskate = [RESKATE] if attempt.number > 1 and RESKATE not in attempt.codes else []
    return ", ".join([*attempt.codes, *reskate, *([hand_mark] if attempt.hand else [])])


def _outcome(start: Start, attempt: Attempt) -> Cell:
    if start.withdrawn:
        return Status.WDR
    if attempt.status is Status.OK and attempt.time:
        return PrintedTime(attempt.time, hand=attempt.hand)
    return attempt.status
