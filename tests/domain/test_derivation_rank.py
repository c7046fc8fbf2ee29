"""Why somebody has a rank: who is ahead, who is behind, and by what."""

from dataclasses import replace

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Case, Step
from skatedesk.domain.derivation_rank import why_rank
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Race
from tests.domain import mass_start, race, rules, start


def told(name: str, *starts: Start, of: Race | None = None) -> list[str]:
    return [step.text for step in why(name, *starts, of=of)]


def why(name: str, *starts: Start, of: Race | None = None) -> tuple[Step, ...]:
    """The steps to the rank of somebody in a race of these."""
    held = of or race()
    results = result_list(held, starts, rules(), pays=True)
    return why_rank(Case(held, results, rules(), next(one for one in results if one.start.competitor.name == name)))


def test_a_rank_stands_between_who_is_ahead_and_who_is_behind():
    field = (start("35.10", "Third"), start("34.50", "First"), start("34.90", "Second"))
    assert told("Second", *field) == [
        "The order is by time, as exactly as it is known.",
        "First with 34.50 is ahead of Second with 34.90.",
        "Second with 34.90 is ahead of Third with 35.10.",
        "1 ahead, so the rank is 2.",
    ]
    assert told("First", *field)[1:] == [
        "Nobody is ahead.", "First with 34.50 is ahead of Second with 34.90.", "0 ahead, so the rank is 1.",
    ]  # fmt: skip


def test_the_thousandth_parts_equal_hundredths():
    steps = why("Slow", start("34.507", "Slow"), start("34.501", "Fast"))
    assert steps[1].text == "Fast and Slow both have 34.50; the thousandth parts them: 34.501 before 34.507."
    assert [(figure.name, figure.value) for figure in steps[1].figures] == [
        ("time_ahead", 34501), ("time_behind", 34507),
    ]  # fmt: skip
    assert steps[1].rules == (("times", "tie_display"),)


def test_who_is_equal_in_every_digit_shares_the_rank_and_the_next_is_skipped():
    field = (start("34.501", "A"), start("34.501", "B"), start("34.60", "C"))
    assert told("B", *field)[1:] == [
        "Nobody is ahead.",
        "Equal with A 34.501: the rank is shared.",
        "B with 34.50 is ahead of C with 34.60.",
        "0 ahead, so 2 share rank 1, and the next rank is 3.",
    ]
    assert told("C", *field)[-1] == "2 ahead, so the rank is 3."


def test_the_order_of_a_junior_mass_start_goes_by_the_sprints_of_the_juniors():
    of = mass_start()
    results = result_list(of, [start("5:00.00", "A", laps=10)], rules(), pays=True)
    case = Case(of, results, rules(), results[0])
    assert why_rank(case)[0].rules == (("mass_start", "sprints"), ("mass_start", "finish"))
    junior = replace(case, skated=rules().mass_start.junior)
    assert why_rank(junior)[0].rules == (("mass_start", "junior", "sprints"), ("mass_start", "junior", "finish"))


def test_a_missing_thousandth_is_said_and_no_order_invented():
    said = told("B", start("34.50", "A"), start("34.507", "B"))
    assert "Equal with A 34.50 as far as known: a thousandth is missing, and no order is invented." in said


@pytest.mark.parametrize(
    ("outcome", "division", "expected", "rule"),
    [
        ("DNF", "A", ["DNF, did not finish: the last rank, behind everybody who is ranked better.",
                      "1 ahead, so the rank is 2."], 0),
        ("DNF", "B", ["DNF, did not finish: without a rank."], 1),
        ("DQ", "A", ["DQ, disqualified: without a rank."], 3),
        ("WDR", "A", ["WDR, withdrawn after the draw: without a rank."], 5),
        ("", "A", ["Not skated yet, so there is no rank."], None),
    ],
)  # fmt: skip
def test_who_has_no_result_goes_by_the_rule_of_the_status(
    outcome: str, division: str, expected: list[str], rule: int | None
):
    steps = why("X", start("34.50", "A"), start(outcome, "X"), of=race(division=division))
    assert [step.text for step in steps] == expected
    assert [keys for step in steps for keys in step.rules] == ([] if rule is None else [("statuses", rule)])


def test_out_of_competition_there_is_no_rank():
    said = told("Guest", start("34.50", "A"), start("34.00", "Guest", out_of_competition=True))
    assert said == ["Out of competition: the time stands on the list, but takes no rank."]


def test_a_mass_start_goes_by_laps_then_race_points_then_time():
    field = (
        start("8:00.00", "Winner", laps=16, sprint_points=(0, 0, 0, 60)),
        start("7:59.00", "Early", laps=16, sprint_points=(3,)),
        start("8:01.00", "Later", laps=16, sprint_points=(3,)),
        start("7:50.00", "Short", laps=15, sprint_points=(3, 3)),
    )
    order = "The order is by laps skated, then by race points, then by the time at the line."
    assert told("Early", *field, of=mass_start()) == [
        order,
        "Winner with 60 race points is ahead of Early with 3.",
        "Early with 7:59.00 is ahead of Later with 8:01.00.",
        "1 ahead, so the rank is 2.",
    ]
    assert told("Short", *field, of=mass_start())[1] == "Later with 16 laps is ahead of Short with 15."
