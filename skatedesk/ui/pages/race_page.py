"""The race page: the start list as the map, the entry bar for the hands, the result beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.races import Discipline
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view, reskates, results
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.sheets.start_list import of_row_key, row_key
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entry_form import EntryForm
from skatedesk.ui.pages.entry_forms import EntryForms
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import tab_bar
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.pair_steps import PairSteps
from skatedesk.ui.pages.programme_list import short_title
from skatedesk.ui.pages.race_side import RaceSide
from skatedesk.ui.pages.reskates_waiting import ReskatesWaiting
from skatedesk.ui.pages.time_entry import read_time
from skatedesk.ui.style import theme
from skatedesk.ui.style.icons import On, icon
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

EMPTY = Sheet("entry", Heading(), (), ())
NARROW = 860
"""Below this width, in pixels at 100 %, result and standing fold under a tab."""
WIDE = 1900
"""From this width on what stands beside the list has two columns of its own."""
LOW = 360
"""Below this height the rows need the room of the second line and of the gaps."""
ROOM_FOR_RESKATES = 560
"""Below this height only one of those who wait for a reskate is seen at a time."""
LEAST_NAME = 20
"""So many figures wide is the name before other columns go; the longest of the World Cup fits with its initial."""

_SPLIT = "split:"
_SPLITS = tuple(f"{_SPLIT}{metres}" for metres in range(100, 10_000, 100))


class RacePage(Page):
    """Start list and time entry on one page, with the live result and the cup.

    Signal: `official_wanted()` asks for making the race official, or provisional again.
    """

    official_wanted = Signal()
    follows_race = True
    least = LEAST

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "race_page", _("Race"), parent)
        self.view: RaceView | None = None
        self._marking = True
        self.title = fitted_label("race_title", Role.TITLE)
        self.subtitle = fitted_label("race_subtitle", Role.MUTED)
        self.official_button = theme.primary_button(_("Make official"), "official_button")
        self.table = SheetView(
            "entry_table",
            _("Start list and times"),
            editable=("time", *_SPLITS),
            hide_first=("notes", "bib", "nation", "laps", "s1", "s2", "s3", "s4", *_SPLITS),
        )
        self.table.set_least(LEAST_NAME)
        self.reskates = ReskatesWaiting()
        self.forms = EntryForms(desk)
        self.pairs = PairSteps(self.table, self.forms, self)
        self.side = RaceSide(desk)
        self.result, self.standing = self.side.result, self.side.standing
        self.tabs = tab_bar("race_tabs", _("Start list or result"), _("Start list"), _("Result"))
        self._lay_out()
        self._connect()
        self.show_no_race()

    @property
    def bar(self) -> EntryForm:
        """The form of the race that is shown."""
        return self.forms.form

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the race and show it everywhere on the page."""
        race_id, before = self.desk.race_id, self.view
        if race_id is None:
            self.show_no_race()
            return
        self.view = view = race_view.read(self.desk.file, race_id, for_paper=False)
        if before is None:
            self.table.set_empty_text(
                _(
                    "Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import"
                    " its results (Ctrl+I)."
                )
            )
            self._show_parts()
        self._show_head(view)
        self.reskates.show_waiting(reskates.waiting(self.desk.file, view), view.rules.reskate)
        had_hands = self.forms.show_for(view.race.discipline)
        self.table.show_sheet(self.bar.entry_list(view))
        self.side.show_race(view, self.bar.running_list(view))
        if before is None or before.race.id != race_id or self.table.chosen_key() is None:
            self._begin()
        self._show_chosen()
        if had_hands:
            self.take_hands()

    def show_no_race(self) -> None:
        """Say what to do where there is nothing to enter yet."""
        self.view = None
        self.reskates.show_waiting((), None)
        self.bar.show_nobody()
        self.pairs.set_possible(False)
        self.title.say(_("No race yet") if self.desk.is_open else _("No file is open"), "")
        self.subtitle.setText("")
        self.table.set_empty_text(
            _("This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).")
            if self.desk.is_open
            else _("Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).")
        )
        self.table.show_sheet(EMPTY)
        self._show_parts()

    def _show_head(self, view: RaceView) -> None:
        race = view.race
        self.title.say(race_line(race), " · ".join(filter(None, (str(race.number), short_title(race), race.division))))
        count = len(view.starts)
        people = ngettext("{count} on the start list", "{count} on the start list", count).format(count=count)
        waiting = ngettext("{count} to skate", "{count} to skate", count - view.done).format(count=count - view.done)
        self.subtitle.setText(f"{people} · {waiting}" if count > view.done else people)
        self.official_button.setText(_("Make provisional") if race.official else _("Make official"))
        self.official_button.set_primary(not race.official)
        self.official_button.setIcon(icon("undo") if race.official else icon("official", On.PRIMARY))
        self.official_button.setEnabled(count > 0)
        self.pairs.set_possible(count > 0 and race.discipline is not Discipline.MASS_START)

    def _show_chosen(self) -> None:
        """Who is chosen, in the bar; and in result and standing, unless they show who was just saved."""
        chosen, view = self.chosen(), self.view
        start = view.start(chosen[0]) if view and chosen else None
        if view is None or chosen is None or start is None:
            self.bar.show_nobody()
            return
        self.bar.show_attempt(view, *chosen)
        if self._marking:
            self.result.mark(start.id)
            self.standing.mark(start.competitor.id)
            self.side.laps.show_pair(view, start.pair)

    # --- choosing -------------------------------------------------------------------------------------------

    def chosen(self) -> tuple[int, int] | None:
        """Start and attempt of the chosen row."""
        key = self.table.chosen_key()
        return None if key is None else of_row_key(key)

    def step(self, by: int) -> None:
        """Go to the next row of the list, or the one before; at the ends it stays."""
        keys, key = self._keys(), self.table.chosen_key()
        if key in keys:
            at = keys.index(key) + by
            if 0 <= at < len(keys):
                self.table.choose(keys[at])
                self.pairs.keep_in_sight()
        self.bar.keep_hands()

    def step_pair(self, by: int) -> None:
        """Go to the first of the next pair or heat, or of the one before; the hands stay in their field."""
        self.pairs.step(by)
        self.bar.keep_hands()

    def take_hands(self) -> None:
        """The hands belong to the entry bar."""
        self.bar.take_hands()

    def go_on(self) -> None:
        """Go to the next skater, while result and standing keep showing who was just decided."""
        self._marking = False
        self.step(1)
        self._marking = True

    def choose_waiting(self) -> None:
        """Go to the next on the list who has neither time nor status, from the top again behind the last one."""
        keys, key = self._keys(), self.table.chosen_key()
        at = keys.index(key) + 1 if key in keys else 0
        waiting = [key for key in (*keys[at:], *keys[:at]) if self._is_waiting(key)]
        if waiting:
            self.table.choose(waiting[0])
            self.pairs.keep_in_sight()
        elif self.view is not None:
            self.desk.told.emit(_("Everybody on the list has a result."))

    def go_to_reskate(self, start_id: int) -> None:
        """Choose the last attempt of a start."""
        start = self.view.start(start_id) if self.view else None
        if start is not None:
            self.table.choose(row_key(start_id, max(1, len(start.attempts))))

    def _begin(self) -> None:
        """Stand on the time of the first who has no result; of the first of all where everybody has one."""
        keys, time = self._keys(), self.table.sheet_model.column_of("time")
        if keys and time is not None:
            at = next((at for at, key in enumerate(keys) if self._is_waiting(key)), 0)
            self.table.setCurrentIndex(self.table.sheet_model.index(at, time))
            self.pairs.keep_in_sight()

    def _keys(self) -> list[int]:
        model = self.table.sheet_model
        return [key for row in range(model.rowCount()) if (key := model.key_at(row)) is not None]

    def _is_waiting(self, key: int) -> bool:
        start_id, number = of_row_key(key)
        start = self.view.start(start_id) if self.view else None
        attempt = start.attempt(number) if start else None
        return start is not None and not start.withdrawn and not (attempt and attempt.status)

    def _choose_start(self, start_id: int, attempt: int) -> None:
        """From a form to the list."""
        self.table.choose(row_key(start_id, attempt))

    def _choose_reskate(self, key: int) -> None:
        """From who waits to the row of the reskate."""
        self.table.choose(key)
        self.bar.take_hands()

    def _choose_result(self, start_id: int) -> None:
        """From the result list to the time."""
        self.table.choose(row_key(start_id, 1))
        self.bar.take_hands()

    # --- entering -------------------------------------------------------------------------------------------

    def _save_time(self, taken: TakenTime) -> None:
        chosen = self.chosen()
        if chosen is not None and self._record(*chosen, taken):
            self.go_on()

    def _record(self, start_id: int, attempt: int, taken: TakenTime) -> bool:
        return self.desk.do(results.record_time, start_id, taken.time, attempt, hand=taken.hand) is not None

    def _save_passing(self, metres: int, time: RaceTime | None) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.desk.do(results.record_passing, chosen[0], metres, time, chosen[1])

    def _save_cell(self, key: int, column: str, text: str) -> None:
        """A time or passing typed straight into the table."""
        start_id, attempt = of_row_key(key)
        try:
            if column.startswith(_SPLIT):
                metres, time = int(column.removeprefix(_SPLIT)), RaceTime.parse(text) if text else None
                self.desk.do(results.record_passing, start_id, metres, time, attempt)
            else:
                self._record(start_id, attempt, read_time(text))
        except RuleError as reason:
            self.desk.refused.emit(str(reason))

    def _say_refused(self, sentence: str) -> None:
        """Beside the hands, where it is this page they are on."""
        if self.isVisible():
            self.bar.say_refused(sentence)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head, self._top = QVBoxLayout(), QHBoxLayout()
        for line in (self.title, self.subtitle):
            self._head.addWidget(line)
        self._top.addLayout(self._head, 1)
        for part in (self.tabs, self.official_button):
            self._top.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._upper = QVBoxLayout()
        self._upper.addLayout(self._top)
        self._upper.addWidget(self.reskates)
        self._grid.addLayout(self._upper, 0, 0)
        self._grid.addWidget(self.table, 1, 0)
        self._grid.addWidget(self.forms, 2, 0)
        self._grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show_chosen)
        self.table.row_activated.connect(self.take_hands)
        self.pairs.stepped.connect(self.step_pair)
        self.table.sheet_model.edited.connect(self._save_cell)
        self.table.set_check(_why_no_time)
        self.result.table.row_activated.connect(self._choose_result)
        self.reskates.attempt_wanted.connect(self._choose_reskate)
        self.forms.form_made.connect(self._connect_form)
        self._connect_form(self.bar)
        self.desk.refused.connect(self._say_refused)
        self.official_button.clicked.connect(self.official_wanted)
        self.tabs.currentChanged.connect(self.fold)

    def _connect_form(self, form: EntryForm) -> None:
        form.time_typed.connect(self._save_time)
        form.passing_typed.connect(self._save_passing)
        form.stepped.connect(self.step)
        form.start_wanted.connect(self._choose_start)
        form.unsaved.connect(self.desk.told)

    def _show_parts(self) -> None:
        """Leave out what there is no race for."""
        for part in (self.forms, self.official_button):
            part.setVisible(self.view is not None)
        self.fold()

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px, there = current().px, self.view is not None
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        on_side = narrow and there and self.tabs.currentIndex() == 1
        self.tabs.setVisible(narrow and there)
        self.table.setVisible(not on_side)
        self.side.setVisible(there and (on_side or not narrow))
        self._grid.addWidget(self.side, *((1, 0, 1, 1) if narrow else (0, 1, 3, 1)))
        wide = self.width() >= px(WIDE)
        self._grid.setColumnStretch(0, 4 if wide else 5)
        self._grid.setColumnStretch(1, (5 if wide else 4) if there and not narrow else 0)
        self.subtitle.setVisible(not low)
        self.table.set_compact(low)
        self.reskates.set_low(self.height() < px(ROOM_FOR_RESKATES))
        self.forms.fit(self.height())
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._upper, self._grid):
            layout.setSpacing(gap)
        self._head.setSpacing(px(2))


def _why_no_time(column: str, text: str) -> str:
    """Why a typed text cannot be a time; nothing where it can, or where nothing is typed."""
    read = RaceTime.parse if column.startswith(_SPLIT) else TakenTime.parse
    try:
        if text.strip():
            read(text)
    except RuleError as reason:
        return str(reason)
    return ""
