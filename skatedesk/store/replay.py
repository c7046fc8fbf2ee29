"""The journal as it lies in the file, to the letter, and the tables that it alone makes.

Read past SQLAlchemy, so that a journal somebody tampered with can be read too.
"""

import json
import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skatedesk.store import chain, disk
from skatedesk.store.errors import told_plainly
from skatedesk.store.schema import ChangedRowRow, ChangeRow

_JOURNAL = (ChangeRow.__tablename__, ChangedRowRow.__tablename__)
_ENTRIES = 'SELECT id, at, label, act, "of", races, who, station, state, hash FROM changes ORDER BY id'
_LINES = 'SELECT id, "table", row_id, before, after FROM changed_rows WHERE change_id = ? ORDER BY id'
_LOST_LINES = "SELECT DISTINCT change_id FROM changed_rows WHERE change_id NOT IN (SELECT id FROM changes) ORDER BY 1"

Stored = dict[str, object]
"""A row by its columns, as SQLite keeps it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A changed row; `before` and `after` are the texts in the file."""

    number: int
    table: Any
    row_id: Any
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Written:
    """An entry of the journal with its lines. In a file that was tampered with, any value can be anything."""

    number: int
    at: Any
    label: Any
    act: Any
    of: Any
    races: Any
    who: Any
    station: Any
    state: Any
    hash: str
    lines: tuple[Line, ...]

    def link(self, before: str, number: int | None = None) -> str:
        """The hash that this entry must have behind the hash `before`, at this place or at another one."""
        facts = (number or self.number, self.at, self.label, self.act, self.of, self.races, self.who, self.station)
        lines = [(line.table, line.row_id, line.before, line.after) for line in self.lines]
        return chain.link(before, facts, lines)


@dataclass(frozen=True, slots=True)
class Clash:
    """A row that is not as the journal left it: in the tables, or where an entry found it (`found_by`).

    `left_by` is the last entry before that wrote it, 0 where none did. `column` is the first that differs; it is
    empty where the row is missing, or is there though it should not be.
    """

    table: str
    row_id: object
    left_by: int
    column: str = ""
    is_there: bool = True
    found_by: int = 0


