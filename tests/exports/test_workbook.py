import os
from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.domain.races import Lane, Status
from skatedesk.exports import workbook
from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import Written
from skatedesk.exports.widths import text_width
from skatedesk.exports.workbook import write_workbook
from skatedesk.exports.workbook_pages import HEAD_ROW
from skatedesk.exports.workbook_values import shown
from skatedesk.sheets.sheet import Column, Row, Sheet
from tests.exports import HEADING, ROWS, printed, result, standing


def tab(sheet: Sheet, folder: Path) -> Worksheet:
    """The sheet written and read again."""
    write_workbook([sheet], folder / "a.xlsx")
    (worksheet,) = load_workbook(folder / "a.xlsx").worksheets
    assert isinstance(worksheet, Worksheet)
    return worksheet


def row_texts(worksheet: Worksheet, row: int) -> list[str]:
    return [shown(cell.value, cell.number_format) for cell in worksheet[row]]


def texts(worksheet: Worksheet) -> list[str]:
    """Every text of the tab, from top to bottom."""
    return [cell.value for row in worksheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def test_each_sheet_gets_a_tab_and_all_rows_are_counted(tmp_path: Path):
    path = tmp_path / "wc1.xlsx"
    other = replace(result(), heading=replace(HEADING, number=13, title="1500m Women"))
    assert write_workbook([result(), other, standing(8)], path) == Written(path, 3, 11)
    assert load_workbook(path).sheetnames == ["12 1st 500m Men", "13 1500m Women", "500m Men"]


def test_the_table_shows_what_the_sheet_prints(tmp_path: Path):
    worksheet = tab(result(), tmp_path)
    assert row_texts(worksheet, HEAD_ROW) == [
        "Rank", "No", "Name", "Nat", "Pair", "Lane", "Time", "Behind", "Points", "Notes",
    ]  # fmt: skip
    assert [row_texts(worksheet, HEAD_ROW + number) for number in range(1, 6)] == [
        ["1", "181", "Jordan STOLZ", "USA", "6", "Out", "33.88", "", "60", ""],
        ["13", "12", "Antoine GÉLINAS-BEAULIEU", "CAN", "7", "In", "34.37(4)", "+0.49", "28", ""],
        ["14", "92", "Sofie HOLMEFJORD LORENTZEN", "NOR", "1", "In", "34.37(9)", "+0.49", "27", "RW"],
        ["20", "132", "高木 美帆", "JPN", "5", "Out", "1:28.69", "+54.81", "21", "F"],
        ["", "7", "Laurent DUBREUIL", "CAN", "4", "Out", "DNF", "", "", "T08"],
    ]


def test_numbers_and_times_can_be_counted_with(tmp_path: Path):
    first, *_others = (row for row in tab(result(), tmp_path).iter_rows(HEAD_ROW + 1, values_only=True))
    assert first == (1, 181, "Jordan STOLZ", "USA", 6, "Out", time(0, 0, 33, 880_000), None, 60, None)


def test_a_name_is_never_taken_for_a_formula(tmp_path: Path):
    sheet = result((1, 2, "=1+1", "NOR", 1, Lane.INNER, printed("36.50"), None, 0, "", 36500, Status.OK, "W1"))
    cell = tab(sheet, tmp_path).cell(HEAD_ROW + 1, 3)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_numbers_stand_on_the_right_and_names_on_the_left(tmp_path: Path):
    worksheet = tab(result(), tmp_path)
    for row in (HEAD_ROW, HEAD_ROW + 1):
        sides = [worksheet.cell(row, column).alignment.horizontal for column in range(1, 11)]
        assert sides == ["right", "right", "left", "left", "right", "center", "right", "right", "right", "left"]


def test_the_head_of_the_page_says_what_and_where(tmp_path: Path):
    worksheet = tab(result(), tmp_path)
    assert texts(worksheet)[:6] == [
        "ISU World Cup Speed Skating #1",
        "Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025",
        "12. RESULT 1st 500m Men",
        "Division A",
        "Saturday, 15 Nov 2025",
        "OFFICIAL",
    ]
    assert worksheet["A1"].font.b
    assert worksheet["A1"].font.sz == 18


def test_a_long_series_is_printed_smaller(tmp_path: Path):
    series = "ISU European Speed Skating Championships Allround, Sprint and Single Distances 2026/27"
    font = tab(result(heading=replace(HEADING, series=series)), tmp_path)["A1"].font
    assert 10 <= font.sz < 18


def test_under_the_table_stand_officials_conditions_codes_and_remarks(tmp_path: Path):
    worksheet = tab(result(), tmp_path)
    found = texts(worksheet)
    start = found.index("Referee: Moyca STOFFEL (CAN)  /  Starter: Matthew VRAA (USA)")
    assert found[start + 1 :] == [
        "Conditions", "Time", "Air temperature °C", "Humidity %", "Ice temperature °C",
        "Start", "12:58",
        "End", "13:22",
        "T08 : Lane change",
        "F : Skater fell down during the race",
        "Pair 4 skated again after a power failure.",
        "Created on: 15 Nov 2025 13:47",
    ]  # fmt: skip
    values = {cell.value: cell.number_format for row in worksheet.iter_rows(HEAD_ROW + 6) for cell in row}
    assert values[-8.1] == values[28] == "0.0"


def test_a_sheet_with_nothing_to_say_ends_with_its_table(tmp_path: Path):
    sheet = replace(result(), officials=(), conditions=(), legend=(), remarks=(), created=None)
    worksheet = tab(sheet, tmp_path)
    assert worksheet.max_row == HEAD_ROW + 5
    assert worksheet.print_area == f"'12 1st 500m Men'!$A$1:$J${HEAD_ROW + 5}"


def test_a_long_remark_gets_the_lines_it_needs(tmp_path: Path):
    remark = "The first attempt of pair 4 was stopped by the referee because of a dog on the ice. " * 5
    worksheet = tab(replace(result(), remarks=(remark.strip(),)), tmp_path)
    (row,) = (n for n in range(1, worksheet.max_row) if str(worksheet.cell(n, 1).value).startswith("The first"))
    assert worksheet.row_dimensions[row].height > 3 * 8
    assert f"A{row}:J{row}" in {str(merged) for merged in worksheet.merged_cells.ranges}


def test_conditions_under_a_narrow_list_keep_five_fields(tmp_path: Path):
    narrow = replace(result(), columns=(Column("rank", "R", 1), Column("nation", "Nat", 3)), rows=(Row(0, (1, "NED")),))
    found = texts(tab(narrow, tmp_path))
    for title in ("Conditions", "Time", "Air temperature °C", "Humidity %", "Ice temperature °C"):
        assert title in found


def test_the_stamp_is_on_every_page_with_its_minutes(tmp_path: Path):
    sheet = replace(result(), created=datetime(2025, 11, 15, 13, 7))
    worksheet = tab(sheet, tmp_path)
    assert worksheet.oddFooter is not None
    assert worksheet.oddFooter.left.text == "Created on: 15 Nov 2025 13:07"
    assert worksheet.oddFooter.right.text == "Page &P of &N"


def test_a_page_is_ready_to_be_printed(tmp_path: Path):
    long = result(*(ROWS * 14))
    worksheet = tab(long, tmp_path)
    assert worksheet.print_title_rows == f"$1:${HEAD_ROW}"
    assert worksheet.freeze_panes == f"A{HEAD_ROW + 1}"
    assert worksheet.print_area.startswith("'12 1st 500m Men'!$A$1:$J$")
    assert worksheet.sheet_properties.pageSetUpPr is not None
    assert worksheet.sheet_properties.pageSetUpPr.fitToPage
    assert (worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight) == (1, 0)
    assert (worksheet.page_setup.paperSize, worksheet.page_setup.orientation) == (9, "portrait")
    assert not worksheet.sheet_view.showGridLines
    assert worksheet.page_margins.left == 0.5


def test_a_wide_standing_lies_on_its_side(tmp_path: Path):
    assert tab(standing(14), tmp_path).page_setup.orientation == "landscape"


def test_columns_are_as_wide_as_the_longest_name(tmp_path: Path):
    width = tab(result(), tmp_path).column_dimensions["C"].width
    assert width > text_width("Sofie HOLMEFJORD LORENTZEN")


def test_a_line_parts_the_pairs_of_a_start_list(tmp_path: Path):
    sheet = result()
    paired = replace(sheet, rows=tuple(replace(row, group=number // 2) for number, row in enumerate(sheet.rows)))
    worksheet = tab(paired, tmp_path)
    lines = [worksheet.cell(HEAD_ROW + number, 1).border.top for number in range(1, 6)]
    assert [line is not None and line.style for line in lines] == [False, False, "thin", False, "thin"]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.xlsx"
    write_workbook([standing(3)], path)
    return path


def test_no_sheets_make_no_workbook(old: Path):
    with pytest.raises(ExportError, match="no list"):
        write_workbook([], old)
    assert load_workbook(old).sheetnames == ["500m Men"]


def test_a_failing_swap_leaves_the_old_workbook(old: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_paths: object) -> None:
        raise PermissionError(13, "Permission denied", "beside", None, "target")

    before = old.read_bytes()
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ExportError):
        write_workbook([result()], old)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_a_sheet_that_breaks_leaves_the_old_workbook(old: Path):
    before = old.read_bytes()
    broken = replace(result(), rows=(Row(0, (1, 2)),))
    with pytest.raises(IndexError):
        write_workbook([result(), broken], old)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def without_last_row(book: Workbook) -> None:
    book.worksheets[-1].delete_rows(HEAD_ROW + 5)


def with_another_time(book: Workbook) -> None:
    book.worksheets[0].cell(HEAD_ROW + 2, 7, 34.38 / 86_400)


def with_another_format(book: Workbook) -> None:
    book.worksheets[0].cell(HEAD_ROW + 2, 7).number_format = "hh:mm"


def with_another_tab(book: Workbook) -> None:
    book.create_sheet("more")


def with_renamed_tab(book: Workbook) -> None:
    book.worksheets[0].title = "other"


@pytest.mark.parametrize(
    "spoil", [without_last_row, with_another_time, with_another_format, with_another_tab, with_renamed_tab]
)
def test_what_is_read_back_must_be_what_was_written(old: Path, monkeypatch: pytest.MonkeyPatch, spoil):
    class Spoiled(Workbook):
        def save(self, filename) -> None:
            spoil(self)
            super().save(filename)

    before = old.read_bytes()
    monkeypatch.setattr(workbook, "Workbook", Spoiled)
    with pytest.raises(ExportError, match="read back"):
        write_workbook([result()], old)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_an_empty_file_is_never_taken_for_a_workbook(old: Path, monkeypatch: pytest.MonkeyPatch):
    class Empty(Workbook):
        def save(self, filename) -> None:
            assert isinstance(filename, BytesIO)

    before = old.read_bytes()
    monkeypatch.setattr(workbook, "Workbook", Empty)
    with pytest.raises(ExportError, match="read back"):
        write_workbook([result()], old)
    assert old.read_bytes() == before
