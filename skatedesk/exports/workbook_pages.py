"""The pages a tab is printed on: how it lies, how much it shrinks, and where one page ends."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break, RowBreak
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.exports import workbook_style as style
from skatedesk.exports.widths import LANDSCAPE, PORTRAIT, Layout
from skatedesk.exports.wording import created_line
from skatedesk.exports.workbook_cells import put_text
from skatedesk.sheets.sheet import Look, Sheet
from skatedesk.words import _

_INCHES = {"left": 0.5, "right": 0.5, "top": 0.5, "bottom": 0.7, "header": 0.3, "footer": 0.35}
_POINTS = 72
_A4 = (8.27, 11.69)
# A printer's own rounding must not push the last row of a full page over.
_SURE = 0.985
# A nation of twenty begins below another one, but never with its name alone at the end of a page.
_LONG = 8
_FIRST_ONES = 4


HEAD_ROW = 7
"""The row of the header; what is above it and itself stands on every page."""


def lay_out(worksheet: Worksheet, sheet: Sheet, place: Layout, heights: Sequence[float], foot: Sequence[float]) -> None:
    """A4, one page wide; heading and header on every page, the stamp and the page number below.

    Who belongs together stays on one page, and the foot with the last of them. `heights` are those of the rows
    down to the end of the table, `foot` those below.
    """
    stamp = created_line(sheet.created)
    last = len(heights) + len(foot)
    worksheet.print_area = f"A1:{get_column_letter(len(place.widths))}{last}"
    worksheet.print_title_rows = f"1:{HEAD_ROW}"
    worksheet.freeze_panes = f"A{HEAD_ROW + 1}"
    worksheet.sheet_view.showGridLines = False
    _size(worksheet, place)
    blocks = _blocks(sheet, heights[HEAD_ROW:])
    if len({row.group for row in sheet.rows}) > 1:
        blocks[-1] += foot
        _keep_together(worksheet, blocks, sum(heights[:HEAD_ROW]), place)
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


def page_ends(heights: Sequence[Sequence[float]], room: float) -> Iterator[int]:
    """Behind how many rows a page ends, so that no block is cut that fits a page; `heights` has a list a block."""
    used, rows = 0.0, 0
    for block in heights:
        height = sum(block)
        if used and used + height > room:
            yield rows
            used = 0.0
        used = (used + height) % room if used + height > room else used + height
        rows += len(block)


def _blocks(sheet: Sheet, heights: Sequence[float]) -> list[list[float]]:
    """The heights of the rows that stay together: those of one group; of a long group in a list only its first ones."""
    rows = zip(sheet.rows, heights, strict=True)
    groups = [[height for _row, height in group] for _key, group in groupby(rows, key=lambda pair: pair[0].group)]
    blocks: list[list[float]] = []
    for group in groups:
        together = _FIRST_ONES if sheet.look is Look.LIST and len(group) > _LONG else len(group)
        blocks += [group[:together], *[[height] for height in group[together:]]]
    return blocks


def _size(worksheet: Worksheet, place: Layout) -> None:
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    setup = worksheet.page_setup
    setup.paperSize = worksheet.PAPERSIZE_A4
    setup.orientation = worksheet.ORIENTATION_LANDSCAPE if place.landscape else worksheet.ORIENTATION_PORTRAIT
    setup.fitToWidth, setup.fitToHeight = 1, 0


def _keep_together(worksheet: Worksheet, blocks: Sequence[Sequence[float]], head: float, place: Layout) -> None:
    """End pages between blocks, at a fixed scale, because Excel forgets such ends on pages it fits by itself."""
    shrunk = min(1.0, (LANDSCAPE if place.landscape else PORTRAIT) / place.total)
    scale = int(100 * shrunk)
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=False)
    worksheet.page_setup.scale = scale
    page = (_A4[0 if place.landscape else 1] - _INCHES["top"] - _INCHES["bottom"]) * _POINTS * _SURE * 100 / scale
    ends = [Break(id=HEAD_ROW + behind) for behind in page_ends(blocks, page - head)]
    worksheet.row_breaks = RowBreak(brk=ends)
