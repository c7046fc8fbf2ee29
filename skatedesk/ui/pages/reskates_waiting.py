"""Who waits for a reskate, with the minutes of rest still to go."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.domain.reskates import Waiting
from skatedesk.domain.rules import ReskateRule
from skatedesk.sheets.reskate_list import reskate_list
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import ROW_COMPACT, SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

LOOK_AT_CLOCK_MS = 5000
MOST_ROWS = 3


class ReskatesWaiting(MeasuredFrame):
    """Seen only while somebody waits. Signal: `attempt_wanted(key)` with the row in which the reskate is entered."""

    attempt_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reskates_waiting")
        self.setAccessibleName(_("Reskates waiting"))
        self.setProperty("role", "panel")
        self._now = now or _local_now
        self._waiting: Sequence[Waiting] = ()
        self._rule: ReskateRule | None = None
        self._low = False
        self.table = SheetView(
            "reskates_table",
            _("Reskates waiting"),
            hide_first=("nation", "lane", "earliest", "pair"),
            compact=True,
            framed=False,
        )
        self.table.row_activated.connect(self.attempt_wanted)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.table)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look_at_clock)
        self.measure()
        self.hide()

    def show_waiting(self, waiting: Sequence[Waiting], rule: ReskateRule | None) -> None:
        """Show these, from now on with the minutes as they go."""
        self._waiting, self._rule = waiting, rule
        self.setVisible(bool(waiting))
        if waiting:
            self._look_at_clock()
            self._clock.start(LOOK_AT_CLOCK_MS)
            self.measure()
        else:
            self._clock.stop()

    def set_low(self, low: bool) -> None:
        """In a low window there is room for who starts first only; the others scroll."""
        self._low = low
        self.measure()

    def _look_at_clock(self) -> None:
        if self._rule is not None:
            self.table.show_sheet(reskate_list(self._waiting, self._rule, self._now()))

    def measure(self) -> None:
        px = current().px
        self._column.setContentsMargins(px(1), px(1), px(1), px(SPACE.tight))
        head = self.table.horizontalHeader()
        head.setVisible(not self._low)
        rows = 1 if self._low else min(max(1, len(self._waiting)), MOST_ROWS)
        self.table.setFixedHeight(rows * px(ROW_COMPACT) + (0 if self._low else head.sizeHint().height()))


def _local_now() -> datetime:
    return datetime.now().astimezone()
