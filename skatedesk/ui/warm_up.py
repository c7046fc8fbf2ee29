"""What can wait until the window is seen, done while nobody waits."""

import gc

from PySide6.QtCore import QObject, QTimer

from skatedesk.services import rulebook

AFTER_PAINT_MS = 100
"""Long enough for the window to be seen first."""


def make_ready(window: QObject) -> None:
    """Read the rules a little after the window is seen, and let the collector leave alone what is in memory then.

    Looking through all of it would take several frames, in the middle of some typed time.
    """
    QTimer.singleShot(AFTER_PAINT_MS, window, _settle)


def _settle() -> None:
    for name in rulebook.shipped():
        rulebook.choose(name)
    gc.freeze()
