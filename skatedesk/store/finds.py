"""What can be read in a damaged file: the rows of its tables, and the entries of its journal."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from skatedesk.store import chain
from skatedesk.store.pages import Pages, Value
from skatedesk.store.replay import Line, Written
from skatedesk.store.schema import Base, ChangedRowRow, ChangeRow

CHANGES, CHANGED_ROWS = ChangeRow.__tablename__, ChangedRowRow.__tablename__
_SCHEMA_ROOT = 1
_HASH_LENGTH = len(chain.FIRST)

Row = dict[str, Value]


@dataclass(slots=True)
class Table:
    """The rows of a table by their ids; `whole` where nothing on the way to them was damaged."""

    rows: dict[int, Row] = field(default_factory=dict[int, Row])
    whole: bool = False


@dataclass(slots=True)
class Journal:
    """The entries that can be read, by number.

    `doubted` are those that do not follow from the one before, or are missing. `ends` says whether the last one is
    known to be the last.
    """

    entries: dict[int, Written] = field(default_factory=dict[int, Written])
    doubted: set[int] = field(default_factory=set[int])
    ends: bool = False

    @property
    def proved(self) -> bool:
        return self.ends and not self.doubted

    @property
    def proved_to(self) -> int:
        """The last entry of those that follow from each other from the first one on."""
        return min(self.doubted, default=max(self.entries, default=0) + 1) - 1


@dataclass(slots=True)
class Finds:
    """All that can be read."""

    tables: dict[str, Table]
    journal: Journal


def read(path: Path) -> Finds:
    """Look at every page of the file; OSError where not even that can be done."""
    pages = Pages(path)
    tables: dict[str, Table] = {}
    columns: dict[str, list[str]] = {}
    for name, root, names in _described(pages):
        columns[name] = names
        walk = pages.walk(root)
        tables[name] = Table({row_id: _row(names, row_id, values) for row_id, values in walk.records}, walk.whole)
        # A row of another length than its table is none of its rows.
        strange = [row_id for row_id, values in walk.records if len(values) > len(names)]
        tables[name].whole &= not strange
        for row_id in strange:
            tables[name].rows.pop(row_id, None)
    for name in (CHANGES, CHANGED_ROWS):
        columns.setdefault(name, [column.key for column in Base.metadata.tables[name].columns])
        tables.setdefault(name, Table())
    _take_strays(pages, tables, columns)
    return Finds(tables, _journal(tables.pop(CHANGES), tables.pop(CHANGED_ROWS)))


def _described(pages: Pages) -> Iterable[tuple[str, int, list[str]]]:
    """The tables of ours that the file says it has: name, first page and columns."""
    found: dict[str, tuple[int, str]] = {}
    for _row_id, values in [*pages.walk(_SCHEMA_ROOT).records, *pages.strays()]:
        if len(values) != 5 or values[0] != "table":
            continue
        _kind, name, _of, root, text = values
        if isinstance(name, str) and name in Base.metadata.tables and isinstance(root, int) and isinstance(text, str):
            found.setdefault(name, (root, text))
    for name, (root, text) in found.items():
        names = _columns(name, text)
        if names:
            yield name, root, names


def _columns(name: str, text: str) -> list[str]:
    """The columns in the order in which this file has them; an upgrade appends what a new file has in between."""
    with closing(sqlite3.connect(":memory:")) as empty:
        try:
            empty.execute(text)
        except sqlite3.Error:
            return []
        return [column[1] for column in empty.execute(f'PRAGMA table_info("{name}")')]


def _row(names: list[str], row_id: int, values: tuple[Value, ...]) -> Row:
    """Columns at the end that came later than the row are left out."""
    return {**dict(zip(names, values, strict=False)), "id": row_id}


def _take_strays(pages: Pages, tables: dict[str, Table], columns: dict[str, list[str]]) -> None:
    """Lines of the journal are known by their looks, and are never taken out: a page with them still holds."""
    for name, looks_like in ((CHANGES, _is_change), (CHANGED_ROWS, _is_line)):
        if not tables[name].whole:
            for row_id, values in pages.strays():
                row = _row(columns[name], row_id, values)
                if len(values) == len(columns[name]) and looks_like(row):
                    tables[name].rows.setdefault(row_id, row)


def _is_change(row: Row) -> bool:
    found = row["hash"]
    return row["act"] in ("do", "undo", "redo") and isinstance(found, str) and len(found) == _HASH_LENGTH


def _is_line(row: Row) -> bool:
    return row["table"] in Base.metadata.tables and isinstance(row["row_id"], int)


def _journal(changes: Table, lines: Table) -> Journal:
    of_entry: dict[Value, list[Line]] = defaultdict(list)
    for row_id, row in sorted(lines.rows.items()):
        line = Line(row_id, row["table"], row["row_id"], row["before"], row["after"])
        of_entry[row["change_id"]].append(line)
    journal = Journal(ends=changes.whole or lines.whole)
    for number, row in sorted(changes.rows.items()):
        values = {name: row.get(name, "") for name in ("at", "label", "act", "of", "races", "who", "station", "state")}
        journal.entries[number] = Written(
            number, **values, hash=str(row.get("hash", "")), lines=tuple(of_entry[number])
        )  # fmt: skip
    known = {number for number in (*journal.entries, *of_entry) if isinstance(number, int)}
    for number in range(1, max(known, default=0) + 1):
        entry, before = journal.entries.get(number), journal.entries.get(number - 1)
        last = chain.FIRST if number == 1 else before.hash if before else None
        if entry is None or last is None or entry.link(last) != entry.hash:
            journal.doubted.add(number)
    return journal
