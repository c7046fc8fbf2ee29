"""The self-check of a start list, finding by finding."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.entries import EntryState
from skatedesk.domain.races import Lane
from skatedesk.domain.start_checks import Check, Concern, Listing, Severity, problems
from tests.domain import mass_start, race
from tests.domain.start_lists import (
    SKATED,
    changed_draw,
    entered,
    line,
    listing,
    listings,
    nations_apart,
    pairs,
    reserve,
    weekend,
)

SATURDAY = date(2025, 11, 15)


def found(one: Listing) -> list[tuple[Concern, Severity, str]]:
    return [(check.concern, check.severity, check.sentence) for check in problems(one)]


def only(one: Listing) -> Check:
    (check,) = problems(one)
    return check


def test_a_sound_list_has_no_findings():
    assert problems(listing(*pairs(10))) == ()


def test_a_race_that_is_not_drawn_is_not_checked():
    assert problems(replace(listing(), entries=(reserve(1),))) == ()


def test_two_in_one_lane():
    check = only(listing(line(1, "1i"), line(2, "1i")))
    assert (check.concern, check.severity, check.start_ids) == (Concern.LANE_TAKEN, Severity.MUST, (1, 2))
    assert check.sentence == "No 1 Skater 1 and No 2 Skater 2 both have pair 1 inner."


def test_the_lane_of_who_withdrew_may_be_taken():
    assert problems(listing(line(1, "1i", withdrawn=True), line(2, "1i"), line(3, "1o"))) == ()


def test_somebody_without_a_lane_or_a_pair():
    starts = (*pairs(1), line(3, pair=2), line(4))
    assert [(concern, sentence) for concern, _grave, sentence in found(listing(*starts))] == [
        (Concern.NO_LANE, "No 4 Skater 4 has no pair."),
        (Concern.NO_LANE, "No 3 Skater 3 has no lane in pair 2."),
        (Concern.NOT_FULL, "No 3 Skater 3 skates alone in pair 2; the rest belongs in the first pair."),
    ]


def test_a_list_without_any_pairs_is_let_be():
    assert problems(listing(line(1), line(2))) == ()


def test_somebody_on_the_list_twice():
    first = line(1, "1i")
    starts = (first, line(2, "1o"), replace(first, id=3, pair=2), line(4, "2o"))
    check = only(replace(listing(*starts), entries=()))
    assert (check.sentence, check.start_ids) == ("No 1 Skater 1 stands on the list twice.", (1, 3))
    withdrawn = replace(first, id=3, pair=2, withdrawn=True)
    assert Concern.TWICE not in {check.concern for check in problems(listing(starts[0], starts[1], withdrawn))}


def test_somebody_entered_and_not_drawn():
    late = entered(line(9))
    one = listing(*pairs(2))
    check = only(replace(one, entries=(*one.entries, late, reserve(10), entered(line(11), state=EntryState.WITHDRAWN))))
    assert (check.concern, check.entry_ids) == (Concern.NOT_DRAWN, (109,))
    assert check.sentence == "No 9 Skater 9 is entered and not on the start list."


def test_somebody_on_the_list_who_is_no_longer_entered():
    starts = pairs(2)
    entries = [entered(start) for start in starts]
    entries[0] = replace(entries[0], state=EntryState.WITHDRAWN)
    entries[3] = replace(entries[3], state=EntryState.RESERVE)
    checks = problems(replace(listing(*starts), entries=tuple(entries)))
    assert [(check.sentence, check.start_ids) for check in checks] == [
        ("No 1 Skater 1 withdrew the entry and stands on the start list.", (1,)),
        ("No 4 Skater 4 is a reserve and stands on the start list.", (4,)),
    ]
    struck = (replace(starts[0], withdrawn=True), *starts[1:3], replace(starts[3], attempts=SKATED))
    assert problems(replace(listing(*struck), entries=tuple(entries))) == ()


def test_a_number_that_no_pair_has():
    starts = (*pairs(1), *[replace(start, id=start.id + 10, pair=4) for start in pairs(1, nation="X")])
    checks = problems(replace(listing(*starts), entries=()))
    assert [check.sentence for check in checks if check.concern is Concern.GAP] == [
        "There are no pairs 2, 3.",
    ]
    everybody_withdrew = (line(1, "1i", withdrawn=True), line(2, "2i"), line(3, "2o"))
    assert problems(listing(*everybody_withdrew)) == ()


def test_who_skates_alone_belongs_in_the_pair_of_the_rule_file():
    starts = (*pairs(2), line(5, "3i"))
    check = only(listing(*starts))
    assert (check.concern, check.severity, check.start_ids) == (Concern.NOT_FULL, Severity.SHOULD, (5,))
    assert problems(listing(*starts, rules=changed_draw(single_skater="last"))) == ()
    alone_first = (line(1, "1i"), *pairs(3)[2:])
    assert problems(listing(*alone_first)) == ()
    left_alone = (*pairs(2), line(5, "3i"), line(6, "3o", withdrawn=True))
    assert problems(listing(*left_alone)) == ()


def test_a_quartet_that_is_not_full_belongs_first():
    full = [line(number, text) for number, text in enumerate(("1i", "1o", "1I", "1O"), start=1)]
    three = [line(number, text) for number, text in enumerate(("2i", "2o", "2I"), start=5)]
    check = only(listing(*full, *three, race=race(5000, "B")))
    assert (check.sentence, check.start_ids) == ("Quartet 2 is not full; the rest belongs in the first one.", (5, 6, 7))


def test_yellow_and_blue_start_behind_white_and_red():
    check = only(listing(line(1, "1I"), line(2, "1O"), race=race(5000, "B")))
    assert check.sentence == "In quartet 1 nobody wears white or red, only yellow or blue."


def test_one_nation_in_a_pair_where_the_rule_file_forbids_it():
    starts = (*pairs(2, nation="NED"), line(5, "3i", "NOR"), line(6, "3o", "USA"))
    checks = problems(listing(*starts, rules=nations_apart()))
    assert [(check.severity, check.sentence, check.start_ids) for check in checks] == [
        (Severity.SHOULD, "Pair 1: No 1 Skater 1 and No 2 Skater 2 are both of NED.", (1, 2)),
        (Severity.SHOULD, "Pair 2: No 3 Skater 3 and No 4 Skater 4 are both of NED.", (3, 4)),
    ]


def test_one_nation_in_a_pair_is_only_noted_where_it_is_allowed():
    starts = (*pairs(2, nation="NED"), line(5, "3i", "NOR"), line(6, "3o", "USA"))
    check = only(listing(*starts))
    assert (check.severity, check.sentence) == (Severity.NOTE, "One nation in the pairs 1 (NED), 2 (NED).")
    assert check.advice == "The rules allow it; the draw stands."
    assert problems(listing(*pairs(2, nation="NED"))) == ()


def test_one_club_in_a_pair_of_a_national_race():
    clubs = {1: "Hamar IL", 2: "Hamar IL", 3: "Asker", 4: "Hamar IL"}
    check = only(listing(*pairs(2, nation="NOR"), clubs=clubs))
    assert (check.concern, check.sentence) == (
        Concern.SAME_CLUB,
        "Pair 1: No 1 Skater 1 and No 2 Skater 2 are both of Hamar IL.",
    )
    assert problems(listing(*pairs(2), clubs=clubs)) == ()


def test_the_same_pair_as_yesterday():
    own = race(1000, number=8, day=SATURDAY)
    yesterday = race(500, number=2, day=date(2025, 11, 14))
    other_way_round = (line(2, "7i"), line(1, "7o"), line(3, "1i"), line(5, "1o"))
    one = listing(*pairs(2), race=own, weekend=weekend(own, (yesterday, other_way_round)))
    check = only(one)
    assert (check.severity, check.advice) == (Severity.SHOULD, "")
    assert check.sentence == "Pair 1: No 1 Skater 1 meets No 2 Skater 2 as in race 2 the day before."
    bound = only(replace(one, bound=True))
    assert (bound.severity, bound.advice) == (Severity.NOTE, "No rule forbids it; the draw stands.")


def test_the_third_start_in_one_lane():
    own = race(1000, number=8)
    before = [(race(500, number=number), (line(1, "1o"), line(2, f"{number}i"))) for number in (1, 2)]
    one = listing(line(1, "1o"), line(3, "1i"), race=own, weekend=weekend(own, *before))
    check = only(one)
    assert check.sentence == "No 1 Skater 1 has pair 1 outer; that makes 0 times inner and 3 times outer."
    assert problems(replace(one, weekend=weekend(own, before[0]))) == ()


def test_the_second_run_is_skated_in_the_other_lane():
    first_run, own = race(500, number=1, run=1), race(500, number=2, run=2)
    one = listing(*pairs(1), race=own, weekend=weekend(own, (first_run, (line(1, "3i"), line(2, "4i")))))
    assert problems(one) == ()
    check = only(replace(one, swaps_lanes=True))
    assert (check.severity, check.start_ids) == (Severity.MUST, (1,))
    assert check.sentence == "No 1 Skater 1 has pair 1 inner, the same lane as in the first run."


def test_too_little_rest_between_two_races_of_a_day():
    own = race(1000, number=8, day=SATURDAY, time_of_day="14:30")
    before = race(500, number=7, day=SATURDAY, time_of_day="14:10")
    starts = (line(1, "1i"), line(3, "1o"), line(2, "2i", withdrawn=True), line(4, "2o"))
    check = only(listing(*starts, race=own, weekend=weekend(own, (before, pairs(1)))))
    assert check.sentence == ("No 1 Skater 1 starts in race 7 too, 20 minutes apart; a reskate has 30 minutes of rest.")
    assert check.advice == "Only the times of the programme can settle this; the draw stands."


def test_who_has_no_known_time_is_noted():
    check = only(listing(*pairs(2), timed=frozenset({1, 4})))
    assert check.severity is Severity.NOTE
    assert check.sentence == (
        "2 skaters have neither a season best nor a time with the entry: No 2 Skater 2, No 3 Skater 3."
    )
    assert problems(listing(*pairs(2), timed=frozenset())) == ()


def test_a_pair_that_has_skated_is_only_asked_for_its_lanes():
    own = race(1000, number=8)
    met = weekend(own, (race(500, number=1), pairs(2)))
    skated = [replace(start, attempts=SKATED) for start in pairs(2)]
    assert problems(listing(*skated, race=own, weekend=met)) == ()


def test_a_mass_start_is_checked_for_its_entries_only():
    one = listing(line(1), line(2), race=mass_start())
    check = only(replace(one, entries=(*one.entries, entered(line(3)))))
    assert check.concern is Concern.NOT_DRAWN


def test_the_gravest_stands_first():
    starts = (line(1, "1i"), line(2, "1i"), line(3, "2o"), line(4, "3i", "NED"), line(5, "3o", "NED"))
    assert [check.severity for check in problems(listing(*starts))] == [Severity.MUST, Severity.SHOULD, Severity.NOTE]


@given(st.data())
def test_every_finding_says_where_and_about_whom(data: st.DataObject):
    one = data.draw(listings())
    ids = {start.id for start in one.starts}
    for check in problems(one):
        assert check.sentence.endswith(".")
        assert "{" not in check.sentence
        assert set(check.start_ids) <= ids
        assert check.start_ids or check.entry_ids or check.pair


@given(st.data())
def test_nobody_is_told_twice_of_one_thing(data: st.DataObject):
    one = data.draw(listings())
    keys = [check.key for check in problems(one)]
    assert len(keys) == len(set(keys))


def test_lanes_are_even_in_both_directions():
    own = race(1000, number=8)
    before = [(race(500, number=number), pairs(1)) for number in (1, 2)]
    checks = problems(listing(*pairs(1), race=own, weekend=weekend(own, *before)))
    lanes = [check for check in checks if check.concern is Concern.UNEVEN_LANES]
    assert [check.start_ids for check in lanes] == [(1,), (2,)]
    assert list(Lane) == [start.lane for start in pairs(1)]
