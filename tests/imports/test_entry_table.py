"""Entry lists as texts and workbooks: encodings, separators, headings found, faults of single rows."""

from collections.abc import Sequence
from datetime import time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from skatedesk.imports.entry_facts import RawTable, Unreadable
from skatedesk.imports.entry_table import Pasted, read_table
from skatedesk.imports.errors import SourceError
from skatedesk.imports.guards import MOST_BYTES

ROWS = "Name;Nation;500 m\nŻurek Łukasz;POL;x\nKälble Jörg;GER;x\n"
JAPANESE = "氏名,国,500m\n高木 美帆,日本,○\nﾀｶｷﾞ ﾐﾎ,日本,○\n"
JAPANESE_LATIN = "氏名,国,性別,種目\n高木 美帆,日本,女,500m・1000m女子\n"
FRENCH = "Nom;Prénom;Pays;500 m\nNoël;René;FRA;x\nGélinas;Désirée;CAN;x\nMüller;Françoise;SUI;x\n"


def text(folder: Path, content: str, encoding: str = "utf-8", name: str = "list.csv") -> RawTable:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return read_table(path)


def book(folder: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    made = Workbook()
    made.remove(made.worksheets[0])
    for number, rows in enumerate(sheets, start=1):
        sheet = made.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
    path = folder / "list.xlsx"
    made.save(path)
    return path


def cells(table: RawTable) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_needs_no_remark(tmp_path: Path, encoding: str):
    table = text(tmp_path, ROWS, encoding)
    assert table.headers == ("Name", "Nation", "500 m")
    assert cells(table) == [("Żurek Łukasz", "POL", "x"), ("Kälble Jörg", "GER", "x")]
    assert table.notes == ()


@pytest.mark.parametrize(
    ("content", "encoding", "told"),
    [
        (FRENCH, "cp1252", "cp1252"),
        (JAPANESE, "cp932", "Shift-JIS"),
        (JAPANESE_LATIN, "cp932", "Shift-JIS"),
    ],
)
def test_older_encodings_are_told_by_their_letters(tmp_path: Path, content: str, encoding: str, told: str):
    table = text(tmp_path, content, encoding)
    assert cells(table) == cells(text(tmp_path, content))
    assert table.notes == (f"list.csv was read as {told} text; look at the letters with accents.",)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_separator_is_found(tmp_path: Path, separator: str):
    table = text(tmp_path, ROWS.replace(";", separator))
    assert cells(table) == [("Żurek Łukasz", "POL", "x"), ("Kälble Jörg", "GER", "x")]


def test_quotes_hold_separators_and_line_breaks(tmp_path: Path):
    table = text(tmp_path, 'Name;Nation;"500\nm"\r\n"Berg; Anna";NOR;x\r\n"Club ""Ice""";"NOR";\r\n')
    assert table.headers == ("Name", "Nation", "500 m")
    assert cells(table) == [("Berg; Anna", "NOR", "x"), ('Club "Ice"', "NOR", "")]


def test_a_quotation_mark_nobody_closed_costs_one_row(tmp_path: Path):
    rows = "".join(f"Berg{'abcdefgh'[number]};NOR;x\n" for number in range(8))
    table = text(tmp_path, f'Name;Nation;500\n"Lie;NOR;x\n{rows}')
    assert [row.fault for row in table.rows if row.fault] == [
        "A quotation mark is not closed. Close it or take it out."
    ]
    assert [row.number for row in table.rows] == list(range(2, 11))


def test_titles_above_and_rows_repeated_below_are_no_entries(tmp_path: Path):
    table = text(tmp_path, f"Norges Skøyteforbund\nName of the event;World Cup\n\n{ROWS}\n{ROWS}")
    assert [row.number for row in table.rows] == [5, 6, 9, 10]


def test_distances_may_stand_below_one_heading(tmp_path: Path):
    table = text(tmp_path, "Name;Nation;Distances;;\n;;500;1000;MS\nBerg Anna;NOR;x;;x\n")
    assert table.headers == ("Name", "Nation", "500", "1000", "MS")
    assert len(table.rows) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"Name;Nation\0;500", "neither a workbook nor a text"),
        (b"Berg;Anna;NOR\nLie;Eva;NOR\n", "has no row of headings"),
        (b"", "has no row of headings"),
        (b"Name;Nation;500\nBerg \x81\x8d;NOR;x\n", "cannot be read as text from byte"),
        (b"Name;Nation;500\n" + b"Berg;NOR;x\n" * 5100, "has more than 5000 rows"),
    ],
)
def test_a_text_that_is_no_list_is_refused(tmp_path: Path, content: bytes, reason: str):
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=reason):
        read_table(path)


