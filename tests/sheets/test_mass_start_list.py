"""The lists of a mass start while it is skated."""

from skatedesk.domain import mass_start as mass
from skatedesk.domain.attempts import Attempt
from skatedesk.domain.races import Competition
from skatedesk.sheets.mass_start_list import helmet_list, race_points_list
from tests.domain import mass_start, rules, start

CUP = Competition(1, 2, "2025/26", "ISU World Cup Speed Skating", "World Cup #2")


def sheets(*starts):
    race = mass_start()
    skated = mass.format_of(race, CUP, rules())
    worn = dict(enumerate(starts, start=1))
    return helmet_list(CUP, race, skated, worn), race_points_list(CUP, race, skated, worn)


def on_the_ice(name: str, *points: int):
    return start(name=name, attempts=(Attempt(1, sprint_points=points),))


def test_everybody_stands_by_helmet_with_what_was_won_and_what_became_of_them():
    by_helmet, _points = sheets(
        start("7:42.51", "Andrea GIOVANNINI", laps=16, sprint_points=(0, 0, 1, 60)),
        start("8:24.80", "Didrik Eng STRAND", laps=16, sprint_points=(3, 0, 0, 0), lapped=True),
        start("5:41.04", "Kierryn HUGHES", laps=11, codes=("F",)),
        start("DQ", "Daniele DI STEFANO", codes=("T25",)),
        on_the_ice("Metoděj JÍLEK", 2, 3, 0, 0),
        start("WDR", "Jordan STOLZ"),
        start(name="Żurek"),
    )
    keys = ["helmet", "name", "nation", "s1", "s2", "s3", "s4", "race_points", "laps", "time", "notes"]
    assert [column.key for column in by_helmet.columns] == keys
    assert [row[:1] + row[1:2] + row[3:] for row in by_helmet.texts()] == [
        ("1", "Andrea GIOVANNINI", "", "", "1", "60", "61", "16", "7:42.51", ""),
        ("2", "Didrik Eng STRAND", "3", "", "", "", "0", "16", "8:24.80", "lapped"),
        ("3", "Kierryn HUGHES", "", "", "", "", "", "11", "5:41.04", "F"),
        ("4", "Daniele DI STEFANO", "", "", "", "", "", "", "DQ", "T25"),
        ("5", "Metoděj JÍLEK", "2", "3", "", "", "5", "", "", ""),
        ("6", "Jordan STOLZ", "", "", "", "", "", "", "WDR", ""),
        ("7", "Żurek", "", "", "", "", "", "", "", ""),
    ]


def test_race_points_stand_with_the_most_first_and_without_who_has_none():
    _by_helmet, points = sheets(
        on_the_ice("one", 1, 0, 0, 0),
        start(name="none"),
        on_the_ice("five", 2, 3, 0, 0),
        start("DNF", "out", sprint_points=(3, 2, 0, 0), laps=9),
    )
    assert [(row[1], row[-1]) for row in points.texts()] == [("five", "5"), ("one", "1"), ("out", "0")]
    assert sheets(start(), start())[1].rows == ()
