"""The top of a page: logos, series and place, and the box that says which list this is."""

from skatedesk.exports.paper import fonts, pictures
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.exports.paper.lines import Fitted, fitted, shrunk
from skatedesk.exports.paper.page import INK, LINE, MUTED, SOFT, WHITE, Box, Frame, Image, Item, Piece, Rule, Side, put
from skatedesk.exports.wording import (
    both,
    box_titles,
    division_line,
    mark_line,
    moment_line,
    on_one_line,
    place_line,
    state_line,
)
from skatedesk.sheets.sheet import Sheet, Use
from skatedesk.words import _

_LOGO = (110 * POINT, 40 * POINT)
_LOGOS = 2
"""The event has its sign on the left, and a second one on the right."""

_GAP = 12 * POINT
_BAR = 4 * POINT
_INSIDE = 10 * POINT
_CHIP = 14 * POINT


def top(sheet: Sheet, frame: Frame) -> Piece:
    """The series, where and when, between the signs of the event."""
    items, left, right = _logos(sheet, frame)
    room = frame.width - left - right
    series, place = both(sheet, lambda one: one.heading.series), both(sheet, place_line)
    lines = [
        (on_one_line(sheet, mark_line), frame.face(14, bold=True), INK, 0.6),
        (series[0], frame.face(17, bold=True), frame.accent, 0.6),
        (series[1], frame.face(9.5), MUTED, 0.8),
        (place[0], frame.face(9.5), MUTED, 0.8),
        (place[1], frame.face(8), MUTED, 0.8),
    ]
    y = 0
    for text, face, ink, smallest in lines:
        y = _add(items, fitted(text, room, face, smallest), (left, y), ink)
    low = max([item.y + item.height for item in items if isinstance(item, Image)], default=0)
    height = max(y, low)
    return Piece(height + 7 * POINT, tuple(items)) if height else Piece(0)


def box(sheet: Sheet, frame: Frame, width: int) -> Piece:
    """The box: number, kind of list and title, division, when, and whether it is official."""
    first, second = box_titles(sheet)
    division, moment, state = both(sheet, division_line), both(sheet, moment_line), both(sheet, state_line)
    inside = width - _BAR - 2 * _INSIDE
    items: list[Item] = []
    y = 6 * POINT
    face = frame.face(14, bold=True)
    right = _ending(items, division[0], division[1], frame, (width - _INSIDE, y))
    title = fitted(first, inside - right, face, 0.7)
    bottom = _add(items, title, (_BAR + _INSIDE, y), frame.accent)
    y = _add(items, fitted(second, inside - right, frame.face(9)), (_BAR + _INSIDE, bottom), MUTED)
    y = max(y, bottom) + 2 * POINT
    if moment[0] or state[0]:
        chip = _chip(items, state, frame, (width - _INSIDE, y), sheet.heading.state)
        room = inside - chip - _INSIDE
        low = _add(items, fitted(moment[0], room, frame.face(9.5)), (_BAR + _INSIDE, y), INK)
        low = _add(items, fitted(moment[1], room, frame.face(8)), (_BAR + _INSIDE, low), MUTED)
        y = max(low, y + _CHIP)
    height = y + 6 * POINT
    ground = (Box(0, 0, width, height, SOFT), Box(0, 0, _BAR, height, frame.accent))
    return Piece(height, (*ground, *items))


def _logos(sheet: Sheet, frame: Frame) -> tuple[list[Item], int, int]:
    """The signs of the event, and how much of the line they take on the left and on the right."""
    items: list[Item] = []
    taken = [0, 0]
    shown = [picture for picture in sheet.pictures if picture.use is Use.EVENT][:_LOGOS]
    for number, picture in enumerate(shown):
        size = pictures.within(picture, *_LOGO)
        if size is not None:
            items.append(Image(0 if number == 0 else frame.width - size[0], 0, *size, picture))
            taken[number] = size[0] + _GAP
    return items, taken[0], taken[1]


def _add(items: list[Item], text: Fitted, place: tuple[int, int], ink: str) -> int:
    """Put the lines at a place; returns where the next may begin."""
    x, y = place
    for line in text.lines:
        items.append(put(line, x, y + text.face.baseline(text.face.leading), 0, text.face, ink=ink))
        y += text.face.leading
    return y


def _ending(items: list[Item], text: str, second: str, frame: Frame, place: tuple[int, int]) -> int:
    """The division at the right end of the box, the second language below; returns the room it takes."""
    end, y = place
    taken = 0
    for words, face, ink in ((text, frame.face(12, bold=True), INK), (second, frame.face(9), MUTED)):
        line = settable(words)
        if line:
            length = fonts.width(line, face)
            height = frame.face(14).leading if not taken else face.leading
            items.append(put(line, end - length, y + face.baseline(height), length, face, ink=ink))
            y += height
            taken = max(taken, length + _GAP)
    return taken


def _chip(items: list[Item], state: tuple[str, str], frame: Frame, place: tuple[int, int], word: str) -> int:
    """The state in a box of its own, filled where the list is final; returns the room it takes."""
    end, y = place
    text = settable("  /  ".join(filter(None, state)))
    if not text:
        return 0
    face: Face = shrunk(text, frame.width // 2, frame.face(8.5, bold=True))
    length = fonts.width(text, face) + 12 * POINT
    final = word == _("official")
    items.append(Box(end - length, y, length, _CHIP, frame.accent if final else WHITE, frame.accent, 15, 60))
    ink = WHITE if final else frame.accent
    items.append(put(text, end - length, y + face.baseline(_CHIP), length, face, side=Side.CENTER, ink=ink))
    return length


def separator(width: int) -> Piece:
    """A line between two things of a page."""
    return Piece(8 * POINT, (Rule(0, 4 * POINT, width, 10, LINE),))
