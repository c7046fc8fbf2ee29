"""A filled template is read again before it counts: every cell that was meant, and every cell that was not."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any, cast

from openpyxl import load_workbook
from openpyxl.utils import datetime as excel_days
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from skatedesk.exports.template.difference import difference
from skatedesk.exports.template.errors import Place, cell_name
from skatedesk.exports.template.package import Package
from skatedesk.exports.template.plan import Meant
from skatedesk.exports.workbook_values import Stored

_HALF_A_MILLISECOND = 0.5 / 86_400_000


def is_proved(before: Package, after: Package, written: bytes, meant: Mapping[str, Meant]) -> bool:
    """Whether nothing but the meant cells changed, and a program that reads workbooks finds there what was meant."""
    found = difference(before, after)
    if found.added or found.removed or found.beside:
        return False
    if any(not set(cells) <= _names(meant.get(title, {})) for title, cells in found.cells.items()):
        return False
    values = _values(written)
    return all(
        _same(value, *values.get(title, {}).get(place, (None, False)))
        for title, cells in meant.items()
        for place, value in cells.items()
    )


def _names(cells: Meant) -> set[str]:
    return {cell_name(place) for place in cells}


def _values(written: bytes) -> dict[str, dict[Place, tuple[Any, bool]]]:
    """All values by sheet and place, each with whether days are counted from 1904."""
    # openpyxl warns of every style and extension that it does not keep; it keeps none of this.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with closing(load_workbook(BytesIO(written), read_only=True)) as workbook:
            since_1904 = workbook.epoch == CALENDAR_MAC_1904
            return {sheet.title: dict(_of_sheet(sheet, since_1904)) for sheet in workbook.worksheets}


def _of_sheet(sheet: Any, since_1904: bool) -> Iterator[tuple[Place, tuple[Any, bool]]]:
    # What a workbook says of its own size may be no more true, and one far cell must not make it endless.
    sheet.reset_dimensions()
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                yield (cell.row, cell.column), (cell.value, since_1904)


def _same(meant: Stored, read: Any, since_1904: bool) -> bool:
    """Whether the cell shows what was meant; times are read to the thousandth."""
    if isinstance(meant, float | int) and isinstance(read, datetime | date | time | timedelta):
        days: Any = cast("Any", excel_days).to_excel(read, CALENDAR_MAC_1904 if since_1904 else CALENDAR_WINDOWS_1900)
        return bool(abs(days - meant) < _HALF_A_MILLISECOND)
    return meant == read
