"""The top of every page."""

from typing import Any

import pytest

from skatedesk.domain.races import Competition
from skatedesk.sheets import headings
from tests.domain import race


def competition(**facts: Any) -> Competition:
    usual: dict[str, Any] = {"series": "ISU World Cup Speed Skating", "event": "World Cup #1"}
    return Competition(1, 1, "2025/26", **(usual | facts))


@pytest.mark.parametrize(
    ("series", "event", "line"),
    [
        ("ISU World Cup Speed Skating", "World Cup #1", "ISU World Cup Speed Skating #1"),
        ("ISU World Cup Speed Skating", "World Cup # 12", "ISU World Cup Speed Skating #12"),
        ("ISU World Cup Speed Skating", "world cup #2", "ISU World Cup Speed Skating #2"),
        ("ISU World Cup Speed Skating", "Final", "ISU World Cup Speed Skating: Final"),
        ("ISU World Cup Speed Skating", "Trials #2", "ISU World Cup Speed Skating: Trials #2"),
        ("ISU World Cup Speed Skating", "World Cup #one", "ISU World Cup Speed Skating: World Cup #one"),
        ("KNSB", "#3", "KNSB #3"),
        ("", "Club evening", "Club evening"),
    ],
)
def test_series_and_event_in_one_line(series: str, event: str, line: str):
    assert headings.series_line(competition(series=series, event=event)) == line


@pytest.mark.parametrize(
    ("venue", "city", "country", "dates", "line"),
    [
        ("Utah Olympic Oval", "Salt Lake City", "USA", "14 - 16 Nov 2025",
         "Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025"),
        ("", "Calgary", "CAN", "", "Calgary (CAN)"),
        ("Thialf", "", "", "2 Feb 2026", "Thialf / 2 Feb 2026"),
        ("", "", "USA", "", "(USA)"),
        ("", "", "", "2 Feb 2026", "2 Feb 2026"),
        ("", "", "", "", ""),
    ],
)  # fmt: skip
def test_where_and_when_without_what_is_not_known(venue: str, city: str, country: str, dates: str, line: str):
    assert headings.place_line(competition(venue=venue, city=city, country=country, dates=dates)) == line


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("3000m Women Division B", "3000m Women"),
        ("1st 500m Men", "1st 500m Men"),
        ("Division A - 1000m Men", "1000m Men"),
        ("500m Division A Men", "500m Men"),
        ("Mass Start Men, Division B", "Mass Start Men"),
    ],
)
def test_the_title_stands_without_the_division(title: str, plain: str):
    assert headings.plain_title(race(title=title)) == plain


def test_the_heading_of_a_race():
    heading = headings.of_race(competition(city="Calgary"), race(division="B", title="500m Division B"), "Result", "x")
    assert (heading.series, heading.place, heading.title) == ("ISU World Cup Speed Skating #1", "Calgary", "500m")
    assert (heading.number, heading.list_name, heading.division, heading.state) == (1, "Result", "B", "x")


def test_a_race_is_named_in_one_line():
    assert headings.race_line(race(division="B", title="500m Division B", number=7)) == "7 · 500m · Division B"
    assert headings.race_line(race(division="", title="500m Men")) == "1 · 500m Men"
