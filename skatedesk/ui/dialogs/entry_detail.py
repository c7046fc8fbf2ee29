"""One row of an entry list in full, and the question who it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.entries import Person
from skatedesk.services.entry_matching import called
from skatedesk.services.entry_plan import PlannedRow, Verdict
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

LEAVE_OUT = "leave out"


class RowDetail(QFrame):
    """The sentence over as many lines as it needs, and where there is room what the list says.

    Signals: `decided(id)` with the skater an asked row is, None for somebody new, or `LEAVE_OUT`.
    """

    decided = Signal(object)

    def __init__(self, *, low: bool) -> None:
        super().__init__()
        self.setObjectName("import_detail")
        self.setAccessibleName(_("The chosen row"))
        self.setProperty("role", "panel")
        self.head = theme.label("", "detail_head", Role.STRONG)
        self.sentence = wrapped(theme.label("", "detail_sentence"))
        self.said = wrapped(theme.muted_label("", "detail_said"))
        self.choice = theme.choice("detail_answer", _("Who is it?"))
        self.choice.setSizeAdjustPolicy(self.choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._answers: list[object] = []
        self._question = QWidget()
        question = QHBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(current().px(SPACE.small))
        label = theme.label(_("Who is it?"), "detail_question", Role.STRONG)
        label.setBuddy(self.choice)
        question.addWidget(label)
        question.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        pad = current().px(SPACE.medium)
        column.setContentsMargins(pad, current().px(SPACE.small), pad, current().px(SPACE.small))
        column.setSpacing(current().px(SPACE.tight))
        for part in (self.head, self.sentence, self.said, self._question):
            column.addWidget(part)
        self.said.setVisible(not low)
        self.choice.activated.connect(self._decide)

    def show_remark(self, text: str) -> None:
        """Something that holds for the list as a whole."""
        self.head.setText(_("The whole list"))
        self.sentence.setText(text)
        self.said.setText("")
        self._question.hide()

    def show_row(self, row: PlannedRow, word: str, answers: dict[int, int | None]) -> None:
        """A row with its verdict, and where it is asked the answer so far."""
        who = " ".join(part for part in (row.name, row.nation) if part)
        parts = [_("Row {number}").format(number=row.row), who, word]
        self.head.setText(" · ".join(part for part in parts if part))
        self.sentence.setText(row.sentence)
        self.said.setText(_("The list says: {text}").format(text=row.text))
        self._question.setVisible(row.verdict is Verdict.ASKED)
        if row.verdict is Verdict.ASKED:
            self._offer(row, answers)

    def ask(self) -> None:
        """Bring the hands to the answers, where there is a question."""
        if self._question.isVisible():
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
            self.choice.showPopup()

    def _offer(self, row: PlannedRow, answers: dict[int, int | None]) -> None:
        self._answers = [LEAVE_OUT, *[one.competitor.id for one in row.candidates], None]
        self.choice.clear()
        self.choice.addItem(_("Not decided: leave the row out"))
        self.choice.addItems([_described(one) for one in row.candidates])
        self.choice.addItem(_("Somebody new: {name}").format(name=row.name))
        chosen = answers.get(row.row, LEAVE_OUT)
        self.choice.setCurrentIndex(self._answers.index(chosen))

    def _decide(self, at: int) -> None:
        self.decided.emit(self._answers[at])


def _described(person: Person) -> str:
    """All that tells namesakes apart."""
    return " · ".join(part for part in (called(person), person.club, person.competitor.key) if part)
