from dataclasses import replace
from pathlib import Path

import pytest

from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.exports.plain_text import lines, shown_width
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.words import speaking
from tests.exports import dressed, result, speak


def times(*texts: str) -> tuple[Row, ...]:
    return tuple(
        Row(index, (f"N{index}", PrintedTime(RaceTime.parse(text), "(" in text) if text[0].isdigit() else text))
        for index, text in enumerate(texts)
    )


SHEET = Sheet("results", Heading(), (Column("name", "Name", 4), Column("time", "Time", 8, Kind.TIME)), times("36.52"))


def test_columns_are_as_wide_as_what_stands_in_them():
    assert lines(SHEET) == ["", "Name   Time", "N0    36.52"]


def test_the_points_of_times_stand_under_each_other():
    sheet = replace(SHEET, rows=times("34.37(4)", "1:07.01", "DNF"))
    assert lines(sheet)[1:] == [
        "Name        Time",
        "N0      34.37(4)",
        "N1    1:07.01",
        "N2           DNF",
    ]


def test_a_title_is_a_line_of_its_own_and_makes_no_column_wide():
    title = Row(-1, ("Pair 1 with a long name", None), 1, title=True)
    sheet = replace(SHEET, rows=(title, *SHEET.rows, replace(title, key=-2, cells=("Pair 2", "WDR"))))
    assert lines(sheet)[1:] == ["Name   Time", "", "Pair 1 with a long name", "N0    36.52", "", "Pair 2  WDR"]


def test_wide_letters_take_two_places_and_accents_none():
    assert [shown_width(text) for text in ("高木 美帆", "Ａ", "Żurek", "Z\u0307urek", "")] == [9, 2, 5, 5, 0]
    sheet = replace(SHEET, rows=(Row(1, ("高木 美帆", None)), Row(2, ("Miho T.", "DNS"))))
    assert lines(sheet)[1:] == ["Name       Time", "高木 美帆", "Miho T.     DNS"]


def test_heading_codes_and_remarks_stand_around_the_table():
    heading = Heading("ISU World Cup #1", "Utah (USA)", "1st 500m Men", 12, "Result", "A", state="provisional")
    sheet = replace(SHEET, heading=heading, legend=(("T02", "False start"),), remarks=("Thousandth missing.",))
    assert lines(sheet) == [
        "ISU World Cup #1",
        "Utah (USA)",
        "12. RESULT 1st 500m Men, Division A, provisional",
        "",
        "Name   Time",
        "N0    36.52",
        "",
        "T02 : False start",
        "Thousandth missing.",
    ]


def test_columns_for_machines_are_left_out():
    columns = (*SHEET.columns, Column("time_ms", "time_ms", 8, Kind.NUMBER, printed=False))
    sheet = replace(SHEET, columns=columns, rows=(Row(1, ("N", None, 36520)),))
    assert lines(sheet) == ["", "Name  Time", "N"]


def test_a_sheet_with_a_style_speaks_its_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    found = lines(dressed())
    assert found[:4] == [
        "ISU World Cup Speed Skating #1",
        "Utah Olympic Oval - Salt Lake City (USA) / 11/14/2025 – 11/16/2025",
        "12. RESULT 1st 500m Men, Divisie A, official",
        "12. 結果 1st 500m Men, ディビジョンA, 公式",
    ]
    assert found[5].split() == ["Rank", "No", "Name", "Nat", "Pair", "Lane", "Time", "Behind", "Points", "Notes"]
    assert found[6].split() == ["順位", "氏名"]
    assert found[7].split() == ["1", "181", "Jordan", "STOLZ", "USA", "6", "Out", "33,88", "60"]
    assert "T08 : Lane change  /  レーン変更" in found
    assert found[-1].startswith("Result 12 · versie 3 · replaces revision 2 (2:55 PM)")


def test_without_a_style_the_terminal_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    with speaking("nl", tmp_path):
        assert lines(result())[2] == "12. RESULT 1st 500m Men, Divisie A, official"
    assert lines(result())[2] == "12. RESULT 1st 500m Men, Division A, official"
