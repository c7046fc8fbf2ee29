"""Prize money: places, ties, teams, and what is not known."""

from fractions import Fraction

import pytest

from skatedesk.domain.medals import Place
from skatedesk.domain.prizes import (
    Award,
    awards,
    nation_totals,
    printed_money,
    prize_for,
    prize_of_record,
    prize_of_series,
    record_award,
    skater_totals,
    team_totals,
)
from skatedesk.domain.races import Competition, Discipline
from skatedesk.domain.rules_championships import Prize
from tests.domain import rules, skater
from tests.domain.won import CUP, won

NED, USA, NOR, JPN = (skater(f"Skater of {nation}", nation=nation) for nation in ("NED", "USA", "NOR", "JPN"))


def prize(*amounts: int, **other) -> Prize:
    return Prize("World Cup", "race", "USD", amounts, **other)


def paid(given: Prize, *places: tuple[int, object]) -> list[Fraction | None]:
    return [award.amount for award in pay(given, *places)]


def pay(given: Prize, *places: tuple) -> tuple[Award, ...]:
    return awards(given, "1000m Men", [Place(*place) for place in places])


def test_each_place_is_paid_as_the_rule_file_says_and_none_behind_it():
    assert paid(prize(1000, 800, 600), (1, NED), (2, USA), (3, NOR), (4, JPN)) == [1000, 800, 600]


@pytest.mark.parametrize(
    ("ranks", "amounts"),
    [
        ((1, 1, 3), [900, 900, 600]),
        ((1, 2, 2), [1000, 700, 700]),
        ((1, 1, 1), [800, 800, 800]),
        ((1, 2, 3, 3), [1000, 800, 300, 300]),
    ],
)
def test_who_share_a_rank_share_the_sum_of_their_places(ranks: tuple[int, ...], amounts: list[int]):
    people = zip(ranks, (NED, USA, NOR, JPN), strict=False)
    assert paid(prize(1000, 800, 600), *people) == amounts


def test_a_place_of_unknown_amount_is_never_zero():
    assert paid(prize(15000, 11000, 0), (1, NED), (2, USA), (3, NOR)) == [15000, 11000, None]
    assert paid(prize(15000, 11000, 0), (1, NED), (2, USA), (2, NOR)) == [15000, None, None]
    (total,) = skater_totals(pay(prize(0), (1, NED)))
    assert (total.amount, total.unknown) == (0, 1)


def pursuit(*members) -> tuple:
    return 1, skater("NETHERLANDS", nation="NED", is_team=True), members


def test_a_team_shares_its_prize():
    skaters = tuple(skater(name, nation="NED") for name in ("First", "Second", "Third"))
    (award,) = pay(prize(2000), pursuit(*skaters))
    assert award.amount == 2000
    assert [share.amount for share in award.shares] == [Fraction(2000, 3)] * 3
    assert printed_money(Fraction(2000, 3)) == "666.66"
    assert sum(total.amount for total in skater_totals([award])) == 2000
    assert [(one.nation, one.amount) for one in nation_totals([award])] == [("NED", 2000)]


def test_each_member_gets_the_prize_where_the_rule_file_says_so():
    skaters = tuple(skater(name, nation="NED") for name in ("First", "Second"))
    (award,) = pay(prize(5000, each_member=True), pursuit(*skaters))
    assert (award.amount, [share.amount for share in award.shares]) == (10_000, [5000, 5000])
    (nobody,) = pay(prize(5000, each_member=True), pursuit())
    assert (nobody.amount, nobody.shares) == (None, ())
    (alone,) = pay(prize(5000, each_member=True), (1, NED))
    assert alone.amount == 5000


def test_a_team_of_which_nobody_is_named_is_paid_as_a_team():
    given = pay(prize(2000), pursuit())
    assert skater_totals(given) == ()
    assert [(one.name, one.amount) for one in team_totals(given)] == [("NETHERLANDS", 2000)]


def test_totals_add_up_by_skater_and_nation_the_highest_first():
    given = (*pay(prize(1000, 800), (1, NED), (2, USA)), *pay(prize(1000, 800), (1, USA), (2, NOR)))
    assert [(one.name, one.amount) for one in skater_totals(given)] == [
        ("Skater of USA", 1800), ("Skater of NED", 1000), ("Skater of NOR", 800),
    ]  # fmt: skip
    assert [(one.name, one.amount) for one in nation_totals(given)] == [("USA", 1800), ("NED", 1000), ("NOR", 800)]


