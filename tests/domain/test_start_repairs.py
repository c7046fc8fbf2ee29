"""The smallest repair of a start list: it settles what it is for, and makes nothing worse."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from skatedesk.domain.entries import EntryState
from skatedesk.domain.start_checks import Check, Concern, Listing, Severity, problems
from skatedesk.domain.start_repairs import checked
from tests.domain import mass_start, race
from tests.domain.start_lists import (
    SKATED,
    entered,
    line,
    listing,
    listings,
    nations_apart,
    pairs,
    places,
    repaired,
    reserve,
    weekend,
)


def only(one: Listing) -> Check:
    (check,) = checked(one)
    return check


def sentence(check: Check) -> str:
    return check.repair.sentence if check.repair else check.advice


def after(one: Listing, check: Check) -> dict[int, str]:
    assert check.repair is not None
    return places(repaired(one, check.repair).starts)


def test_who_came_second_into_a_lane_takes_the_empty_one_beside_it():
    one = listing(line(1, "1i"), line(2, "1i"))
    check = only(one)
    assert sentence(check) == "Move No 2 Skater 2 to pair 1 outer."
    assert after(one, check) == {1: "1i", 2: "1o"}


def test_one_nation_in_a_pair_is_parted_by_the_nearest_swap_in_the_same_lane():
    starts = (line(1, "1i", "NED"), line(2, "1o", "NED"), line(3, "2i", "NED"), line(4, "2o", "USA"), *pairs(4)[4:])
    one = listing(*starts, rules=nations_apart())
    check = only(one)
    assert sentence(check) == "Swap No 1 Skater 1 (pair 1 inner) and No 5 Skater 5 (pair 3 inner)."
    assert problems(repaired(one, check.repair)) == ()


def test_the_draw_is_not_touched_for_what_the_rules_allow():
    check = only(
        listing(*pairs(2, nation="NED"), *[replace(start, pair=3) for start in (line(8, "3i"), line(9, "3o"))])
    )
    assert (check.repair, check.advice) == (None, "The rules allow it; the draw stands.")


def test_nothing_is_moved_into_a_pair_that_has_skated():
    skated = [line(number, f"1{lane}", "NOR", attempts=SKATED) for number, lane in ((1, "i"), (2, "o"))]
    one = listing(*skated, line(3, "2i", "NED"), line(4, "2o", "NED"), rules=nations_apart())
    check = only(one)
    assert check.repair is None
    assert check.advice == "No small change settles this: move by hand, or redraw."


def test_the_lanes_of_the_pair_are_swapped_for_the_second_run():
    first_run, own = race(500, number=1, run=1), race(500, number=2, run=2)
    apart = (line(1, "4i"), line(2, "5o"))
    one = listing(*pairs(3), race=own, swaps_lanes=True, weekend=weekend(own, (first_run, apart)))
    checks = checked(one)
    assert [sentence(check) for check in checks] == [
        "Swap No 1 Skater 1 (pair 1 inner) and No 2 Skater 2 (pair 1 outer).",
        "Swap No 2 Skater 2 (pair 1 outer) and No 1 Skater 1 (pair 1 inner).",
    ]
    assert problems(repaired(one, checks[0].repair)) == ()


def test_who_skates_alone_changes_lanes_alone():
    first_run, own = race(500, number=1, run=1), race(500, number=2, run=2)
    starts = (line(1, "1i"), *pairs(2)[2:])
    one = listing(*starts, race=own, swaps_lanes=True, weekend=weekend(own, (first_run, (line(1, "4i"),))))
    assert sentence(only(one)) == "Move No 1 Skater 1 to pair 1 outer."


def test_somebody_of_the_first_pair_joins_who_skates_alone():
    one = listing(*pairs(2), line(5, "3i"))
    check = only(one)
    assert sentence(check) == "Move No 2 Skater 2 to pair 3 outer."
    assert after(one, check) == {1: "1i", 2: "3o", 3: "2i", 4: "2o", 5: "3i"}


def test_a_quartet_is_filled_from_the_first_one():
    first = [line(number, text) for number, text in enumerate(("1i", "1o", "1I"), start=1)]
    second = [line(number, text) for number, text in enumerate(("2i", "2o", "2I"), start=4)]
    one = listing(*first, *second, race=race(5000, "B"))
    check = only(one)
    assert sentence(check) == "Move No 2 Skater 2 to pair 2 outer, blue."


def test_who_was_not_drawn_takes_the_first_empty_place():
    one = listing(line(1, "1i"), *pairs(2)[2:])
    one = replace(one, entries=(*one.entries, entered(line(9))))
    check = only(one)
    assert sentence(check) == "Put No 9 Skater 9 into pair 1 outer."
    assert after(one, check)[-109] == "1o"
    full = listing(*pairs(2))
    full = replace(full, entries=(*full.entries, entered(line(9))))
    assert (only(full).repair, bool(only(full).advice)) == (None, True)


def test_who_was_not_drawn_in_a_mass_start_joins_the_list():
    one = listing(line(1), line(2), race=mass_start())
    one = replace(one, entries=(*one.entries, entered(line(9))))
    assert sentence(only(one)) == "Put No 9 Skater 9 on the list."
    assert after(one, only(one)) == {1: "", 2: "", -109: ""}


def test_who_withdrew_the_entry_is_withdrawn_from_the_list():
    starts = pairs(2)
    entries = [entered(start) for start in starts]
    entries[1] = replace(entries[1], state=EntryState.WITHDRAWN)
    one = replace(listing(*starts), entries=tuple(entries))
    assert sentence(only(one)) == "Withdraw No 2 Skater 2 from the start list too."
    assert after(one, only(one)) == {1: "1i", 2: "(1o)", 3: "2i", 4: "2o"}


def test_a_reserve_on_the_list_is_for_the_official_to_decide():
    starts = (*pairs(1), line(3, "2i", "N3"), line(4, "2o"))
    one = listing(*starts)
    check = only(replace(one, entries=(*one.entries[:2], reserve(3), one.entries[3])))
    assert (check.repair, check.advice) == (None, "Let the reserve start, or empty the lane.")


def test_of_two_starts_of_one_skater_the_later_one_goes():
    first = line(1, "1i")
    starts = (first, line(2, "1o"), replace(first, id=3, pair=2), line(4, "2o"))
    one = replace(listing(*starts), entries=())
    assert sentence(only(one)) == "Take No 1 Skater 1 off pair 2 inner."
    skated = (first, line(2, "1o"), replace(first, id=3, pair=2, attempts=SKATED), line(4, "2o"))
    check = next(check for check in checked(replace(one, starts=skated)) if check.concern is Concern.TWICE)
    assert check.repair is not None
    assert check.repair.off == (1,)


def test_a_gap_is_closed_unless_a_later_pair_has_skated():
    starts = (*pairs(1), line(3, "3i"), line(4, "3o"))
    one = listing(*starts)
    assert sentence(only(one)) == "Close the gap: the later pairs get lower numbers."
    assert after(one, only(one)) == {1: "1i", 2: "1o", 3: "2i", 4: "2o"}
    skated = listing(*pairs(1), line(3, "3i", attempts=SKATED), line(4, "3o"))
    assert (only(skated).repair, only(skated).advice) == (None, "Pairs that have skated keep their numbers.")


def test_several_gaps_are_closed_at_once():
    one = listing(line(1, "3i"), line(2, "3o"), line(3, "5i"), line(4, "5o"))
    assert only(one).sentence == "There are no pairs 1, 2, 4."
    assert after(one, only(one)) == {1: "1i", 2: "1o", 3: "2i", 4: "2o"}


def test_the_second_two_of_a_quartet_become_the_first():
    one = listing(line(1, "1I"), line(2, "1O"), race=race(5000, "B"))
    assert after(one, only(one)) == {1: "1i", 2: "1o"}


@settings(max_examples=300)
@given(st.data())
def test_a_repair_settles_its_finding_and_makes_nothing_worse(data: st.DataObject):
    one = data.draw(listings())
    before = problems(one)
    for check in checked(one):
        if check.repair is None:
            assert check.advice
            continue
        left = problems(repaired(one, check.repair))
        assert check.key not in {other.key for other in left}
        # Who skates alone, or is told in a note of several, may be somebody else after it.
        known = {other.key for other in before}
        assert all(other.key in known or may_be_new(other) for other in left)
        if check.severity is Severity.MUST:
            left, earlier = without_notes(left), without_notes(before)
        else:
            earlier = before
        assert Counter(other.concern for other in left) <= Counter(other.concern for other in earlier)
        assert len(left) < len(earlier)


def may_be_new(check: Check) -> bool:
    return check.severity is Severity.NOTE or check.concern is Concern.NOT_FULL


def without_notes(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    return tuple(check for check in checks if check.severity is not Severity.NOTE)


@given(st.data())
def test_who_has_skated_is_not_moved_by_any_repair(data: st.DataObject):
    one = data.draw(listings())
    for check in checked(one):
        if check.repair is not None:
            now = {start.id: start for start in repaired(one, check.repair).starts}
            assert all(now[start.id] == start for start in one.starts if start.attempts)
