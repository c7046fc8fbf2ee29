"""Who stopped in a mass start: after how many laps, and when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

WIDTH = 120


class StoppedDialog(Question):
    """Asks for the laps done and the time of that moment, which may be unknown.

    Signals: `decided(laps, RaceTime or None)`.
    """

    decided = Signal(int, object)

    def __init__(self, about: str, laps: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__("stopped_dialog", _("Stopped after some laps"), about, _("Write down"), parent)
        self._most = most
        self.laps = _field("stopped_laps", _("Laps done"), str(laps))
        self.time = _field("stopped_time", _("Time"), "")
        self.time.setPlaceholderText("5:41.04")
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(SPACE.large))
        grid.setVerticalSpacing(current().px(SPACE.small))
        grid.setColumnStretch(2, 1)
        hints = (_("0 to {most}").format(most=most), _("of that moment; none is a DNF"))
        for row, (field, hint) in enumerate(zip((self.laps, self.time), hints, strict=True)):
            head = theme.label(field.accessibleName(), f"{field.objectName()}_head")
            head.setBuddy(field)
            grid.addWidget(head, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(wrapped(theme.muted_label(hint, f"{field.objectName()}_hint")), row, 2)
            field.textEdited.connect(self._unsay)
        self.body.addLayout(grid)
        self.laps.setFocus()
        self.laps.selectAll()

    def decide(self) -> None:
        laps, text = self.laps.text().strip(), self.time.text().strip()
        if not laps.isdecimal() or int(laps) > self._most:
            mark_wrong(self.laps, wrong=True)
            self.refuse(_("Type the laps done, 0 to {most}.").format(most=self._most), self.laps)
            return
        try:
            time = RaceTime.parse(text) if text else None
        except RuleError as reason:
            mark_wrong(self.time, wrong=True)
            self.refuse(str(reason), self.time)
            return
        self.accept()
        self.decided.emit(int(laps), time)

    def _unsay(self) -> None:
        for field in (self.laps, self.time):
            mark_wrong(field, wrong=False)
        self.say("")


def _field(name: str, words: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setFixedWidth(current().px(WIDTH))
    return made
