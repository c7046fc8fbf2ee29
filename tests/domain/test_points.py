"""World Cup points of one race."""

from dataclasses import replace

import pytest
from msgspec import structs

from skatedesk.domain.points import award, by_rank, result_list
from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.domain.ranking import rank_race
from tests.domain import mass_start, race, rules, start

TIMES = [f"34.{hundredth:02d}" for hundredth in range(30)]


@pytest.mark.parametrize(
    ("of", "first", "ninth", "twentieth", "last"),
    [
        (race(500), 60, 32, 21, 0),
        (race(500, "B"), 28, 12, 1, 0),
        (race(5000, "B"), 32, 16, 5, 0),
        (race(3000, "B", sex=Sex.WOMEN), 32, 16, 5, 0),
        (race(10000, "B"), 36, 20, 9, 0),
        (mass_start(), 60, 32, 21, 0),
        (mass_start("B"), 20, 12, 1, 0),
        (race(None, "A", Discipline.TEAM_PURSUIT), 60, 0, 0, 0),
        (race(500, ""), 60, 32, 21, 0),
    ],
)
def test_points_follow_the_table_of_the_race(of, first, ninth, twentieth, last):
    points = [line.points for line in result_list(of, [start(time) for time in TIMES], rules(), pays=True)]
    assert (points[0], points[8], points[19], points[29]) == (first, ninth, twentieth, last)


def test_a_competition_that_counts_for_no_cup_pays_nothing():
    results = result_list(race(), [start("34.00"), start("DNF")], rules(), pays=False)
    assert [line.points for line in results] == [None, None]


@pytest.mark.parametrize(
    "of", [race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED), race(None, "", Discipline.TEAM_SPRINT), race(500, "")]
)
def test_a_cup_race_without_divisions_ranks_and_pays_who_did_not_finish_as_its_division(of: Race):
    starts = [start("2:58.54"), start("2:58.99"), start("DNF"), start("DQ")]
    assert [(line.rank, line.points) for line in result_list(of, starts, rules(), pays=True)] == [
        (1, 60), (2, 54), (3, 48), (None, None),
    ]  # fmt: skip
    single_b = structs.replace(rules(), single_division="B")
    last = result_list(of, starts, single_b, pays=True)[2]
    paid = bool(rules().points_table(of.discipline, "B", of.sex, of.metres))
    assert (last.rank, last.points) == (None, 0 if paid else None)


def test_a_championship_race_ranks_nobody_who_did_not_finish():
    relay = race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED)
    results = result_list(relay, [start("2:58.54"), start("DNF")], rules(), pays=False)
    assert [(line.rank, line.points) for line in results] == [(1, None), (None, None)]


def test_points_by_rank():
    assert [by_rank((60, 54), rank) for rank in (1, 2, 3, None)] == [60, 54, 0, None]


def test_points_set_by_hand_hold_whatever_the_table_says():
    by_hand = {"points_override": 44, "points_remark": "ruling of the referee"}
    starts = [start("34.00"), start("34.10", **by_hand), start("DQ", **by_hand), start("", **by_hand)]
    results = result_list(race(), starts, rules(), pays=True)
    assert [line.points for line in results] == [60, 44, 44, 44]
    assert [line.rank for line in results] == [1, 2, None, None]


def test_zero_by_hand_is_not_forgotten():
    results = result_list(race(), [start("34.00", points_override=0, points_remark="not entered")], rules(), pays=True)
    assert results[0].points == 0


def test_awarding_changes_nothing_but_the_points():
    results = rank_race(race(), [start("34.00"), start("34.10"), start("DNF")], rules())
    awarded = award(race(), results, rules())
    assert tuple(replace(line, points=None) for line in awarded) == results
