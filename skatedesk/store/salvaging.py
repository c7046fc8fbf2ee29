"""Making a new file of what can be read in a damaged one.

Every row stands in the file twice: in its table, and in the journal, where a hash proves it. What the journal
proves counts; the rest is taken as it stands in its table, and said to be without proof.
"""

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, Float, Integer, Table, delete
from sqlalchemy.orm import Session

from skatedesk.store import chain, disk, finds, journal, opening
from skatedesk.store.errors import FileError, told_plainly
from skatedesk.store.finds import Finds, Journal
from skatedesk.store.journal import Hand
from skatedesk.store.recorder import RowChange, Values
from skatedesk.store.replay import Acts, Written
from skatedesk.store.schema import Base, ChangedRowRow, ChangeRow
from skatedesk.words import _

_JOURNAL = (Base.metadata.tables[ChangeRow.__tablename__], Base.metadata.tables[ChangedRowRow.__tablename__])
_TABLES = {table.name: table for table in Base.metadata.sorted_tables if table not in _JOURNAL}
_KINDS: dict[type[Any], Any] = {Integer: int, Boolean: bool, Float: (int, float), JSON: (list, dict)}
"""What may stand in a column; in all others it is text."""


@dataclass(slots=True)
class Saved:
    """What came over, table by table, and what did not.

    `unproved` rows stand in the new file as they stood in the old one, with no entry of the journal to prove them.
    `lost` rows were known and do not fit together with the others. In `torn` tables there may have been more.
    """

    kept: Counter[str] = field(default_factory=Counter[str])
    unproved: Counter[str] = field(default_factory=Counter[str])
    lost: Counter[str] = field(default_factory=Counter[str])
    torn: set[str] = field(default_factory=set[str])
    entries: int = 0
    entries_kept: int = 0

    @property
    def whole(self) -> bool:
        return self.entries_kept == self.entries and not (self.unproved.total() or self.lost.total() or self.torn)


def salvage(source: Path, target: Path) -> Saved:
    """Write what can be read of `source` into a new file; FileError where that is nothing, or the disk refuses."""
    with told_plainly(target):
        opening.check_new(target)
    with told_plainly(source):
        opening.check_there(source)
        found = finds.read(source)
    if not found.journal.entries and not any(table.rows for table in found.tables.values()):
        raise FileError(source, _("Nothing in {path} can be read. Open its last copy.").format(path=source))
    saved = Saved(entries=max((*found.journal.entries, *found.journal.doubted), default=0))
    with told_plainly(target), opening.new_in_memory() as (new, engine):
        with Session(engine) as session:
            _fill(session, source, found, saved)
            session.commit()
        disk.write_whole(new, target)
    return saved


def _fill(session: Session, source: Path, found: Finds, saved: Saved) -> None:
    connection = session.connection()
    _keep_journal(connection, found.journal)
    saved.entries_kept = found.journal.proved_to
    known = _Known(found)
    for name, table in _TABLES.items():
        rows = list(known.rows(name))
        saved.lost[name] += len(rows) - sum(_put(connection, table, values) for values in rows)
        if not found.journal.proved and not (name in found.tables and found.tables[name].whole):
            saved.torn.add(name)
    _take_out_what_points_nowhere(connection, saved)
    there = {name: _there(connection, table) for name, table in _TABLES.items()}
    saved.unproved.update({name: len(ids & there[name].keys()) for name, ids in known.unproved.items()})
    saved.kept.update({name: len(rows) for name, rows in there.items()})
    label = _("Saved from {name}").format(name=source.name)
    journal.write(session, label, (), list(_differences(found.journal, there)), Hand())


class _Known:
    """What the tables and the journal say of a row, and which of them counts."""

    def __init__(self, found: Finds) -> None:
        self._tables = found.tables
        self.unproved: dict[str, set[int]] = defaultdict(set)
        self._told = _told(found.journal.entries.values())
        # Behind the last entry that cannot be trusted, the journal has the last word.
        self._doubt_ends = max(found.journal.doubted, default=0) if found.journal.ends else math.inf

    def rows(self, name: str) -> Iterator[Values]:
        """The rows that a table shall have."""
        there = self._tables.get(name) or finds.Table()
        told = self._told[name]
        for row_id in sorted(there.rows.keys() | told.keys()):
            in_journal, number = told.get(row_id, (None, 0))
            in_table = _as_kept(_TABLES[name], there.rows.get(row_id))
            if number > self._doubt_ends or not (number or self._doubt_ends):
                values = in_journal
            else:
                values = in_table if in_table is not None or there.whole else in_journal
                if not _agree(in_journal, in_table):
                    self.unproved[name].add(row_id)
            if values is not None:
                yield values


