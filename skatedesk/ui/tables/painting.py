"""How the cells of every table are painted, a whole table at a time.

Qt would ask for every cell by itself, which costs more than drawing it. Fonts, pens and measured texts are kept
between paints; a cell only looks them up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from skatedesk.domain.people import short_name
from skatedesk.domain.races import Lane, RaceState, Status, armband
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets.sheet import Column, Kind
from skatedesk.sheets.start_list import colour_word
from skatedesk.ui.style.marks import ARMBAND_MARKS, LANE_MARKS, STATE_MARKS, Mark, paint_mark
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import SPACE, TYPE, Theme
from skatedesk.ui.tables.sheet_model import Line, SheetModel

MARK = 16
MARK_GAP = 5
STRONG_KEYS = frozenset({"time", "points", "total"})
_SHRINKING = (TYPE.body, TYPE.secondary, TYPE.day)
_BAD = frozenset({Status.DNF, Status.DQ})
_TEXTS_KEPT = 5000


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row that is to be painted: its line, where it stands, and whether it is chosen.

    `parted` tells that the row above belongs to another pair.
    """

    line: Line
    top: int
    height: int
    chosen: bool
    parted: bool


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """A column that is seen, and where it stands."""

    column: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class _Type:
    """A font with its measures."""

    font: QFont
    metrics: QFontMetricsF
    rise: float

    @classmethod
    def of(cls, pixels: int, weight: int, kerning: bool) -> "_Type":
        made = font(pixels, weight, kerning)
        metrics = QFontMetricsF(made)
        return cls(made, metrics, (metrics.ascent() - metrics.descent()) / 2)


@dataclass(frozen=True, slots=True)
class _Written:
    """A text as it fits its cell: in which type, how wide, and cut or not."""

    text: str
    type: _Type
    width: float
    cut: bool


@dataclass(frozen=True, slots=True)
class _Tools:
    """All that painting needs for a theme and a set of columns."""

    theme: Theme
    columns: tuple[Column, ...]
    types: list[tuple[_Type, ...]]
    heads: tuple[_Type, ...]
    second_two: Mapping[str, Mark]
    band: int | None
    pad: int
    mark: int
    gap: int
    bracket: int
    panel: QColor
    chosen: QColor
    tint: QColor
    line: QColor
    text: QPen
    muted: QPen
    bad: QPen

    @classmethod
    def of(cls, theme: Theme, columns: tuple[Column, ...]) -> "_Tools":
        types = [_types(column, theme) for column in columns]
        heads = tuple(_Type.of(size, theme.semibold, True) for size in _SHRINKING)
        second_two = {colour_word(lane, 2): ARMBAND_MARKS[armband(lane, 2)] for lane in Lane}
        band = next((at for at, column in enumerate(columns) if column.key == "armband"), None)
        sizes = (theme.px(SPACE.small), theme.px(MARK), theme.px(MARK_GAP), bracket_width())
        panel, chosen, tint, line = (
            QColor(colour) for colour in (theme.panel, theme.selected, theme.pair_tint, theme.line)
        )
        text, muted, bad = (QPen(QColor(colour)) for colour in (theme.text, theme.muted, theme.bad))
        return cls(theme, columns, types, heads, second_two, band, *sizes, panel, chosen, tint, line, text, muted, bad)

    def mark_of(self, line: Line, cell: object) -> Mark | None:
        """The mark before a cell; the second two of a quartet wear other colours than those that go with the lanes."""
        if isinstance(cell, Lane):
            mark = LANE_MARKS[cell]
            return mark if self.band is None else self.second_two.get(line.texts[self.band], mark)
        return STATE_MARKS[cell] if isinstance(cell, RaceState) else None


