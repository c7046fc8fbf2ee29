"""Why somebody has these points, in a cup and inside a mass start."""

from collections.abc import Callable
from dataclasses import replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Case, Step
from skatedesk.domain.derivation_points import why_laps, why_points, why_race_points, why_sprint
from skatedesk.domain.derivation_rank import why_rank
from skatedesk.domain.mass_start import format_of
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from tests.domain import mass_start, race, rules, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def case(name: str, *starts: Start, of: Race | None = None, pays: bool = True) -> Case:
    held = of or race()
    results = result_list(held, starts, rules(), pays=pays)
    return Case(held, results, rules(), next(one for one in results if one.start.competitor.name == name), pays)


def told(why: Callable[[Case], tuple[Step, ...]], of: Case) -> list[str]:
    return [step.text for step in why(of)]


def keys(steps: tuple[Step, ...]) -> list[tuple[str | int, ...]]:
    return [each for step in steps for each in step.rules]


def test_the_rank_earns_the_points_of_the_table_and_equal_ranks_the_same():
    field = (start("1:08.001", "A"), start("1:08.001", "B"), start("1:09.00", "C"))
    second = case("B", *field, of=race(1000, "B"))
    assert told(why_points, second) == [
        "The rank is 1.",
        "A has the same rank: equal ranks earn the same.",
        "The table of Division B over 1000 m pays 28 points for rank 1.",
    ]
    assert keys(why_points(second)) == [("points", 1)]
    third = why_points(case("C", *field, of=race(1000, "B")))
    assert [(figure.name, figure.value) for figure in third[-1].figures] == [("rank", 3), ("points", 21)]


def test_behind_the_end_of_the_table_there_are_no_points_left():
    field = [start(f"37.{at:02}", f"No {at}") for at in range(1, 22)]
    assert told(why_points, case("No 21", *field, of=race(500, "B")))[-1] == (
        "The table of Division B over 500 m ends at rank 20; rank 21 behind it earns 0."
    )


def test_a_race_in_one_division_is_paid_as_the_rule_file_says():
    relay = race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED)
    steps = why_points(case("NED", start("3:00.00", "NED"), of=relay))
    assert steps[-1].text == "The table of Division A pays 60 points for rank 1."
    assert keys(steps) == [("single_division",), ("points", 12)]


def test_who_has_no_result_is_paid_by_the_rule_of_the_status():
    field = (start("34.50", "A"), start("DNF", "F"), start("DQ", "Q"), start("", "N"))
    assert told(why_points, case("F", *field)) == [
        "DNF, did not finish: the points of the rank.",
        "The rank is 2.",
        "The table of Division A over 500 m pays 54 points for rank 2.",
    ]
    assert told(why_points, case("F", *field, of=race(500, "B"))) == ["DNF, did not finish: 0 points."]
    assert told(why_points, case("Q", *field)) == ["DQ, disqualified: no points."]
    assert told(why_points, case("N", *field)) == ["Not skated yet, so there are no points."]


def test_a_relay_of_the_cup_pays_who_did_not_finish_by_the_rule_of_its_division():
    relay = race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED)
    field = (start("2:58.54", "NED"), start("DNF", "CHN"))
    last = why_points(case("CHN", *field, of=relay))
    assert [step.text for step in last] == [
        "DNF, did not finish: the points of the rank.",
        "The rank is 2.",
        "The table of Division A pays 54 points for rank 2.",
    ]
    assert keys(last)[:2] == [("single_division",), ("statuses", 0)]
    assert keys(why_rank(case("CHN", *field, of=relay)))[:2] == [("single_division",), ("statuses", 0)]
    assert keys(why_rank(case("CHN", *field, of=relay, pays=False))) == [("statuses", 2)]


def test_points_by_hand_are_told_with_the_remark_and_with_what_the_table_would_give():
    by_hand = start("34.50", "A", points_override=44, points_remark="as the signed sheet prints")
    assert told(why_points, case("A", by_hand)) == [
        "The officials set 44 points by hand: as the signed sheet prints",
        "The table would give 60.",
    ]


def test_where_nothing_is_paid_it_says_so():
    alone = start("34.50", "A")
    unpaid = case("A", alone, pays=False)
    assert told(why_points, unpaid) == ["The series of this competition pays no World Cup points."]
    assert keys(why_points(unpaid)) == [("cup_series",)]
    assert told(why_points, case("A", alone, of=race(700))) == ["The rule file has no points for such a race."]
    guest = start("34.00", "G", out_of_competition=True)
    assert told(why_points, case("G", guest)) == ["Out of competition: no points."]


def test_race_points_are_added_up_sprint_by_sprint():
    field = (
        start("8:00.00", "A", laps=16, sprint_points=(0, 2, 0, 40)),
        start("8:00.50", "B", laps=16),
        start("8:40.00", "L", laps=16, sprint_points=(3,), lapped=True),
        start("7:50.00", "S", laps=15, sprint_points=(1,)),
        start("", "N"),
    )

    def of(name: str) -> Case:
        return case(name, *field, of=mass_start())

    assert told(why_race_points, of("A")) == ["Race points of the sprints: 2 + 40 = 42."]
    assert told(why_race_points, of("B")) == ["No race points were won: 0."]
    assert told(why_race_points, of("L")) == [
        "Race points of the sprints: 3 = 3.",
        "Lapped, as the officials decided: the race points are void, 0 count.",
    ]
    assert told(why_race_points, of("S"))[-1] == "Not all laps skated: the race points are void, 0 count."
    assert told(why_race_points, of("N")) == ["Not skated yet, so there are no race points."]
    assert told(lambda one: why_sprint(one, 2), of("A")) == [
        "2 race points in sprint 2, as the officials wrote them down.",
        "The sprint after lap 8 pays 3, 2, 1 to the first ones.",
    ]
    assert keys(why_sprint(of("A"), 4)) == [("mass_start", "finish")]
    assert told(lambda one: why_sprint(one, 1), of("A"))[0] == "No race points in sprint 1."
    assert told(why_laps, of("S")) == ["15 laps, as the officials wrote them down.", "1 lap short of 16."]
    assert told(why_laps, of("A"))[1] == "Nobody skated more laps in this race."
    assert told(why_laps, of("N")) == ["Not skated yet, so no laps are counted."]


def test_juniors_have_sprints_of_their_own():
    junior = format_of(mass_start(title="Mass Start Junior Men"), CUP, rules())
    alone = replace(case("A", start("5:00.00", "A", laps=10, sprint_points=(3, 0, 30)), of=mass_start()), skated=junior)
    third = why_sprint(alone, 3)
    assert [step.text for step in third] == [
        "30 race points in sprint 3, as the officials wrote them down.",
        "The finish pays 30, 20, 10, 4, 2, 1 to the first ones.",
    ]
    assert keys(third) == [("mass_start", "junior", "finish")]
    assert keys(why_sprint(alone, 2)) == [("mass_start", "junior", "sprints", 1)]
    assert why_sprint(alone, 4)[-1].text == "This race has 3 sprints with the finish."
    odd = case("A", start("5:00.00", "A", laps=10, sprint_points=(7,)), of=mass_start())
    assert len(why_sprint(replace(odd, skated=junior), 1)) == 1


def test_laps_that_nobody_wrote_down_count_as_skated():
    alone = case("A", start("8:00.00", "A"), of=mass_start())
    assert told(why_laps, alone) == ["Nobody wrote the laps down; they count as all skated."]
