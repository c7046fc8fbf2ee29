"""Before and after of rows, however they are written inside one change."""

import json
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import JSON, Boolean, Date, Float, Integer, String, select
from sqlalchemy.orm import load_only, selectinload

from skatedesk.store import rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import (
    AttemptRow,
    Base,
    ConditionRow,
    PassingRow,
    RaceRow,
    SeasonRow,
    SkaterRow,
    StartRow,
    TeamRow,
)
from tests.store import JOURNAL, Dump, dump, journal

FIRST_START = 1
Written = tuple[str, int, dict[str, object] | None, dict[str, object] | None]


def last_rows(file: ResultsFile) -> list[Written]:
    """What the journal wrote down of the newest change."""
    with closing(sqlite3.connect(file.path)) as driver:
        found = driver.execute(
            'SELECT "table", row_id, "before", "after" FROM changed_rows '
            "WHERE change_id = (SELECT max(id) FROM changes) ORDER BY id"
        ).fetchall()
    return [
        (name, row, before and json.loads(before), after and json.loads(after)) for name, row, before, after in found
    ]


def undone_and_redone(file: ResultsFile, before: Dump) -> None:
    """The newest change can be taken back to what was, and brought back."""
    after = dump(file.path)
    assert after != before
    assert file.undo() is not None
    assert dump(file.path) == before
    assert file.redo() is not None
    assert dump(file.path) == after
    assert file.undo() is not None


def first_attempt(session: rows.Session) -> AttemptRow:
    start, _race, _name = rows.start_in_race(session, FIRST_START)
    return start.attempts[0]


