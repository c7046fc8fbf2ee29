"""A list as paper knows it."""

from dataclasses import replace

import pytest

from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet, text_of

SHEET = Sheet(
    "results",
    Heading(),
    (
        Column("rank", "Rank", 5, Kind.NUMBER),
        Column("races", "WC1", 6, Kind.NUMBER),
        Column("races", "WC2", 6, Kind.NUMBER),
        Column("status", "status", 6, printed=False),
    ),
    (Row(7, (1, 60, None, Status.OK)), Row(9, (None, None, 0, Status.DQ))),
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (0, "0"),
        (60, "60"),
        ("STOLZ", "STOLZ"),
        ("", ""),
        (Lane.INNER, "In"),
        (Lane.OUTER, "Out"),
        (Status.DNF, "DNF"),
        (Status.NONE, ""),
        (PrintedTime(RaceTime(67_012, 3), True), "1:07.01(2)"),
        (PrintedTime(RaceTime(67_012, 3)), "1:07.01"),
        (Behind(490), "+0.49"),
    ],
)
def test_a_cell_as_printed(cell: Cell, text: str):
    assert text_of(cell) == text


def test_columns_are_found_by_key():
    assert (SHEET.column("rank"), SHEET.column("races"), SHEET.column("status")) == (0, 1, 3)
    with pytest.raises(KeyError):
        SHEET.column("time")


def test_machines_read_more_than_people():
    assert SHEET.printed() == (0, 1, 2)
    assert list(SHEET.texts()) == [("1", "60", "", "OK"), ("", "", "0", "DQ")]


def test_titles_are_rows_but_no_lines():
    sheet = replace(SHEET, rows=(Row(-1, ("Pair 1", None, None, ""), title=True), *SHEET.rows))
    assert [row.key for row in sheet.lines] == [7, 9]
    assert len(list(sheet.texts())) == 3


@pytest.mark.parametrize(
    ("kind", "right"),
    [(Kind.TEXT, False), (Kind.LANE, False), (Kind.NUMBER, True), (Kind.TIME, True), (Kind.BEHIND, True)],
)
def test_numbers_and_times_stand_on_the_right(kind: Kind, right: bool):
    assert Column("x", "X", 5, kind).right_aligned is right
