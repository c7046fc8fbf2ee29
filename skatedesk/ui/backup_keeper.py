"""Keeps backups of the open file in the second place, in the background, and says how old the last one is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from skatedesk.services import backups, rehearsal
from skatedesk.services.backups import Backup, Keeping, Moment, PlaceError
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.status_line import Sign
from skatedesk.words import _, ngettext

TICK_MS = 10_000
RETRY = timedelta(minutes=1)
SLOW = timedelta(seconds=30)


class BackupKeeper(QObject):
    """Looks every few seconds whether a backup is due. What goes wrong is said once and tried again; the work goes on.

    Signals: `shown(words, sign, sentence)` with what the lamp says now; `taken()` when another backup is there.
    """

    shown = Signal(str, object, str)
    taken = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None, *, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now or _now
        self._background = Background(self)
        self._keeping = backups.keeping()
        self._file: ResultsFile | None = None
        self._waiting: Moment | None = None
        self._rehearses = False
        self._forget()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        desk.file_opened.connect(self._look_at_file)
        desk.much_ahead.connect(self._before_much)
        desk.closing.connect(self._finish)
        self._look_at_file()

    @property
    def keeping(self) -> Keeping:
        """Where and how often."""
        return self._keeping

    @property
    def folder(self) -> Path | None:
        """The second place; None where none is chosen, and for a rehearsal, of which no backup is kept."""
        return Path(self._keeping.folder) if self._keeping.folder and not self._rehearses else None

    def choose(self, folder: Path) -> None:
        """Keep backups in this place from now on. RuleError and FileError where it is none."""
        made = backups.choose_place(folder, self._desk.file.path)
        self._keep(replace(self._keeping, folder=str(made)))

    def choose_minutes(self, minutes: int) -> None:
        """Look for changes to keep as often as this; FileError where that cannot be remembered."""
        self._keep(replace(self._keeping, minutes=minutes))

    def back_up_now(self) -> None:
        """Take a backup, whatever is due."""
        if not self._desk.asks_for_file():
            return
        if self.folder is None:
            self._desk.told.emit(_("Every change is saved. No second place is chosen: choose one with File, Backups."))
        elif self._is_kept():
            self._desk.told.emit(_("Every change is saved, and the last backup has it."))
        else:
            self._wants_word = True
            if self._since is None:
                self._start()

    def tick(self) -> None:
        """Take a backup where one is due, and let the lamp say how old the last one is."""
        if self._file is not None and self._is_due():
            self._start()
        self._show()

    # --- the file -------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Nothing is known yet of the backups of a file."""
        self._last: Backup | None = None
        self._since: datetime | None = None
        self._tried: datetime | None = None
        if self._waiting is not None:
            self._waiting.release()
        self._waiting = None
        self._trouble: tuple[str, str] | None = None
        self._wants_word = False

    def _look_at_file(self) -> None:
        """Another file: find its newest backup first."""
        if not self._desk.is_open or self._desk.file is self._file:
            return
        self._file = self._desk.file
        self._rehearses = rehearsal.is_one(self._file)
        self._look_for_last()
        self._timer.start()

    def _look_for_last(self) -> None:
        self._forget()
        folder, file = self.folder, self._file
        if folder is None or file is None:
            self._show()
            return
        path, first = file.path, backups.state(file).first
        self._since = self._now()
        self._background.run(lambda: backups.newest(path, first, folder), self._found, self._failed)

    def _found(self, last: Backup | None) -> None:
        self._last, self._since = last, None
        self.tick()

    def _keep(self, chosen: Keeping) -> None:
        self._background.wait()
        backups.keep(chosen)
        moved, self._keeping = chosen.folder != self._keeping.folder, chosen
        if moved:
            self._look_for_last()
        else:
            self.tick()

    def _finish(self) -> None:
        """The file leaves the desk: what is not in a backup yet goes into a last one."""
        self._timer.stop()
        self._background.wait()
        self._background.wait()  # for the one that waited
        if self._file is not None and self.folder is not None and self._trouble is None and not self._is_kept():
            self._start()
            self._background.wait()
        self._file = None
        self._forget()

    # --- taking one -----------------------------------------------------------------------------------------

    def _is_due(self) -> bool:
        if self.folder is None or self._since is not None:
            return False
        wait = timedelta(minutes=self._keeping.minutes)
        if self._trouble is not None:
            wait = min(wait, RETRY)
        waited = self._tried is None or self._now() - self._tried >= wait
        return waited and not self._is_kept()

    def _is_kept(self) -> bool:
        """Whether the last backup has all that is in the file."""
        if self._file is None or self._last is None or self._trouble is not None:
            return False
        try:
            state = backups.state(self._file)
        except FileError:
            return False  # holding it says why
        return (state.number, state.hash) == (self._last.state.number, self._last.state.hash)

    def _before_much(self) -> None:
        """Hold the file as it stands; the act goes on at once."""
        if self._file is None or self.folder is None or self._is_kept():
            return
        if self._since is None:
            self._start()
        elif self._waiting is None:
            self._waiting = self._held()

    def _held(self) -> Moment | None:
        try:
            return self._file.hold() if self._file is not None else None
        except FileError as error:
            self._failed(error)
            return None

    def _start(self, held: Moment | None = None) -> None:
        folder = self.folder
        assert folder is not None
        self._tried = self._now()
        moment = held or self._held()
        if moment is None:
            return
        self._since, now, most = self._tried, self._tried, self._keeping.most
        self._background.run(lambda: backups.take(moment, folder, now, most), self._done, self._failed)

    def _done(self, backup: Backup) -> None:
        wanted = self._trouble is not None or self._wants_word
        self._last, self._since, self._trouble, self._wants_word = backup, None, None, False
        if wanted:
            sentence = ngettext(
                "Backed up, read again and counted: {count} row.", "Backed up, read again and counted: {count} rows.",
                backup.rows,
            )  # fmt: skip
            self._desk.told.emit(sentence.format(count=backup.rows))
        self.taken.emit()
        self._go_on()

    def _failed(self, error: Exception) -> None:
        short = error.short if isinstance(error, PlaceError) else _("Backup failed")
        if self._trouble is None or self._trouble[0] != short or self._wants_word:
            self._desk.told.emit(_("{sentence} It is tried again.").format(sentence=error))
        self._since, self._trouble, self._wants_word = None, (short, str(error)), False
        self._go_on()

    def _go_on(self) -> None:
        """Take the one that waited while another was under way."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self.folder is not None:
            self._start(waiting)
        self._show()

    # --- the lamp -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._file is not None:
            self.shown.emit(*self._lamp())

    def _lamp(self) -> tuple[str, Sign, str]:
        """What the lamp says: in a few words, by its sign, and in full."""
        now, last = self._now(), self._last
        if self._rehearses:
            told = _("It is thrown away in the end, so no second copy of it is kept.")
            return _("No backup of a rehearsal"), Sign.NOTHING, told
        if self.folder is None:
            told = _("Every change is saved in the file. A stick or a share would keep a second copy of it.")
            return _("No second place chosen"), Sign.WARNING, told
        if self._trouble is not None:
            short, told = self._trouble
            return _with_last(short, last, now), Sign.REFUSED, told
        if self._since is not None and now - self._since > SLOW:
            told = _("{folder} is slow. The work goes on meanwhile.").format(folder=self.folder)
            return _with_last(_("Backup under way"), last, now), Sign.WARNING, told
        if last is None:
            return _("No backup yet"), Sign.WARNING, _("The first one is made in a moment.")
        told = _("Last backup {time}, in {folder}").format(time=clock(last.made, now), folder=self.folder)
        return _("Backup {ago}").format(ago=ago(now - last.made)), Sign.SAFE, told


def how_often(now: int) -> list[tuple[str, int]]:
    """How often a backup may be made, in words and minutes; as often as `now` too."""
    offered = sorted({*backups.MINUTES, now})
    return [(ngettext("every minute", "every {count} minutes", one).format(count=one), one) for one in offered]


def ago(age: timedelta) -> str:
    """How long ago, in words."""
    seconds = int(age.total_seconds())
    if seconds < 10:
        return _("just now")
    if seconds < 60:
        count = seconds // 10 * 10
        return ngettext("{count} second ago", "{count} seconds ago", count).format(count=count)
    if seconds < 3600:
        count = seconds // 60
        return ngettext("{count} minute ago", "{count} minutes ago", count).format(count=count)
    if seconds < 48 * 3600:
        count = seconds // 3600
        return ngettext("{count} hour ago", "{count} hours ago", count).format(count=count)
    count = seconds // 86400
    return ngettext("{count} day ago", "{count} days ago", count).format(count=count)


def clock(moment: datetime, now: datetime) -> str:
    """When that was on the clock of the hall; with the day where it was another one."""
    there = moment.astimezone(now.tzinfo)
    return f"{there:%H:%M}" if there.date() == now.date() else f"{there:%Y-%m-%d %H:%M}"


def _with_last(words: str, last: Backup | None, now: datetime) -> str:
    if last is None:
        return words
    return _("{words}, last backup {time}").format(words=words, time=clock(last.made, now))


def _now() -> datetime:
    return datetime.now().astimezone()
