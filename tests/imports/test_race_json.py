"""What is read of a race: facts, never ranks, gaps or points."""

from datetime import date

import pytest

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.races import Condition, Discipline, Lane, Official, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import MemberFacts, RaceFacts, StartFacts
from skatedesk.imports.race_json import read_race
from tests.imports import OTHER, ROW, SOURCES, race_text, row_text


def only(text: str) -> StartFacts:
    (start,) = read_race(text, "race.json").starts
    return start


def skated(**changed) -> Attempt:
    attempt = only(row_text(**changed)).attempt
    assert attempt is not None
    return attempt


def source(name: str) -> RaceFacts:
    return read_race((SOURCES / name).read_text(encoding="utf-8"), name)


def test_the_facts_of_a_race():
    facts = read_race(race_text(seq=2), "race.json")
    assert facts == RaceFacts(
        source="race.json",
        season="2025/26",
        series="ISU World Cup Speed Skating",
        event="World Cup #1",
        title="1000m Men",
        discipline=Discipline.INDIVIDUAL,
        sex=Sex.MEN,
        event_number=1,
        number=8,
        venue="Utah Olympic Oval",
        city="Salt Lake City",
        country="USA",
        dates="14 - 16 Nov 2025",
        day=date(2025, 11, 14),
        metres=1000,
        division="A",
        run=2,
        officials=(Official("referee", "Moyca STOFFEL", "CAN"), Official("starter", "Matthew VRAA")),
        conditions=(Condition("start", "15:52", 19.1, 24.0, -8.1),),
        starts=facts.starts,
    )


def test_the_facts_of_a_row():
    assert only(race_text()) == StartFacts(
        row=1,
        name="Jordan STOLZ",
        nation="USA",
        family="STOLZ",
        given="Jordan",
        key="M179",
        bib=181,
        pair=10,
        lane=Lane.OUTER,
        attempt=Attempt(1, Status.OK, RaceTime(65_660, 2)),
    )


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("19,1", 19.1), ("-8.1", -8.1), ("−8,1°C", -8.1), ("18,8 °C", 18.8), ("12.9 C", 12.9), (24, 24.0), ("", None)],
)
def test_temperatures_as_organizers_write_them(text: str | int, degrees: float | None):
    (end,) = read_race(race_text(conditions={"end": {"ice_temp_c": text}}), "race.json").conditions
    assert end.ice == degrees


@pytest.mark.parametrize("key", ["rank", "behind", "points"])
def test_what_follows_from_the_facts_is_not_read(key: str):
    assert only(row_text(**{key: "99"})) == only(row_text(**{key: None}))


def test_a_source_may_know_very_little():
    facts = read_race(
        '{"series": "Club", "event": "Evening", "title": "500 m", "discipline": "individual", "distance_m": "500",'
        ' "sex": "W", "results": [{"name": "Anna", "nation": "NOR"}]}',
        "list.json",
    )
    assert (facts.season, facts.event_number, facts.number, facts.day, facts.run, facts.division) == (
        "", None, None, None, None, ""
    )  # fmt: skip
    assert (facts.officials, facts.conditions) == ((), ())
    assert facts.starts == (StartFacts(1, "Anna", "NOR"),)


@pytest.mark.parametrize(
    ("changed", "time"),
    [
        ({}, RaceTime(65_660, 2)),
        ({"time": "1:05,66"}, RaceTime(65_660, 2)),
        ({"time_ms": ""}, RaceTime(65_660, 2)),
        ({"time_precision": ""}, RaceTime(65_660, 2)),
        ({"time": "1:05.66(4)", "time_ms": 65_664, "time_precision": "1/1000"}, RaceTime(65_664, 3)),
        ({"time": "1:05.664", "time_ms": None, "time_precision": None}, RaceTime(65_664, 3)),
        ({"time_ms": 65_664, "time_precision": "1/1000"}, RaceTime(65_664, 3)),
        ({"time_ms": 65_664}, RaceTime(65_660, 2)),
        ({"time": "1:05.6", "time_ms": 65_600, "time_precision": "1/10"}, RaceTime(65_600, 1)),
        ({"time": "", "time_ms": 65_664, "time_precision": ""}, RaceTime(65_664, 3)),
        ({"time": "", "time_ms": 65_660, "time_precision": "1/100"}, RaceTime(65_660, 2)),
    ],
)
def test_a_time_is_as_exact_as_the_source_knows_it(changed: dict, time: RaceTime):
    assert skated(**changed).time == time


