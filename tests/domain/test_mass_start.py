"""The mass start: race points, laps, and who was lapped."""

import pytest

from skatedesk.domain import mass_start as mass
from skatedesk.domain.points import result_list
from tests.domain import attempt, mass_start, printed, rules, start

CALGARY = (
    ("GIOVANNINI", "7:42.51", (0, 0, 1, 60), "61"),
    ("CHUNG", "7:42.66", (0, 0, 0, 40), "40"),
    ("HOOLWERF", "7:42.84", (0, 0, 0, 20), "20"),
    ("SWINGS", "7:42.86", (0, 0, 2, 10), "12"),
    ("ODOR", "7:42.976", (0, 0, 0, 6), "6"),
    ("JÍLEK", "8:00.22", (2, 3, 0, 0), "5"),
    ("SIXTH AT THE LINE", "7:42.979", (0, 0, 0, 3), "3"),
    ("ONE SPRINT", "7:52.07", (0, 0, 3, 0), "3"),
    ("TWO POINTS", "7:59.00", (0, 2, 0, 0), "2"),
    ("ONE POINT", "7:57.70", (1, 0, 0, 0), "1"),
    ("MEDARD", "8:07.64", (0, 1, 0, 0), "1"),
    ("LOUBINEAUD", "7:43.61", (), "0"),
    ("LI", "7:43.865", (), "0"),
    ("GÉLINAS-BEAULIEU", "7:43.869", (), "0"),
    ("WEIDEMANN", "7:44.48", (), "0"),
    ("STRAND", "8:24.80", (3, 0, 0, 0), "0"),
    ("FARTHOFER", "8:37.10", (), "0"),
)
"""Calgary, 23 November 2025, men A, shortened to the cases that differ; Strand was lapped after winning a sprint."""


def calgary():
    starts = [
        start(time, name, laps=16, sprint_points=sprints, lapped=name == "STRAND")
        for name, time, sprints, _total in CALGARY
    ]
    return [*starts, start("DQ", "DI STEFANO", laps=16, codes=("T25",))]


def test_calgary_is_ranked_as_the_official_sheet():
    results = result_list(mass_start(), calgary()[::-1], rules(), pays=True)
    assert [line.start.competitor.name for line in results] == [*[case[0] for case in CALGARY], "DI STEFANO"]
    assert [line.rank for line in results] == list(range(1, 19))
    assert [line.points for line in results] == [
        60, 54, 48, 43, 40, 38, 36, 34, 32, 31, 30, 29, 28, 27, 26, 25, 24, None
    ]  # fmt: skip
    assert [str(line.time) for line in results[4:7]] == ["7:42.97(6)", "8:00.22", "7:42.97(9)"]
    assert {line.behind for line in results} == {None}


def test_the_race_points_are_those_of_the_sheet():
    points = [str(mass.race_points(one.attempts[0], 16)) for one in calgary()]
    assert points == [*[case[3] for case in CALGARY], "0"]


@pytest.mark.parametrize(
    ("laps", "lapped", "sprints", "points"),
    [
        (16, False, (1, 0, 0, 60), 61),
        (16, True, (3, 0, 0, 0), 0),
        (15, False, (3, 2, 0, 0), 0),
        (None, False, (3, 0, 0, 10), 13),
        (None, False, (41,), 41),
        (16, False, (), 0),
    ],
)
def test_race_points(laps: int | None, lapped: bool, sprints: tuple[int, ...], points: int):
    assert mass.race_points(attempt("7:42.51", laps=laps, lapped=lapped, sprint_points=sprints), 16) == points


def test_fewer_laps_come_after_all_laps_the_most_first_whatever_was_won():
    starts = [
        start("6:00.00", "twelve", laps=12, sprint_points=(3, 3, 0, 0)),
        start("7:50.00", "full and slow", laps=16),
        start("7:10.00", "fourteen, slower", laps=14),
        start("7:00.00", "fourteen", laps=14, sprint_points=(0, 3, 0, 0)),
        start("7:42.00", "full", laps=16, sprint_points=(0, 0, 0, 60)),
    ]
    results = result_list(mass_start(), starts, rules(), pays=True)
    names = ["full", "full and slow", "fourteen", "fourteen, slower", "twelve"]
    assert [line.start.competitor.name for line in results] == names
    assert [line.points for line in results] == [60, 54, 48, 43, 40]


def test_the_full_distance_is_what_was_skated():
    starts = [start("7:42.00", laps=15, sprint_points=(0, 0, 0, 60)), start("7:43.00", laps=15)]
    assert mass.full_distance(starts) == 15
    assert mass.race_points(starts[0].attempts[0], 15) == 60
    assert mass.full_distance([start("7:42.00")]) == 0
    assert mass.full_distance([]) == 0


def test_who_equals_points_and_thousandth_shares():
    starts = [start("7:42.979", laps=16), start("7:42.979", laps=16), start("7:43.00", laps=16)]
    results = result_list(mass_start("B"), starts, rules(), pays=True)
    assert printed(results) == [
        (1, "7:42.97(9)", "", 20),
        (1, "7:42.97(9)", "", 20),
        (3, "7:43.00", "", 18),
    ]


def test_who_did_not_finish_stands_behind_the_lapped_and_before_the_disqualified():
    outcomes = {"DQ": None, "DNF": 48, "8:37.10": 54, "7:42.51": 60}
    results = result_list(mass_start(), [start(outcome) for outcome in outcomes], rules(), pays=True)
    assert [(line.rank, line.points) for line in results] == [(1, 60), (2, 54), (3, 48), (4, None)]
