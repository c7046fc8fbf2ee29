"""Officials on paper: those of the competition, and race by race."""

from datetime import date

from skatedesk.domain.house_style import USUAL
from skatedesk.domain.races import Competition, Official
from skatedesk.sheets.officials_list import officials_list, race_officials_list
from tests.domain import race

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
MOYCA, MATTHEW = Official("referee", "Moyca STOFFEL", "CAN"), Official("Starter", "Matthew VRAA", "USA")


def test_an_office_that_several_hold_is_named_once():
    officials = [
        MOYCA,
        Official("Timekeeper", "Anna"),
        Official("timekeeper", "高木 美帆", "JPN"),
        Official("Speaker", "H"),
    ]
    sheet = officials_list(CUP, officials, None)
    assert [text[:3] for text in sheet.texts()] == [
        ("Referee", "Moyca STOFFEL", "CAN"),
        ("Timekeeper", "Anna", ""),
        ("", "高木 美帆", "JPN"),
        ("Speaker", "H", ""),
    ]
    assert [row.group for row in sheet.rows] == [1, 2, 2, 3]
    assert [row.cells[sheet.column("role")] for row in sheet.rows] == ["referee", "Timekeeper", "timekeeper", "Speaker"]


def test_each_race_has_a_line_and_each_office_a_column():
    first = race(500, "B", number=9, title="500m Men Division B", day=date(2025, 11, 14))
    second = race(1000, "A", number=10, title="1000m Men", day=date(2025, 11, 15))
    assistant = Official("Assistant Starter", "Anna", "NED")
    sheet = race_officials_list(CUP, {first: [MOYCA, MATTHEW], second: [MATTHEW, assistant]}, USUAL, None)
    titles = ["No", "Race", "Division", "Referee", "Starter", "Assistant Starter"]
    assert [sheet.columns[at].title for at in sheet.printed()] == titles
    assert [text[:6] for text in sheet.texts()] == [
        ("Friday, 14 Nov 2025", "", "", "", "", ""),
        ("9", "500m Men", "B", "Moyca STOFFEL (CAN)", "Matthew VRAA (USA)", ""),
        ("Saturday, 15 Nov 2025", "", "", "", "", ""),
        ("10", "1000m Men", "A", "", "Matthew VRAA (USA)", "Anna (NED)"),
    ]
