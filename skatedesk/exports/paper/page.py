"""A page as it will be printed: every text, rule, box and picture with its place.

All lengths are twentieths of a point, from the top left corner of the paper.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from skatedesk.domain.house_style import HouseStyle, Paper
from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.sheets.sheet import Picture

INK = "#14181F"
MUTED = "#5A6472"
LINE = "#C4CAD2"
SOFT = "#F0F2F5"
WHITE = "#FFFFFF"

_SIZES = {Paper.A4: (595 * POINT, 842 * POINT), Paper.LETTER: (612 * POINT, 792 * POINT)}
_SIDE = 36 * POINT
_TOP = 30 * POINT
_BOTTOM = 26 * POINT


class Side(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text from `x` on; `y` is the line it stands on."""

    x: int
    y: int
    text: str
    face: Face
    ink: str = INK

    def moved(self, x: int, y: int) -> Self:
        return replace(self, x=self.x + x, y=self.y + y)

    @property
    def width(self) -> int:
        return fonts.width(self.text, self.face)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across; a dotted one leads the eye to a page number."""

    x: int
    y: int
    width: int
    thickness: int = 10
    ink: str = LINE
    dotted: bool = False

    def moved(self, x: int, y: int) -> Self:
        return replace(self, x=self.x + x, y=self.y + y)


@dataclass(frozen=True, slots=True)
class Box:
    """A filled or framed box."""

    x: int
    y: int
    width: int
    height: int
    fill: str = ""
    ink: str = ""
    thickness: int = 10
    radius: int = 0

    def moved(self, x: int, y: int) -> Self:
        return replace(self, x=self.x + x, y=self.y + y)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that fills its box."""

    x: int
    y: int
    width: int
    height: int
    picture: Picture

    def moved(self, x: int, y: int) -> Self:
        return replace(self, x=self.x + x, y=self.y + y)


Item = Text | Rule | Box | Image


@dataclass(frozen=True, slots=True)
class Piece:
    """Things that stand together, placed from their own top left corner, and how high they are."""

    height: int
    items: tuple[Item, ...] = ()

    def at(self, x: int, y: int) -> tuple[Item, ...]:
        return tuple(item.moved(x, y) for item in self.items)


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A page, ready to be drawn."""

    width: int
    height: int
    items: tuple[Item, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written on it, in the order it is drawn."""
        return tuple(item.text for item in self.items if isinstance(item, Text))


@dataclass(frozen=True, slots=True)
class Frame:
    """The paper and its margins, the colour and the language."""

    page_width: int
    page_height: int
    accent: str
    language: str

    @classmethod
    def of(cls, style: HouseStyle, landscape: bool) -> Self:
        short, long = _SIZES[style.paper]
        width, height = (long, short) if landscape else (short, long)
        return cls(width, height, style.accent or INK, style.language)

    @property
    def left(self) -> int:
        return _SIDE

    @property
    def top(self) -> int:
        return _TOP

    @property
    def bottom(self) -> int:
        """Where the margin at the end of the page begins."""
        return self.page_height - _BOTTOM

    @property
    def width(self) -> int:
        return self.page_width - 2 * _SIDE

    def face(self, points: float, *, bold: bool = False, italic: bool = False) -> Face:
        return Face(round(points * POINT), bold, italic, self.language)


def put(text: str, x: int, y: int, room: int, face: Face, *, side: Side = Side.LEFT, ink: str = INK) -> Text:
    """A line of text on one side of its room, or in the middle."""
    line = settable(text)
    free = room - fonts.width(line, face)
    shift = {Side.LEFT: 0, Side.CENTER: free // 2, Side.RIGHT: free}[side]
    return Text(x + shift, y, line, face, ink)
