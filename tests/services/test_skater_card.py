from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services import files, importing, lists, merges, people, race_view, results, skater_search
from skatedesk.services.files import ResultsFile
from skatedesk.services.person_fields import PersonFields
from skatedesk.services.skater_card import SkaterCard, skater_card
from skatedesk.services.standings import Standings, cups, races_by_cup
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.skater_card import skaters_sheet
from skatedesk.store.schema import ImportedTimeRow

CHARACTERS = "高木 美帆"
LONG = "Hallgeir HOLMEFJORD LORENTZEN"


def id_of(file: ResultsFile, key: str) -> int:
    return next(skater.id for skater in lists.skaters(file) if skater.key == key)


def card_of(file: ResultsFile, key: str) -> SkaterCard:
    return skater_card(file, id_of(file, key))


def shown(sheet: Sheet, *keys: str) -> list[tuple[str, ...]]:
    at = [sheet.column(key) for key in keys]
    return [tuple(row[index] for index in at) for row in sheet.texts()]


def race_id(file: ResultsFile, competition: int, number: int) -> int:
    return lists.race(file, lists.competition(file, competition).id, number).id


def start_of(file: ResultsFile, race: int, key: str) -> int:
    view = race_view.read(file, race)
    return next(start.id for start in view.starts if start.competitor.key == key)


@pytest.fixture
def club_meet(tmp_path: Path):
    """A meet that counts for no cup, with a name in characters, a long one, and two of one nation."""
    file = files.new_file(tmp_path / "meet.skatedesk", "2025/26", "isu-2025-26")
    people = (
        StartFacts(1, CHARACTERS, "JPN", bib=7),
        StartFacts(2, LONG, "NOR", bib=71),
        StartFacts(3, "Antoine GÉLINAS-BEAULIEU", "CAN"),
    )
    race = RaceFacts(
        "meet", "2025/26", "Club", "Meet", "3000m Women", Discipline.INDIVIDUAL, Sex.WOMEN, metres=3000, starts=people
    )
    assert importing.take(file, race).accepted
    yield file
    file.close()


# --- the card ------------------------------------------------------------------------------------------------


def test_all_races_stand_in_the_order_skated_as_the_official_sheets_have_them(sample: ResultsFile):
    card = card_of(sample, "M179")
    assert shown(card.sheet(), "day", "competition", "race", "division", "rank", "time", "behind", "points") == [
        ("2025-11-14", "World Cup #1", "8", "A", "1", "1:05.66", "", "60"),
        ("2025-11-15", "World Cup #1", "12", "A", "1", "33.88", "", "60"),
        ("2025-11-15", "World Cup #1", "14", "A", "1", "1:40.48", "", "60"),
        ("2025-11-16", "World Cup #1", "26", "A", "4", "33.79", "+0.16", "43"),
        ("2025-11-16", "World Cup #1", "28", "A", "15", "7:46.40", "", "26"),
        ("2025-11-21", "World Cup #2", "8", "A", "1", "1:06.00", "", "60"),
        ("2025-11-22", "World Cup #2", "14", "A", "3", "34.02(8)", "+0.03", "48"),
        ("2025-11-22", "World Cup #2", "16", "A", "1", "1:42.10", "", "60"),
        ("2025-11-23", "World Cup #2", "24", "A", "1", "33.79", "", "60"),
        ("2025-11-23", "World Cup #2", "28", "A", "3", "7:42.83", "", "48"),
    ]
    assert [row.key for row in card.sheet().rows] == [line.race.id for line in card.races]
    assert card.number == 181


def test_pair_lane_and_title_are_told_without_the_division(sample: ResultsFile):
    assert shown(card_of(sample, "M179").sheet(), "title", "pair", "lane")[:2] == [
        ("1000m Men", "8", "In"),
        ("1st 500m Men", "6", "Out"),
    ]


def test_only_the_cups_with_this_skater_are_listed_with_rank_and_points(sample: ResultsFile):
    sheet = card_of(sample, "M179").places_sheet()
    assert list(sheet.texts()) == [
        ("500 m Men", "1", "211"),
        ("1000 m Men", "1", "120"),
        ("1500 m Men", "1", "120"),
        ("Mass Start Men", "5", "74"),
    ]


def test_the_best_time_of_every_distance_stands_with_its_race(sample: ResultsFile):
    card = card_of(sample, "M179")
    assert list(card.bests_sheet().texts()) == [
        ("500 m", "PB, SB", "33.79", "2025-11-16", "Salt Lake City"),
        ("1000 m", "PB, SB", "1:05.66", "2025-11-14", "Salt Lake City"),
        ("1500 m", "PB, SB", "1:40.48", "2025-11-15", "Salt Lake City"),
    ]
    assert [row.key for row in card.bests_sheet().rows] == [race_id(sample, 1, number) for number in (26, 8, 14)]
    assert card.season == "2025/26"


