"""Ranks in words."""

import pytest

from skatedesk.domain.ordinals import ordinal


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (20, "20th"), (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th")],
)  # fmt: skip
def test_a_rank_is_said_as_people_say_it(number: int, words: str):
    assert ordinal(number) == words
