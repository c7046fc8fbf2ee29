from datetime import date

import pytest

from skatedesk.domain.house_style import Point
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.exports.template.cell_values import Fact, cell_value, fact_text

DAY = 86_400_000
DECIDED = PrintedTime(RaceTime.parse("34.374"), thousandth_decides=True)


@pytest.mark.parametrize(
    ("fact", "number_format", "value"),
    [
        (DECIDED, "General", "34,37(4)"),
        (DECIDED, "@", "34,37(4)"),
        (DECIDED, "0.00", 34.37),
        (PrintedTime(RaceTime.parse("1:28.699")), "#,##0.00", 88.69),
        (Behind(490), "General", "+0,49"),
        (Behind(495), "0.00", 0.49),
        (Status.DNF, "m:ss.00", "DNF"),
        (Lane.INNER, "General", "In"),
        (60, "@", 60),
        (-8.1, "General", -8.1),
        (date(2025, 11, 15), "dd.mm.yyyy", 45976),
        (date(2025, 11, 15), "General", "2025-11-15"),
        ("=1+1\nA", "General", "=1+1 A"),
        ("", "General", None),
        (None, "General", None),
    ],
)
def test_the_number_format_decides_how_a_value_is_given(fact: Fact, number_format: str, value: object):
    assert cell_value(fact, number_format, Point.COMMA) == value


@pytest.mark.parametrize("number_format", ["m:ss.00", "[mm]:ss.00", "ss.00", "hh:mm:ss.000", '"+"s.00'])
def test_a_time_is_a_part_of_the_day_cut_to_what_is_printed(number_format: str):
    value = cell_value(DECIDED, number_format, Point.POINT)
    assert isinstance(value, float)
    assert round(value * DAY) == 34_370


def test_days_count_from_1904_where_the_workbook_does():
    assert cell_value(date(2025, 11, 15), "dd.mm.yyyy", Point.POINT, since_1904=True) == 45976 - 1462


def test_numbers_within_a_text_have_the_point_of_the_sheet():
    assert fact_text(18.8, Point.COMMA) == "18,8"
    assert fact_text(18.8, Point.POINT) == "18.8"
    assert fact_text(date(2025, 11, 15), Point.COMMA) == "2025-11-15"
