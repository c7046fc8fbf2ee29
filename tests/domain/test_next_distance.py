"""What the next distance must bring."""

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.classification import Classification, Line, classify
from skatedesk.domain.next_distance import Need, gap_to, need, time_to_beat
from skatedesk.domain.times import RaceTime
from tests.domain.test_classification import ALLROUND, RULE, SPRINT, distance, field, person


def line(made: Classification, name: str) -> Line:
    found = made.line(person(name))
    assert found is not None
    return found


def texts(found: Need | None) -> tuple[int, str, str, str] | None:
    if found is None:
        return None
    return found.metres, str(found.behind or ""), str(found.margin or ""), str(found.to_lead or "")


def test_after_a_distance_the_gaps_are_seconds_of_the_next_one():
    """0.19 s over 500 m are 0.38 s over 1000 m."""
    made = classify(SPRINT, [distance(500, {"A": "35.00", "B": "35.19", "C": "36.00"})], RULE)
    assert texts(need(made, line(made, "A"))) == (1000, "", "+0.38", "")
    assert texts(need(made, line(made, "B"))) == (1000, "+0.38", "", "")
    assert str(gap_to(made, line(made, "C"), line(made, "B"), 10_000)) == "+16.20"
    assert gap_to(made, line(made, "B"), line(made, "C"), 1000) is None


def test_once_somebody_has_skated_it_the_time_to_lead_is_known():
    """Kramer and Blokhuijsen before the 10000 m of 2012: 0.056 points, 1.12 s."""
    made = classify(
        ALLROUND,
        [
            distance(500, {"B": "36.93", "K": "37.77"}),
            distance(5000, {"B": "6:36.49", "K": "6:31.82"}),
            distance(1500, {"B": "1:54.93", "K": "1:53.98"}),
            distance(10_000, {"B": "13:52.48", "K": ""}),
        ],
        RULE,
    )
    kramer = line(made, "K")
    assert texts(need(made, kramer)) == (10_000, "+1.12", "", "13:51.35")
    assert need(made, line(made, "B")) is None, "no distance is left"
    assert str(time_to_beat(made, kramer, line(made, "B"))) == "13:51.35"


def test_a_rival_who_has_not_skated_counts_with_a_time_given():
    made = classify(SPRINT, [distance(500, {"A": "35.00", "B": "35.19"})], RULE)
    ahead, behind = line(made, "A"), line(made, "B")
    assert time_to_beat(made, behind, ahead) is None
    assert str(time_to_beat(made, behind, ahead, RaceTime.parse("1:10.00"))) == "1:09.61"
    assert str(time_to_beat(made, ahead, behind, RaceTime.parse("1:10.00"))) == "1:10.37"


def test_who_is_out_needs_nothing_and_is_no_rival():
    made = classify(SPRINT, [distance(500, {"A": "35.00", "B": "DQ"})], RULE)
    assert need(made, line(made, "B")) is None
    assert texts(need(made, line(made, "A"))) == (1000, "", "", "")
    assert time_to_beat(made, line(made, "A"), line(made, "B"), RaceTime.parse("1:10.00")) is None


def test_who_is_not_through_needs_nothing():
    made = field(None)
    assert texts(need(made, line(made, "I"))) == (10_000, "+14.00", "", "")
    assert need(made, line(made, "J")) is None


def test_who_is_on_no_list_of_a_finished_distance_needs_nothing():
    made = classify(SPRINT, [distance(500, {"A": "35.00", "B": "36.00"}), distance(1000, {"A": "1:10.00"})], RULE)
    assert need(made, line(made, "B")) is None


@given(st.integers(3400, 3700), st.integers(3400, 3700), st.integers(6600, 7400))
def test_the_time_to_lead_is_enough_and_the_next_hundredth_is_not(own: int, other: int, second: int):
    first = {"A": str(RaceTime(own * 10)), "B": str(RaceTime(other * 10))}
    raced = {"A": "", "B": str(RaceTime(second * 10))}
    made = classify(SPRINT, [distance(500, first), distance(1000, raced)], RULE)
    wanted = need(made, line(made, "A"))
    assert wanted is not None
    assert wanted.to_lead is not None
    for more, leads in ((0, True), (10, False)):
        outcomes = raced | {"A": str(RaceTime(wanted.to_lead.ms + more))}
        after = classify(SPRINT, [distance(500, first), distance(1000, outcomes)], RULE)
        ranks = [one.rank for one in after.lines if one.competitor == person("A")]
        alone = [one.rank for one in after.lines].count(1) == 1
        assert (ranks == [1] and alone) is leads
