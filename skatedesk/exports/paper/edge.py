"""The foot of every page: sponsors, which revision it is, when it was made, by whom, and the number of the page."""

from collections.abc import Sequence
from dataclasses import replace

from skatedesk.exports.paper import fonts, pictures
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.code import square_code
from skatedesk.exports.paper.fonts import POINT
from skatedesk.exports.paper.lines import fitted
from skatedesk.exports.paper.page import INK, LINE, MUTED, Frame, Image, Item, Piece, Rule, put
from skatedesk.exports.wording import (
    both,
    code_text,
    created_line,
    in_its_language,
    on_one_line,
    page_line,
    revision_line,
)
from skatedesk.sheets.sheet import Picture, Sheet, Use

_CODE = 44 * POINT
_SPONSOR = (90 * POINT, 24 * POINT)
_SMALLER = (1.0, 0.8, 0.6, 0.45, 0.3, 0.2, 0.1)
_GAP = 8 * POINT
_ABOVE = 4 * POINT


def page_foot(frame: Frame, sheets: Sequence[Sheet], page: int = 1, pages: int = 1) -> Piece:
    """The foot of a page that shows these sheets; it is as high whatever its number."""
    items: list[Item] = []
    y = _sponsors(items, sheets[0], frame)
    items.append(Rule(0, y, frame.width, 10, LINE))
    y += _ABOVE
    room = frame.width - _codes(items, sheets, frame, y)
    low = y + _CODE if room < frame.width else y
    for sheet in sheets:
        first, second = both(sheet, revision_line)
        for text, face, ink in ((first, frame.face(8, bold=True), INK), (second, frame.face(7), MUTED)):
            fit = fitted(text, room, face, 0.9)
            for line in fit.lines:
                items.append(put(line, 0, y + fit.face.baseline(fit.face.leading), 0, fit.face, ink=ink))
                y += fit.face.leading
    face = frame.face(8)
    with in_its_language(sheets[0]):
        number = settable(page_line(page, pages))
    length = fonts.width(number, face)
    publisher = settable(sheets[0].style.publisher)
    stamp = on_one_line(sheets[0], created_line)
    widest = fonts.width(settable(page_line(999, 999)), face) + _GAP
    left = fitted(" · ".join(filter(None, (stamp, publisher))), room - widest, face, 0.8)
    items.append(put(number, room - length, y + face.baseline(face.leading), length, face, ink=INK))
    for at, line in enumerate(left.lines):
        items.append(put(line, 0, y + face.baseline(face.leading) + at * face.leading, 0, left.face, ink=MUTED))
    y += face.leading * max(1, len(left.lines))
    return Piece(max(y, low), tuple(items))


def _sponsors(items: list[Item], sheet: Sheet, frame: Frame) -> int:
    """The sponsors in a row in the middle, all of them, smaller where they are many; returns where the foot goes on."""
    shown = [one for one in sheet.pictures if one.use is Use.SPONSOR]
    rows = (_row(shown, part) for part in _SMALLER)
    row = next((row for row in rows if sum(image.width + 2 * _GAP for image in row) - 2 * _GAP <= frame.width), ())
    if not row:
        return 0
    height = max(image.height for image in row)
    x = (frame.width - sum(image.width + 2 * _GAP for image in row) + 2 * _GAP) // 2
    for image in row:
        items.append(replace(image, x=x, y=(height - image.height) // 2))
        x += image.width + 2 * _GAP
    return height + _ABOVE


def _row(shown: Sequence[Picture], part: float) -> list[Image]:
    """The pictures in this part of their usual size; what cannot be read as a picture is left out."""
    most = (int(_SPONSOR[0] * part), int(_SPONSOR[1] * part))
    return [Image(0, 0, *size, one) for one in shown if (size := pictures.within(one, *most)) is not None]


def _codes(items: list[Item], sheets: Sequence[Sheet], frame: Frame, y: int) -> int:
    """The codes of the revisions at the right end; returns the room they take."""
    taken = 0
    for text in dict.fromkeys(text for sheet in sheets if (text := code_text(sheet))):
        taken += _CODE
        items += square_code(text, _CODE).at(frame.width - taken, y)
        taken += _ABOVE
    return taken + _ABOVE if taken else 0
