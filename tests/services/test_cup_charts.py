"""Plots of a cup: its course, and the points still to win."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.services.cup_charts import course_chart, title_chart
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from skatedesk.sheets.chart import Dash, Names, Values


@pytest.fixture(scope="module")
def standings(sample: ResultsFile) -> Standings:
    return Standings(sample)


def test_the_course_has_the_places_after_each_competition(standings: Standings):
    chart = course_chart(standings, "M 500")
    after_first = {line.competitor.name: line.rank for line in standings.of_cup("M 500", 1).standing.lines}
    after_all = standings.of_cup("M 500").standing.lines
    assert chart.x.names == ("WC1", "WC2")
    assert (chart.y.label, chart.y.values, chart.y.turned) == ("Rank", Values.PLACE, True)
    assert [one.name for one in chart.series] == [line.competitor.name for line in after_all[:8]]
    for one, line in zip(chart.series, after_all, strict=False):
        assert [mark.y for mark in one.marks] == [after_first[one.name], line.rank]
    assert chart.series[0].marks[1].said == "Jordan STOLZ, after WC2: place 1, 211 points"
    assert chart.about == "500 m Men · Season 2025/26"


def test_the_course_has_the_points_too(standings: Standings):
    chart = course_chart(standings, "M 500", points=True)
    assert [mark.y for mark in chart.series[0].marks] == [103, 211]
    assert chart.y.values is Values.POINTS


def test_the_chosen_one_is_brought_out_wherever_it_stands(standings: Standings):
    line = standings.of_cup("M 500").standing.lines[20]
    chart = course_chart(standings, "M 500", chosen=line.competitor.who)
    assert len(chart.series) == 9
    assert [one.name for one in chart.series if one.strong] == [line.competitor.name]
    assert {one.tone for one in chart.series if not one.strong} == {4}
    assert len({(one.shape, one.dash) for one in chart.series[:8]}) == 8


def test_the_first_have_what_they_have_and_can_still_reach(standings: Standings):
    chart = title_chart(standings, "M 500", to_come=1)
    assert chart.names is Names.ON_THE_AXIS
    assert list(chart.sheet().texts())[:2] == [("Jordan STOLZ", "211", "271"), ("Damian ŻUREK", "189", "249")]
    assert chart.y.names[:2] == ("J. STOLZ", "D. ŻUREK")
    assert [one.dash for one in chart.series] == [Dash.SOLID] * 5 + [Dash.DOTTED] * 3
    assert chart.remarks[0] == "1 race left, 5 can still win."
    assert chart.guides[0].value == 211
    assert chart.series[7].marks[1].said == "Zhiwen XUE can still reach 187 points and can no longer win"


def test_of_many_who_can_win_not_all_are_plotted_but_the_chosen_one_is(standings: Standings):
    last = standings.of_cup("M 500").standing.lines[-1]
    chart = title_chart(standings, "M 500", to_come=6, chosen=last.competitor.who)
    assert len(chart.series) == 17
    assert chart.series[-1].name == last.competitor.name
    assert chart.series[-1].strong


def test_how_many_races_are_to_come_must_be_known(standings: Standings):
    chart = title_chart(standings, "M 500")
    assert chart.is_empty
    assert chart.empty.startswith("How many races are to come is not known")


def test_an_unknown_cup_is_refused(standings: Standings):
    with pytest.raises(RuleError):
        course_chart(standings, "M 123")


def test_a_cup_without_points_says_what_to_do(file: ResultsFile):
    chart = course_chart(Standings(file), "M 1000")
    assert chart.is_empty
    assert chart.empty.startswith("Nobody has points in this cup yet.")
