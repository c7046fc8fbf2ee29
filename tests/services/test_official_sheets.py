"""The sample against what the official sheets of World Cup 1 and 2 of 2025/26 print, row by row."""

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from skatedesk.domain.ranking import Result
from skatedesk.domain.standings import Standing
from skatedesk.services import lists, race_view
from skatedesk.services.files import ResultsFile
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import Standings
from skatedesk.sheets.sheet import text_of

PUBLISHED = Path(__file__).resolve().parent.parent / "data" / "world_cup_2025_26"
LANES = {"inner": "I", "outer": "O", None: ""}


def table(name: str) -> list[dict[str, str]]:
    with (PUBLISHED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def sheets() -> dict[str, list[dict[str, str]]]:
    """The printed lines of every race, in printed order."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in table("official_results.csv"):
        found[line["race"]].append(line)
    return dict(found)


@cache
def corrections() -> dict[tuple[str, str], tuple[str, str]]:
    """What is misprinted on the sheets, proven by the official totals: printed and right points."""
    return {(line["race"], line["who"]): (line["printed"], line["official"]) for line in table("corrections.csv")}


def view(file: ResultsFile, race: str) -> RaceView:
    """`wc1_12_m_500m_a_1` is race 12 of competition 1."""
    event, number, *_rest = race.split("_")
    competition = lists.competition(file, int(event.removeprefix("wc")))
    return race_view.read(file, lists.race(file, competition.id, int(number)).id)


def who(line: Result) -> str:
    """Identity is the key of a skater and the nation of a team, never the printed name."""
    return line.start.competitor.key or line.start.competitor.nation


def printed(line: Result) -> list[str]:
    """A line as the official sheet prints it, but for points."""
    start, status = line.start, str(line.status)
    return [
        who(line),
        text_of(line.rank),
        text_of(start.pair),
        LANES[start.lane],
        text_of(line.time),
        text_of(line.behind),
        status,
        ";".join(start.codes),
    ]


COLUMNS = ("who", "rank", "pair", "lane", "time", "behind", "status", "notes")


def test_every_race_of_both_weekends_is_there(sample: ResultsFile):
    kept = {
        (competition.number, item.race.number)
        for competition in lists.competitions(sample)
        for item in lists.programme(sample, competition.id)
    }
    assert kept == {tuple(int(part) for part in race.removeprefix("wc").split("_")[:2]) for race in sheets()}
    assert len(sheets()) == 56


@pytest.mark.parametrize("race", sheets())
def test_a_result_list_equals_the_official_sheet(sample: ResultsFile, race: str):
    ours = [printed(line) for line in view(sample, race).results]
    assert ours == [[line[column] for column in COLUMNS] for line in sheets()[race]]


@pytest.mark.parametrize("race", sheets())
def test_points_equal_the_official_sheet_but_for_proven_misprints(sample: ResultsFile, race: str):
    """A blank and 0 are the same: sheets of division B print either for a DNF, and a blank where B paid more (N)."""
    for line, official in zip(view(sample, race).results, sheets()[race], strict=True):
        misprint, right = corrections().get((race, who(line)), ("", official["points"]))
        assert official["points"] == misprint or not misprint
        if official["flag"] == "N" and not official["points"]:
            right = str(line.points)
        assert (line.points or 0) == int(right or 0), official


def test_every_correction_concerns_a_printed_line():
    lines = {(race, line["who"]): line["points"] for race, of in sheets().items() for line in of}
    assert {key: printed for key, (printed, _right) in corrections().items()} == {
        key: lines[key] for key in corrections()
    }


@pytest.mark.parametrize("race", sheets())
def test_names_are_those_of_the_sheets(sample: ResultsFile, race: str):
    """The file keeps one spelling of a name, the sheets do not; identity is compared above."""
    kept_otherwise = {"Andzelika WÓJCIK", "Damian ZUREK", "Connor Howe", "UNITED STATES"}
    for line, official in zip(view(sample, race).results, sheets()[race], strict=True):
        if official["name"] not in kept_otherwise:
            assert line.start.competitor.name == official["name"]


# --- an independent count of the points ----------------------------------------------------------------------

TABLES = {
    ("individual", "A"): [60, 54, 48, 43, 40, *range(38, 32, -2), 32, *range(31, 20, -1)],
    ("individual", "B"): [28, 24, 21, *range(17, 0, -1)],
    ("long", "B"): [32, 28, 25, *range(21, 0, -1)],
    ("mass_start", "A"): [60, 54, 48, 43, 40, 38, 36, 34, *range(32, 16, -1)],
    ("mass_start", "B"): list(range(20, 0, -1)),
    ("team_pursuit", "A"): [60, 54, 48, 43, 40, 38, 36, 34],
    ("team_pursuit", "B"): [40, 36, 33, 29, 28, 27, 26, 25],
}


def counted_simply(of: RaceView) -> dict[str, int]:
    """Points by who, counted anew: sort, look up, and give equal times what the first of them got."""
    race = of.race
    kind = "long" if race.division == "B" and (race.metres or 0) >= 3000 else race.discipline.value
    values = [*TABLES[kind, race.division], *[0] * 100]
    skated = [(start, start.attempts[0]) for start in of.starts if not start.withdrawn]
    most = max(attempt.laps or 0 for _start, attempt in skated)
    keys = {}
    for start, attempt in skated:
        if attempt.time and attempt.status == "OK":
            sprints = 0 if attempt.lapped or (attempt.laps or 0) < most else sum(attempt.sprint_points)
            name = start.competitor.key or start.competitor.nation
            keys[name] = (most - (attempt.laps or 0), -sprints, attempt.time.ms)
    order = sorted(keys.values())
    points = {name: values[order.index(key)] for name, key in keys.items()}
    dropped = [start.competitor.key for start, attempt in skated if attempt.status == "DNF" and race.division == "A"]
    return points | {name: values[len(order)] for name in dropped}


@pytest.mark.parametrize("race", sheets())
def test_points_equal_a_simple_count(sample: ResultsFile, race: str):
    of = view(sample, race)
    assert {who(line): line.points for line in of.results if line.points} == {
        name: points for name, points in counted_simply(of).items() if points
    }


# --- standings -----------------------------------------------------------------------------------------------

CUPS = {
    "m_500m": "M 500",
    "m_1000m": "M 1000",
    "m_1500m": "M 1500",
    "m_long_5000_10000": "M long",
    "m_massstart": "M mass start",
    "m_teampursuit": "M team pursuit",
}


@pytest.fixture(scope="session")
def standings(sample: ResultsFile) -> Standings:
    return Standings(sample)


def identity(standing: Standing) -> list[str]:
    return [line.competitor.key or line.competitor.nation for line in standing.lines]


@pytest.mark.parametrize("after", [1, 2])
@pytest.mark.parametrize("name", CUPS)
def test_a_standing_equals_the_published_one(standings: Standings, name: str, after: int):
    """Same people, totals and points race by race; the published list does not decide the order of equal totals.

    Who did not finish in division B has 0 points here and a blank there: both say nothing was won.
    """
    published = table(f"standings/after_wc{after}_{name}.csv")
    ours = standings.of_cup(CUPS[name], after).standing
    labels = ours.labels()
    assert tuple(published[0])[2:-1] == labels
    expected = {
        line["who"]: (int(line["total"]), [int(line[label] or 0) for label in labels]) for line in published
    }  # fmt: skip
    found = dict(zip(identity(ours), ours.lines, strict=True))
    assert {key: (line.points, [points or 0 for points in line.races]) for key, line in found.items()} == expected
    totals = [line.points for line in ours.lines]
    assert totals == sorted(totals, reverse=True)
    alone = {key: line.rank for key, line in found.items() if totals.count(line.points) == 1}
    assert alone == {line["who"]: int(line["rank"]) for line in published if line["who"] in alone}


def cup_of(event: str) -> str:
    names = {"5000": "M long", "10000": "M long", "MS": "M mass start", "TP": "M team pursuit"}
    return names.get(event, f"M {event}")


@pytest.mark.parametrize("event", ["500", "1000", "1500", "5000", "10000", "MS", "TP"])
def test_every_total_of_the_qualification_list_is_ours(standings: Standings, event: str):
    """The lists of 5000 m and 10000 m go by the totals of the long cup."""
    lines = [line for line in table("qualification_men.csv") if line["event"] == event]
    standing = standings.of_cup(cup_of(event)).standing
    ours = dict(zip(identity(standing), [line.points for line in standing.lines], strict=True))
    assert lines
    assert {line["who"]: ours.get(line["who"], 0) for line in lines} == {
        line["who"]: int(line["points"] or 0) for line in lines
    }


@pytest.mark.parametrize("event", ["500", "1000", "1500", "5000", "10000", "MS", "TP"])
def test_equal_totals_stand_in_the_order_of_the_qualification_list(standings: Standings, event: str):
    """Mass start: 48 and 26 points each share the rank, and who won 48 in the later race stands first."""
    lines = [line for line in table("qualification_men.csv") if line["event"] == event]
    by_points = [line["who"] for line in lines if line["section"] == "Ranking by World Cup points"]
    ours = [who for who in identity(standings.of_cup(cup_of(event)).standing) if who in by_points]
    assert ours == by_points


@pytest.mark.parametrize(
    ("cup", "keys", "points"),
    [
        ("M 1000", ["M092", "M174", "M151"], 59),
        ("M 500", ["M133", "M050"], 120),
        ("M long", ["M056", "M173"], 103),
        ("M long", ["M004", "M059", "M061"], 62),
        ("M team pursuit", ["CHN", "NED"], 86),
    ],
)
def test_the_ties_the_chain_was_found_by(standings: Standings, cup: str, keys: list[str], points: int):
    standing = standings.of_cup(cup).standing
    tied = [key for key, line in zip(identity(standing), standing.lines, strict=True) if line.points == points]
    assert tied == keys
    ranks = [line.rank for line in standing.lines if line.points == points]
    assert ranks == [ranks[0] + further for further in range(len(keys))]
