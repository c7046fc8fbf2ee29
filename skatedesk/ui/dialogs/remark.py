"""A decision that needs a remark."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _


class RemarkDialog(Question):
    """Asks for the remark that explains a decision; with `back_words` the decision can be taken back too.

    Signals: `decided(str)` with the remark, empty where the decision is taken back.
    """

    decided = Signal(str)

    def __init__(
        self,
        title: str,
        about: str,
        act_words: str,
        *,
        sentences: tuple[str, ...] = (),
        remark: str = "",
        example: str = "",
        back_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("remark_dialog", title, about, act_words, parent)
        for at, sentence in enumerate(sentences):
            self.body.addWidget(wrapped(theme.label(sentence, f"remark_sentence_{at}")))
        self._remark = QLineEdit(remark)
        self._remark.setObjectName("remark_text")
        self._remark.setAccessibleName(_("Remark"))
        self._remark.setPlaceholderText(example)
        self._remark.textEdited.connect(self._unsay)
        self.body.addWidget(self._remark)
        if back_words:
            back = theme.button(back_words, "remark_back")
            back.setAutoDefault(False)
            back.clicked.connect(lambda: self._finish(""))
            self.add_at_left(back)
        self._remark.setFocus()
        self._remark.selectAll()
        self.widen(520)

    def decide(self) -> None:
        remark = self._remark.text().strip()
        if not remark:
            mark_wrong(self._remark, wrong=True)
            self.refuse(_("A remark must say why; it is kept with the decision."), self._remark)
            return
        self._finish(remark)

    def _finish(self, remark: str) -> None:
        self.accept()
        self.decided.emit(remark)

    def _unsay(self) -> None:
        mark_wrong(self._remark, wrong=False)
        self.say("")
