"""The standing of a cup: what counts, and what parts equal totals."""

from dataclasses import replace

import pytest

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules, TieLink
from skatedesk.domain.standings import CupRace, RaceResults, Standing, standing
from skatedesk.domain.times import PrintedTime, RaceTime
from tests.domain import mass_start, race, rules, skater, start

_people: dict[str, Competitor] = {}


def person(name: str) -> Competitor:
    return _people.setdefault(name, skater(name))


def line(name: str, points: int | None, time: str = "") -> Result:
    """A ranked line of a result list, or DQ where there are no points."""
    if points is None:
        return Result(start("DQ", competitor=person(name)), Status.DQ)
    shown = PrintedTime(RaceTime.parse(time)) if time else None
    return Result(start(time, competitor=person(name)), Status.OK, 1, shown, None, points)


def raced(column: CupRace, *lines: Result, division: str = "A") -> RaceResults:
    of = race(column.metres, division, run=column.run) if column.metres else mass_start(division, run=column.run)
    return RaceResults(column.competition, of, lines)


def races(metres: int, seasons: dict[str, tuple[int, ...]], times: dict[str, str] | None = None) -> list[RaceResults]:
    """One race a weekend in which everybody earned these points; 0 is no start. The best time stands in the first."""
    count = max(len(points) for points in seasons.values())
    found: list[RaceResults] = []
    for number in range(count):
        lines = [
            line(name, points[number], (times or {}).get(name, "") if number == 0 else "")
            for name, points in seasons.items()
            if number < len(points) and points[number]
        ]
        found.append(raced(CupRace(number + 1, 1, metres), *lines))
    return found


def order(table: Standing) -> list[tuple[int, str, int]]:
    return [(one.rank, one.competitor.name, one.points) for one in table.lines]


def cup(name: str, entries: list[RaceResults], of: Rules | None = None) -> Standing:
    found = of or rules()
    return standing(found.cup(name), entries, found)


@pytest.mark.parametrize(
    ("metres", "cup_name", "seasons", "times", "expected"),
    [
        pytest.param(
            500, "M 500",
            {"Baran": (36, 32, 30, 26), "Pergher": (36, 34, 29, 25), "Daleman": (25, 30, 29, 40)},
            {"Baran": "37.00", "Pergher": "37.30", "Daleman": "37.60"},
            [(1, "Daleman", 124), (2, "Pergher", 124), (3, "Baran", 124)],
            id="the best race first, then the second best, the time does not come first",
        ),
        pytest.param(
            500, "M 500",
            {"Liiv": (36, 32, 28, 24), "Magnussen": (22, 26, 32, 40)},
            {"Liiv": "34.00", "Magnussen": "34.50"},
            [(1, "Magnussen", 120), (2, "Liiv", 120)],
            id="forty beats thirty-six",
        ),
        pytest.param(
            1000, "M 1000",
            {"Kania": (29, 30), "McDermott": (30, 29), "Nonomura": (28, 31)},
            {"Nonomura": "1:07.32", "McDermott": "1:07.02", "Kania": "1:07.30"},
            [(1, "Nonomura", 59), (2, "McDermott", 59), (3, "Kania", 59)],
            id="same points: the faster",
        ),
        pytest.param(
            5000, "M long",
            {"Dawson": (43, 60), "Loubineaud": (60, 43)},
            {"Dawson": "6:01.84", "Loubineaud": "6:00.23"},
            [(1, "Loubineaud", 103), (2, "Dawson", 103)],
            id="the long cup goes by the same chain",
        ),
        pytest.param(
            1000, "M 1000",
            {"One": (30, 29), "Two": (29, 30), "Three": (20,)},
            {"One": "1:07.024", "Two": "1:07.029", "Three": "1:06.00"},
            [(1, "Two", 59), (1, "One", 59), (3, "Three", 20)],
            id="equal in the printed time too: shared, the later race stands first, and the next rank is skipped",
        ),
        pytest.param(
            1000, "M 1000",
            {"One": (30, 30), "Two": (60,)},
            {"One": "1:06.00", "Two": "1:08.00"},
            [(1, "Two", 60), (2, "One", 60)],
            id="one win beats two middling races",
        ),
        pytest.param(
            1000, "M 1000",
            {"Without": (30,), "With": (30,)},
            {"With": "1:09.00"},
            [(1, "With", 30), (2, "Without", 30)],
            id="who has a time is before who has none",
        ),
    ],
)  # fmt: skip
def test_ties_are_parted_by_the_chain(metres: int, cup_name: str, seasons, times, expected):
    assert order(cup(cup_name, races(metres, seasons, times))) == expected


