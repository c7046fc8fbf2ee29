"""A plot in words and as a table."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets.chart import Axis, Chart, Mark, Names, Series, Values
from skatedesk.sheets.sheet import Kind

METRES = Axis("Passing", Values.METRES, unit="m")
LAP = Axis("Lap time", Values.TIME, unit="s")
STOLZ = Series("Jordan STOLZ", (Mark(600, 24_720, "Stolz, 600 m"), Mark(1000, 25_170, "Stolz, 1000 m")))
DE_BOO = Series("Jenning DE BOO", (Mark(1000, 25_400, "De Boo, 1000 m"),))
LAPS = Chart("laps", "Lap times", METRES, LAP, (STOLZ, DE_BOO), "1000 m", remarks=("One fell.",))


@pytest.mark.parametrize(
    ("values", "value", "text"),
    [
        (Values.TIME, 25_170, "25.17"),
        (Values.TIME, 67_010, "1:07.01"),
        (Values.GAP, 170, "+0.17"),
        (Values.GAP, -1_250, "−1.25"),
        (Values.GAP, 0, "0.00"),
        (Values.PLACE, 3, "3"),
        (Values.METRES, 1000, "1000"),
        (Values.DAY, date(2025, 11, 15).toordinal(), "15 Nov 2025"),
        (Values.NAMED, 1, "WC2"),
        (Values.NAMED, 7, ""),
    ],
)
def test_an_axis_writes_its_values(values: Values, value: int, text: str):
    assert Axis("", values, names=("WC1", "WC2")).text(value) == text


def test_times_of_whole_seconds_have_no_point():
    assert (LAP.text(25_000, 0), LAP.text(65_000, 0), LAP.text(25_500, 1)) == ("25", "1:05", "25.5")


def test_who_cannot_see_the_plot_is_told_of_it():
    assert LAPS.described == (
        "Lap times. 1000 m. Lap time (s) against Passing (m). Jordan STOLZ: 24.72 to 25.17, 2 marks."
        " De Boo, 1000 m. One fell."
    )


def test_of_many_lines_the_rest_is_counted():
    many = replace(LAPS, series=tuple(replace(STOLZ, name=f"Skater {at}") for at in range(10)))
    assert "Skater 7: 24.72 to 25.17, 2 marks. 2 more lines." in many.described
    assert "Skater 8" not in many.described


def test_an_empty_plot_says_why():
    empty = replace(LAPS, series=(), empty="No passing is entered yet.", remarks=())
    assert empty.is_empty
    assert empty.described == "Lap times. 1000 m. No passing is entered yet."


def test_the_table_has_a_column_for_each_line():
    sheet = LAPS.sheet()
    assert [column.title for column in sheet.columns] == ["Passing (m)", "Jordan STOLZ", "Jenning DE BOO"]
    assert [column.kind for column in sheet.columns] == [Kind.NUMBER, Kind.TIME, Kind.TIME]
    assert list(sheet.texts()) == [("600", "24.72", ""), ("1000", "25.17", "25.40")]
    assert sheet.rows[0].cells[1] == PrintedTime(RaceTime(24_720))
    assert (sheet.heading.list_name, sheet.heading.title) == ("Lap times", "1000 m")


def test_the_table_of_a_field_has_a_row_for_each_mark():
    field = replace(LAPS, names=Names.BESIDE)
    assert list(field.sheet().texts()) == [
        ("Jordan STOLZ", "600", "24.72"),
        ("Jordan STOLZ", "1000", "25.17"),
        ("Jenning DE BOO", "1000", "25.40"),
    ]


def test_the_table_of_chances_has_a_row_for_each_name():
    lines = (
        Series("STOLZ", (Mark(211, 0, "has 211"), Mark(271, 0, "reaches 271")), strong=False),
        Series("XUE", (Mark(127, 1, "has 127"),), strong=True),
    )
    names = Axis("", Values.NAMED, turned=True, names=("STOLZ", "XUE"))
    chart = Chart(
        "title", "Points", Axis("Points", Values.POINTS), names, lines, names=Names.ON_THE_AXIS, ends=("now", "most")
    )
    assert list(chart.sheet().texts()) == [("STOLZ", "211", "271"), ("XUE", "127", "")]
    assert chart.described == "Points. Points. has 211; reaches 271. has 127."


def test_with_little_room_the_first_lines_stay_and_the_strong_one():
    lines = tuple(
        Series(name, (Mark(at, at, name),), strong=name == "D") for at, name in enumerate(("A", "B", "C", "D"))
    )
    chart = replace(LAPS, y=Axis("", Values.NAMED, names=("A", "B", "C", "D")), series=lines).first_lines(2)
    assert [one.name for one in chart.series] == ["A", "D"]
    assert [one.marks[0].y for one in chart.series] == [0, 1]
    assert chart.y.names == ("A", "D")
