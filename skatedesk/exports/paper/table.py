"""The table of a sheet: its header, which every page repeats, and its rows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.cells import code_width, face_of, figure, raised
from skatedesk.exports.paper.columns import PAD, Place, Plan
from skatedesk.exports.paper.fonts import POINT, Face
from skatedesk.exports.paper.lines import READABLE, Fitted, fitted, shrunk
from skatedesk.exports.paper.page import INK, LINE, MUTED, SOFT, Box, Item, Piece, Rule, Side, Text, put
from skatedesk.exports.wording import column_titles
from skatedesk.sheets.sheet import Kind, Look, Row

PITCHES = {
    Look.LIST: (17.0, 16.0, 15.0, 14.0, 13.2),
    Look.LARGE: (25.0,),
    Look.FORM: (21.0,),
}
"""Points from row to row, the airiest first; a form has room for a pen, and no less."""

_FAINT = "#E4E8ED"
_STRONG = "#8A939F"
_SENTENCE = 0.92
"""A sentence goes on below sooner than a name does."""

_QUARTET = 6
_GOES_ON = 0.82
_CAPTION_AIR = 7 * POINT
_ABOVE_CAPTION = 7 * POINT
_RAISE = 0.34
_QUIET = frozenset({"metres", "passing_rank"})
"""What only says what the figure beside it is."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a plan with what stands in them, fitted into their columns."""

    plan: Plan
    fits: tuple[tuple[Fitted, ...], ...]
    pairs: frozenset[int]
    """The groups that show what they are by having no lines inside."""

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.plan.content.sheet.rows

    def height(self, number: int, pitch: int) -> int:
        """How high a row is where most rows are `pitch` high."""
        row = self.rows[number]
        more = (self._lines(number) - 1) * self._leading(number)
        if row.title:
            above = _ABOVE_CAPTION if number else 0
            return self.plan.body.leading + _CAPTION_AIR + more + above
        return (round(pitch * _GOES_ON) if row.goes_on and not self._is_form else pitch) + more

    def piece(self, number: int, pitch: int) -> Piece:
        """A row, drawn."""
        height = self.height(number, pitch)
        if self.rows[number].title:
            return Piece(height, tuple(self._caption(number, height)))
        first = self.height(number, pitch) - (self._lines(number) - 1) * self._leading(number)
        items: list[Item] = []
        for place, fit in zip(self.plan.places, self.fits[number], strict=True):
            if place.column.kind is Kind.FIELD:
                items.append(Box(place.x, 0, place.width, height, "", _STRONG, 10))
            items += _cell(self.plan, number, place, fit, first)
        rule = self._rule(number)
        if rule is not None:
            items.append(Rule(0, height, self.plan.width, 8, rule))
        return Piece(height, tuple(items))

    @property
    def _is_form(self) -> bool:
        return self.plan.content.sheet.look is Look.FORM

    def _lines(self, number: int) -> int:
        return max([1, *(len(fit.lines) for fit in self.fits[number])])

    def _leading(self, number: int) -> int:
        return max((fit.face.leading for fit in self.fits[number] if len(fit.lines) > 1), default=0)

    def _caption(self, number: int, height: int) -> Iterator[Item]:
        """A title over its group: a band over the whole width, each text from its own column on."""
        above = _ABOVE_CAPTION if number else 0
        yield Box(0, above, self.plan.width, height - above, SOFT)
        yield Rule(0, above, self.plan.width, 15, self.plan.frame.accent)
        lines = self._lines(number)
        first = height - above - (lines - 1) * self._leading(number)
        for place, fit in zip(self.plan.places, self.fits[number], strict=True):
            for at, line in enumerate(fit.lines):
                y = above + fit.face.baseline(first) + at * fit.face.leading
                yield put(line, place.left, y, place.room, fit.face)

    def _rule(self, number: int) -> str | None:
        """The line below a row: between pairs, in a long list faintly between all, and none before what goes on."""
        if self._is_form:
            return None
        if number + 1 == len(self.rows):
            return LINE
        row, after = self.rows[number], self.rows[number + 1]
        if after.goes_on or after.title:
            return None
        if row.group != after.group:
            return LINE
        return None if row.group in self.pairs else _FAINT


def table(plan: Plan) -> Table:
    """The rows of a sheet in the columns of its plan."""
    content = plan.content
    rows = zip(range(len(content.texts)), content.sheet.rows, content.texts, strict=True)
    fits = tuple(_fits(plan, number, row, texts) for number, row, texts in rows)
    counted = Counter(row.group for row in content.sheet.rows)
    titled = {row.group for row in content.sheet.rows if row.title}
    pairs = frozenset(group for group, count in counted.items() if 1 < count <= _QUARTET and len(counted) > 1)
    return Table(plan, fits, pairs - titled)


