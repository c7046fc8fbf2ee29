"""The standing of a cup on paper."""

from dataclasses import replace
from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.domain.rank_rulings import Ruling
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


def test_it_tells_how_everybody_moved_since_an_earlier_one():
    before = Standing(STANDING.cup, COLUMNS[:2], (replace(LINES[1], rank=1, races=(54, None)),))
    sheet = standing_list(STANDING, SECOND, "2025/26", None, before)
    titles = ["Rank", "Moved", "Name", "Nation", "WC1-1", "WC1-2", "WC2", "Points"]
    assert [sheet.columns[index].title for index in sheet.printed()] == titles
    assert [row[:3] for row in sheet.texts()] == [("1", "new", "Jordan STOLZ"), ("2", "▼1", "Damian ŻUREK")]
    assert [row.cells[-2:] for row in sheet.rows] == [(None, None), (-1, 1)]


def test_after_the_first_competition_nobody_has_moved():
    sheet = standing_list(STANDING, SECOND, "2025/26", None, Standing(STANDING.cup, (), ()))
    assert "Moved" not in [sheet.columns[index].title for index in sheet.printed()]
    assert [row.cells[-2:] for row in sheet.rows] == [(None, None), (None, None)]


def test_ranks_set_by_hand_have_a_mark_the_rank_by_rule_and_the_remark_below():
    ruling = Ruling(2, (False, LINES[1].competitor.id), 1, "shared by the referee")
    ruled = replace(LINES[1], rank=1, computed=2, ruling=ruling)
    idle = Ruling(2, (False, LINES[0].competitor.id), 2, "an earlier total")
    sheet = standing_list(Standing(STANDING.cup, COLUMNS, (LINES[0], ruled), (idle,)), SECOND, "2025/26", None)
    assert [sheet.columns[index].title for index in sheet.printed()][:3] == ["Rank", "", "By rule"]
    assert [row[:4] for row in sheet.texts()] == [("1", "", "", "Jordan STOLZ"), ("1", "*", "2", "Damian ŻUREK")]
    assert sheet.remarks == (
        "* Rank set by hand: Damian ŻUREK 1. shared by the referee",
        "The rank 2 set by hand for Jordan STOLZ no longer fits, as the totals have changed: an earlier total",
    )
