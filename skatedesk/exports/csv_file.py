"""CSV as spreadsheets of all countries open it: UTF-8 with mark, semicolons, one column for each of the sheet."""

import csv
from pathlib import Path

from skatedesk.exports.errors import ExportError
from skatedesk.exports.json_rows import machine_value, repeated_keys
from skatedesk.exports.replace import Written, written
from skatedesk.sheets.sheet import Sheet

ENCODING = "utf-8-sig"
SEPARATOR = ";"


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
    return [f"{column.key} {column.title}" if column.key in repeated else column.key for column in sheet.columns]


def _rows(sheet: Sheet) -> list[list[str]]:
    return [
        ["" if value is None else str(value) for value in map(machine_value, row.cells, sheet.columns)]
        for row in sheet.lines
    ]
