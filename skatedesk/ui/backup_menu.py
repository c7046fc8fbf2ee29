"""The acts on backups in the menu of the file: one now, the list of them, going back to one, and back from that."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.services import backups, files
from skatedesk.services.files import FileError
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper, clock
from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.words import _

BACK = "Ctrl+Shift+F9"


class BackupMenu(QObject):
    """Puts its acts at the end of a menu. What they need is loaded when they are asked for."""

    def __init__(self, menus: Menus, menu: QMenu, desk: Desk, keeper: BackupKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._menus, self._desk, self._keeper, self._window = menus, desk, keeper, window
        self._background = Background(self)
        self._kept: tuple[Path, Path] | None = None
        add, here = menus.add, self._has_file
        add(menu, "back_up", _("&Back up now"), keeper.back_up_now, "Shift+F9", possible=here)
        add(menu, "backups", _("Back&ups…"), self.show_backups, "Ctrl+F9", possible=here)
        add(menu, "restore_back", _("&Take the restore back"), self.take_back, BACK, possible=self._has_kept)

    def show_backups(self) -> None:
        """List the backups."""
        if not self._desk.asks_for_file():
            return
        from skatedesk.ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._desk, self._keeper, _keys(), self._window)
        dialog.restore_wanted.connect(self.restore)
        dialog.open()

    def restore(self, backup: Path) -> None:
        """Put this backup in the place of the file: fetched in the background, put in its place at once."""
        from skatedesk.services import restoring

        path = self._desk.file.path
        self._desk.told.emit(_("Fetching the backup …"))
        made = backups.made_at(backup)
        self._background.run(
            lambda: restoring.prepare(path, backup),
            lambda prepared: self._swap(path, prepared, made),
            lambda error: self._desk.refused.emit(str(error)),
        )

    def take_back(self) -> None:
        """Bring back the file as it was before the restore; the restored one is kept in its turn."""
        if self._has_kept() and self._kept is not None:
            self.restore(self._kept[1])

    def _swap(self, path: Path, prepared: Path, made: datetime) -> None:
        from skatedesk.services import restoring

        if not self._desk.is_open or self._desk.file.path != path:
            prepared.unlink(missing_ok=True)
            return
        hand, race_id = self._desk.file.hand, self._desk.race_id
        now = datetime.now().astimezone()
        self._desk.close()
        try:
            restored = restoring.swap(path, prepared, made, now)
            file = files.open_file(path)
        except FileError as error:
            self._reopen(path)
            self._desk.refused.emit(str(error))
            return
        file.hand = hand
        self._kept = (path, restored.kept) if restored.kept is not None else None
        self._desk.open(file)
        self._go_to(race_id)
        sentence = _("The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.")
        kept = restored.kept.name if restored.kept is not None else ""
        self._desk.told.emit(sentence.format(time=clock(made, now), kept=kept, keys=_keys()))

    def _reopen(self, path: Path) -> None:
        try:
            self._desk.open(files.open_file(path))
        except FileError:
            self._desk.put_away()

    def _go_to(self, race_id: int | None) -> None:
        """Show the race that was worked on, where the file has it."""
        from skatedesk.services import lists

        known = {
            item.race.id
            for competition in lists.competitions(self._desk.file)
            for item in lists.programme(self._desk.file, competition.id)
        }
        if race_id is not None and race_id in known:
            self._desk.go_to_race(race_id)
        self._menus.show_possible()

    def _has_file(self) -> bool:
        return self._desk.is_open

    def _has_kept(self) -> bool:
        return self._desk.is_open and self._kept is not None and self._kept[0] == self._desk.file.path


def _keys() -> str:
    return QKeySequence(BACK).toString(QKeySequence.SequenceFormat.NativeText)
