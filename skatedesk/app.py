"""Starting the window; how that goes is told in `ui/window.py`."""

import locale
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from skatedesk import places, words
from skatedesk.ui import faults, own_files, window_memory
from skatedesk.ui.style import theme
from skatedesk.ui.tidying import Tidying
from skatedesk.ui.window import Window
from skatedesk.words import _


def open_desk(path: Path | None) -> int:
    """Open the window, on this file where one is given; the exit code when it is closed, 2 without a display."""
    if not names_display():
        print(_("There is no display to open the window on. The commands work without one: skatedesk --help"))
        return 2
    app = make_app()
    tidying = Tidying()
    net = faults.install()
    shown = _Shown(net, tidying)
    window = Window(furnished=False)
    shown.watch(window)
    if path is None:
        window.seen.connect(window.furnish_soon)
    else:
        window.expect(path)
    window.show()
    code = app.exec()
    net.remove()
    tidying.stop()
    return code


class _Shown:
    """Holds the window that is shown; another one takes its place when another language is chosen."""

    def __init__(self, net: faults.FaultNet, tidying: Tidying) -> None:
        self._net, self._tidying = net, tidying

    def watch(self, window: Window) -> None:
        """From now on it is this window."""
        self._window = window
        window.language_chosen.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        if window.is_furnished:
            self._make_ready()
        else:
            window.furnished.connect(self._make_ready)

    def _make_ready(self) -> None:
        """The desk is in the window: what goes with it."""
        # Here, because the window is seen before the rest of the program is loaded.
        from skatedesk.ui import warm_up

        self._net.watch(self._window.desk)
        warm_up.make_ready(self._window.background, self._tidying.spare_what_is_there)

    def _speak(self, language: str) -> None:
        """Show everything in this language; an empty one is that of the system."""
        # Here, because it is wanted once.
        from skatedesk.ui import switching

        switching.speak(language or locale.getlocale()[0] or words.ENGLISH)
        self.watch(switching.take_over(self._window))


def make_app() -> QApplication:
    """The application with the look in which it was left."""
    own_files.make_known()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("skatedesk")
    if words.language_of_desk() != words.ENGLISH:
        QLocale.setDefault(QLocale(words.language_of_desk()))  # days on the screen speak as the words do
    app.setWindowIcon(QIcon(str(places.resources() / "icons" / "skatedesk.svg")))
    look = window_memory.remembered().look
    theme.apply(app, look, look.scale, compact=look.compact)
    return app


def names_display() -> bool:
    """Whether the surroundings name a display, or a platform of Qt that needs none."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform != "linux"
