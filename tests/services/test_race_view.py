"""A race as it is shown: its state, its sheets, and what a typed time would mean."""

from dataclasses import replace

import pytest

from skatedesk.domain.races import RaceState, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, race_view, results
from skatedesk.services.files import ResultsFile
from tests.services import content, id_of, start_of, view


def would_be(file: ResultsFile, family: str, time: str, number: int = 8) -> race_view.Preview:
    found = race_view.preview(view(file, number), id_of(file, family, number), RaceTime.parse(time))
    assert found is not None
    return found


def skate(file: ResultsFile, **times: str) -> None:
    names = {"stolz": "Stolz", "de_boo": "De Boo", "zurek": "Żurek", "ning": "Ning", "eitrem": "Eitrem"}
    for name, time in times.items():
        results.record_time(file, id_of(file, names[name]), RaceTime.parse(time))


@pytest.mark.parametrize(
    ("official", "starts", "done", "withdrawn", "state"),
    [
        (False, 0, 0, 0, RaceState.OPEN),
        (False, 6, 0, 0, RaceState.DRAWN),
        (False, 6, 2, 2, RaceState.DRAWN),
        (False, 6, 1, 0, RaceState.ON_THE_ICE),
        (False, 6, 3, 2, RaceState.ON_THE_ICE),
        (False, 6, 5, 0, RaceState.ON_THE_ICE),
        (False, 6, 6, 0, RaceState.PROVISIONAL),
        (False, 6, 6, 2, RaceState.PROVISIONAL),
        (True, 6, 6, 0, RaceState.OFFICIAL),
    ],
)
def test_where_a_race_stands(
    file: ResultsFile, official: bool, starts: int, done: int, withdrawn: int, state: RaceState
):
    race = replace(view(file).race, official=official)
    assert race_view.state_of(race, starts, done, withdrawn) is state
    assert race_view.state_words()[state] == state.value


def test_a_view_counts_who_is_done(file: ResultsFile):
    assert (view(file).done, view(file).state) == (0, RaceState.DRAWN)
    skate(file, stolz="1:05.66")
    results.withdraw(file, id_of(file, "Ning"))
    assert (view(file).done, view(file).state) == (2, RaceState.ON_THE_ICE)


def test_a_race_does_not_begin_with_a_withdrawal(file: ResultsFile):
    results.withdraw(file, id_of(file, "Ning"))
    seen = view(file)
    assert (seen.done, seen.state) == (1, RaceState.DRAWN)
    (item,) = [one for one in lists.programme(file, seen.competition.id) if one.race.id == seen.race.id]
    assert (item.done, item.state) == (1, RaceState.DRAWN)


def test_the_view_has_what_stands_around_the_rows(file: ResultsFile):
    seen = view(file)
    assert (seen.competition.number, seen.race.number, seen.rules.name) == (1, 8, "isu-2025-26")
    assert [(official.role, official.name, official.nation) for official in seen.officials] == [
        ("referee", "Moyca STOFFEL", "CAN")
    ]
    assert seen.start(id_of(file, "Stolz")) == start_of(file, "Stolz")
    assert seen.start(10_000) is None


@pytest.mark.parametrize(
    ("time", "rank", "behind", "points"),
    [
        ("1:05.00", 1, "", 60),
        ("1:05.66", 1, "", 60),
        ("1:06.00", 2, "+0.34", 54),
        ("1:06.47", 3, "+0.81", 48),
        ("1:20.00", 4, "+14.34", 43),
    ],
)
def test_a_typed_time_would_be_this_rank(file: ResultsFile, time: str, rank: int, behind: str, points: int):
    skate(file, stolz="1:05.66", de_boo="1:06.11", zurek="1:07.00")
    seen = would_be(file, "Ning", time)
    line = seen.result
    assert (line.rank, str(line.behind or ""), line.points) == (rank, behind, points)


def test_looking_ahead_touches_nothing(file: ResultsFile):
    skate(file, stolz="1:05.66")
    before, seen = content(file.path), view(file)
    race_view.preview(seen, id_of(file, "De Boo"), RaceTime.parse("1:05.00"))
    assert content(file.path) == before
    assert view(file) == seen


def test_a_correction_takes_the_place_of_the_old_time(file: ResultsFile):
    skate(file, stolz="1:05.66", de_boo="1:06.11")
    assert would_be(file, "Stolz", "1:07.00").result.rank == 2


def test_a_reskate_only_betters(file: ResultsFile):
    skate(file, stolz="1:05.66", de_boo="1:05.90")
    results.order_reskate(file, id_of(file, "De Boo"), "")
    seen = view(file)
    slower = race_view.preview(seen, id_of(file, "De Boo"), RaceTime.parse("1:07.00"), 2)
    faster = race_view.preview(seen, id_of(file, "De Boo"), RaceTime.parse("1:05.00"), 2)
    assert slower is not None
    assert faster is not None
    assert (slower.result.rank, str(slower.result.time)) == (2, "1:05.90")
    assert (faster.result.rank, str(faster.result.time)) == (1, "1:05.00")


def test_nobody_is_nowhere(file: ResultsFile):
    assert race_view.preview(view(file), 10_000, RaceTime.parse("1:06.00")) is None


@pytest.mark.parametrize(
    ("time", "doubt"),
    [
        ("1:06.00", ""),
        ("1:05.00", "Faster than the world record (1:05.37). Check the time."),
        ("2:20.00", "More than twice the time of the field (1:06.11). Check the time."),
    ],
)
def test_an_odd_time_is_doubted_against_the_others(file: ResultsFile, time: str, doubt: str):
    skate(file, stolz="1:05.66", de_boo="1:06.11", zurek="1:07.00", ning="2:30.00")
    assert would_be(file, "Ning", time).doubt == doubt


def test_the_sheets_of_a_race_show_the_same_people(file: ResultsFile):
    skate(file, stolz="1:05.66")
    results.record_status(file, id_of(file, "De Boo"), Status.DNF)
    seen = view(file)
    lists = (seen.start_list(), seen.entry_list(), seen.result_list())
    assert [sheet.kind for sheet in lists] == ["start list", "entry", "results"]
    names = [sorted(str(row.cells[sheet.column("name")]) for row in sheet.rows) for sheet in lists]
    assert names[0] == names[1] == names[2]
    assert seen.result_list().heading.state == "on the ice"
