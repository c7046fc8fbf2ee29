"""Planned times and breaks, each act with its undo."""

import pytest

from skatedesk.domain.races import Status
from skatedesk.services import history, lists, publishing, results, timetable, timetable_day
from skatedesk.services.files import ResultsFile
from skatedesk.store import day_queries
from tests.services import id_of, refused
from tests.services.days import DAY, at, plan


def held(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def breaks(file: ResultsFile) -> list[tuple[int, int | None, int, str]]:
    with file.read() as session:
        return [
            (one.after_race, one.after_pair, one.minutes, one.words)
            for one in day_queries.breaks(session, held(file))
        ]  # fmt: skip


def times(file: ResultsFile) -> dict[int, str]:
    return {item.race.number: item.race.time_of_day for item in lists.programme(file, held(file))}


def race_id(file: ResultsFile, number: int) -> int:
    return lists.race(file, held(file), number).id


def test_a_break_is_added_changed_and_taken_out(file: ResultsFile):
    added = timetable.add_break(file, held(file), 8, 15, "  Ice   resurfacing ")
    assert added.label == "New break: Ice resurfacing, 15 min, after race 8"
    assert breaks(file) == [(8, None, 15, "Ice resurfacing")]
    changed = timetable.edit_break(file, added.made, 10, "Warm-up", 2)
    assert changed.label == "Break changed: Warm-up, 10 min, race 8, after pair 2"
    assert timetable.remove_break(file, added.made).label.startswith("Break taken out: Warm-up")
    assert breaks(file) == []
    for _act in range(3):
        history.undo(file)
    assert breaks(file) == []
    history.redo(file)
    assert breaks(file) == [(8, None, 15, "Ice resurfacing")]


def test_a_break_may_come_before_the_first_race(file: ResultsFile):
    assert timetable.add_break(file, held(file), 0, 20).label == "New break: 20 min, before the first race"


@pytest.mark.parametrize(
    ("minutes", "after_race", "pair", "reason"),
    [
        (0, 8, None, "A break takes from 1 to 600 minutes, not 0."),
        (601, 8, None, "A break takes from 1 to 600 minutes, not 601."),
        (15, 8, 0, "comes behind one of its pairs"),
        (15, 0, 3, "comes behind one of its pairs"),
    ],
)
def test_a_break_that_cannot_be_is_refused(file: ResultsFile, minutes: int, after_race: int, pair: int, reason: str):
    with refused(file, reason):
        timetable.add_break(file, held(file), after_race, minutes, "", pair)


def test_the_times_of_a_day_move_from_a_race_on(file: ResultsFile):
    plan(file, r2="13:00", r8="14:00", r28="15:30")
    moved = timetable.shift(file, race_id(file, 8), 25)
    assert moved.label == "2 races 25 min later"
    assert times(file) == {2: "13:00", 8: "14:25", 28: "15:55"}
    assert timetable.shift(file, race_id(file, 28), -5).label == "1 race 5 min earlier"
    history.undo(file)
    history.undo(file)
    assert times(file) == {2: "13:00", 8: "14:00", 28: "15:30"}


def test_an_official_race_keeps_its_time(file: ResultsFile):
    plan(file, r28="15:30", r8="16:00")
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNF)
    publishing.make_official(file, race_id(file, 28), "as it is")
    timetable.shift(file, race_id(file, 28), 10)
    assert times(file)[28] == "15:30"
    assert times(file)[8] == "16:10"


def test_no_race_moves_to_another_day(file: ResultsFile):
    plan(file, r8="23:50")
    with refused(file, "Race 8 would not begin on the same day. Move the times by less."):
        timetable.shift(file, race_id(file, 8), 15)
    with refused(file, "Say by how many minutes: 10 for later, -10 for earlier."):
        timetable.shift(file, race_id(file, 8), 0)


def test_nothing_moves_where_no_race_has_a_time(file: ResultsFile):
    with refused(file, "No race from here on has a time that could be moved."):
        timetable.shift(file, race_id(file, 8), 15)


def test_empty_times_are_reckoned_from_those_before(file: ResultsFile):
    plan(file, r2="13:00")
    for number in (8, 28):
        plan(file, **{f"r{number}": ""})
    timetable.add_break(file, held(file), 2, 15)
    told = timetable.fill(file, held(file), at("09:00"))
    # Two quartets of 5000 m take 17:15; the break ends at 13:32:15, and times are written in fives.
    assert times(file)[8] == "13:35"
    assert told.label == "2 times reckoned"
    assert times(file)[28] == "13:45"
    with refused(file, "No race is left to reckon. Type when the first race of the day begins."):
        timetable.fill(file, held(file), at("09:00"))


def test_the_lines_are_in_the_order_in_which_they_come(file: ResultsFile):
    plan(file, r8="13:00", r2="14:00", r28="15:00")
    for after in (8, 2):
        timetable.add_break(file, held(file), after, 15, f"after {after}")
    ((day, lines),) = timetable.lines(file, held(file), at("09:00"))
    assert day.day == DAY.date()
    assert [line.race.number if line.race else line.pause and line.pause.words for line in lines] == [
        8, "after 8", 2, "after 2", 28,
    ]  # fmt: skip
    assert lines[1].reckoned == at("13:07:15")


def test_a_break_behind_a_race_that_is_gone_stands_behind_the_one_before(file: ResultsFile):
    plan(file, r2="13:00", r8="14:00", r28="15:00")
    timetable.add_break(file, held(file), 12, 15)
    ((day, _lines),) = timetable.lines(file, held(file), at("09:00"))
    assert [one.after_race for one in day.breaks] == [8]


def test_what_races_usually_take_comes_with_the_program():
    usual = timetable_day.usual()
    assert usual.metres["500"] < usual.metres["1000"] < usual.metres["5000"] < usual.metres["10000"]
    assert usual.minutes == 15
