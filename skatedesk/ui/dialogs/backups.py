"""The backups of the file: where they go and how often, each with what has changed since."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.services import backups, restoring
from skatedesk.services.files import FileError
from skatedesk.services.restoring import Difference, Known, Line
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.backup_keeper import BackupKeeper, clock, how_often
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.restore import RestoreDialog, races_touched
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

MOST_LISTED = 200


class BackupsDialog(LargeQuestion):
    """Return on a backup, or Ctrl+Return, asks whether to go back to it. `keys` bring the file back after that.

    Signals: `restore_wanted(Path)` when that is confirmed.
    """

    restore_wanted = Signal(Path)

    def __init__(self, desk: Desk, keeper: BackupKeeper, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "backups_dialog", _("Backups"), "", _("&Restore…"), parent)
        self._keeper, self._keys = keeper, keys
        self._known: Sequence[Known] = ()
        self._found: Difference | None = None
        self.cancel.setText(_("Close"))
        self.place = fitted_label("backups_place", Role.BODY) if self.low else wrapped(theme.label("", "backups_place"))
        self.minutes = self._minutes()
        self.list = SheetView("backups_list", _("Backups"), flexible="label", hide_first=("where",))
        self.list.set_least(30)
        self.changes = SentenceList("backups_changes", _("Changes since"))
        self.parts = TwoParts("backups_parts", self.list, _framed(self.changes), width=520, narrow=840)
        self.now = _button(_("&Back up now"), "backups_now")
        self.choose = _button(_("&Choose the place…"), "backups_choose")
        self._lay_out()
        self.enlarge(980, 540)
        self.list.row_chosen.connect(self._look_at)
        self.list.row_activated.connect(self.decide_on)
        self.now.clicked.connect(keeper.back_up_now)
        self.choose.clicked.connect(self._ask_place)
        self.minutes.currentIndexChanged.connect(self._choose_minutes)
        keeper.taken.connect(self.look)
        desk.told.connect(self.say)
        self.look()

    # --- what is asked of it --------------------------------------------------------------------------------

    def look(self) -> None:
        """Look for backups anew."""
        path, folder = self.desk.file.path, self._keeper.folder
        self._say_place()
        self.run(lambda: restoring.known(path, folder), self._show, self._say_error)

    def decide(self) -> None:
        """Ask whether to go back to the chosen backup."""
        one = self._chosen()
        if one is None or self._found is None:
            self.refuse(_("Choose a backup of the list."), self.list)
            return
        question = RestoreDialog(_when(one), self._found, self._keys, self)
        question.confirmed.connect(lambda: self._restore(one))
        question.open()

    def decide_on(self, key: int) -> None:
        """Ask whether to go back to the backup of this row."""
        self.list.choose(key)
        self.decide()

    def choose_place(self, name: str) -> None:
        """Keep backups in this folder from now on."""
        try:
            self._keeper.choose(Path(name))
        except (RuleError, FileError) as error:
            self.refuse(str(error), self.choose)
            return
        self.say("")
        self.look()

    # --- showing --------------------------------------------------------------------------------------------

    def _say_place(self) -> None:
        folder = self._keeper.folder
        if folder is None:
            told = _("No second place is chosen. Choose a stick or a share, and backups are made from then on.")
        elif backups.on_one_disk(folder, self.desk.file.path):
            told = _("Second place: {folder}. It is on the same disk as the file, and would be lost with it.")
        else:
            told = _("Second place: {folder}")
        self.place.setText(told.format(folder=folder))
        self.minutes.setEnabled(folder is not None)
        self.now.setEnabled(folder is not None)

    def _show(self, known: Sequence[Known]) -> None:
        key = self.list.chosen_key()
        chosen = self._known[key].backup.path if key is not None and key < len(self._known) else None
        self._known = known
        nothing = _("There is no backup yet. Choose a second place, or take one with Back up now.")
        self.list.set_empty_text(nothing)
        self.list.show_sheet(_sheet(known))
        at = next((at for at, one in enumerate(known) if one.backup.path == chosen), 0)
        self.act.setEnabled(bool(known))
        if known:
            self.list.choose(at)
            self._look_at(at)
        else:
            self.changes.show_sentences((), _("What has changed since a backup is listed here."))

    def _look_at(self, key: int) -> None:
        """Read what has changed since a backup."""
        self._found = None
        one, path = self._known[key], self.desk.file.path

        def show(found: Difference) -> None:
            if self._chosen() is one:
                self._show_difference(found)

        self.run(lambda: restoring.difference(path, one.backup.path), show, self._say_error)

    def _show_difference(self, found: Difference) -> None:
        self._found = found
        lines = [_sentence(line, _("goes"), Tone.NEUTRAL) for line in found.goes[:MOST_LISTED]]
        lines += [_sentence(line, _("comes back"), Tone.ACCENT) for line in found.comes[:MOST_LISTED]]
        rest = len(found.goes) + len(found.comes) - len(lines)
        if rest:
            more = ngettext("{count} change more", "{count} changes more", rest).format(count=rest)
            lines.append(Sentence(_("and"), more))
        self.changes.show_sentences(lines, _("Nothing has changed since."))
        self.races.setText(races_touched(found))

    def _say_error(self, error: Exception) -> None:
        self.say(str(error))

    def _chosen(self) -> Known | None:
        key = self.list.chosen_key()
        return self._known[key] if key is not None and key < len(self._known) else None

    # --- acting ---------------------------------------------------------------------------------------------

    def _restore(self, one: Known) -> None:
        self.accept()
        self.restore_wanted.emit(one.backup.path)

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, _("A stick, a share or another disk for backups"))
        dialog.setObjectName("backups_place_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose_place)
        dialog.open()

    def _choose_minutes(self) -> None:
        try:
            self._keeper.choose_minutes(self.minutes.currentData())
        except FileError as error:
            self.refuse(str(error), self.minutes)

    def _minutes(self) -> theme.Choice:
        made = theme.choice("backups_minutes", _("How often, when something has changed"))
        made.setSizeAdjustPolicy(theme.Choice.SizeAdjustPolicy.AdjustToContents)
        with QSignalBlocker(made):
            for words, count in how_often(self._keeper.keeping.minutes):
                made.addItem(words, count)
            made.setCurrentIndex(made.findData(self._keeper.keeping.minutes))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(current().px(SPACE.small))
        for part in (self.minutes, self.choose):
            head.addWidget(part)
        head.addStretch()
        self.body.addWidget(self.place)
        self.body.addLayout(head)
        self.body.addWidget(self.parts, 1)
        hint = _("Return on a backup goes back to it, after a question. Nothing is lost by that.")
        self.hint = wrapped(theme.muted_label(hint, "backups_hint"))
        self.races = wrapped(theme.muted_label("", "backups_races"))
        for words in (self.races, self.hint):
            words.setVisible(not self.low)
            self.body.addWidget(words)
        self.add_at_left(self.now)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _sheet(known: Sequence[Known]) -> Sheet:
    columns = (
        Column("when", _("Backup"), 16),
        Column("since", _("Changes since"), 12, Kind.NUMBER),
        Column("label", _("Stands at"), 24),
        Column("where", _("Kept"), 12),
    )
    rows = [
        Row(at, (_when(one), _since(one), one.backup.state.label, kept_where(one.backup.path)))
        for at, one in enumerate(known)
    ]
    return Sheet("backups", Heading(), columns, tuple(rows))


def _when(one: Known) -> str:
    return clock(one.backup.made, datetime.now().astimezone())


def _since(one: Known) -> int | str:
    return _("others") if one.since is None else one.since


def kept_where(path: Path) -> str:
    """Which of the two places a backup lies in."""
    return _("second place") if path.parent.name == backups.FOLDER else _("beside it")


def _sentence(line: Line, what: str, tone: Tone) -> Sentence:
    return Sentence(f"{line.at.astimezone():%H:%M:%S} · {what}", line.label, tone)


def _button(words: str, name: str) -> Button:
    made = theme.button(words, name)
    made.setAutoDefault(False)
    return made


def _framed(part: QWidget) -> QWidget:
    """The part in a panel that carries its name."""
    frame = theme.panel(f"{part.objectName()}_panel", part.accessibleName())
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(part)
    return frame
