"""The theme at work: palette, type and style sheet for the whole desk, and the small parts pages are made of."""

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from skatedesk.ui.style.style_sheet import style_sheet
from skatedesk.ui.style.tips import without_key
from skatedesk.ui.style.tokens import LIGHT, TYPE, Theme

_CJK_FAMILIES = {
    "win32": ("Yu Gothic UI", "Microsoft YaHei UI", "Malgun Gothic"),
    "darwin": ("Hiragino Sans", "PingFang SC", "Apple SD Gothic Neo"),
}
_OUTLINED = ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox")
_CJK_ELSEWHERE = ("Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR")


class _Screen:
    """What is on the screen now."""

    theme = LIGHT
    fusion = False


class Tone(StrEnum):
    """What a coloured word means. The word itself always says it too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARNING = "warning"
    BAD = "bad"


class Role(StrEnum):
    """What a label is on its page: it decides size, weight and colour."""

    BODY = "body"
    STRONG = "strong"
    FIGURES = "figures"
    TITLE = "title"
    ENTRY_NAME = "entry_name"
    COMPETITION = "competition"
    PANEL_TITLE = "panel_title"
    MUTED = "muted"
    DAY = "day"


def current() -> Theme:
    """The theme on the screen, at its scale. A new value after every `apply`, so painters may cache by it."""
    return _Screen.theme


def apply(app: QApplication, theme: Theme, scale: float = 1.0, *, compact: bool = False) -> None:
    """Show the whole desk in `theme`, with everything drawn at `scale` (1.0 to 2.0) and rows close or not."""
    _Screen.theme = theme.at(scale, compact=compact)
    font.cache_clear()
    if not _Screen.fusion:
        app.setStyle("Fusion")
        _Screen.fusion = True
    app.setPalette(_palette(_Screen.theme))
    # PySide6 takes the name of the class as text, though its type stubs ask for bytes.
    set_palette = cast("Callable[[QPalette, str], None]", app.setPalette)
    for kind in _OUTLINED:
        set_palette(_outlined(_Screen.theme), kind)
    app.setFont(font(TYPE.body))
    app.setStyleSheet(style_sheet(_Screen.theme))


@lru_cache(maxsize=64)
def font(pixels: int, weight: int | None = None, kerning: bool = True) -> QFont:
    """The interface font at `pixels` (given at 100 %) with tabular figures, in the scale on the screen.

    Columns of figures go without kerning: some fonts pull two ones together.
    """
    made = QFont(list(_families()))
    made.setPixelSize(_Screen.theme.px(pixels))
    made.setWeight(QFont.Weight(_Screen.theme.regular if weight is None else weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setKerning(kerning)
    return made


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    """The system's interface font, then the East Asian fonts that are installed here.

    Some systems name their font only by a nickname such as "Sans Serif", which would lose against the real names.
    """
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    wanted = _CJK_FAMILIES.get(sys.platform, _CJK_ELSEWHERE)
    return (system, *(family for family in wanted if QFontDatabase.hasFamily(family)))


def _palette(theme: Theme) -> QPalette:
    """The colours for everything the style sheet leaves to Fusion."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ground,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.pair_tint,
        role.Text: theme.text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.panel,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.panel,
        role.Midlight: theme.sunk,
        role.Mid: theme.line,
        role.Dark: theme.muted,
        role.Shadow: theme.line,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return palette


def _outlined(theme: Theme) -> QPalette:
    """For small Fusion controls: Fusion outlines them in the window colour made darker, unseen on a dark ground."""
    palette = _palette(theme)
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.muted).lighter(140))
    return palette


class Label(QLabel):
    """A line of plain text; what a screen reader says follows the text."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text; the words must say it too."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            _restyle(self)


class Pill(Label):
    """A status word on a soft ground."""

    def say(self, text: str, tone: Tone) -> None:
        """Show another word in another tone."""
        self.setText(text)
        self.set_tone(tone)


class Button(QPushButton):
    """A push button; what a screen reader says follows the text."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(without_key(text))

    def set_primary(self, primary: bool) -> None:
        """Make it the loudest button of its page, or a plain one."""
        role = "primary" if primary else "plain"
        if self.property("role") != role:
            self.setProperty("role", role)
            _restyle(self)


class Choice(QComboBox):
    """A field to choose one of a few; its arrow is drawn, so that it follows the theme and the scale.

    Words that are too long for it end with an ellipsis, where Qt would cut them within a letter.
    """

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current()
        middle = QPointF(self.width() - theme.px(15), self.height() / 2)
        reach = theme.px(4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted), theme.px(2)))
        painter.drawPolyline(
            [middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)]
        )
        painter.end()


def label(text: str, object_name: str, role: Role = Role.BODY, tone: Tone | None = None) -> Label:
    """A line of text in one of the desk's sizes."""
    made = Label()
    _write(made, text, object_name)
    made.setProperty("role", role.value)
    if tone is not None:
        made.setProperty("tone", tone.value)
    return made


def title(text: str, object_name: str = "page_title") -> Label:
    """The title of a page."""
    return label(text, object_name, Role.TITLE)


def muted_label(text: str, object_name: str) -> Label:
    """A quiet second line."""
    return label(text, object_name, Role.MUTED)


def pill(text: str, tone: Tone, object_name: str) -> Pill:
    """A status word on a soft ground of its tone."""
    made = Pill()
    _write(made, text, object_name)
    made.setProperty("tone", tone.value)
    return made


def panel(object_name: str, accessible_name: str = "") -> QFrame:
    """A white sheet on the ground: radius 8, a one-pixel line, no shadow."""
    made = QFrame()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    made.setProperty("role", "panel")
    return made


def button(text: str, object_name: str) -> Button:
    """A plain button, named by its act."""
    return _button(text, object_name, "plain")


def primary_button(text: str, object_name: str) -> Button:
    """The one act of a page that matters most."""
    return _button(text, object_name, "primary")


def nav_button(text: str, object_name: str) -> Button:
    """One of the pages along the top; the one that is shown is checked, and the others are one arrow away."""
    made = _button(text, object_name, "nav")
    made.setCheckable(True)
    made.setAutoExclusive(True)  # what makes it one of several for screen readers
    return made


def link_button(text: str, object_name: str) -> Button:
    """A small act inside a line of text."""
    return _button(text, object_name, "link")


def entry_box(object_name: str, accessible_name: str) -> QLineEdit:
    """The big box for a time."""
    made = QLineEdit()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    made.setProperty("role", "entry")
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made


def choice(object_name: str, accessible_name: str) -> Choice:
    """A field to choose one of a few."""
    made = Choice()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    return made


def mark_wrong(field: QLineEdit, wrong: bool) -> None:
    """Ring a field whose text cannot stand; the reason is said beside it."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        _restyle(field)


def _write(made: Label, text: str, object_name: str) -> None:
    made.setObjectName(object_name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)


def _button(text: str, object_name: str, role: str) -> Button:
    made = Button()
    made.setObjectName(object_name)
    made.setProperty("role", role)
    made.setText(text)
    return made


def _restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
