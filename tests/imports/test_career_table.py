"""Lists of podiums won so far, row by row."""

from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Event
from skatedesk.domain.races import Discipline
from skatedesk.imports.career_table import CareerTable, read_careers
from skatedesk.imports.errors import SourceError

TODAY = date(2025, 11, 20)


def read(folder: Path, *lines: str) -> CareerTable:
    path = folder / "careers.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_careers(path, TODAY)


def test_a_row_has_skater_event_and_counts(tmp_path: Path):
    table = read(
        tmp_path,
        "Podiums before this season",
        "Name;Nation;Series;Distance;Gold;Silver;Bronze",
        "Femke Kok;NED;World Cup;500 m;12;5;",
        "Joy Beune;Netherlands;;Mass start;0;0;0",
    )
    assert table.faults == ()
    kok, beune = table.rows
    assert (kok.who.name, kok.who.nation, kok.series) == ("Femke KOK", "NED", "World Cup")
    assert (kok.event, kok.count) == (Event(Discipline.INDIVIDUAL, 500), MedalCount(12, 5, 0))
    assert (beune.who.nation, beune.series) == ("NED", "")
    assert (beune.event, beune.count) == (Event(Discipline.MASS_START), MedalCount())


def test_columns_may_be_of_another_language(tmp_path: Path):
    table = read(tmp_path, "Naam;Land;Afstand;Goud;Zilver;Brons", "Femke Kok;NED;1000m;1;2;3")
    assert [(row.event.metres, row.count) for row in table.rows] == [(1000, MedalCount(1, 2, 3))]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("Femke Kok;NED;500 m;many;0;0", "Row 2: “many” is no number from 0 to 999."),
        ("Femke Kok;NED;500 m;1000;0;0", "Row 2: “1000” is no number from 0 to 999."),
        ("Femke Kok;NED;500 m, 1000 m;1;0;0", "Row 2: one distance is needed, such as 1000 m."),
        ("Femke Kok;NED;;1;0;0", "Row 2: no distance is named. Name one, or put an x or a time into its column."),
        (";NED;500 m;1;0;0", "Row 2: the name is missing. Fill it in."),
    ],
)
def test_a_row_that_cannot_be_understood_is_told_with_its_number(tmp_path: Path, row: str, fault: str):
    table = read(tmp_path, "Name;Nation;Distance;Gold;Silver;Bronze", row, "Joy Beune;NED;1500 m;1;0;0")
    assert table.faults == (fault,)
    assert [one.who.name for one in table.rows] == ["Joy BEUNE"]


def test_a_list_without_the_counts_is_refused(tmp_path: Path):
    with pytest.raises(SourceError, match=r"careers\.csv has no column silver, bronze\. Add the columns gold, silver"):
        read(tmp_path, "Name;Nation;Distance;Gold", "Femke Kok;NED;500 m;1")
