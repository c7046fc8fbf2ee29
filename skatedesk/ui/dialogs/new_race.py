"""What is skated in a race that is to be added."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.ui.dialogs.race_words import discipline_words, sex_words
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class NewRace(QWidget):
    """Kind, metres, sex, division and run, and the title they make. Signals: `edited()` when one of them changes."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("new_race")
        self.setAccessibleName(_("New race"))
        self.metres = QLineEdit()
        self.metres.setObjectName("new_race_metres")
        self.metres.setAccessibleName(_("Metres"))
        self.metres.setPlaceholderText("500")
        kinds, sexes = discipline_words(), sex_words()
        self.kind = _choice("new_race_kind", _("Kind of race"), {text: key for key, text in kinds.items()})
        self.sex = _choice("new_race_sex", _("Women or men"), {sexes[sex]: sex for sex in (Sex.WOMEN, Sex.MEN)})
        divisions = {_("No division"): "", _("Division A"): "A", _("Division B"): "B"}
        self.division = _choice("new_race_division", _("Division"), divisions)
        self.run = _choice("new_race_run", _("Run"), {_("One run"): None, _("1st run"): 1, _("2nd run"): 2})
        self.title = theme.muted_label("", "new_race_title")
        self._lay_out()
        self.setFocusProxy(self.metres)
        for choice in (self.kind, self.sex, self.division, self.run):
            choice.currentIndexChanged.connect(self._show_title)
        self.metres.textEdited.connect(self._show_title)
        self._show_title()

    def skated(self) -> Skated:
        """What is skated; RuleError where it cannot be."""
        kind = Discipline(self.kind.currentData())
        text = self.metres.text().strip()
        in_metres = kind is Discipline.INDIVIDUAL
        if in_metres and not (text.isdecimal() and int(text[:6]) > 0 and len(text) < 6):
            mark_wrong(self.metres, wrong=True)
            raise RuleError(_("A race over a distance needs its metres, such as 500."))
        sex = Sex.MIXED if kind is Discipline.MIXED_RELAY else Sex(self.sex.currentData())
        run: int | None = self.run.currentData()
        made = Skated(kind, sex, int(text) if in_metres else None, str(self.division.currentData()), run)
        made.check()
        return made

    def _show_title(self) -> None:
        """The title the race gets, as soon as it is one."""
        kind = Discipline(self.kind.currentData())
        self.metres.setEnabled(kind is Discipline.INDIVIDUAL)
        self.sex.setEnabled(kind is not Discipline.MIXED_RELAY)
        mark_wrong(self.metres, wrong=False)
        typed = self.metres.text().strip() or kind is not Discipline.INDIVIDUAL
        try:
            self.title.setText(self.skated().title if typed else _("Type the metres, and choose what is skated."))
        except RuleError as reason:
            self.title.setText(str(reason))
        self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current().px(SPACE.small))
        grid.setVerticalSpacing(current().px(SPACE.tight))
        self.metres.setMaximumWidth(current().px(80))
        for at, part in enumerate((self.metres, self.kind, self.sex, self.division, self.run)):
            grid.addWidget(part, 1, at)
            grid.setColumnStretch(at, int(part is not self.metres))
        grid.addWidget(theme.muted_label(_("New race"), "new_race_head"), 0, 0)
        grid.addWidget(self.title, 0, 1, 1, 4)


def _choice(object_name: str, accessible_name: str, items: Mapping[str, object]) -> Choice:
    made = theme.choice(object_name, accessible_name)
    for text, data in items.items():
        made.addItem(text, data)
    return made
