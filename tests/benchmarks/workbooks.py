"""The workbook of a competition, against openpyxl writing the same cells plainly."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from skatedesk.exports import formats
from skatedesk.services import files, list_sets, lists
from skatedesk.services.sample import write_sample
from skatedesk.sheets.sheet import Sheet
from tests.benchmarks.measure import Figure, side_by_side, timed

ROUNDS = 7


def figures(folder: Path) -> list[Figure]:
    path = folder / "workbooks.skatedesk"
    write_sample(path).close()
    file = files.open_file(path)
    competition = lists.competitions(file)[0]
    sheets = list_sets.of_competition(file, competition, datetime.now())

    def read_and_write() -> None:
        formats.write(list_sets.of_competition(file, competition, datetime.now()), folder, "ours", ["xlsx"])

    plain = timed(lambda: write_plainly(sheets, folder / "plain.xlsx"))
    name = f"Workbook of one competition, {len(sheets)} sheets, read, written and checked"
    figure = side_by_side(name, timed(read_and_write), "openpyxl, the same cells plainly", plain, ROUNDS)
    file.close()
    return [figure]


def write_plainly(sheets: Sequence[Sheet], path: Path) -> None:
    """Values only: no fonts, no widths, no page, nothing looked at again."""
    book = Workbook()
    for number, sheet in enumerate(sheets):
        tab = book.create_sheet(f"Sheet {number}")
        tab.append([column.title for column in sheet.columns])
        for texts in sheet.texts():
            tab.append(texts)
    book.save(path)
