"""What stands under the table: officials, conditions, legend and remarks."""

import math
from collections.abc import Sequence
from itertools import pairwise

from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.domain.races import Condition
from skatedesk.exports import workbook_style as style
from skatedesk.exports.widths import BODY, Layout, text_width
from skatedesk.exports.wording import condition_titles, legend_line, moment_word, officials_line
from skatedesk.exports.workbook_cells import put_text, put_value
from skatedesk.exports.workbook_values import GENERAL
from skatedesk.sheets.sheet import Sheet

_GAP = 9.0
_HEIGHT = 15.0
_LEADING = 1.35
_AIR = 1.5
_ONE_DECIMAL = "0.0"


def draw_foot(worksheet: Worksheet, sheet: Sheet, place: Layout, row: int) -> list[float]:
    """Write the foot from `row` on; returns the heights of its rows, none where there is nothing to say."""
    codes = [legend_line(*note) for note in sheet.legend]
    heights = _paragraphs(worksheet, row, [officials_line(sheet.officials)], place, (style.OFFICIALS, BODY))
    heights += _conditions(worksheet, row + len(heights), sheet.conditions, place)
    heights += _paragraphs(worksheet, row + len(heights), codes, place, (style.NOTE, style.SMALL))
    heights += _paragraphs(worksheet, row + len(heights), sheet.remarks, place, (style.NOTE, style.SMALL))
    for number, height in enumerate(heights, start=row):
        worksheet.row_dimensions[number].height = height
    return heights


def _paragraphs(
    worksheet: Worksheet, row: int, texts: Sequence[str], place: Layout, look: tuple[str, int]
) -> list[float]:
    """A gap, then each text over the whole width on as many lines as it takes; returns the heights of the rows."""
    lines = [text for text in texts if text]
    if not lines:
        return []
    name, size = look
    heights = [_GAP]
    for number, text in enumerate(lines, start=row + 1):
        needed = math.ceil(text_width(text, size) / (place.total * 0.95))
        put_text(worksheet, number, 1, text, name if needed > 1 else style.one_line(name))
        if needed > 1:
            _merge(worksheet, number, 1, len(place.widths))
        heights.append(needed * size * _LEADING)
    return heights


def _conditions(worksheet: Worksheet, row: int, conditions: Sequence[Condition], place: Layout) -> list[float]:
    """A gap, the header and one line for each moment; returns the heights of the rows."""
    if not conditions:
        return []
    starts = _starts(place)
    lines = 1
    for (first, after), text in zip(pairwise(starts), condition_titles(), strict=True):
        put_text(worksheet, row + 1, first, text, style.CONDITION_HEAD_MOMENT if first == 1 else style.CONDITION_HEAD)
        if _title_width(text) > sum(place.widths[first - 1 : after - 1]):
            lines = 2
    _fields(worksheet, row + 1, starts)
    for number, condition in enumerate(conditions, start=row + 2):
        put_text(worksheet, number, starts[0], moment_word(condition.moment), style.CONDITION_MOMENT)
        put_text(worksheet, number, starts[1], condition.time_of_day, style.CONDITION)
        for column, value in zip(starts[2:], (condition.air, condition.humidity, condition.ice), strict=False):
            put_value(worksheet, number, column, value, style.CONDITION, GENERAL if value is None else _ONE_DECIMAL)
        _fields(worksheet, number, starts)
    return [_GAP, _HEIGHT * lines, *[_HEIGHT] * len(conditions)]


def _starts(place: Layout) -> tuple[int, ...]:
    """The first column of each field of the conditions and, last, the column behind them all.

    The fields take columns of the table above from the right, until the title of each finds room.
    """
    column = len(place.widths) + 1
    starts = [column]
    titles = condition_titles()
    for left in range(len(titles) - 1, 0, -1):
        needed, width = _title_width(titles[left]), 0.0
        while column > left + 1 and width < needed:
            column -= 1
            width += place.widths[column - 1]
        starts.append(column)
    return (1, *reversed(starts))


def _title_width(title: str) -> float:
    return text_width(title, style.SMALL, bold=True) + _AIR


def _fields(worksheet: Worksheet, row: int, starts: Sequence[int]) -> None:
    """Give every cell of a field the style of its first, then make one cell of it."""
    for first, after in pairwise(starts):
        for column in range(first + 1, after):
            worksheet.cell(row, column).style = worksheet.cell(row, first).style
        _merge(worksheet, row, first, after - 1)


def _merge(worksheet: Worksheet, row: int, first: int, last: int) -> None:
    if last > first:
        # Not `merge_cells`: it makes new borders for every cell, a quarter of the time of a whole workbook.
        worksheet.merged_cells.ranges.add(CellRange(min_col=first, min_row=row, max_col=last, max_row=row))
