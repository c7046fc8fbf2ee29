"""The small line in the corner of a table in which a word is looked for while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class FindLine(QFrame):
    """Return goes to the next hit, Shift+Return to the one before, Esc back to the list.

    Signals: `wanted(text)` when something else is looked for, `stepped(by)` for the next hit or the one before,
    `left()` when it is over.
    """

    wanted = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("role", "panel")
        self.box = QLineEdit()
        self.box.setObjectName(f"{object_name}_box")
        self.box.setAccessibleName(_("Find in the list"))
        self.box.setPlaceholderText(_("Find in the list"))
        self.box.textChanged.connect(self.wanted)
        self.said = theme.muted_label("", f"{object_name}_said")
        row = QHBoxLayout(self)
        gap = current().px(SPACE.tight)
        row.setContentsMargins(gap, gap, current().px(SPACE.small), gap)
        row.addWidget(self.box, 1)
        row.addWidget(self.said)
        self.setFocusProxy(self.box)

    def say(self, hit: int, hits: int) -> None:
        """Which of how many hits is shown; nothing while nothing is looked for."""
        typed = bool(self.box.text().strip())
        found = _("{hit} of {hits}").format(hit=hit, hits=hits) if hits else _("nothing")
        self.said.setText(found if typed else "")
        self.box.setAccessibleDescription(self.said.text())
        mark_wrong(self.box, wrong=typed and not hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def next_hit(hits: Sequence[int], row: int, by: int) -> int:
    """The hit `by` steps from this row, round the end of the list; without a step the row itself, or the next below."""
    if by < 0:
        return next((hit for hit in reversed(hits) if hit < row), hits[-1])
    return next((hit for hit in hits if hit > row or (by == 0 and hit == row)), hits[0])
