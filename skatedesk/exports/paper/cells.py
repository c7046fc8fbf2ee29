"""What stands in the cells of a sheet, ready to be measured: texts, figures around their point, codes behind names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.fonts import Face
from skatedesk.exports.paper.page import Side
from skatedesk.sheets.sheet import Column, Kind, Sheet

NOTES = "notes"
_NAMES = ("name", "skater", "family")
_CARRIERS = (*_NAMES, "time")
"""What codes stand behind, the first of them that a sheet has."""

_FIGURE = re.compile(r"([+-]?[\d:]+)([.,]\d+)?(\(\d\))?$")
_RAISED = 0.66
_CENTRED = frozenset({Kind.LANE, Kind.MARK, Kind.FIELD})


@dataclass(frozen=True, slots=True)
class Content:
    """The texts of a sheet by row and column, and the codes that are printed behind the texts of one column."""

    sheet: Sheet
    printed: tuple[int, ...]
    texts: tuple[tuple[str, ...], ...]
    carrier: int | None = None
    codes: tuple[str, ...] = ()

    @property
    def namer(self) -> int | None:
        """The column of the names, which are printed smaller rather than on two lines."""
        return next((index for index in self.printed if self.sheet.columns[index].key in _NAMES), None)

    def code(self, row: int, index: int) -> str:
        return self.codes[row] if index == self.carrier else ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in its parts: what stands before the point, the decimals, and the thousandth in brackets."""

    before: str
    behind: str = ""
    bracket: str = ""


def content(sheet: Sheet) -> Content:
    """The texts as they are printed. Codes that the sheet explains need no column: they stand behind the name."""
    texts = tuple(tuple(settable(text) for text in row) for row in sheet.texts())
    printed = sheet.printed()
    notes = next((index for index in printed if sheet.columns[index].key == NOTES), None)
    keys = {sheet.columns[index].key: index for index in reversed(printed)}
    carrier = next((keys[key] for key in _CARRIERS if key in keys), None)
    if notes is None or carrier is None:
        return Content(sheet, printed, texts)
    codes = tuple(row[notes] for row in texts)
    if not _are_explained(codes, sheet):
        return Content(sheet, printed, texts)
    return Content(sheet, tuple(index for index in printed if index != notes), texts, carrier, codes)


def face_of(column: Column, body: Face) -> Face:
    """The face of a column: the time is what everybody looks for."""
    return replace(body, bold=True) if column.key == "time" else body


def raised(body: Face) -> Face:
    """The face of codes behind a name."""
    return body.sized(body.size * _RAISED)


def side_of(column: Column) -> Side:
    if column.kind in _CENTRED:
        return Side.CENTER
    return Side.RIGHT if column.right_aligned else Side.LEFT


def figure(text: str) -> Figure | None:
    """The parts of a figure; None for a word such as DNF."""
    match = _FIGURE.match(text)
    return Figure(match[1], match[2] or "", match[3] or "") if match else None


def code_width(code: str, body: Face) -> int:
    """The room a code takes behind its name, with the space between."""
    return fonts.width(" ", body) + fonts.width(code, raised(body)) if code else 0


def _are_explained(codes: Sequence[str], sheet: Sheet) -> bool:
    known = {settable(code) for code, _meaning in sheet.legend}
    return all(part in known for code in codes for part in code.split(", ") if part)
