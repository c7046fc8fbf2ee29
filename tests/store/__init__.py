"""The cabinet. Files are looked at past the program here, as any other program would."""

import sqlite3
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
JOURNAL = {"changes", "changed_rows"}

Dump = dict[str, list[tuple[object, ...]]]


def dump(path: Path) -> Dump:
    """All rows of all tables but the journal's."""
    with closing(sqlite3.connect(path)) as driver:
        names = [name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: driver.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for name in sorted(set(names) - JOURNAL)
        }


def journal(path: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """The changes, without the mark that says whether they hold, and their rows."""
    with closing(sqlite3.connect(path)) as driver:
        changes = driver.execute('SELECT id, at, label, act, "of", races FROM changes ORDER BY id').fetchall()
        return changes, driver.execute("SELECT * FROM changed_rows ORDER BY id").fetchall()


def folder(path: Path) -> dict[str, bytes | None]:
    """What lies in a folder, to the byte."""
    return {item.name: item.read_bytes() if item.is_file() else None for item in path.iterdir()}
