"""The walk through points, times and reserves."""

from collections import Counter
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.qualification import Qualification, Section, qualification
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.schemes import QualifyingEvent, Scheme
from skatedesk.domain.standings import RaceResults, standing
from tests.domain import race, rules, skater, start

EVENT = QualifyingEvent(
    Discipline.INDIVIDUAL, Sex.MEN, (500,), places_points=3, places_time=2, reserves=2, max_per_nation=2
)  # fmt: skip
SCHEME = Scheme("Games", "2025/26", (EVENT,), name="games")

Field = list[tuple[str, str, str]]
"""Name, nation and time of each in the A race, or of the B race where the name is in small letters."""

TEN: Field = [
    ("ANN", "NED", "34.10"),
    ("BEA", "NED", "34.20"),
    ("CAT", "NED", "34.30"),
    ("DOT", "NOR", "34.40"),
    ("eve", "NED", "34.15"),
    ("fay", "CAN", "34.25"),
    ("gil", "CAN", "34.35"),
    ("hal", "CAN", "34.45"),
    ("ina", "JPN", "34.55"),
    ("joe", "USA", "34.65"),
]


def people(field: Field) -> list[tuple[Competitor, str]]:
    return [(skater(name, nation=nation), time) for name, nation, time in field]


def listed(
    skaters: list[tuple[Competitor, str]], event: QualifyingEvent = EVENT, scheme: Scheme = SCHEME
) -> Qualification:  # fmt: skip
    races: list[RaceResults] = []
    for division in "AB":
        of = race(500, division)
        field = [start(time, competitor=one) for one, time in skaters if one.name.isupper() is (division == "A")]
        races.append(RaceResults(1, of, result_list(of, field, rules(), pays=True)))
    table = standing(rules().cup("M 500"), races, rules())
    return qualification(scheme, event, None if event.combination else table, races, rules())


def lines(given_places: Qualification) -> list[tuple[str, int | None, str]]:
    return [
        (line.candidate.competitor.name if line.candidate else line.nation, line.place, line.section)
        for line in given_places.lines
    ]


def with_event(**changed: object) -> QualifyingEvent:
    return msgspec.structs.replace(EVENT, **changed)


def test_places_go_by_points_then_by_time_then_to_reserves():
    """The limit holds through all parts; among the reserves nobody above it is listed."""
    found = listed(people(TEN))
    assert lines(found) == [
        ("ANN", 1, "points"),
        ("BEA", 2, "points"),
        ("CAT", None, "points"),
        ("DOT", 3, "points"),
        ("eve", None, "time"),
        ("fay", 4, "time"),
        ("gil", 5, "time"),
        ("ina", 1, "reserve"),
        ("joe", 2, "reserve"),
    ]
    assert [line.nation_place for line in found.lines] == [1, 2, 3, 1, 4, 1, 2, 1, 1]
    assert found.cut == 7


def test_every_line_says_why():
    found = listed(people(TEN))
    assert [line.why for line in found.lines] == [
        "1st by points, 1st of NED",
        "2nd by points, 2nd of NED",
        "above the limit: NED has its 2 places",
        "4th by points, 1st of NOR",
        "above the limit: NED has its 2 places",
        "by time 34.25, 1st of 2",
        "by time 34.35, 2nd of 2",
        "not among 3 + 2: 1st reserve by time 34.55",
        "not among 3 + 2: 2nd reserve by time 34.65",
    ]
    assert [(line.candidate.competitor.name, line.why) for line in found.outside if line.candidate] == [
        ("hal", "above the limit: CAN has its 2 places")
    ]
    assert found.remarks == (
        "The last place by points went to 43 points.",
        "The last place by time went to 34.35.",
    )  # fmt: skip


def test_who_is_behind_the_last_reserve_is_told():
    outside = listed(people(TEN), with_event(reserves=1)).outside
    assert [line.why for line in outside if line.nation == "USA"] == ["not among 3 + 2, nor among the 1 reserve"]


def test_who_is_equal_in_the_cup_shares_the_number_and_the_next_one_is_left_out():
    found = listed(people([("ANN", "NED", "34.10"), ("BEA", "NOR", "34.10"), ("CAT", "CAN", "34.30")]))
    assert [line.place for line in found.lines] == [1, 1, 3]


def test_a_last_place_that_nothing_decides_is_pointed_at():
    field = people([("ANN", "NED", "34.10"), ("BEA", "NOR", "34.20"), ("CAT", "CAN", "34.20")])
    found = listed(field, with_event(places_points=2, places_time=0))
    assert [line.place for line in found.lines if line.section is Section.POINTS] == [1, 2]
    assert "Nothing known decides between BEA and CAT for the last of these places." in found.remarks


def test_places_nobody_is_there_for_stay_open():
    found = listed(people(TEN[:4]), with_event(places_points=5, max_per_nation=9))
    assert "1 place by points is open: nobody is left who may have it." in found.remarks
    assert "2 places by time are open: nobody is left with a time who may have them." in found.remarks


def test_reserves_go_by_points_where_there_are_no_times():
    event = msgspec.structs.replace(
        EVENT, discipline=Discipline.MASS_START, metres=(), places_points=2, places_time=0
    )  # fmt: skip
    found = listed(people(TEN), event)
    assert lines(found)[-2:] == [("DOT", 1, "reserve"), ("fay", 2, "reserve")]
    assert found.lines[-2].why == "not among 2: 1st reserve by points, 43"


