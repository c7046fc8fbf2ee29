"""The standing of a cup on paper."""

from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.domain.standings import CupRace, Standing, StandingLine
from skatedesk.sheets.standing_list import standing_list
from tests.domain import rules, skater

SECOND = Competition(2, 2, "2025/26", "ISU World Cup Speed Skating", "World Cup #2")
COLUMNS = (CupRace(1, 1, 500), CupRace(1, 2, 500), CupRace(2, 1, 500))
LINES = (
    StandingLine(skater("Jordan STOLZ", nation="USA", key="M179"), 1, 163, (60, 43, 60)),
    StandingLine(skater("Damian ŻUREK", nation="POL", key="M148"), 2, 54, (54, None, 0)),
)
STANDING = Standing(rules().cup("M 500"), COLUMNS, LINES)


def test_a_standing_has_a_column_for_every_race():
    sheet = standing_list(STANDING, SECOND, "2025/26", datetime(2025, 11, 23, 18, 0))
    titles = ["Rank", "Name", "Nation", "WC1-1", "WC1-2", "WC2", "Points"]
    assert [sheet.columns[index].title for index in sheet.printed()] == titles
    assert [column.key for column in sheet.columns].count("races") == 3
    assert list(sheet.texts()) == [
        ("1", "Jordan STOLZ", "USA", "60", "43", "60", "163", "M179"),
        ("2", "Damian ŻUREK", "POL", "54", "", "0", "54", "M148"),
    ]
    assert [row.key for row in sheet.rows] == [line.competitor.id for line in LINES]


def test_its_heading_says_after_which_competition():
    sheet = standing_list(STANDING, SECOND, "2025/26", None)
    assert sheet.heading.series == "ISU World Cup Speed Skating"
    assert sheet.heading.place == "Season 2025/26, after World Cup #2"
    assert (sheet.heading.title, sheet.heading.list_name) == ("500 m Men", "Standing")


def test_before_the_first_race_it_is_empty():
    sheet = standing_list(Standing(rules().cup("M 500"), (), ()), None, "2025/26", None)
    assert (sheet.heading.series, sheet.heading.place, sheet.rows) == ("", "2025/26", ())
