"""What changed from one start list to the next, in short sentences."""

from collections.abc import Callable
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.attempts import Start
from skatedesk.domain.start_changes import ListedStart, changes, listed_lines
from skatedesk.domain.start_moves import change_lanes, insert_pair, move, moved, swap
from tests.domain.start_lists import line, pairs, place, start_lists

Starts = tuple[Start, ...]


def told(before: Starts, after: Starts) -> tuple[str, ...]:
    return changes(listed_lines(before), listed_lines(after))


def test_two_equal_lists_tell_nothing():
    assert told(pairs(4), pairs(4)[::-1]) == ()


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (lambda five: (replace(five[0], withdrawn=True), *five[1:]), "Pair 1 inner: No 1 Skater 1 (N1) withdrawn"),
        (lambda five: five[1:], "No 1 Skater 1 (N1) is no longer on the list, was pair 1 inner"),
        (lambda five: (*five, line(6, "3o")), "Pair 3 outer: No 6 Skater 6 (N6) is new"),
        (lambda five: moved(five, move(five, 5, place("3o"))), "No 5 Skater 5: pair 3 outer, was pair 3 inner"),
        (lambda five: moved(five, change_lanes(five, 2)), "Pair 2: lanes changed"),
        (
            lambda five: moved(five, swap(five, 1, 4)),
            "No 1 Skater 1 (now pair 2 outer) and No 4 Skater 4 (now pair 1 inner) changed places",
        ),
        (lambda five: moved(five, insert_pair(five, 2)), "Pairs 2 to 3 are now pairs 3 to 4"),
        (lambda five: moved(five, insert_pair(five, 3)), "Pair 3 is now pair 4"),
        (lambda five: (replace(five[0], bib=77), *five[1:]), "No 77 Skater 1 (N1), was No 1 Skater 1 (N1)"),
        (
            lambda five: (replace(five[0], pair=None, lane=None), *five[1:]),
            "No 1 Skater 1 has no pair any more, was pair 1 inner",
        ),
    ],
)
def test_one_change_is_one_sentence(after: Callable[[Starts], Starts], sentence: str):
    five = (*pairs(2), line(5, "3i"))
    assert told(five, after(five)) == (sentence,)


def test_a_withdrawal_taken_back():
    before = (line(1, "1i", withdrawn=True), line(2, "1o"))
    assert told(before, pairs(1)) == ("Pair 1 inner: No 1 Skater 1 (N1) starts again",)


def test_somebody_who_had_no_pair():
    assert told((line(1), line(2, "1o")), pairs(1)) == ("No 1 Skater 1: pair 1 inner",)


def test_a_mass_start_tells_who_came_and_went():
    before, after = (line(1), line(2), line(3)), (line(1, withdrawn=True), line(3), line(4))
    assert sorted(told(before, after)) == [
        "No 1 Skater 1 (N1) withdrawn",
        "No 2 Skater 2 (N2) is no longer on the list",
        "No 4 Skater 4 (N4) is new",
    ]


def test_many_new_places_are_told_as_a_new_draw():
    before = pairs(6)
    new_pair = dict(zip(range(3, 11), (5, 4, 2, 5, 3, 2, 4, 3), strict=True))
    crossed = tuple(replace(start, pair=new_pair.get(start.id, start.pair)) for start in before)
    assert told(before, crossed) == ("Pairs 2 to 5 drawn anew",)


def test_the_sentences_stand_in_the_order_of_the_pairs():
    before = (*pairs(4), line(9, "5i"))
    after = moved(before, swap(before, 7, 8))
    after = (replace(after[0], withdrawn=True), *after[1:], line(10, "5o"))
    assert told(before, after) == (
        "Pair 1 inner: No 1 Skater 1 (N1) withdrawn",
        "Pair 4: lanes changed",
        "Pair 5 outer: No 10 Skater 10 (N10) is new",
    )


def test_a_pair_that_moved_with_another_lane_is_told_one_by_one():
    before = pairs(1)
    after = tuple(replace(start, pair=2) for start in moved(before, change_lanes(before, 1)))
    assert told(before, after) == (
        "No 1 Skater 1: pair 2 outer, was pair 1 inner",
        "No 2 Skater 2: pair 2 inner, was pair 1 outer",
    )


def test_a_line_is_kept_as_plain_values():
    (kept,) = listed_lines([line(1, "4O", withdrawn=True)])
    assert ListedStart(**asdict(kept)) == kept
    assert set(map(type, asdict(kept).values())) <= {str, int, bool}


@given(start_lists(), start_lists())
def test_something_is_told_where_something_changed(before: Starts, after: Starts):
    sentences = told(before, after)
    assert bool(sentences) == (listed_lines(before) != listed_lines(after))
    assert all(sentence and "{" not in sentence for sentence in sentences)
    assert len(set(sentences)) == len(sentences)


@given(st.data())
def test_everybody_who_moved_alone_is_named(data: st.DataObject):
    starts = data.draw(start_lists())
    free = [start for start in starts if not start.withdrawn and not start.attempts]
    if free:
        who = data.draw(st.sampled_from(free))
        (sentence,) = told(starts, moved(starts, move(starts, who.id, place("20i"))))
        same_pair = [start for start in starts if start.pair == who.pair]
        assert f"No {who.bib} " in sentence or (len(same_pair) == 1 and sentence == f"Pair {who.pair} is now pair 20")
