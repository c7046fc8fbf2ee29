"""Who starts in which division, on paper."""

from datetime import datetime

from skatedesk.domain.divisions import Placed
from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Competition
from skatedesk.sheets.division_list import division_list
from tests.domain import race, skater

SECOND = Competition(2, 2, "2025/26", "ISU World Cup Speed Skating", "World Cup #2")
STOLZ = Entry(11, 1, skater("Jordan STOLZ", nation="USA", key="M179"), bib=179)
NEDELEA = Entry(12, 2, skater("Cosmin NEDELEA", nation="ROU", key="M158"))
PLACED = (
    Placed(STOLZ, "A", "Rank 1 in the standing, 60 points", 1, 60),
    Placed(NEDELEA, "B", "No points and no time yet"),
)


def test_both_divisions_stand_on_one_sheet_with_the_reasons():
    sheet = division_list(
        SECOND, race(title="1000m Men Division A", number=8), PLACED, ["Look at it."], datetime(2025, 11, 20)
    )
    titles = ["Division", "No", "Name", "Nation", "Rank", "Points", "Why"]
    assert [sheet.columns[index].title for index in sheet.printed()] == titles
    assert list(sheet.texts()) == [
        ("A", "179", "Jordan STOLZ", "USA", "1", "60", "Rank 1 in the standing, 60 points", "M179"),
        ("B", "", "Cosmin NEDELEA", "ROU", "", "", "No points and no time yet", "M158"),
    ]
    assert [(row.key, row.group) for row in sheet.rows] == [(11, 0), (12, 1)]
    assert sheet.remarks == ("Look at it.",)


def test_its_heading_names_the_distance_without_a_division():
    heading = division_list(SECOND, race(title="1000m Men Division A", number=8), PLACED, (), None).heading
    assert (heading.number, heading.title, heading.list_name, heading.division) == (8, "1000m Men", "Divisions", "")
