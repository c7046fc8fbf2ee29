"""Finals that pay more, the old scale and the Grand World Cup, with the numbers of the seasons told."""

from dataclasses import replace

import pytest

from skatedesk.domain.errors import RuleFileError
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import GrandCup, Rules
from skatedesk.domain.standings import RaceResults, standing
from tests.domain import older_seasons, race, rules, skater, start

TIMES = [f"{34 + at / 10:.2f}" for at in range(8)]


def raced(rules: Rules, competition: int, metres: int, who: list[Competitor], run: int | None = None) -> RaceResults:
    """A race that ended in this order."""
    of = race(metres, run=run)
    starts = [start(time, competitor=one) for one, time in zip(who, TIMES, strict=False)]
    return RaceResults(
        competition, of, result_list(of, starts, rules, pays=True, final=rules.is_final(competition))
    )  # fmt: skip


def test_a_doubled_final_pays_twice_the_table():
    """As told of 2019/20: 120, 108, 96, 86, 80, 76."""
    last = older_seasons.doubled_final().points_table(*kind(), final=True)
    assert last[:6] == (120, 108, 96, 86, 80, 76)
    assert older_seasons.doubled_final().points_table(*kind())[:3] == (60, 54, 48)


def kind():
    of = race(500)
    return of.discipline, of.division, of.sex, of.metres


def test_the_final_turns_a_standing_round():
    season = older_seasons.doubled_final()
    one, other = skater("One"), skater("Other")
    races = [raced(season, number, 500, [one, other]) for number in (4, 5)]
    races.append(raced(season, 6, 500, [other, one]))
    table = standing(season.cup("M 500"), races, season)
    assert [(line.rank, line.competitor.name, line.races, line.points) for line in table.lines] == [
        (1, "Other", (54, 54, 120), 228),
        (2, "One", (60, 60, 108), 228),
    ]


def test_a_final_with_a_table_of_its_own():
    """As told of 2008/09 to 2015/16: 100 80 70 60 50 45, at the end 150 120 105 90."""
    season = older_seasons.old_scale()
    five = [skater(f"Skater {number}") for number in range(5)]
    ordinary, final = raced(season, 1, 1000, five), raced(season, 7, 1000, five)
    assert [line.points for line in ordinary.results] == [100, 80, 70, 60, 50]
    assert [line.points for line in final.results] == [150, 120, 105, 90, 0]


def test_the_old_scale_goes_on_to_the_twentieth():
    """As remembered behind the sixth."""
    table = older_seasons.old_scale().points_table(*kind())
    assert table[:6] == (100, 80, 70, 60, 50, 45)
    assert (table[6:10], table[-1], len(table)) == ((40, 35, 30, 25), 4, 20)


def test_points_set_by_hand_are_not_doubled():
    season = older_seasons.doubled_final()
    by_hand = start("34.00", points_override=43, points_remark="as printed")
    (line,) = result_list(race(500), [by_hand], season, pays=True, final=True)
    assert line.points == 43


def test_a_final_that_pays_more_needs_its_number():
    text = older_seasons.this_season().replace("final_multiplier = 1", "final_multiplier = 2")
    with pytest.raises(RuleFileError, match="final_event must be the number of the final"):
        read_rules(text, "older.toml")


def test_this_season_has_no_final():
    assert not any(rules().is_final(number) for number in range(8))
    assert rules().points_table(*kind(), final=True) == rules().points_table(*kind())


def test_a_grand_world_cup_adds_scaled_points_of_all_distances():
    season = older_seasons.old_scale()
    cup = season.cup("m grand")
    assert isinstance(cup, GrandCup)
    assert [cup.counted(points, 500) for points in (100, 45, 35)] == [50, 22, 17]
    one, other = skater("One"), skater("Other")
    races = [
        raced(season, 1, 500, [one, other], run=1),
        raced(season, 1, 500, [one, other], run=2),
        raced(season, 1, 1000, [other, one]),
    ]
    scaled = [
        replace(
            entry,
            results=tuple(line.paid(cup.counted(line.points or 0, entry.race.metres)) for line in entry.results),
        )
        for entry in races
    ]
    table = standing(cup, scaled, season)
    assert table.labels() == ("WC1 500-1", "WC1 1000", "WC1 500-2")
    assert [(line.rank, line.competitor.name, line.races, line.points) for line in table.lines] == [
        (1, "Other", (40, 100, 40), 180),
        (2, "One", (50, 80, 50), 180),
    ]


def test_the_team_sprint_of_2018_19_paid_double_in_every_race():
    """Women: the Netherlands 3rd, 1st and 3rd for 312 points, behind 314 of Russia with 1st, 4th and 2nd."""
    season = older_seasons.doubled_final()
    nations = [skater(name, is_team=True) for name in ("NED", "RUS", "Third", "Fourth")]
    netherlands, russia, third, fourth = nations
    orders = [[russia, third, netherlands], [netherlands, third, fourth, russia], [third, russia, netherlands]]
    races: list[RaceResults] = []
    for number, order in zip((2, 3, 6), orders, strict=True):
        of = race(None, "", Discipline.TEAM_SPRINT, sex=Sex.WOMEN)  # the last one in the final, which doubles no more
        starts = [start(time, competitor=one) for one, time in zip(order, TIMES, strict=False)]
        final = season.is_final(number)
        races.append(RaceResults(number, of, result_list(of, starts, season, pays=True, final=final)))
    table = standing(season.cup("W team sprint"), races, season)
    totals = {line.competitor.name: (line.races, line.points) for line in table.lines}
    assert totals["RUS"] == ((120, 86, 108), 314)
    assert totals["NED"] == ((96, 120, 96), 312)
