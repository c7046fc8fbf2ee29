"""The programme on paper: day by day, in the order of the clock."""

from dataclasses import replace
from datetime import date, datetime

from skatedesk.domain.house_style import USUAL, ClockStyle, DayStyle, HouseStyle
from skatedesk.domain.races import Competition, Race
from skatedesk.sheets.programme_list import ProgrammeLine, programme_list
from skatedesk.sheets.sheet import Sheet
from tests.domain import race

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", dates="14 - 16 Nov 2025")
FRIDAY, SATURDAY = date(2025, 11, 14), date(2025, 11, 15)


def held(number: int, day: date | None = FRIDAY, time: str = "", division: str = "A", title: str = "500m Men") -> Race:
    return replace(race(500, division, number=number, day=day, time_of_day=time, title=title), id=number)


def paper(*races: Race, style: HouseStyle = USUAL) -> Sheet:
    lines = [ProgrammeLine(one, "drawn", 10 * one.number, one.number if one.number > 1 else None) for one in races]
    return programme_list(CUP, lines, style, datetime(2025, 11, 13, 20, 5))


def shown(sheet: Sheet) -> list[tuple[str, ...]]:
    return [tuple(texts[at] for at in sheet.printed()) for texts in sheet.texts()]


def test_each_day_has_a_title_and_its_races_in_the_order_of_the_clock():
    sheet = paper(held(1, time="16:00"), held(2, SATURDAY, "10:00"), held(3, time="09:30", division="B"))
    assert [sheet.columns[at].title for at in sheet.printed()] == [
        "Time", "No", "Race", "Division", "Entries", "Pairs", "State",
    ]  # fmt: skip
    assert shown(sheet) == [
        ("Friday, 14 Nov 2025", "", "", "", "", "", ""),
        ("09:30", "3", "500m Men", "B", "30", "3", "drawn"),
        ("16:00", "1", "500m Men", "A", "10", "", "drawn"),
        ("Saturday, 15 Nov 2025", "", "", "", "", "", ""),
        ("10:00", "2", "500m Men", "A", "20", "2", "drawn"),
    ]
    assert sheet.remarks == ("3 races, 60 entries.",)
    assert (sheet.heading.list_name, sheet.heading.series) == ("Programme", "ISU World Cup Speed Skating #1")


def test_where_a_time_is_missing_the_numbers_say_the_order():
    sheet = paper(held(2), held(1, time="16:00"))
    assert [row[1] for row in shown(sheet)] == ["", "1", "2"]


def test_without_any_time_or_division_there_are_no_such_columns_and_the_day_stands_all_the_same():
    sheet = paper(held(1, division=""), held(2, None, division=""))
    assert shown(sheet) == [
        ("Friday, 14 Nov 2025", "", "", "", ""),
        ("1", "500m Men", "10", "", "drawn"),
        ("No day yet", "", "", "", ""),
        ("2", "500m Men", "20", "2", "drawn"),
    ]


def test_days_and_clocks_are_in_the_style_and_machines_read_the_day_in_every_line():
    sheet = paper(held(1, time="16:00"), style=HouseStyle(days=DayStyle.DOTS, clock=ClockStyle.H12))
    assert [row[0] for row in shown(sheet)] == ["Friday, 14.11.2025", "4:00 PM"]
    assert sheet.lines[0].cells[sheet.column("day")] == "2025-11-14"


def test_a_competition_without_races_has_an_empty_list():
    assert (paper().rows, paper().remarks) == ((), ())