def test_the_places_of_host_and_champion_count_for_their_nations():
    event = with_event(host_places=1, champion_places=1, champion="SWE")
    found = listed(people(TEN), event, msgspec.structs.replace(SCHEME, host="NED"))
    assert lines(found) == [
        ("ANN", 1, "points"),
        ("BEA", None, "points"),
        ("CAT", None, "points"),
        ("DOT", 2, "points"),
        ("eve", None, "points"),
        ("fay", 3, "points"),
        ("gil", 4, "time"),
        ("hal", None, "time"),
        ("ina", 5, "time"),
        ("NED", 6, "host"),
        ("SWE", 7, "champion"),
        ("joe", 1, "reserve"),
    ]
    assert [line.why for line in found.lines[9:11]] == [
        "place of the host nation",
        "place for the nation of the absent champion",
    ]


def test_a_place_of_a_nation_nobody_named_stays_open():
    found = listed(people(TEN), with_event(host_places=1, champion_places=1))
    assert "The place of the host nation is open: games does not name the nation." in found.remarks
    assert "The place for the nation of the absent champion is open: games does not name the nation." in found.remarks
    assert not any(line.section in (Section.HOST, Section.CHAMPION) for line in found.lines)


def test_only_the_nations_of_the_championship_are_listed():
    found = listed(people(TEN), scheme=msgspec.structs.replace(SCHEME, nations=("CAN", "JPN", "USA")))
    assert [name for name, _place, _section in lines(found)] == ["fay", "gil", "hal", "ina", "joe"]


def test_a_part_whose_number_is_not_known_is_not_filled():
    found = listed(people(TEN), with_event(places_points=0, places_time=0, places=24, unknown=("places_points",)))
    assert {(line.section, line.place) for line in found.lines} == {("points", None)}
    assert found.lines[0].why == "1st by points; how many places go by points is not known"
    assert found.remarks[:2] == (
        "How many places go by points is not known, so none is given.",
        "There are 24 places in all.",
    )


def test_times_of_unknown_number_are_listed_without_a_place():
    found = listed(people(TEN), with_event(places_time=0, unknown=("places_time",)))
    assert [line.place for line in found.lines if line.section is Section.TIME] == [None] * 6
    assert found.lines[-1].why == "by time; how many places go by time is not known"


def test_without_a_known_limit_nobody_is_passed_over():
    found = listed(people(TEN), with_event(max_per_nation=0, unknown=("max_per_nation",)))
    assert [line.place for line in found.lines if line.section is Section.POINTS] == [1, 2, 3]
    assert "How many of a nation may start is not known, so nobody is passed over." in found.remarks


def test_a_team_has_no_number_within_its_nation():
    teams = [(replace(one, is_team=True), time) for one, time in people(TEN[:4])]
    (first, *_others) = listed(teams, with_event(max_per_nation=1)).lines
    assert (first.nation_place, first.why) == (None, "1st by points")


NATIONS = st.sampled_from(["NED", "NOR", "CAN", "JPN", "USA"])
SKATERS = st.lists(st.tuples(NATIONS, st.integers(3400, 3460), st.booleans()), max_size=30)
NUMBERS = st.integers(0, 9)


@given(SKATERS, NUMBERS, NUMBERS, NUMBERS, st.integers(1, 4), st.integers(0, 1))
def test_the_limit_always_holds_and_the_places_sum_up(
    field: list[tuple[str, int, bool]], points: int, times: int, reserves: int, most: int, host: int
):
    skaters = people([(f"{'A' if a else 'b'}{at:02}", n, f"34.{cs - 3400:02}") for at, (n, cs, a) in enumerate(field)])
    event = with_event(
        places_points=points, places_time=times, reserves=reserves, max_per_nation=most, host_places=host
    )
    found = listed(skaters, event, msgspec.structs.replace(SCHEME, host="NED"))
    placed = [line for line in found.lines if line.place is not None]
    by_nation = Counter(line.nation for line in placed)
    assert all(count <= most for count in by_nation.values())
    given_places = Counter(line.section for line in placed)
    for section, number in ((Section.POINTS, points), (Section.TIME, times), (Section.RESERVE, reserves)):
        assert given_places[section] <= number
        # A place stays open only where every nation of those behind has all of its places.
        if given_places[section] < number:
            assert all(by_nation[line.nation] >= most for line in found.lines if line.place is None)
            assert all(by_nation[line.nation] >= most for line in found.outside)
    assert given_places[Section.HOST] == host
    everybody = [line.candidate.competitor.id for line in (*found.lines, *found.outside) if line.candidate]
    assert sorted(everybody) == sorted(one.id for one, _time in skaters)
    numbers = [line.place for line in found.lines[: found.cut] if line.place is not None]
    assert numbers == sorted(numbers)
    assert len(numbers) == sum(line.section is not Section.RESERVE for line in placed)


@given(st.permutations(people(TEN)))
def test_the_order_in_which_races_were_typed_changes_nothing(shuffled: list[tuple[Competitor, str]]):
    assert lines(listed(shuffled)) == lines(listed(people(TEN)))


@pytest.mark.parametrize("faster", ["34.24", "34.12", "34.01"])
def test_a_better_time_never_costs_a_place(faster: str):
    field = [("fay", "CAN", faster) if name == "fay" else (name, nation, time) for name, nation, time in TEN]
    assert ("fay", 4, "time") in lines(listed(people(field)))
