"""Which attempt counts, and which outcomes contradict themselves."""

import pytest

from skatedesk.domain.attempts import Attempt, check_outcome, counting_attempt
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from tests.domain import attempt, start


def attempts(*outcomes: str) -> tuple[Attempt, ...]:
    return tuple(
        attempt(outcome, number) if outcome else Attempt(number) for number, outcome in enumerate(outcomes, start=1)
    )


@pytest.mark.parametrize(
    ("outcomes", "counts", "status"),
    [
        ((), None, Status.NONE),
        (("",), None, Status.NONE),
        (("36.52",), 1, Status.OK),
        (("DNF",), 1, Status.DNF),
        (("36.52", "36.40"), 2, Status.OK),
        (("36.40", "36.52"), 1, Status.OK),
        (("36.52", "36.52"), 1, Status.OK),
        (("36.524", "36.523"), 2, Status.OK),
        (("DNF", "36.52"), 2, Status.OK),
        (("DQ", "36.52"), 2, Status.OK),
        (("DQ 36.00", "36.52"), 2, Status.OK),
        (("36.52", "DQ"), 1, Status.OK),
        (("36.52", "DNF"), 1, Status.OK),
        (("36.52", ""), 1, Status.OK),
        (("DNF", ""), 1, Status.DNF),
        (("DNF", "DNS"), 2, Status.DNS),
        (("DNF", "DQ"), 2, Status.DQ),
        (("37.00", "36.52", "36.80"), 2, Status.OK),
    ],
)
def test_both_attempts_are_kept_and_the_better_counts(outcomes: tuple[str, ...], counts: int | None, status: Status):
    kept = attempts(*outcomes)
    skated = start(attempts=kept)
    counting = counting_attempt(kept)
    assert (counting.number if counting else None) == counts
    assert skated.counting == counting
    assert skated.status is status
    assert skated.attempts == kept


def test_who_withdrew_stays_withdrawn():
    assert start("WDR").status is Status.WDR


@pytest.mark.parametrize(
    ("kept", "codes"),
    [
        ((), ()),
        ((attempt("36.52", codes=("F",)),), ("F",)),
        ((attempt("36.52", codes=("F",)), attempt("36.40", 2)), ("RS",)),
        ((attempt("36.52"), attempt("36.40", 2, codes=("T02", "RW"))), ("T02", "RW", "RS")),
        ((attempt("36.52"), attempt("36.40", 2, codes=("RS",))), ("RS",)),
        ((attempt("DNF", codes=("F",)), Attempt(2)), ("F", "RS")),
    ],
)
def test_a_list_prints_the_codes_of_what_counts_and_marks_the_reskate(kept: tuple[Attempt, ...], codes: tuple[str]):
    assert start(attempts=kept).codes == codes


def test_an_attempt_is_found_by_its_number():
    skated = start(attempts=attempts("36.52", "36.40"))
    assert skated.attempt(2) == skated.attempts[1]
    assert skated.attempt(3) is None


@pytest.mark.parametrize(
    ("status", "time", "reason"),
    [
        (Status.OK, None, "A finished attempt needs a time."),
        (Status.DNF, "36.52", "DNF and a time exclude each other: clear one of them."),
        (Status.DNS, "36.52", "DNS and a time exclude each other: clear one of them."),
        (Status.WDR, "36.52", "WDR and a time exclude each other: clear one of them."),
        (Status.NONE, "36.52", "a time exclude each other: clear one of them."),
    ],
)
def test_contradictions_are_refused(status: Status, time: str | None, reason: str):
    with pytest.raises(RuleError) as refused:
        check_outcome(status, RaceTime.parse(time) if time else None)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("status", "time"),
    [
        (Status.OK, "36.52"),
        (Status.DQ, "36.52"),
        (Status.DQ, None),
        (Status.DNF, None),
        (Status.DNS, None),
        (Status.WDR, None),
        (Status.NONE, None),
    ],
)
def test_what_can_happen_is_taken(status: Status, time: str | None):
    check_outcome(status, RaceTime.parse(time) if time else None)
