"""Where a clock is read on a 400 m track."""

from itertools import pairwise

import pytest

from skatedesk.domain.distances import passings, splits


@pytest.mark.parametrize(
    ("metres", "first", "count"),
    [
        (100, 100, 1),
        (200, 200, 1),
        (300, 300, 1),
        (400, 400, 1),
        (500, 100, 2),
        (700, 300, 2),
        (1000, 200, 3),
        (1500, 300, 4),
        (3000, 200, 8),
        (5000, 200, 13),
        (10000, 400, 25),
    ],
)
def test_passings_of_a_distance(metres: int, first: int, count: int):
    clocks = passings(metres)
    assert (clocks[0], clocks[-1], len(clocks)) == (first, metres, count)
    assert {later - earlier for earlier, later in pairwise(clocks)} <= {400}
    assert splits(metres) == clocks[:-1]


def test_passings_are_written_out_for_the_distances_most_skated():
    assert passings(500) == (100, 500)
    assert passings(1000) == (200, 600, 1000)
    assert passings(1500) == (300, 700, 1100, 1500)
    assert passings(700) == (300, 700)
    assert splits(500) == (100,)
    assert splits(100) == ()
    assert splits(300) == ()
