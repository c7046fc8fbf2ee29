"""A plot on the screen: arrows go from mark to mark and say what each means, Ctrl+S saves it as a picture."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from skatedesk.exports.paper.chart_painter import paint, ring
from skatedesk.exports.paper.chart_plan import Plan, plan
from skatedesk.exports.paper.chart_style import Look, Palette
from skatedesk.exports.paper.chart_words import Spot
from skatedesk.sheets.chart import Axis, Chart, Values
from skatedesk.ui.background import Background
from skatedesk.ui.dialogs.save_as import ask_where, plain_kinds
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE, Theme
from skatedesk.words import _

ENDINGS = ("png", "svg")
_NOTHING = Chart("none", "", Axis("", Values.METRES), Axis("", Values.TIME))
_MOST_LINES = 4
"""The caption takes at most so many lines."""
_REACH = 14
"""So near to a mark the mouse means it."""


class ChartView(QWidget):
    """Left and right go along a line, up and down to the next line, Esc leaves the marks.

    Signals: `told(str)` and `refused(str)` with one sentence about a file that was to be written.
    """

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = _NOTHING
        self._at: tuple[int, int] | None = None
        self._plan: Plan | None = None
        self._caption_height = 0
        self._background = Background(self)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # --- what pages ask for ---------------------------------------------------------------------------------

    def show_chart(self, chart: Chart) -> None:
        """Show this plot; the mark spoken of stays where there is one of that line at that place."""
        if chart == self.chart:
            return
        known = self._known()
        self.chart = chart
        self._measure(known)

    @property
    def caption(self) -> str:
        """What is said below the plot: the mark spoken of, else what there is to remark."""
        if self._at is None:
            return " ".join(self.chart.remarks)
        line, at = self._at
        return self._drawn.series[line].marks[at].said

    def save(self) -> None:
        """Ask where to write the plot, as PNG or SVG."""
        if self.chart.is_empty:
            self.refused.emit(self.chart.empty or _("There is no plot to save yet."))
            return
        ask_where(self, _("Save the plot"), "chart_file", self.chart.key, plain_kinds(ENDINGS), self.save_to)

    def save_to(self, target: str) -> None:
        """Write the plot to this file, away from the window."""
        # Here, because only who saves needs what writes pictures.
        from skatedesk.exports.paper.chart_file import write_chart

        chart = self.chart
        self._background.run(lambda: write_chart(chart, Path(target)), self._say_written, self._fail)

    # --- keys and mouse -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+S is meant for the plot while it has the hands, whatever a menu does with that key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        lines = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        key = Qt.Key(event.key())
        if _saves(event):
            self.save()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._step(steps[key])
        elif key in lines:
            self._step_line(lines[key])
        elif key in ends:
            self._go_to_end(ends[key])
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def _point_at(self, where: QPointF) -> None:
        spots = self._spots()
        near = min(spots, key=lambda one: (one.point - where).manhattanLength(), default=None)
        if near is not None and (near.point - where).manhattanLength() < current().px(_REACH):
            self._choose((near.series, self._drawn.series[near.series].marks.index(near.mark)))

    def _step(self, by: int) -> None:
        """To the next mark of the line; before the first key the first mark of the line that matters most."""
        if self._at is None:
            self._go_to_end(0 if by > 0 else -1)
            return
        line, at = self._at
        self._choose((line, min(max(at + by, 0), len(self._drawn.series[line].marks) - 1)))

    def _step_line(self, by: int) -> None:
        """To the next line, where that is nearest to the mark spoken of."""
        if self._at is None:
            self._go_to_end(0)
            return
        line, at = self._at
        x = self._drawn.series[line].marks[at].x
        known = self._lines()
        other = known[min(max(known.index(line) + by, 0), len(known) - 1)]
        marks = self._drawn.series[other].marks
        self._choose((other, min(range(len(marks)), key=lambda one: abs(marks[one].x - x))))

    def _go_to_end(self, end: int) -> None:
        known = self._lines()
        if known:
            strong = [line for line in known if self._drawn.series[line].strong]
            line = self._at[0] if self._at is not None else (strong or known)[0]
            self._choose((line, len(self._drawn.series[line].marks) - 1 if end else 0))

    def _choose(self, at: tuple[int, int] | None) -> None:
        if at != self._at:
            self._at = at
            self._tell()

    def _lines(self) -> list[int]:
        return [line for line, one in enumerate(self._drawn.series) if one.marks]

    @property
    def _drawn(self) -> Chart:
        """The plot with the lines for which there is room."""
        return self._planned().chart

    def _known(self) -> tuple[str, float] | None:
        if self._at is None:
            return None
        one = self._drawn.series[self._at[0]]
        return one.name, one.marks[self._at[1]].x

    def _tell(self) -> None:
        """Say the mark spoken of, else the whole plot, to who cannot see it."""
        self.setAccessibleDescription(self.caption if self._at is not None else self.chart.described)
        self.update()

    def _say_written(self, path: Path) -> None:
        self.told.emit(_("Written: {name}.").format(name=path.name))

    def _fail(self, error: Exception) -> None:
        self.refused.emit(str(error))

    # --- room and painting ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(520, 320) * current().scale

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 110) * current().scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        known = self._known()
        super().resizeEvent(event)
        self._measure(known)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure(self._known())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, made = current(), self._planned()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.panel))
        paint(painter, made)
        for spot in self._spots():
            if self._at == (spot.series, self._drawn.series[spot.series].marks.index(spot.mark)):
                ring(painter, made, spot, theme.accent)
        painter.setFont(font(TYPE.secondary))
        painter.setPen(QColor(theme.text if self._at is not None else theme.muted))
        painter.drawText(self._caption_room(), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self.caption)
        if self.hasFocus():
            width = theme.px(FOCUS_RING)
            half = width // 2
            painter.setPen(QPen(QColor(theme.accent), width))
            painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
        painter.end()

    def _measure(self, known: tuple[str, float] | None) -> None:
        """Plan anew, with room for the longest caption so that nothing moves; the mark spoken of stays if it can."""
        self._plan, self._at = None, None
        said = [mark.said for one in self.chart.series for mark in one.marks]
        longest = max([*said, " ".join(self.chart.remarks)], key=len, default="")
        metrics = QFontMetrics(font(TYPE.secondary))
        room = QRect(0, 0, max(1, self.width() - current().px(2 * SPACE.medium)), metrics.height() * _MOST_LINES)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        high = metrics.boundingRect(room, flags, longest).height() if longest else 0
        self._caption_height = min(high, metrics.height() * _MOST_LINES, self.height() // 3)
        for line, one in enumerate(self._drawn.series):
            for at, mark in enumerate(one.marks):
                if known == (one.name, mark.x):
                    self._at = line, at
        self._tell()

    def _caption_room(self) -> QRect:
        gap = current().px(SPACE.medium)
        top = self.height() - self._caption_height - current().px(SPACE.small)
        return QRect(gap, top, self.width() - 2 * gap, self._caption_height)

    def _planned(self) -> Plan:
        if self._plan is None:
            below = self._caption_height + current().px(SPACE.tight) if self._caption_height else 0
            room = QRectF(0, 0, self.width(), self.height() - below)
            self._plan = plan(self.chart, room, look_of(current()))
        return self._plan

    def _spots(self) -> tuple[Spot, ...]:
        return self._planned().spots


def look_of(theme: Theme) -> Look:
    """How plots look in a theme of the desk."""
    lines = (theme.accent, theme.outer_mark, theme.ok, theme.warning, theme.muted)
    # Full black lines would be louder than what they are behind.
    grid = theme.line if theme.tints else f"#40{theme.line.removeprefix('#')}"
    palette = Palette(theme.panel, theme.text, theme.muted, grid, lines)
    return Look(
        palette, lambda size, bold: font(size, theme.semibold if bold else theme.regular, kerning=False), theme.scale
    )  # fmt: skip


def _saves(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Save)
