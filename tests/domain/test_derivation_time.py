"""Why somebody has a time, a gap and marks."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Case, Step, Steps
from skatedesk.domain.derivation_time import why_behind, why_notes, why_records, why_time
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Race
from skatedesk.domain.records import Bar, Tag
from skatedesk.domain.times import PrintedTime, RaceTime
from tests.domain import attempt, mass_start, race, rules, start


def told(why: Callable[[Case], tuple[Step, ...]], name: str, *starts: Start, of: Race | None = None) -> list[str]:
    """The sentences about somebody in a race of these."""
    held = of or race()
    results = result_list(held, starts, rules(), pays=True)
    line = next(one for one in results if one.start.competitor.name == name)
    return [step.text for step in why(Case(held, results, rules(), line))]


def test_a_measured_time_is_cut_and_shows_the_thousandth_only_where_it_decides():
    field = (start("34.509", "A"), start("34.501", "B"), start("34.699", "C"))
    assert told(why_time, "A", *field) == [
        "Measured to the thousandth of a second: 34.509.",
        "Cut to the hundredth and never rounded: 34.50.",
        "The same hundredths as B, so the thousandth is printed too: 34.50(9).",
    ]
    assert told(why_time, "C", *field) == [
        "Measured to the thousandth of a second: 34.699.",
        "Cut to the hundredth and never rounded: 34.69.",
    ]


def test_no_more_is_said_than_is_known():
    field = (start("34.50", "A"), start("34.501", "B"), start("41.2", "C"))
    assert told(why_time, "A", *field) == [
        "Known to the hundredth of a second: 34.50.",
        "B has the same printed time; the thousandth of this one is not known, so none is printed.",
    ]
    assert told(why_time, "C", *field) == ["Known to the tenth of a second: 41.2."]


def test_both_attempts_of_a_reskate_are_told_and_which_counts():
    again = start("", "A", attempts=(attempt("35.20"), attempt("34.90", 2)))
    assert told(why_time, "A", again) == [
        "Attempt 1: 35.20.",
        "Attempt 2: 34.90.",
        "Attempt 2 counts.",
        "Known to the hundredth of a second: 34.90.",
    ]
    waiting = start("", "B", attempts=(attempt("DNF"), attempt("DNS", 2)))
    assert told(why_time, "B", waiting)[:3] == [
        "Attempt 1: did not finish.", "Attempt 2: did not start.", "Attempt 2 counts.",
    ]  # fmt: skip


def test_a_disqualification_keeps_its_time_unseen_and_names_the_offence():
    steps = told(why_time, "A", start("DQ 34.50", "A", codes=("T10",)))
    assert steps == [
        "DQ, disqualified: it stands where the time would be.",
        "The time 34.50 is kept, but not printed and not ranked.",
        "T10: Cutting the inner line in the curve (254.7).",
    ]
    assert told(why_time, "A", start("", "A")) == ["Not skated yet: no time is entered."]


def test_the_gap_is_the_difference_of_the_printed_times():
    field = (start("34.509", "A"), start("34.601", "B"), start("34.509", "C"), start("DNS", "D"))
    assert told(why_behind, "B", *field) == [
        "The winner is A with 34.50.",
        "Difference of the printed times: 34.60 − 34.50 = +0.10.",
    ]
    assert told(why_behind, "A", *field) == ["This is the winner's own time, 34.50: no gap."]
    assert told(why_behind, "C", *field)[-1] == "The printed time 34.50 is not slower, so no gap is printed."
    assert told(why_behind, "D", *field) == ["Without a time there is no gap."]
    guest = start("34.00", "G", out_of_competition=True)
    assert told(why_behind, "G", guest) == ["Nobody is ranked yet, so there is no gap."]
    assert told(why_behind, "M", start("8:00.00", "M", laps=16), of=mass_start()) == [
        "A mass start has no gaps: race points order it."
    ]


def test_every_code_is_explained_once():
    def notes(case: Case) -> Steps:
        return why_notes(case, "F, F, X9, OC")

    assert told(lambda case: why_notes(case, ""), "A", start("34.50", "A")) == [
        "The officials gave no code and no mark."
    ]
    assert told(notes, "A", start("34.50", "A", codes=("F", "F", "X9"), out_of_competition=True)) == [
        "The list shows: F, F, X9, OC.",
        "F: Skater fell down during the race.",
        "X9: the rule file does not explain this code.",
        "OC: out of competition, without rank and points.",
    ]


def test_a_time_by_hand_says_so_with_its_mark():
    by_hand = start("", "A", attempts=(attempt("36.5", hand=True),))
    marked = "M: the time was taken by hand."
    assert told(why_time, "A", by_hand) == [marked, "Known to the tenth of a second: 36.5."]
    assert told(lambda case: why_notes(case, "M"), "A", by_hand) == [marked]


def test_a_thousandth_written_out_is_told_as_it_stands():
    of = replace(rules(), times=replace(rules().times, tie_display="full"))
    results = result_list(race(), [start("34.509", "A"), start("34.501", "B")], of, pays=True)
    steps = why_time(Case(race(), results, of, results[1]))
    assert steps[-1].text == "The same hundredths as B, so the thousandth is printed too: 34.509."


def test_a_record_is_told_with_what_stood_before():
    shown = PrintedTime(RaceTime.parse("33.61"))
    bar = Bar(RaceTime.parse("33.61"), "KULIZHNIKOV", date(2019, 3, 9))
    slower = Tag("TR", Bar(RaceTime.parse("33.80")))
    assert [step.text for step in why_records(shown, [Tag("WR", bar, "="), slower, Tag("PB", bar)])] == [
        "The list shows: =WR, TR.",
        "=WR: 33.61 equals 33.61 (KULIZHNIKOV, 2019-03-09).",
        "TR: 33.61 is faster than 33.80 (unknown).",
    ]
    assert why_records(shown, [Tag("PB", bar)])[0].text == "No record of the list was broken or equalled."