def test_a_faster_time_skated_elsewhere_is_the_personal_best(desk: ResultsFile):
    skater_id = id_of(desk, "M179")
    with desk.change("Times") as change:
        fast = ImportedTimeRow(skater_id=skater_id, metres=500, time_ms=33690, decimals=2, day=date(2024, 1, 26))
        long = ImportedTimeRow(skater_id=skater_id, metres=10000, time_ms=780000, decimals=2, source="history.json")
        fast.place = "Heerenveen"
        change.session.add_all((fast, long))
    sheet = card_of(desk, "M179").bests_sheet()
    told = list(sheet.texts())
    assert told[:2] == [
        ("500 m", "PB", "33.69", "2024-01-26", "Heerenveen"),
        ("500 m", "SB", "33.79", "2025-11-16", "Salt Lake City"),
    ]
    assert told[-1] == ("10000 m", "PB", "13:00.00", "", "history.json")
    assert [row.key > 0 for row in sheet.rows] == [False, True, True, True, False]
    assert [row.group for row in sheet.rows] == [0, 0, 1, 2, 3]


def test_the_card_tells_the_age_class_of_the_federation_asked_for(desk: ResultsFile):
    skater_id = id_of(desk, "M179")
    assert card_of(desk, "M179").age_class == ""
    known = people.fields_of(people.person(desk, skater_id))
    people.edit(desk, skater_id, replace(known, born=date(2004, 5, 21)))
    classes = {
        system: skater_card(desk, skater_id, system=system).age_class
        for system in ("ISU", "KNSB", "US Speedskating", "Speed Skating Canada")
    }
    assert classes == {
        "ISU": "Neo-senior N",
        "KNSB": "Neo-senior HN3",
        "US Speedskating": "Senior",
        "Speed Skating Canada": "Senior",
    }
    assert card_of(desk, "M179").system == "ISU"


def test_the_card_tells_the_other_names_and_those_of_merged_skaters(desk: ResultsFile):
    skater_id = id_of(desk, "M179")
    people.add_alias(desk, skater_id, "J. Stolz")
    other = people.add(desk, PersonFields("Stoltz", "Jordan", "USA", Sex.MEN)).made
    merges.merge(desk, skater_id, other)
    assert card_of(desk, "M179").other_names == ("J. Stolz", "Jordan STOLTZ")
    listed = skater_search.skaters(desk, None)
    for typed in ("j stolz", "stoltz"):
        assert [one.skater.id for one in skater_search.matching(listed, typed)] == [skater_id]


def test_codes_behind_a_result_are_explained(sample: ResultsFile):
    card = card_of(sample, "M093")
    assert ("1:00.83", "F") in shown(card.sheet(), "time", "notes")
    assert dict(card.legend)["F"].startswith("Skater fell")


def test_a_status_stands_where_the_time_would_be(desk: ResultsFile):
    race = race_id(desk, 1, 8)
    results.record_status(desk, start_of(desk, race, "M179"), Status.DNF)
    card = card_of(desk, "M179")
    assert shown(card.sheet(), "time", "points")[0][0] == "DNF"
    assert shown(card.bests_sheet(), "distance", "time")[1] == ("1000 m", "1:06.00")


def test_laps_of_short_races_and_times_by_hand_stand_with_their_races(desk: ResultsFile):
    thousand, five_thousand = race_id(desk, 1, 8), race_id(desk, 1, 6)
    start = start_of(desk, thousand, "M179")
    assert "laps" not in {column.key for column in card_of(desk, "M179").sheet().columns}
    results.record_passing(desk, start, 200, RaceTime.parse("16.35"))
    results.record_passing(desk, start, 600, RaceTime.parse("41.15"))
    results.record_time(desk, start, RaceTime.parse("1:06.3"), hand=True)
    card = card_of(desk, "M179")
    at = [line.race.id for line in card.races].index(thousand)
    assert shown(card.sheet(), "laps", "notes")[at] == ("16.35 · 24.80 · 25.2", "M")
    assert dict(card.legend)["M"] == "Time taken by hand"
    long = next(one.competitor.key for one in race_view.read(desk, five_thousand).starts)
    results.record_passing(desk, start_of(desk, five_thousand, long), 200, RaceTime.parse("18.35"))
    assert "laps" not in {column.key for column in card_of(desk, long).sheet().columns}


