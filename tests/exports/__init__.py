"""Sheets to export: a result list as it hangs at a World Cup."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from skatedesk.domain.house_style import ClockStyle, DayStyle, HouseStyle, Paper, Point
from skatedesk.domain.races import Condition, Lane, Official, Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.sheets.sheet import Approval, Cell, Column, Heading, Kind, Look, Picture, Revision, Row, Sheet, Use

COLUMNS = (
    Column("rank", "Rank", 4, Kind.NUMBER),
    Column("bib", "No", 4, Kind.NUMBER),
    Column("name", "Name", 20),
    Column("nation", "Nat", 4),
    Column("pair", "Pair", 4, Kind.NUMBER),
    Column("lane", "Lane", 4, Kind.LANE),
    Column("time", "Time", 8, Kind.TIME),
    Column("behind", "Behind", 7, Kind.BEHIND),
    Column("points", "Points", 6, Kind.NUMBER),
    Column("notes", "Notes", 5),
    Column("time_ms", "Thousandths", 8, Kind.NUMBER, printed=False),
    Column("status", "Status", 5, printed=False),
    Column("skater_key", "Skater", 8, printed=False),
)

HEADING = Heading(
    series="ISU World Cup Speed Skating #1",
    place="Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025",
    title="1st 500m Men",
    number=12,
    list_name="Result",
    division="A",
    day=date(2025, 11, 15),
    state="official",
)


def printed(text: str, decides: bool = False) -> PrintedTime:
    return PrintedTime(RaceTime.parse(text), decides)


ROWS: tuple[tuple[Cell, ...], ...] = (
    (1, 181, "Jordan STOLZ", "USA", 6, Lane.OUTER, printed("33.88"), None, 60, "", 33880, Status.OK, "M179"),
    (13, 12, "Antoine GÉLINAS-BEAULIEU", "CAN", 7, Lane.INNER, printed("34.374", True), Behind(490), 28, "", 34374,
     Status.OK, "M012"),
    (14, 92, "Sofie HOLMEFJORD LORENTZEN", "NOR", 1, Lane.INNER, printed("34.379", True), Behind(490), 27, "RW", 34379,
     Status.OK, "M092"),
    (20, 132, "高木 美帆", "JPN", 5, Lane.OUTER, printed("1:28.699"), Behind(54_810), 21, "F", 88699,
     Status.OK, "M132"),
    (None, 7, "Laurent DUBREUIL", "CAN", 4, Lane.OUTER, "DNF", None, None, "T08", None, Status.DNF, "M007"),
)  # fmt: skip


def result(*rows: tuple[Cell, ...], heading: Heading = HEADING) -> Sheet:
    """The result of the first 500 m, with these rows or the usual five."""
    return Sheet(
        kind="result",
        heading=heading,
        columns=COLUMNS,
        rows=tuple(Row(number, cells) for number, cells in enumerate(rows or ROWS)),
        officials=(Official("Referee", "Moyca STOFFEL", "CAN"), Official("Starter", "Matthew VRAA", "USA")),
        conditions=(Condition("Start", "12:58", 19.2, 28.0, -8.1), Condition("End", "13:22", 19.2, None, -8.0)),
        legend=(("T08", "Lane change"), ("F", "Skater fell down during the race")),
        remarks=("Pair 4 skated again after a power failure.",),
        created=datetime(2025, 11, 15, 13, 47),
    )


def standing(races: int) -> Sheet:
    """A World Cup standing with so many races, all under one key."""
    columns = (
        Column("rank", "Rank", 4, Kind.NUMBER),
        Column("name", "Name", 20),
        *(Column("race", f"SLC {number}", 6, Kind.NUMBER) for number in range(1, races + 1)),
        Column("total", "Total", 6, Kind.NUMBER),
    )
    row = Row(0, (1, "Jordan STOLZ", *(60 if number % 2 else None for number in range(races)), 60 * (races // 2)))
    return Sheet("standing", replace(HEADING, title="500m Men", number=None, division=""), columns, (row,))


def form(pairs: int, passings: int = 3, names: tuple[str, str] = ("7 Anna BERG NOR", "8 Eva LIE NOR")) -> Sheet:
    """A form to be filled in: for each pair a title with two names, then a row for each passing."""
    columns = (
        Column("passing", "Pair", 7),
        Column("lap", "Lap", 4, Kind.MARK),
        Column("to_go", "To go", 5, Kind.MARK),
        Column("white", "white", 14, Kind.FIELD),
        Column("red", "red", 14, Kind.FIELD),
    )
    rows: list[Row] = []
    for pair in range(1, pairs + 1):
        rows.append(Row(-pair, (f"Pair {pair}", "", "", *names), pair, title=True))
        rows += [
            Row(100 * pair + at, (f"{400 * at} m", str(at), str(passings - at), None, None), pair)
            for at in range(1, passings + 1)
        ]
    return Sheet("lap sheet", replace(HEADING, list_name="Lap sheet"), columns, tuple(rows), look=Look.FORM)


REVISION = Revision(
    3,
    "9f" * 32,
    datetime(2025, 11, 15, 15, 10),
    2,
    datetime(2025, 11, 15, 14, 55),
    ("no 88 1:09.65 to 1:09.56", "no 12 taken out"),
)

AMERICAN = HouseStyle(
    paper=Paper.LETTER,
    language="nl",
    second_language="ja",
    days=DayStyle.US,
    clock=ClockStyle.H12,
    point=Point.COMMA,
    accent="#1F5FA8",
    publisher="KNSB & Friends",
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)

WORDS = {
    "nl": {
        "Division {letter}": "Divisie {letter}",
        "Page {page} of {pages}": "Blad {page} van {pages}",
        "Saturday": "zaterdag",
        "Referee": "Scheidsrechter",
        "Conditions": "Omstandigheden",
        "Start": "Begin",
        "In": "Binnen",
        "revision {number}": "versie {number}",
        "Created on: {moment}": "Gemaakt op: {moment}",
    },
    "ja": {
        "Division {letter}": "ディビジョン{letter}",
        "Saturday": "土曜日",
        "Referee": "主審",
        "Conditions": "状態",
        "{weekday}, {date}": "{date} {weekday}",
    },
}
"""A few words of two languages, so that no test waits for translators."""


def speak(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let sheets speak the few words above."""
    for language, words in WORDS.items():
        messages = "".join(
            f"<message><source>{escape(one)}</source><translation>{escape(other)}</translation></message>"
            for one, other in words.items()
        )
        text = f'<TS version="2.1" language="{language}"><context><name>skatedesk</name>{messages}</context></TS>'
        (folder / f"skatedesk_{language}.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr("skatedesk.places.translations", lambda: folder)


def in_japanese(sheet: Sheet) -> Sheet:
    """The same sheet as it is read in Japanese: list, state, two titles and a code."""
    titles = {"rank": "順位", "name": "氏名"}
    columns = tuple(replace(column, title=titles.get(column.key, column.title)) for column in sheet.columns)
    heading = replace(sheet.heading, list_name="結果", state="公式")
    return replace(sheet, columns=columns, heading=heading, legend=(("T08", "レーン変更"), *sheet.legend[1:]))


def dressed() -> Sheet:
    """The result as it goes out: in two languages, approved, as a third revision, with a logo."""
    sheet = result()
    return replace(
        sheet,
        style=AMERICAN,
        second=in_japanese(sheet),
        revision=REVISION,
        approval=Approval("Moyca STOFFEL", "CAN", datetime(2025, 11, 15, 15, 5)),
        pictures=(Picture(Use.EVENT, PNG, "Utah Olympic Oval"), Picture(Use.SPONSOR, b"<svg/>", "A <sponsor>")),
    )
