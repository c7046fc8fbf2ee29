"""Ice and air on paper, race by race."""

from datetime import date

from skatedesk.domain.house_style import USUAL, ClockStyle, HouseStyle, Point
from skatedesk.domain.races import Competition, Condition
from skatedesk.sheets.conditions_list import conditions_list
from skatedesk.sheets.sheet import Sheet
from tests.domain import race

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
RACE = race(500, "B", number=9, title="500m Men Division B", day=date(2025, 11, 14))
START, END = Condition("start", "14:05", 18.4, 24, -8.25), Condition("end", "", None, None, -8)


def shown(sheet: Sheet) -> list[tuple[str, ...]]:
    return [tuple(texts[at] for at in sheet.printed()) for texts in sheet.texts()]


def test_a_line_for_each_moment_and_the_race_named_in_the_first():
    sheet = conditions_list(CUP, {RACE: [START, Condition("interval"), END]}, USUAL, None)
    assert shown(sheet) == [
        ("Friday, 14 Nov 2025", "", "", "", "", "", "", ""),
        ("9", "500m Men", "B", "Start", "14:05", "18.4", "24.0", "-8.2"),
        ("", "", "", "End", "", "", "", "-8.0"),
    ]
    first, last = sheet.lines
    assert first.group == last.group != sheet.rows[0].group


def test_figures_and_clocks_are_in_the_style_and_for_machines_with_a_point():
    style = HouseStyle(clock=ClockStyle.H12, point=Point.COMMA)
    sheet = conditions_list(CUP, {RACE: [START]}, style, None)
    assert shown(sheet)[1][4:] == ("2:05 PM", "18,4", "24,0", "-8,2")
    machine = [sheet.lines[0].cells[sheet.column(key)] for key in ("number", "day", "air_c", "humidity_pct", "ice_c")]
    assert machine == [9, "2025-11-14", "18.4", "24", "-8.25"]


def test_races_in_which_nothing_was_measured_are_left_out():
    assert conditions_list(CUP, {RACE: [Condition("start")]}, USUAL, None).rows == ()
