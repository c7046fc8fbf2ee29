"""A file that cannot be opened: what is wrong with it, and what helps."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.services import backups, restoring
from skatedesk.services.files import SUFFIX, FileError, Trouble
from skatedesk.services.restoring import Known, Restored
from skatedesk.services.salvage import Salvage, save
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.backup_keeper import ago, clock
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.backups import kept_where
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Label, Tone
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

_MAY_PASS = (Trouble.IN_USE, Trouble.DISK)
_LOST = (Trouble.MISSING, Trouble.FOREIGN, Trouble.DAMAGED)
"""What a backup helps against."""

_UNREADABLE = (Trouble.FOREIGN, Trouble.DAMAGED)
_WIDE, _HIGH = 780, 440


class RescueDialog(LargeQuestion):
    """Return takes the way that helps most; the others stand beside it. The file itself is never changed.

    Signals: `open_wanted(Path)` when a file is to be opened, this one again or the one that was saved;
    `other_wanted()` when another file is to be chosen.
    """

    open_wanted = Signal(Path)
    other_wanted = Signal()

    def __init__(self, desk: Desk, error: FileError, parent: QWidget | None = None) -> None:
        self._path, self._trouble = error.path, error.trouble
        title = _("{name} cannot be opened").format(name=error.path.name)
        super().__init__(desk, "rescue_dialog", title, _what_is_wrong(error), "", parent)
        self._known: Sequence[Known] = ()
        self._way: Callable[[], None] = self.reject
        self.cancel.setText(_("Close"))
        self.list = SheetView("rescue_backups", _("Backups"), flexible="label", hide_first=("where",))
        self.loss = wrapped(theme.label("", "rescue_loss"))
        self.report = SentenceList("rescue_report", _("What was saved"))
        for part in (self.list, self.loss, self.report):
            self.body.addWidget(part)
            part.hide()
        self.save = theme.button(_("&Save what can be read…"), "rescue_save")
        self.save.setAutoDefault(False)
        self.add_at_left(self.save)
        self.save.clicked.connect(self.ask_where_to_save)
        self.list.row_chosen.connect(self._look_at)
        self.list.row_activated.connect(self._decide_on)
        self._offer_without_backup()
        self.save.setVisible(self._trouble in _UNREADABLE)
        self.widen(600)
        if self._trouble in _LOST:
            chosen = backups.keeping().folder
            folder = Path(chosen) if chosen else None
            # A share may be slow; what Return does must not change under the hand.
            self.act.setEnabled(False)
            self._tell(_("Looking for backups …"))
            self.run(lambda: restoring.known(self._path, folder), self._show_backups, self._say_failed)

    def decide(self) -> None:
        self._way()

    def save_to(self, target: Path) -> None:
        """Save what can be read into this new file, and tell how much that is."""
        source = self._path
        self._work(_("Saving what can be read …"), lambda: save(source, target), self._show_report)

    def ask_where_to_save(self) -> None:
        """Ask for the new file."""
        kinds = _("Results files ({pattern})").format(pattern=f"*{SUFFIX}")
        dialog = QFileDialog(self, _("The new file"), str(self._path.parent), kinds)
        dialog.setObjectName("rescue_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(_("{name} (saved)").format(name=self._path.stem) + SUFFIX)

        def chosen(name: str) -> None:
            self.save_to(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    # --- the ways out ---------------------------------------------------------------------------------------

    def _offer(self, words: str, way: Callable[[], None]) -> None:
        self.act.setText(words)
        self._way = way

    def _offer_without_backup(self) -> None:
        if self._trouble in _MAY_PASS:
            self._offer(_("&Try again"), self._try_again)
        elif self._trouble in _UNREADABLE:
            self._offer(_("&Save what can be read…"), self.ask_where_to_save)
            self.save.hide()
        else:
            self._offer(_("&Open another file…"), self._choose_another)

    def _show_backups(self, known: Sequence[Known]) -> None:
        self.act.setEnabled(True)
        if not known:
            self._offer_without_backup()
            self._tell(_("No backup of it was found, neither beside it nor in the second place."))
            return
        self._known = known
        self._offer(_("&Restore"), self._restore)
        self.list.show_sheet(_sheet(known, datetime.now().astimezone()))
        self.list.show()
        self.enlarge(_WIDE, _HIGH)
        self.list.choose(0)
        self._look_at(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, key: int) -> None:
        told = _not_in(self._known[key])
        if self._trouble is not Trouble.MISSING:
            told = f"{told} {_('The file as it is now is kept beside it.')}"
        self._tell(told)

    def _decide_on(self, key: int) -> None:
        self.list.choose(key)
        self.decide()

    def _restore(self) -> None:
        key = self.list.chosen_key()
        if key is None:
            self.refuse(_("Choose a backup of the list."), self.list)
            return
        path, backup, now = self._path, self._known[key].backup.path, datetime.now().astimezone()
        self._work(_("Fetching the backup …"), lambda: restoring.restore(path, backup, now), self._open_restored)

    def _try_again(self) -> None:
        self.accept()
        self.open_wanted.emit(self._path)

    def _choose_another(self) -> None:
        self.accept()
        self.other_wanted.emit()

    # --- what came of it ------------------------------------------------------------------------------------

    def _work(
        self, words: str, work: Callable[[], Salvage] | Callable[[], Restored], done: Callable[..., None]
    ) -> None:
        self._enable(False)
        self.say("")
        self._tell(words)
        self.run(work, done, self._say_failed)

    def _open_restored(self, done: Restored) -> None:
        moment = clock(done.made, datetime.now().astimezone())
        told = _("{file} is as it was at {time}.").format(file=self._path.name, time=moment)
        if done.kept is not None:
            told = f"{told} {_('As it was before, it is kept as {kept}.').format(kept=done.kept.name)}"
        self.accept()
        self.open_wanted.emit(self._path)
        self.desk.told.emit(told)

    def _show_report(self, found: Salvage) -> None:
        """The new file is opened, and behind the report it waits on the desk."""
        self._enable(True)
        self.list.hide()
        self.save.hide()
        self.setWindowTitle(_("What was saved"))
        for title in self.findChildren(Label, "question_title"):
            title.setText(_("What was saved"))
        for about in self.findChildren(Label, "question_about"):
            about.setText(_("{name} is the new file. The damaged one is as it was.").format(name=found.target.name))
        summary, *more = found.sentences
        self._tell(summary)
        self.report.show_sentences([*_lines(found, more)], "")
        self.report.setVisible(bool(more))
        if more:
            self.enlarge(_WIDE, _HIGH)
        self._offer(_("&Go on"), self.accept)
        self.cancel.hide()
        self.act.setFocus()
        self.open_wanted.emit(found.target)

    def _say_failed(self, error: Exception) -> None:
        self._enable(True)
        self._tell("")
        self.say(str(error))

    def _enable(self, possible: bool) -> None:
        for part in (self.act, self.save, self.list):
            part.setEnabled(possible)

    def _tell(self, words: str) -> None:
        self.loss.setText(words)
        self.loss.setVisible(bool(words))


def _what_is_wrong(error: FileError) -> str:
    """In a window that offers the ways out, the sentence need not."""
    if error.trouble is Trouble.DAMAGED:
        return _("{path} is damaged: a part of it cannot be read.").format(path=error.path)
    if error.trouble is Trouble.FOREIGN:
        return _("{path} is no results file, or its beginning is lost.").format(path=error.path)
    return str(error)


def _lines(found: Salvage, sentences: Sequence[str]) -> Iterator[Sentence]:
    """The report, each sentence under the table that it is about."""
    tables = {table.table for table in found.tables}
    for one in sentences:
        table, _colon, about_it = one.partition(": ")
        if table in tables:
            yield Sentence(table, about_it)
        else:
            yield Sentence(_("Look at this"), one, Tone.BAD)


def _sheet(known: Sequence[Known], now: datetime) -> Sheet:
    columns = (
        Column("when", _("Backup"), 14),
        Column("age", _("Age"), 14),
        Column("since", _("Changes since"), 10, Kind.NUMBER),
        Column("label", _("Stands at"), 24),
        Column("where", _("Kept"), 12),
    )
    rows = [Row(at, _cells(one, now)) for at, one in enumerate(known)]
    return Sheet("backups", Heading(), columns, tuple(rows))


def _cells(one: Known, now: datetime) -> tuple[str | int, ...]:
    found = one.backup
    since = _("not known") if one.since is None else one.since
    return clock(found.made, now), ago(now - found.made), since, found.state.label, kept_where(found.path)


def _not_in(one: Known) -> str:
    """What a restore of this backup would cost."""
    if one.since is None:
        last = clock(datetime.fromisoformat(one.backup.state.at), datetime.now().astimezone())
        return _("Its last change is from {time}; what was entered later is not in it.").format(time=last)
    if not one.since:
        return _("It has everything that was entered.")
    return ngettext(
        "{count} change that came later is not in it.", "{count} changes that came later are not in it.", one.since
    ).format(count=one.since)
