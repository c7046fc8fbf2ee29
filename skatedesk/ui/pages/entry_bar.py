"""The entry bar: who is on the ice, one big box, and what the typed time would mean."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import lines
from skatedesk.services.race_view import RaceView
from skatedesk.ui.pages.armband_mark import ArmbandMark, lane_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.passing_strip import PassingStrip
from skatedesk.ui.pages.strip_form import StripForm
from skatedesk.ui.pages.time_entry import Shown, TimeEntry, not_saved
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

BOX_WIDTH = 180


class EntryBar(StripForm):
    """Takes the time and the passings of one attempt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("entry_bar", _("Time entry"), "entry_words", PassingStrip(with_laps=True), parent)
        self._shown: Shown | None = None
        self.armband = ArmbandMark("entry_armband")
        self.place = fitted_label("entry_place", Role.MUTED, whole=True)
        self.name = fitted_label("entry_name", Role.ENTRY_NAME, whole=True)
        self.time = TimeEntry("time_box", "entry")
        self.time_box, self.value, self.meaning = self.time.box, self.time.value, self.time.meaning
        self._lay_out()
        self._connect()
        self.show_nobody()

    # --- what the race page asks for ------------------------------------------------------------------------

    def show_attempt(self, view: RaceView, start_id: int, number: int) -> None:
        start = view.start(start_id)
        if start is None:
            self.show_nobody()
            return
        same = self._shown is not None and self._shown.is_of(start_id, number)
        if not same:
            self._tell_unsaved()
        self._shown = shown = Shown(view, start, number)
        self._show_metres(lines.splits(view.race, view.rules), self.time_box)
        self.strip.show_attempt(shown.attempt, keep_typed=same)
        self.strip.show_laps(shown.splits())
        self.strip.set_read_only(shown.locked)
        self.place.setText(place_words(shown))
        self.armband.show_start(start)
        self.name.setText(f"{start.competitor.name}  {start.competitor.nation}")
        self.time.show_attempt(shown, keep_typed=same)

    def show_nobody(self) -> None:
        self._tell_unsaved()
        self._shown = None
        self.armband.show_start(None)
        for said in (self.place, self.name, self.words):
            said.setText("")
        self.strip.show_metres(())
        self.strip.set_read_only(True)
        self.time.show_attempt(None, keep_typed=False)

    @property
    def shown(self) -> Shown | None:
        return self._shown

    @property
    def entry(self) -> TimeEntry:
        return self.time

    def named(self) -> str:
        return f"{self.place.text()} · {self.name.text()}"

    def take_hands(self) -> None:
        self.time_box.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._who = QHBoxLayout()
        self._who.addWidget(self.armband)
        self._who.addWidget(self.name)
        self._who.addWidget(self.place, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._who)
        self._column.addWidget(self.time)
        self._column.addWidget(self.words)
        self._column.addWidget(self.strip)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self.time.measure(BOX_WIDTH, SPACE.large)
        self.words.setMinimumHeight(px(TYPE.secondary + SPACE.tight))
        self._who.setSpacing(px(SPACE.small))
        self._column.setSpacing(px(SPACE.tight))
        self._column.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.small))

    # --- typing ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.time.typed.connect(self.time_typed)
        self._wire_time(self.time)
        self.time.doubted.connect(self._show_doubt)
        self._wire_strip()

    def _tell_unsaved(self) -> None:
        if self._shown is not None:
            told = not_saved([*self.strip.unsaved(), *self.time.unsaved()], self._shown.start.competitor.name)
            if told:
                self.unsaved.emit(told)

    def _show_doubt(self, doubt: str) -> None:
        if self._shown is not None:
            self._say_doubt(self._shown, doubt)


def place_words(shown: Shown) -> str:
    """`Pair 9 · inner, white`, with the reskate named."""
    start = shown.start
    pair = _("Heat {pair}") if shown.view.race.discipline.is_team else _("Pair {pair}")
    parts = [pair.format(pair=start.pair)] if start.pair is not None else []
    if lane := lane_words(start):
        parts.append(lane)
    if start.bib is not None:
        parts.append(_("No {bib}").format(bib=start.bib))
    if shown.number > 1:
        parts.append(_("reskate"))
    return " · ".join(parts)
