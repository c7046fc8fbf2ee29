"""Whoever tampers with the journal, or with a table past it, is found, and the entry is named."""

import itertools
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skatedesk.domain.times import RaceTime
from skatedesk.imports.race_json import read_race
from skatedesk.services import checking, history, journal_check, results
from skatedesk.services.files import new_file, open_file
from skatedesk.services.importing import take
from skatedesk.store.results_file import Hand
from tests.services import FIVE_THOUSAND, row, source

COLUMNS = {
    "changes": ("id", "at", "label", "act", "of", "state", "races", "who", "station", "hash"),
    "changed_rows": ("id", "change_id", "table", "row_id", "before", "after"),
}


@pytest.fixture(scope="session")
def small_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two start, times are entered by two hands, one is undone, brought back and undone again."""
    path = tmp_path_factory.mktemp("day") / "day.skatedesk"
    file = new_file(path, "2025/26", "isu-2025-26")
    assert take(file, read_race(source(FIVE_THOUSAND, row("Stolz", "1I"), row("Eitrem", "1O")), "race.json")).changed
    file.hand = Hand("Ann", "Desk 1")
    results.record_time(file, 1, RaceTime.parse("6:10.00"))
    file.hand = Hand("Bo", "Desk 2")
    results.record_time(file, 2, RaceTime.parse("6:11.00"))
    results.record_time(file, 2, RaceTime.parse("6:12.00"))
    history.undo(file)
    history.redo(file)
    history.undo(file)
    file.close()
    return path


def stored(path: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(path)) as driver:
        driver.row_factory = sqlite3.Row
        return {
            table: [dict(found) for found in driver.execute(f"SELECT * FROM {table} ORDER BY id")] for table in COLUMNS
        }


def tampered(path: Path, act: Callable[[sqlite3.Connection], object]) -> list[str]:
    """What a check says of a copy of the file in which somebody did this past every rule of the database."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(path, Path(folder) / "copy.skatedesk"))
        with closing(sqlite3.connect(copy, isolation_level=None)) as driver:
            driver.execute("PRAGMA foreign_keys = OFF")
            driver.execute("PRAGMA ignore_check_constraints = ON")
            act(driver)
        return [str(finding) for finding in checking.check_path(copy).findings]


def put(table: str, row_id: int, column: str, value: object) -> Callable[[sqlite3.Connection], object]:
    return lambda driver: driver.execute(f'UPDATE {table} SET "{column}" = ? WHERE id = ?', (value, row_id))


def one_character_off(value: object) -> object:
    if value is None:
        return 7
    if isinstance(value, int):
        return value + 1000
    text = str(value)
    middle = len(text) // 2
    return text[:middle] + chr(ord(text[middle]) ^ 1) + text[middle + 1 :] if text else "x"


def test_an_untouched_day_has_no_findings(small_day: Path):
    assert journal_check.sentences(small_day) == []
    assert checking.check_path(small_day).sound


def test_every_value_changed_by_one_character_is_found(small_day: Path):
    missed: list[object] = []
    cells = [(table, found, column) for table, rows in stored(small_day).items() for found in rows for column in found]
    assert len(cells) > 150
    for table, found, column in cells:
        told = tampered(small_day, put(table, int(str(found["id"])), column, one_character_off(found[column])))
        if not any("of the journal" in sentence for sentence in told):
            missed.append((table, found["id"], column, told))
    assert missed == []


@pytest.mark.parametrize("table", list(COLUMNS))
def test_every_row_taken_out_is_found(small_day: Path, table: str):
    for found in stored(small_day)[table]:
        told = tampered(
            small_day, lambda driver, found=found: driver.execute(f"DELETE FROM {table} WHERE id = ?", (found["id"],))
        )
        assert any("of the journal" in sentence for sentence in told), found


def test_every_two_entries_that_changed_places_are_found_and_named(small_day: Path):
    count = len(stored(small_day)["changes"])
    for one in range(1, count):
        for other in range(one + 1, count + 1):

            def swap(driver: sqlite3.Connection, one: int = one, other: int = other) -> None:
                for here, there in ((one, -1), (other, one), (-1, other)):
                    driver.execute("UPDATE changes SET id = ? WHERE id = ?", (there, here))
                    driver.execute("UPDATE changed_rows SET change_id = ? WHERE change_id = ?", (there, here))

            told = tampered(small_day, swap)
            assert any(f"was written as number {one}." in sentence for sentence in told), told
            assert any(f"was written as number {other}." in sentence for sentence in told), told


def test_every_two_lines_that_changed_places_are_found(small_day: Path):
    lines = stored(small_day)["changed_rows"]
    for one, other in itertools.pairwise(lines):

        def swap(
            driver: sqlite3.Connection, one: int = int(str(one["id"])), other: int = int(str(other["id"]))
        ) -> None:
            for here, there in ((one, -1), (other, one), (-1, other)):
                driver.execute("UPDATE changed_rows SET id = ? WHERE id = ?", (there, here))

        assert any("of the journal" in sentence for sentence in tampered(small_day, swap)), (one, other)


