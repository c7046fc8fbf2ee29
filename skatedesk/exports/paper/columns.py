"""The columns of a table on the page: as wide as what stands in them, in a size in which all of them fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.house_style import Turn
from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.cells import Content, code_width, face_of, figure, side_of
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.exports.paper.page import Frame, Side
from skatedesk.exports.wording import column_titles
from skatedesk.sheets.sheet import Column, Kind, Look

BODY = {Look.LIST: 9.5, Look.LARGE: 15.0, Look.FORM: 10.0}
"""Points of the body text."""

PAD = 70
_HEAD = 0.82
_SECOND = 0.7
_LONG = 80 * POINT
_LONGEST = 185 * POINT
_NEARLY_ALL = 0.9
_SMALLEST_UPRIGHT = 0.86
_SIZES = (1.0, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62, 0.58, 0.54, 0.5)
_FIELD = 50 * POINT
_AIR = 30 * POINT
_PARTS = {False: 1, True: 3}
"""A column of names takes three times the air of one of figures."""


@dataclass(frozen=True, slots=True)
class Place:
    """A column on the page.

    `edge` is where its figures end: the thousandth in brackets hangs to the right of it. `point` is where their
    decimal point stands.
    """

    index: int
    column: Column
    side: Side
    x: int
    width: int
    edge: int
    point: int

    @property
    def left(self) -> int:
        return self.x + PAD

    @property
    def right(self) -> int:
        return self.x + self.width - PAD

    @property
    def room(self) -> int:
        return self.width - 2 * PAD


@dataclass(frozen=True, slots=True)
class Plan:
    """A table on its page: the columns and the size of its text."""

    content: Content
    frame: Frame
    body: Face
    places: tuple[Place, ...]

    @property
    def width(self) -> int:
        return sum(place.width for place in self.places)

    @property
    def head(self) -> Face:
        """The face of the titles."""
        return replace(self.body.sized(self.body.size * _HEAD), bold=True)

    @property
    def second(self) -> Face:
        """The face of the titles in the second language."""
        return self.body.sized(self.body.size * _SECOND)

    @property
    def factor(self) -> float:
        """How large the text is, against that of a list at its best."""
        return self.body.size / (BODY[Look.LIST] * POINT)


@dataclass(frozen=True, slots=True)
class _Need:
    """How wide a column must be, how wide it shows everything in full, and its title on one line too."""

    least: int
    full: int
    titled: int
    behind_point: int = 0
    hang: int = 0


def plan(content: Content) -> Plan:
    """The columns in the largest text in which they fit: upright if they can, else on the side, else smaller."""
    style, look = content.sheet.style, content.sheet.look
    tries = _tries(style.turn)
    for landscape, size in tries:
        frame = Frame.of(style, landscape)
        body = frame.face(BODY[look] * size)
        needs = [_need(content, index, body) for index in content.printed]
        if sum(need.least for need in needs) <= frame.width or (landscape, size) == tries[-1]:
            columns = [content.sheet.columns[index] for index in content.printed]
            places = tuple(_places(content.printed, columns, _widths(columns, needs, frame.width), needs))
            return Plan(content, frame, body, places)
    raise AssertionError("the last try is always taken")


def _tries(turn: Turn) -> list[tuple[bool, float]]:
    """How the page may lie and how large its text is, against the usual; the best first."""
    if turn is not Turn.AUTO:
        return [(turn is Turn.LANDSCAPE, size) for size in _SIZES]
    upright = [(False, size) for size in _SIZES if size >= _SMALLEST_UPRIGHT]
    return [*upright, *[(True, size) for size in _SIZES]]


def _need(content: Content, index: int, body: Face) -> _Need:
    column = content.sheet.columns[index]
    face = face_of(column, body)
    head = replace(body.sized(body.size * _HEAD), bold=True)
    second = body.sized(body.size * _SECOND)
    titles = [
        (settable(title), face) for title, face in zip(column_titles(content.sheet, index), (head, second), strict=True)
    ]
    titled = max(fonts.width(title, face) for title, face in titles)
    word = max((fonts.width(word, face) for title, face in titles for word in title.split()), default=0)
    rows = [number for number, row in enumerate(content.sheet.rows) if not row.title]
    if side_of(column) is Side.RIGHT:
        full, behind, hang = _figures([content.texts[number][index] for number in rows], face)
        return _Need(max(full, word) + 2 * PAD, max(full, word) + 2 * PAD, titled + 2 * PAD, behind, hang)
    wide = sorted(
        fonts.width(content.texts[number][index], face) + code_width(content.code(number, index), body)
        for number in rows
    )
    full = max(word, wide[-1] if wide else 0, _FIELD if column.kind is Kind.FIELD else 0)
    least = full
    if column.kind is Kind.TEXT and full > _LONG:
        most = wide[int((len(wide) - 1) * _NEARLY_ALL)]
        least = max(word, _LONG, min(most, _LONGEST))
    return _Need(least + 2 * PAD, full + 2 * PAD, titled + 2 * PAD)


def _figures(texts: Sequence[str], face: Face) -> tuple[int, int, int]:
    """The width of a column of figures around their point, and of it the decimals, and the brackets behind them."""
    figures = [(text, figure(text)) for text in dict.fromkeys(texts) if text]
    behind = max((fonts.width(one.behind, face) for _text, one in figures if one), default=0)
    hang = max((fonts.width(one.bracket, face) for _text, one in figures if one), default=0)
    before = max((fonts.width(one.before, face) for _text, one in figures if one), default=0)
    words = max((fonts.width(text, face) for text, one in figures if one is None), default=0)
    return max(before + behind, words) + hang, behind, hang


def _widths(columns: Sequence[Column], needs: Sequence[_Need], room: int) -> list[int]:
    """The widths of the columns: what they must have, then what they would like, then air between them."""
    widths = [need.least for need in needs]
    if sum(widths) > room:
        return [width * room // sum(widths) for width in widths]
    widths = _grown(widths, [need.full for need in needs], room)
    widths = _grown(widths, [max(need.full, need.titled) for need in needs], room)
    if any(column.kind is Kind.FIELD for column in columns):
        return _grown(widths, [room if column.kind is Kind.FIELD else 0 for column in columns], room)
    # Figures at the left edge stay there: air would only push them away from it.
    still = bool(columns) and side_of(columns[0]) is Side.RIGHT
    for air in (_AIR, room):
        more = [0 if still and not at else air * _PARTS[need.full > _LONG] for at, need in enumerate(needs)]
        widths = _grown(widths, [width + extra for width, extra in zip(widths, more, strict=True)], room)
    return widths


def _grown(widths: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """The widths grown towards what is wanted, each by the same part of what it lacks, as far as there is room."""
    lacking = [max(0, want - width) for width, want in zip(widths, wanted, strict=True)]
    part = min(1.0, (room - sum(widths)) / (sum(lacking) or 1))
    return [width + int(lack * part) for width, lack in zip(widths, lacking, strict=True)]


def _places(
    printed: Sequence[int], columns: Sequence[Column], widths: Sequence[int], needs: Sequence[_Need]
) -> Iterator[Place]:
    x = 0
    for index, column, width, need in zip(printed, columns, widths, needs, strict=True):
        edge = x + width - PAD - need.hang
        yield Place(index, column, side_of(column), x, width, edge, edge - need.behind_point)
        x += width