def test_currencies_are_not_added():
    euros = Prize("World Cup", "race", "EUR", (500,))
    totals = skater_totals((*pay(prize(1000), (1, NED)), *pay(euros, (1, NED))))
    assert [(one.currency, one.amount) for one in totals] == [("EUR", 500), ("USD", 1000)]


def test_a_standing_that_may_still_change_is_not_added_up():
    given = awards(prize(15000), "500 m Men", [Place(1, NED)], final=False)
    assert [award.amount for award in given] == [15000]
    assert skater_totals(given) == nation_totals(given) == ()


# --- which prize ---------------------------------------------------------------------------------------------

EUROPEAN = Competition(3, 1, "2025/26", "ISU Championships", "European Championships 2026")
ALLROUND = Competition(4, 2, "2025/26", "ISU Championships", "World Allround Championships 2026")


def test_the_world_cup_pays_races_of_division_a():
    found = prize_for(won("NED"), rules())
    assert found is not None
    assert found.amounts == (1000, 800, 600)
    mass_start = prize_for(won("NED", discipline=Discipline.MASS_START, metres=None), rules())
    assert mass_start == found
    assert prize_for(won("NED", division=""), rules()) == found


@pytest.mark.parametrize(
    "unknown",
    [
        won("NED", division="B"),
        won("NED", discipline=Discipline.TEAM_PURSUIT, metres=None),
        won("NED", competition=Competition(5, 1, "2025/26", "Club cup", "Evening")),
        won("NED", competition=ALLROUND, division="", in_cup=False),
    ],
)
def test_a_race_of_which_the_rule_file_says_nothing_has_no_prize(unknown):
    assert prize_for(unknown, rules()) is None


def test_a_championship_pays_its_races_or_its_combination():
    european = prize_for(won("NED", competition=EUROPEAN, division="", in_cup=False), rules())
    assert european is not None
    assert european.amounts == (2000, 1250, 750)
    title = won("NED", competition=ALLROUND, number=None, metres=None, division="", title="Allround Men")
    allround = prize_for(title, rules())
    assert allround is not None
    assert allround.amounts == (22000, 16000, 13000, 7000, 4000, 2000)


def test_the_final_standing_of_the_world_cup_is_paid():
    found = prize_of_series(CUP, rules(), "standing")
    assert found is not None
    assert found.amounts[:2] == (15000, 11000)
    assert prize_of_series("Club cup", rules(), "standing") is None
    assert prize_of_series(CUP, rules("isu-2023-24"), "standing") is None


@pytest.mark.parametrize(
    ("discipline", "amount"),
    [(Discipline.INDIVIDUAL, 5000), (Discipline.TEAM_PURSUIT, 15000), (Discipline.TEAM_SPRINT, 15000),
     (Discipline.MIXED_RELAY, 10000)],
)  # fmt: skip
def test_the_bonus_for_a_world_record_goes_by_the_discipline(discipline: Discipline, amount: int):
    found = prize_of_record(discipline, rules())
    assert found is not None
    assert (found.amounts, found.currency) == ((amount,), "USD")
    assert prize_of_record(Discipline.MASS_START, rules()) is None


def bonus(place: Place, *, equalled: bool = False, ratified: bool = False) -> Award:
    return record_award(
        Prize("World record", "record", "USD", (15000,)), won(place.competitor), place,
        equalled=equalled, ratified=ratified,
    )  # fmt: skip


def test_a_bonus_has_no_rank_is_shared_by_the_team_and_is_added_up_before_it_is_ratified():
    skaters = tuple(skater(name, nation="NED") for name in ("First", "Second", "Third"))
    one = bonus(Place(4, skater("NETHERLANDS", nation="NED", is_team=True), skaters))
    assert (one.rank, one.amount, one.final, one.provisional) == (None, 15000, True, True)
    assert [share.amount for share in one.shares] == [5000] * 3
    assert [total.amount for total in skater_totals([one])] == [5000] * 3
    assert [total.amount for total in (*team_totals([one]), *nation_totals([one]))] == [15000, 15000]
    assert not bonus(Place(1, NED), ratified=True).provisional


def test_whether_an_equalled_record_is_paid_nobody_knows():
    (total,) = skater_totals([bonus(Place(1, NED), equalled=True)])
    assert (total.amount, total.unknown) == (0, 1)
