"""What tests take hold of: a desk, a page on the screen, the form of a race, acts and questions of a window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import files
from skatedesk.services.sample import RULES, SEASON
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entry_bar import EntryBar
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.window import Window

W = TypeVar("W", bound=QWidget)


@contextmanager
def desk_on(path: Path) -> Iterator[Desk]:
    """The desk with this file on it, closed in the end."""
    made = Desk()
    made.open(files.open_file(path))
    yield made
    made.close()


def put_on_screen(qtbot: QtBot, page: W, width: int, height: int) -> W:
    """Show a page as large as that, with the keyboard on it."""
    page.resize(width, height)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    bring_forward(qtbot, page)
    return page


def bring_forward(qtbot: QtBot, window: QWidget) -> None:
    """Give a window the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def put_away(window: QWidget) -> None:
    """Close a window, and let nothing of it stay for the next test."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def open_new(window: Window, path: Path) -> None:
    """Put a new file on the desk, for the season and under the rules of the sample."""
    window.open(files.new_file(path, SEASON, RULES))


def entry_bar(page: RacePage) -> EntryBar:
    """The form of a race of single skaters."""
    assert isinstance(page.bar, EntryBar)
    return page.bar


def action(window: QWidget, name: str) -> QAction:
    """The act of this name in the menus."""
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None, name
    return found


def possible(window: QWidget, *names: str) -> set[str]:
    """Which of these acts are possible now."""
    return {name for name in names if action(window, name).isEnabled()}


def shown(window: QWidget, name: str) -> QDialog:
    """The question of this name that stands on the window."""
    return next(one for one in window.findChildren(QDialog, name) if one.isVisible())


def asked(qtbot: QtBot, page: QWidget, name: str) -> QDialog:
    """The question of this name, with the keyboard in it."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QDialog, name)))
    dialog = shown(page, name)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    return dialog


def workbooks_of(qtbot: QtBot, window: Window, name: str, folder: Path) -> list[str]:
    """The workbooks that this act writes into this folder."""
    action(window, name).trigger()
    dialog = shown(window, "folder_dialog")
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(window.desk.told, check_params_cb=lambda said: "Written and checked" in said):
        dialog.fileSelected.emit(str(folder))
    dialog.close()
    return [path.name for path in folder.glob("*.xlsx")]


def type_in(*what: str | Qt.Key) -> None:
    """Type into whatever has the focus."""
    for each in what:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(each, str):
            QTest.keyClicks(focus, each)
        else:
            QTest.keyClick(focus, each)
