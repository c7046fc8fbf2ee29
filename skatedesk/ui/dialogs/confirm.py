"""Asking before an act whose consequence goes far."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme


class ConfirmDialog(Question):
    """Names the consequence; the button names the act, and Cancel is where the hands are.

    Signals: `confirmed()` when the act is wanted.
    """

    confirmed = Signal()

    def __init__(self, question: str, consequence: str, act_words: str, parent: QWidget | None = None) -> None:
        super().__init__("confirm_dialog", question, "", act_words, parent)
        self.body.addWidget(wrapped(theme.label(consequence, "confirm_consequence")))
        self.setAccessibleDescription(consequence)
        self.act.setAutoDefault(True)
        self.cancel.setAutoDefault(True)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def decide(self) -> None:
        self.accept()
        self.confirmed.emit()