def test_a_typed_time_changes_rank_place_and_best(desk: ResultsFile):
    race, standings = race_id(desk, 2, 8), Standings(desk)
    assert skater_card(desk, id_of(desk, "M179"), standings).places[1].points == 120
    changed = results.record_time(desk, start_of(desk, race, "M179"), RaceTime.parse("1:05.50"))
    standings.forget(changed.races)
    faster = skater_card(desk, id_of(desk, "M179"), standings)
    assert shown(faster.bests_sheet(), "time", "where")[1] == ("1:05.50", "Calgary")
    changed = results.record_time(desk, start_of(desk, race, "M179"), RaceTime.parse("1:20.00"))
    standings.forget(changed.races)
    slower = skater_card(desk, id_of(desk, "M179"), standings)
    assert slower.places[1].points < 120
    assert slower.races[5].result.rank == len(race_view.read(desk, race).starts)


def test_a_meet_outside_the_cup_pays_nothing_and_gives_no_place(club_meet: ResultsFile):
    skater = next(skater for skater in lists.skaters(club_meet) if skater.name == CHARACTERS)
    card = skater_card(club_meet, skater.id)
    assert shown(card.sheet(), "competition", "time", "points") == [("Meet", "", "")]
    assert (card.places, card.bests, card.number) == ((), (), 7)


# --- which cups there are ------------------------------------------------------------------------------------


def test_a_meet_outside_the_cup_brings_no_cup(club_meet: ResultsFile):
    assert cups(club_meet) == ()


def test_every_race_of_a_cup_is_known_by_its_cup(sample: ResultsFile):
    by_name = {cup.name: races for cup, races in races_by_cup(sample).items()}
    assert by_name["M 1000"] == {race_id(sample, event, number) for event in (1, 2) for number in (4, 8)}
    assert "mixed relay" not in by_name


def test_a_standing_tells_what_the_file_has_of_its_cup(sample: ResultsFile):
    view = Standings(sample).of_cup("M 500", 1)
    assert [competition.event for competition in view.competitions] == ["World Cup #1", "World Cup #2"]
    assert (view.skated, view.columns) == (2, 4)
    assert view.after == view.competitions[0]


# --- finding somebody ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("gelinas", ["Antoine GÉLINAS-BEAULIEU"]),
        ("Beau anto", ["Antoine GÉLINAS-BEAULIEU"]),
        ("gélinas-beaulieu", ["Antoine GÉLINAS-BEAULIEU"]),
        ("nor", [LONG]),
        ("lorentzen NOR", [LONG]),
        ("美帆", [CHARACTERS]),
        ("7", [CHARACTERS, LONG]),
        ("71", [LONG]),
        ("linas", []),
        ("nor jpn", []),
        ("", ["Antoine GÉLINAS-BEAULIEU", CHARACTERS, LONG]),
    ],
)
def test_a_skater_is_found_by_the_beginning_of_what_is_known(club_meet: ResultsFile, typed: str, found: list[str]):
    listed = skater_search.skaters(club_meet, lists.competitions(club_meet)[0].id)
    assert [one.skater.name for one in skater_search.matching(listed, typed)] == found


def test_a_skater_is_found_by_id_own_script_and_club(club_meet: ResultsFile):
    skater_id = next(skater.id for skater in lists.skaters(club_meet) if skater.name == LONG)
    fields = PersonFields(
        "Holmefjord Lorentzen", "Hallgeir", "NOR", Sex.WOMEN, "NOR7", "ホルメフィヨル", club="Fana IL"
    )
    people.edit(club_meet, skater_id, fields)
    listed = skater_search.skaters(club_meet, None)
    for typed in ("nor7", "ホルメ", "fana"):
        assert [one.skater.name for one in skater_search.matching(listed, typed)] == [LONG], typed


def test_letters_of_other_languages_are_found_by_plain_ones(sample: ResultsFile):
    listed = skater_search.skaters(sample, None)
    assert [one.skater.name for one in skater_search.matching(listed, "zurek")] == ["Damian ŻUREK"]
    assert "Bjørn MAGNUSSEN" in [one.skater.name for one in skater_search.matching(listed, "bjorn")]


def test_the_list_has_the_numbers_of_one_competition(sample: ResultsFile):
    listed = skater_search.skaters(sample, lists.competition(sample, 2).id)
    rows = list(skaters_sheet(skater_search.matching(listed, "stolz")).texts())
    assert rows == [("181", "Jordan STOLZ", "USA")]
    assert {one.number for one in skater_search.skaters(sample, None)} == {None}