@settings(max_examples=150)
@given(data=st.data())
def test_any_byte_of_any_text_is_found(small_day: Path, data: st.DataObject):
    kept = stored(small_day)
    table = data.draw(st.sampled_from(sorted(kept)))
    found = data.draw(st.sampled_from(kept[table]))
    column = data.draw(
        st.sampled_from(sorted(name for name, value in found.items() if isinstance(value, str) and value))
    )
    text = str(found[column]).encode()
    at, byte = data.draw(st.integers(0, len(text) - 1)), data.draw(st.integers(0, 255))
    if text[at] == byte:
        return
    changed = text[:at] + bytes([byte]) + text[at + 1 :]

    def act(driver: sqlite3.Connection) -> None:
        driver.execute(f'UPDATE {table} SET "{column}" = CAST(? AS TEXT) WHERE id = ?', (changed, found["id"]))

    assert any("of the journal" in sentence for sentence in tampered(small_day, act))


@pytest.mark.parametrize("value", [b"6:10.00", None, 3, 1.5, "[" * 100_000, "\ud800".encode("utf-8", "surrogatepass")])
@pytest.mark.parametrize("column", ["label", "at", "act", "of", "races", "state", "hash"])
def test_any_kind_of_value_is_found(small_day: Path, column: str, value: object):
    def act(driver: sqlite3.Connection) -> None:
        driver.execute("PRAGMA writable_schema = ON")
        driver.execute("UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'changes'")
        driver.execute("PRAGMA writable_schema = RESET")
        driver.execute(f'UPDATE changes SET "{column}" = ? WHERE id = 8', (value,))

    assert any("of the journal" in sentence for sentence in tampered(small_day, act))


# --- what is said --------------------------------------------------------------------------------------------


def test_a_changed_entry_is_named_with_time_and_label(small_day: Path):
    (told,) = tampered(small_day, put("changes", 3, "label", "Time 6:09.00, pair 1 inner, Jordan Stolz"))
    assert told.startswith("Entry 3 (20")
    assert told.endswith("Time 6:09.00, pair 1 inner, Jordan Stolz) of the journal was changed after it was written.")


def test_a_changed_hash_is_that_of_one_entry(small_day: Path):
    (told,) = tampered(small_day, put("changes", 3, "hash", "0" * 64))
    assert told.startswith("Entry 3 (")
    assert told.endswith("was changed after it was written.")


def test_an_entry_that_was_taken_out_is_told_by_the_next(small_day: Path):
    def act(driver: sqlite3.Connection) -> None:
        driver.execute("DELETE FROM changed_rows WHERE change_id = 3")
        driver.execute("DELETE FROM changes WHERE id = 3")

    told = tampered(small_day, act)
    assert told[0].startswith("Entry 3 of the journal is missing; it stood before entry 4 (")


def test_the_last_entry_taken_out_shows_in_the_tables_and_states(small_day: Path):
    def act(driver: sqlite3.Connection) -> None:
        driver.execute("DELETE FROM changed_rows WHERE change_id = 8")
        driver.execute("DELETE FROM changes WHERE id = 8")

    told = tampered(small_day, act)
    assert any("Entry 5 (" in one and "is marked as undone, but it is done." in one for one in told)
    assert any(one.startswith("Past the journal, row 2 of attempts was changed: time_ms") for one in told)


def test_a_state_that_was_turned_is_told(small_day: Path):
    (told,) = tampered(small_day, put("changes", 5, "state", "done"))
    assert "Entry 5 (" in told
    assert told.endswith("of the journal is marked as done, but it is undone.")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "UPDATE attempts SET time_ms = 369000 WHERE id = 1",
            "row 1 of attempts was changed: time_ms is not as entry 3 (",
        ),
        ("DELETE FROM bibs", ""),
        ("DELETE FROM attempts WHERE id = 1", "row 1 of attempts was taken out; entry 3 ("),
        (
            "INSERT INTO passings (attempt_id, metres, time_ms, decimals) VALUES (1, 200, 19000, 2)",
            "row 1 of passings was put in: no entry has it.",
        ),
        (
            "UPDATE skaters SET name = 'Jordan STOLZE' WHERE id = 1",
            "row 1 of skaters was changed: name is not as entry 2 (",
        ),
    ],
)
def test_a_table_that_was_changed_past_the_journal_is_told(small_day: Path, statement: str, expected: str):
    told = [
        sentence for sentence in tampered(small_day, lambda driver: driver.execute(statement)) if "Past" in sentence
    ]
    assert len(told) == bool(expected), told
    assert all(expected in sentence for sentence in told)


def test_a_table_that_was_changed_and_worked_on_since_is_told(small_day: Path, tmp_path: Path):
    """What the tables hold is what the last entry wrote; what it found was not what the one before had left."""
    path = Path(shutil.copy(small_day, tmp_path / "day.skatedesk"))
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("UPDATE attempts SET time_ms = 369000 WHERE id = 1")
    with closing(open_file(path)) as file:
        results.record_time(file, 1, RaceTime.parse("6:10.00"))
    (told,) = journal_check.sentences(path)
    assert told.startswith("Entry 9 (")
    assert told.endswith("of the journal found row 1 of attempts changed past the journal.")


def test_many_findings_are_counted(small_day: Path):
    told = tampered(
        small_day,
        lambda driver: driver.executemany(
            "INSERT INTO skaters (name, family, given, nation, sex) VALUES (?, '', '', 'NED', 'M')",
            [(f"A{number}",) for number in range(50)],
        ),
    )
    assert len(told) == journal_check.MOST + 1
    assert told[-1] == "And 30 more of this kind."
