"""The files that were opened last, as the menu and the welcome page show them."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skatedesk.services import recent_files
from skatedesk.services.recent_files import RecentFile
from skatedesk.ui.background import Background


class RecentList(QObject):
    """Knows the files that were opened last, and which of them are not there any more.

    Signal: `changed()` when the list is another one, or something else is known of it.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.files = recent_files.known()
        self.missing: frozenset[Path] = frozenset()

    def look(self) -> None:
        """See which of them are there. Behind the window: a share that was unplugged is waited for."""
        self._background.run(partial(recent_files.missing, self.files), self._show_missing)

    def remember(self, path: Path, competition: str) -> None:
        """Put a file that was opened at the head of the list."""
        recent_files.remember(path, competition, datetime.now().astimezone())
        self._read()

    def forget(self, file: RecentFile) -> None:
        """Take a file off the list; it stays where it is."""
        recent_files.forget([file.path])
        self._read()

    def forget_missing(self) -> None:
        """Take those off the list that are not there."""
        recent_files.forget(self.missing)
        self._read()

    def _read(self) -> None:
        self.files = recent_files.known()
        self.missing &= {one.path for one in self.files}
        self.changed.emit()

    def _show_missing(self, missing: frozenset[Path]) -> None:
        if missing != self.missing:
            self.missing = missing
            self.changed.emit()
