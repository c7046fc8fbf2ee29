"""Somebody withdraws after the draw: the ways to go on, and what each means for the others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import Candidate, Draw, draw
from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.errors import RuleError
from skatedesk.domain.late_withdrawal import Option, OptionKind, options
from skatedesk.domain.races import Discipline
from skatedesk.domain.start_checks import Listing
from skatedesk.domain.start_moves import place_of
from tests.domain import mass_start, race, rules
from tests.domain.start_lists import (
    SKATED,
    changed_draw,
    entered,
    line,
    listing,
    listings,
    pairs,
    places,
    reserve,
)

SEED = "17205913"
FILL, LEAVE, REDRAW, RESERVE = OptionKind.FILL, OptionKind.LEAVE, OptionKind.REDRAW, OptionKind.RESERVE


def of(one: Listing, start_id: int, kind: OptionKind, drawn: Draw | None = None) -> list[Option]:
    return [option for option in options(one, start_id, drawn, SEED) if option.kind is kind]


def test_the_lane_stays_empty_and_the_partner_skates_alone():
    one = listing(*pairs(5))
    (option,) = of(one, 7, LEAVE)
    assert (option.title, option.usual, option.allowed) == ("Leave the lane empty", True, True)
    assert option.lines == ("No 8 Skater 8 skates alone in pair 4",)
    assert (option.tell, option.pairs, option.moves) == (("No 8 Skater 8",), (4,), ())
    assert places(option.starts)[7] == "(4i)"


def test_who_skates_alone_in_the_first_pair_takes_the_lane():
    one = listing(line(1, "1o"), *pairs(5)[2:])
    (option,) = of(one, 7, FILL)
    assert option.title == "No 1 Skater 1 of pair 1 takes the lane"
    assert option.lines == ("No 1 Skater 1: pair 1 outer to pair 4 inner", "Nobody starts in pair 1")
    assert (option.tell, option.pairs) == (("No 1 Skater 1", "No 8 Skater 8"), (1, 4))
    assert places(option.starts)[1] == "4i"
    assert places(option.starts)[7] == "(4i)"


def test_of_a_full_first_pair_who_has_the_same_lane_takes_it():
    (option,) = of(listing(*pairs(5)), 8, FILL)
    assert option.lines == ("No 2 Skater 2: pair 1 outer to pair 4 outer", "No 1 Skater 1 skates alone in pair 1")
    assert option.tell == ("No 2 Skater 2", "No 1 Skater 1", "No 7 Skater 7")


def test_the_first_pair_cannot_fill_its_own_lane():
    assert of(listing(*pairs(5)), 1, FILL) == []


def test_who_has_skated_is_not_moved_for_a_withdrawal():
    starts = [replace(start, attempts=SKATED) if start.pair == 1 else start for start in pairs(5)]
    (option,) = of(listing(*starts), 7, FILL)
    assert (option.refused, option.starts) == ("Pair 1 has skated already.", ())


def test_a_lane_beside_a_result_stays_empty():
    starts = [replace(start, attempts=SKATED) if start.id == 8 else start for start in pairs(5)]
    found = options(listing(*starts), 7, None, SEED)
    assert [(option.kind, option.refused) for option in found if option.pairs == ()] == [
        (FILL, "Pair 4 has skated already."),
        (REDRAW, "Pair 4 has skated already."),
        (REDRAW, "Pair 4 has skated already."),
    ]
    assert [option.kind for option in found if option.allowed] == [LEAVE]


def test_reserves_of_the_same_nation_come_first():
    one = listing(*pairs(3))
    waiting = (reserve(21, 2, "N3"), reserve(22, 1, "N3"), reserve(23, 1, "NED"), reserve(24, 2, "NED"))
    found = of(replace(one, entries=(*one.entries, *waiting)), 3, RESERVE)
    assert [option.title for option in found] == [
        "Reserve No 22 Skater 22 (N3) takes the place",
        "Reserve No 23 Skater 23 (NED) takes the place",
    ]
    assert found[0].lines == ("No 22 Skater 22: pair 2 inner",)
    assert (found[0].tell, found[0].pairs) == (("No 22 Skater 22", "No 4 Skater 4"), (2,))
    assert places(found[0].starts)[-122] == "2i"


def test_a_reserve_joins_a_mass_start_without_a_place():
    one = listing(line(1), line(2), race=mass_start())
    one = replace(one, entries=(*one.entries, reserve(9)))
    found = options(one, 1, None, SEED)
    assert [(option.kind, option.lines) for option in found] == [
        (LEAVE, ()),
        (RESERVE, ("No 9 Skater 9 joins the list",)),
    ]


def test_the_pairs_from_the_own_one_are_drawn_anew_and_the_others_stay():
    one = listing(*pairs(6))
    own, whole = of(one, 7, REDRAW)
    assert (own.title, own.first_pair) == ("Draw pairs 4 to 6 anew", 4)
    assert (whole.title, whole.first_pair) == ("Draw pairs 1 to 6 anew", 1)
    before, after = places(one.starts), places(own.starts)
    assert {number: after[number] for number in range(1, 7)} == {number: before[number] for number in range(1, 7)}
    assert sorted(text for number, text in after.items() if number > 7)[1:] == ["5i", "5o", "6i", "6o"]
    assert {number for number, text in after.items() if text.startswith("4")} < {8, 9, 10, 11, 12}
    assert after[7] == "(4i)"
    assert own.draw is not None
    assert own.draw.seed == SEED


def test_a_new_draw_follows_the_rule_of_the_first_one():
    field = pairs(5)
    one = listing(*field)
    candidates = [drawn_as(start, rank) for rank, start in enumerate(field, start=1)]
    first = draw(DrawKind.WORLD_CUP_A, candidates, rules(), race(1000), "1")
    starts = tuple(placed(start, first) for start in field)
    (whole,) = [option for option in of(replace(one, starts=starts), 9, REDRAW, first) if option.first_pair == 1]
    pair_of = {start.id: start.pair for start in whole.starts}
    assert whole.draw is not None
    assert whole.draw.kind is DrawKind.WORLD_CUP_A
    assert [pair_of[number] for number in (10, 8, 7)] == [1, 2, 2]
    assert {pair_of[number] for number in range(1, 7)} == {3, 4, 5}


def drawn_as(start: Start, rank: int) -> Candidate:
    return Candidate(entered(start).id, start.competitor.name, start.competitor.nation, rank)


def placed(start: Start, made: Draw) -> Start:
    where = next(one for one in made.starts if one.entry_id == entered(start).id)
    return replace(start, pair=where.pair, lane=where.lane)


def test_quartets_stay_quartets_in_a_new_draw():
    texts = [f"{pair}{letter}" for pair in (1, 2, 3) for letter in "ioIO"]
    one = listing(*[line(number, text) for number, text in enumerate(texts, start=1)], race=race(5000, "B"))
    own, _whole = of(one, 5, REDRAW)
    assert own.lines[-1] == "3 start in pair 2"
    assert sorted(text for text in places(own.starts).values() if text.startswith("3")) == ["3I", "3O", "3i", "3o"]


def test_two_are_needed_for_a_new_draw():
    own, _whole = of(listing(*pairs(5)), 9, REDRAW)
    assert own.refused == "From pair 5 on there are not two left to be drawn."


def test_pairs_that_have_skated_are_never_drawn_anew():
    starts = [replace(start, attempts=SKATED) if start.pair == 1 else start for start in pairs(5)]
    own, rest = of(listing(*starts), 7, REDRAW)
    assert own.allowed
    assert rest.title == "Draw pairs 2 to 5 anew"
    assert places(rest.starts)[1] == "1i"


def test_the_rule_file_says_what_is_usual():
    one = listing(*pairs(5), rules=changed_draw(after_withdrawal="redraw"))
    assert [option.kind for option in options(one, 7, None, SEED) if option.usual] == [REDRAW]


def test_an_official_race_allows_nothing():
    found = options(listing(*pairs(3), race=race(1000, official=True, number=8)), 3, None, SEED)
    assert {option.refused for option in found} == {"Race 8 is official. Make it provisional first."}
    assert not any(option.usual for option in found)


def test_who_has_a_result_does_not_withdraw():
    starts = (line(1, "1i", attempts=SKATED), line(2, "1o"))
    with pytest.raises(RuleError, match="There is a result already"):
        options(listing(*starts), 1, None, SEED)


def test_a_withdrawal_is_looked_at_again_while_the_lane_is_free():
    starts = [replace(start, withdrawn=True) if start.id == 7 else start for start in pairs(5)]
    (leave,), (fill,) = of(listing(*starts), 7, LEAVE), of(listing(*starts), 7, FILL)
    assert (leave.lines, leave.pairs) == ((), ())
    assert fill.pairs == (1, 4)
    taken = [replace(start, pair=4) if start.id == 1 else start for start in starts]
    (again,) = of(listing(*taken), 7, FILL)
    assert again.refused == "Pair 4 inner is taken by No 1 Skater 1 already."


def test_teams_go_on_or_are_drawn_anew():
    starts = [
        line(number, is_team=True, pair=(number + 1) // 2, side=("Crossing", "Finish")[number % 2])
        for number in (1, 2, 3, 4)
    ]
    one = listing(*starts, race=race(None, discipline=Discipline.TEAM_PURSUIT))
    found = options(one, 3, None, SEED)
    assert [(option.kind, option.allowed) for option in found] == [(LEAVE, True), (REDRAW, False), (REDRAW, True)]
    assert found[0].lines == ("No 4 Skater 4 skates alone in pair 2",)


@given(st.data())
def test_no_way_loses_anybody(data: st.DataObject):
    one = data.draw(listings())
    free = [start.id for start in one.starts if not start.attempts]
    if not free:
        return
    gone = data.draw(st.sampled_from(free))
    for option in options(one, gone, None, SEED):
        if not option.allowed:
            assert not option.starts
            continue
        after = {start.id: start for start in option.starts}
        assert {start.id for start in one.starts} == {number for number in after if number > 0}
        assert after[gone].withdrawn
        assert place_of(after[gone]) == next(place_of(start) for start in one.starts if start.id == gone)
        spots = [place_of(start) for start in option.starts if not start.withdrawn]
        assert len(spots) == len(set(spots))
        assert all(after[start.id] == start for start in one.starts if start.attempts)
        assert all("{" not in line for line in (option.title, *option.lines))
