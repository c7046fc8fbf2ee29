"""Who goes on where two teams knock each other out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.errors import RuleError
from skatedesk.domain.knockout import Heats, final_heats, semifinal_heats
from tests.domain import rules
from tests.domain.knocked_out import in_heat, results

RULE = rules().knockout
TIMES = ["3:40.00", "3:41.00", "3:42.00", "3:43.00", "3:44.00", "3:45.00", "3:46.00", "3:47.00"]
QUARTERS = [
    *in_heat(1, "G 3:46.00", "H 3:47.00"), *in_heat(2, "E 3:44.00", "F 3:45.00"),
    *in_heat(3, "C 3:42.00", "D 3:43.00"), *in_heat(4, "A 3:40.00", "B 3:41.00"),
]  # fmt: skip


def names(heats: Heats) -> list[str]:
    return ["".join(line.start.competitor.name for line in heat) for heat in heats]


def test_the_fastest_meets_the_fourth_in_the_last_semi_final():
    assert names(semifinal_heats(results(1, QUARTERS), RULE)) == ["BC", "AD"]


def test_winners_are_in_final_a_losers_in_b_and_the_others_follow_by_time():
    semis = results(2, [*in_heat(1, "B 3:41.50", "C 3:41.00"), *in_heat(2, "A 3:40.00", "D DNF")])
    assert names(final_heats(semis, results(1, QUARTERS), RULE)) == ["GH", "EF", "BD", "AC"]


def test_who_was_overtaken_is_in_final_b_and_who_was_disqualified_in_none():
    semis = results(2, [*in_heat(1, "B 3:41.50 OV", "C 3:43.00"), *in_heat(2, "A DQ", "D 3:50.00")])
    assert names(final_heats(semis, results(1, QUARTERS), RULE)) == ["GH", "EF", "B", "CD"]


def test_an_empty_final_b_keeps_its_number():
    semis = results(2, [*in_heat(1, "B DQ", "C 3:43.00"), *in_heat(2, "A DNS", "D 3:50.00")])
    assert names(final_heats(semis, results(1, QUARTERS), RULE)) == ["GH", "EF", "", "CD"]


def test_who_did_not_finish_the_quarter_final_is_last_and_who_did_not_start_is_left_out():
    quarters = [*QUARTERS[4:], *in_heat(1, "E DNF", "F DNS"), *in_heat(2, "G 3:50.00", "H DQ")]
    semis = results(2, [*in_heat(1, "B 3:41.50", "C 3:41.00"), *in_heat(2, "A 3:40.00", "D DNF")])
    assert names(final_heats(semis, results(1, quarters), RULE)) == ["GE", "BD", "AC"]


def test_a_shared_last_place_and_too_few_teams_are_refused():
    shared = [*QUARTERS[4:6], *in_heat(1, "C 3:42.000", "A 3:40.00", "D 3:43.000", "E 3:43.000")]
    with pytest.raises(RuleError, match="D, E share place 4 of the quarter-finals"):
        semifinal_heats(results(1, shared[2:] + in_heat(2, "B 3:41.00")), RULE)
    with pytest.raises(RuleError, match="need 4 teams with a time in the quarter-finals; there are 2"):
        semifinal_heats(results(1, QUARTERS[:2]), RULE)


@pytest.mark.parametrize("heat", [("A DNF", "D DNF"), ("A 3:40.000", "D 3:40.000"), ("A DQ", "D DNS")])
def test_a_semi_final_without_one_winner_is_refused(heat: tuple[str, str]):
    semis = results(2, [*in_heat(1, "B 3:41.50", "C 3:41.00"), *in_heat(2, *heat)])
    with pytest.raises(RuleError, match="Semi-final 2 has no winner, or two"):
        final_heats(semis, results(1, QUARTERS), RULE)


@given(st.permutations(TIMES), st.integers(0, 4), st.booleans(), st.booleans())
def test_everybody_of_eight_is_in_one_final_and_the_better_ones_above(
    times: list[str], missing: int, first_wins: bool, second_wins: bool
):
    """With fewer teams the lower finals have fewer."""
    teams = "ABCDEFGH"[: 8 - missing]
    by_time = sorted(teams, key=lambda name: times[teams.index(name)])
    quarters = [start for at, name in enumerate(teams) for start in in_heat(1 + at // 2, f"{name} {times[at]}")]
    reached = semifinal_heats(results(1, quarters), RULE)
    assert names(reached) == [by_time[1] + by_time[2], by_time[0] + by_time[3]]
    outcomes = [("3:40.00", "3:41.00") if wins else ("DNF", "3:41.00") for wins in (first_wins, second_wins)]
    semis = results(
        2,
        [
            start
            for number, (heat, outcome) in enumerate(zip(names(reached), outcomes, strict=True), start=1)
            for start in in_heat(number, f"{heat[0]} {outcome[0]}", f"{heat[1]} {outcome[1]}")
        ],
    )
    finals = names(final_heats(semis, results(1, quarters), RULE))
    assert sorted("".join(finals)) == sorted(teams)
    assert set(finals[-1] + finals[-2]) == set(by_time[:4])
    winners = {
        heat[0] if wins else heat[1] for heat, wins in zip(names(reached), (first_wins, second_wins), strict=True)
    }
    assert set(finals[-1]) == winners
    assert "".join(reversed(finals[:-2])) == "".join(by_time[4:])
