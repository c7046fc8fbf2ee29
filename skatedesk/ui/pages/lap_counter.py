"""The lap counter of a mass start: laps to go in large figures, and the laps in a row with the sprints marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, current, font
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _, ngettext

CELL = 16
SIGN = 14
LEAST_FOR_NUMBERS = 15


@dataclass(frozen=True, slots=True)
class Laps:
    """How far a race has come: laps done of all, the laps with a sprint, and which of those are written down."""

    done: int
    sprints: Sequence[int]
    written: Sequence[int] = ()
    asked: int = 0
    """The lap of the sprint that is being typed."""

    @property
    def all(self) -> int:
        """The finish is the last sprint."""
        return self.sprints[-1] if self.sprints else 0

    @property
    def to_go(self) -> int:
        return self.all - self.done


class LapCounter(MeasuredFrame):
    """Shows the laps to go, for who stands beside the ice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lap_counter")
        self.figures = theme.label("", "laps_to_go", Role.FIGURES)
        self.words = fitted_label("lap_words", Role.STRONG)
        self.lap = fitted_label("lap_number", Role.MUTED)
        self.row = LapRow()
        self._line, said = QHBoxLayout(self), QVBoxLayout()
        said.setSpacing(0)
        said.addStretch()
        said.addWidget(self.words)
        said.addWidget(self.lap)
        said.addStretch()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.figures)
        self._line.addLayout(said)
        self._line.addWidget(self.row, 1)
        self._line.addStretch()
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.measure()

    def show_laps(self, laps: Laps) -> None:
        """Show how far the race has come."""
        words = ngettext("lap to go", "laps to go", laps.to_go)
        self.figures.setText(str(laps.to_go))
        self.words.setText(words)
        self.lap.setText(_("lap {lap} of {all}").format(lap=laps.done, all=laps.all))
        self.setAccessibleName(f"{laps.to_go} {words}, {self.lap.text()}")
        self.row.show_laps(laps)

    def measure(self) -> None:
        px = current().px
        self.figures.setFixedWidth(QFontMetrics(font(TYPE.figures, current().semibold)).horizontalAdvance("00"))
        words = QFontMetrics(font(TYPE.body, current().semibold))
        wide = max(words.horizontalAdvance(text) for text in (_("laps to go"), _("lap 00 of 00")))
        for label in (self.words, self.lap):
            label.setFixedWidth(wide + px(SPACE.small))
        self._line.setSpacing(px(SPACE.small))


class LapRow(QWidget):
    """A cell a lap: done ones are filled, those with a sprint have a sign, which is ticked once written down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lap_row")
        self._laps = Laps(0, ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_laps(self, laps: Laps) -> None:
        if laps != self._laps:
            self._laps = laps
            self.update()

    def sizeHint(self) -> QSize:
        px = current().px
        return QSize(px(CELL) * max(self._laps.all, 1), px(CELL) + px(SIGN) + px(SPACE.tight))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._laps.all:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / self._laps.all
        for lap in range(1, self._laps.all + 1):
            self._paint_lap(painter, lap, QRectF((lap - 1) * step, 0, step, current().px(CELL)))
        painter.end()

    def _paint_lap(self, painter: QPainter, lap: int, room: QRectF) -> None:
        style, px = current(), current().px
        gap = px(1.5) if room.width() > px(6) else 0
        cell = room.adjusted(gap, px(1), -gap, 0)
        is_done, is_next = lap <= self._laps.done, lap == self._laps.done + 1
        fill = style.accent if is_done else style.accent_soft if is_next else style.panel
        edge = style.accent if is_done or is_next else style.muted
        painter.setPen(QPen(QColor(edge), px(2) if is_next else px(1)))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(cell, px(3), px(3))
        if cell.width() >= px(LEAST_FOR_NUMBERS):
            painter.setFont(font(TYPE.day, style.semibold))
            painter.setPen(QColor(style.on_accent if is_done else style.text))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(lap))
        if lap in self._laps.sprints:
            self._paint_sign(painter, lap, cell)

    def _paint_sign(self, painter: QPainter, lap: int, cell: QRectF) -> None:
        """The name of the sprint below its lap, ticked where its order is written down."""
        style, px = current(), current().px
        number = self._laps.sprints.index(lap) + 1
        name = _("F") if lap == self._laps.all else f"S{number}"
        asked, written = lap == self._laps.asked, lap in self._laps.written
        painter.setFont(font(TYPE.day, style.semibold if asked else style.regular))
        painter.setPen(QColor(style.accent if asked else style.ok if written else style.muted))
        wide = painter.fontMetrics().horizontalAdvance(name)
        tick = px(9) if written else 0
        left = min(max(cell.center().x() - (wide + tick) / 2, 0.0), self.width() - wide - tick - px(1))
        room = QRectF(left, cell.bottom() + px(SPACE.tight), wide + 1, px(SIGN))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if asked:
            bottom = room.bottom() - px(0.5)
            painter.setPen(QPen(QColor(style.accent), px(2)))
            painter.drawLine(QPointF(room.left(), bottom), QPointF(room.right(), bottom))
        if written:
            at, reach = QPointF(room.right() + px(2), room.center().y()), px(3)
            painter.setPen(QPen(QColor(style.ok), px(1.5)))
            painter.drawPolyline([at, at + QPointF(reach * 0.7, reach), at + QPointF(reach * 2, -reach)])