class RawJournal:
    """The journal of a file that does not change while it is read."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def entries(self) -> Iterator[Written]:
        """All entries in their order, one at a time."""
        for entry in self._driver.execute(_ENTRIES):
            lines = self._driver.execute(_LINES, (entry[0],))
            *plain, digest = (_plain(value) for value in entry)
            hexed = str(digest).encode("ascii", "replace").decode()
            told = tuple(Line(*(_plain(value) for value in line)) for line in lines)
            yield Written(*plain, hash=hexed, lines=told)

    def lost_lines(self) -> list[object]:
        """The numbers of entries of which there are lines only."""
        return [_plain(number) for (number,) in self._driver.execute(_LOST_LINES)]

    def replay(self) -> "Replay":
        """Empty tables, to be filled by the entries."""
        names = [name for (name,) in self._driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {name: self._columns(name) for name in sorted(names) if name not in _JOURNAL}
        return Replay({name: found for name, found in columns.items() if "id" in found})

    def rows(self, table: str) -> Iterator[Stored]:
        """What a table has now."""
        found = self._driver.execute(f'SELECT * FROM "{table}" ORDER BY id')  # noqa: S608 (a name of our own)
        names = [column[0] for column in found.description]
        for row in found:
            yield dict(zip(names, map(_plain, row), strict=True))

    def _columns(self, table: str) -> Stored:
        """The columns of a table with what stands in a row that an older version wrote without them."""
        found: Stored = {}
        for _place, name, _kind, _filled, usual, _key in self._driver.execute(f'PRAGMA table_info("{table}")'):
            found[name] = None if usual is None else self._driver.execute(f"SELECT {usual}").fetchone()[0]
        return found


@contextmanager
def raw_journal(path: Path) -> Generator[RawJournal]:
    """Read the journal of a file as it is now; FileError where the file cannot be read."""
    with told_plainly(path), closing(disk.connect_to_read(path)) as driver:
        driver.text_factory = _lenient
        driver.execute("BEGIN")
        yield RawJournal(driver)


class Replay:
    """The tables as the entries of the journal make them, one entry after the other."""

    def __init__(self, columns: Mapping[str, Stored]) -> None:
        self._columns = columns
        self._rows: dict[str, dict[object, tuple[Any, int]]] = {table: {} for table in columns}

    def take(self, entry: Written) -> Iterator[Clash]:
        """Do what an entry did; the rows that it did not find as the entries before it had left them."""
        for line in entry.lines:
            rows = self._rows.get(line.table)
            if rows is None:
                continue
            kept, left_by = rows.get(line.row_id, (None, 0))
            if kept != line.before:
                clash = self._clash(line.table, line.row_id, left_by, self._stored(line.table, line.before))
                if clash is not None:
                    yield Clash(line.table, line.row_id, left_by, clash.column, clash.is_there, entry.number)
            rows[line.row_id] = line.after, entry.number

    def clashes(self, raw: RawJournal) -> Iterator[Clash]:
        """Where the tables of the file are not as the entries left them."""
        for table, rows in self._rows.items():
            missing = {row_id for row_id, (kept, _left_by) in rows.items() if kept is not None}
            for row in raw.rows(table):
                missing.discard(row["id"])
                _kept, left_by = rows.get(row["id"], (None, 0))
                clash = self._clash(table, row["id"], left_by, row)
                if clash is not None:
                    yield clash
            for row_id in missing:
                yield Clash(table, row_id, rows[row_id][1], is_there=False)

    def tables(self) -> dict[str, list[Stored]]:
        """All tables as the entries made them, in the order of the ids."""
        return {
            table: [row for row_id in sorted(rows, key=_order) if (row := self._stored(table, rows[row_id][0]))]
            for table, rows in self._rows.items()
        }

    def _clash(self, table: str, row_id: object, left_by: int, found: Stored | None) -> Clash | None:
        """How a row that was found differs from what the entries left."""
        kept, _entry = self._rows[table].get(row_id, (None, 0))
        left = self._stored(table, kept)
        if left is None or found is None:
            return None if left is found else Clash(table, row_id, left_by, is_there=found is not None)
        column = next((name for name in self._columns[table] if left[name] != found[name]), "")
        return Clash(table, row_id, left_by, column) if column else None

    def _stored(self, table: str, text: Any) -> Stored | None:
        """A row as it lies in its table, from the text in the journal; None where there is no row."""
        if text is None:
            return None
        values = _values(text)
        return {
            name: _stored(values[name]) if name in values else usual for name, usual in self._columns[table].items()
        }


@dataclass(slots=True)
class Acts:
    """Which changes hold, from what was done, undone and redone: `states` by number."""

    states: dict[int, str] = field(default_factory=dict[int, str])
    _done: list[int] = field(default_factory=list[int])
    _undone: list[int] = field(default_factory=list[int])

    def take(self, number: int, act: object, of: object) -> bool:
        """Whether this could be done then: only the last that holds can be undone, the last undone brought back."""
        self.states[number] = "done"
        if act == "do" and of == number:
            return True  # it tells of the file itself, and stands beside all others
        if act == "do":
            self.states.update(dict.fromkeys(self._undone, "dropped"))
            self._undone.clear()
            self._done.append(number)
            return True
        source, target, state = self._done, self._undone, "undone"
        if act == "redo":
            source, target, state = target, source, "done"
        if not source or source[-1] != of:
            return False
        target.append(source.pop())
        self.states[target[-1]] = state
        return True


def _values(text: Any) -> dict[str, Any]:
    """The columns in a text of the journal; nothing where it is no longer a row."""
    try:
        found: Any = json.loads(text)
        return dict(found.items())
    except (AttributeError, TypeError, ValueError, RecursionError):
        return {}


def _stored(value: Any) -> object:
    return chain.written(value) if isinstance(value, list | dict) else value


def _order(row_id: object) -> tuple[bool, Any]:
    return (False, row_id) if isinstance(row_id, int) else (True, str(row_id))


def _plain(value: Any) -> Any:
    """Bytes stand only where somebody put them; they never fit a hash."""
    return f"bytes {value.hex()}" if isinstance(value, bytes) else value


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")
