"""Medals: who wins them, and the table of the nations."""

from dataclasses import replace

import pytest

from skatedesk.domain.medals import (
    Medal,
    MedalCount,
    Occasion,
    gives_medals,
    is_final,
    medal_table,
    ranked_places,
)
from skatedesk.domain.races import Discipline
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.rules_sheets import MedalRule
from tests.domain import mass_start, race, rules, start
from tests.domain.won import won

RULE = rules().medals

# World Single Distances 2024: the published table ends so; those before are of its shape.
COUNTS = {
    "NED": (6, 5, 2), "USA": (4, 2, 0), "CAN": (3, 3, 3), "JPN": (1, 2, 3), "ITA": (1, 1, 1), "NOR": (1, 0, 2),
    "KOR": (0, 2, 0), "BEL": (0, 1, 0), "GER": (0, 0, 0), "POL": (0, 0, 2), "CZE": (0, 0, 2), "SUI": (0, 0, 1),
    "KAZ": (0, 0, 0), "CHN": (0, 0, 3),
}  # fmt: skip


def occasions(counts: dict[str, tuple[int, int, int]]) -> list[Occasion]:
    """As many podiums as are needed, each with one place only."""
    return [
        won((rank, nation))
        for nation, numbers in counts.items()
        for rank, number in enumerate(numbers, start=1)
        for _medal in range(number)
    ]


def rows(counts: dict[str, tuple[int, int, int]], rule: MedalRule = RULE) -> list[tuple[int, str, int]]:
    return [(line.rank, line.nation, line.count.total) for line in medal_table(occasions(counts), rule).lines]


def test_equal_nations_share_the_rank_in_alphabetical_order_and_the_next_is_skipped():
    table = medal_table(occasions(COUNTS), RULE)
    assert [(line.rank, line.nation) for line in table.lines] == [
        (1, "NED"), (2, "USA"), (3, "CAN"), (4, "JPN"), (5, "ITA"), (6, "NOR"), (7, "KOR"), (8, "BEL"), (9, "CHN"),
        (10, "CZE"), (10, "POL"), (12, "SUI"),
    ]  # fmt: skip
    assert [line.count for line in table.lines[9:]] == [MedalCount(0, 0, 2), MedalCount(0, 0, 2), MedalCount(0, 0, 1)]
    assert (table.total, table.total.total) == (MedalCount(16, 16, 19), 51)


def test_one_gold_weighs_more_than_any_silver():
    assert rows({"AUT": (0, 9, 9), "BEL": (1, 0, 0)}) == [(1, "BEL", 1), (2, "AUT", 18)]


@pytest.mark.parametrize(
    ("changed", "ranks"),
    [
        ({}, [1, 2, 2, 4]),
        ({"skip_after_tie": False}, [1, 2, 2, 3]),
        ({"share_rank": False}, [1, 2, 3, 4]),
    ],
)
def test_the_rule_file_says_how_ranks_are_shared(changed: dict, ranks: list[int]):
    rule = MedalRule(**{"order": RULE.order, "share_rank": True, "skip_after_tie": True} | changed)
    found = rows({"AUT": (2, 0, 0), "CZE": (1, 0, 0), "BEL": (1, 0, 0), "DEN": (0, 1, 0)}, rule)
    assert [rank for rank, _nation, _total in found] == ranks
    assert [nation for _rank, nation, _total in found] == ["AUT", "BEL", "CZE", "DEN"]


def test_two_winners_have_two_golds_and_nobody_silver():
    table = medal_table([won((1, "NED"), (1, "USA"), (3, "JPN"), (4, "CAN"))], RULE)
    assert table.total == MedalCount(2, 0, 1)
    assert rows_of(table) == [(1, "NED"), (1, "USA"), (3, "JPN")]
    third = won("NED", "USA", (3, "JPN"), (3, "CAN"))
    assert [place.medal for place in third.podium] == [Medal.GOLD, Medal.SILVER, Medal.BRONZE, Medal.BRONZE]


def rows_of(table) -> list[tuple[int, str]]:
    return [(line.rank, line.nation) for line in table.lines]


def test_nothing_won_is_an_empty_table():
    assert medal_table([], RULE).lines == ()
    assert medal_table([won()], RULE).total.total == 0


def test_a_last_rank_without_a_time_is_no_medal():
    """Cup points are paid for it in a field of three; the podium has two places."""
    results = rank_race(race(), [start("36.10", "First"), start("36.20", "Second"), start("DNF", "Fell")], rules())
    assert [line.rank for line in results] == [1, 2, 3]
    assert [(place.rank, place.competitor.name) for place in ranked_places(race(), results)] == [
        (1, "First"),
        (2, "Second"),
    ]


def test_who_starts_out_of_competition_takes_no_medal():
    starts = [start("36.00", "Guest", out_of_competition=True), start("36.20", "First")]
    assert [place.competitor.name for place in ranked_places(race(), rank_race(race(), starts, rules()))] == ["First"]


def test_a_rank_shared_for_want_of_a_thousandth_is_told():
    places = ranked_places(race(), rank_race(race(), [start("36.10"), start("36.10"), start("36.20")], rules()))
    assert [(place.rank, place.undecided) for place in places] == [(1, True), (1, True), (3, False)]


@pytest.mark.parametrize(
    ("what", "final", "medals"),
    [
        (race(1000, "A"), True, True),
        (race(1000, ""), True, True),
        (race(1000, "B"), True, False),
        (race(500, "", run=2), True, True),
        (mass_start("", title="Mass Start Men"), True, True),
        (mass_start("", title="Mass Start Men", run=1), False, False),
        (mass_start("", title="Mass Start Men Semi-final 2"), False, False),
        (race(None, "", Discipline.TEAM_SPRINT, title="Team Sprint Men Quarterfinal"), False, False),
    ],
)
def test_semi_finals_and_division_b_give_none(what, final: bool, medals: bool):
    assert (is_final(what), gives_medals(what)) == (final, medals)


def test_a_race_counts_once_it_is_over_or_once_it_is_official():
    over = won("NED")
    assert over.counts(official_only=False)
    assert not over.counts(official_only=True)
    assert replace(over, official=True).counts(official_only=True)
    assert not replace(over, decided=False).counts(official_only=False)
