"""How somebody moved in a standing."""

import pytest

from skatedesk.domain.movement import Movement, movements
from skatedesk.domain.standings import CupRace, Standing, StandingLine
from tests.domain import rules, skater


@pytest.mark.parametrize(
    ("rank", "previous", "places", "small", "words"),
    [
        (2, 4, 2, "▲2", "up from 4th to 2nd"),
        (11, 1, -10, "▼10", "down from 1st to 11th"),
        (3, 3, 0, "=", "unchanged, 3rd"),
        (22, None, None, "new", "new, 22nd"),
    ],
)
def test_a_movement_in_signs_and_in_words(rank: int, previous: int | None, places: int | None, small: str, words: str):
    moved = Movement(rank, previous)
    assert (moved.places, str(moved), moved.words) == (places, small, words)


def test_everybody_in_the_standing_now_has_moved_or_is_new():
    first, second, gone = skater("First"), skater("Second"), skater("Gone")
    cup, columns = rules().cup("M 500"), (CupRace(1, 1, 500),)
    before = Standing(cup, columns, (StandingLine(gone, 1, 60, (60,)), StandingLine(first, 2, 54, (54,))))
    now = Standing(cup, columns, (StandingLine(first, 1, 60, (60,)), StandingLine(second, 2, 54, (54,))))
    assert movements(now, before) == {first.who: Movement(1, 2), second.who: Movement(2, None)}
