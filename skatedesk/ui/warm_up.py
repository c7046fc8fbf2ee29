"""What can wait until the desk is in the window, done while nobody waits."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QTimer

from skatedesk.services import rulebook
from skatedesk.ui.background import Background

AFTER_PAINT_MS = 100
"""Long enough for what is new to be seen first."""


def make_ready(background: Background, spare: Callable[[], None] = gc.freeze) -> None:
    """Read the rules behind the window, and let the collector leave alone what is in memory then.

    Looking through all of it would take several frames, in the middle of some typed time.
    """
    QTimer.singleShot(AFTER_PAINT_MS, background, lambda: background.run(_read_rules, lambda _read: spare()))


def _read_rules() -> None:
    for name in rulebook.shipped():
        rulebook.choose(name)
