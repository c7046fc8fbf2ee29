"""The last pair of the 1000 m: two skaters, two passings each, and everything follows."""

import pytest

from tests.journeys.hands import Hands, Key, names, times_of

pytestmark = pytest.mark.journey

NING, PRINS = "Zhongyan NING", "Tim PRINS"
MOST_PRESSES = 25


def type_skater(hands: Hands, first: str, second: str, time: str) -> int:
    """Two passings and the time of who is in the bar; how many keys it took."""
    before = hands.presses
    hands.press(Key.Key_Tab)
    hands.enter(first)
    hands.enter(second)
    hands.enter(time)
    return hands.presses - before


def test_a_pair_of_1000_m_takes_under_25_key_presses_a_skater_and_everything_follows(hands: Hands):
    assert (hands.page.title.text(), hands.name) == ("8 · 1000m Men · Division A", NING)
    assert hands.bar.place.text() == "Pair 10 · inner, white · No 37"
    assert hands.page.subtitle.text() == "20 on the start list · 2 to skate"
    assert (hands.standing(NING), hands.standing(PRINS)) == (("19", "43"), ("21", "38"))
    assert NING not in names(hands.page.result.table)

    assert type_skater(hands, "1695", "4238", "10777") < MOST_PRESSES
    assert hands.entry(NING, "split:200", "split:600", "time") == ("16.95", "42.38", "1:07.77")
    assert hands.result(NING, "rank", "time", "behind", "points") == ("14", "1:07.77", "+1.77", "27")
    assert hands.standing(NING) == ("7", "70")
    assert hands.page.result.state.text() == "on the ice · 19 of 20"

    assert hands.name == PRINS
    assert type_skater(hands, "16.51", "41,80", "1:07.18") < MOST_PRESSES
    assert hands.result(PRINS, "rank", "time", "behind", "points") == ("7", "1:07.18", "+1.18", "36")
    assert hands.result(NING, "rank", "points") == ("15", "26")
    assert (hands.standing(PRINS), hands.standing(NING)) == (("6", "74"), ("8", "69"))
    assert hands.page.result.state.text() == "provisional"
    assert hands.page.subtitle.text() == "20 on the start list"
    hands.check_file("M 1000")
    saved = hands.race()
    assert (times_of(saved)[NING], times_of(saved)[PRINS]) == ("1:07.77", "1:07.18")
    clocks = {start.competitor.name: start.attempts[0].passings for start in saved.starts if start.pair == 10}
    assert [str(passing.time) for passing in clocks[PRINS]] == ["16.51", "41.80"]
    assert (hands.name, hands.bar.time_box.hasFocus()) == (PRINS, True)


def test_what_a_time_would_mean_is_said_before_return(hands: Hands):
    assert hands.bar.words.text() == "Leader 1:06.00 · Return saves and goes on."
    hands.type("10650")
    assert hands.bar.value.text() == "1:06.50"
    assert hands.bar.meaning.text() == "would be rank 4 · +0.50 · 43 points"
    assert hands.entry(NING, "time") == ("",)
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.result(NING, "rank", "behind", "points") == ("4", "+0.50", "43")


def test_result_and_standing_keep_showing_who_was_just_saved(hands: Hands):
    hands.enter("10777")
    assert (hands.name, hands.marked()) == (PRINS, (NING, NING))
    hands.enter("10718")
    assert hands.marked() == (PRINS, PRINS)
    hands.press(Key.Key_Up, Key.Key_Up)
    assert hands.marked() == (hands.name, hands.name)
    hands.enter("2:00.00")
    assert hands.marked()[0] not in (hands.name, NING)


def test_a_thousandth_that_decides_is_shown_in_brackets(hands: Hands):
    hands.enter("1:07.431")
    hands.go_to("Taiyo NONOMURA")
    hands.enter("1:07.430")
    assert hands.result("Taiyo NONOMURA", "rank", "time", "behind") == ("9", "1:07.43(0)", "+1.43")
    assert hands.result(NING, "rank", "time", "behind") == ("10", "1:07.43(1)", "+1.43")


def test_a_time_slower_than_twice_the_field_is_doubted_and_still_saved(hands: Hands):
    hands.type("21500")
    assert hands.bar.words.text() == "More than twice the time of the field (1:07.47). Check the time."
    assert hands.bar.words.property("tone") == "warning"
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.result(NING, "rank", "time") == ("19", "2:15.00")


def test_a_time_faster_than_the_world_record_is_doubted_and_still_saved(hands: Hands):
    hands.type("10000")
    assert hands.bar.words.text().startswith("Faster than the world record (1:05.")
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.result(NING, "rank", "time", "points") == ("1", "1:00.00", "60")
