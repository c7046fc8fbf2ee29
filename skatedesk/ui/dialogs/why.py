"""Why a figure stands where it stands: the steps to it, and with the arrow keys those of the figures beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from skatedesk.domain.rule_sources import in_words
from skatedesk.services.why import Why
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.words import _

_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_LOW = 500
"""Below this height of the screen, in pixels at 100 %, the steps need the room of the words around them."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a list that can be asked about, and the one that is asked about first."""

    keys: Sequence[int]
    columns: Sequence[str]
    row: int
    column: int
    ask: Callable[[int, str], Why]


class WhyDialog(Question):
    """Value, steps and source of one cell. Signal: `moved(row, column)` when the cell beside it is shown."""

    moved = Signal(int, int)

    def __init__(self, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__("why_dialog", _("Why?"), "", _("Close"), parent)
        self._cells, self._at_row, self._at_column = cells, cells.row, cells.column
        self.cancel.hide()
        self.about = wrapped(theme.muted_label("", "why_about"))
        self.heading = wrapped(theme.label("", "why_title", Role.STRONG))
        self.value = theme.title("", "why_value")
        self.text = _Steps()
        self.hint = wrapped(theme.muted_label(_("Arrow keys go to the figures beside it."), "why_hint"))
        self.copy_button = theme.button(_("Copy"), "why_copy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        self.add_at_left(self.copy_button)
        for part in (self.about, self.heading, self.value):
            self.body.addWidget(part)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.hint)
        self._take_room()
        self._show_cell()
        self.text.setFocus()

    def decide(self) -> None:
        self.accept()

    def copy(self) -> None:
        """Put the whole answer on the clipboard."""
        parts = (self.about.text(), f"{self.heading.text()}: {self.value.text()}", self.text.toPlainText())
        QGuiApplication.clipboard().setText("\n\n".join(parts))
        self.copy_button.setText(_("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._move(*step)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _move(self, down: int, right: int) -> None:
        """Go to the cell beside this one; at the edge of the list it stays."""
        row, column = self._at_row + down, self._at_column + right
        if 0 <= row < len(self._cells.keys) and 0 <= column < len(self._cells.columns):
            self._at_row, self._at_column = row, column
            self._show_cell()
            self.moved.emit(row, column)

    def _show_cell(self) -> None:
        why = self._cells.ask(self._cells.keys[self._at_row], self._cells.columns[self._at_column])
        self.about.setText(why.about)
        self.heading.setText(why.title)
        self.value.setText(why.value or _("nothing"))
        self.text.setPlainText(answer_text(why))
        self.text.setAccessibleDescription(f"{why.title}: {why.value}")
        self.copy_button.setText(_("Copy"))

    def _take_room(self) -> None:
        """As large as the answer needs, as far as the screen goes."""
        room = self.screen().availableGeometry().size() * 0.9
        self.setMinimumSize((QSize(580, 460) * current().scale).boundedTo(room))
        self._reason.hide()
        if room.height() < current().px(_LOW):
            self.hint.hide()


class _Steps(QPlainTextEdit):
    """The steps as numbered lines. They can be selected with the mouse; the arrow keys belong to the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("why_steps")
        self.setAccessibleName(_("The steps to it"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.textCursor().hasSelection()
        copies = event.matches(QKeySequence.StandardKey.Copy) and not selected
        if copies or Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def answer_text(why: Why) -> str:
    """The steps, numbered, and what the rule file says."""
    steps = [f"{number}.  {step.text}" for number, step in enumerate(why.steps, start=1)]
    if not why.sources:
        return "\n".join(steps)
    return "\n".join((*steps, "", _("In the rule file:"), *in_words(why.sources)))
