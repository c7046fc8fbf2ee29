"""Undo and redo, over a restart too, and a journal that tells everything."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import checking, history, results
from skatedesk.store import journal as entries_of
from skatedesk.store import rows
from skatedesk.store.past import PastFile
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import RaceRow, SeasonRow, SkaterRow
from tests.store import dump, journal

OPEN_START = 5
"""In the third pair of the 1000 m, with nothing skated yet."""


def enter(file: ResultsFile, text: str) -> None:
    results.record_time(file, OPEN_START, RaceTime.parse(text))


def states(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as driver:
        return driver.execute("SELECT act, state FROM changes ORDER BY id").fetchall()


def test_a_change_is_named_and_taken_back_and_brought_back(small_file: ResultsFile):
    start = datetime.now(UTC)
    before = dump(small_file.path)
    changed = results.record_time(small_file, OPEN_START, RaceTime.parse("1:08.00"))
    after = dump(small_file.path)
    assert changed.label == "Time 1:08.00, pair 3 inner, Sander EITREM"
    assert changed.at is not None
    undone = small_file.undo()
    assert dump(small_file.path) == before
    redone = small_file.redo()
    assert dump(small_file.path) == after
    assert undone is not None
    assert redone is not None
    assert undone.label == redone.label == changed.label
    assert undone.races == redone.races == frozenset({1})
    assert start <= changed.at <= undone.at <= redone.at <= datetime.now(UTC)


def test_a_note_on_the_file_stands_beside_all_acts(small_file: ResultsFile):
    enter(small_file, "1:08.00")
    undone = small_file.undo()
    before = dump(small_file.path)
    note = small_file.note("Restored from a backup")
    assert dump(small_file.path) == before
    redone = small_file.redo()
    assert redone is not None
    assert undone is not None
    assert redone.label == undone.label
    after = dump(small_file.path)
    small_file.undo()
    assert dump(small_file.path) == before
    small_file.redo()
    last = history.last_change(small_file)
    assert last is not None
    assert last.label == undone.label
    assert checking.check(small_file).sound
    with closing(PastFile.after(small_file, note.id)) as past:
        assert dump(past.path) == before
        assert states(past.path)[-1] == ("do", "done")
    assert dump(small_file.path) == after


def test_undo_survives_close_and_open(small_path: Path):
    file = ResultsFile.open(small_path)
    before = dump(small_path)
    enter(file, "1:08.00")
    enter(file, "1:09.00")
    after = dump(small_path)
    file.close()
    file = ResultsFile.open(small_path)
    history.undo(file)
    file.close()
    file = ResultsFile.open(small_path)
    history.undo(file)
    assert dump(small_path) == before
    file.close()
    file = ResultsFile.open(small_path)
    assert [history.redo(file).label[:12], history.redo(file).label[:12]] == ["Time 1:08.00", "Time 1:09.00"]
    assert dump(small_path) == after
    with pytest.raises(RuleError, match="nothing to redo"):
        history.redo(file)
    file.close()


def test_a_new_change_drops_what_could_be_redone(small_file: ResultsFile):
    for text in ("1:08.00", "1:09.00", "1:10.00"):
        enter(small_file, text)
    small_file.undo()
    small_file.undo()
    enter(small_file, "1:11.00")
    after = dump(small_file.path)
    assert small_file.redo() is None
    assert dump(small_file.path) == after
    with small_file.read() as session:
        assert [entry.label[5:12] for entry in entries_of.entries(session, 2)] == ["1:11.00", "1:08.00"]
        assert len(entries_of.entries(session, 100)) == 5
        assert entries_of.next_undone(session) is None
    assert small_file.undo() is not None
    assert small_file.undo() is not None
    assert states(small_file.path)[3:] == [
        ("do", "undone"),
        ("do", "dropped"),
        ("do", "dropped"),
        ("undo", "done"),
        ("undo", "done"),
        ("do", "undone"),
        ("undo", "done"),
        ("undo", "done"),
    ]


def test_a_change_that_changes_nothing_keeps_what_could_be_redone(small_file: ResultsFile):
    enter(small_file, "1:08.00")
    enter(small_file, "1:09.00")
    small_file.undo()
    told = journal(small_file.path)
    enter(small_file, "1:08.00")
    with pytest.raises(RuleError):
        results.record_status(small_file, OPEN_START, Status.WDR)
    assert journal(small_file.path) == told
    redone = small_file.redo()
    assert redone is not None
    assert redone.label.startswith("Time 1:09.00")


def test_everything_back_to_the_empty_file_and_forth(small_file: ResultsFile):
    whole = dump(small_file.path)
    labels: list[str] = []
    while (entry := small_file.undo()) is not None:
        labels.append(entry.label)
    assert labels == [
        "Import of race 2, 5000m Men Division B",
        "Import of race 1, 1000m Men Division A",
        "New file for the season 2025/26",
    ]
    empty = dump(small_file.path)
    assert empty.pop("alembic_version")
    assert {name for name, found in empty.items() if found} == set()
    while small_file.redo() is not None:
        assert small_file.faults() == []
    assert dump(small_file.path) == whole


def test_the_journal_only_grows(small_file: ResultsFile):
    changes, lines = journal(small_file.path)
    enter(small_file, "1:08.00")
    for step in (small_file.undo, small_file.redo, small_file.undo):
        assert step() is not None
        more_changes, more_lines = journal(small_file.path)
        assert more_changes[: len(changes)] == changes
        assert more_lines[: len(lines)] == lines
        assert len(more_changes) > len(changes)
        assert len(more_lines) > len(lines)
        changes, lines = more_changes, more_lines
    assert [(change[3], change[4]) for change in changes[3:]] == [("do", None), ("undo", 4), ("redo", 4), ("undo", 4)]


def test_before_and_after_are_whole_rows(small_file: ResultsFile):
    with small_file.change("The race moves") as change:
        rows.by_id(change.session, RaceRow, 1).number = 9
        change.races.update({2, 1})
    changes, lines = journal(small_file.path)
    assert json.loads(str(changes[-1][-1])) == [1, 2]
    _id, change_id, table, row_id, before, after = lines[-1]
    assert (change_id, table, row_id) == (changes[-1][0], "races", 1)
    assert json.loads(str(before)) == {
        "id": 1, "competition_id": 1, "number": 1, "title": "1000m Men Division A", "discipline": "individual",
        "sex": "M", "metres": 1000, "division": "A", "run": None, "day": "2025-11-14", "official": False,
        "time_of_day": "", "laps": None,
    }  # fmt: skip
    assert json.loads(str(after)) == json.loads(str(before)) | {"number": 9}


def test_names_of_any_script_come_back(small_file: ResultsFile):
    with small_file.change("A") as change:
        rows.by_id(change.session, SkaterRow, 1).name = 'Øystein 日本 "quoted" \\ \x7f 🏁'
    written = dump(small_file.path)
    small_file.undo()
    small_file.redo()
    assert dump(small_file.path) == written


def test_two_who_swapped_lanes_go_back_and_forth(small_file: ResultsFile):
    before = dump(small_file.path)
    with small_file.change("Lanes of pair 2 changed") as change:
        inner, outer = (rows.start_in_race(change.session, number)[0] for number in (3, 4))
        inner.lane, outer.lane = None, "inner"
        change.session.flush()
        inner.lane = "outer"
    after = dump(small_file.path)
    assert [row[4] for row in after["starts"][2:4]] == ["outer", "inner"]
    small_file.undo()
    assert dump(small_file.path) == before
    small_file.redo()
    assert dump(small_file.path) == after


def test_the_change_says_when_it_is_on_the_disk(small_file: ResultsFile):
    with small_file.change("A") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="x"))
        assert change.entry is None
    assert change.entry is not None
    with small_file.read() as session:
        assert entries_of.last_done(session) == change.entry
