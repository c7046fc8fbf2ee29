"""Divisions A and B of one distance, from what is known before it."""

from collections.abc import Sequence
from itertools import count

import msgspec
import pytest

from skatedesk.domain.divisions import Field, Past, Placed, compose, division_rule
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_entries import Division
from skatedesk.domain.standings import StandingLine
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, rules, skater, start

_ids = count(1)
NAMES = [f"Skater {letter}" for letter in "ABCDEFGHIJKLMNOP"]


def people(count: int = 8) -> list[Competitor]:
    """Each of a nation of their own."""
    return [skater(name, nation=name[-1] * 3) for name in NAMES[:count]]


def entry(who: Competitor, **other) -> Entry:
    return Entry(id=next(_ids), race_id=1, competitor=who, **other)


def entered(everybody: Sequence[Competitor]) -> list[Entry]:
    return [entry(who) for who in everybody]


def standing(*who: Competitor, ranks: Sequence[int] = ()) -> tuple[StandingLine, ...]:
    """Lines in this order, 60 points and then one less each."""
    return tuple(
        StandingLine(one, rank, 61 - rank, (61 - rank,))
        for one, rank in zip(who, ranks or range(1, len(who) + 1), strict=True)
    )


def ranked(*who: Competitor, ranks: Sequence[int] = ()) -> tuple[Result, ...]:
    """A result list in this order."""
    return tuple(
        Result(start("36.52", competitor=one), Status.OK, rank)
        for one, rank in zip(who, ranks or range(1, len(who) + 1), strict=True)
    )


def division(places: int, promoted: int = 0, promoted_from: str = "last_b_race", **other) -> Division:
    facts = {"discipline": Discipline.INDIVIDUAL, "promoted_from": promoted_from, **other}
    return Division(places=places, promoted=promoted, **facts)


def promotion(**other) -> Rules:
    """The rules of 2025/26 with another promotion."""
    return msgspec.structs.replace(rules(), promotion=msgspec.structs.replace(rules().promotion, **other))


def of(field: Field, letter: str) -> list[str]:
    return [one.entry.competitor.name[-1] for one in field.rows if one.division == letter]


def line(field: Field, letter: str) -> Placed:
    return next(one for one in field.rows if one.entry.competitor.name == f"Skater {letter}")


def why(field: Field, letter: str) -> str:
    return line(field, letter).why


# --- the rule of a distance ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sex", "metres", "places", "promoted"),
    [(Sex.MEN, 500, 20, 3), (Sex.WOMEN, 3000, 16, 3), (Sex.WOMEN, 5000, 12, 1), (Sex.MEN, 5000, 16, 3)],
)
def test_the_size_of_division_a_depends_on_distance_and_sex(sex: Sex, metres: int, places: int, promoted: int):
    found = division_rule(race(metres, sex=sex), rules())
    assert found is not None
    assert (found.places, found.promoted) == (places, promoted)


def test_a_distance_without_divisions_has_no_rule():
    assert division_rule(race(300), rules()) is None


# --- promoted, and the standing ------------------------------------------------------------------------------


def test_the_best_of_the_last_b_race_then_the_standing_until_a_is_full():
    a, b, c, d, e, f, g, h = people()
    past = Past(standing(a, b, c, d, e, f), last_b=ranked(f, h, g), last_b_at="World Cup #1, race 9")
    field = compose(entered([h, g, f, e, d, c, b, a]), past, division(4, promoted=2), rules())
    assert (of(field, "A"), of(field, "B")) == (["A", "B", "F", "H"], ["C", "D", "E", "G"])
    assert why(field, "F") == "Rank 1 in the last B race (World Cup #1, race 9)"
    assert why(field, "A") == "Rank 1 in the standing, 60 points"
    assert why(field, "C") == "Rank 3 in the standing, 58 points: Division A is full"
    assert why(field, "G") == "No points and no time yet"
    assert (line(field, "F").rank, line(field, "F").points) == (6, 55)
    assert (line(field, "H").rank, line(field, "H").points) == (None, None)


