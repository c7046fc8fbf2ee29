"""The bar that nobody overlooks while a rehearsal is on the desk: above every page, in words and by its shape."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding, put
from skatedesk.ui.rehearsal_runner import SPEEDS, RehearsalRunner
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

_TAPE = 6
"""How high the barrier tape is, in pixels at 100 %."""
_NARROW, _BROAD = 760, 1000
_LOW = 600
"""In a window below this height, in pixels at 100 %, there is one line."""
_AT_STATE = 2


class RehearsalBar(Folding):
    """Says that this is a rehearsal, what is on the ice, and what the crew is to enter.

    Signals: `turn_wanted()`, `step_wanted()`, `speed_wanted(int)`, `end_wanted()` from its buttons.
    """

    turn_wanted = Signal()
    step_wanted = Signal()
    speed_wanted = Signal(int)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsal_bar")
        self.setAccessibleName(_("Rehearsal – not a result"))
        self.word = theme.label(_("Rehearsal – not a result"), "rehearsal_word", Role.PANEL_TITLE, Tone.WARNING)
        self.state = fitted_label("rehearsal_state", Role.BODY)
        self.task = fitted_label("rehearsal_task", Role.STRONG)
        self.seed = theme.muted_label("", "rehearsal_seed")
        self.turn = self._button("", "rehearsal_turn")
        self.next = self._button(_("Next pair"), "rehearsal_next")
        self.slower = self._button(_("Slower"), "rehearsal_slower")
        self.pace = theme.label("", "rehearsal_pace", Role.STRONG)
        self.faster = self._button(_("Faster"), "rehearsal_faster")
        self.end = self._button(_("End…"), "rehearsal_end")
        self._lay_out()
        self.turn.clicked.connect(self.turn_wanted)
        self.next.clicked.connect(self.step_wanted)
        self.slower.clicked.connect(lambda: self.speed_wanted.emit(-1))
        self.faster.clicked.connect(lambda: self.speed_wanted.emit(1))
        self.end.clicked.connect(self.end_wanted)

    def show_runner(self, runner: RehearsalRunner) -> None:
        """What the player is at."""
        self.turn.setText(_("Pause") if runner.is_running else _("Go on"))
        self.pace.setText(_("{count}×").format(count=runner.speed))
        self.slower.setEnabled(runner.speed > SPEEDS[0])
        self.faster.setEnabled(runner.speed < SPEEDS[-1])
        self.seed.setText(_("Seed number {number}").format(number=runner.seed))
        self.state.setText(runner.state())
        first, *more = runner.tasks() or [""]
        counted = ngettext("({count} more)", "({count} more)", len(more)).format(count=len(more)) if more else ""
        self.task.say(_("To enter: {task} {more}").format(task=first, more=counted).strip() if first else "", first)
        self.fold()

    def fold(self) -> None:
        """In a narrow window the keys do what the buttons did; in a low one there is one line."""
        width, px = self.width(), current().px
        for part in (self.slower, self.pace, self.faster, self.next):
            part.setVisible(width >= px(_NARROW))
        self.seed.setVisible(width >= px(_BROAD))
        low, has_task = self.window().height() < px(_LOW), bool(self.task.text())
        put(self.task, self._line if low else self._below, _AT_STATE if low else 0, 1)
        self.task.setVisible(has_task)
        self.state.setVisible(not (low and has_task))
        self._tape.setFixedHeight(px(_TAPE))
        self._column.setContentsMargins(px(SPACE.large), px(SPACE.tight), px(SPACE.large), px(SPACE.tight))

    def _button(self, text: str, object_name: str) -> Button:
        made = theme.button(text, object_name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the hands where they type
        return made

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.small))
        line.addWidget(self.word)
        line.addWidget(self.seed)
        line.addWidget(self.state, 1)
        for part in (self.turn, self.next, self.slower, self.pace, self.faster, self.end):
            line.addWidget(part)
        self._below = QHBoxLayout()
        self._below.addWidget(self.task)
        self._tape = _Tape()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(current().px(SPACE.tight))
        self._column.addLayout(line)
        self._column.addLayout(self._below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tape)
        column.addWidget(inside)


class _Tape(QFrame):
    """A stripe such as stands around a building site."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rehearsal_tape")

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, wide = self.height(), 4.0 * look.px(_TAPE)
        painter.fillRect(QRectF(self.rect()), QColor(look.panel))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.warning))
        for at in range(-1, int(self.width() / wide) + 1):
            left = at * wide
            corners = [(left, high), (left + wide / 2, high), (left + wide, 0.0), (left + wide / 2, 0.0)]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.end()
