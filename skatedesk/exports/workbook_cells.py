"""Putting a value, its number format and its style into a cell of a workbook."""

from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports.letters import begins_formula, clean, clean_lines
from skatedesk.exports.workbook_values import GENERAL, Stored, stored
from skatedesk.sheets.sheet import Cell


def put_cell(worksheet: Worksheet, row: int, column: int, cell: Cell, style: str) -> None:
    """A cell of a sheet: times and numbers as values that show as printed."""
    value, number_format = stored(cell)
    put_value(worksheet, row, column, value, style, number_format)


def put_text(worksheet: Worksheet, row: int, column: int, text: str, style: str) -> None:
    put_value(worksheet, row, column, clean(text) or None, style)


def put_lines(worksheet: Worksheet, row: int, column: int, texts: tuple[str, str], style: str) -> None:
    """A text, and below it in the same cell that of the second language where there is one."""
    put_value(worksheet, row, column, clean_lines(texts) or None, style)


def put_value(
    worksheet: Worksheet, row: int, column: int, value: Stored, style: str, number_format: str = GENERAL
) -> None:
    cell = worksheet.cell(row, column, value)
    cell.style = style
    if number_format != GENERAL:
        cell.number_format = number_format
    if isinstance(value, str):
        cell.data_type = "s"  # a name that begins with = is no formula
        if begins_formula(value):
            cell.quotePrefix = True  # nor does it become one when somebody edits the cell
