"""What stands under the table: officials, conditions, legend and remarks."""

import math
from collections.abc import Sequence
from itertools import pairwise

from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports import workbook_style as style
from skatedesk.exports.widths import BODY, Layout, text_width
from skatedesk.exports.wording import (
    approval_line,
    both,
    condition_heads,
    condition_lines,
    legend_lines,
    officials_line,
    revision_line,
)
from skatedesk.exports.workbook_cells import put_lines, put_text, put_value
from skatedesk.exports.workbook_values import GENERAL
from skatedesk.sheets.sheet import Sheet

_GAP = 9.0
_HEIGHT = 15.0
_LEADING = 1.35
_AIR = 1.5
_ONE_DECIMAL = "0.0"


def draw_foot(worksheet: Worksheet, sheet: Sheet, place: Layout, row: int) -> list[float]:
    """Write the foot from `row` on; returns the heights of its rows, none where there is nothing to say."""
    note = (style.NOTE, style.SMALL)
    named = [*both(sheet, officials_line), *both(sheet, approval_line)]
    heights = _paragraphs(worksheet, row, named, place, (style.OFFICIALS, BODY))
    heights += _conditions(worksheet, row + len(heights), sheet, place)
    for texts in (legend_lines(sheet), sheet.remarks, both(sheet, revision_line)):
        heights += _paragraphs(worksheet, row + len(heights), texts, place, note)
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


def _conditions(worksheet: Worksheet, row: int, sheet: Sheet, place: Layout) -> list[float]:
    """A gap, the header and one line for each moment; returns the heights of the rows."""
    if not sheet.conditions:
        return []
    titles = condition_heads(sheet)
    starts = _starts(place, titles)
    lines = 1
    for (first, after), pair in zip(pairwise(starts), titles, strict=True):
        put_lines(worksheet, row + 1, first, pair, style.CONDITION_HEAD_MOMENT if first == 1 else style.CONDITION_HEAD)
        width = sum(place.widths[first - 1 : after - 1])
        lines = max(lines, sum(1 + (_title_width(title) > width) for title in pair if title))
    _fields(worksheet, row + 1, starts)
    measured = zip(sheet.conditions, condition_lines(sheet), strict=True)
    for number, (condition, (moment, clock, *_values)) in enumerate(measured, start=row + 2):
        put_text(worksheet, number, starts[0], moment, style.CONDITION_MOMENT)
        put_text(worksheet, number, starts[1], clock, style.CONDITION)
        for column, value in zip(starts[2:], (condition.air, condition.humidity, condition.ice), strict=False):
            put_value(worksheet, number, column, value, style.CONDITION, GENERAL if value is None else _ONE_DECIMAL)
        _fields(worksheet, number, starts)
    return [_GAP, _HEIGHT * lines, *[_HEIGHT] * len(sheet.conditions)]


def _starts(place: Layout, titles: Sequence[tuple[str, str]]) -> tuple[int, ...]:
    """The first column of each field of the conditions and, last, the column behind them all.

    The fields take columns of the table above from the right, until the title of each finds room.
    """
    column = len(place.widths) + 1
    starts = [column]
    for left in range(len(titles) - 1, 0, -1):
        needed, width = max(map(_title_width, titles[left])), 0.0
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
