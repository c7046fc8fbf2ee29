"""Taking over from the file of the last season what a new one begins with."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.services import last_season
from skatedesk.services.last_season import ALL, LastSeason, Part
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

T = TypeVar("T")


class Run(Protocol):
    """Long work away from the window."""

    def __call__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], /
    ) -> None: ...


class LastSeasonPart(QWidget):
    """Which file, and what of it, with how much there is of each.

    Signals: `edited()` when another file was read or chosen, or another part.
    """

    edited = Signal()

    def __init__(self, run: Run) -> None:
        super().__init__()
        self.setObjectName("last_season_part")
        self._run = run
        self.last: LastSeason | None = None
        self.is_reading = False
        self.complaint = ""
        """Why a file that is there cannot be read, to be said at once."""
        self.file = QLineEdit()
        self.file.setObjectName("last_season_file")
        self.file.setAccessibleName(_("File of the last season"))
        self.file.setPlaceholderText(_("none: begin without"))
        self.browse = theme.button(_("C&hoose…"), "last_season_browse")
        self.browse.setAutoDefault(False)
        self.boxes = {part: _box(part) for part in Part}
        self.words = wrapped(theme.muted_label("", "last_season_words"))
        self._lay_out()
        self._show()
        self.setFocusProxy(self.file)
        self.file.textChanged.connect(self._look)
        self.browse.clicked.connect(self._browse)
        for box in self.boxes.values():
            box.toggled.connect(self.edited)

    @property
    def path(self) -> Path | None:
        """The file that was read; None where none is named, or it cannot be read."""
        return Path(self.file.text().strip()).expanduser() if self.last is not None else None

    @property
    def is_refused(self) -> bool:
        """Whether a file is named that cannot be read."""
        return bool(self.file.text().strip()) and self.last is None and not self.is_reading

    @property
    def parts(self) -> frozenset[Part]:
        """What is to be taken of the file."""
        if self.last is None:
            return frozenset()
        return frozenset(part for part, box in self.boxes.items() if box.isChecked() and box.isEnabled())

    def refusal(self) -> str:
        """Why the named file cannot be taken from; empty where it can, or none is named."""
        return (self.complaint or _("There is no file of this name.")) if self.is_refused else ""

    def _look(self, typed: str) -> None:
        """Read the file as soon as there is one of that name."""
        mark_wrong(self.file, wrong=False)
        self.last, self.complaint = None, ""
        path = Path(typed.strip()).expanduser()
        self.is_reading = bool(typed.strip()) and path.is_file()
        self._show()
        if self.is_reading:
            self._run(lambda: last_season.read(path), lambda last: self._take(typed, last), self._fail)
        self.edited.emit()

    def _take(self, typed: str, last: LastSeason) -> None:
        if typed == self.file.text():
            self.last, self.is_reading = last, False
            self._show()
            self.edited.emit()

    def _fail(self, error: Exception) -> None:
        self.is_reading, self.complaint = False, str(error)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """How much there is of each part."""
        counts = self.last.counts if self.last else {}
        for part, box in self.boxes.items():
            count = counts.get(part, 0)
            titles = _titles()
            box.setText(f"{titles[part]}: {count}" if self.last else titles[part])
            box.setAccessibleName(box.text())
            box.setEnabled(count > 0)
        words = _("No results are taken: the new season begins empty. Best times come along as times skated elsewhere.")
        if self.is_reading:
            words = _("Reading …")
        elif self.last is not None:
            words = (
                _("{source}, season {season}.").format(source=self.last.source, season=self.last.season) + f" {words}"
            )
        self.words.setText(words)

    def _browse(self) -> None:
        pattern = _("Results files ({pattern})").format(pattern="*.skatedesk")
        dialog = QFileDialog(self, _("File of the last season"), self.file.text(), pattern)
        dialog.setObjectName("last_season_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file.setText)
        dialog.open()

    def _lay_out(self) -> None:
        small = current().px(SPACE.small)
        head = theme.muted_label(_("File of the last season"), "last_season_file_head")
        head.setBuddy(self.file)
        line = QHBoxLayout()
        line.setSpacing(small)
        line.addWidget(head)
        line.addWidget(self.file, 1)
        line.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.tight))
        column.addLayout(line)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self.words)
        column.addStretch()


class LastSeasonDialog(LargeQuestion):
    """Brings people, teams, looks and officials of another file into the open one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = _("Into {file}").format(file=desk.file.path.name)
        super().__init__(desk, "last_season_question", _("Import from last season"), about, _("Take over"), parent)
        self.part = LastSeasonPart(self.run)
        self.body.addWidget(self.part)
        self.part.edited.connect(self._show_possible)
        self.widen(560)
        self._show_possible()
        self.part.setFocus()

    def decide(self) -> None:
        path, parts = self.part.path, self.part.parts
        if path is None:
            mark_wrong(self.part.file, wrong=True)
            self.refuse(self.part.refusal() or _("Choose the file of the last season."), self.part.file)
        elif not parts:
            self.refuse(_("Tick what is to be taken over."), self.part.boxes[Part.SKATERS])
        else:
            self.take(lambda file: last_season.take_over(file, path, parts))

    def _show_possible(self) -> None:
        self.say(self.part.complaint)
        self.act.setEnabled(not self.part.is_reading)


def _box(part: Part) -> QCheckBox:
    made = QCheckBox()
    made.setObjectName(f"last_season_{part.value}")
    made.setChecked(part in ALL)
    return made


def _titles() -> dict[Part, str]:
    """What can be taken over, in words."""
    return {
        Part.SKATERS: _("Skaters with ids, names, nations, birth dates and clubs"),
        Part.TIMES: _("Their best times, personal and of the last season"),
        Part.TEAMS: _("Teams"),
        Part.LOOKS: _("How the sheets look, with pictures, at the same oval"),
        Part.OFFICIALS: _("Officials, at the same oval"),
    }
