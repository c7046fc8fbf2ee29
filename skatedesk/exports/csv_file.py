"""CSV as spreadsheets of all countries open it: UTF-8 with mark, semicolons, one column for each of the sheet.

There is no place for a heading; what nobody may overlook stands in a column of its own.

A text that a spreadsheet would take for a formula has an apostrophe before it, as is usual; our own lists are read
without it. Numbers, times and gaps stand as they are.
"""

import csv
from pathlib import Path

from skatedesk.exports.errors import ExportError
from skatedesk.exports.json_rows import machine_value, repeated_keys
from skatedesk.exports.letters import FORMULA, begins_formula
from skatedesk.exports.replace import Written, written
from skatedesk.sheets.sheet import Cell, Column, Sheet

MARK = "mark"
ENCODING = "utf-8-sig"
SEPARATOR = ";"
GUARD = "'"


def write_csv(sheet: Sheet, path: Path) -> Written:
    """Write the sheet and read it again; raises ExportError and keeps the old file where anything fails."""
    table = [_header(sheet), *_rows(sheet)]
    with written(path) as temporary:
        with temporary.open("w", encoding=ENCODING, newline="") as file:
            csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n").writerows(table)
        with temporary.open(encoding=ENCODING, newline="") as file:
            if list(csv.reader(file, delimiter=SEPARATOR)) != table:
                raise ExportError.of_difference(path)
    return Written(path, 1, len(sheet.lines))


def _header(sheet: Sheet) -> list[str]:
    repeated = repeated_keys(sheet.columns)
    keys = (f"{column.key} {column.title}" if column.key in repeated else column.key for column in sheet.columns)
    return [*(guarded(key) for key in keys), *([MARK] if sheet.heading.mark else [])]


def _rows(sheet: Sheet) -> list[list[str]]:
    mark = [guarded(sheet.heading.mark)] if sheet.heading.mark else []
    return [[*(_text(*pair) for pair in zip(row.cells, sheet.columns, strict=True)), *mark] for row in sheet.lines]


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would calculate, or a reader take its own one away."""
    bare = text.lstrip(GUARD)
    return f"{GUARD}{text}" if begins_formula(text) or (bare != text and FORMULA.match(bare)) else text


def _text(cell: Cell, column: Column) -> str:
    value = machine_value(cell, column)
    if isinstance(cell, str) and isinstance(value, str):
        return guarded(value)
    return "" if value is None else str(value)
