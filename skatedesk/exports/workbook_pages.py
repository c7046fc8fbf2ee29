"""The pages a tab is printed on: how it lies, how much it shrinks, and where one page ends."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import FilterColumn
from openpyxl.worksheet.pagebreak import Break, RowBreak
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.domain.house_style import Paper
from skatedesk.exports import workbook_style as style
from skatedesk.exports.letters import clean
from skatedesk.exports.widths import Layout, page_width
from skatedesk.exports.wording import created_line, page_line, revision_word
from skatedesk.exports.workbook_cells import put_text
from skatedesk.sheets.sheet import Kind, Look, Sheet

_INCHES = {"left": 0.5, "right": 0.5, "top": 0.5, "bottom": 0.7, "header": 0.3, "footer": 0.35}
_POINTS = 72
_SIZES = {Paper.A4: (8.27, 11.69), Paper.LETTER: (8.5, 11.0)}
# A printer's own rounding must not push the last row of a full page over.
_SURE = 0.985
# A nation of twenty begins below another one, but never with its name alone at the end of a page.
_LONG = 8
_FIRST_ONES = 4
_LONGEST_IN_FOOTER = 70

HEAD_ROW = 7
"""The row of the header; what is above it and itself stands on every page."""


def lay_out(worksheet: Worksheet, sheet: Sheet, place: Layout, heights: Sequence[float], foot: Sequence[float]) -> None:
    """One page wide; heading and header on every page, the stamp, the publisher and the page number below.

    Who belongs together stays on one page, and the foot with the last of them. `heights` are those of the rows
    down to the end of the table, `foot` those below.
    """
    stamp = clean(" · ".join(filter(None, (created_line(sheet), revision_word(sheet)))))
    last = len(heights) + len(foot)
    worksheet.print_area = f"A1:{get_column_letter(len(place.widths))}{last}"
    worksheet.print_title_rows = f"1:{HEAD_ROW}"
    worksheet.freeze_panes = f"A{HEAD_ROW + 1}"
    worksheet.sheet_view.showGridLines = False
    _size(worksheet, sheet, place)
    _filter(worksheet, sheet, len(heights))
    blocks = _blocks(sheet, heights[HEAD_ROW:])
    if len({row.group for row in sheet.rows}) > 1:
        blocks[-1] += foot
        _keep_together(worksheet, blocks, sum(heights[:HEAD_ROW]), sheet.style.paper, place)
    worksheet.print_options.horizontalCentered = True
    for side, inches in _INCHES.items():
        setattr(worksheet.page_margins, side, inches)
    _footer(worksheet, stamp, clean(sheet.style.publisher))
    if stamp:
        # Below the print area: seen on the screen, while paper has it in the footer of every page.
        put_text(worksheet, last + 2, 1, stamp, style.STAMP)


def _filter(worksheet: Worksheet, sheet: Sheet, last: int) -> None:
    """Filters on the table, where every row is one of its own.

    Only texts have their buttons, which would cover the titles that stand on the right.
    """
    if not sheet.rows or len(sheet.lines) < len(sheet.rows):
        return
    printed = [sheet.columns[index] for index in sheet.printed()]
    worksheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(printed))}{last}"
    worksheet.auto_filter.filterColumn = [
        FilterColumn(colId=at, hiddenButton=True) for at, column in enumerate(printed) if column.kind is not Kind.TEXT
    ]


def _footer(worksheet: Worksheet, stamp: str, publisher: str) -> None:
    footer = worksheet.oddFooter
    assert footer is not None
    parts = ((footer.left, _within(stamp)), (footer.center, _within(publisher)), (footer.right, page_line("&P", "&N")))
    for part, text in parts:
        part.text, part.font, part.size = text, f"{style.FONT},Regular", style.SMALL


def _within(text: str) -> str:
    """The text as far as it has room: Excel takes no footer of more than 255 letters."""
    return text[: _LONGEST_IN_FOOTER - text.count("&")].replace("&", "&&")


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


def _size(worksheet: Worksheet, sheet: Sheet, place: Layout) -> None:
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    setup = worksheet.page_setup
    setup.paperSize = worksheet.PAPERSIZE_A4 if sheet.style.paper is Paper.A4 else worksheet.PAPERSIZE_LETTER
    setup.orientation = worksheet.ORIENTATION_LANDSCAPE if place.landscape else worksheet.ORIENTATION_PORTRAIT
    setup.fitToWidth, setup.fitToHeight = 1, 0


def _keep_together(
    worksheet: Worksheet, blocks: Sequence[Sequence[float]], head: float, paper: Paper, place: Layout
) -> None:
    """End pages between blocks, at a fixed scale, because Excel forgets such ends on pages it fits by itself."""
    shrunk = min(1.0, page_width(paper, place.landscape) / place.total)
    scale = int(100 * shrunk)
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=False)
    worksheet.page_setup.scale = scale
    high = _SIZES[paper][0 if place.landscape else 1] - _INCHES["top"] - _INCHES["bottom"]
    page = high * _POINTS * _SURE * 100 / scale
    ends = [Break(id=HEAD_ROW + behind) for behind in page_ends(blocks, page - head)]
    worksheet.row_breaks = RowBreak(brk=ends)
