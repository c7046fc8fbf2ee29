"""Reading a list of records: a workbook or a text, whose columns are found by their headings."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from skatedesk.domain.people import printed_name
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports import entry_values as values
from skatedesk.imports.entry_columns import recognised
from skatedesk.imports.entry_events import event_of
from skatedesk.imports.entry_facts import Event, RawCell, RawRow, RawTable, shown
from skatedesk.imports.entry_table import read_table
from skatedesk.imports.entry_values import DayOrder, ValueRefusedError
from skatedesk.imports.entry_words import Field, fold
from skatedesk.imports.errors import SourceError
from skatedesk.places import resources
from skatedesk.words import _


class Part(StrEnum):
    """What a column of a record list holds."""

    MARK = "mark"
    SCOPE = "scope"
    DISTANCE = "distance"
    SEX = "sex"
    TIME = "time"
    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    NATION = "nation"
    DAY = "day"
    PLACE = "place"
    COMPETITION = "competition"
    SOURCE = "source"


_OF_ENTRIES = {
    Field.EVENTS: Part.DISTANCE,
    Field.SEX: Part.SEX,
    Field.SEED: Part.TIME,
    Field.NAME: Part.NAME,
    Field.FAMILY: Part.FAMILY,
    Field.GIVEN: Part.GIVEN,
    Field.NATION: Part.NATION,
}
_NAMES = frozenset({Part.NAME, Part.FAMILY})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What is meant where the list has no column for it."""

    mark: str = ""
    scope: str = ""
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """One row that can be understood; whether its mark is one of the rules is not decided here."""

    row: int
    text: str
    mark: str
    event: Event
    sex: Sex
    time: RaceTime
    holder: str
    scope: str = ""
    nation: str = ""
    day: date | None = None
    place: str = ""
    competition: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class RecordFault:
    """One row of which nothing can be taken, with the sentence that says why."""

    row: int
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RecordTable:
    """The rows of a list in their order; `notes` are remarks on how it was read."""

    source: str
    rows: tuple[RecordFacts | RecordFault, ...]
    notes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_records(path: Path, defaults: Defaults | None = None) -> RecordTable:
    """The records of a list; SourceError in one sentence where it is none."""
    return of_table(read_table(path), defaults or Defaults())


def of_table(table: RawTable, defaults: Defaults) -> RecordTable:
    """The records of a table that was read."""
    columns = _columns(table.headers)
    _check_columns(columns, defaults, table.source)
    day = columns.get(Part.DAY)
    order = DayOrder.of([] if day is None else [row.cells[day] for row in table.rows])
    unknown = [header for at, header in enumerate(table.headers) if header and at not in columns.values()]
    found = tuple(_Row(row, columns, defaults, order).read() for row in table.rows)
    return RecordTable(table.source, found, table.notes, tuple(unknown))


def _columns(headers: Sequence[str]) -> dict[Part, int]:
    """Where each part stands; of two columns for the same the first one counts."""
    found: dict[Part, int] = {}
    for at, header in enumerate(headers):
        part = _headings().get(fold(header))
        if part is None:
            target = recognised(header)
            part = _OF_ENTRIES.get(target.field) if target is not None else None
        if part is not None:
            found.setdefault(part, at)
    return found


@cache
def _headings() -> dict[str, Part]:
    data = tomllib.loads((resources() / "record_words.toml").read_text(encoding="utf-8"))["headings"]
    return {fold(word): Part(part) for part, spellings in data.items() for word in spellings}


def _check_columns(columns: Mapping[Part, int], defaults: Defaults, source: str) -> None:
    missing: list[str] = []
    if Part.MARK not in columns and not defaults.mark:
        missing.append(_("the kind of record"))
    if not _NAMES & set(columns):
        missing.append(_("the name of the holder"))
    needed = ((Part.DISTANCE, _("the distance")), (Part.TIME, _("the time")))
    missing += [what for part, what in needed if part not in columns]
    if missing:
        sentence = _("{source}: no column says {what}. Add one to the list, or choose it.")
        raise SourceError(sentence.format(source=source, what=_(", nor ").join(missing)))


class _Row:
    """One row, read part by part; the first part that cannot be read refuses it."""

    def __init__(self, row: RawRow, columns: Mapping[Part, int], defaults: Defaults, order: DayOrder) -> None:
        self._row = row
        self._columns = columns
        self._defaults = defaults
        self._order = order

    def read(self) -> RecordFacts | RecordFault:
        """The record, or why it cannot be taken."""
        if self._row.fault:
            return self._fault(self._row.fault)
        try:
            return self._facts()
        except ValueRefusedError as error:
            return self._fault(_("{reason}.").format(reason=str(error)))

    def _facts(self) -> RecordFacts:
        event, time = self._event(), values.time_of(self._cell(Part.TIME))
        if time is None:
            raise ValueRefusedError(_("the time is missing"))
        holder = self._holder()
        if not holder:
            raise ValueRefusedError(_("the name of the holder is missing"))
        mark = self._text(Part.MARK) or self._defaults.mark
        if not mark:
            raise ValueRefusedError(_("the kind of record is missing"))
        return RecordFacts(
            row=self._row.number,
            text=self._row.text(),
            mark=mark.upper(),
            event=event,
            sex=self._sex(event),
            time=time,
            holder=holder,
            scope=self._text(Part.SCOPE) or self._defaults.scope,
            nation=values.nation_of(self._cell(Part.NATION)),
            day=values.day_of(self._cell(Part.DAY), self._order),
            place=self._text(Part.PLACE),
            competition=self._text(Part.COMPETITION),
            source=self._text(Part.SOURCE),
        )

    def _event(self) -> Event:
        text = self._text(Part.DISTANCE)
        found = event_of(text)
        if found is None:
            raise ValueRefusedError(_("“{text}” is no distance. Write it as 500 m").format(text=shown(text)))
        return found

    def _sex(self, event: Event) -> Sex:
        sex = values.sex_of(self._cell(Part.SEX)) or event.sex or self._defaults.sex
        if sex is None:
            raise ValueRefusedError(_("it is not said whether the record is of women or men"))
        return sex

    def _holder(self) -> str:
        family, given = self._text(Part.FAMILY), self._text(Part.GIVEN)
        return printed_name(given, family) if family else self._text(Part.NAME)

    def _text(self, part: Part) -> str:
        return values.text_of(self._cell(part))

    def _cell(self, part: Part) -> RawCell:
        at = self._columns.get(part)
        return None if at is None else self._row.cells[at]

    def _fault(self, sentence: str) -> RecordFault:
        row = _("Row {row}: {sentence}")
        return RecordFault(self._row.number, self._row.text(), row.format(row=self._row.number, sentence=sentence))
