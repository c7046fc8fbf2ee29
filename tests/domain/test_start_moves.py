"""Moves on a start list: nobody gets lost, nobody stands where somebody else does, and who has skated stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline, Lane
from skatedesk.domain.start_moves import (
    Move,
    Place,
    change_lanes,
    check_place,
    close_gaps,
    free_places,
    in_quartets,
    insert_pair,
    move,
    moved,
    place_of,
    place_words,
    swap,
)
from tests.domain import mass_start, passing, race, rules
from tests.domain.start_lists import SKATED, line, pairs, place, places, start_lists


def test_somebody_takes_an_empty_place():
    starts = (line(1, "1i"), *pairs(3)[2:])
    after = moved(starts, move(starts, 4, place("1o")))
    assert places(after) == {1: "1i", 3: "2i", 4: "1o", 5: "3i", 6: "3o"}


def test_a_taken_place_is_refused_by_name():
    starts = pairs(3)
    with pytest.raises(RuleError, match=r"^Pair 2 outer is taken by No 4 Skater 4\. Swap the two, or empty"):
        move(starts, 1, place("2o"))


def test_the_lane_of_who_withdrew_is_free():
    starts = (line(1, "1i", withdrawn=True), line(2, "1o"), line(3, "2i"))
    assert places(moved(starts, move(starts, 3, place("1i")))) == {1: "(1i)", 2: "1o", 3: "1i"}


@pytest.mark.parametrize("attempts", [SKATED, (Attempt(1, passings=(passing(200, "16.35"),)),)])
def test_who_has_a_result_or_a_passing_stays(attempts: tuple[Attempt, ...]):
    starts = (line(1, "1i", attempts=attempts), *pairs(3)[1:])
    sentence = r"^No 1 Skater 1 has a result already and stays in place\.$"
    with pytest.raises(RuleError, match=sentence):
        move(starts, 1, place("4i"))
    with pytest.raises(RuleError, match=sentence):
        swap(starts, 3, 1)
    with pytest.raises(RuleError, match=sentence):
        change_lanes(starts, 1)
    with pytest.raises(RuleError, match=sentence):
        insert_pair(starts, 1)
    assert places(moved(starts, insert_pair(starts, 2)))[3] == "3i"


def test_who_withdrew_is_not_moved():
    starts = (line(1, "1i", withdrawn=True), line(2, "1o"))
    for act in (lambda: move(starts, 1, place("2i")), lambda: swap(starts, 2, 1)):
        with pytest.raises(RuleError, match=r"^No 1 Skater 1 has withdrawn\. Take the withdrawal back first\.$"):
            act()


def test_two_change_places():
    starts = pairs(3)
    assert places(moved(starts, swap(starts, 1, 6))) == {1: "3o", 2: "1o", 3: "2i", 4: "2o", 5: "3i", 6: "1i"}


def test_a_pair_changes_lanes():
    starts = pairs(2)
    assert places(moved(starts, change_lanes(starts, 2))) == {1: "1i", 2: "1o", 3: "2o", 4: "2i"}
    alone = (line(1, "1i"),)
    assert places(moved(alone, change_lanes(alone, 1))) == {1: "1o"}
    quartet = tuple(line(number, text) for number, text in enumerate(("1i", "1o", "1I"), start=1))
    assert places(moved(quartet, change_lanes(quartet, 1))) == {1: "1o", 2: "1i", 3: "1O"}
    with pytest.raises(RuleError, match=r"^Nobody starts in pair 4\.$"):
        change_lanes(starts, 4)


def test_two_teams_change_straights():
    starts = (line(1, pair=1, side="Finish"), line(2, pair=1, side="Crossing"), line(3, pair=2, side="Finish"))
    after = moved(starts, change_lanes(starts, 1))
    assert [start.side for start in after] == ["Crossing", "Finish", "Finish"]
    with pytest.raises(RuleError, match="Only two can change sides; 1 start"):
        change_lanes(starts, 2)
    with pytest.raises(RuleError, match=r"^Race 1 Crossing is taken by No 2 Skater 2\."):
        move(starts, 3, Place(1, side="Crossing"))


def test_a_pair_is_inserted_and_the_gap_closed_again():
    starts = (*pairs(3), line(7, "2o", withdrawn=True))
    wider = moved(starts, insert_pair(starts, 2))
    assert places(wider) == {1: "1i", 2: "1o", 3: "3i", 4: "3o", 5: "4i", 6: "4o", 7: "(3o)"}
    assert moved(wider, close_gaps(wider, [2])) == starts


def test_only_pairs_of_the_list_are_made_room_for():
    for pair in (0, 4):
        with pytest.raises(RuleError, match=rf"^There is no pair {pair}\. The pairs run from 1 to 3\.$"):
            insert_pair(pairs(3), pair)


def test_a_pair_with_somebody_in_it_does_not_fall_away():
    with pytest.raises(RuleError, match=r"^Pair 2 is not empty: No 3 Skater 3 starts there\.$"):
        close_gaps(pairs(3), [2])


def test_who_left_the_list_meanwhile_is_told():
    with pytest.raises(RuleError, match="no longer on the list"):
        move(pairs(1), 99, place("2i"))


def test_a_list_without_pairs_has_no_places_to_change():
    starts = (line(1), line(2))
    with pytest.raises(RuleError, match="There are no pairs on this list"):
        swap(starts, 1, 2)


def test_pairs_begin_with_one():
    with pytest.raises(RuleError, match="numbered from 1"):
        move(pairs(2), 1, place("0i"))


def test_a_race_has_only_its_own_kind_of_places():
    starts = pairs(2)
    check_place(race(1000), rules(), starts, place("9i"))
    check_place(race(3000, "B"), rules(), (), place("1O"))
    check_place(race(None, discipline=Discipline.TEAM_PURSUIT), rules(), (), Place(1, side="Finish"))
    with pytest.raises(RuleError, match="which lane"):
        check_place(race(1000), rules(), starts, Place(3))
    with pytest.raises(RuleError, match="skated in pairs"):
        check_place(race(1000), rules(), starts, place("3I"))
    with pytest.raises(RuleError, match="no pairs"):
        check_place(mass_start(), rules(), starts, place("3i"))


def test_a_list_shows_whether_it_is_in_quartets():
    assert in_quartets(race(3000, "B"), rules(), ())
    assert not in_quartets(race(3000, "A"), rules(), ())
    assert not in_quartets(race(1000, "B"), rules(), ())
    assert not in_quartets(race(3000, "B"), rules(), pairs(3))
    assert in_quartets(race(3000, "A"), rules(), (line(1, "1I"),))


def test_empty_places_are_those_of_pairs_to_come():
    starts = (line(1, "1i", attempts=SKATED), line(2, "2o"), line(3, "3i", withdrawn=True), line(4, "3o"))
    assert free_places(race(1000), rules(), starts) == (place("2i"), place("3i"))
    quartet = (line(1, "1i"), line(2, "1O"))
    assert free_places(race(3000, "B"), rules(), quartet) == (place("1o"), place("1I"))


def test_places_in_words():
    assert [place_words(place(text)) for text in ("4i", "4o", "4I", "4O")] == [
        "pair 4 inner",
        "pair 4 outer",
        "pair 4 inner, yellow",
        "pair 4 outer, blue",
    ]
    assert place_words(Place(2, side="Finish")) == "race 2 Finish"
    assert place_words(Place(2)) == "race 2"


def somewhere() -> st.SearchStrategy[Place]:
    return st.builds(Place, st.integers(-1, 9), st.sampled_from(Lane), st.sampled_from([1, 2]))


@given(st.data())
def test_everybody_stays_on_the_list_once_whatever_is_moved(data: st.DataObject):
    starts = data.draw(start_lists())
    ids = st.sampled_from([start.id for start in starts])
    acts = [
        lambda: move(starts, data.draw(ids), data.draw(somewhere())),
        lambda: swap(starts, data.draw(ids), data.draw(ids)),
        lambda: change_lanes(starts, data.draw(st.integers(1, 8))),
        lambda: insert_pair(starts, data.draw(st.integers(1, 8))),
        lambda: close_gaps(starts, [data.draw(st.integers(1, 8))]),
        lambda: tuple(Move(data.draw(ids), data.draw(somewhere())) for _move in range(3)),
    ]
    try:
        after = moved(starts, data.draw(st.sampled_from(acts))())
    except RuleError:
        return
    assert [without_place(start) for start in after] == [without_place(start) for start in starts]
    spots = [place_of(start) for start in after if not start.withdrawn]
    assert len(spots) == len(set(spots))
    assert all(now == was for was, now in zip(starts, after, strict=True) if was.attempts)


def without_place(start: Start) -> Start:
    return replace(start, pair=None, lane=None, place=1, side="")
