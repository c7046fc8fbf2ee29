"""The registry: what is known of skaters and teams, and correcting it."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.entries import Person
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.services import history, people
from skatedesk.services.files import ResultsFile
from skatedesk.services.people import PersonFields
from skatedesk.sheets.registry_list import RegistryLine
from tests.services import FIVE_THOUSAND, THOUSAND, lock, refused, row, source, start_of, take

ADA = PersonFields("Holm", "Ada", "NOR", Sex.WOMEN, "NOR7", "", date(2004, 6, 30), "Oslo SK")


def nameless(name: str) -> dict:
    """A row that knows a printed name and nothing else of the skater."""
    return {"name": name, "family": "", "given": "", "skater_key": ""}


def line_of(file: ResultsFile, name: str) -> RegistryLine:
    (found,) = people.people(file, name)
    return found


def id_of(file: ResultsFile, name: str) -> int:
    return line_of(file, name).person.competitor.id


def test_the_registry_tells_who_is_entered_how_often(file: ResultsFile):
    assert {one.person.competitor.name: one.entries for one in people.people(file)} == {
        "Jordan STOLZ": 3,
        "Jenning DE BOO": 2,
        "Damian ŻUREK": 2,
        "Zhongyan NING": 2,
        "Sander EITREM": 3,
        "Casey DAWSON": 3,
    }


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("zurek", ["Damian ŻUREK"]),
        ("usa", ["Casey DAWSON", "Jordan STOLZ"]),
        ("stolz usa", ["Jordan STOLZ"]),
        ("M118", ["Jenning DE BOO"]),
        ("olz", []),
    ],
)
def test_people_are_found_by_what_somebody_remembers(file: ResultsFile, typed: str, names: list[str]):
    assert [one.person.competitor.name for one in people.people(file, typed)] == names


def test_a_new_skater_is_known_by_all_fields(file: ResultsFile):
    changed = people.add(file, replace(ADA, own_name="  高木  美帆 "))
    skater_id = changed.made
    assert changed.label == "New skater Ada HOLM"
    assert people.fields_of(people.person(file, skater_id)) == replace(ADA, own_name="高木 美帆")
    for typed in ("ada", "高木", "美帆", "oslo", "nor7"):
        assert id_of(file, typed) == skater_id
    history.undo(file)
    assert people.people(file, "ada") == ()


def test_the_class_is_that_of_the_federation_asked_for(file: ResultsFile):
    people.add(file, ADA)  # the file's season is 2025/26: 21 years
    assert people.age_systems(file)[:2] == ("ISU", "KNSB")
    assert line_of(file, "ada").category == "N"
    assert [one.category for one in people.people(file, "ada", "KNSB")] == ["DN3"]
    assert [one.category for one in people.people(file, "ada", "US Speedskating")] == ["Senior"]
    assert line_of(file, "stolz").category == ""


def test_a_correction_shows_in_every_list_and_is_undone(file: ResultsFile):
    skater_id = id_of(file, "zurek")
    known = people.fields_of(people.person(file, skater_id))
    changed = people.edit(file, skater_id, replace(known, given="Damian Jan", nation="GER", born=date(1999, 1, 2)))
    assert changed.label == "Skater Damian Jan ŻUREK corrected"
    assert len(changed.races) == 2
    who = start_of(file, "Żurek").competitor
    assert (who.name, who.nation, who.key) == ("Damian Jan ŻUREK", "GER", "M148")
    history.undo(file)
    assert people.fields_of(people.person(file, skater_id)) == known


def test_a_spelling_on_an_official_sheet_is_put_right_and_it_is_said_which_goes_out_again(file: ResultsFile):
    skater_id = id_of(file, "zurek")
    known = people.fields_of(people.person(file, skater_id))
    lock(file, 8)
    same = people.edit(file, skater_id, replace(known, born=date(1999, 1, 2)))
    assert same.label == "Skater Damian ŻUREK corrected"
    changed = people.edit(file, skater_id, replace(known, given="Damian Jan"))
    assert changed.label == "Skater Damian Jan ŻUREK corrected; race 8 is official, issue its sheets again"
    lock(file, 2)
    changed = people.edit(file, skater_id, known)
    assert changed.label.endswith("; races 2, 8 are official, issue their sheets again")


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"family": " "}, "Type the family name."),
        ({"given": "A\x00da"}, "Given name holds a character that cannot be printed"),
        ({"nation": "Norway"}, "“Norway” is no nation"),
        ({"sex": Sex.MIXED}, "Choose men or women."),
        ({"born": date(1804, 1, 1)}, "Nobody who skates was born on 1804-01-01"),
        ({"born": date(2999, 1, 1)}, "Nobody who skates was born on 2999-01-01"),
        ({"key": "M118"}, "The id M118 belongs to Jenning DE BOO (NED)."),
    ],
)
def test_wrong_fields_are_refused(file: ResultsFile, wrong: dict, reason: str):
    with refused(file, reason):
        people.add(file, replace(ADA, **wrong))
    skater_id = id_of(file, "stolz")
    with refused(file, reason):
        people.edit(file, skater_id, replace(people.fields_of(people.person(file, skater_id)), **wrong))


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Hallgeir HOLMEFJORD LORENTZEN", "HOLMEFJORD LORENTZEN", "Hallgeir"),
        ("Damian Żurek", "Żurek", "Damian"),
        ("高木 美帆", "高木 美帆", ""),
    ],
)
def test_a_name_in_one_piece_is_told_apart_to_be_corrected(name: str, family: str, given: str):
    fields = people.fields_of(Person(Competitor(1, name, "NOR", Sex.MEN)))
    assert (fields.family, fields.given) == (family, given)


def test_the_registry_goes_out_without_birth_dates(file: ResultsFile):
    people.add(file, ADA)
    sheet = people.registry(file, "KNSB")
    assert sheet.heading.place == "Classes of KNSB, season 2025/26"
    assert not any("2004" in text for row in sheet.texts() for text in row)
    assert any("2004-06-30" in row for row in people.registry(file, births=True).texts())


def test_a_second_one_of_that_name_needs_another_birth_date(file: ResultsFile):
    people.add(file, ADA)
    with refused(file, "Ada HOLM (NOR) is known already. Give the birth dates of both"):
        people.add(file, replace(ADA, key="", born=None))
    people.add(file, replace(ADA, key="", born=date(2000, 1, 1)))
    assert len(people.people(file, "ada")) == 2


def test_the_sex_of_who_is_entered_stays(file: ResultsFile):
    skater_id = id_of(file, "stolz")
    fields = people.fields_of(people.person(file, skater_id))
    with refused(file, "Jordan STOLZ is entered in races. Withdraw the entries to change the sex."):
        people.edit(file, skater_id, replace(fields, sex=Sex.WOMEN))
    ada = people.add(file, ADA).made
    people.edit(file, ada, replace(ADA, sex=Sex.MEN))
    assert people.person(file, ada).competitor.sex is Sex.MEN


def test_imports_find_a_skater_by_another_name(file: ResultsFile):
    skater_id = id_of(file, "zurek")
    people.add_alias(file, skater_id, "Zurek D.")
    text = source(THOUSAND, row("Żurek", "3I") | nameless("ZUREK D."), race_no=9)
    taken = take(file, text)
    assert taken.accepted
    assert line_of(file, "zurek").entries == 3
    assert line_of(file, "zurek").person.competitor.name == "Damian ŻUREK"


def test_an_import_never_takes_another_name_for_the_printed_one(file: ResultsFile):
    people.add_alias(file, id_of(file, "ning"), "宁 忠岩")
    text = source(THOUSAND, row("Ning", "3I") | nameless("宁 忠岩"), race_no=9)
    assert take(file, text).accepted
    assert line_of(file, "ning").person.competitor.name == "Zhongyan NING"
    assert line_of(file, "ning").entries == 3


def test_another_name_is_of_one_skater_only(file: ResultsFile):
    stolz, dawson = id_of(file, "stolz"), id_of(file, "dawson")
    people.add_alias(file, stolz, "J. Stolz")
    with refused(file, "J. STOLZ is a name of Jordan STOLZ (USA) already."):
        people.add_alias(file, dawson, "J. STOLZ")
    with refused(file, "is a name of Jordan STOLZ (USA) already."):
        people.add_alias(file, dawson, "jordan stolz")
    with refused(file, "Type the other name."):
        people.add_alias(file, dawson, " ")
    people.remove_alias(file, stolz, "J. Stolz")
    assert people.person(file, stolz).aliases == ()
    history.undo(file)
    assert people.person(file, stolz).aliases == ("J. Stolz",)


def test_teams_are_kept_like_skaters(file: ResultsFile):
    changed = people.add_team(file, "Norway 1", "NOR", Sex.MEN)
    team_id = changed.made
    assert changed.label == "New team Norway 1"
    with refused(file, "There is a team Norway 1 (NOR) already."):
        people.add_team(file, "NORWAY 1", "NOR", Sex.MEN)
    with refused(file, "“nor” is no nation"):
        people.add_team(file, "Norway 2", "nor", Sex.MEN)
    with refused(file, "Type the name of the team."):
        people.edit_team(file, team_id, "", "NOR", Sex.MEN)
    people.edit_team(file, team_id, "Norge", "NOR", Sex.WOMEN)
    (team,) = [one for one in people.teams(file) if one.team.id == team_id]
    assert (team.team.name, team.team.sex, team.entries) == ("Norge", Sex.WOMEN, 0)


def test_the_sex_of_a_team_that_is_entered_stays(file: ResultsFile):
    pursuit = {"race_no": 12, "title": "Team Pursuit Men", "discipline": "team_pursuit"}
    assert take(file, source(pursuit, {"name": "Norway", "nation": "NOR", "heat": 1, "lane": "I"})).accepted
    (team,) = people.teams(file)
    assert (team.team.name, team.entries) == ("Norway", 1)
    with refused(file, "Norway is entered in races."):
        people.edit_team(file, team.team.id, "Norway", "NOR", Sex.WOMEN)
    assert len(people.edit_team(file, team.team.id, "Norge", "NOR", Sex.MEN).races) == 1


def test_the_five_thousand_is_still_there(file: ResultsFile):
    """Correcting people leaves the start lists alone."""
    before = start_of(file, "Stolz", FIVE_THOUSAND["race_no"])
    skater_id = id_of(file, "stolz")
    people.edit(file, skater_id, replace(people.fields_of(people.person(file, skater_id)), club="Milwaukee"))
    assert start_of(file, "Stolz", FIVE_THOUSAND["race_no"]) == before
