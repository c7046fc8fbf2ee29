"""The tables of a day: read in their order, undone, looked at in the past, replayed and saved from a damaged file."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from skatedesk.domain.timetable import Break
from skatedesk.store import day_queries, past, replay, salvaging
from skatedesk.store.day_queries import KeptItem
from skatedesk.store.errors import FileError
from skatedesk.store.past import PastFile
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import AttemptRow, BreakRow, ChecklistItemRow, CompetitionRow
from tests.store import dump

HELD = 1


def add_day(file: ResultsFile) -> None:
    with file.change("A day") as change:
        change.session.add_all(
            [
                BreakRow(competition_id=HELD, after_race=2, minutes=15, words="behind the race"),
                BreakRow(competition_id=HELD, after_race=2, after_pair=4, minutes=10, words="in the middle"),
                BreakRow(competition_id=HELD, after_race=0, minutes=20),
                ChecklistItemRow(competition_id=HELD, place=2, words="Flowers", done_at="2025-12-06T10:00:00+00:00"),
                ChecklistItemRow(competition_id=HELD, place=1, fact="draw", by_hand=True),
            ]
        )


def read(file: ResultsFile) -> tuple[tuple[Break, ...], tuple[KeptItem, ...]]:
    with file.read() as session:
        return day_queries.breaks(session, HELD), day_queries.checklist(session, HELD)


def test_breaks_and_lines_are_read_in_their_order(small_file: ResultsFile):
    add_day(small_file)
    breaks, lines = read(small_file)
    assert [(one.after_race, one.after_pair, one.words) for one in breaks] == [
        (0, None, ""), (2, 4, "in the middle"), (2, None, "behind the race"),
    ]  # fmt: skip
    assert lines == (
        KeptItem("", "draw", by_hand=True), KeptItem("Flowers", done_at="2025-12-06T10:00:00+00:00"),
    )  # fmt: skip


def test_a_day_is_undone_and_done_again(small_file: ResultsFile):
    before = dump(small_file.path)
    add_day(small_file)
    after = dump(small_file.path)
    small_file.undo()
    assert dump(small_file.path) == before
    small_file.redo()
    assert dump(small_file.path) == after


def test_the_past_knows_the_day(small_file: ResultsFile):
    add_day(small_file)
    with small_file.read() as session:
        number = past.number_at(session, datetime.now())
    with small_file.change("Away with it") as change:
        for row in day_queries.break_rows(change.session, HELD):
            change.session.delete(row)
    earlier = PastFile.after(small_file, number)
    assert len(read(earlier)[0]) == 3
    earlier.close()
    assert read(small_file)[0] == ()


def test_the_journal_alone_makes_the_day(small_file: ResultsFile):
    add_day(small_file)
    with replay.raw_journal(small_file.path) as raw:
        tables = raw.replay()
        for entry in raw.entries():
            assert list(tables.take(entry)) == []
        assert list(tables.clashes(raw)) == []
        made = tables.tables()
    assert [row["words"] for row in made["breaks"]] == ["behind the race", "in the middle", ""]
    assert [row["fact"] for row in made["checklist_items"]] == ["", "draw"]


def test_the_day_is_saved_from_a_damaged_file(small_file: ResultsFile, tmp_path: Path):
    add_day(small_file)
    small_file.close()
    saved = salvaging.salvage(small_file.path, tmp_path / "saved.skatedesk")
    assert saved.whole
    assert dump(tmp_path / "saved.skatedesk")["breaks"] == dump(small_file.path)["breaks"]
    assert dump(tmp_path / "saved.skatedesk")["checklist_items"] == dump(small_file.path)["checklist_items"]


def test_a_break_without_length_does_not_get_into_the_file(small_file: ResultsFile):
    with pytest.raises(FileError), small_file.change("A") as change:
        change.session.add(BreakRow(competition_id=HELD, after_race=1, minutes=0))


def test_a_competition_is_no_rehearsal_unless_it_says_so(small_file: ResultsFile):
    with small_file.change("A rehearsal") as change:
        row = change.session.get_one(CompetitionRow, HELD)
        assert row.rehearsal is False
        row.rehearsal = True
    small_file.undo()
    with small_file.read() as session:
        assert session.scalars(select(CompetitionRow.rehearsal)).all() == [False]


def test_only_first_results_that_hold_tell_when_somebody_skated(small_file: ResultsFile):
    since = datetime.now() - timedelta(minutes=1)
    with small_file.change("Time") as change:
        change.session.add(AttemptRow(start_id=4, status="OK", time_ms=70000, decimals=2))
    with small_file.change("Corrected") as change:
        row = change.session.scalars(select(AttemptRow).where(AttemptRow.start_id == 4)).one()
        row.time_ms = 69000
    with small_file.change("Time") as change:
        change.session.add(AttemptRow(start_id=5, status="DNF"))
    small_file.undo()
    with small_file.read() as session:
        assert [save.start_id for save in day_queries.saves_since(session, since)] == [4]
        assert day_queries.saves_since(session, datetime.now() + timedelta(minutes=1)) == []


def test_who_is_still_to_skate(small_file: ResultsFile):
    with small_file.read() as session:
        listed = day_queries.places(session, HELD)
        papers = day_queries.papers(session, HELD)
        assert day_queries.bibs_given(session, HELD) == (10, 10)
    assert [(one.pair, one.decided) for one in listed if one.race_id == 1] == [
        (1, True), (1, True), (2, True), (2, False), (3, False),
    ]  # fmt: skip
    assert {one.place for one in listed if one.race_id == 2} == {1, 2}
    assert papers.entered == {1, 2}
    assert papers.measured == papers.with_officials == {1}
    assert not papers.has_officials
