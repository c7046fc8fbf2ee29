from collections import Counter

import pytest

from skatedesk.domain.lots import Lots
from skatedesk.domain.nations_apart import seated
from skatedesk.domain.people import Competitor
from tests.domain import skater


def field(nations: str) -> list[Competitor]:
    return [skater(f"{place}", nation=nation) for place, nation in enumerate(nations, start=1)]


def pairs(blocks: list[list[Competitor]], seed: int = 1) -> list[list[Competitor]]:
    """The pairs from the last one on; an odd skater is alone in the first."""
    count = sum(len(block) for block in blocks)
    sizes = [1] * (count % 2) + [2] * (count // 2)
    seats = seated(blocks, sizes, Lots(str(seed)))
    assert Counter(seats) == Counter(one for block in blocks for one in block)
    return [seats[at : at + 2] for at in range(0, count, 2)]


def meetings(made: list[list[Competitor]]) -> int:
    return sum(len(pair) - len({one.nation for one in pair}) for pair in made)


@pytest.mark.parametrize(
    ("nations", "unavoidable"),
    [("AABBCCDD", 0), ("A" * 20 + "B" * 20, 0), ("AAAAAB", 2), ("A" * 12 + "B" * 5, 3), ("AAB", 0), ("A" * 4, 2)],
)
def test_no_two_of_a_nation_meet_where_that_can_be(nations: str, unavoidable: int):
    for seed in range(5):
        assert meetings(pairs([field(nations)], seed)) == unavoidable


def test_all_draws_without_a_meeting_are_equally_likely():
    whole = field("AABB")
    seen = Counter(frozenset(frozenset(who.name for who in pair) for pair in pairs([whole], n)) for n in range(1000))
    assert len(seen) == 2
    assert all(abs(count - 500) < 41 for count in seen.values()), "1 %"


def test_only_inside_a_block_somebody_changes_places():
    free, low = field("AABBCC"), field("DDEE")
    made = pairs([free, *[[one] for one in low]])
    assert made[3:] == [low[:2], low[2:]]
    assert meetings(made) == 2, "who pairs off by rank meets a team mate all the same"
