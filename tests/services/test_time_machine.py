"""The file as it stood earlier: every list of then, and what is different since."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.services import documents, history, journal_check, lists, results, time_machine
from skatedesk.services.changes import Changed
from skatedesk.services.files import FileError, ResultsFile, new_file
from skatedesk.sheets.sheet import text_of
from tests.services import content, id_of, view
from tests.store import dump

NOW = datetime(2025, 11, 15, 9, 0)
INSTANT = timedelta(microseconds=1)


def held(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def timed(file: ResultsFile, family: str, text: str) -> datetime:
    """When it was on disk."""
    return moment(results.record_time(file, id_of(file, family), RaceTime.parse(text)))


def moment(changed: Changed) -> datetime:
    assert changed.at is not None
    return changed.at


def test_every_moment_of_a_day_comes_back_to_the_row(file: ResultsFile):
    """Undone, brought back and dropped changes too; the states of the journal as well."""
    known: list[tuple[datetime, object, tuple[str, str]]] = []

    def note(at: datetime) -> None:
        known.append((at, dump(file.path), history.labels(file)))

    for family, text in (("Stolz", "1:06.00"), ("De Boo", "1:07.00"), ("Stolz", "1:06.50")):
        note(timed(file, family, text))
    results.clear_result(file, id_of(file, "De Boo"))
    note(moment(history.undo(file)))
    note(moment(history.undo(file)))
    note(moment(history.redo(file)))
    note(moment(history.undo(file)))
    note(timed(file, "Ning", "1:08.00"))
    note(moment(results.order_reskate(file, id_of(file, "Ning"), "stopped")))
    before = content(file.path)
    for at, tables, labels in known:
        with closing(time_machine.as_it_stood(file, at)) as then:
            assert dump(then.path) == tables
            assert history.labels(then) == labels
            assert journal_check.sentences(then.path) == []
    assert content(file.path) == before


def test_an_instant_before_a_change_it_is_not_there(file: ResultsFile):
    at = timed(file, "Stolz", "1:06.00")
    with closing(time_machine.as_it_stood(file, at - INSTANT)) as then:
        assert view(then).done == 0
    with closing(time_machine.as_it_stood(file, at)) as then:
        assert view(then).done == 1


def test_the_copy_is_removed_when_it_is_closed(file: ResultsFile):
    then = time_machine.as_it_stood(file, timed(file, "Stolz", "1:06.00"))
    folder = then.path.parent
    assert folder != file.path.parent
    then.close()
    assert not folder.exists()


def test_the_copy_can_only_be_looked_at(file: ResultsFile):
    at = timed(file, "Stolz", "1:06.00")
    with (
        closing(time_machine.as_it_stood(file, at)) as then,
        pytest.raises(FileError, match="cannot be read or written"),
    ):
        timed(then, "Stolz", "1:07.00")


def test_before_the_first_entry_there_was_nothing(file: ResultsFile):
    with pytest.raises(RuleError, match=r"At 15 Nov 2001 09:00 there was nothing in this file yet. Its first entry: "):
        time_machine.as_it_stood(file, NOW.replace(year=2001))


def test_a_sheet_of_then_says_so(file: ResultsFile):
    race = view(file).race.id
    timed(file, "Stolz", "1:06.00")
    at = timed(file, "De Boo", "1:07.00")
    timed(file, "De Boo", "1:05.00")
    with closing(time_machine.as_it_stood(file, at)) as then:
        (sheet,) = time_machine.sheets_at(then, at, held(file), [f"results {race}"], NOW)
    names = [text_of(row.cells[sheet.column("name")]) for row in sheet.rows[:2]]
    assert names == ["Jordan STOLZ", "Jenning DE BOO"]
    assert sheet.remarks[-1].startswith("As it stood on ")
    (now,) = documents.sheets_of(file, held(file), [f"results {race}"], NOW)
    assert [text_of(row.cells[now.column("name")]) for row in now.rows[:2]] == ["Jenning DE BOO", "Jordan STOLZ"]
    assert not any("As it stood" in remark for remark in now.remarks)


# --- the difference ------------------------------------------------------------------------------------------


def test_the_difference_names_the_lists_and_what_they_say(file: ResultsFile):
    race = view(file).race.id
    one = timed(file, "Stolz", "1:06.00")
    two = timed(file, "De Boo", "1:07.00")
    timed(file, "De Boo", "1:05.00")
    found = {each.document.key: each.sentence for each in time_machine.differences(file, held(file), one, two)}
    assert "1:07.00" in found[f"results {race}"]
    assert not {"start", "pairs", "entries", "officials"} & {key.split()[0] for key in found}
    since = {each.document.key: each.sentence for each in time_machine.differences(file, held(file), two)}
    assert "1:07.00 to 1:05.00" in since[f"results {race}"]


def test_what_was_changed_and_changed_back_is_no_difference(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    timed(file, "Stolz", "1:07.00")
    timed(file, "Stolz", "1:06.00")
    assert time_machine.differences(file, held(file), one) == ()


def test_lists_that_came_and_went(file: ResultsFile):
    before = moment(history.undo(file))
    after = moment(history.redo(file))
    came = [one for one in time_machine.differences(file, held(file), before, after) if one.came]
    went = [one for one in time_machine.differences(file, held(file), after - INSTANT, before - INSTANT) if one.went]
    assert "Result 28 · Mass Start Men · Division A" in {one.document.title for one in came}
    assert {one.sentence for one in came} == {"new"}
    assert went == []


def test_a_competition_that_was_not_there_is_all_new(file: ResultsFile):
    with file.read() as session:
        from skatedesk.store import past

        first = past.first_moment(session)
    assert first is not None
    found = time_machine.differences(file, held(file), first)
    assert found
    assert all(one.came for one in found)
    back = time_machine.differences(file, held(file), datetime.now() + timedelta(days=1), first)
    assert {one.sentence for one in back} == {"no longer there"}


# --- a moment that is typed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-11-14 14:32", datetime(2025, 11, 14, 14, 32, 59, 999999)),
        ("2025-11-14T14:32", datetime(2025, 11, 14, 14, 32, 59, 999999)),
        (" 2025-11-14  14:32:05 ", datetime(2025, 11, 14, 14, 32, 5, 999999)),
        ("14:32", datetime(2025, 11, 15, 14, 32, 59, 999999)),
        ("9.05", datetime(2025, 11, 15, 9, 5, 59, 999999)),
        ("2025-11-14", datetime(2025, 11, 14, 23, 59, 59, 999999)),
    ],
)
def test_a_moment_counts_to_its_end(text: str, expected: datetime):
    assert time_machine.moment_of(text, NOW) == expected


@pytest.mark.parametrize(
    "text", ["", "noon", "25:00", "14:60", "2025-13-01 14:00", "2025-11-14 14", "9999-12-31", "1432"]
)
def test_what_is_no_moment_is_refused(text: str):
    with pytest.raises(RuleError, match=r"is no moment\. Write it as 2025-11-14 14:32, or 14:32 for today."):
        time_machine.moment_of(text, NOW)


def test_an_empty_file_has_no_moment(tmp_path: Path):
    with closing(new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")) as file:
        with closing(time_machine.as_it_stood(file, datetime.now())) as then:
            assert lists.competitions(then) == []
        history.undo(file)
        with pytest.raises(RuleError, match="nothing in this file yet"):
            time_machine.as_it_stood(file, NOW.replace(year=2000))
