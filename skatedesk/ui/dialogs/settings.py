"""The settings of this desk: language, look, who works here, backups, newer versions."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk import __version__
from skatedesk.services import desk_settings, files, newer_version
from skatedesk.services.files import FileError
from skatedesk.services.newer_version import Announced
from skatedesk.ui import window_memory
from skatedesk.ui.backup_keeper import BackupKeeper, how_often
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.scrolled import scrolled
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, current
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, SPACE, THEMES
from skatedesk.ui.window_memory import SCALES
from skatedesk.words import _


class SettingsDialog(LargeQuestion):
    """Nothing holds before Save; then all of it at once.

    Signals: `language_chosen(str)` when another language is wanted; empty for that of the system.
    """

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        about = _("For this desk only; nothing here changes a results file.")
        super().__init__(desk, "settings_dialog", _("Settings"), about, _("Save"), parent)
        self._keeper, self._before = keeper, desk_settings.chosen()
        form = Form()
        self.language = form.choice("settings_language", _("Language"), _languages())
        self.theme = form.choice("settings_theme", _("Look"), _looks())
        self.scale = form.choice("settings_scale", _("Size of the text"), _sizes())
        self.rows = form.choice("settings_rows", _("Rows of the lists"), _distances())
        self.who = form.field("settings_who", _("Your name"), self._before.who, _("Stands in the history"))
        self.station = form.field("settings_station", _("Desk"), self._before.station, _("Such as finish line"))
        self.minutes = form.choice("settings_minutes", _("Backups"), how_often(keeper.keeping.minutes))
        self.news = form.field("settings_news", _("New versions"), self._before.news, "https://")
        self.look_now = theme.button(_("&Look for a newer version"), "settings_look")
        self.look_now.setAutoDefault(False)
        self.look_now.clicked.connect(self._look)
        self.answer = wrapped(theme.muted_label(_this_version(), "settings_version"))
        self._lay_out(form)
        self._show_chosen()
        self.language.setFocus()

    def decide(self) -> None:
        """Keep what is chosen and show it."""
        chosen = replace(
            self._before, language=self.language.currentData(), who=self.who.text().strip(),
            station=self.station.text().strip(), news=self.news.text().strip(),
        )  # fmt: skip
        try:
            desk_settings.choose(chosen)
            self._keeper.choose_minutes(self.minutes.currentData())
        except FileError as error:
            self.refuse(str(error), self.language)
            return
        if self.desk.is_open:
            files.sign(self.desk.file)
        self.accept()
        self._show_look()
        if chosen.language != self._before.language:
            self.language_chosen.emit(chosen.language)

    def _show_look(self) -> None:
        scale, compact = self.scale.currentData(), self.rows.currentData()
        look = THEMES[self.theme.currentData()].at(scale, compact=compact)
        app = QApplication.instance()
        if isinstance(app, QApplication) and look != current():
            theme.apply(app, look, scale, compact=compact)
            window_memory.keep_look(current())

    def _show_chosen(self) -> None:
        _choose(self.language, self._before.language)
        _choose(self.theme, current().name)
        _choose(self.scale, min(SCALES, key=lambda scale: abs(scale - current().scale)))
        _choose(self.rows, current().compact)
        _choose(self.minutes, self._keeper.keeping.minutes)

    def _look(self) -> None:
        """Ask the address in the field, behind the question."""
        self.say("")
        self.answer.setText(_("Asking …"))
        self.run(partial(newer_version.ask, self.news.text().strip()), self._say_version, self._say_nothing)

    def _say_version(self, found: Announced) -> None:
        newer = _("{version} is there. This is {own}. {page}")
        same = _("This is {own}, the newest version.")
        told = (newer if found.is_newer else same).format(version=found.version, own=__version__, page=found.page)
        self.answer.setText(told.strip())

    def _say_nothing(self, error: Exception) -> None:
        self.answer.setText(_this_version())
        self.refuse(str(error), self.news)

    def _lay_out(self, form: Form) -> None:
        asking = QHBoxLayout()
        asking.setSpacing(current().px(SPACE.medium))
        asking.addWidget(self.look_now)
        asking.addWidget(self.answer, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, current().px(SPACE.small), 0)
        column.setSpacing(current().px(SPACE.medium))
        column.addLayout(form)
        column.addLayout(asking)
        hint = _("The second place of the backups is chosen with File, Backups.")
        column.addWidget(wrapped(theme.muted_label(hint, "settings_hint")))
        column.addStretch()
        self.body.addWidget(scrolled(inside, "settings_scrolled", _("Settings")), 1)
        self.enlarge(580, 480)


def _languages() -> list[tuple[str, object]]:
    return [(_("As the computer"), ""), *((name, code) for code, name in desk_settings.LANGUAGES.items())]


def _looks() -> list[tuple[str, object]]:
    words = {LIGHT: _("Light"), DARK: _("Dark"), CONTRAST: _("High contrast, for a bright rink")}
    return [(word, look.name) for look, word in words.items()]


def _sizes() -> list[tuple[str, object]]:
    return [(f"{scale:.0%}", scale) for scale in SCALES]


def _distances() -> list[tuple[str, object]]:
    return [(_("Comfortable"), False), (_("Close together"), True)]


def _this_version() -> str:
    return _("This is skatedesk {version}. Nobody is asked before you want it.").format(version=__version__)


def _choose(field: Choice, meant: object) -> None:
    field.setCurrentIndex(max(0, field.findData(meant)))
