"""Taking a list of records: read, compared with the file, shown, and taken as one act with one undo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import loose
from skatedesk.domain.races import Competition
from skatedesk.domain.records import Mark, Record
from skatedesk.imports.record_list import Defaults, RecordFacts, RecordFault, RecordTable, read_records
from skatedesk.services import rulebook, venues
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_plan import Verdict, verdict_word
from skatedesk.services.record_fields import RecordFields, checked, fill
from skatedesk.services.records import kind_of
from skatedesk.sheets.exception_report import ReportLine, exception_report
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import queries, record_queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import RecordRow
from skatedesk.words import _, ngettext

__all__ = ["Defaults", "PlannedRecord", "RecordPlan", "Verdict", "apply", "plan", "read"]

_NOT_HELD = 0
"""The id of a record that is not in the file."""


@dataclass(frozen=True, slots=True)
class PlannedRecord:
    """One row of the list, what becomes of it and why; `record_id` is the record that it corrects."""

    row: int
    text: str
    verdict: Verdict
    sentence: str
    fields: RecordFields | None = None
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class RecordPlan:
    """The preview of a list of records; nothing is changed before it is applied."""

    source: str
    rows: tuple[PlannedRecord, ...]
    notes: tuple[str, ...] = ()

    def counts(self) -> Mapping[Verdict, int]:
        """How many rows there are of each verdict."""
        return {verdict: sum(row.verdict is verdict for row in self.rows) for verdict in Verdict}

    @property
    def is_fine(self) -> bool:
        """Whether no row is refused."""
        return not any(row.verdict is Verdict.REFUSED for row in self.rows)

    def report(self, created: datetime | None = None) -> Sheet:
        """All rows with what becomes of them."""
        lines = [ReportLine(row.row, row.text, verdict_word(row.verdict), row.sentence) for row in self.rows]
        heading = Competition(0, 0, "", "", _("Records"))
        return exception_report(heading, self.source, lines, self.notes, created)


def read(path: Path, defaults: Defaults | None = None) -> RecordTable:
    """The records of a list; SourceError in one sentence where it is none."""
    return read_records(path, defaults)


def plan(file: ResultsFile, table: RecordTable) -> RecordPlan:
    """What the list would do, row by row; nothing is changed."""
    with file.read() as session:
        return _planned(session, table)


def apply(file: ResultsFile, table: RecordTable, seen: RecordPlan) -> Changed:
    """Take the rows that are not refused. Refused where the file has changed since in a way that changes the plan."""
    with file.change() as change:
        decided = _planned(change.session, table)
        if decided != seen:
            sentence = _("The file has changed since {source} was compared with it. Look at the preview again.")
            raise RuleError(sentence.format(source=seen.source))
        for row in decided.rows:
            if row.fields is None or row.verdict not in (Verdict.NEW, Verdict.CHANGED):
                continue
            record = RecordRow() if row.record_id is None else rows.by_id(change.session, RecordRow, row.record_id)
            fill(record, row.fields)
            change.session.add(record)
        taken = sum(row.verdict in (Verdict.NEW, Verdict.CHANGED) for row in decided.rows)
        sentence = ngettext("Records from {source}: {count} row", "Records from {source}: {count} rows", taken)
        change.label = sentence.format(source=seen.source, count=taken)
    return announced(change)


def _planned(session: Session, table: RecordTable) -> RecordPlan:
    known = venues.marks(rulebook.rules_of(queries.seasons(session)[-1]))
    listed = record_queries.records(session)
    planned: list[PlannedRecord] = []
    for row in table.rows:
        one = _of_row(row, listed, known, table.source)
        planned.append(one)
        if one.fields is not None and one.verdict is Verdict.NEW:
            listed.append(_as_record(one.fields))
    notes = [*table.notes]
    if table.unknown:
        notes.append(_("Columns that were not read: {names}.").format(names=", ".join(table.unknown)))
    return RecordPlan(table.source, tuple(planned), tuple(notes))


def _of_row(
    row: RecordFacts | RecordFault, listed: Sequence[Record], known: Sequence[Mark], source: str
) -> PlannedRecord:  # fmt: skip
    if isinstance(row, RecordFault):
        return PlannedRecord(row.row, row.text, Verdict.REFUSED, row.sentence)
    try:
        fields = checked(_fields(row, source), known)
    except RuleError as error:
        sentence = _("Row {row}: {sentence}").format(row=row.row, sentence=error)
        return PlannedRecord(row.row, row.text, Verdict.REFUSED, sentence)
    same = [one for one in listed if kind_of(one, known) == kind_of(_as_record(fields), known)]
    held = next((one for one in same if _is_the_same(one, fields)), None)
    if held is not None:
        return _of_held(row, fields, held)
    return PlannedRecord(row.row, row.text, Verdict.NEW, _compared(fields, same), fields)


def _of_held(row: RecordFacts, fields: RecordFields, held: Record) -> PlannedRecord:
    """A record that the file has: what the list knows better is taken, what it does not say stays."""
    better = replace(
        fields,
        scope=held.scope,
        holder=held.holder,
        nation=fields.nation or held.nation,
        day=fields.day or held.day,
        place=fields.place or held.place,
        event=fields.event or held.event,
        source=held.source or fields.source,
        time=max(fields.time, held.time, key=lambda time: time.decimals),
    )
    if held.id == _NOT_HELD:
        return PlannedRecord(row.row, row.text, Verdict.KNOWN, _("The list has it twice."))
    if _as_record(better, held) == held:
        return PlannedRecord(row.row, row.text, Verdict.KNOWN, _("The file has this record."))
    sentence = _("Ratified by the list.") if not held.ratified else _("Details are taken from the list.")
    return PlannedRecord(row.row, row.text, Verdict.CHANGED, sentence, better, held.id)


def _compared(fields: RecordFields, same: Sequence[Record]) -> str:
    """How the record stands to the fastest of its kind that the file has."""
    fastest = min(same, key=lambda one: one.time.cut_ms, default=None)
    if fastest is None:
        return _("The first one of its kind in the file.")
    if fields.time.cut_ms == fastest.time.cut_ms:
        sentence = _("Shared with {name}, {time}.")
    elif fields.time.cut_ms < fastest.time.cut_ms:
        sentence = _("Follows {name}, {time}.")
    else:
        sentence = _("Slower than {name}, {time}: it is kept as an earlier one.")
    return sentence.format(name=fastest.holder, time=fastest.time)


def _is_the_same(held: Record, fields: RecordFields) -> bool:
    return held.time.cut_ms == fields.time.cut_ms and loose(held.holder) == loose(fields.holder)


def _fields(row: RecordFacts, source: str) -> RecordFields:
    return RecordFields(
        mark=row.mark,
        discipline=row.event.discipline,
        sex=row.sex,
        metres=row.event.metres,
        time=row.time,
        holder=row.holder,
        nation=row.nation,
        scope=row.scope,
        day=row.day,
        place=row.place,
        event=row.competition,
        source=row.source or source,
    )


def _as_record(fields: RecordFields, held: Record | None = None) -> Record:
    """The fields as a record of the list: the one that is held, or one that is not in the file yet."""
    return Record(
        id=held.id if held else _NOT_HELD,
        mark=fields.mark,
        scope=fields.scope,
        discipline=fields.discipline,
        sex=fields.sex,
        metres=fields.metres,
        time=fields.time,
        holder=fields.holder,
        nation=fields.nation,
        day=fields.day,
        place=fields.place,
        event=fields.event,
        source=fields.source,
        ratified=fields.ratified,
        start_id=held.start_id if held else None,
    )
