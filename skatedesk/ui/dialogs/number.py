"""A whole number: a start number, or a place in an order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

MOST_DIGITS = 4


class NumberDialog(Question):
    """Asks for a number of 1 or more; with `back_words` it can be taken back.

    Signals: `decided(number)`, None where it is taken back.
    """

    decided = Signal(object)

    def __init__(
        self,
        title: str,
        about: str,
        act_words: str,
        *,
        number: int | None = None,
        hint: str = "",
        back_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("number_dialog", title, about, act_words, parent)
        self._number = QLineEdit("" if number is None else str(number))
        self._number.setObjectName("number_value")
        self._number.setAccessibleName(title)
        self._number.setMaximumWidth(current().px(96))
        self._number.textEdited.connect(self._unsay)
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.medium))
        line.addWidget(self._number)
        line.addWidget(theme.muted_label(hint, "number_hint"), 1)
        self.body.addLayout(line)
        if back_words:
            back = theme.button(back_words, "number_back")
            back.setAutoDefault(False)
            back.clicked.connect(lambda: self._finish(None))
            self.add_at_left(back)
        self._number.setFocus()
        self._number.selectAll()

    def decide(self) -> None:
        text = self._number.text().strip()
        if not text.isdecimal() or len(text) > MOST_DIGITS or not int(text):
            mark_wrong(self._number, wrong=True)
            self.refuse(_("Type a whole number, 1 or more."), self._number)
            return
        self._finish(int(text))

    def _finish(self, number: int | None) -> None:
        self.accept()
        self.decided.emit(number)

    def _unsay(self) -> None:
        mark_wrong(self._number, wrong=False)
        self.say("")
