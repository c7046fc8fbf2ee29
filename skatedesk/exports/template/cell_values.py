"""What goes into a cell of a template: the number format that is there decides how a time is given."""

from datetime import date

from openpyxl.styles.numbers import FORMAT_GENERAL, FORMAT_TEXT, is_datetime

from skatedesk.domain.house_style import Point
from skatedesk.domain.times import Behind, PrintedTime
from skatedesk.exports.workbook_values import Stored, clean, stored
from skatedesk.sheets.sheet import Cell, text_of

Fact = Cell | float | date
"""What a placeholder stands for."""

_DAY_ZERO = date(1899, 12, 30).toordinal()
_FROM_1900_TO_1904 = 1462


def cell_value(fact: Fact, number_format: str, point: Point, *, since_1904: bool = False) -> Stored:
    """The value as the cell keeps it.

    A race time is a time where the format is one for times, the number of seconds where it is one for numbers, such
    as 0.00, and text else. A day is a day where the format is one for days, and text else.
    """
    if isinstance(fact, PrintedTime | Behind):
        if is_datetime(number_format):
            return stored(fact)[0]
        if number_format not in (FORMAT_GENERAL, FORMAT_TEXT):
            return _seconds(fact)
    if isinstance(fact, date):
        if is_datetime(number_format):
            return fact.toordinal() - _DAY_ZERO - (_FROM_1900_TO_1904 if since_1904 else 0)
        return fact.isoformat()
    if isinstance(fact, float) or (isinstance(fact, int) and not isinstance(fact, bool)):
        return fact
    return clean(fact_text(fact, point)) or None


def fact_text(fact: Fact, point: Point) -> str:
    """The fact within a text."""
    if isinstance(fact, date):
        return fact.isoformat()
    if isinstance(fact, float):
        return str(fact).replace(".", point)
    return text_of(fact, point)


def _seconds(fact: PrintedTime | Behind) -> float:
    """Cut to what is printed, never rounded."""
    ms = fact.time.ms if isinstance(fact, PrintedTime) else fact.ms
    return (ms - ms % 10 ** (3 - fact.decimals)) / 1000
