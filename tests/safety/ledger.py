"""What a file must hold: counted from the journal, act by act, past the program."""

import json
import sqlite3
from collections import Counter
from contextlib import closing
from copy import copy
from pathlib import Path
from typing import Any

from skatedesk.store import chain

Said = dict[str, Any]
Tables = dict[str, dict[int, dict[str, Any]]]
OF_THE_JOURNAL = {"changes", "changed_rows", "alembic_version"}


class Ledger:
    """The tables as the journal tells them; grows with the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tables: Tables = {}
        self._last = 0
        self._hash = chain.FIRST
        self.entries = self.take_in()
        """What was there when the counting began."""

    def of_copy(self, path: Path) -> "Ledger":
        """The same, to go on with a copy of the file as it is found there."""
        other = copy(self)
        other._path, other._tables = path, {name: {**rows} for name, rows in self._tables.items()}
        return other

    def take_in(self) -> list[sqlite3.Row]:
        """The entries written since, and whether the chain and the tables follow from them."""
        with closing(sqlite3.connect(self._path)) as driver:
            driver.row_factory = sqlite3.Row
            entries = driver.execute("SELECT * FROM changes WHERE id > ? ORDER BY id", (self._last,)).fetchall()
            for entry in entries:
                assert entry["id"] == self._last + 1, f"entry {self._last + 1} is missing"
                self._follow(driver, entry)
                self._last = entry["id"]
            assert held(driver) == {name: rows for name, rows in self._tables.items() if rows}
        return entries

    def _follow(self, driver: sqlite3.Connection, entry: sqlite3.Row) -> None:
        lines = driver.execute(
            'SELECT "table", row_id, before, after FROM changed_rows WHERE change_id = ? ORDER BY id', (entry["id"],)
        ).fetchall()
        facts = tuple(entry[name] for name in ("id", "at", "label", "act", "of", "races", "who", "station"))
        self._hash = chain.link(self._hash, facts, [tuple(line) for line in lines])
        assert self._hash == entry["hash"], f"entry {entry['id']} does not follow from the one before"
        for table, row_id, before, after in lines:
            rows = self._tables.setdefault(table, {})
            assert rows.pop(row_id, None) == (before and json.loads(before)), f"entry {entry['id']} starts elsewhere"
            if after is not None:
                rows[row_id] = json.loads(after)


def held(driver: sqlite3.Connection) -> Tables:
    """All rows of all tables but the journal's."""
    names = {name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tables: Tables = {}
    for name in names - OF_THE_JOURNAL:
        kinds = {column[1]: column[2] for column in driver.execute(f'PRAGMA table_info("{name}")')}
        rows = [dict(row) for row in driver.execute(f'SELECT * FROM "{name}"')]
        for row in rows:
            row |= {key: json.loads(value) for key, value in row.items() if kinds[key] == "JSON" and value is not None}
        tables[name] = {row["id"]: row for row in rows}
    return {name: rows for name, rows in tables.items() if rows}


def compare(path: Path, confirmed: list[Said], entries: list[sqlite3.Row]) -> Counter[str]:
    """How many confirmed acts are lost or doubled, and how many were on their way and arrived all the same."""
    found = Counter(entry["at"] for entry in entries)
    named = [said["at"] for said in confirmed if "at" in said]
    counts = Counter(
        lost=sum(found[at] == 0 for at in named) + max(0, len(confirmed) - len(entries)),
        doubled=sum(found[at] > 1 for at in named),
        arrived=max(0, len(entries) - len(confirmed)),
    )
    for said, entry in zip(confirmed, entries, strict=False):
        same = all(entry[name] == said.get(name, entry[name]) for name in ("at", "label", "act"))
        counts["astray"] += not same or not _holds(path, said, entry["id"])
    return counts


def _holds(path: Path, said: Said, number: int) -> bool:
    """Whether the time that was confirmed is the one that was written."""
    if "ms" not in said:
        return True
    with closing(sqlite3.connect(path)) as driver:
        lines = driver.execute('SELECT "after" FROM changed_rows WHERE change_id = ?', (number,)).fetchall()
    return any(after is not None and json.loads(after).get("time_ms") == said["ms"] for (after,) in lines)
