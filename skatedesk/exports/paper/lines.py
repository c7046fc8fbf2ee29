"""Text in the room it has: smaller where it is a little too long, then on more lines, never outside."""

from collections.abc import Iterator
from dataclasses import dataclass

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.breaks import clusters, pieces, settable
from skatedesk.exports.paper.fonts import Face

READABLE = 0.82
"""A name is not printed smaller than this part of its size; it goes on below instead."""

_STEP = 5


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text on its lines, all in one size."""

    lines: tuple[str, ...]
    face: Face

    @property
    def width(self) -> int:
        return max((fonts.width(line, self.face) for line in self.lines), default=0)

    @property
    def height(self) -> int:
        return len(self.lines) * self.face.leading


def fitted(text: str, room: int, face: Face, smallest: float = READABLE) -> Fitted:
    """The text on one line, down to the smallest size; where that is too long, on as many as it takes."""
    line = settable(text)
    small = shrunk(line, room, face, smallest)
    if fonts.width(line, small) <= room:
        return Fitted((line,) if line else (), small)
    return Fitted(tuple(wrapped(line, room, small)), small)


def shrunk(text: str, room: int, face: Face, smallest: float = 0.0) -> Face:
    """The largest face in which the line fits, not below `smallest` of its size."""
    needed = fonts.width(text, face)
    if needed <= room:
        return face
    least = max(_STEP, int(face.size * smallest))
    size = max(least, int(face.size * room / needed) // _STEP * _STEP)
    while size > least and fonts.width(text, face.sized(size)) > room:
        size -= _STEP
    return face.sized(size)


def wrapped(text: str, room: int, face: Face) -> Iterator[str]:
    """The text on lines, broken between its words, and inside one that is longer than a line."""
    line = ""
    for piece, spaced in pieces(settable(text)):
        joined = f"{line} {piece}" if line and spaced else line + piece
        if fonts.width(joined, face) <= room:
            line = joined
            continue
        if line:
            yield line
        line = piece
        while fonts.width(line, face) > room:
            head = _as_much_as_fits(line, room, face)
            if head == line:
                break
            yield head
            line = line[len(head) :]
    if line:
        yield line


def _as_much_as_fits(word: str, room: int, face: Face) -> str:
    """The beginning of a word that fits a line; one letter at least."""
    head = ""
    for letter in clusters(word):
        if head and fonts.width(head + letter, face) > room:
            break
        head += letter
    return head