def test_who_is_absent_leaves_the_place_to_the_standing_not_to_the_next_of_b():
    a, b, c, d, e, f, *_ = people()
    past = Past(standing(a, b, c), last_b=ranked(f, e, d))
    present = entered([a, b, c, d, e])
    field = compose(present, past, division(3, promoted=2), rules())
    assert of(field, "A") == ["A", "B", "E"]
    moving_up = compose(present, past, division(3, promoted=2), promotion(absent_is_skipped=False))
    assert of(moving_up, "A") == ["A", "D", "E"]


def test_a_tie_for_the_last_place_of_b_promotes_both_and_one_fewer_comes_from_the_standing():
    a, b, c, d, e, f, *_ = people()
    past = Past(standing(a, b, c), last_b=ranked(d, e, f, ranks=(1, 2, 2)))
    both = compose(entered([a, b, c, d, e, f]), past, division(4, promoted=2), rules())
    assert of(both, "A") == ["A", "D", "E", "F"]
    neither = compose(entered([a, b, c, d, e, f]), past, division(4, promoted=2), promotion(tie_promotes_all=False))
    assert of(neither, "A") == ["A", "B", "C", "D"]


def test_only_the_ranking_decides_where_nobody_is_promoted():
    a, b, c, *_ = people()
    past = Past(standing(a, b, c), last_b=ranked(c))
    assert of(compose(entered([a, b, c]), past, division(2, 0, "ranking"), rules()), "A") == ["A", "B"]


def test_an_equal_rank_that_decides_the_last_place_is_told():
    a, b, c, *_ = people()
    past = Past(standing(a, b, c, ranks=(1, 2, 2)))
    field = compose(entered([a, b, c]), past, division(2), rules())
    assert of(field, "A") == ["A", "B"]
    assert field.warnings == ("Skater B and Skater C share rank 2 in the standing, and only one of them is in A.",)


def test_withdrawn_entries_and_reserves_are_left_out_and_nobody_is_taken_twice():
    a, b, c, d, *_ = people()
    entries = [
        entry(a, state=EntryState.WITHDRAWN),
        entry(b, state=EntryState.RESERVE, reserve=1),
        entry(c),
        entry(c),
        entry(d),
    ]
    field = compose(entries, Past(standing(a, b, c, d)), division(1), rules())
    assert (of(field, "A"), of(field, "B")) == (["C"], ["D"])
    assert line(field, "C").entry == entries[3]


def test_who_starts_out_of_competition_stays_in_b():
    a, b, *_ = people()
    field = compose([entry(a, out_of_competition=True, placed="A"), entry(b)], Past(standing(a)), division(2), rules())
    assert (of(field, "A"), of(field, "B")) == (["B"], ["A"])
    assert why(field, "A") == "Out of competition: stays in B"


# --- by hand -------------------------------------------------------------------------------------------------


def test_a_wild_card_takes_a_place_of_the_standing():
    a, b, c, d, *_ = people()
    entries = [*entered([a, b, c]), entry(d, placed="A", placed_remark="invited")]
    field = compose(entries, Past(standing(a, b, c), last_b=ranked(c)), division(3, promoted=1), rules())
    assert of(field, "A") == ["A", "C", "D"]
    assert why(field, "D") == "Placed in A by hand: invited"
    assert field.warnings == ()


def test_who_is_kept_in_b_by_hand_is_not_promoted():
    a, b, c, *_ = people()
    entries = [entry(a), entry(b), entry(c, placed="B", placed_remark="asked for it")]
    field = compose(entries, Past(standing(a, b), last_b=ranked(c)), division(2, promoted=1), rules())
    assert (of(field, "A"), why(field, "C")) == (["A", "B"], "Placed in B by hand: asked for it")


def test_more_wild_cards_than_usual_are_told():
    everybody = people(4)
    entries = [entry(one, placed="A", placed_remark="invited") for one in everybody[:3]] + entered(everybody[3:])
    field = compose(entries, Past(standing(everybody[3])), division(2), rules())
    assert (of(field, "A"), of(field, "B")) == (["A", "B", "C"], ["D"])
    assert field.warnings == ("3 skaters are placed in A by hand; the rule file gives 2 places for that.",)


