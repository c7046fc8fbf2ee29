"""What all questions have in common: who is meant, the reason why an answer cannot stand, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.ui.announcing import announce
from skatedesk.ui.pages.folding import tab_order
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Label, Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class Question(QDialog):
    """A question on top of the window that leaves the program running: show it with `open()`.

    Return decides, Esc leaves everything as it is. What is inside is added to `body`.
    """

    def __init__(self, object_name: str, title: str, about: str, act_words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = current().px
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(SPACE.large), px(SPACE.large), px(SPACE.large), px(SPACE.large))
        column.setSpacing(px(SPACE.medium))
        head = QVBoxLayout()
        head.setSpacing(px(SPACE.tight))
        head.addWidget(wrapped(theme.label(title, "question_title", Role.PANEL_TITLE)))
        if about:
            head.addWidget(wrapped(theme.muted_label(about, "question_about")))
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(SPACE.small))
        column.addLayout(self.body, 1)
        self._reason = wrapped(theme.label("", "question_reason", tone=Tone.BAD))
        column.addWidget(self._reason)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(SPACE.small))
        self._row.addStretch()
        self._at_left: list[QWidget] = []
        self.cancel = theme.button(_("Cancel"), "question_cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.act = theme.primary_button(act_words, "question_act")
        self.act.setDefault(True)
        self.act.clicked.connect(self.decide)
        self._row.addWidget(self.cancel)
        self._row.addWidget(self.act)
        column.addLayout(self._row)
        self.widen(420)

    def widen(self, pixels: int) -> None:
        """At least this wide (given at 100 %), as far as the screen goes."""
        self.setMinimumWidth(min(current().px(pixels), self.screen().availableGeometry().width() * 19 // 20))

    def showEvent(self, event: QShowEvent) -> None:
        """Lines of words know how high they are only when they know how wide they are."""
        high = self._column.totalHeightForWidth(self.minimumWidth())
        self.resize(self.minimumWidth(), max(high, self._column.totalMinimumSize().height()))
        tab_order(*self._at_left, self.cancel, self.act)
        super().showEvent(event)

    def decide(self) -> None:
        """Take the answer as it stands; called by Return and by the button."""
        raise NotImplementedError

    def refuse(self, reason: str, field: QWidget) -> None:
        """Say why the answer cannot stand, and go where it can be mended."""
        self.say(reason)
        field.setFocus()

    def say(self, reason: str) -> None:
        """The reason below the answer; empty where there is none."""
        self._reason.setText(reason)
        announce(self, reason, urgent=True)

    def add_at_left(self, part: QWidget) -> None:
        """Put another way out at the left of the buttons."""
        self._row.insertWidget(0, part)
        self._at_left.insert(0, part)


def wrapped(made: Label) -> Label:
    """The same label over as many lines as it needs."""
    made.setWordWrap(True)
    return made