def test_links_of_the_chain_can_be_left_out():
    entries = races(1000, {"Fast": (29, 30), "High": (31, 28)}, {"Fast": "1:07.00", "High": "1:08.00"})
    chains = {
        (TieLink.COUNTBACK, TieLink.BEST_TIME): [(1, "High", 59), (2, "Fast", 59)],
        (TieLink.BEST_TIME,): [(1, "Fast", 59), (2, "High", 59)],
        (): [(1, "Fast", 59), (1, "High", 59)],
    }
    for chain, expected in chains.items():
        assert sorted(order(cup("M 1000", entries, replace_rules(tie_chain=chain)))) == expected


def replace_rules(**changed) -> Rules:
    """The rules of the season with some of them changed."""
    fields = {name: getattr(rules(), name) for name in rules().__struct_fields__}
    return Rules(**(fields | changed))


def test_two_runs_of_a_weekend_are_two_races_and_two_columns():
    entries = [
        raced(CupRace(1, 2, 500), line("A", 43), line("B", 60)),
        raced(CupRace(1, 1, 500), line("A", 60)),
        raced(CupRace(2, 1, 500), line("B", 54)),
    ]
    table = cup("M 500", entries)
    assert table.labels() == ("WC1-1", "WC1-2", "WC2")
    assert [(one.competitor.name, one.races) for one in table.lines] == [("B", (None, 60, 54)), ("A", (60, 43, None))]


def test_divisions_a_and_b_are_two_races_and_one_column():
    entries = [
        raced(CupRace(1, 1, 1000), line("A", 60)),
        raced(CupRace(1, 1, 1000), line("B", 28), division="B"),
    ]
    table = cup("M 1000", entries)
    assert table.labels() == ("WC1",)
    assert order(table) == [(1, "A", 60), (2, "B", 28)]


def test_both_distances_of_a_long_cup_are_added_and_each_has_its_best_time():
    entries = [
        raced(CupRace(1, 1, 5000), line("A", 60, "6:05.00"), line("B", 54, "6:04.00")),
        raced(CupRace(2, 1, 10000), line("A", 54, "12:50.00"), line("B", 60, "12:40.00")),
    ]
    table = cup("M long", entries)
    assert order(table) == [(1, "B", 114), (2, "A", 114)]
    assert table.lines[0].races == (54, 60)


def test_who_moved_up_counts_the_better_result_of_the_weekend():
    weekend = CupRace(1, 1, 0)
    entries = [
        raced(weekend, line("Farthofer", 16), line("Cepuran", 20), division="B"),
        raced(weekend, line("Farthofer", 18), line("Cepuran", 17)),
    ]
    table = cup("M mass start", entries)
    assert order(table) == [(1, "Cepuran", 20), (2, "Farthofer", 18)]


def test_only_the_best_races_count_where_the_rules_say_so():
    entries = races(1000, {"Often": (20, 21, 22, 23), "Seldom": (60,), "Pairs": (23, 22)})
    table = cup("M 1000", entries, replace_rules(best_n=2))
    assert order(table) == [(1, "Seldom", 60), (2, "Often", 45), (2, "Pairs", 45)]
    assert table.lines[1].races == (20, 21, 22, 23)


def test_who_was_ranked_without_points_is_listed_and_who_was_never_ranked_is_not():
    entries = [raced(CupRace(1, 1, 1000), line("Last", 0, "1:20.00"), line("Disqualified", None))]
    table = cup("M 1000", entries)
    assert order(table) == [(1, "Last", 0)]


def test_a_cup_before_its_first_race():
    table = cup("M 500", [])
    assert (table.columns, table.lines, table.labels()) == ((), (), ())


def test_a_team_and_a_skater_of_one_number_are_two():
    team = replace(person("Norway"), is_team=True)
    lone = replace(person("Norway"), name="Skater")
    lines = [
        Result(start("3:40.00", competitor=who), Status.OK, rank, None, None, points)
        for rank, who, points in ((1, team, 60), (2, lone, 54))
    ]
    table = cup("M team pursuit", [RaceResults(1, race(None), tuple(lines))])
    assert [one.points for one in table.lines] == [60, 54]


def test_a_time_out_of_competition_parts_nobody():
    """The guest of the second race has the better time of two equal totals, but it is no result."""
    one, other = person("One"), person("Other")
    guest = start("1:07.00", competitor=one, out_of_competition=True)
    alone = Result(guest, Status.OK, None, PrintedTime(RaceTime.parse("1:07.00")))
    entries = [
        raced(CupRace(1, 1, 1000), line("One", 60, "1:08.50"), division="A"),
        raced(CupRace(1, 1, 1000), line("Other", 60, "1:08.00"), division="B"),
        raced(CupRace(2, 1, 1000), alone),
    ]
    table = cup("M 1000", entries)
    assert [line.competitor for line in table.lines] == [other, one]
    assert [line.races for line in table.lines] == [(60, None), (60, None)]
