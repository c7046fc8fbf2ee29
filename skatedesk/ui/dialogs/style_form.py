"""How the sheets look and read, as fields."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import LANGUAGES, ClockStyle, DayStyle, HouseStyle, Paper, Point, Turn
from skatedesk.sheets.days import clock_text, day_text
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.language_words import language_words
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, current, mark_wrong
from skatedesk.ui.style.tips import without_key
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

_A_DAY = date(2025, 11, 15)
_A_TIME = "14:30"
_ACCENT = "#1F5FA8"


class StyleForm(QWidget):
    """Signals: `edited()` when something was chosen or typed."""

    edited = Signal()

    def __init__(self, style: HouseStyle) -> None:
        super().__init__()
        self.setObjectName("style_form")
        self.setAccessibleName(_("How the sheets look"))
        self._first = style
        form = Form()
        self.choices: dict[str, Choice] = {
            name: form.choice(f"style_{name}", title, offered) for name, title, offered in _choices(style)
        }
        self.publisher = form.field(
            "style_publisher", _("Publisher"), style.publisher, _("Stands in the foot of every page")
        )
        self.accent = form.field(
            "style_accent", _("Colour"), style.accent, _("Black and white, or {colour}").format(colour=_ACCENT)
        )
        self.checks = {name: _check(name, words) for name, words in _ticks()}
        self.colour = theme.button(_("Choose a &colour…"), "style_colour")
        self.colour.setAutoDefault(False)
        self._lay_out(form)
        self._begin(style)
        self._connect()

    def style_now(self) -> HouseStyle:
        """What is chosen; RuleError where it cannot stand, and then the field that is meant is ringed."""
        chosen = {name: choice.currentData() for name, choice in self.choices.items()}
        ticked = {name: check.isChecked() for name, check in self.checks.items()}
        mark_wrong(self.accent, wrong=False)
        try:
            style = replace(self._first, **_typed(chosen), **ticked, publisher=self.publisher.text().strip())
        except RuleError:
            self.wrong: QWidget = self.choices["second_language"]
            raise
        try:
            return replace(style, accent=self.accent.text().strip())
        except RuleError:
            mark_wrong(self.accent, wrong=True)
            self.wrong = self.accent
            raise

    def _lay_out(self, form: Form) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addLayout(form)
        line = QHBoxLayout()
        line.addWidget(self.colour)
        line.addStretch()
        column.addLayout(line)
        for check in self.checks.values():
            column.addWidget(check)

    def _begin(self, style: HouseStyle) -> None:
        known = asdict(style)
        for name, choice in self.choices.items():
            choice.setCurrentIndex(choice.findData(known[name]))
        for name, check in self.checks.items():
            check.setChecked(known[name])

    def _connect(self) -> None:
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(self.edited)
        for check in self.checks.values():
            check.toggled.connect(self.edited)
        for field in (self.accent, self.publisher):
            field.textEdited.connect(self.edited)
        self.colour.clicked.connect(self._ask_colour)

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self.accent.text().strip() or _ACCENT), self)
        dialog.setObjectName("colour_dialog")
        dialog.colorSelected.connect(self.take_colour)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_colour(self, colour: QColor) -> None:
        self.accent.setText(colour.name().upper())
        self.edited.emit()


def _typed(chosen: dict[str, object]) -> dict[str, object]:
    """Qt gives the word of an enumeration back as plain text."""
    kinds = {"paper": Paper, "turn": Turn, "days": DayStyle, "clock": ClockStyle, "point": Point}
    return {name: kinds[name](value) if name in kinds else value for name, value in chosen.items()}


Offered = Iterable[tuple[str, object]]


def _choices(style: HouseStyle) -> tuple[tuple[str, str, Offered], ...]:
    """The fields in their order: name, title, and what can be chosen."""
    languages = [(language_words()[language], language) for language in LANGUAGES]
    turns = {
        Turn.AUTO: _("Upright; broad lists on their side"),
        Turn.PORTRAIT: _("Always upright"),
        Turn.LANDSCAPE: _("Always on its side"),
    }
    points = {Point.POINT: _("1:09.65"), Point.COMMA: _("1:09,65")}
    return (
        ("paper", _("Paper"), [(str(paper), paper) for paper in Paper]),
        ("turn", _("Pages"), [(words, turn) for turn, words in turns.items()]),
        ("language", _("Language"), languages),
        ("second_language", _("Second language"), [(_("None"), ""), *languages]),
        ("days", _("Days"), [(day_text(_A_DAY, replace(style, days=days)), days) for days in DayStyle]),
        (
            "clock",
            _("Time of day"),
            [(clock_text(_A_TIME, replace(style, clock=clock)), clock) for clock in ClockStyle],
        ),
        ("point", _("Times"), [(words, point) for point, words in points.items()]),
    )


def _ticks() -> tuple[tuple[str, str], ...]:
    return (
        ("packed", _("S&hort lists share a page")),
        ("code", _("&Square code that tells the revision")),
        ("birth_dates", _("&Birth dates on entry lists")),
    )


def _check(name: str, words: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setObjectName(f"style_{name}")
    made.setAccessibleName(without_key(words))
    return made
