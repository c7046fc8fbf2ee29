"""What acts on a list have in common: one is chosen, another one is made, and who should be seen afterwards is told."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk

C = TypeVar("C")
"""What tells who is chosen."""
T = TypeVar("T")
"""What the list is a list of."""


class ListActs(QObject, Generic[C, T]):
    """Acts on what is `chosen`, and on the list as a whole.

    Signals: `shown(int)` with the one of the list that should be seen after an act.
    """

    shown = Signal(int)

    def __init__(self, desk: Desk, window: QWidget, chosen: Callable[[], C]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._chosen = chosen

    def new(self) -> None:
        if self._desk.asks_for_file():
            self._ask(None)

    def edit(self) -> None:
        one = self._one()
        if one is not None:
            self._ask(one)

    def _ask(self, one: T | None) -> None:
        """Ask for what is known of one of the list; without one, for a new one."""
        raise NotImplementedError

    def _one(self) -> T | None:
        """The one of the list that is chosen; where none is, say what to do."""
        raise NotImplementedError
