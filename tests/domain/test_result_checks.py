"""What speaks against making a race official: each finding by itself, and what holds for all of them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.census import Census
from skatedesk.domain.entries import EntryState
from skatedesk.domain.findings import FIXED, Kind
from skatedesk.domain.races import Condition, Discipline, Status
from skatedesk.domain.result_checks import findings
from skatedesk.domain.team_events import Member
from skatedesk.domain.times import RaceTime
from tests.domain import attempt, mass_start, passing, race, rules, skater, start
from tests.domain.skated import IN_OFFICE, entered, found, only, skated

PURSUIT = race(None, discipline=Discipline.TEAM_PURSUIT)


def field(*others: Start) -> tuple[Start, ...]:
    """Some who skated well, and these."""
    return (start("1:08.11", "A", place="1i"), start("1:08.90", "B", place="1o"), *others)


def test_nothing_speaks_against_a_race_that_is_in_order():
    assert found(*field(start("DNF"), start("DQ", codes=("T08",)), start("DNS"), start("WDR"))) == []


@pytest.mark.parametrize(
    ("series", "event", "reminds"),
    [
        ("", "Autumn Meet", True),
        (" ", "Autumn Meet", True),
        ("Regional Cup", "Round 1", False),
        ("ISU World Cup Speed Skating", "World Cup #1", False),
    ],
)
def test_at_a_single_meet_what_the_sheets_lack_is_only_a_reminder(series: str, event: str, reminds: bool):
    lacking = skated(*field(), officials=(), conditions=())
    at = replace(lacking, competition=replace(lacking.competition, series=series, event=event))
    assert [(one.kind, one.reminder) for one in findings(at)] == [
        (Kind.OFFICIAL, reminds), (Kind.OFFICIAL, reminds), (Kind.CONDITIONS, reminds),
    ]  # fmt: skip
    gate = structs.replace(at.rules.gate, blocks_single_meets=True)
    strict = replace(at, rules=structs.replace(at.rules, gate=gate))
    assert not any(one.reminder for one in findings(strict))


def test_a_championship_of_the_rule_file_is_no_single_meet():
    lacking = skated(*field(), officials=())
    named = next(one.name for one in rules().championships if one.name)
    at = replace(lacking, rules=rules(), competition=replace(lacking.competition, series="", event=named))
    assert not any(one.reminder for one in findings(at))


def test_without_a_start_list_there_is_nothing_else_to_say():
    assert found(officials=()) == [(Kind.NO_LIST, "Race 1 has no start list yet.")]


# --- what cannot be ------------------------------------------------------------------------------------------


def test_who_has_neither_time_nor_status():
    waiting = start("", "Tim PRINS", bib=19)
    one = only(*field(waiting))
    assert (one.kind, one.sentence) == (Kind.NO_STATUS, "No 19 Tim PRINS has neither time nor status.")
    assert (one.start_id, one.attempt, one.may_overrule) == (waiting.id, 1, False)


def test_who_is_to_skate_once_more():
    again = start(name="Tim PRINS", attempts=(attempt("1:09.00"), Attempt(2)))
    one = only(*field(again))
    assert one.sentence == "Tim PRINS is to skate once more. Enter the reskate, or call it off."
    assert (one.kind, one.start_id, one.attempt, one.may_overrule) == (Kind.RESKATE, again.id, 2, False)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (EntryState.ENTERED, [(Kind.UNLISTED, "Tim PRINS is entered and not on the start list. "
                               "Withdraw the entry, or give it a place.")]),
        (EntryState.RESERVE, []),
        (EntryState.WITHDRAWN, []),
    ],
)  # fmt: skip
def test_who_is_entered_and_not_on_the_list(state: EntryState, expected: list):
    assert found(*field(), unlisted=[entered(start(name="Tim PRINS"), state)]) == expected


def test_entries_and_start_list_that_do_not_match():
    odd = replace(skated(*field()), census=Census(3, finished=2))
    (one,) = findings(odd)
    assert one.sentence == "The start list does not match the entries: 3 entries: 2 finished."
    assert (one.kind, one.may_overrule) == (Kind.CENSUS, False)


def test_two_in_a_lane():
    second = start("1:09.00", "C", place="1o")
    one = only(*field(second))
    assert (one.kind, one.start_id) == (Kind.LANE, second.id)
    assert one.sentence == "B and C both have pair 1 outer."


@pytest.mark.parametrize("outcome", ["DNS", "WDR"])
def test_who_did_not_start_leaves_the_lane_free(outcome: str):
    assert found(*field(start(outcome, place="1o"))) == []


def test_the_second_two_of_a_quartet_have_a_lane_of_their_own():
    second = replace(start("1:09.00", place="1i"), place=2)
    assert found(*field(second)) == []


@pytest.mark.parametrize(
    ("attempts", "withdrawn", "sentence"),
    [
        (
            (Attempt(1, Status.DNS, RaceTime(69_000)),),
            False,
            "A: DNS and a time exclude each other: clear one of them.",
        ),
        ((Attempt(1, Status.OK),), False, "A: A finished attempt needs a time."),
        ((attempt("DNS", passings=(passing(200, "16.52"),)),), False, "A: Who has passings has started."),
        ((attempt("1:09.00"),), True, "A: Who has withdrawn has no result."),
    ],
)
def test_outcomes_that_contradict_themselves(attempts: tuple[Attempt, ...], withdrawn: bool, sentence: str):
    odd = replace(start(name="A", attempts=attempts), withdrawn=withdrawn)
    facts = replace(skated(*field()), starts=(*field(), odd))
    kinds = {one.sentence: one for one in findings(facts)}
    assert kinds[sentence].kind is Kind.OUTCOME
    assert not kinds[sentence].may_overrule


# --- what is missing -----------------------------------------------------------------------------------------


def test_equal_hundredths_without_thousandths():
    first, second = start("1:08.42", "A"), start("1:08.424", "B")
    one = only(first, second, start("1:09.00"))
    assert (one.kind, one.start_id, one.may_overrule) == (Kind.TIED, first.id, True)
    assert one.sentence == "A, B share rank 1 with 1:08.42, and the thousandths are not known."
    assert found(start("1:08.421"), start("1:08.424"), start("1:09.00")) == []
    assert found(start("1:08.424"), start("1:08.424"), start("1:09.00")) == []


def test_a_time_by_hand_wants_a_remark():
    by_hand = Attempt(1, Status.OK, RaceTime.parse("1:08.5"), hand=True)
    one = only(*field(start(name="A", attempts=(by_hand,))))
    assert one.sentence == "A: the time 1:08.5 was taken by hand, and nothing says why."
    assert (one.kind, one.may_overrule) == (Kind.HAND, True)
    assert found(*field(start(attempts=(replace(by_hand, remark="no signal"),)))) == []


@pytest.mark.parametrize("codes", [(), ("F",), ("PB",)])
def test_a_disqualification_without_its_code(codes: tuple[str, ...]):
    one = only(*field(start("DQ", "A", codes=codes)))
    assert (one.kind, one.rule) == (Kind.CODE, "offences")
    assert one.sentence == "A is disqualified, and no offence code says for what."


def test_a_time_with_a_code_that_disqualifies():
    one = only(*field(start("1:09.00", "A", codes=("F", "T08"))))
    assert (one.kind, one.sentence) == (Kind.CODE, "A has a time and T08, which disqualifies.")


def test_teams_without_names():
    usa, norway = start("3:40.00", "USA"), start("3:41.00", "NORWAY")
    members = {usa.id: tuple(Member(skater(str(place)), place, place < 4) for place in range(1, 5))}
    one = only(usa, norway, start("DNS", "JAPAN"), race=PURSUIT, members=members)
    assert (one.kind, one.start_id) == (Kind.MEMBERS, norway.id)
    assert one.sentence == "NORWAY: 0 of 3 skaters are named."


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"officials": IN_OFFICE[:1]}, [(Kind.OFFICIAL, "Nobody is named as Starter.")]),
        ({"officials": ()}, [(Kind.OFFICIAL, "Nobody is named as Referee."),
                             (Kind.OFFICIAL, "Nobody is named as Starter.")]),
        ({"conditions": ()}, [(Kind.CONDITIONS, "Neither air nor ice is written down.")]),
        ({"conditions": (Condition("start"),)}, [(Kind.CONDITIONS, "Neither air nor ice is written down.")]),
        ({"conditions": (Condition("end", air=11.0),)}, []),
    ],
)  # fmt: skip
def test_officials_and_ice(facts: dict, expected: list):
    assert found(*field(), **facts) == expected


def test_a_rule_file_may_ask_for_less():
    gate = structs.replace(rules().gate, officials=(), conditions=False)
    assert found(*field(), officials=(), conditions=(), rules=structs.replace(rules(), gate=gate)) == []


# --- race points ---------------------------------------------------------------------------------------------


def pack(*points: tuple[int, ...], times: tuple[str, ...] = ("7:42.10", "7:42.20", "7:42.30", "7:42.40")):
    return [
        start(time, name, laps=16, sprint_points=won)
        for time, name, won in zip(times, "ABCD", points, strict=True)
    ]  # fmt: skip


FINISH = ((3, 3, 3, 60), (2, 2, 2, 40), (1, 1, 1, 20), (0, 0, 0, 10))


def test_sprint_points_as_the_rule_file_gives_them():
    assert found(*pack(*FINISH), race=mass_start()) == []


def test_a_sprint_that_gave_something_else():
    twice = ((3, 3, 3, 60), (2, 3, 2, 40), (1, 1, 1, 20), (0, 0, 0, 10))
    one = only(*pack(*twice), race=mass_start())
    assert (one.kind, one.rule) == (Kind.SPRINTS, "mass_start.sprints")
    assert one.sentence == "The sprint after lap 8 gave 3, 3, 1 points; the rule file gives 3, 2, 1."
    none = ((0, 3, 3, 60), (0, 2, 2, 40), (0, 1, 1, 20), (0, 0, 0, 10))
    assert only(*pack(*none), race=mass_start()).sentence.startswith("The sprint after lap 4 gave no points;")


def test_a_finish_that_is_not_the_order_at_the_line():
    turned = ((3, 3, 3, 40), (2, 2, 2, 60), (1, 1, 1, 20), (0, 0, 0, 10))
    one = only(*(starts := pack(*turned)), race=mass_start())
    assert one.sentence == "The points at the finish do not follow the order at the line, where A came in first."
    assert (one.kind, one.start_id, one.rule) == (Kind.SPRINTS, starts[0].id, "mass_start.finish")


# --- for all of them -----------------------------------------------------------------------------------------


WITHOUT_ATTEMPT = (Kind.NO_STATUS, Kind.LANE)
STARTS = st.builds(
    start,
    st.sampled_from(("1:08.11", "1:08.1", "35.00", "2:40.00", "DNF", "DQ", "DNS", "WDR", "")),
    codes=st.sampled_from(((), ("F",), ("T08",))),
    place=st.sampled_from(("", "1i", "1o", "2i")),
)


@given(st.lists(STARTS, max_size=8), st.booleans())
def test_what_cannot_be_comes_first_and_every_finding_can_be_gone_to(starts: list[Start], in_office: bool):
    listed = findings(skated(*starts, officials=IN_OFFICE if in_office else ()))
    assert [one.may_overrule for one in listed] == sorted(one.may_overrule for one in listed)
    assert all(one.may_overrule == (one.kind not in FIXED) for one in listed)
    known = {one.id: one for one in starts}
    for one in listed:
        assert one.sentence
        assert "\n" not in one.sentence
        assert one.start_id is None or known[one.start_id].attempt(one.attempt) or one.kind in WITHOUT_ATTEMPT
    waiting = {one.id for one in starts if one.status is Status.NONE}
    assert {one.start_id for one in listed if one.kind is Kind.NO_STATUS} == waiting
