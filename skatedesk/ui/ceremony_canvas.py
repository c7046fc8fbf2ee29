"""What the audience of a draw sees, painted as large as the window lets it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from skatedesk.ui.ceremony_units import Line, Reveal, Unit
from skatedesk.ui.style.large_type import LEAST_TYPE, write_line
from skatedesk.ui.style.marks import paint_mark
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import TYPE
from skatedesk.words import _

WIDE, HIGH = 1280, 720
"""The picture is laid out for this size and grows with the window."""
BOARD_TYPE = 30
LEAST_BOARD_TYPE = 10.5
NEARLY = 0.93
"""A board with fewer columns fills its room better, even in type smaller by so much."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above all the time: the race, what is known of it, the seed and the rule."""

    title: str
    subtitle: str
    seed: str
    rule: str
    welcome: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Grid:
    """How the board shares its room: so many columns of so many units, in type of this size."""

    columns: int
    rows: int
    size: float

    @property
    def per_page(self) -> int:
        return self.columns * self.rows


class CeremonyCanvas(QWidget):
    """The head, the unit of the moment in large type, and beside it the board with all that was shown."""

    def __init__(self, head: Head, reveal: Reveal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.reveal = head, reveal
        self.page = 0
        self.setObjectName("ceremony_canvas")
        self.setAccessibleName(head.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDE // 4, HIGH // 4) * current().scale

    def look_again(self) -> None:
        """The reveal went on or back: paint it, and say it to who cannot see it."""
        unit = self.reveal.current
        said = self.head.welcome
        if unit is not None:
            said = unit.spoken
        elif self.reveal.is_over:
            said = _("All are shown.")
        self.setAccessibleDescription(said)
        self.update()

    def pages(self) -> int:
        """How many pages the board takes where all are shown together."""
        per_page = self._grid(self._whole()).per_page
        return -(-len(self.reveal.units) // per_page)

    def turn(self) -> None:
        """Show the next page of the board, the first one again behind the last."""
        self.page = (self.page + 1) % self.pages()
        self.update()

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current().ground))
        self._paint_head(painter)
        if self.reveal.is_over:
            self._paint_board(painter, self._whole())
        else:
            self._paint_stage(painter, self._rect(40, 162, 730, 518))
            self._paint_board(painter, self._rect(800, 162, 440, 518))
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        theme, head = current(), self.head
        self._write(painter, self._rect(40, 22, 900, 44), head.title, 34, theme.text, theme.semibold)
        self._write(painter, self._rect(40, 66, 900, 26), head.subtitle, 18, theme.muted)
        self._write(painter, self._rect(960, 22, 280, 44), head.seed, 34, theme.accent, theme.semibold, _RIGHT)
        self._write(painter, self._rect(960, 66, 280, 26), _("Seed"), 18, theme.muted, align=_RIGHT)
        self._write_rule(painter, self._rect(40, 94, 1200, 46))
        painter.fillRect(self._rect(40, 146, 1200, 1.5), QColor(theme.line))

    def _paint_stage(self, painter: QPainter, room: QRectF) -> None:
        theme, unit, u = current(), self.reveal.current, self._unit()
        if unit is None:
            upper, lower = QRectF(room), QRectF(room)
            upper.setHeight(room.height() * 0.52)
            lower.setTop(upper.bottom() + 8 * u)
            lower.setHeight(40 * u)
            bottom = _MIDDLE & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignBottom
            self._write(painter, upper, self.head.welcome, 52, theme.text, theme.semibold, bottom)
            self._write(painter, lower, self.head.hint, 20, theme.muted, align=_MIDDLE)
            return
        title = QRectF(room.left(), room.top(), room.width(), 64 * u)
        self._write(painter, title, unit.title, 46, theme.accent, theme.semibold)
        gap = 14 * u
        top = title.bottom() + gap
        height = min((room.bottom() - top - gap * (len(unit.lines) - 1)) / len(unit.lines), 190 * u)
        for at, line in enumerate(unit.lines):
            panel = QRectF(room.left(), top + at * (height + gap), room.width(), height)
            self._paint_line(painter, panel, line, unit)

    def _paint_line(self, painter: QPainter, room: QRectF, line: Line, unit: Unit) -> None:
        """One panel: the armband by shape and word, the name as large as all names of the unit go, the nation."""
        theme, u = current(), self._unit()
        painter.setPen(QPen(QColor(theme.line), 1.5 * u))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(room, 10 * u, 10 * u)
        pad = 24 * u
        inside = room.adjusted(pad, 0, -pad, 0)
        if line.mark is not None:
            side = min(room.height() * 0.55, 76 * u)
            paint_mark(painter, QRectF(inside.left(), room.center().y() - side / 2, side, side), line.mark)
            inside.setLeft(inside.left() + side + pad)
        words = QRectF(inside.left(), room.bottom() - 46 * u, inside.width(), 30 * u) if line.words else QRectF()
        if line.words:
            self._write(painter, words, line.words, 20, theme.muted)
            inside.setBottom(words.top())
            inside.setTop(room.top() + 8 * u)
        nation = QRectF(inside.right() - 110 * u, inside.top(), 110 * u, inside.height())
        self._write(painter, nation, line.nation, 38, theme.muted, theme.medium, _RIGHT)
        inside.setRight(nation.left() - 12 * u)
        size = 54 if room.height() > 120 * u else 40
        size = min(self._fitting(one.name, size, inside.width(), theme.semibold) for one in unit.lines)
        name, colour = (line.name, theme.text) if line.name else (_("empty lane"), theme.muted)
        self._write(painter, inside, name, size, colour, theme.semibold)

    def _paint_board(self, painter: QPainter, room: QRectF) -> None:
        """All units in their order; those not shown yet are dashes."""
        grid, drawn = self._grid(room), self.reveal.units
        page = self.page if self.reveal.is_over else self._page_of_current(grid)
        first = page * grid.per_page
        width, height = room.width() / grid.columns, grid.size * self._em_high()
        shown = self.reveal.shown
        for at, unit in enumerate(drawn[first : first + grid.per_page]):
            column, row = divmod(at, grid.rows)
            cell = QRectF(room.left() + column * width, room.top() + row * height, width - grid.size, height)
            self._paint_unit(painter, cell, unit, grid.size, seen=unit.number in shown)
        if len(drawn) > grid.per_page:
            last = min(first + grid.per_page, len(drawn))
            words = _("{first} to {last} of {count}").format(first=first + 1, last=last, count=len(drawn))
            foot = QRectF(room.left(), room.bottom() + 4 * self._unit(), room.width(), 24 * self._unit())
            self._write(painter, foot, words, 15, current().muted, align=_RIGHT)

    def _paint_unit(self, painter: QPainter, cell: QRectF, unit: Unit, size: float, *, seen: bool) -> None:
        theme, u = current(), self._unit()
        now = self.reveal.current
        if now is not None and now.number == unit.number:
            painter.setPen(QPen(QColor(theme.accent), 1.5 * u))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(cell.adjusted(-4 * u, 0, 4 * u, 0), 6 * u, 6 * u)
        line_high = size * 1.5
        top = cell.top() + size * 0.25
        number = QRectF(cell.left(), top, size * 2, line_high)
        self._write(painter, number, str(unit.number), size / u, theme.muted, theme.semibold, _RIGHT)
        left = number.right() + size * 0.7
        for at, line in enumerate(unit.lines):
            room = QRectF(left, top + at * line_high, cell.right() - left, line_high)
            if not seen:
                self._write(painter, room, "–", size / u, theme.muted)
                continue
            if line.mark is not None:
                side = size * 0.95
                paint_mark(painter, QRectF(room.left(), room.center().y() - side / 2, side, side), line.mark)
                room.setLeft(room.left() + size * 1.4)
            nation = QRectF(room.right() - size * 2.6, room.top(), size * 2.6, line_high)
            self._write(painter, nation, line.nation, size / u, theme.muted, align=_RIGHT)
            room.setRight(nation.left() - size * 0.4)
            self._write(painter, room, line.name or "–", size / u, theme.text, theme.medium)

    def _write_rule(self, painter: QPainter, room: QRectF) -> None:
        """The rule over two lines at most, smaller where it is long."""
        pixels = round(17 * self._unit())
        made = QFont(font(TYPE.body))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        while pixels > 1:
            made.setPixelSize(pixels)
            if QFontMetricsF(made).boundingRect(room, flags, self.head.rule).height() <= room.height():
                break
            pixels -= 1
        painter.setFont(made)
        painter.setPen(QColor(current().muted))
        painter.drawText(room, flags, self.head.rule)

    # --- room -----------------------------------------------------------------------------------------------

    def _unit(self) -> float:
        """One pixel of the layout in pixels of the window."""
        return min(self.width() / WIDE, self.height() / HIGH)

    def _rect(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A place of the layout; what is wider than the layout goes to its middle."""
        u = self._unit()
        across, down = (self.width() - WIDE * u) / 2, (self.height() - HIGH * u) / 2
        return QRectF(across + left * u, down + top * u, width * u, height * u)

    def _whole(self) -> QRectF:
        return self._rect(40, 162, 1200, 518)

    def _em_high(self) -> float:
        """How high a unit of the board is, in sizes of its type."""
        return 1.5 * max(len(unit.lines) for unit in self.reveal.units) + 0.5

    def _grid(self, room: QRectF) -> _Grid:
        """As few pages as it takes, then type as large as it goes, in as few columns as that nearly takes."""
        u, high, count = self._unit(), self._em_high(), len(self.reveal.units)
        longest = max((len(line.name) for unit in self.reveal.units for line in unit.lines), default=0)
        em_wide = 8 + 0.55 * min(longest, 20)
        grids: list[_Grid] = []
        for columns in range(1, 6):
            rows = -(-count // columns)
            size = min(room.height() / (rows * high), room.width() / columns / em_wide, BOARD_TYPE * u)
            grids.append(_Grid(columns, rows, size))
        largest = max(grid.size for grid in grids)
        best = next(grid for grid in grids if grid.size >= largest * NEARLY)
        if best.size >= LEAST_BOARD_TYPE * u:
            return best
        size = LEAST_BOARD_TYPE * u
        columns = max(1, int(room.width() / (size * em_wide)))
        return _Grid(columns, max(1, int(room.height() / (size * high))), size)

    def _page_of_current(self, grid: _Grid) -> int:
        """The page of the board with the unit of the moment; the first one before it."""
        now = self.reveal.current
        return self.reveal.units.index(now) // grid.per_page if now is not None else 0

    def _fitting(self, text: str, size: float, width: float, weight: int) -> float:
        """The size at which a text fits this width, down to the least."""
        made = QFont(font(TYPE.body, weight))
        made.setPixelSize(max(1, round(size * self._unit())))
        wide = QFontMetricsF(made).horizontalAdvance(text)
        return size * max(LEAST_TYPE, width / wide) if wide > width > 0 else size

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        size: float,
        colour: str,
        weight: int | None = None,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """One line; it becomes smaller before it is cut."""
        write_line(painter, room, text, max(1, round(size * self._unit())), colour, weight, align)
