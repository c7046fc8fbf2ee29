"""Lists of podium places won so far: a row for each skater and event, in the columns gold, silver and bronze."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Event
from skatedesk.imports import entry_values as values
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_facts import EntryFacts, RawCell, RawRow, RawTable, RowFault, shown
from skatedesk.imports.entry_rows import read_rows
from skatedesk.imports.entry_table import read_table
from skatedesk.imports.entry_values import ValueRefusedError
from skatedesk.imports.entry_words import fold
from skatedesk.imports.errors import SourceError
from skatedesk.words import _

_COLUMNS = {
    "series": ("series", "cup", "competition", "serie", "wettbewerb", "event series"),
    "gold": ("gold", "1", "1st", "first", "wins", "goud", "gull", "or", "oro", "złoto", "金"),
    "silver": ("silver", "2", "2nd", "second", "zilver", "silber", "sølv", "argent", "argento", "srebro", "銀"),
    "bronze": ("bronze", "3", "3rd", "third", "brons", "bronse", "bronzo", "brąz", "銅"),
}
_COUNTS = ("gold", "silver", "bronze")

MOST = 999
"""Nobody has won more medals over one distance."""


@dataclass(frozen=True, slots=True)
class CareerFacts:
    """The podium places of one skater in one event; `series` is empty where the list does not say it."""

    who: EntryFacts
    event: Event
    count: MedalCount
    series: str = ""


@dataclass(frozen=True, slots=True)
class CareerTable:
    """The rows that can be understood, and a sentence for each of the others."""

    source: str
    rows: tuple[CareerFacts, ...]
    faults: tuple[str, ...] = ()


def read_careers(path: Path, today: date) -> CareerTable:
    """The counts of a list; SourceError in one sentence where a column is missing."""
    table = read_table(path)
    columns = _columns(table)
    raw = {row.number: row for row in table.rows}
    rows: list[CareerFacts] = []
    faults: list[str] = []
    for who in read_rows(table, Mapping.of(table), today):
        if isinstance(who, RowFault):
            faults += who.sentences[:1]
            continue
        try:
            rows.append(_facts(who, raw[who.row], columns))
        except ValueRefusedError as fault:
            faults.append(_("Row {row}: {fault}.").format(row=who.row, fault=fault))
    return CareerTable(table.source, tuple(rows), tuple(faults))


def _columns(table: RawTable) -> dict[str, int]:
    """Where series and counts stand."""
    headers = [fold(header) for header in table.headers]
    places = {
        name: next((at for at, header in enumerate(headers) if header in map(fold, spellings)), None)
        for name, spellings in _COLUMNS.items()
    }
    missing = [name for name in _COUNTS if places[name] is None]
    if missing:
        sentence = _("{source} has no column {names}. Add the columns gold, silver and bronze.")
        raise SourceError(sentence.format(source=table.source, names=", ".join(missing)))
    return {name: place for name, place in places.items() if place is not None}


def _facts(who: EntryFacts, row: RawRow, columns: dict[str, int]) -> CareerFacts:
    if len(who.wishes) != 1:
        raise ValueRefusedError(_("one distance is needed, such as 1000 m"))
    event = who.wishes[0].event
    counts = (_count(row.cells[columns[name]]) for name in _COUNTS)
    series = values.text_of(row.cells[columns["series"]]) if "series" in columns else ""
    return CareerFacts(who, Event(event.discipline, event.metres), MedalCount(*counts), series)


def _count(cell: RawCell) -> int:
    """A number of podium places; nothing is none."""
    text = values.text_of(cell).removesuffix(".0")
    if text and not (text.isdecimal() and int(text[:9]) <= MOST and len(text) < 9):
        raise ValueRefusedError(_("“{text}” is no number from 0 to {most}").format(text=shown(cell), most=MOST))
    return int(text or 0)
