"""Making a new season step by step: everything is asked first, and then made in one go."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QStackedWidget, QWidget

from skatedesk.services import lists, season_plan
from skatedesk.services.files import ResultsFile
from skatedesk.services.season_plan import PlanError
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.season_wizard_calendar import CalendarStep
from skatedesk.ui.dialogs.season_wizard_draft import SeasonDraft
from skatedesk.ui.dialogs.season_wizard_kind import KindStep
from skatedesk.ui.dialogs.season_wizard_last import LastStep
from skatedesk.ui.dialogs.season_wizard_programme import ProgrammeStep
from skatedesk.ui.dialogs.season_wizard_step import FieldRefusedError, Step
from skatedesk.ui.dialogs.season_wizard_summary import SummaryStep
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Label, mark_wrong
from skatedesk.words import _

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class SeasonWizard(LargeQuestion):
    """Return goes on, Alt+Left goes back, Ctrl+Return goes on to the summary; there, Return makes the file.

    `from_last_season`: the file of the last season is asked for first, and the rest follows from it.
    Signals: `made()` when the new file is on the desk.
    """

    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, from_last_season: bool = False) -> None:
        super().__init__(desk, "season_wizard", _("New season"), " ", _("Next"), parent)
        self.draft = SeasonDraft.of_today(date.today())
        self.kind, self.calendar = KindStep(self.draft), CalendarStep(self.draft)
        self.programme, self.summary = ProgrammeStep(self.draft), SummaryStep(self.draft)
        self.last = LastStep(self.draft, self.run, comes_first=from_last_season)
        asked = (self.kind, self.calendar, self.programme)
        steps = (self.last, *asked) if from_last_season else (*asked, self.last)
        self.steps: Sequence[Step] = (*steps, self.summary)
        self.back = theme.button(_("Back"), "wizard_back")
        self._stack = QStackedWidget()
        self._lay_out()
        self.enlarge(820, 500)
        self._go(0)

    @property
    def step(self) -> Step:
        return self.steps[self._stack.currentIndex()]

    def decide(self) -> None:
        """Go on; at the last step, make what was asked for."""
        if self._leave():
            if self.step is self.summary:
                self._make()
            else:
                self._go(self._stack.currentIndex() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self.focusWidget()
        if event.key() not in _RETURN:
            super().keyPressEvent(event)
        elif event.modifiers() & _CONTROL:
            self._hurry()
        elif isinstance(held, QAbstractButton) and held is not self.act and not held.isCheckable():
            held.click()
        elif not self.step.takes_return() and self.act.isEnabled():
            self.decide()

    def _hurry(self) -> None:
        """Go on as far as nothing is refused, and make the file where all was seen."""
        if self.step is self.summary:
            self.decide()
        while self.step is not self.summary and self.step.is_ready and self._leave():
            self._go(self._stack.currentIndex() + 1)

    def _leave(self) -> bool:
        """Take what was typed in this step; False where it is refused."""
        try:
            self.step.leave()
        except FieldRefusedError as reason:
            self._refuse(reason.field, str(reason))
            return False
        return True

    def _refuse(self, field: QLineEdit, reason: str) -> None:
        mark_wrong(field, wrong=True)
        self.refuse(reason, field)
        field.selectAll()

    def _go(self, at: int) -> None:
        """Show this step."""
        self.say("")
        self._stack.setCurrentIndex(at)
        step, count = self.step, len(self.steps)
        self._about.setText(
            _("Step {number} of {count}: {title}").format(number=at + 1, count=count, title=step.accessibleName())
        )
        self.back.setEnabled(at > 0)
        self.act.setText(_("Make the file") if step is self.summary else _("Next"))
        step.come()
        self._show_possible()

    def _go_back(self) -> None:
        if self._stack.currentIndex() > 0:
            self._go(self._stack.currentIndex() - 1)

    def _show_possible(self) -> None:
        self.say(self.step.complaint)
        self.act.setEnabled(self.step.is_ready)

    def _make(self) -> None:
        """Make the file away from the window; where it is refused, the step that can mend it comes back."""
        try:
            plan = self.draft.plan()
        except PlanError as reason:
            self._refuse(self.summary.place, str(reason))
            return
        self.act.setEnabled(False)
        self.background.run(lambda: season_plan.make(plan), self._made, self._not_made)

    def _made(self, file: ResultsFile) -> None:
        self.accept()
        self.desk.open(file)
        first = next(iter(lists.competitions(file)), None)
        if first is not None:
            self.desk.choose_competition(first)
        self.desk.told.emit(
            _("{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.").format(
                name=file.path.name
            )
        )
        self.made.emit()

    def _not_made(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self._refuse(self.summary.place, str(error))

    def _lay_out(self) -> None:
        about = self.findChild(Label, "question_about")
        assert about is not None
        self._about = about
        for step in self.steps:
            self._stack.addWidget(step)
            step.edited.connect(self._show_possible)
        self.body.addWidget(self._stack, 1)
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        self.back.setToolTip(QKeySequence("Alt+Left").toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)
        self.add_at_left(self.back)
