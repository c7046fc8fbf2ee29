"""Races of teams: how long, where the clock is read, who may skate."""

from dataclasses import replace

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.lines import splits
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.domain.team_events import (
    Leg,
    Member,
    TeamEvent,
    check_members,
    event_of,
    laps_of,
    legs,
    passings,
)
from tests.domain import printed, race, rules, skater, start

RELAY = race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED)


def of_teams(discipline: Discipline = Discipline.TEAM_PURSUIT, division: str = "A", **other) -> Race:
    return race(None, division, discipline, **other)


def event(of: Race) -> TeamEvent:
    found = event_of(of, rules())
    assert found is not None
    return found


def team(nation: str = "NOR", sex: Sex = Sex.MEN) -> Competitor:
    return skater("NORWAY", nation=nation, sex=sex, is_team=True)


def members(*people: Competitor, starting: int = 3) -> list[Member]:
    return [Member(who, place, place <= starting) for place, who in enumerate(people, start=1)]


# --- lines ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "count", "last"),
    [
        (of_teams(), 16, 3200),
        (of_teams(sex=Sex.WOMEN), 12, 2400),
        (of_teams(Discipline.TEAM_SPRINT), 6, 1200),
        (RELAY, 12, 2400),
        (of_teams(laps=6), 12, 2400),
    ],
)
def test_a_team_is_timed_every_half_lap(of: Race, count: int, last: int):
    found = passings(of, rules())
    assert (len(found), found[0], found[-1]) == (count, 200, last)
    assert splits(of, rules()) == found[:-1]


def test_a_distance_has_its_own_lines_and_a_mass_start_none():
    assert splits(race(1000), rules()) == (200, 600)
    assert splits(race(None, "A", Discipline.MASS_START), rules()) == ()


def test_a_race_no_rule_knows_has_no_lines_and_no_laps():
    mixed = of_teams(sex=Sex.MIXED)
    assert (event_of(mixed, rules()), laps_of(mixed, rules()), passings(mixed, rules())) == (None, None, ())


def test_a_relay_is_handed_over_by_the_rule_file():
    assert legs(RELAY, rules()) == (
        Leg(Sex.WOMEN, 0, 400),
        Leg(Sex.MEN, 400, 1200),
        Leg(Sex.WOMEN, 1200, 2000),
        Leg(Sex.MEN, 2000, 2400),
    )
    assert legs(of_teams(), rules()) == ()


# --- members -------------------------------------------------------------------------------------------------


def test_three_who_skate_and_two_substitutes_are_fine():
    check_members(event(of_teams()), team(), members(*[skater(f"S{n}") for n in range(5)]))
    check_members(event(of_teams()), team(), [])


def test_what_cannot_be_named_is_refused_with_the_reason():
    own, woman = skater("Own"), skater("Woman", sex=Sex.WOMEN)
    six = [skater(f"S{n}") for n in range(6)]
    cases = [
        (members(own, own), "Own is named twice"),
        (members(skater("Foreign", nation="NED")), "Foreign is of NED, the team NORWAY of NOR"),
        (members(woman), "Woman skates with the women"),
        (members(*six), "at most 5 skaters are named. Take 1 out"),
        (members(*six[:4], starting=4), "3 start, not 4"),
    ]
    for wanted, reason in cases:
        with pytest.raises(RuleError, match=reason):
            check_members(event(of_teams()), team(), wanted)
    with pytest.raises(RuleError, match="Own skates with the men"):
        check_members(event(of_teams(sex=Sex.WOMEN)), team(sex=Sex.WOMEN), members(own))


def test_in_a_relay_the_woman_comes_first():
    woman, man = skater("Woman", sex=Sex.WOMEN), skater("Man")
    mixed = team(sex=Sex.MIXED)
    check_members(event(RELAY), mixed, members(woman, man, starting=2))
    with pytest.raises(RuleError, match="Man is in a place where a woman skates"):
        check_members(event(RELAY), mixed, members(man, woman, starting=2))
    with pytest.raises(RuleError, match="Other is in a place where a man skates"):
        check_members(event(RELAY), mixed, members(woman, skater("Other", sex=Sex.WOMEN), starting=2))


def test_mixed_nations_skate_together_only_where_the_rule_file_lets_them():
    other, mixed = skater("Other", nation="NED", sex=Sex.WOMEN), team(sex=Sex.MIXED)
    rule = event(RELAY)
    with pytest.raises(RuleError, match="Name skaters of its own nation"):
        check_members(rule, mixed, members(other, starting=2))
    open_to_all = TeamEvent(
        rule.discipline, rule.sex, rule.laps, rule.team_size, rule.named, rule.teams_at_once, rule.time_of,
        rule.order, rule.legs, mixed_nations=True,
    )  # fmt: skip
    check_members(open_to_all, mixed, members(other, starting=2))


# --- results and points --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "points"),
    [
        (of_teams(), [60, 54, 54, 43]),
        (of_teams(division="B"), [40, 36, 36, 29]),
        (of_teams(Discipline.TEAM_SPRINT), [60, 54, 54, 43]),
        (of_teams(Discipline.TEAM_SPRINT, division="B"), [40, 36, 36, 29]),
        (replace(RELAY, division="A"), [60, 54, 54, 43]),
        (RELAY, [60, 54, 54, 43]),
    ],
)
def test_teams_are_ranked_by_time_over_all_heats_and_paid_by_rank(of: Race, points: list[int | None]):
    starts = [
        start("1:18.200", "C", pair=2),
        start("1:17.020", "A", pair=2),
        start("1:18.200", "B", pair=1),
        start("DNF", "D", pair=3),
    ]
    lines = result_list(of, starts, rules(), pays=True)
    assert [line.start.competitor.name for line in lines] == ["A", "B", "C", "D"]
    assert [line.rank for line in lines][:3] == [1, 2, 2]
    expected = points if of.division != "B" else [*points[:3], 0]
    assert [line.points for line in lines] == expected


def test_the_team_pursuit_of_2012_stands_as_published():
    """World Single Distances 2012 in Heerenveen."""
    heats = (("3:41.43", "NED", 3), ("3:43.42", "USA", 4), ("3:43.62", "RUS", 2), ("3:44.38", "CAN", 1),
             ("3:46.33", "NOR", 1), ("3:46.48", "GER", 3), ("3:47.18", "KOR", 4), ("3:47.72", "POL", 2))  # fmt: skip
    starts = [start(time, nation, pair=heat) for time, nation, heat in sorted(heats, key=lambda row: row[2])]
    lines = result_list(of_teams(division=""), starts, rules(), pays=False)
    assert [line.start.competitor.name for line in lines] == [nation for _time, nation, _heat in heats]
    assert [row[2] for row in printed(lines)] == [
        "", "+1.99", "+2.19", "+2.95", "+4.90", "+5.05", "+5.75", "+6.29",
    ]  # fmt: skip
