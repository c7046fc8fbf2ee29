"""Who skates in a team: named, refused, taken from sources, taken back."""

import json
from pathlib import Path

import pytest

from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import entries, history, merges, people, publishing, results, start_lists, teams
from skatedesk.services.files import ResultsFile
from skatedesk.services.people import PersonFields
from tests.services import PEOPLE, refused, source, take, view

PURSUIT = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
RELAY = {"race_no": 30, "title": "Mixed Gender Relay", "discipline": "mixed_relay", "sex": "X"}
PURSUIT_2012 = Path(__file__).resolve().parent.parent / "data" / "sources" / "team_pursuit.json"


def usa(*members: object, **other: object) -> dict:
    return {"name": "USA", "nation": "USA", "heat": 1, "start_straight": "Finish", "members": list(members), **other}


def norway(*members: object, **other: object) -> dict:
    return {
        "name": "NORWAY",
        "nation": "NOR",
        "heat": 1,
        "start_straight": "Crossing",
        "members": list(members),
        **other,
    }


def start_of(file: ResultsFile, name: str, number: int = 24) -> int:
    return next(start.id for start in view(file, number).starts if start.competitor.name == name)


def team(file: ResultsFile, name: str, number: int = 24) -> teams.Team:
    return teams.team_of_start(file, start_of(file, name, number))


def named(file: ResultsFile, name: str, number: int = 24) -> list[tuple[str, bool]]:
    found = view(file, number).members.get(start_of(file, name, number), ())
    return [(member.skater.name, member.starts) for member in found]


def skater(file: ResultsFile, name: str, nation: str, sex: Sex = Sex.MEN) -> int:
    return people.add(file, PersonFields(family=name, given="", nation=nation, sex=sex)).made


def make_official(file: ResultsFile) -> None:
    """Every team has a time and the referee has signed."""
    for start in view(file, 24).starts:
        results.record_time(file, start.id, RaceTime.parse("3:40.00"))
    publishing.make_official(file, view(file, 24).race.id, "as the referee saw it")


@pytest.fixture
def pursuit(file: ResultsFile) -> ResultsFile:
    """The weekend with a team pursuit of the United States and Norway, in which nobody is named yet."""
    assert take(file, source(PURSUIT, usa(), norway())).accepted
    return file


def test_members_are_named_in_their_order_and_taken_out_again(pursuit: ResultsFile):
    entry = team(pursuit, "USA")
    assert [one.name for one in entry.eligible] == ["Casey DAWSON", "Jordan STOLZ"]
    dawson, stolz = (one.id for one in entry.eligible)
    third = skater(pursuit, "Third", "USA")
    changed = teams.name_members(pursuit, entry.entry_id, [stolz, third, dawson], [stolz, third])
    assert changed.label == "Members of USA: Jordan STOLZ, THIRD, Casey DAWSON, race 24"
    assert changed.races == {view(pursuit, 24).race.id}
    assert named(pursuit, "USA") == [("Jordan STOLZ", True), ("THIRD", True), ("Casey DAWSON", False)]
    assert teams.name_members(pursuit, entry.entry_id, [dawson]).label == "Members of USA: Casey DAWSON, race 24"
    assert named(pursuit, "USA") == [("Casey DAWSON", False)]
    history.undo(pursuit)
    assert len(named(pursuit, "USA")) == 3
    assert teams.name_members(pursuit, entry.entry_id, []).label == "Members of USA: nobody, race 24"
    assert named(pursuit, "USA") == []


def test_who_may_not_be_named_is_refused(pursuit: ResultsFile):
    entry, other = team(pursuit, "USA"), team(pursuit, "NORWAY")
    eitrem = other.eligible[0].id
    with refused(pursuit, "Sander EITREM is of NOR, the team USA of USA"):
        teams.name_members(pursuit, entry.entry_id, [eitrem], [eitrem])
    single = view(pursuit, 8).starts[0]
    with refused(pursuit, "Race 8 is skated by single skaters"):
        teams.team_of_start(pursuit, single.id)
    assert take(pursuit, source(PURSUIT, usa(), {"name": "USA 2", "nation": "USA", "heat": 2})).accepted
    stolz = next(one.id for one in entry.eligible if one.name == "Jordan STOLZ")
    teams.name_members(pursuit, entry.entry_id, [stolz], [stolz])
    with refused(pursuit, "Jordan STOLZ is named in the team USA already"):
        teams.name_members(pursuit, team(pursuit, "USA 2").entry_id, [stolz], [stolz])
    make_official(pursuit)
    with refused(pursuit, "Race 24 is official"):
        teams.name_members(pursuit, entry.entry_id, [], [])


def test_a_team_with_members_can_be_taken_out_of_a_race(pursuit: ResultsFile):
    relay = team(pursuit, "USA")
    race = view(pursuit, 24).race
    added = entries.enter(pursuit, [view(pursuit, 8).race.id], [skater(pursuit, "Late", "USA")])
    assert added.races
    b_race = take(pursuit, source(PURSUIT | {"race_no": 18, "division": "B"})).race_id
    assert b_race is not None
    entries.enter(pursuit, [b_race], team_ids=[relay.competitor.id])
    lines = entries.entries(pursuit, race.competition_id).races
    waiting = next(line.entry for part in lines if part.race.id == b_race for line in part.lines)
    teams.name_members(pursuit, waiting.id, [relay.eligible[0].id])
    entries.remove(pursuit, [waiting.id])
    history.undo(pursuit)
    assert [member.skater.name for member in teams.team(pursuit, waiting.id).members] == ["Casey DAWSON"]


