"""Plots of a race: the laps of a pair with leader and bests, and the openers."""

from collections.abc import Iterable

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, race_charts, race_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.chart import Chart, Dash, Shape, Values
from tests.services import FIVE_THOUSAND, PEOPLE, THOUSAND, id_of, row, source, take, view

FIVE_HUNDRED = {"race_no": 12, "title": "500m Men", "discipline": "individual", "distance_m": 500, "division": "A"}
PLACES = ("1I", "1O", "2I", "2O", "3I", "3O")


def skate(file: ResultsFile, race: int, family: str, *clocks: str, competition: int = 1) -> None:
    """Passings and the time of somebody, in order."""
    seen = view(file, race, competition)
    start = next(one for one in seen.starts if one.competitor.key == PEOPLE[family][2])
    metres = {1000: (200, 600), 500: (100,), 5000: tuple(range(200, 5000, 400))}[seen.race.metres or 0]
    for at, clock in zip(metres, clocks, strict=False):
        results.record_passing(file, start.id, at, RaceTime.parse(clock))
    if len(clocks) > len(metres):
        results.record_time(file, start.id, RaceTime.parse(clocks[-1]))


def chart_of(file: ResultsFile, race: int, pair: int | None, competition: int = 1) -> Chart:
    race_id = lists.race(file, lists.competition(file, competition).id, race).id
    return race_charts.lap_chart(file, race_id, pair)


def later_race(file: ResultsFile, race: dict, names: Iterable[str]) -> None:
    """The same distance a weekend later, with the first pair of these."""
    rows = [row(name, place) for name, place in zip(names, PLACES, strict=False)]
    taken = take(file, source(race, *rows, event="World Cup #2", event_no=2), "later.json")
    assert taken.changed, taken.sentence


