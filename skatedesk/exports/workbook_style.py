"""How a workbook looks: a few named styles that its cells share."""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from skatedesk.exports.widths import BODY
from skatedesk.sheets.sheet import Column, Kind

FONT = "Arial"
SMALL = 8
SERIES_SIZES = (18, 16, 14, 12, 10)
TITLE_SIZES = (14, 13, 12, 11, 10, 9)

TEXT, MUTED, LINE, STRONG_LINE, GROUND = "14181F", "5A6472", "D9DDE3", "14181F", "EEF0F3"

PLACE = "Sheet place"
BOX_SECOND, BOX_RIGHT, BOX_SECOND_RIGHT = "Sheet box day", "Sheet box division", "Sheet box state"
OFFICIALS = "Sheet officials"
NOTE = "Sheet note"
STAMP = "Sheet stamp"
CONDITION, CONDITION_MOMENT = "Sheet condition", "Sheet condition moment"
CONDITION_HEAD, CONDITION_HEAD_MOMENT = "Sheet condition head", "Sheet condition head moment"

_SIDES = {"left": "left", "center": "centre", "right": "right"}
_HAIR = Border(bottom=Side("thin", LINE))
_GROUP = Border(bottom=Side("thin", LINE), top=Side("thin", MUTED))
_BOX_TOP = Border(top=Side("medium", STRONG_LINE))
_BOX_BOTTOM = Border(bottom=Side("medium", STRONG_LINE))
_HEAD = Border(bottom=Side("thin", STRONG_LINE))
_FILLED = PatternFill("solid", GROUND)


def series(size: int) -> str:
    return f"Sheet series {size}"


def title(size: int) -> str:
    return f"Sheet box title {size}"


def head(column: Column) -> str:
    return f"Sheet head {_SIDES[_side(column)]}"


def body(column: Column, first_of_group: bool) -> str:
    return f"Sheet {'group' if first_of_group else 'row'} {_SIDES[_side(column)]}"


def add_styles(workbook: Workbook) -> None:
    """Make the names known to a new workbook."""
    for size in SERIES_SIZES:
        _add(workbook, series(size), _font(size, bold=True), "left", indent=0)
    for size in TITLE_SIZES:
        _add(workbook, title(size), _font(size, bold=True), "left", _BOX_TOP, _FILLED)
    _add(workbook, PLACE, _font(BODY, MUTED), "left", indent=0)
    _add(workbook, BOX_RIGHT, _font(12, bold=True), "right", _BOX_TOP, _FILLED)
    _add(workbook, BOX_SECOND, _font(BODY), "left", _BOX_BOTTOM, _FILLED)
    _add(workbook, BOX_SECOND_RIGHT, _font(BODY, bold=True), "right", _BOX_BOTTOM, _FILLED)
    for side, name in _SIDES.items():
        # No indent on the right: LibreOffice forgets it from the second row of a page on.
        indent = 1 if side == "left" else 0
        _add(workbook, f"Sheet head {name}", _font(BODY, bold=True), side, _HEAD, indent=indent)
        _add(workbook, f"Sheet row {name}", _font(BODY), side, _HAIR, indent=indent)
        _add(workbook, f"Sheet group {name}", _font(BODY), side, _GROUP, indent=indent)
    _add(workbook, OFFICIALS, _font(BODY, bold=True), "left", wrap=True)
    _add(workbook, NOTE, _font(SMALL), "left", wrap=True)
    _add(workbook, STAMP, _font(SMALL, MUTED), "left")
    _add(workbook, CONDITION, _font(BODY), "center", _HAIR)
    _add(workbook, CONDITION_MOMENT, _font(BODY), "left", _HAIR)
    _add(workbook, CONDITION_HEAD, _font(SMALL, bold=True), "center", _HEAD, _FILLED, wrap=True)
    _add(workbook, CONDITION_HEAD_MOMENT, _font(SMALL, bold=True), "left", _HEAD, _FILLED)


def _side(column: Column) -> str:
    if column.kind is Kind.LANE:
        return "center"
    return "right" if column.right_aligned else "left"


def _font(size: int, colour: str = TEXT, bold: bool = False) -> Font:
    return Font(name=FONT, size=size, color=colour, bold=bold)


def _add(
    workbook: Workbook,
    name: str,
    font: Font,
    side: str,
    border: Border | None = None,
    fill: PatternFill | None = None,
    indent: int = 1,
    wrap: bool = False,
) -> None:
    alignment = Alignment(side, "center", wrap_text=wrap, indent=0 if side == "center" else indent)
    workbook.add_named_style(NamedStyle(name, font=font, border=border, fill=fill, alignment=alignment))
