"""The podiums of skaters on paper."""

from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Career, Event, podiums
from skatedesk.domain.races import Discipline
from skatedesk.exports.json_rows import rows
from skatedesk.sheets.medal_table import MedalHead
from skatedesk.sheets.podium_list import podium_counts, podium_sheet
from tests.domain import rules, skater
from tests.domain.won import CUP, FIRST, won

STOLZ, ZUREK = skater("Jordan STOLZ", nation="USA", key="M179"), skater("Damian ŻUREK", nation="POL")
RACES = (won(STOLZ, ZUREK), won(ZUREK, STOLZ, metres=500, number=12, title="1st 500m Men"))
CAREERS = [Career(STOLZ.id, CUP, Event(Discipline.INDIVIDUAL, 1000), MedalCount(4, 1, 1))]
MADE = podiums(RACES, (FIRST,), CAREERS, rules())
HEAD = MedalHead((FIRST,), RACES)


def test_the_counts_stand_by_distance_with_the_career_where_it_is_known():
    sheet = podium_counts(MADE, HEAD, None)
    assert [row.cells[0] for row in sheet.rows if row.title] == ["500 m Men", "1000 m Men"]
    printed = [cells[:7] for row, cells in zip(sheet.rows, sheet.texts(), strict=True) if not row.title]
    assert printed == [
        ("Damian ŻUREK", "POL", "1", "0", "0", "1", ""),
        ("Jordan STOLZ", "USA", "0", "1", "0", "1", ""),
        ("Jordan STOLZ", "USA", "1", "0", "0", "1", "5-1-1"),
        ("Damian ŻUREK", "POL", "0", "1", "0", "1", ""),
    ]
    last = rows(sheet)[2]
    assert (last["metres"], last["discipline"], last["skater_key"]) == (1000, "individual", "M179")
    assert len({row.key for row in sheet.rows}) == len(sheet.rows)


def test_each_podium_says_what_it_means():
    sheet = podium_sheet(MADE, HEAD, None)
    assert [row.cells[0] for row in sheet.rows if row.title] == ["8. 1000m Men", "12. 1st 500m Men"]
    assert [(one["rank"], one["name"], one["milestones"]) for one in rows(sheet)] == [
        (1, "Jordan STOLZ", "seventh podium over 1000 m; fifth win over 1000 m"),
        (2, "Damian ŻUREK", "first individual World Cup medal in this file"),
        (1, "Damian ŻUREK", "first podium over 500 m in this file; first individual World Cup win in this file"),
        (2, "Jordan STOLZ", "first podium over 500 m in this file"),
    ]
    assert [one["medal"] for one in rows(sheet)] == ["gold", "silver", "gold", "silver"]
