"""What can be asked for while no file is open. Whoever is faster than the start gets it a moment later."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from skatedesk.ui.filing import Filing
    from skatedesk.ui.window import Window


class FirstActs(QObject):
    """Passes on what the first menus and the welcome page are asked for, once the desk is in the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def new(self) -> None:
        self._filing.new()

    def open(self) -> None:
        self._filing.open()

    def open_path(self, path: Path) -> None:
        self._filing.open_path(path)

    def open_sample(self) -> None:
        self._filing.open_sample()

    def from_last_season(self) -> None:
        self._filing.from_last_season()

    def open_manual(self) -> None:
        self._window.furnish_now()
        self._window.actions_.manual.open_here()

    def close_file(self) -> None:
        """Take the file off the desk; the welcome page takes its place."""
        self._window.desk.put_away()

    def has_file(self) -> bool:
        return self._window.has_file

    @property
    def _filing(self) -> "Filing":
        self._window.furnish_now()
        return self._window.actions_.filing
