"""Objects nobody uses any more are taken away on the main thread alone.

Python's collector runs in whichever thread happens to make an object. A widget that it found in another thread would
be torn down there, beside the main thread that still paints, and the program would end without a word. So the
collector is switched off, and the main thread calls it in its pauses.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 500


class Tidying(QObject):
    """Takes the collector over for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(tidy)
        self._timer.start()

    def spare_what_is_there(self) -> None:
        """Look no more at what the program is made of: it stays to the end, and looking takes long."""
        gc.freeze()

    def stop(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def tidy() -> None:
    """Take away what the collector would have taken away by now; for the main thread."""
    counts, most = gc.get_count(), gc.get_threshold()
    overdue = [generation for generation in range(3) if counts[generation] > most[generation]]
    if overdue:
        gc.collect(overdue[-1])