# --- half laps -----------------------------------------------------------------------------------------------


def test_a_team_is_timed_every_half_lap_and_nowhere_else(pursuit: ResultsFile):
    start = start_of(pursuit, "USA")
    results.record_passing(pursuit, start, 200, RaceTime.parse("15.20"))
    results.record_passing(pursuit, start, 3000, RaceTime.parse("3:26.10"))
    with refused(pursuit, "There is no passing at 300 m in this race."):
        results.record_passing(pursuit, start, 300, RaceTime.parse("20.00"))
    with refused(pursuit, "There is no passing at 3200 m in this race."):
        results.record_passing(pursuit, start, 3200, RaceTime.parse("3:40.00"))
    with refused(pursuit, "lies before the passing at 3000 m"):
        results.record_time(pursuit, start, RaceTime.parse("3:20.00"))
    results.record_time(pursuit, start, RaceTime.parse("3:40.00"))
    with refused(pursuit, "There is no passing at 200 m in this race."):
        results.record_passing(pursuit, view(pursuit, 28).starts[0].id, 200, RaceTime.parse("15.20"))


# --- from sources --------------------------------------------------------------------------------------------


def test_the_members_of_2012_come_with_their_teams(file: ResultsFile):
    text = json.dumps(json.loads(PURSUIT_2012.read_text(encoding="utf-8")) | {"season": "2025/26", "event_no": 9})
    taken = take(file, text)
    assert (taken.accepted, taken.notes) == (True, ())
    again = take(file, text)
    assert (again.accepted, again.changed, again.notes) == (True, False, ())
    known = {line.person.competitor.name for line in people.people(file, "NED")}
    assert {"Sven Kramer", "Koen Verweij", "Jan Blokhuijsen"} <= known


def test_known_skaters_are_found_and_the_first_ones_start(file: ResultsFile):
    stolz = {"name": "Jordan Stolz", "skater_key": PEOPLE["Stolz"][2]}
    before = len(people.people(file))
    take(
        file, source(PURSUIT, usa(stolz, "casey dawson", "New One", "New Two", {"name": "New Three", "starts": False}))
    )
    assert named(file, "USA") == [
        ("Jordan STOLZ", True), ("Casey DAWSON", True), ("New One", True), ("New Two", False), ("New Three", False),
    ]  # fmt: skip
    assert len(people.people(file)) == before + 3


def test_members_that_are_there_stay_and_the_difference_is_told(file: ResultsFile):
    take(file, source(PURSUIT, usa("Jordan Stolz")))
    taken = take(file, source(PURSUIT, usa("Casey Dawson")))
    assert taken.notes == ("USA has other members in the file; those of the source were not taken.",)
    assert named(file, "USA") == [("Jordan STOLZ", True)]


def test_a_relay_needs_to_know_who_is_the_woman(file: ResultsFile):
    woman = {"name": "Erin JACKSON", "sex": "W"}
    taken = take(file, source(RELAY, usa("Somebody New", "Jordan Stolz")))
    assert (taken.accepted, "“sex” of Somebody New is missing" in taken.sentence) == (False, True)
    assert "Jordan STOLZ is named twice" in take(file, source(PURSUIT, usa("Jordan Stolz", "Jordan STOLZ"))).sentence
    assert take(file, source(RELAY, usa(woman, "Jordan Stolz"))).accepted
    assert named(file, "USA", 30) == [("Erin JACKSON", True), ("Jordan STOLZ", True)]


def test_an_official_race_takes_no_members(pursuit: ResultsFile):
    make_official(pursuit)
    time = {"time": "3:40.00", "status": "OK"}
    taken = take(pursuit, source(PURSUIT, usa("Jordan Stolz", **time), norway(**time)))
    assert (taken.accepted, "race 24 is official" in taken.sentence) == (False, True)
    assert named(pursuit, "USA") == []


def test_a_merge_takes_the_places_in_teams_along(pursuit: ResultsFile):
    entry = team(pursuit, "USA")
    stolz = next(one.id for one in entry.eligible if one.name == "Jordan STOLZ")
    double = skater(pursuit, "Stoltz", "USA")
    teams.name_members(pursuit, entry.entry_id, [double], [double])
    assert view(pursuit, 24).race.id in merges.merge(pursuit, stolz, double).races
    assert named(pursuit, "USA") == [("Jordan STOLZ", True)]
    merges.unmerge(pursuit, double)
    assert named(pursuit, "USA") == [("STOLTZ", True)]


# --- on paper ------------------------------------------------------------------------------------------------


def test_the_lists_on_paper_name_who_skates_and_the_screen_does_not(pursuit: ResultsFile):
    entry = team(pursuit, "USA")
    dawson, stolz = (one.id for one in entry.eligible)
    teams.name_members(pursuit, entry.entry_id, [stolz, dawson], [stolz])
    results.record_time(pursuit, start_of(pursuit, "USA"), RaceTime.parse("3:40.00"))
    race = view(pursuit, 24)
    sheets = [race.result_list(), race.start_list(), start_lists.view(pursuit, race.race.id).sheet()]
    for sheet in sheets:
        at = sheet.column("name")
        assert [row.cells[at] for row in sheet.rows if row.goes_on] == ["Jordan STOLZ"]
    assert not any(row.goes_on for row in race.decided_list().rows)
