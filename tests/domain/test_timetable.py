"""The day against its plan, with clocks that are given."""

from datetime import datetime, timedelta
from itertools import accumulate

import pytest

from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.domain.timetable import Break, Coming, Going, Pace, Usual, forecast, in_order, intervals, pace_of

USUAL = Usual(
    metres={"500": 120, "1000": 150, "5000": 450}, disciplines={"mass_start": 720}, quartet=1.2, minutes=15
)  # fmt: skip


def at(text: str) -> datetime:
    """A moment of the day; seconds may follow."""
    return datetime.fromisoformat(f"2025-11-15T{text}")


def going(number: int, pairs: int, planned: str = "", saved: tuple[str, ...] = (), usual: float = 120) -> Going:
    """A race whose first pairs were saved at these moments."""
    known = {pair: at(text) for pair, text in enumerate(saved, start=1)}
    return Going(
        race_id=number * 10,
        number=number,
        usual=usual,
        pairs=tuple(range(1, pairs + 1)),
        waiting=frozenset(range(len(saved) + 1, pairs + 1)),
        saved=known,
        planned=at(planned) if planned else None,
    )


def race(number: int, metres: int | None = 500, time: str = "", discipline: Discipline = Discipline.INDIVIDUAL) -> Race:
    return Race(number, 1, number, "", discipline, Sex.MEN, metres, time_of_day=time)


def span(coming: Coming) -> tuple[str, str]:
    return f"{coming.start:%H:%M:%S}", f"{coming.end:%H:%M:%S}"


# --- how long things take -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("metres", "seconds"), [(500, 120), (1000, 150), (750, 135), (3000, 300), (100, 120), (10000, 900)]
)
def test_a_distance_takes_what_lies_between_those_that_are_known(metres: int, seconds: float):
    assert USUAL.seconds(race(1, metres)) == seconds


def test_quartets_take_longer_and_a_mass_start_is_one_start():
    assert USUAL.seconds(race(1, 5000), quartets=True) == 540
    assert USUAL.seconds(race(1, None, discipline=Discipline.MASS_START), quartets=True) == 720


def test_the_pace_is_the_middle_of_the_intervals_whatever_one_pair_took():
    one = going(1, 8, saved=("10:00", "10:02", "10:04:10", "10:09", "10:11", "10:13"))
    assert intervals(one) == [120, 130, 290, 120, 120]
    assert pace_of(one, [one]) == Pace(120, 5)


def test_what_was_typed_in_one_go_or_with_a_break_between_is_no_interval():
    one = going(1, 8, saved=("10:00", "10:00:04", "10:02:04", "10:20", "10:22"))
    assert intervals(one) == [120, 120]


def test_a_pair_that_was_left_out_counts_for_two():
    whole = going(1, 4, saved=("10:00", "10:02", "10:05", "10:06"))
    known = {pair: moment for pair, moment in whole.saved.items() if pair != 2}
    assert intervals(Going(10, 1, 120, whole.pairs, frozenset({2}), known)) == [150, 60]


def test_a_race_that_has_not_begun_goes_as_fast_as_the_day_did():
    before = going(1, 4, saved=("10:00", "10:02:24", "10:04:48", "10:07:12"))
    assert pace_of(going(2, 4, usual=450), [before]) == Pace(540, 3)
    assert pace_of(going(2, 4, usual=450), []) == Pace(450, 0)


def test_only_the_newest_intervals_count():
    slow, fast = [180.0] * 20, [120.0] * 16
    moments = [at("10:00") + timedelta(seconds=after) for after in accumulate([0.0, *slow, *fast])]
    pairs = tuple(range(1, len(moments) + 1))
    one = Going(10, 1, 120, pairs, frozenset(), dict(zip(pairs, moments, strict=True)))
    assert pace_of(one, [one]) == Pace(120, 15)


# --- the day --------------------------------------------------------------------------------------------------


def test_races_go_by_their_times_and_one_without_stays_behind_the_number_before():
    races = (race(1, time="12:20"), race(2), race(3, time="10:15"), race(4), race(5, time="17:00"))
    assert [one.number for one in in_order(races)] == [3, 4, 1, 2, 5]


def test_before_the_first_pair_the_day_goes_by_its_plan():
    day = [going(1, 10, "10:00"), going(2, 5, "11:00")]
    found = forecast(day, [Break(7, 1, 15)], at("09:40"))
    assert [span(one) for one in found.coming] == [
        ("10:00:00", "10:20:00"), ("10:20:00", "10:35:00"), ("11:00:00", "11:10:00"),
    ]  # fmt: skip
    assert [one.guess for one in found.coming] == [True, False, True]
    assert found.behind == timedelta()
    assert found.pace == Pace(120, 0)


