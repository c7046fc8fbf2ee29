"""The journal alone makes the tables again, also where an older version wrote it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from skatedesk.store.replay import Acts, Clash, raw_journal
from tests.store import dump


def rewritten(path: Path, table: str, *columns: str) -> None:
    """The rows of a table in the journal, as a version wrote them that did not know these columns."""
    with closing(sqlite3.connect(path)) as driver:
        lines = driver.execute('SELECT id, after FROM changed_rows WHERE "table" = ?', (table,)).fetchall()
        for number, after in lines:
            older = {name: value for name, value in json.loads(after).items() if name not in columns}
            driver.execute("UPDATE changed_rows SET after = ? WHERE id = ?", (json.dumps(older), number))
        driver.commit()


def clashes(path: Path) -> list[Clash]:
    with raw_journal(path) as raw:
        tables = raw.replay()
        found = [clash for entry in raw.entries() for clash in tables.take(entry)]
        return [*found, *tables.clashes(raw)]


def test_the_journal_alone_makes_the_tables(small_path: Path):
    with raw_journal(small_path) as raw:
        tables = raw.replay()
        for entry in raw.entries():
            assert list(tables.take(entry)) == []
        assert list(tables.clashes(raw)) == []
    whole = dump(small_path)
    made = {name: [tuple(row.values()) for row in rows] for name, rows in tables.tables().items()}
    assert made | {"alembic_version": whole["alembic_version"]} == whole
    assert len(made["starts"]) == 10


def test_a_row_of_an_older_version_takes_the_default_of_a_column(small_path: Path):
    rewritten(small_path, "skaters", "born", "club", "own_name", "merged_into", "moved")
    rewritten(small_path, "entries", "state", "out_of_competition", "seed_ms", "placed")
    rewritten(small_path, "attempts", "hand")
    assert clashes(small_path) == []
    with closing(sqlite3.connect(small_path)) as driver:
        driver.execute("UPDATE entries SET state = 'reserve', reserve = 1 WHERE id = 2")
        driver.commit()
    assert clashes(small_path) == [Clash("entries", 2, 2, "state")]


def test_what_is_no_row_any_longer_is_a_clash(small_path: Path):
    with closing(sqlite3.connect(small_path)) as driver:
        driver.execute("UPDATE changed_rows SET after = '[' WHERE \"table\" = 'skaters' AND row_id = 1")
        driver.commit()
    assert [(clash.table, clash.row_id) for clash in clashes(small_path)] == [("skaters", 1)]


def test_only_the_last_is_undone_and_the_last_undone_brought_back():
    acts = Acts()
    for number, act, of in ((1, "do", None), (2, "do", None), (3, "undo", 2), (4, "undo", 1), (5, "redo", 1)):
        assert acts.take(number, act, of)
    assert acts.states == {1: "done", 2: "undone", 3: "done", 4: "done", 5: "done"}
    assert not acts.take(6, "undo", 2)
    assert not acts.take(7, "redo", 1)
    assert acts.take(8, "do", 1)
    assert acts.states[2] == "dropped"
    assert not acts.take(9, "redo", 2)
