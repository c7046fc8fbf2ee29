"""The entries of one race, with the times given with them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from skatedesk.domain.entries import Entry, EntryState, Seed
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.entry_marks import Persons, person_columns
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

Reader = Callable[[Entry], Cell]
_STATES = tuple(EntryState)


def entries_of_race(
    competition: Competition, race: Race, entries: Sequence[Entry], persons: Persons, created: datetime | None
) -> Sheet:
    """By nation and name; behind them the reserves in their order, then who withdrew. The key of a row is the entry."""
    listed = sorted(entries, key=_order)
    columns = [(Column("bib", _("No"), 4, Kind.NUMBER), _bib), *_who(race, listed, persons), *_seed_columns(listed)]
    columns += _machine_columns()
    return Sheet(
        kind="entries",
        heading=headings.of_race(competition, race, _("Entries")),
        columns=tuple(column for column, _read in columns),
        rows=tuple(
            Row(entry.id, tuple(read(entry) for _column, read in columns), _STATES.index(entry.state))
            for entry in listed
        ),
        created=created,
    )


def _order(entry: Entry) -> tuple[int, int, str, tuple[str, str], int]:
    who = entry.competitor
    return _STATES.index(entry.state), entry.reserve or 0, who.nation, who.order, entry.id


def _bib(entry: Entry) -> Cell:
    return entry.bib


def _who(race: Race, listed: Sequence[Entry], persons: Persons) -> list[tuple[Column, Reader]]:
    """Who it is; a team is its name and its nation."""
    if race.discipline.is_team:
        return [
            (Column("name", _("Name"), 20), lambda entry: entry.competitor.name),
            (Column("nation", _("Nation"), 5), lambda entry: entry.competitor.nation),
        ]
    columns = person_columns([entry.competitor for entry in listed], persons)
    return [(column, _of_competitor(read)) for column, read in columns]


def _of_competitor(read: Callable[[Competitor], Cell]) -> Reader:
    return lambda entry: read(entry.competitor)


def _seed_columns(listed: Sequence[Entry]) -> list[tuple[Column, Reader]]:
    """The time given with the entry; columns that nobody needs are left to machines."""
    columns: list[tuple[Column, Callable[[Seed], Cell]]] = [
        (Column("seed", "seed", 8, printed=False), lambda seed: seed.time.in_full()),
        (Column("seed_time", _("Seed time"), 8, Kind.TIME), lambda seed: PrintedTime(seed.time)),
        (Column("seed_metres", _("Over (m)"), 5, Kind.NUMBER), lambda seed: seed.metres),
        (Column("seed_day", _("Skated on"), 10), lambda seed: seed.day.isoformat() if seed.day else None),
        (Column("seed_place", _("Skated at"), 10), lambda seed: seed.place or None),
    ]
    readers = [(column, _of_seed(read)) for column, read in columns]
    needed = [(column, read) for column, read in readers if any(read(entry) is not None for entry in listed)]
    return [*needed, *([(Column("notes", _("Notes"), 8), _notes)] if any(map(_notes, listed)) else [])]


def _notes(entry: Entry) -> str:
    """What an entry is besides entered, in words."""
    words: list[str] = []
    if entry.state is EntryState.RESERVE:
        words.append(_("reserve {order}").format(order=entry.reserve or "").strip())
    if entry.state is EntryState.WITHDRAWN:
        words.append(_("withdrawn"))
    if entry.out_of_competition:
        words.append(_("out of competition"))
    return ", ".join(words)


def _of_seed(read: Callable[[Seed], Cell]) -> Reader:
    return lambda entry: read(entry.seed) if entry.seed else None


def _machine_columns() -> list[tuple[Column, Reader]]:
    return [
        (Column("state", "state", 8, printed=False), lambda entry: str(entry.state)),
        (Column("reserve", "reserve", 4, Kind.NUMBER, printed=False), lambda entry: entry.reserve),
        (
            Column("out_of_competition", "out_of_competition", 3, printed=False),
            lambda entry: "yes" if entry.out_of_competition else "",
        ),
    ]
