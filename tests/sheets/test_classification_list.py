"""A classification on paper."""

from dataclasses import replace

from skatedesk.domain.classification import Classification, classify
from skatedesk.domain.races import Competition, Sex
from skatedesk.exports import json_rows
from skatedesk.sheets.classification_list import classification_list, combination_word
from skatedesk.sheets.sheet import Sheet
from tests.domain import rules
from tests.domain.test_classification import SPRINT, TRIALS, distance, field, sprint

MEET = Competition(1, 1, "2025/26", "ISU Championships", "World Sprint 2026", city="Inzell", country="GER")


def sheet_of(made: Classification) -> Sheet:
    return classification_list(MEET, Sex.MEN, made, "provisional", None)


def test_the_distances_stand_side_by_side():
    made = sprint(
        {"A": "35.00", "B": "35.10", "Out": "34.00"},
        {"A": "1:10.00", "B": "1:09.00", "Out": "DQ"},
        {"A": "35.10", "B": "35.10", "Out": ""},
    )
    sheet = sheet_of(made)
    titles = [sheet.columns[index].title for index in sheet.printed()]
    assert titles == [
        "Rank", "Name", "Nation", "500m (1)", "Rk", "Points", "1000m", "Rk", "Points", "500m (2)", "Rk", "Points",
        "Total", "Behind",
    ]  # fmt: skip
    printed = [[text[index] for index in sheet.printed()] for text in sheet.texts()]
    assert printed == [
        ["1", "B", "NOR", "35.10", "3", "35.100", "1:09.00", "1", "34.500", "35.10", "1", "35.100", "104.700", ""],
        ["2", "A", "NOR", "35.00", "2", "35.000", "1:10.00", "2", "35.000", "35.10", "1", "35.100", "105.100",
         "+0.400"],
        ["", "Out", "NOR", "34.00", "1", "34.000", "DQ", "", "", "", "", "", "", ""],
    ]  # fmt: skip
    heading = sheet.heading
    assert (heading.title, heading.list_name) == ("Sprint Men after 3 distances", "Classification")
    assert (heading.series, heading.place) == ("ISU Championships: World Sprint 2026", "Inzell (GER)")


def test_machines_get_the_standing_after_each_distance():
    made = sprint({"A": "35.00", "B": "35.10"}, {"A": "1:10.00", "B": "1:09.00"})
    first, second = json_rows.rows(sheet_of(made))
    assert (first["cumulative_1"], first["rank_1"], first["cumulative_2"], first["rank_2"]) == (
        "35.100",
        2,
        "69.600",
        1,
    )
    assert (second["total"], second["behind"], second["status"]) == ("70.000", "+0.400", "OK")


def test_a_line_is_drawn_below_those_who_skate_the_last_distance():
    sheet = sheet_of(field(None))
    assert [row.group for row in sheet.rows] == [0] * 9 + [1]
    assert sheet.remarks == ("The best 8 after 3 distances skate the last one.",)
    assert sheet.heading.title == "Allround Men after 3 distances"


def test_a_classification_by_points_says_how_many_races_count():
    two = replace(distance(500, {"A": "35.00", "B": "36.00"}), metres=None)
    sheet = sheet_of(classify(TRIALS, [two, two], rules().samalog))
    assert [sheet.columns[index].title for index in sheet.printed()][3::3] == ["Race (1)", "Race (2)", "Total"]
    assert [json_rows.rows(sheet)[at]["total"] for at in (0, 1)] == ["60", "40"]
    assert (sheet.heading.title, sheet.remarks) == ("trials Men", ("Only the best 3 races count.",))


def test_before_the_first_race_there_are_only_names():
    sheet = sheet_of(classify(SPRINT, [distance(500, {"A": ""})], rules().samalog))
    assert [sheet.columns[index].key for index in sheet.printed()] == ["rank", "name", "nation", "total", "behind"]


def test_the_names_of_the_combinations():
    assert [combination_word(name) for name in ("small allround", "mini", "KNSB Pupil E")] == [
        "Small Allround", "Mini Combination", "KNSB Pupil E",
    ]  # fmt: skip