# --- before the first race -----------------------------------------------------------------------------------


def test_the_standing_of_the_season_before_is_named():
    a, b, *_ = people()
    field = compose(entered([a, b]), Past(standing(b, a), season="2024/25"), division(1), rules())
    assert of(field, "A") == ["B"]
    assert why(field, "B") == "Rank 1 in the standing of 2024/25, 60 points"
    assert why(field, "A") == "Rank 2 in the standing of 2024/25, 59 points: Division A is full"


def test_behind_the_standing_the_times_decide():
    a, b, c, *_ = people()
    times = {a.id: RaceTime.parse("35.10"), b.id: RaceTime.parse("34.90")}
    field = compose(entered([a, b, c]), Past(standing(c), times=times), division(2), rules())
    assert of(field, "A") == ["C", "B"]
    assert why(field, "B") == "No points yet, time 34.90"
    assert why(field, "A") == "No points yet, time 35.10: Division A is full"


def test_who_is_unknown_is_in_a_only_where_there_is_room_for_all():
    a, b, c, *_ = people()
    roomy = compose(entered([a, b, c]), Past(standing(a)), division(3), rules())
    assert of(roomy, "A") == ["A", "B", "C"]
    assert why(roomy, "B") == "No points and no time yet: Division A has room"
    narrow = compose(entered([a, b, c]), Past(standing(a)), division(2), rules())
    assert (of(narrow, "A"), of(narrow, "B")) == (["A"], ["B", "C"])
    assert narrow.warnings == (
        "1 place of Division A is free, and nothing tells the skaters apart: place one by hand.",
    )


# --- mass start ----------------------------------------------------------------------------------------------

MASS_START = division(4, 2, "same_weekend", discipline=Discipline.MASS_START)


def test_a_mass_start_keeps_places_for_the_best_of_its_b_race():
    a, b, c, d, e, *_ = people()
    before = compose(entered([a, b, c, d, e]), Past(standing(a, b, c, d)), MASS_START, rules())
    assert (of(before, "A"), of(before, "B")) == (["A", "B"], ["C", "D", "E"])
    assert why(before, "C") == "Rank 3 in the standing, 58 points: the direct places in Division A are taken"
    past = Past(standing(a, b, c, d), weekend_b=ranked(e, d, c))
    after = compose(entered([a, b, c, d, e]), past, MASS_START, rules())
    assert (of(after, "A"), of(after, "B")) == (["A", "B"], ["E", "D", "C"])
    assert [one.entry.competitor.name[-1] for one in after.rows if one.moves_up] == ["E", "D"]
    assert why(after, "D") == "Rank 2 in the B race of this weekend: moves up into A (N)"


def test_who_may_not_move_up_is_skipped_with_the_reason():
    a, b, c, d, e, f = [skater(name, nation=nation) for name, nation in zip(NAMES, "NNUUCN", strict=False)]
    entries = [
        *entered([a, b, c]),
        entry(d, out_of_competition=True),
        entry(e, placed="B", placed_remark="does not want to"),
        entry(f),
    ]
    past = Past(standing(a, b), weekend_b=ranked(f, e, d, c))
    field = compose(entries, past, MASS_START, rules())
    assert [one.entry.competitor.name[-1] for one in field.rows if one.moves_up] == ["C"]
    assert why(field, "F") == "Rank 1 in the B race of this weekend, but N has 2 in A already"
    assert why(field, "E") == "Rank 2 in the B race of this weekend, but placed in B by hand: does not want to"
    assert why(field, "D") == "Out of competition: stays in B"


def test_the_rule_file_keeps_four_places_of_a_mass_start():
    found = division_rule(mass_start(), rules())
    assert found is not None
    assert (found.places, found.promoted, found.promoted_from) == (24, 4, "same_weekend")
