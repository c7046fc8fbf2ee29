"""Menus and their actions: each has a name, a key, and knows when it is possible."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Possible = Callable[[], bool]


def always() -> bool:
    return True


class Menus(QObject):
    """Puts menus and actions into a window.

    The menus of the start are always there. Those of the desk come later, stand before the last of the first, and are
    seen while a file is open.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._possible: list[tuple[QAction, Possible]] = []
        self._seen: list[tuple[QAction, Possible]] = []
        self._after: QAction | None = None
        self._ends: dict[QMenu, QAction] = {}
        self._is_open: Possible = always

    def menu(self, title: str, name: str, *, seen: Possible = always) -> QMenu:
        """Another menu in the bar; it is there while a file is open and `seen` says so."""
        menu, bar = QMenu(title, self._window.menuBar()), self._window.menuBar()
        menu.setObjectName(name)
        menu.menuAction().setObjectName(f"action_{name}")
        menu.aboutToShow.connect(lambda: _dress(menu))
        if self._after is None:
            bar.addMenu(menu)
        else:
            bar.insertMenu(self._after, menu)
        if self._is_open is not always or seen is not always:
            is_open = self._is_open
            self._seen.append((menu.menuAction(), lambda: is_open() and seen()))
        return menu

    def more_before(self, menu: QMenu, *, is_open: Possible) -> None:
        """Menus made from now on stand before this one, and are seen while a file is open."""
        self._after, self._is_open = menu.menuAction(), is_open

    def end(self, menu: QMenu, action: QAction) -> None:
        """What is added to this menu from now on stands before this action."""
        self._ends[menu] = action

    def add(
        self, menu: QMenu, name: str, text: str, act: Callable[[], object], *keys: str, possible: Possible = always
    ) -> QAction:
        """An action named `action_NAME` at the end of a menu; it can be chosen while `possible` says so."""
        action = QAction(text, self._window)
        action.setObjectName(f"action_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        if menu in self._ends:
            menu.insertAction(self._ends[menu], action)
        else:
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


def _dress(menu: QMenu) -> None:
    """Give the acts of a menu their icons."""
    # Here, because the start should not wait for what is seen when a menu is opened.
    from skatedesk.ui.style import icons

    icons.dress(menu.actions())
