"""How wide a text stands on paper, and how the columns of a sheet share a page."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.house_style import Paper, Turn
from skatedesk.exports.wording import column_titles
from skatedesk.sheets.sheet import Column, Kind, Look, Sheet

BODY = 10
SIZES = {Look.LIST: BODY, Look.LARGE: 14, Look.FORM: BODY}
PORTRAIT = 92.0
LANDSCAPE = 136.0
_PAGES = {Paper.A4: (PORTRAIT, LANDSCAPE), Paper.LETTER: (94.9, 127.2)}

# The box has two ends and the conditions five fields: a list of fewer columns gets empty ones on its right.
_FEWEST = 5
_EMPTY = 16.0
# A list that is a little too broad is printed smaller rather than on its side.
_SHRINK = 1.2
_AIR = 2.5
_STRETCH = 2.0
_BOLD = 1.08
# Arial, in thousandths of its height; a column of a workbook is measured in digits.
_DIGIT = 556
_WIDE = 1000
_GLYPHS = {
    glyph: width
    for width, glyphs in (
        (222, "ijl'’|ł"),
        (278, "I.,:;/ ft!()[]ІЇ"),
        (333, 'r-"“”·г'),
        (500, "cksvxyzJзксту"),
        (611, "FTZøßТх"),
        (667, "ABEKPSVXY&ÞАБВДЕЗЛРУХЧЬ"),
        (722, "CDHNRUwĐИНПСЭЯЄжм"),
        (778, "GOQØОФЦ"),
        (833, "Mm½Мфшщ"),
        (944, "WæœЖШЫ%"),
        (1000, "—ÆŒЩЮ"),
    )
    for glyph in glyphs
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns on the page: their widths in digits of body text, and which way the page lies."""

    widths: tuple[float, ...]
    landscape: bool

    @property
    def total(self) -> float:
        return sum(self.widths)


def page_width(paper: Paper, landscape: bool) -> float:
    """How many digits of body text stand between the margins."""
    return _PAGES[paper][landscape]


def text_width(text: str, size: int = BODY, bold: bool = False) -> float:
    """The width of one line in digits of body text."""
    thousandths = sum(_glyph(character) for character in text)
    return thousandths / _DIGIT * size / BODY * (_BOLD if bold else 1)


def fitting_size(text: str, width: float, sizes: Sequence[int]) -> int:
    """The first of the sizes, largest first, at which the bold text fits; the last where none does."""
    return next((size for size in sizes if text_width(text, size, bold=True) <= width), sizes[-1])


def layout(sheet: Sheet) -> Layout:
    """Columns as wide as their longest content, stretched to the page; a broad list lies on its side.

    Where there are boxes to write in, they alone get the room that is left.
    """
    needed = _needed_widths(sheet)
    needed += [_EMPTY] * (_FEWEST - len(needed))
    total = sum(needed)
    landscape = _lies(sheet, total)
    page = page_width(sheet.style.paper, landscape)
    fields = [at for at, index in enumerate(sheet.printed()) if sheet.columns[index].kind is Kind.FIELD]
    if fields:
        more = max(page - total, 0.0) / len(fields)
        return Layout(tuple(width + more * (at in fields) for at, width in enumerate(needed)), landscape)
    stretch = min(max(page / total, 1.0), _STRETCH)
    return Layout(tuple(width * stretch for width in needed), landscape)


def lines_needed(text: str, width: float, size: int = BODY, bold: bool = False) -> int:
    """On how many lines a text stands that is broken between its words, and inside one that is too long for a line."""
    space = text_width(" ", size, bold)
    lines, used = 1, 0.0
    for word in text.split():
        needed = text_width(word, size, bold)
        if used and used + space + needed > width:
            lines, used = lines + 1, 0.0
        used += needed + (space if used else 0.0)
        while used > width:
            lines, used = lines + 1, used - width
    return lines


def _lies(sheet: Sheet, total: float) -> bool:
    """Whether the page lies on its side: as the style wants it, or where the list is too broad."""
    if sheet.style.turn is Turn.AUTO:
        return total > page_width(sheet.style.paper, landscape=False) * _SHRINK
    return sheet.style.turn is Turn.LANDSCAPE


def _needed_widths(sheet: Sheet) -> list[float]:
    texts = [text for row, text in zip(sheet.rows, sheet.texts(), strict=True) if not row.title]
    size = SIZES[sheet.look]
    return [
        _needed(sheet.columns[index], column_titles(sheet, index), [text[index] for text in texts], size)
        for index in sheet.printed()
    ]


def _needed(column: Column, titles: Sequence[str], texts: Sequence[str], size: int) -> float:
    longest = max((text_width(text, size) for text in texts), default=0.0)
    title = max(text_width(title, size, bold=True) for title in titles)
    return max(longest, title, column.width * size / BODY) + _AIR


def _glyph(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    base = unicodedata.normalize("NFKD", character)[0]
    if unicodedata.east_asian_width(base) in "WF":
        return _WIDE
    return _GLYPHS.get(base, _DIGIT)
