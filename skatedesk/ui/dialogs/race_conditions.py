"""What was measured of ice and air before, during and after a race."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skatedesk.domain import conditions
from skatedesk.domain.conditions import MOMENTS
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Condition
from skatedesk.services import race_officials
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.offices import moment_word
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class _Part:
    """One column: its title, what a text makes of a condition, and the text of one."""

    key: str
    title: str
    read: Callable[[str, str], Condition]
    text: Callable[[Condition], str]


class RaceConditionsDialog(ActingQuestion):
    """A line for each moment; figures are typed with a point or a comma, and Return saves all of them."""

    def __init__(self, desk: Desk, race_id: int, parent: QWidget | None = None) -> None:
        known = race_officials.conditions(desk.file, race_id)
        about, title = race_line(known.race), _("Ice and air")
        super().__init__(desk, "race_conditions_dialog", title, about, _("Save"), parent)
        self._race_id, self._before, self._parts = race_id, known.before, _parts()
        self._others = [one for one in known.own if one.moment.casefold() not in MOMENTS]
        self._fields = {(moment, part.key): self._field(moment, part) for moment in MOMENTS for part in self._parts}
        self.body.addLayout(self._grid())
        hint = _("Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.")
        self.body.addWidget(wrapped(theme.muted_label(hint, "conditions_hint")))
        if known.race_before is not None:
            words = _("&As after race {number}").format(number=known.race_before.number)
            as_before = theme.button(words, "conditions_as_before")
            as_before.setAutoDefault(False)
            as_before.clicked.connect(self._take_before)
            self.add_at_left(as_before)
        for one in known.own:
            self._show(one)
        self._first_field().setFocus()
        self.widen(540)

    def decide(self) -> None:
        """Save; the first figure that cannot be is gone to, with the reason."""
        found: list[Condition] = []
        for moment in MOMENTS:
            values: list[Condition] = []
            for part in self._parts:
                field = self._fields[moment, part.key]
                try:
                    values.append(conditions.checked(part.read(moment, field.text())))
                except RuleError as reason:
                    mark_wrong(field, wrong=True)
                    self.refuse(_("{moment}: {reason}").format(moment=moment_word(moment), reason=reason), field)
                    return
            time, air, humidity, ice = values
            found.append(Condition(moment, time.time_of_day, air.air, humidity.humidity, ice.ice))
        if self.attempt(race_officials.set_conditions, self._race_id, [*found, *self._others]):
            self.accept()

    def _first_field(self) -> QLineEdit:
        """Where something is missing; the interval is measured in long races only."""
        usual = [field for (moment, _part), field in self._fields.items() if moment != "interval"]
        return next((field for field in usual if not field.text()), usual[0])

    def _take_before(self) -> None:
        """What was measured last is how this race begins."""
        if self._before is not None:
            known = self._before
            self._show(Condition(MOMENTS[0], known.time_of_day, known.air, known.humidity, known.ice))
            self._fields[MOMENTS[0], "time"].setFocus()
            self._fields[MOMENTS[0], "time"].selectAll()

    def _show(self, condition: Condition) -> None:
        for part in self._parts:
            field = self._fields.get((condition.moment.casefold(), part.key))
            if field is not None:
                field.setText(part.text(condition))

    def _field(self, moment: str, part: _Part) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(f"{moment}_{part.key}")
        made.setAccessibleName(f"{moment_word(moment)}, {part.title}")
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.textEdited.connect(lambda: self._unsay(made))
        return made

    def _unsay(self, field: QLineEdit) -> None:
        mark_wrong(field, wrong=False)
        self.say("")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(SPACE.small))
        grid.setVerticalSpacing(current().px(SPACE.small))
        for column, part in enumerate(self._parts, start=1):
            head = theme.muted_label(part.title, f"{part.key}_head")
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for row, moment in enumerate(MOMENTS, start=1):
            grid.addWidget(theme.label(moment_word(moment), f"{moment}_head"), row, 0)
            for column, part in enumerate(self._parts, start=1):
                grid.addWidget(self._fields[moment, part.key], row, column)
        return grid


def _parts() -> tuple[_Part, ...]:
    read = conditions.figure
    return (
        _Part("time", _("Time"), Condition, lambda one: _clock(one.time_of_day)),
        _Part("air", _("Air °C"), lambda at, text: Condition(at, air=read(text)), lambda one: _text(one.air)),
        _Part(
            "humidity",
            _("Humidity %"),
            lambda at, text: Condition(at, humidity=read(text)),
            lambda one: _text(one.humidity),
        ),
        _Part("ice", _("Ice °C"), lambda at, text: Condition(at, ice=read(text)), lambda one: _text(one.ice)),
    )


def _clock(time: str) -> str:
    """A time of day as it is typed here; one of a source that is none stays to be corrected."""
    try:
        return conditions.time_of_day(time)
    except RuleError:
        return time


def _text(value: float | None) -> str:
    """With one decimal, and more where there are more."""
    if value is None:
        return ""
    return f"{value:.1f}" if round(value, 1) == value else f"{value:g}"