def _told(entries: Iterable[Written]) -> dict[str, dict[int, tuple[Values | None, int]]]:
    """How these entries leave each row of each table, and the number of the last one that wrote it."""
    told: dict[str, dict[int, tuple[Values | None, int]]] = defaultdict(dict)
    for entry in entries:
        for line in entry.lines:
            told[line.table][line.row_id] = _read(line.after), entry.number
    return told


def _read(written: Any) -> Any:
    """What stands in a text of ours; None where it is none."""
    try:
        return json.loads(written)
    except (TypeError, ValueError, RecursionError):
        return None


def _as_kept(table: Table, row: Mapping[str, Any] | None) -> Values | None:
    """A row from its table in the words of the journal; None where it is none."""
    if row is None:
        return None
    values = {name: value for name, value in row.items() if name in table.columns}
    for column in table.columns:
        value = values.get(column.key)
        if value is None:
            if column.key in values and not column.nullable:
                return None
            continue
        if isinstance(column.type, JSON):
            value = _read(value)
        elif isinstance(column.type, Boolean):
            value = bool(value)
        if not isinstance(value, _KINDS.get(type(column.type), str)):
            return None
        values[column.key] = value
    return values


def _agree(one: Values | None, other: Values | None) -> bool:
    """Whether two tell the same of a row; an older version may not have known all columns."""
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one.keys() & other.keys())


def _keep_journal(connection: Connection, found: Journal) -> None:
    """The entries that prove each other, word for word."""
    acts = Acts()
    kept = [found.entries[number] for number in range(1, found.proved_to + 1)]
    for entry in kept:
        acts.take(entry.number, entry.act, entry.of)
    for entry in kept:
        _put_raw(connection, _JOURNAL[0], _change(entry, acts.states[entry.number]))
        for line in entry.lines:
            values = {"id": line.number, "change_id": entry.number, "table": line.table, "row_id": line.row_id}
            _put_raw(connection, _JOURNAL[1], values | {"before": line.before, "after": line.after})


def _change(entry: Written, state: str) -> dict[str, Any]:
    names = ("at", "label", "act", "of", "races", "who", "station", "hash")
    return {"id": entry.number, "state": state} | {name: getattr(entry, name) for name in names}


def _put(connection: Connection, table: Table, values: Values) -> bool:
    """Whether the row is there now; it is not where it contradicts those before it."""
    known = {name: value for name, value in values.items() if name in table.columns}
    return _put_raw(
        connection,
        table,
        {name: chain.written(value) if isinstance(value, list | dict) else value for name, value in known.items()},
    )


def _put_raw(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    words = f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 (names of our own)
    return connection.exec_driver_sql(words, tuple(values.values())).rowcount == 1


def _take_out_what_points_nowhere(connection: Connection, saved: Saved) -> None:
    """Rows of which what they belong to is lost; and what belongs to those."""
    while lost := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        for name, row_id in {(row[0], row[1]) for row in lost}:
            connection.execute(delete(_TABLES[name]).where(_TABLES[name].c.id == row_id))
            saved.lost[name] += 1


def _there(connection: Connection, table: Table) -> dict[int, Values]:
    """The rows that a table of the new file has."""
    rows = connection.exec_driver_sql(f'SELECT * FROM "{table.name}"').mappings()  # noqa: S608 (a name of our own)
    return {row["id"]: values for row in rows if (values := _as_kept(table, {**row})) is not None}


def _differences(found: Journal, there: dict[str, dict[int, Values]]) -> Iterator[RowChange]:
    """What the new file has and the entries that were kept do not tell."""
    told = _told(found.entries[number] for number in range(1, found.proved_to + 1))
    for name, rows in there.items():
        for row_id in sorted(rows.keys() | told[name].keys()):
            before, after = told[name].get(row_id, (None, 0))[0], rows.get(row_id)
            if not _agree(before, after):
                yield name, row_id, before, after
