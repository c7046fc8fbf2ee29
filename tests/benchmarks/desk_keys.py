"""What is asked of the desk that was started: take a key, and say so."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from skatedesk.ui.window import Window
from tests.benchmarks.idle import until, until_idle
from tests.benchmarks.own_memory import used


def take_a_key() -> int:
    """The first window is painted, and Tab goes on."""
    window = the_window()
    seen: list[bool] = []
    window.seen.connect(lambda: seen.append(True))
    until(lambda: bool(seen))
    before = window.focusWidget()
    press(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is not before
    say_ready()
    window.furnish_now()
    window.close()
    return 0


def take_a_figure() -> int:
    """The sample is painted, and a figure stands in the time box."""
    window = the_window()
    until(lambda: window.has_file)
    until_idle()
    press(window, Qt.Key.Key_3, "3")
    box = window.focusWidget()
    assert isinstance(box, QLineEdit)
    assert (box.objectName(), box.text()) == ("time_box", "3")
    say_ready()
    window.close()
    return 0


def the_window() -> Window:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))


def press(window: Window, key: Qt.Key, text: str = "") -> None:
    """Press a key where the hands are, and let what comes of it be painted."""
    focus = window.focusWidget()
    assert focus is not None
    QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
    until_idle()


def say_ready() -> None:
    print("ready", used(), flush=True)
