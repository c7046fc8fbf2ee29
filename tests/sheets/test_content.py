"""What a sheet says: the same in every look, and another hash as soon as it says something else."""

from dataclasses import replace
from datetime import date, datetime

from skatedesk.domain.house_style import HouseStyle, Paper
from skatedesk.domain.races import Lane
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets.content import content_of, digest_of
from skatedesk.sheets.sheet import Approval, Column, Heading, Kind, Row, Sheet

SHEET = Sheet(
    "results",
    Heading("World Cup #1", "Thialf", "500m Men", 12, "Result", day=date(2025, 11, 15), state="provisional"),
    (
        Column("bib", "No", 4, Kind.NUMBER),
        Column("lane", "Lane", 4, Kind.LANE),
        Column("time", "Time", 8, Kind.TIME),
        Column("time_ms", "time_ms", 8, Kind.NUMBER, printed=False),
    ),
    (Row(5, (88, Lane.INNER, PrintedTime(RaceTime.parse("34.50")), 34500)),),
    legend=(("F", "Fall"),),
    created=datetime(2025, 11, 15, 13, 0),
)


def digest(sheet: Sheet) -> str:
    return digest_of(content_of(sheet))


def test_a_content_is_plain_values():
    assert content_of(SHEET) == {
        "kind": "results",
        "heading": {
            "series": "World Cup #1", "place": "Thialf", "title": "500m Men", "number": 12, "list_name": "Result",
            "division": "", "day": "2025-11-15", "time_of_day": "", "state": "provisional",
        },
        "columns": ["bib", "lane", "time"],
        "titles": ["No", "Lane", "Time"],
        "rows": [["5", ["88", "In", "34.50"]]],
        "officials": [],
        "conditions": [],
        "legend": [["F", "Fall"]],
        "remarks": [],
    }  # fmt: skip


def test_the_hash_is_of_what_people_read():
    same = [
        replace(SHEET, created=datetime(2025, 11, 16)),
        replace(SHEET, style=HouseStyle(paper=Paper.LETTER)),
        replace(SHEET, approval=Approval("Moyca STOFFEL", "CAN", datetime(2025, 11, 15))),
        replace(SHEET, rows=(Row(5, (*SHEET.rows[0].cells[:-1], 34501)),)),
        replace(SHEET, columns=tuple(replace(column, title=f"{column.title}!") for column in SHEET.columns)),
    ]
    assert {digest(one) for one in same} == {digest(SHEET)}
    assert len(digest(SHEET)) == 64
    others = [
        replace(SHEET, heading=replace(SHEET.heading, state="official")),
        replace(SHEET, rows=(Row(5, (89, *SHEET.rows[0].cells[1:])),)),
        replace(SHEET, rows=()),
        replace(SHEET, legend=()),
        replace(SHEET, remarks=("Points set by hand.",)),
        replace(SHEET, kind="start list"),
    ]
    assert len({digest(one) for one in (SHEET, *others)}) == len(others) + 1


def test_the_edition_and_the_bests_are_no_part_of_a_start_list():
    columns = (Column("bib", "No", 4, Kind.NUMBER), Column("pb", "PB", 8, Kind.TIME))
    first = Sheet("start list", Heading(state="revision 1"), columns, (Row(1, (88, None)),))
    best = (Row(1, (88, PrintedTime(RaceTime.parse("34.50")))),)
    second = replace(first, heading=Heading(state="not issued"), rows=best, remarks=("No 88 is new.",))
    assert content_of(first) == content_of(second)
