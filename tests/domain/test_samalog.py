import pytest

from skatedesk.domain.samalog import samalog_points
from skatedesk.domain.times import RaceTime
from tests.domain import rules

STOLZ_2024 = {500: "34.10", 5000: "6:14.76", 1500: "1:41.78", 10_000: "13:04.76"}
ROEST_BEST = {500: "35.74", 1500: "1:42.56", 5000: "6:03.70", 10_000: "12:47.89"}
TAKAGI_DAY_1 = {500: "37.13", 1000: "1:13.32"}


@pytest.mark.parametrize(
    ("times", "total"), [(STOLZ_2024, 144_740), (ROEST_BEST, 144_690), (TAKAGI_DAY_1, 73_790)]
)  # fmt: skip
def test_published_totals(times: dict[int, str], total: int):
    rule = rules().samalog
    assert sum(samalog_points(RaceTime.parse(time), metres, rule) for metres, time in times.items()) == total


def test_points_are_cut_at_each_distance():
    assert samalog_points(RaceTime.parse("1:41.78"), 1500, rules().samalog) == 33_926
    assert samalog_points(RaceTime.parse("34.109"), 500, rules().samalog) == 34_100, "times count as printed"
