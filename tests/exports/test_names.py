from dataclasses import replace

import pytest

from skatedesk.exports.names import file_names, plain_name, tab_names
from skatedesk.sheets.sheet import Sheet
from tests.exports import HEADING, result


def named(title: str, number: int | None = None, list_name: str = "") -> Sheet:
    return replace(result(), heading=replace(HEADING, title=title, number=number, list_name=list_name))


@pytest.mark.parametrize(
    ("sheet", "tab", "file"),
    [
        (named("1st 500m Men", 12), "12 1st 500m Men", "12-1st-500m-men"),
        (named("Team Pursuit: heats/finals [A]?*\\", 3), "3 Team Pursuit heats finals A", None),
        (named("'Quoted'"), "Quoted", "quoted"),
        (named("History"), "History 1", "history"),
        (named("", list_name="Medals"), "Medals", "medals"),
        (named(""), "result", "result"),
        (named("高木 美帆"), "高木 美帆", "result"),
        (named("Stafetă Mixtă", 7), "7 Stafetă Mixtă", "7-stafeta-mixta"),
    ],
)
def test_names_are_taken_from_number_and_title(sheet: Sheet, tab: str, file: str | None):
    assert tab_names([sheet]) == [tab]
    if file is not None:
        assert file_names([sheet]) == [file]


def test_a_long_tab_name_is_cut_to_what_excel_takes():
    (name,) = tab_names([named("Team Sprint Women and Mixed Relay, Quarter Finals", 21)])
    assert name == "21 Team Sprint Women and Mixed"
    assert len(name) <= 31


def test_a_rare_character_counts_twice():
    (name,) = tab_names([named("𠮷" * 20)])
    assert name == "𠮷" * 15


def test_the_same_name_comes_twice_with_a_number():
    long = "Team Pursuit Women Semi-final B2"
    sheets = [named("500m"), named("500M"), named("500m"), named(long), named(long)]
    assert tab_names(sheets) == [
        "500m",
        "500M (2)",
        "500m (3)",
        "Team Pursuit Women Semi-final B",
        "Team Pursuit Women Semi-fin (2)",
    ]
    assert file_names(sheets)[:3] == ["500m", "500m-2", "500m-3"]
    assert len(set(file_names(sheets))) == 5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CON", "con-list"),
        ("nul", "nul-list"),
        ("LPT1", "lpt1-list"),
        ("COM0:", "com0-list"),
        ("Conn", "conn"),
        ("aux.", "aux-list"),
        ("1000m: men. ", "1000m-men"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "c-windows-x"),
        ("a\u202egnp.exe", "agnp-exe"),
        ("\x00", ""),
        ("{0}%s", "0-s"),
        ("…" * 200, ""),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_file_is_called_what_every_disk_takes(text: str, name: str):
    assert plain_name(text) == name


def test_a_sheet_called_as_a_device_can_be_written():
    assert file_names([named("Con"), named("NUL")]) == ["con-list", "nul-list"]
    assert tab_names([named("a\u202eb\x01c")]) == ["ab c"]


def test_lists_of_the_same_event_of_two_championships_are_different_files():
    sheets = [
        replace(
            named("500m Women"),
            kind="qualification",
            heading=replace(HEADING, series=series, title="500m Women", number=None),
        )
        for series in ("Olympic Winter Games 2026", "European Championships 2026")
    ]
    each_alone = [file_names([sheet])[0] for sheet in sheets]
    assert each_alone == ["olympic-winter-games-2026-500m-women", "european-championships-2026-500m-women"]
