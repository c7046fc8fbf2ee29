"""What differs between two lists of qualification, and between two compositions."""

from skatedesk.domain.divisions import Placed
from skatedesk.domain.entries import Entry
from skatedesk.domain.people import Competitor
from skatedesk.domain.place_changes import Turn, division_changes, nation_changes, place_changes
from skatedesk.domain.qualification import Candidate, Qualification, Qualifying, Section
from tests.domain import skater

ANN, BEA, CAT, DOT = (
    skater(name, nation=nation) for name, nation in (("Ann", "NED"), ("Bea", "NED"), ("Cat", "NOR"), ("Dot", "USA"))
)


def line(who: Competitor, section: Section, place: int | None = 1) -> Qualifying:
    return Qualifying(who.nation, section, f"{who.name} is {section or 'outside'}", Candidate(who), place)


def listed(*lines: Qualifying, outside: tuple[Qualifying, ...] = ()) -> Qualification:
    return Qualification(lines, outside, ())


BEFORE = listed(
    line(ANN, Section.POINTS),
    line(BEA, Section.TIME, 2),
    line(CAT, Section.RESERVE),
    outside=(line(DOT, Section.OUTSIDE, None),),
)


def told(now: Qualification) -> list[tuple[str, Turn, str]]:
    return [(one.competitor.name, one.turn, one.words) for one in place_changes(BEFORE, now)]


def test_nothing_changes_between_equal_lists():
    assert place_changes(BEFORE, BEFORE) == ()
    assert nation_changes(BEFORE, BEFORE) == ()


def test_who_comes_in_and_who_falls_out():
    now = listed(line(DOT, Section.POINTS), line(ANN, Section.TIME, 2), line(BEA, Section.RESERVE))
    assert told(now) == [
        ("Dot", Turn.IN, "comes in: Dot is points."),
        ("Bea", Turn.OUT, "falls out: Bea is reserve."),
        ("Cat", Turn.NO_RESERVE, "is no reserve any more: without points and without a time."),
    ]
    assert [one.words for one in nation_changes(BEFORE, now)] == ["NED 1 instead of 2", "USA 1 instead of 0"]


def test_another_way_to_the_same_place_is_no_change():
    now = listed(line(BEA, Section.POINTS), line(ANN, Section.TIME, 2), line(CAT, Section.RESERVE))
    assert told(now) == []


def test_who_is_above_the_limit_of_the_nation_has_no_place():
    now = listed(line(ANN, Section.POINTS), line(BEA, Section.POINTS, None), line(DOT, Section.RESERVE))
    assert [(name, turn) for name, turn, _words in told(now)] == [
        ("Bea", Turn.OUT), ("Dot", Turn.RESERVE), ("Cat", Turn.NO_RESERVE),
    ]  # fmt: skip


def test_a_place_of_the_host_counts_for_its_nation():
    host = Qualifying("ITA", Section.HOST, "place of the host nation", place=3)
    now = listed(*BEFORE.lines, host, outside=BEFORE.outside)
    assert [one.words for one in nation_changes(BEFORE, now)] == ["ITA 1 instead of 0"]
    assert told(now) == []


def test_who_changes_the_division_goes_up_first():
    before = [
        Placed(Entry(at, 1, one), division, "so far") for at, (one, division) in enumerate(((ANN, "A"), (BEA, "B")))
    ]
    now = [
        Placed(Entry(0, 1, ANN), "B", "Division A is full"),
        Placed(Entry(1, 1, BEA), "A", "Rank 1 in the last B race"),
    ]
    assert [(one.competitor, one.words) for one in division_changes(before, now)] == [
        (BEA, "into Division A: Rank 1 in the last B race."),
        (ANN, "into Division B: Division A is full."),
    ]
