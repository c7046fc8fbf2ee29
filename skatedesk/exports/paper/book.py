"""Many sheets as one book: a cover, what is in it, and running page numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.house_style import Turn
from skatedesk.exports.paper import fonts, pictures
from skatedesk.exports.paper.breaks import settable
from skatedesk.exports.paper.document import Document, Mark, Placed, entry_title, marks_of, placed_in
from skatedesk.exports.paper.fonts import POINT
from skatedesk.exports.paper.heading import box, top
from skatedesk.exports.paper.lines import fitted
from skatedesk.exports.paper.page import INK, MUTED, SOFT, Box, Frame, Image, Item, Piece, Rule, put
from skatedesk.exports.paper.typeset import Leaf, finished, stacked, stacks
from skatedesk.exports.wording import both, in_its_language, mark_line, on_one_line, place_line
from skatedesk.sheets.sheet import Heading, Sheet, Use
from skatedesk.words import _

_SIGN = (200 * POINT, 90 * POINT)
_LINE = 15 * POINT
_PART = 26 * POINT
_INDENT = 12 * POINT
_FIGURES = 30 * POINT


@dataclass(frozen=True, slots=True)
class Part:
    """Sheets that stand together under a title: a day, or a kind of list."""

    title: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """What is bound together. `title` says what the book is, such as a protocol."""

    title: str
    parts: tuple[Part, ...]

    @property
    def filled(self) -> tuple[Part, ...]:
        """The parts in which there is something."""
        return tuple(part for part in self.parts if part.sheets)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the contents; one of a part has nothing before it, one of a list names its page."""

    text: str
    page: int
    is_part: bool


def document(book: Book) -> Document:
    """The book on its pages: cover, contents, then the lists, counted from the cover on."""
    parts = book.filled
    model = _model(parts[0].sheets[0], book.title)
    inside = [[leaf for stack in stacks(part.sheets) for leaf in stack] for part in parts]
    lines_before = _lines(parts, [0 for _part in parts], inside)
    with in_its_language(model):
        before = 1 + len(_contents(model, lines_before))
        starts = [before + sum(map(len, inside[:number])) for number in range(len(parts))]
        cover = _cover(model, book.title, [part.title for part in parts])
        front = [cover, *_contents(model, _lines(parts, starts, inside))]
    leaves = [*front, *[leaf for one in inside for leaf in one]]
    placed = [tuple(placed_in(one, start)) for one, start in zip(inside, starts, strict=True)]
    return Document(
        pages=finished(leaves),
        placed=tuple(one for of_part in placed for one in of_part),
        marks=tuple(_part_mark(part, one) for part, one in zip(parts, placed, strict=True)),
        title=" · ".join(filter(None, (book.title, model.heading.series))),
        subject=model.heading.place,
        author=model.style.publisher,
        language=model.style.language,
        created=model.created,
    )


def _part_mark(part: Part, placed: Sequence[Placed]) -> Mark:
    return Mark(part.title, placed[0].first, tuple(marks_of(placed)))


def _model(sheet: Sheet, title: str) -> Sheet:
    """A list of nothing with the heading, the style and the pictures of the book."""
    heading = _titled(sheet.heading, title)
    other = None
    if sheet.second is not None:
        other = Sheet("book", _titled(sheet.second.heading, title), (), ())
    return Sheet(
        "book", heading, (), (), created=sheet.created, style=sheet.style, second=other, pictures=sheet.pictures
    )  # fmt: skip


def _titled(heading: Heading, title: str) -> Heading:
    return Heading(series=heading.series, place=heading.place, list_name=title, mark=heading.mark)


def _lines(parts: Sequence[Part], starts: Sequence[int], inside: Sequence[Sequence[Leaf]]) -> list[_Line]:
    """The lines of the contents, for parts that begin behind so many pages."""
    lines: list[_Line] = []
    for part, start, leaves in zip(parts, starts, inside, strict=True):
        lines.append(_Line(part.title, start + 1, is_part=True))
        lines += [_Line(entry_title(one.sheet), one.first + 1, is_part=False) for one in placed_in(leaves, start)]
    return lines


