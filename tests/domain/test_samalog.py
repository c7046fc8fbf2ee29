import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.rules_sheets import SamalogRule
from skatedesk.domain.samalog import in_seconds, printed_points, samalog_points, slowest_time
from skatedesk.domain.times import RaceTime
from tests.domain import rules

METRES = (100, 300, 500, 700, 1000, 1500, 3000, 5000, 10_000)
RULE = rules().samalog
CUT_TO_TENTHS = SamalogRule(500, 1)

Skated = tuple[tuple[int, str, str], ...]


@pytest.mark.parametrize(
    ("skated", "total"),
    [
        pytest.param(
            ((500, "34.10", "34.100"), (5000, "6:14.76", "37.476"), (1500, "1:41.78", "33.926"),
             (10_000, "13:04.76", "39.238")), "144.740", id="Stolz, World Allround 2024",
        ),
        pytest.param(
            ((1500, "1:43.37", "34.456"), (10_000, "12:51.81", "38.590")), "73.046", id="Roest, World Allround 2024",
        ),
        pytest.param(
            ((500, "35.74", "35.740"), (1500, "1:42.56", "34.186"), (5000, "6:03.70", "36.370"),
             (10_000, "12:47.89", "38.394")), "144.690", id="Roest, personal bests",
        ),
        pytest.param(
            ((500, "37.51", "37.510"), (1500, "1:51.79", "37.263"), (3000, "3:53.34", "38.890"),
             (5000, "6:48.97", "40.897")), "154.560", id="Klassen",
        ),
        pytest.param(((500, "37.13", "37.130"), (1000, "1:13.32", "36.660")), "73.790", id="Takagi, sprint, day 1"),
        pytest.param(((500, "37.07", "37.070"), (1000, "1:14.35", "37.175")), "74.245", id="Kok, sprint, day 1"),
        pytest.param(
            ((500, "34.84", "34.840"), (1000, "1:07.50", "33.750"), (500, "34.74", "34.740"),
             (1000, "1:06.96", "33.480")), "136.810", id="Groothuis, World Sprint 2012",
        ),
    ],
)  # fmt: skip
def test_published_points(skated: Skated, total: str):
    points = [samalog_points(RaceTime.parse(time), metres, RULE) for metres, time, _points in skated]
    assert [printed_points(own, RULE) for own in points] == [own for _metres, _time, own in skated]
    assert printed_points(sum(points), RULE) == total


def test_points_are_cut_at_each_distance():
    assert samalog_points(RaceTime.parse("1:41.78"), 1500, RULE) == 33_926
    assert samalog_points(RaceTime.parse("34.109"), 500, RULE) == 34_100, "times count as printed"


@pytest.mark.parametrize(
    ("points", "metres", "seconds"),
    [(148_100 - 147_545, 1000, "+1.11"), (190, 1000, "+0.38"), (316, 10_000, "+6.32"), (70_000, 500, "+1:10.00")],
)
def test_a_gap_in_seconds_of_a_distance(points: int, metres: int, seconds: str):
    assert str(in_seconds(points, metres, RULE)) == seconds


def test_no_gap_and_a_lead_are_no_seconds():
    assert in_seconds(0, 1000, RULE) is None
    assert in_seconds(-190, 1000, RULE) is None


@given(st.integers(3_000, 300_000), st.sampled_from(METRES), st.sampled_from([RULE, CUT_TO_TENTHS]))
def test_the_slowest_time_is_enough_and_the_next_hundredth_is_not(points: int, metres: int, rule: SamalogRule):
    time = slowest_time(points, metres, rule)
    assert time is not None
    assert samalog_points(time, metres, rule) <= points
    if time.ms + 10 < 3_600_000:
        assert samalog_points(RaceTime(time.ms + 10), metres, rule) > points


def test_no_time_is_fast_enough_for_less_than_nothing():
    assert slowest_time(-1, 1500, RULE) is None
    assert slowest_time(9, 500, RULE) is None


def test_points_are_printed_with_the_decimals_of_the_rule_file():
    assert [printed_points(73_050, SamalogRule(500, decimals)) for decimals in (3, 1, 0)] == ["73.050", "73.0", "73"]
