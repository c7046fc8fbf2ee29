"""Who waits for a reskate, and how long still."""

from datetime import UTC, datetime, timedelta

import pytest

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.reskates import Waiting, granted
from tests.domain import attempt, rules, start

FINISH = datetime(2025, 11, 15, 14, 3, 20, tzinfo=UTC)
RULE = rules().reskate


@pytest.mark.parametrize(
    ("attempts", "withdrawn", "number"),
    [
        ((), False, None),
        ((attempt("1:08.02"),), False, None),
        ((attempt("1:08.02"), Attempt(2)), False, 2),
        ((attempt("1:08.02"), attempt("1:07.90", 2)), False, None),
        ((attempt("DQ"), attempt("DNF", 2), Attempt(3)), False, 3),
        ((attempt("1:08.02"), Attempt(2)), True, None),
        ((Attempt(1),), False, None),
    ],
)
def test_a_reskate_waits_until_it_is_skated(attempts: tuple[Attempt, ...], withdrawn: bool, number: int | None):
    assert granted(start(attempts=attempts) if not withdrawn else start("WDR", attempts=attempts)) == number


@pytest.mark.parametrize(
    ("seconds", "left"), [(0, 30), (1, 30), (59, 30), (60, 29), (29 * 60 + 59, 1), (30 * 60, 0), (90 * 60, 0)]
)
def test_a_begun_minute_of_rest_counts_in_full(seconds: int, left: int):
    waiting = Waiting(start(), 2, FINISH)
    assert RULE.rest_minutes == 30
    assert waiting.earliest(RULE) == FINISH + timedelta(minutes=30)
    assert waiting.minutes_left(RULE, FINISH + timedelta(seconds=seconds)) == left


def test_nobody_knows_when_an_attempt_from_elsewhere_ended():
    waiting = Waiting(start(), 2)
    assert (waiting.earliest(RULE), waiting.minutes_left(RULE, FINISH)) == (None, None)
