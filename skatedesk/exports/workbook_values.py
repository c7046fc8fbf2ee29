"""Cells as a workbook keeps them: a value to count with, and a number format that shows the printed text."""

import re
from datetime import time

from skatedesk.domain.times import HOUR, MINUTE, Behind, PrintedTime, clock
from skatedesk.exports.letters import clean
from skatedesk.sheets.sheet import Cell, text_of

Stored = str | int | float | None

GENERAL = "General"

_DAY = 24 * HOUR
# A millionth of a second: 34.00 s kept a hair too small in binary would show as 33.99 (LibreOffice does that).
_NUDGE = 0.001
_FORMAT = re.compile(r'(?:"(?P<before>[^"]*)")?(?P<minutes>m:s)?s\.(?P<decimals>0+)(?:"(?P<after>[^"]*)")?')


def stored(cell: Cell) -> tuple[Stored, str]:
    """The value and its number format. Times and gaps are parts of a day, cut to what is printed.

    They are cut because a workbook rounds what it shows, and a time is never rounded.
    """
    if isinstance(cell, PrintedTime):
        digit = "" if cell.digit is None else f'"({cell.digit})"'
        return _clock_value(cell.time.ms, cell.decimals, "", digit)
    if isinstance(cell, Behind):
        return _clock_value(cell.ms, cell.decimals, '"+"', "")
    if isinstance(cell, int):
        return cell, GENERAL
    return clean(text_of(cell)) or None, GENERAL


def shown(value: object, number_format: str) -> str:
    """What a spreadsheet shows for a cell that was read back."""
    if not isinstance(value, time):
        return "" if value is None else str(value)
    match = _FORMAT.fullmatch(number_format)
    if match is None:
        return str(value)
    ms = (value.hour * 60 + value.minute) * MINUTE + value.second * 1000 + value.microsecond // 1000
    text = clock(ms if match["minutes"] else ms % MINUTE, len(match["decimals"]))
    return f"{match['before'] or ''}{text}{match['after'] or ''}"


def _clock_value(ms: int, decimals: int, before: str, after: str) -> tuple[float, str]:
    cut = ms - ms % 10 ** (3 - decimals)
    minutes = "m:s" if cut >= MINUTE else ""
    return (cut + _NUDGE) / _DAY, f"{before}{minutes}s.{'0' * decimals}{after}"
