"""Sheets set on pages, as they will leave the printer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.cells import content
from skatedesk.exports.paper.columns import plan
from skatedesk.exports.paper.edge import page_foot
from skatedesk.exports.paper.flow import blocks, divided
from skatedesk.exports.paper.fonts import POINT
from skatedesk.exports.paper.foot import foot
from skatedesk.exports.paper.heading import box, separator, top
from skatedesk.exports.paper.page import Frame, Item, PaperPage, Piece
from skatedesk.exports.paper.table import PITCHES, Table, header, table
from skatedesk.exports.wording import in_its_language
from skatedesk.sheets.sheet import Look, Sheet

_GAP = 7 * POINT
_ABOVE_FOOT = 8 * POINT
_WORTH_IT = 2 / 3
"""Rows move closer where that saves a third of the pages."""

_PACKED = -2
"""Lists that are to share a page have only the closest rows."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What one page shows of its sheets; the foot, with its number, comes when all pages are counted."""

    frame: Frame
    sheets: tuple[Sheet, ...]
    top: Piece
    body: Piece

    @property
    def room(self) -> int:
        """What the page offers below its top."""
        return _room(self.frame, self.top, self.sheets)


def pages(sheet: Sheet) -> tuple[PaperPage, ...]:
    """The pages of one sheet, numbered."""
    return finished(leaves(sheet))


def pages_of(sheets: Iterable[Sheet]) -> tuple[PaperPage, ...]:
    """The pages of several sheets, each numbered for itself; short ones share a page where their style says so."""
    return tuple(page for stack in stacks(sheets) for page in finished(stack))


def stacks(sheets: Iterable[Sheet]) -> list[list[Leaf]]:
    """The leaves of each sheet, and in one stack those of sheets that share pages."""
    found: list[list[Leaf]] = []
    for sheet in sheets:
        new = leaves(sheet)
        shared = _together(found[-1][-1], new[0]) if found and len(new) == 1 else None
        if shared is None:
            found.append(new)
        else:
            found[-1][-1] = shared
    return found


def leaves(sheet: Sheet) -> list[Leaf]:
    """The pages of a sheet, still without their numbers."""
    fonts.make_ready()
    with in_its_language(sheet):
        laid = plan(content(sheet))
        set_ = table(laid)
        above = [box(sheet, laid.frame, laid.frame.width), Piece(_GAP), header(laid)]
        below = foot(sheet, laid.frame)
        head = top(sheet, laid.frame)
        room = _room(laid.frame, head, (sheet,)) - sum(piece.height for piece in above)
        pitch, rows = _best(set_, room, sum(piece.height for piece in below))
        bodies = [[*above, *(set_.piece(number, pitch) for number in numbers)] for numbers in rows]
        for piece in below:
            if sum(one.height for one in bodies[-1]) + piece.height > room + sum(one.height for one in above):
                bodies.append([above[0]])
            bodies[-1].append(piece)
        return [Leaf(laid.frame, (sheet,), head, stacked(body)) for body in bodies]


def finished(of: Sequence[Leaf], first: int = 1, pages: int | None = None) -> tuple[PaperPage, ...]:
    """The leaves as pages with their foot; `first` is the number of the first of `pages`."""
    count = pages if pages is not None else len(of)
    return tuple(_page(leaf, number, count) for number, leaf in enumerate(of, start=first))


def _page(leaf: Leaf, number: int, count: int) -> PaperPage:
    frame = leaf.frame
    below = page_foot(frame, leaf.sheets, number, count)
    items = (
        *leaf.top.at(frame.left, frame.top),
        *leaf.body.at(frame.left, frame.top + leaf.top.height),
        *below.at(frame.left, frame.bottom - below.height),
    )
    return PaperPage(frame.page_width, frame.page_height, items)


def _room(frame: Frame, head: Piece, sheets: Sequence[Sheet]) -> int:
    return frame.bottom - frame.top - head.height - page_foot(frame, sheets).height - _ABOVE_FOOT


def _best(set_: Table, room: int, below: int) -> tuple[int, list[list[int]]]:
    """How high the rows are, and which of them stand on which page."""
    sheet = set_.plan.content.sheet
    together = blocks(sheet)
    found: list[tuple[int, list[list[int]]]] = []
    for points in PITCHES[sheet.look][_PACKED if sheet.style.packed else 0 :]:
        pitch = round(points * POINT * (set_.plan.factor if sheet.look is Look.LIST else 1))
        heights = [set_.height(number, pitch) for number in range(len(sheet.rows))]
        last = sum(heights[number] for number in together[-1]) if together else 0
        found.append((pitch, divided(together, heights, room, below if last + below <= room else 0)))
        if len(found[-1][1]) == 1:
            break
    airy, tight = found[0], min(found, key=lambda one: len(one[1]))
    return tight if len(tight[1]) <= len(airy[1]) * _WORTH_IT else airy


def stacked(pieces: Iterable[Piece]) -> Piece:
    """Pieces below each other as one."""
    items: list[Item] = []
    y = 0
    for piece in pieces:
        items += piece.at(0, y)
        y += piece.height
    return Piece(y, tuple(items))


def _together(before: Leaf, after: Leaf) -> Leaf | None:
    """Both on one page, where their style packs, they have the same top, and there is room."""
    last, first = before.sheets[-1], after.sheets[0]
    same = last.style == first.style and before.frame == after.frame and before.top == after.top
    if not (last.style.packed and same):
        return None
    sheets = (*before.sheets, *after.sheets)
    body = stacked([before.body, separator(before.frame.width), after.body])
    joined = Leaf(before.frame, sheets, before.top, body)
    return joined if body.height <= joined.room else None
