"""Ranks among equal totals set by hand."""

import pytest

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Status
from skatedesk.domain.rank_rulings import Ruling, ruled_ranks
from skatedesk.domain.ranking import Result
from skatedesk.domain.standings import RaceResults, Standing, standing
from tests.domain import race, rules, skater, start


@pytest.mark.parametrize(
    ("computed", "given", "expected"),
    [
        pytest.param((1, 2), (1, 1), (1, 1), id="the first two share"),
        pytest.param((1, 2), (None, 1), (2, 1), id="the second goes ahead, the first takes what is left"),
        pytest.param((3, 4), (4, 3), (4, 3), id="turned round"),
        pytest.param((3, 4, 5), (None, None, 3), (4, 5, 3), id="the last one first"),
        pytest.param((3, 3, 5), (None, None, 3), (4, 4, 3), id="who shares goes on sharing"),
        pytest.param((3, 3, 5), (3, 4, 5), (3, 4, 5), id="a shared rank is parted"),
        pytest.param((1, 2, 3), (1, 1, None), (1, 1, 3), id="after a shared rank the next one is skipped"),
        pytest.param((3, 4), (5, None), None, id="behind the group"),
        pytest.param((3, 4), (2, None), None, id="before the group"),
        pytest.param((3, 4), (4, 4), None, id="nobody is third"),
        pytest.param((3, 4), (None, None), (3, 4), id="nothing given"),
    ],
)
def test_given_ranks_stand_and_the_others_fill_up(computed, given, expected):
    assert ruled_ranks(computed, given) == expected


LOUBINEAUD, DAWSON, THIRD = skater("Loubineaud"), skater("Dawson"), skater("Third")


def line(who: Competitor, points: int) -> Result:
    return Result(start("6:00.00", competitor=who), Status.OK, 1, None, None, points)


def long_cup(*rulings: Ruling, later: int = 0) -> Standing:
    """The two with 60 and 43 points that the official list prints 1 and 1; `later` points more for the second."""
    races = [
        RaceResults(1, race(5000), (line(LOUBINEAUD, 60), line(DAWSON, 43), line(THIRD, 40))),
        RaceResults(2, race(5000), (line(LOUBINEAUD, 43), line(DAWSON, 60 + later))),
    ]
    return standing(rules().cup("M long"), races, rules(), rulings)


def ranks(table: Standing) -> list[tuple[int, str, int | None]]:
    return [(one.rank, one.competitor.name, one.computed) for one in table.lines]


def test_equal_totals_can_share_a_rank_by_hand():
    ruling = [Ruling(2, one.who, 1, "as printed") for one in (LOUBINEAUD, DAWSON)]
    assert ranks(long_cup(*ruling)) == [(1, "Dawson", 1), (1, "Loubineaud", 1), (3, "Third", None)]
    parted = [Ruling(2, LOUBINEAUD.who, 1, "lot"), Ruling(2, DAWSON.who, 2, "lot")]
    assert ranks(long_cup(*parted))[:2] == [(1, "Loubineaud", 1), (2, "Dawson", 1)]
    assert [one.ruling.remark if one.ruling else "" for one in long_cup(*parted).lines] == ["lot", "lot", ""]


def test_a_ruling_holds_after_the_competition_it_was_made_for():
    earlier = Ruling(1, LOUBINEAUD.who, 2, "lot")
    table = long_cup(earlier)
    assert (table.last, table.last_but_one) == (2, 1)
    assert ranks(table) == ranks(long_cup())
    assert table.idle == ()


def test_a_ruling_is_idle_when_the_totals_are_no_longer_equal():
    ruling = Ruling(2, LOUBINEAUD.who, 2, "lot")
    assert [one.rank for one in long_cup(ruling).lines] == [1, 2, 3]
    table = long_cup(ruling, later=-1)
    assert table.idle == (ruling,)
    assert ranks(table)[0] == (1, "Loubineaud", None)
