"""What the other races of a weekend mean for a start list."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.races import Discipline, Lane
from skatedesk.domain.start_weekend import minutes_of
from tests.domain import race
from tests.domain.start_lists import line, pairs, weekend

FRIDAY, SATURDAY, SUNDAY = (date(2025, 11, day) for day in (14, 15, 16))
OWN = race(1000, number=8, day=SATURDAY, time_of_day="14:30")
ONE, TWO, THREE = ((False, number) for number in (1, 2, 3))


def other(number: int, **facts):
    return replace(OWN, id=100 + number, number=number, time_of_day="", **facts)


def test_who_started_side_by_side_has_met():
    found = weekend(OWN, (other(2, day=FRIDAY), pairs(2)), (other(12, day=SUNDAY), pairs(2)))
    assert found.meeting(OWN, ONE, TWO) == "race 2 the day before"
    assert found.meeting(OWN, TWO, THREE) == ""


def test_the_last_meeting_counts_and_the_day_is_told():
    found = weekend(OWN, (other(5, day=SATURDAY), pairs(1)), (other(2, day=FRIDAY), pairs(1)))
    assert found.meeting(OWN, TWO, ONE) == "race 5 of the same day"
    no_days = replace(OWN, day=None)
    assert weekend(no_days, (other(5), pairs(1))).meeting(no_days, ONE, TWO) == "race 5"
    assert weekend(no_days, (other(9), pairs(1))).meeting(no_days, ONE, TWO) == ""


def test_the_second_two_of_a_quartet_meet_each_other_and_not_the_first():
    quartet = (line(1, "1i"), line(2, "1o"), line(3, "1I"), line(4, "1O"))
    found = weekend(OWN, (other(5), quartet))
    assert found.meeting(OWN, ONE, TWO)
    assert found.meeting(OWN, THREE, (False, 4))
    assert not found.meeting(OWN, ONE, THREE)


def test_lanes_are_counted_for_who_started():
    alone = (line(1, "1i"),)
    found = weekend(OWN, (other(2), alone), (other(3), pairs(2)), (other(12), pairs(2)))
    assert found.lanes == {ONE: (2, 0), TWO: (0, 1), THREE: (1, 0), (False, 4): (0, 1)}


def test_team_races_and_mass_starts_have_no_lanes():
    team = other(3, discipline=Discipline.TEAM_PURSUIT)
    found = weekend(OWN, (team, pairs(2, is_team=True)), (other(4, discipline=Discipline.MASS_START), ()))
    assert (found.lanes, found.met) == ({}, {})


def test_the_first_run_is_the_one_over_the_same_distance():
    second = replace(OWN, metres=500, run=2)
    first = other(3, run=1, metres=500)
    found = weekend(second, (first, pairs(1)), (other(4, run=1, metres=1000), pairs(2)))
    assert found.first_run == {ONE: Lane.INNER, TWO: Lane.OUTER}
    assert weekend(OWN, (first, pairs(1))).first_run == {}


def test_races_close_to_this_one_are_found_before_and_after_it():
    others = [
        (replace(other(7), time_of_day="14:05"), pairs(1)),
        (replace(other(9), time_of_day="15:00"), pairs(1)),
        (replace(other(10), time_of_day="14.59"), pairs(2)),
        (replace(other(11, day=SUNDAY), time_of_day="14:30"), pairs(1)),
        (other(12), pairs(1)),
    ]
    found = list(weekend(OWN, *others).close_races(OWN, 30))
    assert [(close.number, close.minutes) for close in found] == [(7, 25), (10, 29)]
    assert found[0].skaters == {ONE, TWO}


@pytest.mark.parametrize(("text", "minutes"), [("14:30", 870), ("9.05", 545), ("", None), ("noon", None)])
def test_a_time_of_day(text: str, minutes: int | None):
    assert minutes_of(text) == minutes
