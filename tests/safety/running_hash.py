"""A hash of all tables that SQLite itself keeps up to date, row by row, past the program and its journal.

Every connection of the program gets triggers of its own that last as long as it does and are no part of the file.
What is rolled back is rolled back in the hash too.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from tests.store import JOURNAL

WHOLE = 2**62
"""A sum of hashes counts up to here and then from the beginning; SQLite's numbers reach a little further."""


class RunningHash:
    """The hash of the file that is open, whichever connection writes; begun anew for each file that is opened.

    The rows stand in it as a sum, so that their order does not count and a row can be taken out again.
    """

    def __init__(self) -> None:
        self._begun = 0
        self._writing: list[sqlite3.Connection] = []
        event.listen(Engine, "connect", self._connected)

    def begin(self, path: Path) -> None:
        """The file is about to be opened; nobody has it open now."""
        self._writing.clear()
        self._begun = whole_hash(path)

    def now(self) -> int:
        """The hash as the tables stand now; between acts only."""
        return sum((_kept(driver) for driver in self._writing), self._begun) % WHOLE

    def stop(self) -> None:
        event.remove(Engine, "connect", self._connected)

    def _connected(self, driver: sqlite3.Connection, _record: object) -> None:
        if driver.execute("PRAGMA query_only").fetchone()[0]:
            return
        driver.create_function("hash_added", -1, _added, deterministic=True)
        driver.create_function("hash_taken_out", -1, _taken_out, deterministic=True)
        driver.execute("PRAGMA temp_store = MEMORY")
        driver.execute("CREATE TEMP TABLE running_hash (value INTEGER NOT NULL)")
        driver.execute("INSERT INTO running_hash VALUES (0)")
        for table in tables(driver):
            columns = [column[1] for column in driver.execute(f'PRAGMA main.table_info("{table}")')]
            old, new = (", ".join(f'{when}."{name}"' for name in columns) for when in ("OLD", "NEW"))
            added, taken_out = (
                f"UPDATE running_hash SET value = hash_added(value, '{table}', {new});",
                f"UPDATE running_hash SET value = hash_taken_out(value, '{table}', {old});",
            )
            for when, then in {"INSERT": added, "DELETE": taken_out, "UPDATE": taken_out + added}.items():
                driver.execute(f'CREATE TEMP TRIGGER "{table} {when}" AFTER {when} ON main."{table}" BEGIN {then} END')
        self._writing.append(driver)


def whole_hash(path: Path) -> int:
    """The same hash, over every row there is."""
    with closing(sqlite3.connect(path)) as driver:
        return sum(
            _hash(table, *row) for table in tables(driver) for row in driver.execute(f'SELECT * FROM "{table}"')
        ) % WHOLE  # fmt: skip


def tables(driver: sqlite3.Connection) -> list[str]:
    """All but the journal's and SQLite's own."""
    names: Iterable[tuple[str]] = driver.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")
    return sorted(name for (name,) in names if name not in JOURNAL and not name.startswith("sqlite_"))


def _kept(driver: sqlite3.Connection) -> int:
    return driver.execute("SELECT value FROM running_hash").fetchone()[0]


def _added(value: int, *row: Any) -> int:
    return (value + _hash(*row)) % WHOLE


def _taken_out(value: int, *row: Any) -> int:
    return (value - _hash(*row)) % WHOLE


def _hash(*row: Any) -> int:
    return int.from_bytes(blake2b(repr(row).encode(), digest_size=8).digest()) % WHOLE