def _cover(model: Sheet, title: str, parts: Sequence[str]) -> Leaf:
    """The first page: the signs of the event, the series, where and when, what the book is and what is in it."""
    frame = Frame.of(model.style, model.style.turn is Turn.LANDSCAPE)
    items: list[Item] = []
    x = 0
    for picture in [one for one in model.pictures if one.use is Use.EVENT]:
        size = pictures.within(picture, *_SIGN)
        if size is not None and x + size[0] <= frame.width:
            items.append(Image(x, 0, *size, picture))
            x += size[0] + _INDENT
    series, place = both(model, lambda one: one.heading.series), both(model, place_line)
    y = frame.page_height // 5
    items.append(Box(0, y, frame.width, 3 * POINT, frame.accent))
    y += 16 * POINT
    for text, face, ink in (
        (on_one_line(model, mark_line), frame.face(17, bold=True), INK),
        (series[0], frame.face(28, bold=True), frame.accent),
        (series[1], frame.face(15), MUTED),
        (place[0], frame.face(13), INK),
        (place[1], frame.face(11), MUTED),
    ):
        fit = fitted(text, frame.width, face, 0.7)
        for line in fit.lines:
            items.append(put(line, 0, y + fit.face.baseline(fit.face.leading), 0, fit.face, ink=ink))
            y += fit.face.leading
        y += 4 * POINT if fit.lines else 0
    y = _named(items, title, frame, y + 24 * POINT)
    for part in parts:
        fit = fitted(part, frame.width - _INDENT, frame.face(11))
        for line in fit.lines:
            items.append(put(line, _INDENT, y + fit.face.baseline(fit.face.leading), 0, fit.face))
            y += fit.face.leading
        y += 3 * POINT
    return Leaf(frame, (model,), Piece(0), Piece(y, tuple(items)))


def _named(items: list[Item], title: str, frame: Frame, y: int) -> int:
    """What the book is, in a box as on its lists; returns where the cover goes on."""
    fit = fitted(title, frame.width - 2 * _INDENT, frame.face(18, bold=True))
    items.append(Box(0, y, frame.width, fit.height + 14 * POINT, SOFT))
    for at, line in enumerate(fit.lines):
        low = y + 7 * POINT + at * fit.face.leading
        items.append(put(line, _INDENT, low + fit.face.baseline(fit.face.leading), 0, fit.face))
    return y + fit.height + 28 * POINT


def _contents(model: Sheet, lines: Sequence[_Line]) -> list[Leaf]:
    """The pages that say what is where. A part never begins with its name alone at the end of a page."""
    frame = Frame.of(model.style, model.style.turn is Turn.LANDSCAPE)
    listed = replace(model, heading=replace(model.heading, list_name=_("Contents")), second=None)
    above = [box(listed, frame, frame.width)]
    empty = Leaf(frame, (model,), top(model, frame), Piece(0))
    room = empty.room - above[0].height
    bodies: list[list[Piece]] = [[*above]]
    used = 0
    for line in lines:
        piece = _contents_line(frame, line)
        if used + piece.height + (2 * _LINE if line.is_part else 0) > room:
            bodies.append([*above])
            used = 0
        bodies[-1].append(piece)
        used += piece.height
    return [replace(empty, body=stacked(body)) for body in bodies]


def _contents_line(frame: Frame, line: _Line) -> Piece:
    """A name, dots, and the page on the right."""
    face = frame.face(10.5 if line.is_part else 9.5, bold=line.is_part)
    x = 0 if line.is_part else _INDENT
    fit = fitted(line.text, frame.width - x - 2 * _FIGURES, face, 0.9)
    above = _PART - _LINE if line.is_part else 0
    height = above + _LINE + max(0, len(fit.lines) - 1) * fit.face.leading
    items: list[Item] = []
    y = above + fit.face.baseline(_LINE)
    for at, text in enumerate(fit.lines):
        items.append(put(text, x, y + at * fit.face.leading, 0, fit.face))
    y += max(0, len(fit.lines) - 1) * fit.face.leading
    number = settable(str(line.page))
    length = fonts.width(number, face)
    items.append(put(number, frame.width - length, y, 0, face))
    end = x + (fonts.width(settable(fit.lines[-1]), fit.face) if fit.lines else 0) + 4 * POINT
    items.append(Rule(end, y, frame.width - length - 4 * POINT - end, 14, MUTED, dotted=True))
    return Piece(height, tuple(items))
