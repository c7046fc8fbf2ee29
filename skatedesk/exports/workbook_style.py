"""How a workbook looks: a few named styles that its cells share."""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from skatedesk.exports.widths import BODY, SIZES
from skatedesk.sheets.sheet import Column, Kind, Look

FONT = "Arial"
SMALL = 8
SERIES_SIZES = (18, 16, 14, 12, 10)
TITLE_SIZES = (14, 13, 12, 11, 10, 9)

TEXT, MUTED, LINE, STRONG_LINE, GROUND = "14181F", "5A6472", "D9DDE3", "14181F", "EEF0F3"

PLACE = "Sheet place"
MARK = "Sheet mark"
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
_TITLE = Border(top=Side("thin", STRONG_LINE), bottom=Side("thin", STRONG_LINE))
_PEN = Side("thin", MUTED)
_BOX = Border(left=_PEN, right=_PEN, top=_PEN, bottom=_PEN)
_FILLED = PatternFill("solid", GROUND)


def series(size: int) -> str:
    return f"Sheet series {size}"


def title(size: int) -> str:
    return f"Sheet box title {size}"


def head(column: Column, look: Look) -> str:
    return f"Sheet {look} head {_SIDES[_side(column)]}"


def body(column: Column, first_of_group: bool, look: Look) -> str:
    if column.kind is Kind.FIELD:
        return f"Sheet {look} field"
    return f"Sheet {look} {'group' if first_of_group else 'row'} {_SIDES[_side(column)]}"


def two_lines(name: str) -> str:
    """Of a header that says the same in a second language below."""
    return f"{name} twice"


def one_line(paragraph: str) -> str:
    """Of a paragraph that needs no second line; it runs on over the empty cells beside it."""
    return f"{paragraph} line"


def row_title(wrapped: bool, look: Look) -> str:
    """Of a row that names those who follow; its first text runs on over the empty cells beside it."""
    return f"Sheet {look} title {'wrapped' if wrapped else 'running'}"


def add_styles(workbook: Workbook) -> None:
    """Make the names known to a new workbook."""
    # The font of the default style is the measure of all columns, and openpyxl offers no other way to it. Its own,
    # Calibri, is missing on many machines, and columns measured in its stand-in are broader than the page.
    vars(workbook)["_named_styles"]["Normal"].font = _font(BODY)
    for size in SERIES_SIZES:
        _add(workbook, series(size), _font(size, bold=True), "left", indent=0)
    for size in TITLE_SIZES:
        _add(workbook, title(size), _font(size, bold=True), "left", _BOX_TOP, _FILLED)
    _add(workbook, PLACE, _font(BODY, MUTED), "left", indent=0)
    _add(workbook, MARK, _font(12, bold=True), "left", indent=0)
    _add(workbook, BOX_RIGHT, _font(12, bold=True), "right", _BOX_TOP, _FILLED)
    _add(workbook, BOX_SECOND, _font(BODY), "left", _BOX_BOTTOM, _FILLED)
    _add(workbook, BOX_SECOND_RIGHT, _font(BODY, bold=True), "right", _BOX_BOTTOM, _FILLED)
    for look, body_size in SIZES.items():
        _add_look(workbook, look, body_size)
    for name, font in ((OFFICIALS, _font(BODY, bold=True)), (NOTE, _font(SMALL))):
        _add(workbook, name, font, "left", wrap=True)
        _add(workbook, one_line(name), font, "left")
    _add(workbook, STAMP, _font(SMALL, MUTED), "left")
    _add(workbook, CONDITION, _font(BODY), "center", _HAIR)
    _add(workbook, CONDITION_MOMENT, _font(BODY), "left", _HAIR)
    _add(workbook, CONDITION_HEAD, _font(SMALL, bold=True), "center", _HEAD, _FILLED, wrap=True)
    _add(workbook, CONDITION_HEAD_MOMENT, _font(SMALL, bold=True), "left", _HEAD, _FILLED, wrap=True)


def _add_look(workbook: Workbook, look: Look, size: int) -> None:
    plain, strong = _font(size), _font(size, bold=True)
    for side, name in _SIDES.items():
        # No indent on the right: LibreOffice forgets it from the second row of a page on.
        indent = 1 if side == "left" else 0
        head_name = f"Sheet {look} head {name}"
        _add(workbook, head_name, strong, side, _HEAD, indent=indent)
        _add(workbook, two_lines(head_name), strong, side, _HEAD, indent=indent, wrap=True)
        _add(workbook, f"Sheet {look} row {name}", plain, side, _HAIR, indent=indent)
        _add(workbook, f"Sheet {look} group {name}", plain, side, _GROUP, indent=indent)
    _add(workbook, f"Sheet {look} field", plain, "center", _BOX)
    _add(workbook, row_title(False, look), strong, "left", _TITLE, _FILLED)
    _add(workbook, row_title(True, look), strong, "left", _TITLE, _FILLED, wrap=True)


def _side(column: Column) -> str:
    if column.kind in (Kind.LANE, Kind.MARK, Kind.FIELD):
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
