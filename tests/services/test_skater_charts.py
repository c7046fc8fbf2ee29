"""Plots of a skater: the times over a distance and the season bests among them."""

from datetime import date

from skatedesk.services import lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.skater_charts import bests_chart, distances
from skatedesk.store.schema import ImportedTimeRow


def stolz(file: ResultsFile) -> int:
    return next(one.id for one in lists.skaters(file) if one.key == "M179")


def test_all_times_stand_by_day_and_the_bests_of_the_season_are_joined(sample: ResultsFile):
    chart = bests_chart(sample, stolz(sample), 500)
    times, season = chart.series
    assert [mark.said.split(", ")[0] for mark in times.marks] == ["33.88", "33.79", "34.02", "33.79"]
    assert season.name == "2025/26"
    assert [mark.y for mark in season.marks] == [33_880, 33_790]
    assert season.marks[0].said == ("Best of 2025/26 so far: 33.88, 15 Nov 2025, World Cup #1, Salt Lake City")
    assert chart.guides[0].label == "best time 33.79"


def test_the_distances_are_those_with_a_time(sample: ResultsFile):
    assert distances(sample, stolz(sample)) == (500, 1000, 1500)


def test_a_skater_without_a_time_over_a_distance(sample: ResultsFile):
    chart = bests_chart(sample, stolz(sample), 10_000)
    assert chart.is_empty
    assert chart.empty == "Jordan STOLZ has no time over this distance yet."


def test_times_from_elsewhere_have_seasons_of_their_own(desk: ResultsFile):
    skater = stolz(desk)
    with desk.change() as change:
        change.label = "times"
        change.session.add_all(
            [
                ImportedTimeRow(
                    skater_id=skater, metres=500, time_ms=33_690, decimals=2, day=date(2024, 2, 1), place="Quebec"
                ),
                ImportedTimeRow(skater_id=skater, metres=500, time_ms=34_110, decimals=2, season="2022/23"),
            ]
        )
    chart = bests_chart(desk, skater, 500)
    assert [one.name for one in chart.series] == ["All times", "2023/24", "2025/26"]
    assert [one.strong for one in chart.series] == [False, False, True]
    assert chart.series[1].marks[0].said == "Best of 2023/24 so far: 33.69, 1 Feb 2024, Quebec"
    assert chart.remarks == ("1 time has no day and is not drawn.",)
    assert chart.guides[0].value == 33_690