class SheetPainter:
    """Paints the rows of a `SheetModel` where the view says they stand."""

    def __init__(self, model: SheetModel) -> None:
        self._model = model
        self._tools: _Tools | None = None
        self._texts: dict[tuple[str, int, int], _Written] = {}
        self._bracketed: frozenset[int] = frozenset()

    def hang_brackets(self, columns: frozenset[int]) -> bool:
        """Leave room for a thousandth in brackets behind the times of these columns; True where that is new."""
        new = columns != self._bracketed
        self._bracketed = columns
        return new

    def paint(self, painter: QPainter, rows: Sequence[RowPlace], columns: Sequence[ColumnPlace], width: int) -> None:
        """Paint these rows as wide as the table; column by column, as the cells of one share type and colour."""
        tools = self._ready()
        for place in rows:
            _paint_ground(painter, place, width, tools)
        titles = [place for place in rows if place.line.row.title]
        lines = [place for place in rows if not place.line.row.title]
        for seen in columns:
            for place in lines:
                if place.line.texts[seen.column]:
                    self._paint_cell(painter, place, seen, tools)
        for place in titles:
            written = _fit(place.line.title, "", tools.heads, width - 2 * tools.pad)
            _write(painter, written, tools.pad, _middle(place), tools.text)

    def cut_text(self, line: Line, column: int, room: int, width: int) -> str:
        """What a cell of this `room` says where it is too long for it, else nothing; a title has the whole `width`."""
        tools = self._ready()
        if line.row.title:
            return line.title if _fit(line.title, "", tools.heads, width - 2 * tools.pad).cut else ""
        return line.texts[column] if self.is_cut(line.texts[column], column, room) else ""

    def is_cut(self, text: str, column: int, width: int) -> bool:
        """Whether a text is too long for a column of this width."""
        tools = self._ready()
        return bool(text) and self._fitted(text, column, width - 2 * tools.pad, tools).cut

    def _ready(self) -> _Tools:
        """The tools for the theme and the columns there are now."""
        theme, columns = current(), self._model.columns
        if self._tools is None or self._tools.theme is not theme or self._tools.columns is not columns:
            self._texts.clear()
            self._tools = _Tools.of(theme, columns)
        return self._tools

    def _paint_cell(self, painter: QPainter, place: RowPlace, seen: ColumnPlace, tools: _Tools) -> None:
        column, line = seen.column, place.line
        text, cell = line.texts[column], line.cells[column]
        left, right = seen.left + tools.pad, seen.left + seen.width - tools.pad
        middle = _middle(place)
        quiet = tools.text if place.chosen else tools.muted
        mark = tools.mark_of(line, cell)
        if mark is not None:
            paint_mark(painter, QRectF(left, place.top, tools.mark, place.height), mark)
            left += tools.mark + tools.gap
        if column in self._bracketed:
            right -= tools.bracket
            if isinstance(cell, PrintedTime) and cell.digit is not None:
                digit = self._fitted(f"({cell.digit})", column, right - left, tools)
                _write(painter, digit, right, middle, quiet)
                text = str(cell.time)
        pen = tools.text
        if isinstance(cell, Status):
            pen = tools.bad if cell in _BAD else quiet
        written = self._fitted(text, column, right - left, tools)
        _write(painter, written, right - written.width if tools.columns[column].right_aligned else left, middle, pen)

    def _fitted(self, text: str, column: int, width: int, tools: _Tools) -> _Written:
        """The text in the largest type it fits in; a name with initials, or cut, where it fits in none."""
        known = self._texts.get((text, column, width))
        if known is not None:
            return known
        if len(self._texts) > _TEXTS_KEPT:
            self._texts.clear()
        short = short_name(text) if tools.columns[column].key == "name" else ""
        made = _fit(text, short, tools.types[column], width)
        self._texts[text, column, width] = made
        return made


def bracket_width() -> int:
    """The room a thousandth in brackets takes behind a time."""
    return round(QFontMetricsF(font(TYPE.body, current().semibold, False)).horizontalAdvance("(0)"))


def _paint_ground(painter: QPainter, place: RowPlace, width: int, tools: _Tools) -> None:
    """Show who is chosen, and who belongs together: by a tint, or by a line where the theme has no tints."""
    if place.chosen:
        painter.fillRect(0, place.top, width, place.height, tools.chosen)
    elif tools.theme.tints:
        if place.line.row.group % 2:
            painter.fillRect(0, place.top, width, place.height, tools.tint)
    elif place.parted:
        painter.fillRect(0, place.top, width, tools.theme.px(1), tools.line)


def _middle(place: RowPlace) -> float:
    return place.top + (place.height - 1) // 2 + 0.5


def _write(painter: QPainter, written: _Written, left: float, middle: float, pen: QPen) -> None:
    painter.setFont(written.type.font)
    painter.setPen(pen)
    painter.drawText(QPointF(left, middle + written.type.rise), written.text)


def _types(column: Column, theme: Theme) -> tuple[_Type, ...]:
    """The types of a column, the one to try first at the front: words may shrink before they are cut."""
    weight = theme.semibold if column.key in STRONG_KEYS else theme.regular
    sizes = (TYPE.body,) if column.right_aligned or column.kind is Kind.LANE else _SHRINKING
    return tuple(_Type.of(size, weight, not column.right_aligned) for size in sizes)


def _fit(text: str, short: str, types: tuple[_Type, ...], width: int) -> _Written:
    for tried in (text, short):
        for kind in types:
            advance = kind.metrics.horizontalAdvance(tried)
            if tried and advance <= width:
                return _Written(tried, kind, advance, tried != text)
    text = short or text
    kind = types[-1]
    cut = kind.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return _Written(cut, kind, kind.metrics.horizontalAdvance(cut), True)
