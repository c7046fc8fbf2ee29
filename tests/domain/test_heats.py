"""Ranking heat by heat where two teams knock each other out."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Case
from skatedesk.domain.derivation_points import why_points
from skatedesk.domain.derivation_rank import why_rank
from skatedesk.domain.derivation_time import why_behind
from skatedesk.domain.heats import Round, heats, is_before_finals, round_of
from skatedesk.domain.medals import is_final, ranked_places
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline, Status
from tests.domain import race, rules, start
from tests.domain.knocked_out import TEAMS, a_round, in_heat, listed, results

FINALS = [
    *in_heat(1, "G 3:50.00", "H 3:49.00"),
    *in_heat(2, "E 3:41.00", "F DNF"),
    *in_heat(3, "C 3:38.50", "D 3:38.20"),
    *in_heat(4, "A 3:39.00", "B 3:39.01"),
]


def test_the_rounds_are_the_runs_of_a_race_of_teams_that_has_finals_beside_it():
    assert [round_of(a_round(run)) for run in (1, 2, None)] == [
        Round.QUARTER_FINALS, Round.SEMI_FINALS, Round.FINALS,
    ]  # fmt: skip
    assert round_of(race(None, "A", Discipline.TEAM_SPRINT, run=2)) is None
    assert [is_before_finals(a_round(run)) for run in (1, 2, None)] == [True, True, False]
    assert [is_final(a_round(run)) for run in (1, 2, None)] == [False, False, True]
    assert [heat.letter for heat in heats(a_round(None), FINALS)] == ["A", "B", "C", "D"]


def test_the_last_heat_is_for_first_place_whatever_the_times_are():
    lines = results(None, FINALS)
    assert listed(lines) == [(1, "A"), (2, "B"), (3, "D"), (4, "C"), (5, "E"), (6, "F"), (7, "H"), (8, "G")]
    assert [str(line.behind or "") for line in lines] == ["", "+0.01", "", "+0.30", "", "", "", "+1.00"]
    assert [str(line.time or line.status) for line in lines[4:6]] == ["3:41.00", "DNF"]


def test_quarter_finals_go_by_time():
    assert listed(results(1, FINALS))[:4] == [(1, "D"), (2, "C"), (3, "A"), (4, "B")]


def test_each_semi_final_has_a_first_and_a_second():
    starts = [*in_heat(1, "B 3:40.00", "C 3:41.00"), *in_heat(2, "A DNF", "D 3:59.00")]
    assert listed(results(2, starts)) == [(1, "B"), (2, "C"), (1, "D"), (2, "A")]


@pytest.mark.parametrize(
    ("heat", "expected"),
    [
        (["A 3:40.00 OV", "B 3:41.00"], [(1, "B"), (2, "A")]),
        (["A 3:40.00 OV", "B DNF"], [(1, "B"), (2, "A")]),
        (["A DNF OV", "B 3:41.00"], [(1, "B"), (2, "A")]),
        (["A DNF", "B DNF"], [(2, "A"), (2, "B")]),
        (["A DNF", "B DNS"], [(2, "A"), (None, "B")]),
        (["A DQ", "B 3:41.00"], [(1, "B"), (None, "A")]),
        (["A WDR", "B 3:41.00"], [(1, "B"), (None, "A")]),
        (["A 3:41.000", "B 3:41.000"], [(1, "A"), (1, "B")]),
        (["A 3:41.001", "B 3:41.002"], [(1, "A"), (2, "B")]),
        (["A", "B 3:41.00"], [(1, "B"), (None, "A")]),
        (["A 3:41.00"], [(1, "A")]),
    ],
)
def test_an_overtaken_team_or_one_that_stopped_is_second_of_its_heat(
    heat: list[str], expected: list[tuple[int | None, str]]
):
    assert listed(results(None, in_heat(1, *heat))) == expected


def test_a_team_alone_in_its_final_takes_no_place_from_the_others():
    lines = results(None, [*in_heat(2, "C 3:40.00"), *in_heat(3, "A 3:41.00", "B DNS")])
    assert listed(lines) == [(1, "A"), (3, "C"), (None, "B")]
    gap = results(None, [*in_heat(1, "E 3:40.00", "F 3:42.00"), *in_heat(3, "A 3:41.00", "B 3:42.00")])
    assert [rank for rank, _name in listed(gap)] == [1, 2, 5, 6]


def test_a_guest_has_no_place_and_takes_none():
    guest = start("3:00.00", competitor=TEAMS["C"], pair=1, out_of_competition=True)
    assert listed(results(None, [guest, *in_heat(1, "A 3:40.00", "B DNF")])) == [(1, "A"), (2, "B"), (None, "C")]


def test_who_lost_the_final_without_a_time_has_silver():
    lines = results(None, in_heat(1, "A 3:40.00", "B DNF"))
    assert [(place.rank, place.competitor.name) for place in ranked_places(a_round(None), lines)] == [
        (1, "A"),
        (2, "B"),
    ]
    assert len(ranked_places(race(None, "A", Discipline.TEAM_PURSUIT), lines)) == 1


def test_only_the_finals_pay():
    cup = replace(a_round(None), division="A")
    starts = in_heat(1, "A 3:40.00", "B 3:41.00")
    assert [line.points for line in result_list(cup, starts, rules(), pays=True)] == [60, 54]
    for run in (1, 2):
        earlier = replace(cup, run=run)
        lines = result_list(earlier, starts, rules(), pays=True)
        assert {line.points for line in lines} == {None}
        (told,) = why_points(Case(earlier, lines, rules(), lines[0]))
        assert told.text == "This race only says who goes on, so it pays no points."


OUTCOMES = st.sampled_from(["3:40.00", "3:40.01", "3:41.500", "DNF", "DQ", "DNS", "WDR", "", "3:42.00 OV", "DNF OV"])


@given(st.lists(st.tuples(OUTCOMES, OUTCOMES), min_size=1, max_size=4))
def test_every_heat_gives_its_own_two_places(outcomes: list[tuple[str, str]]):
    names = iter("ABCDEFGH")
    starts: list[Start] = []
    for number, heat in enumerate(outcomes, start=1):
        starts += in_heat(number, *[f"{next(names)} {outcome}".strip() for outcome in heat])
    lines = results(None, starts)
    assert Counter(line.start.id for line in lines) == Counter(one.id for one in starts)
    for line in lines:
        first = 1 + 2 * (len(outcomes) - (line.start.pair or 0))
        may_be_placed = line.status in (Status.OK, Status.DNF)
        assert (line.rank in (first, first + 1)) if may_be_placed else line.rank is None
    ranks = [line.rank for line in lines if line.rank is not None]
    assert ranks == sorted(ranks)


# --- why -----------------------------------------------------------------------------------------------------


def why(name: str, starts: list[Start], run: int | None = None) -> list[str]:
    lines = results(run, starts)
    case = Case(
        a_round(run), lines, rules(), next(one for one in lines if one.start.competitor.name == name), pays=False
    )
    return [step.text for step in why_rank(case)]


@pytest.mark.parametrize(
    ("heat", "told"),
    [
        (["C 3:38.50", "D 3:38.20"], "D with 3:38.20 is ahead of C with 3:38.50."),
        (["C DNF", "D 3:38.20"], "C did not finish and is second of its heat, behind D."),
        (["C 3:38.20 OV", "D DNF"], "D overtook C, which loses the heat whatever its time."),
        (["C DNF", "D DNF"], "Neither team of the heat came in, and nothing says which was ahead."),
        (["C DNS", "D 3:38.20"], "No other team of the heat has a place."),
        (["C 3:38.20", "D 3:38.20"], "Equal with C 3:38.20 as far as known: a thousandth is missing, and no order is"
                                     " invented."),
    ],
)  # fmt: skip
def test_a_place_in_a_final_is_explained_by_its_heat(heat: list[str], told: str):
    starts = [*in_heat(3, *heat), *in_heat(4, "A 3:39.00", "B 3:39.01")]
    steps = why("D", starts)
    assert steps[:2] == ["Race 3 is final B, for places 3 and 4.", told]
    assert steps[2] == f"So the rank is {next(rank for rank, name in listed(results(None, starts)) if name == 'D')}."


def test_a_semi_final_says_where_its_winner_goes():
    assert why("A", in_heat(1, "A 3:40.00", "B 3:41.00"), 2)[0] == "Race 1 is a semi-final: its winner is in final A."
    assert why("B", in_heat(1, "A 3:40.00", "B DQ"), 2) == ["DQ, disqualified: without a rank."]


def test_gaps_are_those_to_the_winner_of_the_heat():
    lines = results(None, FINALS)
    case = Case(a_round(None), lines, rules(), next(one for one in lines if one.start.competitor.name == "C"))
    assert [step.text for step in why_behind(case)] == [
        "The winner is D with 3:38.20.", "Difference of the printed times: 3:38.50 − 3:38.20 = +0.30.",
    ]  # fmt: skip


def test_without_a_code_in_the_rule_file_nobody_is_overtaken():
    older = structs.replace(rules(), knockout=structs.replace(rules().knockout, overtaken=""))
    starts = in_heat(1, "A 3:40.00 OV", "B 3:41.00")
    assert listed(result_list(a_round(None), starts, older, pays=False)) == [(1, "A"), (2, "B")]
