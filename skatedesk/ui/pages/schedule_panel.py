"""The day against its plan: how late it is, when it ends, and what is under way and to come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from skatedesk.services.today import Today
from skatedesk.ui.pages import today_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

LEAST_TITLE = 14


class SchedulePanel(MeasuredFrame):
    """Signals: `race_wanted(int)` with a race that was chosen, `break_wanted()` for a break."""

    race_wanted = Signal(int)
    break_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("today_schedule")
        self.setAccessibleName(_("Timetable"))
        self.setProperty("role", "panel")
        self.head = theme.label(_("Timetable"), "today_schedule_head", Role.PANEL_TITLE)
        self.behind = theme.pill("", Tone.NEUTRAL, "today_behind")
        self.end = theme.label("", "today_end", Role.STRONG)
        self.over = theme.muted_label("", "today_over")
        self.pace = fitted_label("today_pace", Role.MUTED)
        self.table = SheetView(
            "today_table",
            _("What comes next"),
            flexible="title",
            hide_first=("state", "late", "number"),
            compact=True,
            framed=False,
        )
        self.table.set_least(LEAST_TITLE)
        self._lay_out()
        self.table.row_activated.connect(self._activate)

    def show_today(self, today: Today) -> None:
        """Show the day from now on."""
        words, tone = today_words.behind_words(today)
        self.behind.say(words, tone)
        self.behind.setVisible(bool(words))
        self.end.setText(today_words.end_words(today))
        self.end.setVisible(bool(self.end.text()))
        over = ngettext("{done} of {count} race over", "{done} of {count} races over", today.races)
        self.over.setText(over.format(done=today.races_over, count=today.races) if today.races else "")
        self.pace.setText(today_words.pace_words(today))
        self.table.set_empty_text(_("No races yet. Add them with Competition, Programme."))
        self.table.show_sheet(today_words.sheet(today))
        if self.table.chosen_key() is None and self.table.sheet_model.rowCount():
            self.table.setCurrentIndex(self.table.sheet_model.index(0, 1))

    def set_low(self, low: bool) -> None:
        """The table has the room of the words around it."""
        for part in (self.head, self.over):
            part.setVisible(not low)
        self.pace.setVisible(not low and bool(self.pace.text()))

    def _activate(self, key: int) -> None:
        if key > 0:
            self.race_wanted.emit(key)
        else:
            self.break_wanted.emit()

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        for part in (self.head, self.behind, self.end):
            self._top.addWidget(part)
        self._top.addStretch()
        self._top.addWidget(self.over)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.pace)
        self._column.addWidget(self.table, 1)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self._top.setContentsMargins(px(SPACE.large), 0, px(SPACE.large), 0)
        self._top.setSpacing(px(SPACE.small))
        self.pace.setContentsMargins(px(SPACE.large), 0, px(SPACE.large), 0)
        self._column.setContentsMargins(0, px(SPACE.small), 0, px(SPACE.small))
        self._column.setSpacing(px(SPACE.tight))
