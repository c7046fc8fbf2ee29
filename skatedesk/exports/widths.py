"""How wide a text stands on paper, and how the columns of a sheet share a page."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.sheets.sheet import Column, Sheet

BODY = 10
PORTRAIT = 92.0
LANDSCAPE = 136.0

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
        (222, "ijl'|"),
        (278, "I.,:;/ ft!()[]"),
        (333, 'r-"'),
        (500, "cksvxyzJ"),
        (611, "FTZ"),
        (667, "ABEKPSVXY&"),
        (722, "CDHNRUw"),
        (778, "GOQ"),
        (833, "Mm%"),
        (944, "W"),
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


def text_width(text: str, size: int = BODY, bold: bool = False) -> float:
    """The width of one line in digits of body text."""
    thousandths = sum(_glyph(character) for character in text)
    return thousandths / _DIGIT * size / BODY * (_BOLD if bold else 1)


def fitting_size(text: str, width: float, sizes: Sequence[int]) -> int:
    """The first of the sizes, largest first, at which the bold text fits; the last where none does."""
    return next((size for size in sizes if text_width(text, size, bold=True) <= width), sizes[-1])


def layout(sheet: Sheet) -> Layout:
    """Columns as wide as their longest content, stretched to the page; a broad list lies on its side."""
    needed = _needed_widths(sheet)
    needed += [_EMPTY] * (_FEWEST - len(needed))
    total = sum(needed)
    landscape = total > PORTRAIT * _SHRINK
    page = LANDSCAPE if landscape else PORTRAIT
    stretch = min(max(page / total, 1.0), _STRETCH)
    return Layout(tuple(width * stretch for width in needed), landscape)


def _needed_widths(sheet: Sheet) -> list[float]:
    texts = list(sheet.texts())
    return [_needed(sheet.columns[index], [text[index] for text in texts]) for index in sheet.printed()]


def _needed(column: Column, texts: list[str]) -> float:
    longest = max(map(text_width, texts), default=0.0)
    return max(longest, text_width(column.title, bold=True), column.width) + _AIR


def _glyph(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    base = unicodedata.normalize("NFKD", character)[0]
    if unicodedata.east_asian_width(base) in "WF":
        return _WIDE
    return _GLYPHS.get(base, _DIGIT)
