"""What the first typed time would have to wait for, done while nobody waits."""

import gc

from PySide6.QtCore import QTimer

from skatedesk.services import race_view, rehearsal
from skatedesk.ui.desk import Desk
from skatedesk.ui.window import Window

AFTER_PAINT_MS = 100
"""Long enough for the window to be seen first."""


def keep_ready(window: Window) -> None:
    """Make the desk ready once the window is seen, and again for every file that is opened. Each step is short."""
    ready = QTimer(window)
    ready.setSingleShot(True)
    ready.setInterval(AFTER_PAINT_MS)
    ready.timeout.connect(lambda: _rehearse(window.desk))
    window.desk.file_opened.connect(ready.start)
    ready.start()
    QTimer.singleShot(AFTER_PAINT_MS, window, _settle)


def _settle() -> None:
    """Read the rules; and what is in memory now stays there, so the collector need not look through it again.

    Looking through it would take several frames, in the middle of some typed time.
    """
    rehearsal.know_rules()
    gc.freeze()


def _rehearse(desk: Desk) -> None:
    """Type a time for somebody on the race that is shown, without anybody seeing it."""
    if not desk.is_open or desk.race_id is None:
        return
    view = race_view.read(desk.file, desk.race_id)
    if view.starts:
        rehearsal.rehearse(desk.file, view.starts[0].id)