def header(plan: Plan) -> Piece:
    """The titles of the columns, those in the second language below them, and a line under all."""
    sheet = plan.content.sheet
    columns: list[tuple[Place, list[tuple[Fitted, str]]]] = []
    for place in plan.places:
        first, second = column_titles(sheet, place.index)
        room = place.width - PAD
        columns.append((place, [(_title(first, room, plan.head), INK), (_title(second, room, plan.second), MUTED)]))
    gap = round(3 * POINT * plan.factor)
    height = max(sum(fit.height for fit, _ink in titles) for _place, titles in columns) + 2 * gap
    items: list[Item] = []
    for place, titles in columns:
        y = height - gap - sum(fit.height for fit, _ink in titles)
        for fit, ink in titles:
            for line in fit.lines:
                items.append(_heading(place, line, y + fit.face.baseline(fit.face.leading), fit.face, ink))
                y += fit.face.leading
    items.append(Rule(0, height, plan.width, 20, plan.frame.accent))
    return Piece(height + 20, tuple(items))


def _title(text: str, room: int, face: Face) -> Fitted:
    return fitted(text, room, face, smallest=1.0)


def _heading(place: Place, line: str, y: int, face: Face, ink: str) -> Text:
    """A title, over the figures where they are right-aligned and it is not too long for that."""
    if place.side is Side.RIGHT:
        length = fonts.width(line, face)
        end = place.edge if place.edge - length >= place.x else place.right
        return put(line, end - length, y, length, face, ink=ink)
    return put(line, place.left, y, place.room, face, side=place.side, ink=ink)


def _fits(plan: Plan, number: int, row: Row, texts: Sequence[str]) -> tuple[Fitted, ...]:
    if row.title:
        return tuple(_caption_fits(plan, texts))
    fits: list[Fitted] = []
    for place in plan.places:
        text, face = texts[place.index], face_of(place.column, plan.body)
        room = place.room - code_width(plan.content.code(number, place.index), plan.body)
        if place.column.kind is Kind.TEXT:
            fits.append(fitted(text, room, face, READABLE if place.index == plan.content.namer else _SENTENCE))
        else:
            fits.append(Fitted((text,) if text else (), shrunk(text, place.room, face)))
    return tuple(fits)


def _caption_fits(plan: Plan, texts: Sequence[str]) -> Iterator[Fitted]:
    """The texts of a title; each runs on over the empty cells behind it. Names beside each other have one size."""
    face = replace(plan.body, bold=True)
    rooms: list[int] = []
    for at, place in enumerate(plan.places):
        behind = [one for one in plan.places[at + 1 :] if texts[one.index]]
        rooms.append((behind[0].x if behind else plan.width) - PAD - place.left)
    beside = [fitted(texts[place.index], room, face) for place, room in zip(plan.places, rooms, strict=True)][1:]
    smallest = min((fit.face for fit in beside if fit.lines), key=lambda one: one.size, default=face)
    for at, (place, room) in enumerate(zip(plan.places, rooms, strict=True)):
        yield fitted(texts[place.index], room, smallest if at else face, smallest=READABLE if at == 0 else 1.0)


def _cell(plan: Plan, number: int, place: Place, fit: Fitted, first: int) -> Iterator[Item]:
    """The lines of a cell, and the code behind the last of them."""
    code = plan.content.code(number, place.index)
    y = fit.face.baseline(first) - fit.face.leading
    last: Text | None = None
    for line in fit.lines:
        y += fit.face.leading
        last = _set(place, line, y, fit.face)
        if place.column.key in _QUIET:
            last = replace(last, ink=MUTED)
        if code and line == fit.lines[-1]:
            # The space is part of the text, so that who searches or copies it finds name and code apart.
            last = replace(last, text=f"{last.text} ")
        yield last
    if code:
        face = raised(plan.body)
        x = last.x + last.width if last else place.left
        yield put(code, x, (last.y if last else plan.body.baseline(first)) - round(fit.face.size * _RAISE), 0, face)


def _set(place: Place, line: str, y: int, face: Face) -> Text:
    """A line in its column: figures around their point, words such as DNF where the figures end."""
    if place.side is not Side.RIGHT:
        return put(line, place.left, y, place.room, face, side=place.side)
    parts = figure(line)
    if parts is None:
        return put(line, place.edge - fonts.width(line, face), y, 0, face)
    return put(line, place.point - fonts.width(parts.before, face), y, 0, face)
