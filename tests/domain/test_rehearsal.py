from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Race, Sex, Status
from skatedesk.domain.rehearsal import Course, Mishap, Skated, Trouble, Verdict, pack, skate, verdict
from skatedesk.domain.times import RaceTime
from skatedesk.services.rehearsal_player import made

LONG = Course((200, 600, 1000, 1400, 1800, 2200, 2600, 3000), ("T06",), notes_falls=True)
EXPECTED = {1: 240_000, 2: 243_000}


def of_many_days(course: Course = LONG, trouble: Trouble = Trouble.MUCH) -> list[Skated]:
    return [one for seed in range(400) for one in skate(f"{seed} 5 1", EXPECTED, course, made(), trouble)]


def test_the_same_key_gives_the_same_pair_again_and_another_one_another():
    pair = skate("7 5 1", EXPECTED, LONG, made(), Trouble.MUCH)
    assert pair == skate("7 5 1", EXPECTED, LONG, made(), Trouble.MUCH)
    assert pair != skate("8 5 1", EXPECTED, LONG, made(), Trouble.MUCH)


@given(st.integers(0, 10_000), st.sampled_from([(100,), (100, 500), (200, 600, 1000), LONG.metres]))
def test_without_trouble_everybody_finishes_near_the_best_time(seed: int, metres: tuple[int, ...]):
    expected = made().typical_ms(Race(1, 1, 1, "", Discipline.INDIVIDUAL, Sex.WOMEN, metres[-1]))
    (one,) = skate(str(seed), {1: expected}, Course(metres), made(), Trouble.NONE)
    assert (one.status, one.mishap, one.codes) == (Status.OK, Mishap.NONE, ())
    assert one.time
    assert 0.99 <= one.time.ms / expected <= 1.03
    assert [passing.metres for passing in one.passings] == list(metres[:-1])


def test_laps_grow_slower_after_a_standing_start():
    (one,) = skate("1", {1: 240_000}, LONG, made(), Trouble.NONE)
    assert one.time
    clocks = [*(passing.time.ms for passing in one.passings), one.time.ms]
    laps = [later - earlier for earlier, later in pairwise(clocks)]
    assert 17_500 < clocks[0] < 20_500
    assert 28_000 < laps[0] < laps[-1] < 34_000
    assert clocks[0] + sum(laps) == one.time.ms


def test_all_that_goes_wrong_happens_and_leaves_what_it_should():
    by_mishap = {one.mishap: one for one in of_many_days()}
    assert set(by_mishap) == set(Mishap)
    assert by_mishap[Mishap.WITHDRAWN].status is Status.WDR
    assert by_mishap[Mishap.DID_NOT_START] == Skated(
        by_mishap[Mishap.DID_NOT_START].start_id, Mishap.DID_NOT_START, Status.DNS
    )
    assert by_mishap[Mishap.DID_NOT_FINISH].time is None
    assert (by_mishap[Mishap.DISQUALIFIED].status, by_mishap[Mishap.DISQUALIFIED].codes) == (Status.DQ, ("T06",))
    assert by_mishap[Mishap.FALL].codes == ("F",)
    wrong = by_mishap[Mishap.FALSE_TIME]
    assert wrong.time
    assert wrong.shown
    assert wrong.shown != wrong.time
    assert wrong.is_of_crew


def test_a_fall_costs_seconds():
    falls = [one.time.ms for one in of_many_days() if one.mishap is Mishap.FALL and one.time]
    assert min(falls) > 240_000


def test_when_the_clock_fails_the_pair_has_times_to_the_tenth_and_no_passings():
    failed = [one for one in of_many_days() if one.mishap is Mishap.CLOCK_FAILURE]
    assert all(one.hand and not one.passings and one.time and one.time.decimals == 1 for one in failed)


def test_a_usual_day_has_far_less_trouble_than_a_bad_one():
    counts = [sum(one.mishap is not Mishap.NONE for one in of_many_days(trouble=trouble)) for trouble in Trouble]
    assert counts[0] == 0
    assert 0 < 3 * counts[1] < counts[2]


def test_without_offences_in_the_rules_nobody_is_disqualified():
    assert {one.status for one in of_many_days(Course((100, 500)))} == {
        Status.OK, Status.WDR, Status.DNS, Status.DNF
    }  # fmt: skip


def test_a_mass_start_comes_in_one_after_the_other():
    home = pack("3", range(20), 480_000)
    assert sorted(one.start_id for one in home) == list(range(20))
    clocks = [one.time.ms for one in home if one.time]
    assert clocks == sorted(set(clocks))


def start(*attempts: Attempt, withdrawn: bool = False) -> Start:
    return Start(1, Competitor(1, "Miho TAKAGI", "JPN", Sex.WOMEN), withdrawn=withdrawn, attempts=attempts)


RIGHT = RaceTime(36_520)
WRONG = RaceTime(37_520)


@pytest.mark.parametrize(
    ("entered", "skated", "expected"),
    [
        (start(), Skated(1, time=RIGHT), Verdict.OPEN),
        (start(Attempt(1, Status.OK, RIGHT)), Skated(1, time=RIGHT), Verdict.RIGHT),
        (start(Attempt(1, Status.OK, WRONG)), Skated(1, time=RIGHT), Verdict.WRONG),
        (start(Attempt(1, Status.OK, WRONG)), Skated(1, time=RIGHT, shown=WRONG), Verdict.OPEN),
        (start(Attempt(1, Status.OK, RIGHT)), Skated(1, time=RIGHT, hand=True), Verdict.WRONG),
        (start(Attempt(1, Status.OK, RIGHT, hand=True)), Skated(1, time=RIGHT, hand=True), Verdict.RIGHT),
        (start(Attempt(1, Status.OK, RIGHT)), Skated(1, time=RIGHT, codes=("F",)), Verdict.WRONG),
        (start(Attempt(1, Status.OK, RIGHT)), Skated(1, status=Status.DQ, time=RIGHT, codes=("T06",)), Verdict.OPEN),
        (start(Attempt(1, Status.DQ, RIGHT, ("T06",))), Skated(1, status=Status.DQ, codes=("T06",)), Verdict.RIGHT),
        (start(Attempt(1, Status.DNS)), Skated(1, status=Status.DNF), Verdict.WRONG),
        (start(withdrawn=True), Skated(1, status=Status.WDR), Verdict.RIGHT),
    ],
)
def test_what_was_entered_is_held_against_what_was_skated(entered: Start, skated: Skated, expected: Verdict):
    assert verdict(entered, skated) is expected