def test_a_day_that_has_not_begun_in_time_is_behind():
    found = forecast([going(1, 10, "10:00")], [], at("10:07"))
    assert found.behind == timedelta(minutes=7)
    assert span(found.coming[0]) == ("10:07:00", "10:27:00")


def test_what_is_left_follows_the_pair_that_was_saved_last():
    first = going(1, 6, "10:00", ("10:02", "10:05", "10:08"))
    found = forecast([first, going(2, 4, "10:10")], [], at("10:09"))
    assert span(found.coming[0]) == ("09:59:00", "10:17:00")
    assert span(found.coming[1]) == ("10:17:00", "10:29:00")  # as slow as the first race
    assert found.behind == timedelta(minutes=7)
    assert found.pace == Pace(180, 2)
    assert not any(one.guess for one in found.coming)


def test_a_pair_that_does_not_come_in_moves_everything():
    first = going(1, 4, "10:00", ("10:02", "10:04", "10:06"))
    found = forecast([first, going(2, 4, "10:10")], [], at("10:20"))
    assert span(found.coming[0])[1] == "10:20:00"
    assert found.behind == timedelta(minutes=10)


def test_no_race_begins_before_its_time_and_what_is_left_over_is_in_hand():
    first = going(1, 3, "10:00", ("10:02", "10:04", "10:06"))
    found = forecast([first, going(2, 4, "10:30")], [Break(7, 1, 10, "Ice resurfacing")], at("10:07"))
    assert [(one.race_id, one.break_id) for one in found.coming] == [(None, 7), (20, None)]
    assert span(found.coming[0]) == ("10:06:00", "10:16:00")
    assert span(found.coming[1])[0] == "10:30:00"
    assert found.behind == timedelta(minutes=-14)


def test_what_is_left_over_behind_a_race_that_began_late_is_not_in_hand():
    first = going(1, 3, "10:00", ("10:09", "10:11", "10:13"))
    assert forecast([first, going(2, 4, "10:30")], [], at("10:14")).behind == timedelta()


def test_a_break_in_the_middle_of_a_race_comes_behind_its_pair_once():
    breaks = [Break(7, 1, 10, after_pair=4), Break(8, 1, 15, after_pair=2)]
    found = forecast([going(1, 6, "10:00", ("10:02", "10:04", "10:06"))], breaks, at("10:07"))
    assert [(one.race_id, one.break_id) for one in found.coming] == [(10, None), (None, 7)]
    assert span(found.coming[1]) == ("10:08:00", "10:18:00")
    assert found.coming[0].end == at("10:22")
    assert found.coming[0].planned == at("10:00")


def test_a_break_behind_a_pair_that_is_gone_comes_behind_the_race():
    found = forecast([going(1, 2, "10:00")], [Break(7, 1, 10, after_pair=9)], at("09:00"))
    assert [one.break_id for one in found.coming] == [None, 7]
    assert found.end == at("10:14")


def test_a_break_before_the_first_race_ends_when_that_begins():
    found = forecast([going(1, 2, "10:00")], [Break(7, 0, 20)], at("09:00"))
    assert [span(one) for one in found.coming] == [("09:40:00", "10:00:00"), ("10:00:00", "10:04:00")]


def test_what_is_missing_in_an_earlier_race_is_not_waited_for():
    left = going(1, 3, "09:00", ("09:02", "09:04"))
    found = forecast([left, going(2, 3, "10:00", ("10:02",)), going(3, 2, "10:10")], [], at("10:03"))
    assert [one.race_id for one in found.coming] == [20, 30]


def test_a_day_without_a_time_goes_on_from_now_and_says_nothing_of_a_plan():
    found = forecast([going(1, 3), going(2, 3)], [], at("10:00"))
    assert [span(one) for one in found.coming] == [("10:00:00", "10:06:00"), ("10:06:00", "10:12:00")]
    assert found.behind is None


def test_the_last_race_says_how_late_it_began():
    found = forecast([going(1, 4, "10:00", ("10:09", "10:11", "10:13"))], [], at("10:14"))
    assert found.behind == timedelta(minutes=7)


def test_another_day_is_shown_as_it_is_planned():
    found = forecast([going(1, 3, "10:00"), going(2, 3)], [], None)
    assert [span(one) for one in found.coming] == [("10:00:00", "10:06:00"), ("10:06:00", "10:12:00")]
    assert (found.behind, found.pace) == (None, None)
    assert forecast([going(1, 3)], [], None).end is None


def test_a_day_that_is_over_has_nothing_to_come():
    found = forecast([going(1, 2, "10:00", ("10:02", "10:04"))], [], at("11:00"))
    assert found.coming == ()
    assert found.end is None