@pytest.mark.parametrize(
    ("changed", "status", "codes", "remark"),
    [
        ({}, Status.OK, (), ""),
        ({"status": ""}, Status.OK, (), ""),
        ({"notes": "F"}, Status.OK, ("F",), ""),
        ({"notes": "T02;RW"}, Status.OK, ("T02", "RW"), ""),
        ({"notes": "T02, RW"}, Status.OK, ("T02", "RW"), ""),
        ({"notes": "256.1"}, Status.OK, ("256.1",), ""),
        ({"notes": "fell in the last curve"}, Status.OK, (), "fell in the last curve"),
        ({"status": "DQ", "notes": "T08"}, Status.DQ, ("T08",), ""),
        ({"status": "DNF", "time": "", "time_ms": ""}, Status.DNF, (), ""),
        ({"status": "DNS", "time": "", "time_ms": ""}, Status.DNS, (), ""),
    ],
)
def test_status_codes_and_remark(changed: dict, status: Status, codes: tuple[str, ...], remark: str):
    attempt = skated(**changed)
    assert (attempt.status, attempt.codes, attempt.remark) == (status, codes, remark)


def test_a_disqualification_keeps_its_time():
    assert skated(status="DQ").time == RaceTime(65_660, 2)


@pytest.mark.parametrize(("status", "withdrawn"), [("", False), ("WDR", True)])
def test_who_did_not_skate_has_no_attempt(status: str, withdrawn: bool):
    start = only(row_text(status=status, time="", time_ms=""))
    assert (start.attempt, start.withdrawn) == (None, withdrawn)


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({}, "Jordan STOLZ"),
        ({"name": "Jordan Stolz", "family": "Stolz"}, "Jordan STOLZ"),
        ({"name": "STOLZ Jordan"}, "Jordan STOLZ"),
        ({"name": "Jordan Stolz", "family": "", "given": ""}, "Jordan Stolz"),
        ({"name": "  Jordan\n Stolz ", "family": ""}, "Jordan Stolz"),
        ({"family": "Z\u030cUREK", "given": "Damian"}, "Damian \u017dUREK"),
    ],
)
def test_the_name_is_given_name_and_family_name_in_capitals_where_both_are_known(changed: dict, name: str):
    assert only(row_text(**changed)).name == name


@pytest.mark.parametrize(
    ("text", "lane"), [("I", Lane.INNER), ("o", Lane.OUTER), ("inner", Lane.INNER), ("Outer", Lane.OUTER), ("", None)]
)
def test_lanes(text: str, lane: Lane | None):
    assert only(row_text(lane=text)).lane is lane


@pytest.mark.parametrize(
    ("changed", "sprints", "lapped"),
    [
        ({"s3": 1, "s4": 60, "sprint_total": 61}, (0, 0, 1, 60), False),
        ({"s1": "3", "s2": "", "sprint_total": "0"}, (3, 0, 0, 0), True),
        ({"s3": 1, "s4": 60, "sprint_total": 60}, (0, 0, 1, 60), False),
        ({"s1": "3", "sprint_total": ""}, (3, 0, 0, 0), False),
        ({"sprint_total": 41}, (41,), False),
        ({"sprint_total": 0}, (), False),
        ({}, (), False),
    ],
)
def test_sprints_of_a_mass_start(changed: dict, sprints: tuple[int, ...], lapped: bool):
    attempt = skated(laps="16", **changed)
    assert (attempt.laps, attempt.sprint_points, attempt.lapped) == (16, sprints, lapped)


def test_a_live_list_has_passings_and_full_thousandths_and_who_is_still_to_skate():
    facts = source("live_1000m.json")
    assert (facts.season, facts.event_number, facts.number, facts.division) == ("2025/26", None, 4, "")
    first = facts.starts[0]
    assert (first.name, first.pair, first.lane) == ("Finn SIEBERT", 7, Lane.OUTER)
    assert first.attempt == Attempt(
        1,
        Status.OK,
        RaceTime(73_592, 3),
        passings=(Passing(200, RaceTime(17_881, 3)), Passing(600, RaceTime(44_562, 3))),
    )
    waiting = [start.name for start in facts.starts if start.attempt is None]
    assert waiting == ["Zachary JENSEN", "George WHEELOCK", "Jonathan TOBON", "Emery LEHMAN"]


