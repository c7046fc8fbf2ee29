"""Starting the window."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from skatedesk import places, words
from skatedesk.ui import faults, warm_up
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from skatedesk.words import _


def open_desk(path: Path | None) -> int:
    """Open the window, on this file where one is given; the exit code when it is closed, 2 without a display."""
    if not names_display():
        print(_("There is no display to open the window on. The commands work without one: skatedesk --help"))
        return 2
    app = make_app()
    net = faults.install()
    window = Window()
    net.watch(window.desk)
    window.show()
    warm_up.make_ready(window)
    if path is not None:
        window.actions_.filing.open_path(path)
    code = app.exec()
    net.remove()
    return code


def make_app() -> QApplication:
    """The application with the look of the desk."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("skatedesk")
    if words.language_of_desk() != words.ENGLISH:
        QLocale.setDefault(QLocale(words.language_of_desk()))  # days on the screen speak as the words do
    app.setWindowIcon(QIcon(str(places.resources() / "icons" / "skatedesk.svg")))
    theme.apply(app, LIGHT)
    return app


def names_display() -> bool:
    """Whether the surroundings name a display, or a platform of Qt that needs none."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform != "linux"
