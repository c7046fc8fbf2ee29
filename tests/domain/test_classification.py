"""The classification of a combination: sums, ranks, cuts and who is out."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.classification import Classification, Distance, Line, classify
from skatedesk.domain.combinations import Combination
from skatedesk.domain.people import Competitor
from skatedesk.domain.ranking import rank_race
from tests.domain import mass_start, race, rules, skater, start

ALLROUND = Combination("allround", (500, 5000, 1500, 10_000))
SPRINT = Combination("sprint", (500, 1000, 500, 1000))
RULE = rules().samalog

_people: dict[str, Competitor] = {}


def person(name: str) -> Competitor:
    return _people.setdefault(name, skater(name))


def distance(metres: int, outcomes: dict[str, str], withdrawn: str = "", guest: str = "") -> Distance:
    """What everybody did over a distance: a time, a status, or nothing yet."""
    starts = [
        start(outcome, competitor=person(name), out_of_competition=name == guest) for name, outcome in outcomes.items()
    ]
    gone = (person(withdrawn),) if withdrawn else ()
    return Distance(metres, rank_race(race(metres, ""), starts, rules()), gone)


def sprint(*outcomes: dict[str, str]) -> Classification:
    return classify(SPRINT, [distance(*one) for one in zip(SPRINT.metres, outcomes, strict=False)], RULE)


def shown(line: Line) -> tuple[int | None, str, str, int | None, int | None]:
    return line.rank, line.competitor.name, line.status, line.total, line.behind


def test_the_world_sprint_of_2012():
    found = sprint({"A": "34.84"}, {"A": "1:07.50"}, {"A": "34.74"}, {"A": "1:06.96"})
    (line,) = found.lines
    assert [leg.points for leg in line.legs] == [34_840, 33_750, 34_740, 33_480]
    assert found.printed(line.total or 0) == "136.810"


def test_the_standing_after_each_distance():
    found = sprint({"A": "35.00", "B": "35.10", "C": "35.40"}, {"A": "1:10.00", "B": "1:09.00", "C": "1:09.20"})
    legs = {line.competitor.name: [(leg.cumulative, leg.rank) for leg in line.legs] for line in found.lines}
    assert legs == {
        "B": [(35_100, 2), (69_600, 1)],
        "A": [(35_000, 1), (70_000, 2)],
        "C": [(35_400, 3), (70_000, 2)],
    }
    assert [shown(line) for line in found.lines] == [
        (1, "B", "OK", 69_600, None),
        (2, "A", "OK", 70_000, 400),
        (2, "C", "OK", 70_000, 400),
    ], "equal totals share the rank"
    assert [leg.place for leg in found.lines[0].legs] == [2, 1]


@pytest.mark.parametrize("outcome", ["DQ", "DQ 1:10.00", "DNF", "DNS", "WDR"])
def test_who_is_out_has_no_total_and_stands_at_the_end_with_the_distances_done(outcome: str):
    found = sprint(
        {"Out": "34.00", "A": "36.00", "B": "37.00"},
        {"Out": outcome, "A": "1:10.00", "B": "1:11.00"},
        {"Out": "34.00", "A": "36.00", "B": "37.00"},
    )
    out = found.lines[-1]
    assert shown(out) == (None, "Out", outcome[:3].strip(), None, None)
    assert [(leg.points, leg.cumulative, leg.rank) for leg in out.legs] == [
        (34_000, 34_000, 1), (None, None, None), (34_000, None, None),
    ]  # fmt: skip
    assert [line.rank for line in found.lines] == [1, 2, None]
    assert [line.legs[2].rank for line in found.lines] == [1, 2, None]


def test_of_those_who_are_out_more_distances_come_first():
    found = sprint({"A": "36.00", "B": "DNS", "C": "35.00"}, {"A": "DQ", "B": "DNS", "C": "1:10.00"}, {"C": "DNF"})
    assert [(line.competitor.name, line.rank) for line in found.lines] == [("C", None), ("A", None), ("B", None)]


def test_a_withdrawal_before_the_draw_is_one():
    found = classify(
        SPRINT, [distance(500, {"A": "35.00", "B": "36.00"}), distance(1000, {"A": "1:10.00"}, withdrawn="B")], RULE
    )
    assert [shown(line)[:3] for line in found.lines] == [(1, "A", "OK"), (None, "B", "WDR")]


def test_while_a_distance_is_skated_those_who_are_done_lead():
    found = sprint({"A": "35.00", "B": "36.00", "C": "37.00"}, {"A": "", "B": "1:12.00", "C": ""})
    assert [shown(line) for line in found.lines] == [
        (1, "B", "OK", 72_000, None), (2, "A", "OK", 35_000, None), (3, "C", "OK", 37_000, None),
    ]  # fmt: skip
    assert (found.skated, found.complete) == (2, False)


def test_before_the_first_time_nobody_is_ranked():
    found = sprint({"A": "", "B": ""})
    assert [shown(line) for line in found.lines] == [(None, "A", "", None, None), (None, "B", "", None, None)]
    assert found.skated == 0


def test_who_starts_out_of_competition_is_left_out():
    found = classify(SPRINT, [distance(500, {"Guest": "33.00", "A": "35.00"}, guest="Guest")], RULE)
    assert [(line.rank, line.competitor.name) for line in found.lines] == [(1, "A")]


# --- the last distance ---------------------------------------------------------------------------------------


def field(last: dict[str, str] | None, best: int = 8, tie: str = "all", withdrawn: str = "") -> Classification:
    """Ten skaters after three distances; the eighth and the ninth are equal."""
    names = "ABCDEFGHIJ"
    times = {name: f"{36 + at / 10:.2f}" for at, name in enumerate(names)}
    times["I"] = times["H"]
    distances = [distance(500, times), distance(5000, dict.fromkeys(names, "6:40.00"))]
    distances.append(distance(1500, dict.fromkeys(names, "1:50.00")))
    if last is not None:
        distances.append(distance(10_000, last, withdrawn))
    return classify(replace(ALLROUND, last_distance_best=best, tie_at_cut=tie), distances, RULE)


@pytest.mark.parametrize(("tie", "through"), [("all", "ABCDEFGHI"), ("none", "ABCDEFG")])
def test_the_best_eight_skate_the_last_distance(tie: str, through: str):
    found = field(None, tie=tie)
    assert "".join(line.competitor.name for line in found.lines if line.through) == through
    assert all(line.through is not None for line in found.lines)


def test_who_is_not_through_stands_below_by_the_three_distances():
    last = {name: f"14:{30 - 3 * at:02d}.00" for at, name in enumerate("ABCDEFGHI")}
    found = field(last)
    assert [line.rank for line in found.lines] == list(range(1, 11))
    assert shown(found.lines[-1]) == (10, "J", "OK", 36_900 + 40_000 + 36_666, None)
    assert found.lines[0].competitor.name == "I", "the ninth in the standing before won"


def test_nobody_is_through_before_the_third_distance_is_complete():
    distances = [distance(500, {"A": "36.00"}), distance(5000, {"A": "6:40.00"}), distance(1500, {"A": ""})]
    found = classify(replace(ALLROUND, last_distance_best=8), distances, RULE)
    assert [line.through for line in found.lines] == [None]
    assert field(None, best=0).lines[0].through is None, "all skate on"


def test_to_withdraw_from_a_distance_one_may_not_skate_is_no_withdrawal():
    last = dict.fromkeys("ABCDEFGHI", "14:00.00")
    assert shown(field(last, withdrawn="J").lines[-1])[:3] == (10, "J", "OK")
    del last["B"]
    assert shown(field(last, withdrawn="B").lines[-1])[:3] == (None, "B", "WDR")


# --- points for ranks ----------------------------------------------------------------------------------------

TRIALS = Combination("trials", by_points=True, points=(30, 20, 10), best_n=3)


def test_the_best_three_of_four_races_count():
    orders = (("A", "B", "C"), ("A", "B", "C"), ("A", "C", "B"), ("B", "C", "A", "D"))
    distances = [
        Distance(
            None,
            rank_race(
                mass_start(""),
                [
                    start("7:40.00", competitor=person(name), laps=16, sprint_points=(0, 0, 0, 10 - place))
                    for place, name in enumerate(order)
                ],
                rules(),
            ),
        )
        for order in orders
    ]
    found = classify(TRIALS, distances, RULE)
    assert [shown(line) for line in found.lines] == [
        (1, "A", "OK", 90, None), (2, "B", "OK", 70, 20), (3, "C", "OK", 50, 40), (4, "D", "OK", 0, 90),
    ]  # fmt: skip
    assert [leg.cumulative for leg in found.lines[0].legs] == [30, 60, 90, 90]
    assert [leg.cumulative for leg in found.lines[-1].legs] == [None, None, None, 0]
    assert found.printed(90) == "90"


# --- whatever is skated --------------------------------------------------------------------------------------

FIELD = "ABCDEF"
hundredths = st.integers(3400, 3600)
outcomes = st.one_of(hundredths, st.sampled_from(["DNF", "DQ", ""]))
skated = st.lists(st.lists(outcomes, min_size=6, max_size=6), min_size=1, max_size=4)


def as_distances(times: list[list[int | str]], order: random.Random | None = None) -> list[Distance]:
    found: list[Distance] = []
    for metres, row in zip(SPRINT.metres, times, strict=False):
        factor = metres // 500
        cells = [
            (name, one if isinstance(one, str) else f"{one * factor // 6000}:{one * factor % 6000 / 100:05.2f}")
            for name, one in zip(FIELD, row, strict=True)
        ]
        if order is not None:
            order.shuffle(cells)
        found.append(distance(metres, dict(cells)))
    return found


def lines_of(distances: list[Distance]) -> dict[str, tuple]:
    lines = classify(SPRINT, distances, RULE).lines
    return {
        line.competitor.name: (shown(line), [(leg.points, leg.cumulative, leg.rank) for leg in line.legs])
        for line in lines
    }


@given(skated, st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(times: list[list[int | str]], order: random.Random):
    plain, mixed = lines_of(as_distances(times)), lines_of(as_distances(times, order))
    assert list(plain.items()) == list(mixed.items())


@given(skated, st.data())
def test_a_better_time_never_worsens_a_rank(times: list[list[int | str]], data: st.DataObject):
    timed = [(at, who) for at, row in enumerate(times) for who, one in enumerate(row) if isinstance(one, int)]
    if not timed:
        return
    at, who = data.draw(st.sampled_from(timed))
    before = lines_of(as_distances(times))[FIELD[who]][0][0]
    better = [list(row) for row in times]
    better[at][who] = data.draw(st.integers(3300, int(times[at][who])))
    after = lines_of(as_distances(better))[FIELD[who]][0][0]
    assert (after is None) == (before is None)
    assert after is None or before is None or after <= before
