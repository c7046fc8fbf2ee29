"""One tab of a workbook: the heading and the table."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports import workbook_style as style
from skatedesk.exports.widths import BODY, SIZES, Layout, fitting_size, layout, lines_needed, text_width
from skatedesk.exports.wording import (
    BETWEEN,
    box_titles,
    column_titles,
    division_line,
    mark_line,
    moment_line,
    on_one_line,
    place_line,
    state_line,
)
from skatedesk.exports.workbook_cells import put_cell, put_lines, put_text
from skatedesk.exports.workbook_foot import draw_foot
from skatedesk.exports.workbook_pages import HEAD_ROW, lay_out
from skatedesk.sheets.sheet import Look, Row, Sheet, text_of

_MARK_ROW = 3
_BOX_ROW = 4
_HEIGHTS = (26.0, 15.0, 8.0, 24.0, 19.0, 8.0, 18.0)
# A form has 7.4 mm for a pen, and so that three 3000 m or two 5000 m stand on a page.
_ROW_HEIGHTS = {Look.LIST: 15.5, Look.LARGE: 25.0, Look.FORM: 21.0}
_LEADING = 1.3
_TWICE = 1.75
_TITLE_AIR = 8.0
_INDENT = 2.0


def draw_tab(worksheet: Worksheet, sheet: Sheet) -> None:
    """Write the sheet into an empty tab, ready to be printed. The header of the table stands in HEAD_ROW."""
    place = layout(sheet)
    for number, width in enumerate(place.widths, start=1):
        worksheet.column_dimensions[get_column_letter(number)].width = round(width, 2)
    heights = _heights(sheet, place)
    for row, height in enumerate(heights, start=1):
        worksheet.row_dimensions[row].height = height
    _heading(worksheet, sheet, place)
    _table(worksheet, sheet)
    foot = draw_foot(worksheet, sheet, place, len(heights) + 1)
    lay_out(worksheet, sheet, place, heights, foot)


def _heading(worksheet: Worksheet, sheet: Sheet, place: Layout) -> None:
    series = sheet.heading.series
    series_size = fitting_size(series, place.total, style.SERIES_SIZES)
    put_text(worksheet, 1, 1, series, style.series(series_size))
    put_text(worksheet, 2, 1, place_line(sheet), style.PLACE)
    put_text(worksheet, _MARK_ROW, 1, on_one_line(sheet, mark_line), style.MARK)
    title, division = BETWEEN.join(filter(None, box_titles(sheet))), on_one_line(sheet, division_line)
    room = place.total - text_width(division, 12, bold=True) - 4
    title_style = style.title(fitting_size(title, room, style.TITLE_SIZES))
    _box_line(worksheet, _BOX_ROW, place, (title, title_style), (division, style.BOX_RIGHT))
    day = (on_one_line(sheet, moment_line), style.BOX_SECOND)
    _box_line(worksheet, _BOX_ROW + 1, place, day, (on_one_line(sheet, state_line), style.BOX_SECOND_RIGHT))


def _box_line(worksheet: Worksheet, row: int, place: Layout, left: tuple[str, str], right: tuple[str, str]) -> None:
    """Two texts at the ends of a line; each runs over the empty cells between them."""
    last = len(place.widths)
    put_text(worksheet, row, 1, *left)
    for column in range(2, last):
        put_text(worksheet, row, column, "", left[1])
    put_text(worksheet, row, last, *right)


def _heights(sheet: Sheet, place: Layout) -> list[float]:
    """The heights of all rows from the top of the page to the end of the table."""
    heights = list(_HEIGHTS)
    if sheet.heading.mark:
        heights[_MARK_ROW - 1] = heights[_BOX_ROW]
    if not (moment_line(sheet) or sheet.heading.state):
        heights[_BOX_ROW] = heights[_BOX_ROW + 1]
    heights[-1] *= SIZES[sheet.look] / BODY * (_TWICE if _second_titles(sheet) else 1)
    return heights + [_height(sheet, row, place) for row in sheet.rows]


def _table(worksheet: Worksheet, sheet: Sheet) -> None:
    printed = sheet.printed()
    for number, index in enumerate(printed, start=1):
        titles, name = column_titles(sheet, index), style.head(sheet.columns[index], sheet.look)
        put_lines(worksheet, HEAD_ROW, number, titles, style.two_lines(name) if titles[1] else name)
    before: Row | None = None
    for row_number, row in enumerate(sheet.rows, start=HEAD_ROW + 1):
        new_group = before is not None and before.group != row.group
        for number, index in enumerate(printed, start=1):
            name = style.body(sheet.columns[index], new_group, sheet.look)
            if row.title:
                name = style.row_title(number > 1, sheet.look)
            put_cell(worksheet, row_number, number, row.cells[index], name)
        before = row


def _second_titles(sheet: Sheet) -> bool:
    return any(column_titles(sheet, index)[1] for index in sheet.printed())


def _height(sheet: Sheet, row: Row, place: Layout) -> float:
    """The height of a row; a title has as many lines as the longest of its names takes, but the first runs on."""
    if not row.title:
        return _ROW_HEIGHTS[sheet.look]
    size = SIZES[sheet.look]
    names = [text_of(row.cells[index]) for index in sheet.printed()[1:]]
    widths = place.widths[1:]
    lines = [lines_needed(name, width - _INDENT, size, bold=True) for name, width in zip(names, widths, strict=False)]
    return max([1, *lines]) * size * _LEADING + _TITLE_AIR