def test_several_flushes_are_one_before_and_after(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        skater = rows.by_id(change.session, SkaterRow, 1)
        for name in ("B", "C", "D"):
            skater.name = name
            change.session.flush()
    ((table, row_id, was, became),) = last_rows(small_file)
    assert (table, row_id) == ("skaters", 1)
    assert was is not None
    assert was["name"] == "Jenning DE BOO"
    assert became == was | {"name": "D"}
    undone_and_redone(small_file, before)


def test_a_change_back_to_what_was_is_no_change(small_file: ResultsFile):
    told = journal(small_file.path)
    with small_file.change("A") as change:
        skater = rows.by_id(change.session, SkaterRow, 1)
        was = skater.name
        skater.name = "B"
        change.session.flush()
        skater.name = was
    assert change.entry is None
    assert journal(small_file.path) == told


def test_the_same_value_again_is_no_change(small_file: ResultsFile):
    told = journal(small_file.path)
    with small_file.change("A") as change:
        race = rows.by_id(change.session, RaceRow, 1)
        race.day, race.official, race.metres = date(2025, 11, 14), False, 1000
        passing = first_attempt(change.session).passings[0]
        passing.time_ms += 0
        change.session.expire(race, ["title"])
        race.title = "1000m Men Division A"
    assert change.entry is None
    assert journal(small_file.path) == told


def test_a_row_made_and_taken_out_in_one_change_is_no_change(small_file: ResultsFile):
    told = journal(small_file.path)
    with small_file.change("A") as change:
        season = SeasonRow(name="2030/31", rules_name="x")
        change.session.add(season)
        change.session.flush()
        change.session.delete(season)
    assert change.entry is None
    assert journal(small_file.path) == told


def test_a_row_made_and_then_changed_begins_with_nothing(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        skater = SkaterRow(name="A", nation="NED", sex="M")  # key was never set
        change.session.add(skater)
        change.session.flush()
        skater.key = "s99"
        change.session.flush()
        skater.name = "B"
    ((_table, row_id, was, became),) = last_rows(small_file)
    assert was is None
    assert became == {
        "id": row_id, "key": "s99", "name": "B", "family": "", "given": "", "nation": "NED", "sex": "M",
            "born": None, "club": "", "own_name": "", "merged_into": None, "moved": [],
    }  # fmt: skip
    undone_and_redone(small_file, before)


def test_a_row_changed_and_then_taken_out_ends_with_nothing(small_file: ResultsFile):
    with small_file.change("A") as change:
        change.session.add(TeamRow(name="NED", nation="NED", sex="M"))
    before = dump(small_file.path)
    with small_file.change("B") as change:
        team = rows.by_id(change.session, TeamRow, 1)
        team.name = "Netherlands"
        change.session.flush()
        change.session.delete(team)
    assert last_rows(small_file) == [("teams", 1, {"id": 1, "name": "NED", "nation": "NED", "sex": "M"}, None)]
    undone_and_redone(small_file, before)


def test_a_number_used_again_within_a_change_is_a_change_of_that_row(small_file: ResultsFile):
    with small_file.change("A") as change:
        change.session.add(TeamRow(name="NED", nation="NED", sex="M"))
    before = dump(small_file.path)
    with small_file.change("B") as change:
        change.session.delete(rows.by_id(change.session, TeamRow, 1))
        change.session.flush()
        team = TeamRow(name="Norway", nation="NOR", sex="M")
        change.session.add(team)
        change.session.flush()
        assert team.id == 1
    ((_table, _row_id, was, became),) = last_rows(small_file)
    assert was == {"id": 1, "name": "NED", "nation": "NED", "sex": "M"}
    assert became == {"id": 1, "name": "Norway", "nation": "NOR", "sex": "M"}
    undone_and_redone(small_file, before)


@pytest.mark.parametrize("replaced", [False, True])
def test_passings_that_fell_out_of_their_attempt_are_in_the_journal(small_file: ResultsFile, replaced: bool):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        new = [PassingRow(metres=600, time_ms=41_000, decimals=2)] if replaced else []
        attempt = first_attempt(change.session)
        attempt.passings = []
        change.session.flush()
        attempt.passings = new
    gone = {(table, was["metres"] if was else None) for table, _row, was, became in last_rows(small_file) if not became}
    assert len(dump(small_file.path)["passings"]) == len(new)
    assert {table for table, _metres in gone} == {"passings"}
    undone_and_redone(small_file, before)


def test_a_tree_of_rows_comes_and_goes_as_one(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        query = select(AttemptRow).options(selectinload(AttemptRow.passings), selectinload(AttemptRow.sprints))
        for attempt in change.session.scalars(query):
            change.session.delete(attempt)
        for start in change.session.scalars(select(StartRow)):
            change.session.delete(start)
    assert not dump(small_file.path)["starts"]
    assert not dump(small_file.path)["passings"]
    undone_and_redone(small_file, before)


def test_columns_that_were_never_loaded_are_read(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        skater = change.session.scalars(select(SkaterRow).options(load_only(SkaterRow.id))).first()
        assert skater is not None
        skater.name = "B"  # the name before was never in memory
    ((_table, _row_id, was, became),) = last_rows(small_file)
    assert was is not None
    assert (was["name"], was["nation"], was["key"]) == ("Jenning DE BOO", "NED", "s1")
    assert became == was | {"name": "B"}
    undone_and_redone(small_file, before)


def test_a_row_that_expired_is_read(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        condition = change.session.scalars(select(ConditionRow)).one()
        change.session.expire(condition)
        condition.air = 18
        race = rows.by_id(change.session, RaceRow, 1)
        change.session.expire(race, ["official"])
        race.official = True
    changed = {table: (was, became) for table, _row, was, became in last_rows(small_file)}
    was, became = changed["conditions"]
    assert was is not None
    assert became is not None
    assert (was["air"], became["air"], became["ice"]) == (17.5, 18, -7.2)
    was, became = changed["races"]
    assert was is not None
    assert became == was | {"official": True}
    undone_and_redone(small_file, before)


@pytest.mark.parametrize("day", [None, date(2025, 12, 31)])
def test_days_come_back(small_file: ResultsFile, day: date | None):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        rows.by_id(change.session, RaceRow, 1).day = day
    ((_table, _row_id, was, became),) = last_rows(small_file)
    assert was is not None
    assert became is not None
    assert (was["day"], became["day"]) == ("2025-11-14", day and "2025-12-31")
    undone_and_redone(small_file, before)


def test_every_column_is_of_a_kind_the_journal_can_keep():
    tables = [table for table in Base.metadata.tables.values() if table.name not in JOURNAL]
    columns = [column for table in tables for column in table.columns]
    assert {type(column.type) for column in columns} <= {Integer, String, Boolean, Float, Date, JSON}
    # What the database would fill in or change by itself, the journal would not see.
    assert not [column for column in columns if column.onupdate or column.server_onupdate]
    # A column that came later has a default for the rows that were there; new rows bring their own.
    assert not [column for column in columns if column.server_default is not None and column.default is None]
    assert {tuple(column.name for column in table.primary_key) for table in tables} == {("id",)}
