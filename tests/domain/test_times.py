"""Times: what people type, what is printed, and what is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import HOUR, Behind, PrintedTime, RaceTime, clock


@pytest.mark.parametrize(
    ("text", "ms", "decimals"),
    [
        ("3652", 36_520, 2),
        ("36.52", 36_520, 2),
        ("36,52", 36_520, 2),
        ("36.5", 36_500, 1),
        ("36,5", 36_500, 1),
        ("36.524", 36_524, 3),
        ("36,524", 36_524, 3),
        ("  36.52 ", 36_520, 2),
        (" " * 100 + "36.52", 36_520, 2),
        ("\t36.52\n", 36_520, 2),
        ("1:43.25", 103_250, 2),
        ("1:43,25", 103_250, 2),
        ("1.43,25", 103_250, 2),
        ("1.43.25", 103_250, 2),
        ("1,43,25", 103_250, 2),
        ("1'43.25", 103_250, 2),
        ("10325", 63_250, 2),
        ("14325", 103_250, 2),
        ("1:43.254", 103_254, 3),
        ("1.43,254", 103_254, 3),
        ("2:22.4", 142_400, 1),
        ("01:43.25", 103_250, 2),
        ("0:43.25", 43_250, 2),
        ("34.37(4)", 34_374, 3),
        ("34,37(4)", 34_374, 3),
        ("34.37(0)", 34_370, 3),
        ("1:42.93(4)", 102_934, 3),
        ("7:42.97(9)", 462_979, 3),
        ("12:30.74", 750_740, 2),
        ("123074", 750_740, 2),
        ("595999", 3_599_990, 2),
        ("59:59.999", 3_599_999, 3),
        ("6000", 60_000, 2),
        ("9999", 99_990, 2),
        ("99.99", 99_990, 2),
        ("960", 9_600, 2),
        ("9.60", 9_600, 2),
        ("001", 10, 2),
        ("0.001", 1, 3),
        ("３６５２", 36_520, 2),
        ("３６．５２", 36_520, 2),
        ("３６，５２", 36_520, 2),
        ("１：４３．２５", 103_250, 2),
        ("３４．３７（４）", 34_374, 3),
        ("　３６５２　", 36_520, 2),
        ("٣٦٥٢", 36_520, 2),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, ms: int, decimals: int):
    assert RaceTime.parse(text) == RaceTime(ms, decimals)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Type a time, such as 36.52 or 3652."),
        ("   ", "Type a time, such as 36.52 or 3652."),
        ("　", "Type a time, such as 36.52 or 3652."),
        ("5", "“5” is too short for a time. Write the hundredths too: 3652."),
        ("36", "“36” is too short for a time. Write the hundredths too: 3652."),
        ("1234567", "“1234567” is too long. Write thousandths with a point: 1:43.254."),
        ("DNF", "“DNF” is no time. Write 36.52, 3652 or 1:43.25."),
        ("dq t08", "“dq t08” is no time."),
        (" " * 100 + "3" * 41, "“" + "3" * 41 + "” is no time."),
        ("1" * 1_000_000, "“" + "1" * 60 + "…” is no time."),
        ("3652\u202e", "“3652\N{REPLACEMENT CHARACTER}” is no time."),
        ("36.", "“36.” is no time."),
        (".52", "“.52” is no time."),
        ("36:52", "“36:52” is no time."),
        ("1:43", "“1:43” is no time."),
        ("1:43.25.1", "“1:43.25.1” is no time."),
        ("1:2:43.25", "“1:2:43.25” is no time."),
        ("103.25", "“103.25” is no time."),
        ("-36.52", "“-36.52” is no time."),
        ("+0.49", "“+0.49” is no time."),
        ("36.52s", "“36.52s” is no time."),
        ("3 652", "“3 652” is no time."),
        ("36.52(4", "“36.52(4” is no time."),
        ("36.52()", "“36.52()” is no time."),
        ("36.52(42)", "“36.52(42)” is no time."),
        ("36.5(4)", "The thousandth in brackets follows two decimals, as in 34.37(4)."),
        ("36.524(1)", "The thousandth in brackets follows two decimals, as in 34.37(4)."),
        ("36.5241", "A time has at most three decimals."),
        ("1:43.2500", "A time has at most three decimals."),
        ("1:60.00", "Seconds run from 00 to 59 behind the minutes."),
        ("1:99.99", "Seconds run from 00 to 59 behind the minutes."),
        ("17000", "Seconds run from 00 to 59 behind the minutes."),
        ("1:3.25", "Seconds run from 00 to 59 behind the minutes."),
        ("000", "A time lies between"),
        ("0.00", "A time lies between"),
        ("0:00.000", "A time lies between"),
        ("60:00.00", "A time lies between"),
        ("600000", "A time lies between"),
        ("99:59.99", "A time lies between"),
    ],
)
def test_what_is_no_time_is_refused_with_the_reason(text: str, reason: str):
    with pytest.raises(RuleError) as refused:
        RaceTime.parse(text)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("ms", "decimals"), [(0, 2), (-10, 2), (HOUR, 2), (36_520, 0), (36_520, 4), (36_525, 2), (36_520, 1)]
)
def test_a_time_that_cannot_be_is_refused(ms: int, decimals: int):
    with pytest.raises(RuleError):
        RaceTime(ms, decimals)


@pytest.mark.parametrize(
    ("ms", "decimals", "shown", "in_full"),
    [
        (34_379, 3, "34.37", "34.379"),
        (34_370, 2, "34.37", "34.37"),
        (36_999, 3, "36.99", "36.999"),
        (59_999, 3, "59.99", "59.999"),
        (60_000, 2, "1:00.00", "1:00.00"),
        (67_012, 3, "1:07.01", "1:07.012"),
        (142_400, 1, "2:22.4", "2:22.4"),
        (119_999, 3, "1:59.99", "1:59.999"),
        (750_740, 2, "12:30.74", "12:30.74"),
        (10, 2, "0.01", "0.01"),
        (9, 3, "0.00", "0.009"),
        (3_599_999, 3, "59:59.99", "59:59.999"),
    ],
)
def test_a_time_is_printed_cut_and_never_rounded(ms: int, decimals: int, shown: str, in_full: str):
    time = RaceTime(ms, decimals)
    assert (str(time), time.in_full()) == (shown, in_full)


@pytest.mark.parametrize(
    ("text", "decides", "shown", "digit"),
    [
        ("34.374", True, "34.37(4)", 4),
        ("34.374", False, "34.37", None),
        ("34.370", True, "34.37(0)", 0),
        ("34.37", True, "34.37", None),
        ("36.5", True, "36.5", None),
        ("7:42.979", True, "7:42.97(9)", 9),
    ],
)
def test_the_thousandth_stands_in_brackets_only_where_it_is_known_and_decides(
    text: str, decides: bool, shown: str, digit: int | None
):
    time = PrintedTime(RaceTime.parse(text), decides)
    assert (str(time), time.digit) == (shown, digit)


@pytest.mark.parametrize(
    ("text", "thousandth", "cut_ms", "step"),
    [("34.374", 4, 34_370, 1), ("34.370", 0, 34_370, 1), ("34.37", None, 34_370, 10), ("34.3", None, 34_300, 100)],
)
def test_what_is_known_of_a_time(text: str, thousandth: int | None, cut_ms: int, step: int):
    time = RaceTime.parse(text)
    assert (time.thousandth, time.cut_ms, time.step) == (thousandth, cut_ms, step)


@pytest.mark.parametrize(
    ("time", "leader", "behind"),
    [
        ("34.37", "33.88", "+0.49"),
        ("34.379", "33.881", "+0.49"),
        ("34.370", "33.889", "+0.49"),
        ("1:28.69", "33.88", "+54.81"),
        ("8:37.10", "7:42.51", "+54.59"),
        ("2:01.09", "53.88", "+1:07.21"),
        ("34.301", "34.298", "+0.01"),
        ("34.308", "34.305", ""),
        ("33.88", "33.88", ""),
        ("33.88", "34.37", ""),
        ("2:22.7", "2:22.4", "+0.3"),
        ("36.92", "36.5", "+0.4"),
        ("36.9", "36.52", "+0.4"),
        ("36.52", "36.5", ""),
    ],
)
def test_behind_is_the_difference_of_the_printed_times(time: str, leader: str, behind: str):
    assert str(Behind.between(RaceTime.parse(time), RaceTime.parse(leader)) or "") == behind


@st.composite
def times(draw: st.DrawFn) -> RaceTime:
    decimals = draw(st.integers(1, 3))
    step = 10 ** (3 - decimals)
    return RaceTime(draw(st.integers(1, (HOUR - 1) // step)) * step, decimals)


@given(times())
def test_a_time_written_in_full_is_read_back_as_it_was(time: RaceTime):
    assert RaceTime.parse(time.in_full()) == time
    assert RaceTime.parse(time.in_full().replace(".", ",")) == time


@given(times())
def test_a_printed_time_is_read_back_as_what_was_printed(time: RaceTime):
    if time.cut_ms:
        assert RaceTime.parse(str(time)) == RaceTime(time.cut_ms, time.printed_decimals)
    bracketed = PrintedTime(time, thousandth_decides=True)
    if bracketed.digit is not None:
        assert RaceTime.parse(str(bracketed)) == time


@given(times())
def test_cutting_never_makes_a_time_slower(time: RaceTime):
    assert 0 <= time.ms - time.cut_ms < 10 ** (3 - time.printed_decimals)
    assert clock(time.cut_ms, time.printed_decimals) == str(time)


@given(times(), times())
def test_behind_is_never_both_ways(one: RaceTime, other: RaceTime):
    there, back = Behind.between(one, other), Behind.between(other, one)
    assert there is None or back is None
    if there is not None:
        assert there.ms > 0
        assert one.ms > other.ms


@given(st.text(max_size=12))
def test_anything_typed_is_a_time_or_a_reason(text: str):
    reason = ""
    try:
        reason = RaceTime.parse(text).in_full()
    except RuleError as refused:
        reason = str(refused)
    assert re.fullmatch(r"(\d+:)?\d+\.\d{1,3}|.{20,}\.", reason, re.DOTALL)
