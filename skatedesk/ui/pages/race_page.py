"""The race page: the start list as the map, the entry bar for the hands, the result beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.services import publishing, race_view, results
from skatedesk.services.changes import Changed
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.headings import plain_title
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.sheets.start_list import of_row_key, row_key
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entry_bar import EntryBar
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.result_panel import ResultPanel, StandingPanel
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

EMPTY = Sheet("entry", Heading(), (), ())
NARROW = 860
"""Below this width, in pixels at 100 %, result and standing fold under a tab."""


_TYPED = frozenset({"time", *(f"split:{metres}" for metres in range(100, 10_000, 100))})


class RacePage(Page):
    """Start list and time entry on one page, with the live result and the cup."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "race_page", _("Race"), parent)
        self.view: RaceView | None = None
        self.title = theme.title("", "race_title")
        self.subtitle = theme.muted_label("", "race_subtitle")
        self.official_button = theme.primary_button(_("Make official"), "official_button")
        self.table = SheetView("entry_table", _("Start list and times"), editable=_TYPED, hide_first=("notes", "bib"))
        self.bar = EntryBar()
        self.result = ResultPanel()
        self.standing = StandingPanel()
        self.tabs = QTabBar()
        self._lay_out()
        self._connect()
        self.show_no_race()

    # --- showing --------------------------------------------------------------------------------------------

    def concerns(self, changed: Changed) -> bool:
        return changed.touches(self.desk.race_id)

    def refresh(self) -> None:
        """Read the race and show it everywhere on the page."""
        race_id = self.desk.race_id
        if race_id is None:
            self.show_no_race()
            return
        first, another = self.view is None, self.view is None or self.view.race.id != race_id
        self.view = race_view.read(self.desk.file, race_id)
        if first:
            self.bar.show()
            self.official_button.show()
            self._fold()
        self.table.set_empty_text(_("Nobody is on this start list yet. Bring it in with File, Import results (Ctrl+I)."))
        self._show_head(self.view)
        self.table.show_sheet(self.view.entry_list())
        self.result.show_race(self.view)
        self._show_standing(self.view)
        if another or self.table.chosen_key() is None:
            self.choose_waiting()
        self._show_chosen()

    def choose_waiting(self) -> None:
        """Go to the first on the list who has neither time nor status; else to the first of all."""
        if self.view is None:
            return
        keys = self._keys()
        waiting = [key for key in keys if self._is_waiting(key)]
        if keys:
            self.table.choose(waiting[0] if waiting else keys[0])
            self._show_chosen()

    def chosen(self) -> tuple[int, int] | None:
        """Start and attempt of the chosen row."""
        key = self.table.chosen_key()
        return None if key is None else of_row_key(key)

    def step(self, by: int) -> None:
        """Go to the next row of the list, or the one before."""
        keys, key = self._keys(), self.table.chosen_key()
        if key in keys:
            at = keys.index(key) + by
            if 0 <= at < len(keys):
                self.table.choose(keys[at])
        self.bar.take_hands()

    def go_to_reskate(self, start_id: int) -> None:
        """Choose the last attempt of a start."""
        start = self.view.start(start_id) if self.view else None
        if start is not None:
            self.table.choose(row_key(start_id, max(1, len(start.attempts))))

    def make_official(self) -> None:
        """Declare the race final, or take that back."""
        if self.view is not None:
            act = publishing.make_provisional if self.view.race.official else publishing.make_official
            self.desk.do(act, self.view.race.id)

    # --- entering -------------------------------------------------------------------------------------------

    def _save_time(self, time: RaceTime) -> None:
        chosen = self.chosen()
        if chosen is not None and self.desk.do(results.record_time, chosen[0], time, chosen[1]):
            self.step(1)

    def _save_passing(self, metres: int, time: RaceTime | None) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.desk.do(results.record_passing, chosen[0], metres, time, chosen[1])

    def _save_cell(self, key: int, column: str, text: str) -> None:
        """A time or passing typed straight into the table."""
        start_id, attempt = of_row_key(key)
        try:
            time = RaceTime.parse(text) if text.strip() else None
        except RuleError as reason:
            self.desk.refused.emit(str(reason))
            return
        if column.startswith("split:"):
            self.desk.do(results.record_passing, start_id, int(column.removeprefix("split:")), time, attempt)
        elif time is None:
            self.desk.do(results.clear_result, start_id, attempt)
        else:
            self.desk.do(results.record_time, start_id, time, attempt)

    # --- inside ---------------------------------------------------------------------------------------------

    def _keys(self) -> list[int]:
        model = self.table.sheet_model
        return [key for row in range(model.rowCount()) if (key := model.key_at(row)) is not None]

    def _is_waiting(self, key: int) -> bool:
        start_id, number = of_row_key(key)
        start = self.view.start(start_id) if self.view else None
        attempt = start.attempt(number) if start else None
        return start is not None and not start.withdrawn and not (attempt and attempt.status)

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        if self.view is None or chosen is None:
            self.bar.show_nobody()
            return
        self.bar.show_attempt(self.view, *chosen)
        start = self.view.start(chosen[0])
        if start is not None:
            self.result.table.choose(start.id)
            self.standing.table.choose(start.competitor.id)

    def _show_head(self, view: RaceView) -> None:
        race = view.race
        division = _("Division {division}").format(division=race.division) if race.division else ""
        named = " · ".join(part for part in (str(race.number), plain_title(race), division) if part)
        self.title.setText(named)
        count = len(view.starts)
        people = ngettext("{count} on the start list", "{count} on the start list", count).format(count=count)
        waiting = ngettext("{count} to skate", "{count} to skate", count - view.done).format(count=count - view.done)
        self.subtitle.setText(f"{people} · {waiting}" if count > view.done else people)
        self.official_button.setText(_("Make provisional") if race.official else _("Make official"))
        self.official_button.setEnabled(count > 0)

    def _show_standing(self, view: RaceView) -> None:
        race = view.race
        cup = view.rules.cup_of(race.discipline, race.sex, race.metres)
        pays = cup is not None and view.rules.counts_for_cup(view.competition.series)
        self.standing.setVisible(pays)
        if pays and cup is not None:
            self.desk.standings.know(race.id, view.results)
            self.standing.show_cup(self.desk.standings.of_cup(cup.name))

    def show_no_race(self) -> None:
        """Say what to do where there is nothing to enter yet."""
        for part in (self.bar, self.side, self.official_button):
            part.hide()
        self.view = None
        self.title.setText(_("No race yet") if self.desk.is_open else _("No file is open"))
        self.subtitle.setText("")
        self.table.set_empty_text(
            _("This file has no races yet. Bring them in with File, Import results (Ctrl+I).")
            if self.desk.is_open
            else _("Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).")
        )
        self.table.show_sheet(EMPTY)
        self.bar.show_nobody()

    def _lay_out(self) -> None:
        px = current().px
        head = QVBoxLayout()
        head.setSpacing(px(2))
        for line in (self.title, self.subtitle):
            line.setMinimumWidth(1)
            head.addWidget(line)
        top = QHBoxLayout()
        top.addLayout(head, 1)
        top.addWidget(self.official_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.tabs.setObjectName("race_tabs")
        self.tabs.setAccessibleName(_("Start list or result"))
        self.tabs.addTab(_("Start list"))
        self.tabs.addTab(_("Result and standing"))
        self.side = QWidget()
        self.side.setObjectName("race_side")
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(SPACE.medium))
        side.addWidget(self.result, 3)
        side.addWidget(self.standing, 2)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(SPACE.medium))
        self._grid.addLayout(top, 0, 0)
        self._grid.addWidget(self.tabs, 1, 0)
        self._grid.addWidget(self.table, 2, 0)
        self._grid.addWidget(self.bar, 3, 0)
        self._grid.addWidget(self.side, 0, 1, 4, 1)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4)
        self._grid.setRowStretch(2, 1)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show_chosen)
        self.table.row_activated.connect(self.bar.take_hands)
        self.table.sheet_model.edited.connect(self._save_cell)
        self.table.set_check(_why_no_time)
        self.bar.time_typed.connect(self._save_time)
        self.bar.passing_typed.connect(self._save_passing)
        self.bar.stepped.connect(self.step)
        self.bar.unsaved.connect(self.desk.told)
        self.desk.refused.connect(self.bar.say_refused)
        self.official_button.clicked.connect(self.make_official)
        self.tabs.currentChanged.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        narrow = self.width() < current().px(NARROW) and self.view is not None
        self.tabs.setVisible(narrow)
        show_side = narrow and self.tabs.currentIndex() == 1
        self.table.setVisible(not show_side)
        self.side.setVisible(self.view is not None and (show_side or not narrow))
        self._grid.addWidget(self.side, *((2, 0, 1, 1) if narrow else (0, 1, 4, 1)))
        self._grid.setColumnStretch(1, 0 if narrow or self.view is None else 4)


def _why_no_time(_column: str, text: str) -> str:
    """Why a typed text cannot be a time; nothing where it can."""
    if not text.strip():
        return ""
    try:
        RaceTime.parse(text)
    except RuleError as reason:
        return str(reason)
    return ""
