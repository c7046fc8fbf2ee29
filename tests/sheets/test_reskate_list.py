"""The list of those who wait for a reskate."""

from datetime import UTC, datetime, timedelta, timezone

from skatedesk.domain.reskates import Waiting
from skatedesk.sheets.reskate_list import reskate_list
from skatedesk.sheets.start_list import of_row_key
from tests.domain import rules, start

FINISH = datetime(2025, 11, 15, 14, 3, 20, tzinfo=UTC)
THERE = timezone(timedelta(hours=-7))


def test_it_says_from_when_on_in_the_time_of_the_rink_and_how_long_still():
    waiting = [
        Waiting(start(name="Anna BERG", place="9i"), 2, FINISH),
        Waiting(start(name="Eva LIE", place="10o"), 2, FINISH + timedelta(minutes=12)),
        Waiting(start(name="Ida MOE"), 3),
    ]
    of = reskate_list(waiting, rules().reskate, (FINISH + timedelta(minutes=30)).astimezone(THERE))
    assert list(of.texts()) == [
        ("9", "In", "Anna BERG", "NOR", "07:33", "may skate again"),
        ("10", "Out", "Eva LIE", "NOR", "07:45", "12 min of rest left"),
        ("", "", "Ida MOE", "NOR", "", "rest not known"),
    ]
    assert [of_row_key(row.key) for row in of.rows] == [
        (one.start.id, one.number) for one in waiting
    ]  # fmt: skip
