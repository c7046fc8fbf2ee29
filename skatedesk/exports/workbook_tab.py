"""One tab of a workbook: the heading, the table and the page it is printed on."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports import workbook_style as style
from skatedesk.exports.widths import Layout, fitting_size, layout, text_width
from skatedesk.exports.wording import box_title, created_line, date_line, division_line
from skatedesk.exports.workbook_cells import put_cell, put_text
from skatedesk.exports.workbook_foot import draw_foot
from skatedesk.sheets.sheet import Heading, Row, Sheet
from skatedesk.words import _

HEAD_ROW = 7

_BOX_ROW = 4
_HEIGHTS = {1: 26, 2: 15, 3: 8, 4: 24, 5: 19, 6: 8, HEAD_ROW: 18}
_ROW_HEIGHT = 15.5
_INCHES = {"left": 0.5, "right": 0.5, "top": 0.5, "bottom": 0.7, "header": 0.3, "footer": 0.35}


def draw_tab(worksheet: Worksheet, sheet: Sheet) -> None:
    """Write the sheet into an empty tab, ready to be printed. The header of the table stands in HEAD_ROW."""
    place = layout(sheet)
    for number, width in enumerate(place.widths, start=1):
        worksheet.column_dimensions[get_column_letter(number)].width = round(width, 2)
    _heading(worksheet, sheet.heading, place)
    _table(worksheet, sheet)
    last = draw_foot(worksheet, sheet, place, HEAD_ROW + len(sheet.rows) + 1)
    _page(worksheet, sheet, place, last)


def _heading(worksheet: Worksheet, heading: Heading, place: Layout) -> None:
    for row, height in _HEIGHTS.items():
        worksheet.row_dimensions[row].height = height
    series_size = fitting_size(heading.series, place.total, style.SERIES_SIZES)
    put_text(worksheet, 1, 1, heading.series, style.series(series_size))
    put_text(worksheet, 2, 1, heading.place, style.PLACE)
    title, division = box_title(heading), division_line(heading)
    room = place.total - text_width(division, 12, bold=True) - 4
    title_style = style.title(fitting_size(title, room, style.TITLE_SIZES))
    _box_line(worksheet, _BOX_ROW, place, (title, title_style), (division, style.BOX_RIGHT))
    day = (date_line(heading.day), style.BOX_SECOND)
    _box_line(worksheet, _BOX_ROW + 1, place, day, (heading.state.upper(), style.BOX_SECOND_RIGHT))
    if not (heading.day or heading.state):
        worksheet.row_dimensions[_BOX_ROW + 1].height = _HEIGHTS[_BOX_ROW + 2]


def _box_line(worksheet: Worksheet, row: int, place: Layout, left: tuple[str, str], right: tuple[str, str]) -> None:
    """Two texts at the ends of a line; each runs over the empty cells between them."""
    last = len(place.widths)
    put_text(worksheet, row, 1, *left)
    for column in range(2, last):
        put_text(worksheet, row, column, "", left[1])
    put_text(worksheet, row, last, *right)


def _table(worksheet: Worksheet, sheet: Sheet) -> None:
    printed = sheet.printed()
    for number, index in enumerate(printed, start=1):
        column = sheet.columns[index]
        put_text(worksheet, HEAD_ROW, number, column.title, style.head(column))
    before: Row | None = None
    for row_number, row in enumerate(sheet.rows, start=HEAD_ROW + 1):
        worksheet.row_dimensions[row_number].height = _ROW_HEIGHT
        new_group = before is not None and before.group != row.group
        for number, index in enumerate(printed, start=1):
            put_cell(worksheet, row_number, number, row.cells[index], style.body(sheet.columns[index], new_group))
        before = row


def _page(worksheet: Worksheet, sheet: Sheet, place: Layout, last: int) -> None:
    """A4, one page wide; heading and header on every page, the stamp and the page number below."""
    stamp = created_line(sheet.created)
    worksheet.print_area = f"A1:{get_column_letter(len(place.widths))}{last}"
    worksheet.print_title_rows = f"1:{HEAD_ROW}"
    worksheet.freeze_panes = f"A{HEAD_ROW + 1}"
    worksheet.sheet_view.showGridLines = False
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    setup = worksheet.page_setup
    setup.paperSize = worksheet.PAPERSIZE_A4
    setup.orientation = worksheet.ORIENTATION_LANDSCAPE if place.landscape else worksheet.ORIENTATION_PORTRAIT
    setup.fitToWidth, setup.fitToHeight = 1, 0
    worksheet.print_options.horizontalCentered = True
    for side, inches in _INCHES.items():
        setattr(worksheet.page_margins, side, inches)
    footer = worksheet.oddFooter
    assert footer is not None
    page = _("Page {page} of {pages}").format(page="&P", pages="&N")
    for part, text in ((footer.left, stamp.replace("&", "&&")), (footer.right, page)):
        part.text, part.font, part.size = text, f"{style.FONT},Regular", style.SMALL
    if stamp:
        # Below the print area: seen on the screen, while paper has it in the footer of every page.
        put_text(worksheet, last + 2, 1, stamp, style.STAMP)
