"""Menus and their actions: each has a name, a key, and knows when it is possible."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Possible = Callable[[], bool]


def always() -> bool:
    return True


class Menus(QObject):
    """Puts menus and actions into a window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._possible: list[tuple[QAction, Possible]] = []
        self._seen: list[tuple[QAction, Possible]] = []

    def menu(self, title: str, name: str, *, seen: Possible = always) -> QMenu:
        """Another menu at the end of the bar; it is there while `seen` says so."""
        menu = self._window.menuBar().addMenu(title)
        menu.setObjectName(name)
        menu.menuAction().setObjectName(f"action_{name}")
        if seen is not always:
            self._seen.append((menu.menuAction(), seen))
        return menu

    def add(
        self, menu: QMenu, name: str, text: str, act: Callable[[], object], *keys: str, possible: Possible = always
    ) -> QAction:
        """An action named `action_NAME` at the end of a menu; it can be chosen while `possible` says so."""
        action = QAction(text, self._window)
        action.setObjectName(f"action_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        # The window knows it too, because the keys of a menu that is not seen would not work.
        self._window.addAction(action)
        if possible is not always:
            self._possible.append((action, possible))
        return action

    def show_possible(self) -> None:
        """Ask for every action anew whether it is possible, and for every menu whether it is seen."""
        for action, seen in self._seen:
            action.setVisible(seen())
        for action, possible in self._possible:
            action.setEnabled(possible())