def test_a_row_without_end_is_a_fault_and_not_the_end(tmp_path: Path):
    table = text(tmp_path, f"Name;Nation;500\n{'x' * 200_000};NOR;x\nBerg;NOR;x\n")
    assert [bool(row.fault) for row in table.rows] == [True, False]


def test_a_workbook_gives_its_values(tmp_path: Path):
    rows = [
        ["Entries"],
        ["Name", "Nation", "500", "SB 1000"],
        ["Berg Anna", "NOR", True, time(0, 1, 9, 650000)],
        ["Lie Eva", "NOR", None, timedelta(seconds=70, milliseconds=5)],
        ["Dahl Ola", "NOR", 36.5, "1:10.00"],
    ]
    table = read_table(book(tmp_path, rows))
    assert table.headers == ("Name", "Nation", "500", "SB 1000")
    assert cells(table) == [
        ("Berg Anna", "NOR", 1, "1:09.65"),
        ("Lie Eva", "NOR", None, "1:10.005"),
        ("Dahl Ola", "NOR", 36.5, "1:10.00"),
    ]


def test_a_formula_without_a_value_is_named_by_its_cell(tmp_path: Path):
    table = read_table(book(tmp_path, [["Name", "Nation", "500"], ["Berg", "NOR", "=A2"]]))
    cell = table.rows[0].cells[2]
    assert isinstance(cell, Unreadable)
    assert cell.why == "cell C2 is a formula without a value. Type the value itself"


def test_the_sheet_with_headings_is_read_and_the_others_are_told(tmp_path: Path):
    head, row = ["Name", "Nation", "500"], ["Berg", "NOR", "x"]
    path = book(tmp_path, [["Read me first"]], [head, row], [head, row, row])
    table = read_table(path)
    assert (table.sheet, table.sheets) == ("Sheet 2", ("Sheet 2", "Sheet 3"))
    assert table.notes == ("Only the sheet “Sheet 2” was read. These have headings too: Sheet 3.",)
    assert len(read_table(path, "Sheet 3").rows) == 2
    with pytest.raises(SourceError, match="has no sheet “Sheet 4”"):
        read_table(path, "Sheet 4")


def test_a_day_that_no_calendar_has_is_an_error_of_its_cell(tmp_path: Path):
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.append(["Name", "Nation", "Born", "500"])
    sheet.append(["Berg", "NOR", 99_999_999, "x"])
    sheet["C2"].number_format = "yyyy-mm-dd"
    made.save(tmp_path / "list.xlsx")
    cell = read_table(tmp_path / "list.xlsx").rows[0].cells[2]
    assert isinstance(cell, Unreadable)
    assert cell.why == "cell C2 shows the error #VALUE!. Type the value itself"


def test_the_apostrophe_that_keeps_a_spreadsheet_from_calculating_is_no_part_of_a_name(tmp_path: Path):
    table = text(tmp_path, "Name;Nation;Club\n'=Anna BERG;NOR;'s-Hertogenbosch\n''-1;NED;'+ULTRA\n")
    assert cells(table) == [("=Anna BERG", "NOR", "'s-Hertogenbosch"), ("'-1", "NED", "+ULTRA")]


def test_rows_copied_in_a_spreadsheet_are_read_as_a_file_is():
    table = read_table(Pasted("Name\tNation\t500\r\nŻurek Łukasz\tPOL\tx\r\n"))
    assert (table.source, table.headers) == ("Clipboard", ("Name", "Nation", "500"))
    assert cells(table) == [("Żurek Łukasz", "POL", "x")]
    assert table.notes == ()


@pytest.mark.parametrize(
    ("copied", "reason"),
    [
        (" \n", "There is no text to paste. Copy the rows with their headings in the spreadsheet first."),
        ("Berg\tNOR\tx", "Clipboard has no row of headings"),
        ("x" * (MOST_BYTES + 1), "Clipboard: more than 20 MB. Take a smaller part of it."),
    ],
)
def test_what_was_copied_and_is_no_list_is_refused(copied: str, reason: str):
    with pytest.raises(SourceError, match=reason):
        read_table(Pasted(copied))
