"""Pages of a workbook: who belongs together is not parted."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports.workbook import write_workbook
from skatedesk.exports.workbook_pages import HEAD_ROW, page_ends
from skatedesk.sheets.sheet import Look, Sheet
from tests.exports import ROWS, form, result

A4_POINTS = 11.69 * 72


def tab(sheet: Sheet, folder: Path) -> Worksheet:
    write_workbook([sheet], folder / "a.xlsx")
    (worksheet,) = load_workbook(folder / "a.xlsx").worksheets
    assert isinstance(worksheet, Worksheet)
    return worksheet


def ends(worksheet: Worksheet) -> list[int]:
    """Behind how many rows of the table a page ends."""
    return [one.id - HEAD_ROW for one in worksheet.row_breaks.brk]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([], []),
        ([[50, 50]], []),
        ([[50, 40], [10]], []),
        ([[50, 40], [10, 10]], [2]),
        ([[10, 90], [100], [1]], [2, 3]),
        ([[10], [60, 60, 60], [30]], [1, 4]),
        ([[60, 60, 60], [15]], []),
    ],
)
def test_a_page_ends_before_the_block_that_does_not_fit(blocks: list[list[float]], expected: list[int]):
    assert list(page_ends(blocks, 100)) == expected


@pytest.mark.parametrize(
    ("passings", "pairs_on_a_page"), [(2, 9), (3, 7), (8, 3), (13, 2), (25, 1)]
)  # fmt: skip
def test_as_many_whole_pairs_of_a_form_as_fit_stand_on_a_page(tmp_path: Path, passings: int, pairs_on_a_page: int):
    sheet = form(pairs=20, passings=passings)
    rows = passings + 1
    wanted = [rows * pairs for pairs in range(pairs_on_a_page, 20, pairs_on_a_page)]
    assert ends(tab(sheet, tmp_path)) == wanted


def test_every_page_of_a_form_is_lower_than_the_paper(tmp_path: Path):
    worksheet = tab(form(pairs=20, passings=13), tmp_path)
    heights = [worksheet.row_dimensions[row].height for row in range(1, worksheet.max_row + 1)]
    bounds = [0, *ends(worksheet), worksheet.max_row - HEAD_ROW]
    for first, last in pairwise(bounds):
        page = sum(heights[:HEAD_ROW]) + sum(heights[HEAD_ROW + first : HEAD_ROW + last])
        assert page <= A4_POINTS - (0.5 + 0.7) * 72


def test_pages_that_end_by_hand_have_a_scale_of_their_own(tmp_path: Path):
    worksheet = tab(form(pairs=3), tmp_path)
    assert worksheet.sheet_properties.pageSetUpPr is not None
    assert not worksheet.sheet_properties.pageSetUpPr.fitToPage
    assert worksheet.page_setup.scale == 100


def test_columns_are_measured_in_the_font_they_are_written_in(tmp_path: Path):
    write_workbook([result()], tmp_path / "a.xlsx")
    normal = vars(load_workbook(tmp_path / "a.xlsx"))["_named_styles"]["Normal"].font
    assert (normal.name, normal.sz) == ("Arial", 10)


@pytest.mark.parametrize(("before", "expected"), [(41, [45]), (42, [42])])
def test_a_long_group_of_a_list_goes_on_overleaf_but_begins_with_four(
    tmp_path: Path, before: int, expected: list[int]
):  # fmt: skip
    sheet = replace(result(*(ROWS * 12)), officials=(), conditions=(), legend=(), remarks=())
    rows = tuple(replace(row, group=int(number >= before)) for number, row in enumerate(sheet.rows))
    assert ends(tab(replace(sheet, rows=rows), tmp_path)) == expected


def test_the_foot_stands_with_the_last_of_the_list(tmp_path: Path):
    sheet = form(pairs=3, passings=8)
    assert ends(tab(sheet, tmp_path)) == []
    assert ends(tab(replace(sheet, remarks=("All times by hand.",) * 5), tmp_path)) == [18]


def test_boxes_are_framed_and_high_enough_for_a_pen(tmp_path: Path):
    worksheet = tab(form(pairs=1), tmp_path)
    box = worksheet.cell(HEAD_ROW + 2, 4).border
    assert [side.style for side in (box.left, box.right, box.top, box.bottom)] == ["thin"] * 4
    assert worksheet.row_dimensions[HEAD_ROW + 2].height >= 20


def test_a_title_has_as_many_lines_as_its_longest_name(tmp_path: Path):
    long = form(1, names=("1 Antoine GÉLINAS-BEAULIEU CAN", "92 Sofie Wilhelmina HOLMEFJORD LORENTZEN NOR"))
    one_line, two_lines = (tab(sheet, tmp_path) for sheet in (form(1), long))
    heights = [worksheet.row_dimensions[HEAD_ROW + 1].height for worksheet in (one_line, two_lines)]
    assert heights == [21.0, 34.0]
    assert two_lines.cell(HEAD_ROW + 1, 5).alignment.wrap_text
    assert not two_lines.cell(HEAD_ROW + 1, 1).alignment.wrap_text


def test_a_remark_of_one_line_leaves_the_cells_beside_it_alone(tmp_path: Path):
    worksheet = tab(replace(form(pairs=1), remarks=("Short.",)), tmp_path)
    assert not worksheet.merged_cells.ranges


def test_large_lists_are_large(tmp_path: Path):
    worksheet = tab(replace(result(), look=Look.LARGE), tmp_path)
    assert worksheet.cell(HEAD_ROW + 1, 3).font.sz == 14
    assert tab(result(), tmp_path).cell(HEAD_ROW + 1, 3).font.sz == 10
