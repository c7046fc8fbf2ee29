from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import from_excel

from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.exports.workbook_values import shown, stored
from skatedesk.sheets.sheet import Cell
from tests.exports import printed

DAY = 86_400_000


def rounded(value: float, number_format: str) -> str:
    """What a program shows that rounds, as spreadsheets do, worked out apart from the code under test."""
    text = number_format
    decimals = text.count("0", text.index("s.")) if '"(' not in text else text[: text.index('"(')].count("0")
    units = round(value * 86_400 * 10**decimals)
    seconds, fraction = divmod(units, 10**decimals)
    digits = f"{fraction:0{decimals}d}"
    minutes = f"{seconds // 60}:{seconds % 60:02d}" if "m:ss" in text else f"{seconds % 60}"
    before = "+" if text.startswith('"+"') else ""
    after = text[text.index('"(') + 1 : -1] if '"(' in text else ""
    return f"{before}{minutes}.{digits}{after}"


@pytest.mark.parametrize(
    ("cell", "number_format", "cut"),
    [
        (printed("34.37"), "s.00", 34_370),
        (printed("34.374"), "s.00", 34_370),
        (printed("34.374", True), 's.00"(4)"', 34_370),
        (PrintedTime(RaceTime(34_374, 3), thousandth_decides=True, in_full=True), "s.000", 34_374),
        (PrintedTime(RaceTime(34_370), thousandth_decides=True, in_full=True), "s.00", 34_370),
        (printed("1:07.019"), "m:ss.00", 67_010),
        (printed("1:07.012", True), 'm:ss.00"(2)"', 67_010),
        (printed("12:59.99"), "m:ss.00", 779_990),
        (printed("59.999"), "s.00", 59_990),
        (printed("41.5"), "s.0", 41_500),
        (Behind(490), '"+"s.00', 490),
        (Behind(67_210), '"+"m:ss.00', 67_210),
        (Behind(1_299), '"+"s.00', 1_290),
        (Behind(400, 1), '"+"s.0', 400),
    ],
)
def test_a_time_is_a_part_of_the_day_cut_to_what_is_printed(cell: Cell, number_format: str, cut: int):
    value, found = stored(cell)
    assert isinstance(value, float)
    assert found == number_format
    assert value * DAY == pytest.approx(cut, abs=0.002)
    assert value > cut / DAY
    assert rounded(value, number_format) == str(cell)


@given(st.integers(1, 3_599_999), st.booleans())
def test_every_time_shows_as_printed(ms: int, decides: bool):
    cell = PrintedTime(RaceTime(ms, 3), decides)
    value, number_format = stored(cell)
    assert isinstance(value, float)
    assert rounded(value, number_format) == str(cell)
    assert shown(from_excel(value), number_format) == str(cell)


@pytest.mark.parametrize(
    ("cell", "value"),
    [(181, 181), (0, 0), ("DNF", "DNF"), (Status.DQ, "DQ"), (Status.NONE, None), ("", None), (None, None),
     (Lane.INNER, "In"), (Lane.OUTER, "Out"), ("a\x0bb", "a b")],
)  # fmt: skip
def test_all_else_stays_a_whole_number_or_a_text(cell: Cell, value: object):
    found, _number_format = stored(cell)
    assert found == value
    assert type(found) is type(value)


def test_a_time_under_a_strange_format_is_shown_as_it_is():
    assert shown(time(0, 1, 7), "hh:mm") == "00:01:07"
    assert shown(time(0, 1, 7, 10_000), "s.00") == "7.01"