def test_hand_times_are_known_to_the_tenth():
    facts = source("hand_times_1500m.json")
    assert (facts.season, facts.day, facts.metres) == ("", None, 1500)
    assert {start.attempt.time.decimals for start in facts.starts if start.attempt and start.attempt.time} == {1}
    assert facts.starts[0].attempt == Attempt(1, Status.OK, RaceTime(142_400, 1), codes=("OR",))


def test_pairs_without_lanes_and_disqualifications_without_code():
    facts = source("olympic_1000m.json")
    assert (facts.season, facts.day) == ("", date(2006, 2, 18))
    assert {start.lane for start in facts.starts} == {None}
    assert [start.pair for start in facts.starts][:3] == [19, 20, 21]
    assert facts.starts[-1].attempt == Attempt(1, Status.DQ)


def test_teams_are_in_heats():
    facts = source("team_pursuit.json")
    assert (facts.discipline, facts.metres) == (Discipline.TEAM_PURSUIT, None)
    assert [(start.name, start.nation, start.pair) for start in facts.starts][:2] == [
        ("Netherlands", "NED", 3),
        ("United States", "USA", 4),
    ]
    assert [member.name for member in facts.starts[0].members] == ["Sven Kramer", "Koen Verweij", "Jan Blokhuijsen"]
    assert {member.starts for start in facts.starts for member in start.members} == {None}


def test_a_member_is_a_name_or_an_object():
    told = {"family": "Jackson", "given": "Erin", "skater_key": "W9", "sex": "W", "nation": "USA", "starts": False}
    team = {"name": "USA", "nation": "USA", "heat": 1, "members": ["Jordan Stolz", told]}
    facts = read_race(race_text(team, discipline="mixed_relay", distance_m="", sex="X"), "race.json")
    assert facts.starts[0].members == (
        MemberFacts("Jordan Stolz"),
        MemberFacts("Erin JACKSON", "USA", "Jackson", "Erin", "W9", Sex.WOMEN, False),
    )
    single = read_race(race_text(ROW | {"members": ["Somebody"]}), "race.json")
    assert single.starts[0].members == ()


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ("Jordan Stolz", "“members” is “Jordan Stolz”, expected a list of objects"),
        ([7], "expected a list of objects"),
        ([{}], "member 1: “name” is missing"),
        ([{"name": "A", "sex": "woman"}], "member 1: “sex” is “woman”, expected M, W, X"),
        ([{"name": "A", "starts": "yes"}], "“starts” is “yes”, expected true, false"),
    ],
)
def test_members_that_cannot_be_read_are_refused(members: object, reason: str):
    team = {"name": "USA", "nation": "USA", "heat": 1, "members": members}
    with pytest.raises(SourceError, match=reason):
        read_race(race_text(team, discipline="team_sprint", distance_m=""), "race.json")


def test_a_mass_start_may_be_known_by_its_totals_only():
    facts = source("mass_start_semifinal.json")
    points = [start.attempt.sprint_points for start in facts.starts if start.attempt]
    assert points[:2] == [(60,), (40,)]
    assert {start.attempt.laps for start in facts.starts if start.attempt} == {None}


def test_a_note_that_is_no_code_becomes_the_remark():
    facts = source("national_500m.json")
    assert {start.attempt.remark for start in facts.starts if start.attempt} == {"flag OK", "flag PB"}


def test_two_of_one_name_are_told_apart_by_key_or_nation():
    twin = ROW | {"skater_key": "M180", "lane": "I"}
    assert len(read_race(race_text(ROW, twin), "race.json").starts) == 2
    without = {key: value for key, value in ROW.items() if key != "skater_key"}
    assert len(read_race(race_text(without, without | {"nation": "CAN", "lane": "I"}), "race.json").starts) == 2
    assert len(read_race(race_text(ROW, OTHER), "race.json").starts) == 2