def test_the_pair_is_plotted_against_the_leader(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    skate(file, 8, "Żurek", "16.30", "41.90", "1:08.00")
    skate(file, 8, "Ning", "16.50", "42.30")
    chart = chart_of(file, 8, 2)
    assert [one.name for one in chart.series] == ["Damian ŻUREK", "Zhongyan NING", "Jordan STOLZ, leads"]
    assert [[(mark.x, mark.y) for mark in one.marks] for one in chart.series] == [
        [(600, 25_600), (1000, 26_100)],
        [(600, 25_800)],
        [(600, 24_900), (1000, 25_200)],
    ]
    assert chart.series[0].marks[1].said == "Damian ŻUREK, 1000 m: lap 26.10, clock 1:08.00"
    assert chart.about == "8 · 1000m Men · Division A · Pair 2"
    assert chart.y.values is Values.TIME


def test_lanes_differ_by_shape_and_the_leader_by_its_line(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    skate(file, 8, "Żurek", "16.30", "41.90")
    skate(file, 8, "Ning", "16.50", "42.30")
    inner, outer, leader = chart_of(file, 8, 2).series
    assert (inner.shape, outer.shape, leader.shape) == (Shape.CIRCLE, Shape.SQUARE, Shape.CROSS)
    assert (inner.dash, leader.dash) == (Dash.SOLID, Dash.DASHED)
    assert (inner.strong, outer.strong, leader.strong) == (True, True, False)
    assert inner.short == "D. ŻUREK"


def test_a_leader_of_the_pair_stands_once(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    assert [one.name for one in chart_of(file, 8, 1).series] == ["Jordan STOLZ"]


def test_the_best_race_of_each_is_there_with_its_time(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    later_race(file, THOUSAND, ("Stolz", "De Boo"))
    skate(file, 8, "Stolz", "16.00", "40.80", competition=2)
    now, best = chart_of(file, 8, 1, competition=2).series
    assert (best.name, best.short) == ("Jordan STOLZ, best", "J. STOLZ, best")
    assert (best.tone, best.hollow, best.dash) == (now.tone, True, Dash.DOTTED)
    assert [mark.y for mark in best.marks] == [24_900, 25_200]
    assert best.marks[0].said == "Jordan STOLZ, best, 600 m: lap 24.90, clock 41.00 (1:06.20, World Cup #1)"


def test_what_was_skated_later_is_no_best(file: ResultsFile):
    later_race(file, THOUSAND, ("Stolz", "De Boo"))
    skate(file, 8, "Stolz", "16.00", "40.80", "1:05.00", competition=2)
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    assert [one.name for one in chart_of(file, 8, 1).series] == ["Jordan STOLZ"]


def test_who_did_not_finish_ends_with_the_word(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00")
    results.record_status(file, id_of(file, "Stolz"), Status.DNF)
    (line,) = chart_of(file, 8, 1).series
    assert line.marks[-1].note == "DNF"
    assert line.marks[-1].said.endswith("DNF")


def test_a_500_is_plotted_as_time_behind_the_leader(file: ResultsFile):
    rows = [row(name, place) for name, place in zip(PEOPLE, PLACES, strict=False)]
    assert take(file, source(FIVE_HUNDRED, *rows)).changed
    skate(file, 12, "Stolz", "9.60", "34.00")
    skate(file, 12, "Żurek", "9.50", "34.20")
    chart = chart_of(file, 12, 2)
    assert (chart.title, chart.y.values, chart.y.turned) == ("Behind the leader", Values.GAP, True)
    assert [[mark.y for mark in one.marks] for one in chart.series] == [[-100, 200], [0, 0]]
    assert chart.series[0].marks[0].said == "Damian ŻUREK, 100 m: −0.10 behind the leader, clock 9.50"


def test_a_quartet_has_four_lines(file: ResultsFile):
    for family in ("Stolz", "De Boo", "Żurek", "Ning"):
        skate(file, 2, family, "18.50", "47.00", "1:16.00")
    chart = chart_of(file, 2, 1)
    assert FIVE_THOUSAND["race_no"] == 2
    assert [one.shape for one in chart.series] == [Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND]
    assert [mark.x for mark in chart.series[0].marks] == [600, 1000]


@pytest.mark.parametrize(
    ("race", "pair", "words"),
    [
        (8, 1, "No passing is entered yet. The plot begins with the first one."),
        (8, None, "Nobody starts in this pair. Draw the race, or choose another pair."),
        (8, 9, "Nobody starts in this pair. Draw the race, or choose another pair."),
        (28, 1, "No clock is read at the lines of this race, so there are no laps to plot."),
    ],
)
def test_where_there_is_nothing_to_plot_it_says_why(file: ResultsFile, race: int, pair: int | None, words: str):
    chart = chart_of(file, race, pair)
    assert chart.is_empty
    assert chart.empty == words


def test_a_time_without_passings_has_no_laps(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.20"))
    assert chart_of(file, 8, 1).empty == "No passing is entered yet. The plot begins with the first one."


def test_a_view_that_was_read_already_is_not_read_again(file: ResultsFile, monkeypatch: pytest.MonkeyPatch):
    skate(file, 8, "Stolz", "16.10", "41.00")
    seen = view(file)
    monkeypatch.setattr(race_view, "read", None)
    assert race_charts.lap_chart(file, seen.race.id, 1, seen).series[0].name == "Jordan STOLZ"


def test_the_opener_stands_against_the_average_of_the_laps(file: ResultsFile):
    skate(file, 8, "Stolz", "16.10", "41.00", "1:06.20")
    skate(file, 8, "De Boo", "15.90", "41.10", "1:06.50")
    results.record_time(file, id_of(file, "Żurek"), RaceTime.parse("1:08.00"))
    race_id = view(file).race.id
    chart = race_charts.opener_chart(file, race_id)
    assert [(one.name, one.marks[0].x, one.marks[0].y) for one in chart.series] == [
        ("Jordan STOLZ", 16_100, 25_050.0),
        ("Jenning DE BOO", 15_900, 25_300.0),
    ]
    assert (chart.x.title, chart.y.title) == ("First 200 m (s)", "Average lap (s)")
    assert chart.series[0].marks[0].said == "1. Jordan STOLZ: first 200 m 16.10, then 25.05 a lap, 1:06.20"
    assert all(one.strong for one in chart.series)
    brought_out = race_charts.opener_chart(file, race_id, pair=2)
    assert not any(one.strong for one in brought_out.series)


def test_without_openers_it_says_so(file: ResultsFile):
    assert race_charts.opener_chart(file, view(file).race.id).empty.startswith("No passing is entered yet.")
    assert race_charts.opener_chart(file, view(file, 28).race.id).empty.startswith("No clock is read")
