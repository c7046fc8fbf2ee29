"""Times taken by hand: how they are typed, and which of the watches counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime, of_watches
from skatedesk.domain.times import RaceTime

times = st.one_of(
    st.integers(100, 59_000).map(lambda hundredths: RaceTime(hundredths * 10, 2)),
    st.integers(10, 5_900).map(lambda tenths: RaceTime(tenths * 100, 1)),
)


@pytest.mark.parametrize(
    ("text", "full", "hand", "decimals"),
    [
        ("36.52", "36.52", False, 2),
        ("3652", "36.52", False, 2),
        ("34.37(4)", "34.374", False, 3),
        ("36.5M", "36.5M", True, 1),
        (" 36,5 m ", "36.5M", True, 1),
        ("36.52h", "36.52M", True, 2),
        ("3652H", "36.52M", True, 2),
        ("2:22.4M", "2:22.4M", True, 1),
        ("36.5 36.6 36.4", "36.5M", True, 1),
        ("36.51; 36.66; 36.40", "36.51M", True, 2),
        ("36.5 36.6", "36.6M", True, 1),
        ("36.5/36.6/36.7 M", "36.6M", True, 1),
    ],
)
def test_a_time_says_how_it_was_taken(text: str, full: str, hand: bool, decimals: int):
    taken = TakenTime.parse(text)
    assert (taken.in_full(), taken.hand, taken.time.decimals) == (full, hand, decimals)


@pytest.mark.parametrize("text", ["", "M", "h", "36", "5M", "soon", "36.5X", "36.5M 36.6M", "36.5 soon 36.6"])
def test_what_is_no_time_is_none_by_hand_either(text: str):
    with pytest.raises(RuleError):
        TakenTime.parse(text)


def test_nobody_presses_a_watch_to_the_thousandth():
    with pytest.raises(RuleError, match=r"36\.524 is too exact for a time by hand: write the hundredths at most\."):
        TakenTime.parse("36.524M")
    with pytest.raises(RuleError, match="too exact"):
        TakenTime(RaceTime(36_524, 3), hand=True)
    assert TakenTime(RaceTime(36_524, 3)).in_full() == "36.524"


def test_four_watches_are_one_too_many():
    with pytest.raises(RuleError, match="one, two or three watches"):
        TakenTime.parse("36.5 36.6 36.4 36.5")
    with pytest.raises(RuleError, match="one, two or three watches"):
        of_watches([])


def test_a_watch_that_knows_less_pulls_the_others_down_and_nothing_is_rounded():
    assert of_watches([RaceTime(36_590), RaceTime(36_500, 1), RaceTime(36_480)]) == RaceTime(36_500, 1)
    assert of_watches([RaceTime(36_590), RaceTime(36_500, 1)]) == RaceTime(36_500, 1)


@given(st.lists(times, min_size=3, max_size=3))
def test_of_three_watches_one_is_no_slower_and_one_no_faster(watches: list[RaceTime]):
    counted = of_watches(watches)
    known = [watch.ms - watch.ms % counted.step for watch in watches]
    assert sum(ms <= counted.ms for ms in known) >= 2
    assert sum(ms >= counted.ms for ms in known) >= 2


@given(times, st.booleans())
def test_what_the_box_shows_is_read_as_the_same_time(time: RaceTime, hand: bool):
    taken = TakenTime(time, hand)
    assert TakenTime.parse(taken.in_full()) == taken
