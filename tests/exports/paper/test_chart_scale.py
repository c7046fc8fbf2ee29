"""Which values a plot spans, and where its ticks stand."""

from datetime import date

import pytest

from skatedesk.exports.paper.chart_scale import fitted
from skatedesk.sheets.chart import Axis, Values


def axis(values: Values, **other) -> Axis:
    return Axis("", values, **other)


@pytest.mark.parametrize(
    ("values", "shown", "most", "texts"),
    [
        (Values.TIME, [25_010, 26_990], 5, ["25.0", "25.5", "26.0", "26.5", "27.0"]),
        (Values.TIME, [24_000, 31_000], 5, ["24", "26", "28", "30"]),
        (Values.TIME, [361_000, 379_000], 4, ["6:00", "6:10", "6:20"]),
        (Values.TIME, [34_010, 34_050], 5, ["34.01", "34.02", "34.03", "34.04", "34.05"]),
        (Values.GAP, [-370, 240], 4, ["−0.4", "−0.2", "0.0", "+0.2"]),
        (Values.POINTS, [67, 211], 4, ["100", "150", "200"]),
        (Values.POINTS, [0, 12], 4, ["0", "5", "10"]),
        (Values.PLACE, [1, 8], 12, ["1", "2", "3", "4", "5", "6", "7", "8"]),
        (Values.PLACE, [1, 22], 7, ["1", "5", "10", "15", "20"]),
        (Values.PLACE, [2, 9], 5, ["1", "3", "5", "7", "9"]),
        (Values.METRES, [600, 1000, 1400, 1800, 2200], 3, ["600", "1400", "2200"]),
    ],
)
def test_ticks_are_round(values: Values, shown: list[float], most: int, texts: list[str]):
    assert [text for text in fitted(axis(values), shown, most).texts if text] == texts


def test_names_have_a_tick_each():
    scale = fitted(axis(Values.NAMED, names=("WC1", "WC2", "WC3")), [0, 1, 2], 5)
    assert scale.texts == ("WC1", "WC2", "WC3")


def test_days_begin_months_where_they_span_some():
    first, last = date(2025, 11, 14).toordinal(), date(2026, 2, 3).toordinal()
    assert fitted(axis(Values.DAY), [first, last], 4).texts == ("1 Dec 2025", "1 Jan 2026", "1 Feb 2026")
    assert len(fitted(axis(Values.DAY), [first, first + 3], 4).ticks) == 4
    assert len(fitted(axis(Values.DAY), [first - 4000, last], 5).ticks) <= 6


def test_a_fall_does_not_flatten_the_rest():
    laps = [29_000 + 150 * at for at in range(12)]
    scale = fitted(axis(Values.TIME), [*laps, 61_230], 6)
    assert scale.high < 32_000
    assert not scale.holds(61_230)
    assert scale.part(61_230) == 1.0
    assert all(scale.holds(lap) for lap in laps)


def test_a_slow_lap_is_no_fall():
    assert fitted(axis(Values.TIME), [29_000, 29_400, 29_600, 31_900], 6).holds(31_900)


@pytest.mark.parametrize("values", [Values.TIME, Values.GAP, Values.PLACE, Values.POINTS, Values.METRES, Values.DAY])
@pytest.mark.parametrize("shown", [[400], [400, 400], []])
def test_one_value_stands_in_the_middle_of_some_room(values: Values, shown: list[float]):
    if values is Values.DAY and not shown:
        shown = [900]
    scale = fitted(axis(values), shown, 5)
    assert scale.low < scale.high
    assert all(scale.low <= tick <= scale.high for tick in scale.ticks)
