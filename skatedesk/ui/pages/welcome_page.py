"""What is seen while no file is open: how to begin, and the files that were opened last.

It is the first thing that is painted, so it is made of nothing but Qt, the style and the list of recent files.
"""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QModelIndex, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services.recent_files import RecentFile
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.recent_list import RecentList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Label, Role, Tone, current
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

WIDEST = 1060
NARROW = 860
"""Below this width, in pixels at 100 %, what a button does is said by its tooltip alone."""
LEAST_PAGE = QSize(420, 290)
"""The least room of the page, at 100 %."""
LEAST = QSize(200, 120)
"""The least room of the list, at 100 %."""
LINES = 47
"""The height of a file in the list."""
LOW = 420
"""Below this height the headline gives its room to the lists."""


class WelcomePage(Folding):
    """Every way to a file, each a key or a click away.

    Signals: one for each way; `path_wanted(Path)` for a file of the list. What could not be done is said below.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    last_season_wanted = Signal()
    manual_wanted = Signal()
    path_wanted = Signal(object)

    def __init__(self, recent: RecentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.setObjectName("welcome_page")
        self.setAccessibleName(_("Welcome"))
        self.headline = theme.label("skatedesk", "welcome_title", Role.FIGURES)
        self.subtitle = theme.muted_label(_("The results desk for long-track speed skating"), "welcome_subtitle")
        self.ways: list[Button] = []
        self._whys: list[Label] = []
        self.list = _Files("recent_list", _("Recent files"))
        self.message = theme.label("", "welcome_message", tone=Tone.NEUTRAL)
        self._lay_out()
        self.list.sentence_activated.connect(self._open_at)
        self.list.clicked.connect(self._open_clicked)
        self.list.removed.connect(self._forget_at)
        recent.changed.connect(self._show_recent)
        self._show_recent()

    def say(self, sentence: str) -> None:
        """Tell something about a file; nothing takes it away again."""
        self._say(sentence, Tone.NEUTRAL)

    def say_refused(self, sentence: str) -> None:
        """Tell why no file came of what was asked for."""
        self._say(sentence, Tone.BAD)

    def take_hands(self) -> None:
        """To the files that were opened last; where there are none, to the first way."""
        (self.list if self._recent.files else self.ways[0]).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._recent.look()

    def minimumSizeHint(self) -> QSize:
        """As little as the pages need; the lists scroll, and the window may be smaller than it is wanted here."""
        return LEAST_PAGE * current().scale

    # --- the list -------------------------------------------------------------------------------------------

    def _show_recent(self) -> None:
        self.list.show_sentences(
            [_sentence(one, missing=one.path in self._recent.missing) for one in self._recent.files],
            _("The files you open are listed here, the last one first."),
        )
        self.list.updateGeometry()

    def _open_at(self, at: int) -> None:
        if self.isVisible() and 0 <= at < len(self._recent.files):
            self.path_wanted.emit(self._recent.files[at].path)

    def _open_clicked(self, index: QModelIndex) -> None:
        self._open_at(index.row())

    def _forget_at(self, at: int) -> None:
        self._recent.forget(self._recent.files[at])

    def _say(self, sentence: str, tone: Tone) -> None:
        self.message.set_tone(tone)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.addWidget(self.headline)
        self._head.addWidget(self.subtitle)
        self._panels = QHBoxLayout()
        self._panels.addWidget(self._made_ways())
        self._panels.addWidget(self._made_recent())
        self.message.setWordWrap(True)
        self.message.hide()
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._head)
        self._middle.addLayout(self._panels)
        self._middle.addWidget(self.message)
        self._middle.addStretch()
        self._column = QHBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(self._middle, 1000)
        self._column.addStretch(1)

    def _made_ways(self) -> QFrame:
        made = theme.panel("welcome_ways", _("Begin"))
        self._ways_column = QVBoxLayout(made)
        self._ways_column.addWidget(theme.label(_("Begin"), "welcome_begin", Role.PANEL_TITLE))
        self._grid = QGridLayout()
        self._ways_column.addLayout(self._grid)
        self._ways_column.addStretch()
        make = theme.button
        self._add(
            theme.primary_button(_("&New season…"), "welcome_new"), self.new_wanted,
            _("Calendar, rules and programmes, step by step; also for a single club meet"),
        )  # fmt: skip
        self._add(make(_("&Open…"), "welcome_open"), self.open_wanted, _("A results file on this machine or a share"))
        self._add(
            make(_("Open the &sample"), "welcome_sample"), self.sample_wanted,
            _("Two World Cups with every result, to look around and try things out"),
        )  # fmt: skip
        self._add(
            make(_("From &last season…"), "welcome_last_season"), self.last_season_wanted,
            _("Skaters, teams and officials of another file into a new one"),
        )  # fmt: skip
        self._add(make(_("&Manual"), "welcome_manual"), self.manual_wanted, _("Everything explained, task by task"))
        return made

    def _add(self, button: Button, wanted: SignalInstance, why: str) -> None:
        """A way to begin, and beside it what it is for."""
        line = len(self.ways)
        button.setAutoDefault(True)
        button.setAccessibleDescription(why)
        button.setToolTip(plain_tip(why))
        button.clicked.connect(wanted)
        words = theme.muted_label(why, f"{button.objectName()}_why")
        words.setWordWrap(True)
        self.ways.append(button)
        self._whys.append(words)
        self._grid.addWidget(button, line, 0)
        self._grid.addWidget(words, line, 1)
        self._grid.setColumnStretch(1, 1)

    def _made_recent(self) -> QFrame:
        made = theme.panel("welcome_recent", _("Recent files"))
        self._recent_column = QVBoxLayout(made)
        self._recent_title = theme.label(_("Recent files"), "welcome_recent_title", Role.PANEL_TITLE)
        self._recent_column.addWidget(self._recent_title)
        self._recent_column.addWidget(self.list, 1)
        return made

    def fold(self) -> None:
        """One column of words less where it is narrow, no headline where it is low."""
        px = current().px
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        for words in self._whys:
            words.setVisible(not narrow)
        self.headline.setVisible(not low)
        self.subtitle.setVisible(not low)
        self._panels.setStretch(0, 0 if narrow else 3)
        self._panels.setStretch(1, 2)
        gap, edge = px(SPACE.small if low else SPACE.large), px(SPACE.small if low else 3 * SPACE.large)
        sides = max(edge, (self.width() - px(WIDEST)) // 2)
        self._column.setContentsMargins(sides, edge, sides, edge)
        self._middle.setSpacing(gap)
        self._panels.setSpacing(gap)
        self._head.setSpacing(px(2))
        self._grid.setHorizontalSpacing(px(SPACE.large))
        self._grid.setVerticalSpacing(px(SPACE.small if low else SPACE.medium))
        self._ways_column.setContentsMargins(*[px(SPACE.large)] * 4)
        self._ways_column.setSpacing(gap)
        self._recent_column.setContentsMargins(px(1), px(SPACE.large), px(1), px(SPACE.small))
        self._recent_column.setSpacing(px(SPACE.small))
        self._recent_title.setContentsMargins(px(SPACE.large), 0, 0, 0)


class _Files(SentenceList):
    """The files; Return and a click open one. Signal: `removed(int)` for Delete on the one at this place."""

    removed = Signal(int)

    def sizeHint(self) -> QSize:
        """Room for all of them, where the window has it."""
        px = current().px
        return QSize(px(LEAST.width()), max(px(LEAST.height()), len(self.texts()) * px(LINES)))

    def minimumSizeHint(self) -> QSize:
        return LEAST * current().scale

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen() >= 0:
            self.removed.emit(self.chosen())
        else:
            super().keyPressEvent(event)


def _sentence(file: RecentFile, *, missing: bool) -> Sentence:
    """What is said of a file: its name, what is in it and when it was opened; or that it is gone."""
    folder = _short(file.path.parent)
    if missing:
        words = _("Not in {folder} any more. Delete takes it off this list.").format(folder=folder)
        return Sentence(file.path.stem, words, Tone.WARNING, possible=False)
    told = " · ".join(part for part in (file.competition, _day(file.opened), folder) if part)
    return Sentence(file.path.stem, told, Tone.ACCENT)


def _day(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def _short(folder: Path) -> str:
    """The folder, from the home of the user where it lies there."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
