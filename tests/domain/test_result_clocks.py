"""Passings that cannot be, and times that are improbable."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Attempt, Passing, Start
from skatedesk.domain.findings import Kind
from skatedesk.domain.races import Sex, Status
from skatedesk.domain.result_clocks import follows
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, passing, race, start
from tests.domain.skated import found, only

DATA = Path(__file__).parents[1] / "data" / "splits"
SPLITS = (passing(200, "16.52"), passing(600, "41.80"))


def field(*others: Start) -> tuple[Start, ...]:
    """Some who skated well, and these."""
    return (start("1:08.11", "A", passings=SPLITS), start("1:08.90", "B", passings=SPLITS), *others)


@pytest.mark.parametrize(
    ("passings", "metres"),
    [
        ((passing(200, "41.80"), passing(600, "16.52")), 600),
        ((passing(200, "16.52"), passing(600, "16.52")), 600),
        ((passing(200, "16.52"), passing(600, "1:08.99")), 600),
        ((passing(200, "1:09.50"),), 200),
    ],
)
def test_clocks_that_run_backwards(passings: tuple[Passing, ...], metres: int):
    wrong = start("1:08.99", "C", passings=passings)
    one = only(*field(wrong))
    assert one.sentence == "The passings and the time of C do not follow each other."
    assert (one.kind, one.start_id, one.metres, one.may_overrule) == (Kind.BACKWARDS, wrong.id, metres, False)


def test_a_passing_where_no_clock_is_read():
    one = only(*field(start("1:08.99", "C", passings=(passing(400, "29.10"),))))
    assert (one.kind, one.may_overrule) == (Kind.STRAY, True)
    assert one.sentence == "C has a passing at 400 m, where no clock is read in this race."


def test_a_lap_that_nobody_skates():
    wrong = (passing(200, "16.52"), passing(600, "38.40"))
    one = only(*field(start("1:08.99", "C", passings=wrong)))
    assert (one.kind, one.metres, one.rule) == (Kind.LAP, 600, "gate.fastest_lap")
    assert one.sentence == "C: from 200 m to 600 m in 21.88 is faster than anybody skates."


def test_a_lap_that_took_twice_the_time_of_the_field():
    slow = (passing(200, "16.52"), passing(600, "1:10.00"))
    one = only(*field(start("1:40.00", "C", passings=slow)))
    assert (one.kind, one.metres, one.rule) == (Kind.LAP, 600, "gate.slow_lap_factor")
    assert one.sentence == "C: from 200 m to 600 m in 53.48, where the field needs 25.28."
    assert found(*field(start("1:40.00", "C", passings=slow, codes=("F",)))) == []


@pytest.mark.parametrize(
    ("time", "codes", "sentence"),
    [
        ("1:05.36", (), "C, 1:05.36: Faster than the world record (1:05.37). Check the time."),
        ("1:05.36", ("F",), "C, 1:05.36: Faster than the world record (1:05.37). Check the time."),
        ("2:20.00", (), "C, 2:20.00: More than twice the time of the field (1:08.50). Check the time."),
        ("2:20.00", ("F",), ""),
        ("1:05.37", (), ""),
    ],
)
def test_times_of_nobody_known(time: str, codes: tuple[str, ...], sentence: str):
    expected = [(Kind.TIME, sentence)] if sentence else []
    assert found(*field(start(time, "C", codes=codes))) == expected


@pytest.mark.parametrize(
    ("time", "best", "codes", "reason"),
    [
        ("1:12.00", "1:10.00", (), ""),
        ("1:13.50", "1:10.00", (), ""),
        ("1:13.51", "1:10.00", (), "3.51 (5.0 %) slower than the season best 1:10.00."),
        ("1:13.51", "1:10.00", ("F",), ""),
        ("2:20.00", "1:10.00", (), "1:10.00 (100.0 %) slower than the season best 1:10.00."),
        ("1:09.00", "1:15.00", (), ""),
        ("1:08.99", "1:15.00", (), "6.01 (8.0 %) faster than the season best 1:15.00."),
        ("1:08.99", "1:15.00", ("F",), "6.01 (8.0 %) faster than the season best 1:15.00."),
    ],
)
def test_times_far_off_the_season_best_say_how_far(time: str, best: str, codes: tuple[str, ...], reason: str):
    known = start(time, "C", codes=codes)
    told = found(*field(known), bests={known.competitor.id: RaceTime.parse(best)})
    assert told == ([(Kind.TIME, f"C, {time}: {reason}")] if reason else [])


def test_a_disqualified_time_and_a_mass_start_are_not_asked_back():
    assert found(*field(start("DQ 35.00", "C", codes=("T08",)))) == []
    told = found(start("9.99", laps=16, passings=(passing(400, "5.00"),)), race=mass_start())
    assert {kind for kind, _sentence in told} == {Kind.SPRINTS}


def test_a_race_without_passings_tells_of_the_time_alone():
    told = found(start("34.20"), start("34.40"), start("1:28.69", "C"), race=race(500))
    assert told == [(Kind.TIME, "C, 1:28.69: More than twice the time of the field (34.30). Check the time.")]


def test_races_that_were_skated_give_no_reason_to_ask():
    """Published passings, each race by itself."""
    known = json.loads((DATA / "single_races_with_splits.json").read_text(encoding="utf-8"))
    assert len(known) > 10
    for one in known:
        clocks = zip(one["dists"][:-1], one["cum"][:-1], strict=True)
        lone = start(one["time"], passings=tuple(passing(metres, clock) for metres, clock in clocks))
        assert found(lone, race=race(one["distance_m"], sex=Sex(one["sex"]))) == [], one


@given(st.lists(st.integers(1, 90_000), max_size=5), st.integers(1, 90_000) | st.none())
def test_clocks_follow_where_they_are_in_order(clocks: list[int], finish: int | None):
    passings = tuple(Passing(200 + 400 * at, RaceTime(ms, 3)) for at, ms in enumerate(clocks))
    whole = [*clocks, *([finish] if finish else [])]
    time = RaceTime(finish, 3) if finish else None
    tried = Attempt(1, Status.OK if finish else Status.DNF, time, passings=passings)
    assert follows(tried) == (whole == sorted(set(whole)))
