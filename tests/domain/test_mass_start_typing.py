"""What is typed at a sprint and at the finish."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_typing import read_arrivals, read_helmets
from skatedesk.domain.times import RaceTime


@pytest.mark.parametrize(
    ("text", "helmets"),
    [("12 7 3", (12, 7, 3)), (" 12, 7,3; 116 ", (12, 7, 3, 116)), ("4", (4,)), ("", ()), ("  ", ())],
)
def test_helmets_in_their_order(text: str, helmets: tuple[int, ...]):
    assert read_helmets(text) == helmets


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12 x 3", "“x” is no helmet number. Type the helmets in their order, such as 12 7 3."),
        ("1271", "“1271” is no helmet number."),
        ("12 7 12", "Helmet 12 stands twice. Take one of them out."),
        ("12 7:42.51", "“7:42.51” is no helmet number."),
    ],
)
def test_what_is_no_order_is_refused(text: str, reason: str):
    with pytest.raises(RuleError) as told:
        read_helmets(text)
    assert reason in str(told.value)


def arrivals(text: str, winner: str = "") -> list[tuple[int, str]]:
    known = RaceTime.parse(winner) if winner else None
    return [(one.helmet, one.time.in_full() if one.time else "") for one in read_arrivals(text, known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12 7:42.51 7 7:42.66", [(12, "7:42.51"), (7, "7:42.66")]),
        ("12 74251, 7 +.15, 3 +0,33", [(12, "7:42.51"), (7, "7:42.66"), (3, "7:42.84")]),
        ("12 7:42.976 7 +0.003", [(12, "7:42.976"), (7, "7:42.979")]),
        ("12 7:42.976 7 +0.15", [(12, "7:42.976"), (7, "7:43.12")]),
        ("12 7:42.51 7 +0", [(12, "7:42.51"), (7, "7:42.51")]),
        ("12 7:42.51 7 42.66 3 03.10", [(12, "7:42.51"), (7, "7:42.66"), (3, "8:03.10")]),
        ("12 7 3 5", [(12, ""), (7, ""), (3, ""), (5, "")]),
        ("12 7:42.51 7 3", [(12, "7:42.51"), (7, ""), (3, "")]),
        ("", []),
    ],
)
def test_the_finish_with_times_gaps_and_without(text: str, found: list[tuple[int, str]]):
    assert arrivals(text) == found


def test_gaps_and_seconds_count_from_the_winner_who_is_known_already():
    assert arrivals("7 +0.15 3 42.86", "7:42.51") == [(7, "7:42.66"), (3, "7:42.86")]
    assert arrivals("7 7:42.00 3 +0.10", "7:42.51") == [(7, "7:42.00"), (3, "7:42.10")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("7:42.51", "A helmet number stands before a time or a gap: “7:42.51” has none."),
        ("12 7:42.51 +0.15", "“+0.15” has none."),
        ("12 +0.15", "+0.15 needs the time of the winner: type that first."),
        ("12 7:42.51 7 7:41.00", "Helmet 7 has 7:41.00 behind helmet 12 with 7:42.51. Correct a time or the order."),
        ("12 7:42.51 12 7:43.00", "Helmet 12 stands twice."),
        ("12 7:99.00", "Seconds run from 00 to 59 behind the minutes."),
        ("12 7:42.51 7 +x", "“x” is no time"),
    ],
)
def test_what_is_no_finish_is_refused(text: str, reason: str):
    with pytest.raises(RuleError) as told:
        read_arrivals(text)
    assert reason in str(told.value)
