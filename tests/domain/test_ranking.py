"""The ranking of one race: ties, unknown digits, and who did not finish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Start
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Race, Status
from skatedesk.domain.ranking import Result, rank_race, start_order, tie_groups, time_of
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, printed, race, rules, start


def ranked(*outcomes: str, of: Race | None = None) -> tuple[Result, ...]:
    """The result list of starts with these outcomes, entered in this order and without pairs."""
    return result_list(of or race(), [start(outcome) for outcome in outcomes], rules(), pays=True)


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param(
            ["34.37", "33.88", "1:28.69"],
            [(1, "33.88", "", 60), (2, "34.37", "+0.49", 54), (3, "1:28.69", "+54.81", 48)],
            id="by time",
        ),
        pytest.param(
            ["34.376", "34.374", "33.88"],
            [(1, "33.88", "", 60), (2, "34.37(4)", "+0.49", 54), (3, "34.37(6)", "+0.49", 48)],
            id="the thousandth decides and is shown",
        ),
        pytest.param(
            ["34.374", "33.888"],
            [(1, "33.88", "", 60), (2, "34.37", "+0.49", 54)],
            id="a thousandth that decides nothing is not shown",
        ),
        pytest.param(
            ["34.305", "34.308", "34.50"],
            [(1, "34.30(5)", "", 60), (2, "34.30(8)", "", 54), (3, "34.50", "+0.20", 48)],
            id="whoever equals the winner's hundredth has no gap",
        ),
        pytest.param(
            ["1:07.012", "1:07.012", "1:05.66", "1:07.02"],
            [(1, "1:05.66", "", 60), (2, "1:07.01(2)", "+1.35", 54), (2, "1:07.01(2)", "+1.35", 54),
             (4, "1:07.02", "+1.36", 43)],
            id="equal thousandths share rank and points, the next rank is skipped",
        ),
        pytest.param(
            ["34.37", "34.37", "34.30", "34.38"],
            [(1, "34.30", "", 60), (2, "34.37", "+0.07", 54), (2, "34.37", "+0.07", 54), (4, "34.38", "+0.08", 43)],
            id="unknown thousandths share",
        ),
        pytest.param(
            ["34.376", "34.37", "34.374", "34.38"],
            [(1, "34.37", "", 60), (1, "34.37(4)", "", 60), (1, "34.37(6)", "", 60), (4, "34.38", "+0.01", 43)],
            id="a known thousandth does not beat an unknown one",
        ),
        pytest.param(
            ["36.52", "36.5", "36.6"],
            [(1, "36.5", "", 60), (1, "36.52", "", 60), (3, "36.6", "+0.1", 48)],
            id="tenths and hundredths that may be the same time",
        ),
        pytest.param(
            ["2:22.7", "2:22.4", "2:22.7"],
            [(1, "2:22.4", "", 60), (2, "2:22.7", "+0.3", 54), (2, "2:22.7", "+0.3", 54)],
            id="hand times",
        ),
        pytest.param(
            ["DNF", "34.37", "DQ", "33.88", "WDR", "DNS", ""],
            [(1, "33.88", "", 60), (2, "34.37", "+0.49", 54), (3, "DNF", "", 48), (None, "DQ", "", None),
             (None, "DNS", "", None), (None, "WDR", "", None), (None, "", "", None)],
            id="order of the list",
        ),
        pytest.param(
            ["DNF", "33.88", "DNF"],
            [(1, "33.88", "", 60), (2, "DNF", "", 54), (2, "DNF", "", 54)],
            id="two who did not finish share the last rank",
        ),
        pytest.param(["DQ 33.00", "33.88"], [(1, "33.88", "", 60), (None, "DQ", "", None)], id="a DQ keeps no rank"),
        pytest.param(["", "", ""], [(None, "", "", None)] * 3, id="before the start"),
        pytest.param(["DNF"], [(1, "DNF", "", 60)], id="nobody finished"),
        pytest.param([], [], id="nobody on the list"),
    ],
)  # fmt: skip
def test_a_race_of_division_a(outcomes: list[str], expected: list[tuple[int | None, str, str, int | None]]):
    assert printed(ranked(*outcomes)) == expected


@pytest.mark.parametrize(
    ("division", "expected"),
    [
        ("A", [(1, 60), (2, 54), (3, 48), (None, None), (None, None), (None, None)]),
        ("B", [(1, 28), (2, 24), (None, 0), (None, None), (None, None), (None, None)]),
        ("", [(1, 60), (2, 54), (3, 48), (None, None), (None, None), (None, None)]),
    ],
)
def test_what_who_did_not_finish_gets_in_each_division(division: str, expected: list[tuple[int | None, int | None]]):
    results = ranked("33.88", "34.37", "DNF", "DQ", "DNS", "WDR", of=race(500, division))
    assert [(line.rank, line.points) for line in results] == expected


def test_equal_ranks_stand_in_the_order_of_the_start():
    outer, inner = start("1:07.012", place="8o"), start("1:07.012", place="10i")
    late, early = start("DNF", place="3o"), start("DNF", place="3i")
    results = rank_race(race(1000), [inner, late, outer, early], rules())
    assert [line.start for line in results] == [outer, inner, early, late]


def guest(outcome: str, name: str = "", **other) -> Start:
    return start(outcome, name, out_of_competition=True, **other)


def test_who_starts_out_of_competition_follows_the_ranked_ones_and_takes_nobodys_rank():
    starts = [start("34.374"), guest("33.50"), start("33.88"), guest("34.376"), start("DNF"), guest("DNF")]
    assert printed(result_list(race(), starts, rules(), pays=True)) == [
        (1, "33.88", "", 60),
        (2, "34.37", "+0.49", 54),
        (None, "33.50", "", None),
        (None, "34.37", "+0.49", None),
        (3, "DNF", "", 48),
        (None, "DNF", "", None),
    ]


@pytest.mark.parametrize("status", ["DNF", "DQ", "DNS", "WDR"])
@pytest.mark.parametrize("division", ["A", "B", ""])
def test_no_status_earns_a_rank_or_points_out_of_competition(status: str, division: str):
    by_hand = guest(status, points_override=7, points_remark="mistaken")
    (line,) = result_list(race(500, division), [by_hand], rules(), pays=True)
    assert (line.rank, line.points) == (None, None)


def test_a_race_of_guests_alone_has_times_and_nothing_else():
    results = result_list(race(), [guest("34.50"), guest("34.37"), guest("34.37")], rules(), pays=True)
    assert printed(results) == [(None, "34.37", "", None), (None, "34.37", "", None), (None, "34.50", "", None)]
    assert not any(line.undecided for line in results)


def test_a_guest_of_a_mass_start_changes_no_order():
    of = mass_start()
    starts = [start("7:50.00", sprint_points=(0, 0, 0, 60)), start("7:51.00", sprint_points=(3, 0, 0, 40))]
    with_guest = [guest("7:49.00", sprint_points=(0, 3, 0, 20)), *starts]
    assert rank_race(of, with_guest, rules())[:2] == rank_race(of, starts, rules())
    assert rank_race(of, with_guest, rules())[2].rank is None


def test_who_has_no_pair_stands_behind_who_has_one():
    starts = [start(), start(place="2i"), start(place="1o"), start(place="1i")]
    assert sorted(starts, key=start_order) == starts[::-1]


def test_only_a_missing_digit_makes_a_rank_undecided():
    assert [line.undecided for line in ranked("34.374", "34.374", "34.50")] == [False, False, False]
    assert [line.undecided for line in ranked("34.37", "34.374", "34.50")] == [True, True, False]


def test_the_time_of_who_has_none_is_asked_in_vain():
    with pytest.raises(ValueError, match="has no time"):
        time_of(start("DNF"))


outcomes = st.one_of(
    st.tuples(st.integers(34_300, 34_420), st.integers(1, 3)).map(
        lambda known: RaceTime(known[0] - known[0] % 10 ** (3 - known[1]), known[1]).in_full()
    ),
    st.sampled_from(["DNF", "DQ", "DNS", "WDR", ""]),
)


@given(st.lists(outcomes, max_size=14), st.randoms(use_true_random=False))
def test_the_order_of_entering_changes_no_result(texts: list[str], chance):
    starts = [start(text) for text in texts]
    shuffled = list(starts)
    chance.shuffle(shuffled)
    assert rank_race(race(), shuffled, rules()) == rank_race(race(), starts, rules())


@given(st.lists(outcomes, max_size=14))
def test_ranks_are_honest(texts: list[str]):
    starts = [start(text) for text in texts]
    results = rank_race(race(), starts, rules())
    assert {line.start.id for line in results} == {one.id for one in starts}
    finished = [line for line in results if line.status is Status.OK]
    for place, line in enumerate(finished, start=1):
        assert line.rank is not None
        assert line.rank <= place
        assert line.rank == place or finished[place - 2].rank == line.rank
        for other in finished:
            assert other.rank is not None
            if surely_faster(line, other) and not linked(line, other, finished):
                assert line.rank < other.rank
            if line.rank < other.rank:
                assert surely_faster(line, other)


def surely_faster(one: Result, other: Result) -> bool:
    """Whether no unknown digit could turn the order of the two."""
    first, second = time_of(one.start), time_of(other.start)
    return first.ms + first.step - 1 < second.ms


def linked(one: Result, other: Result, results: list[Result]) -> bool:
    """Whether times that might be equal lead from one to the other."""
    groups = tie_groups([line.start for line in results])
    return any({one.start.id, other.start.id} <= {start.id for start in group} for group in groups)


def test_groups_keep_everybody_once():
    starts: list[Start] = [start(text) for text in ("34.379", "34.37", "34.380", "34.38", "34.4", "34.50")]
    groups = tie_groups(reversed(starts))
    assert [[time_of(one).in_full() for one in group] for group in groups] == [
        ["34.37", "34.379"],
        ["34.380", "34.38"],
        ["34.4"],
        ["34.50"],
    ]
