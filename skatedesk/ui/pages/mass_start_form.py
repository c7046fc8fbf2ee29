"""The form of a mass start, for somebody who watches the race: the lap counter and one box for all orders."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_typing import is_helmet
from skatedesk.services import mass_start as acts
from skatedesk.services import mass_start_view
from skatedesk.services.mass_start_view import MassStart
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.announcing import announce
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages import mass_start_words as words
from skatedesk.ui.pages.entry_form import EntryForm, Said, tone_of
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.helmet_box import HelmetBox
from skatedesk.ui.pages.lap_counter import LapCounter, Laps
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _


class MassStartForm(EntryForm):
    """Takes the orders of the sprints and of the finish, and counts the laps.

    A single helmet number chooses its skater on the list, so that the keys that decide are meant for that one. The
    laps counted so far are nobody's result: they stay with the form, and follow the sprints that are written down.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("mass_start_form", _("Sprints and finish of a mass start"), parent)
        self._desk = desk
        self._view: RaceView | None = None
        self._read: MassStart | None = None
        self._found: MassStart | None = None
        self._chosen: Start | None = None
        self._lap, self._number = 0, 1
        self._low = False
        self.counter = LapCounter()
        self.asked = fitted_label("sprint_asked", Role.PANEL_TITLE)
        self.who = fitted_label("mass_start_who", Role.MUTED)
        self.time_box = HelmetBox()
        self.understood = fitted_label("helmets_understood", Role.STRONG)
        self.words = theme.muted_label("", "mass_start_words")
        self._lay_out()
        self._connect()

    # --- what the race page asks for ------------------------------------------------------------------------

    def entry_list(self, view: RaceView) -> Sheet:
        return self._look(view).helmet_list()

    def running_list(self, view: RaceView) -> Sheet | None:
        if any(start.counting is not None for start in view.starts):
            return None
        return self._look(view).race_points_list()

    def show_attempt(self, view: RaceView, start_id: int, number: int) -> None:
        before, self._found = self._found, self._look(view)
        found = self._found
        self._chosen = view.start(start_id)
        if before is None or before.race.id != found.race.id:
            self._tell_unsaved(before)
            self._begin(found)
        elif before != found:
            self._go_on(before, found)
        self.time_box.setReadOnly(view.race.official)
        self._show()

    def show_nobody(self) -> None:
        self._tell_unsaved(self._found)
        self._view, self._read, self._found, self._chosen = None, None, None, None
        self.time_box.show_saved("", keep_typed=False)
        self.time_box.setReadOnly(True)
        for said in (self.asked, self.who, self.understood, self.words):
            said.setText("")
        self.counter.hide()

    def named(self) -> str:
        return words.who(self._found, self._chosen) if self._found else ""

    def said(self) -> Said:
        count, words = self.counter, self.words
        return Said(
            self.time_box,
            self.asked.text(),
            self.understood.text(),
            "",
            words.text(),
            tone_of(words),
            count.figures.text(),
            count.words.text(),
        )

    def say_refused(self, sentence: str) -> None:
        self._say(sentence, Tone.BAD)

    def take_hands(self) -> None:
        self.time_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_hands(self) -> None:
        self.take_hands()

    def set_low(self, low: bool) -> None:
        """The counter goes beside the box, and what is said without need is left out."""
        self._low = low
        self.understood.setVisible(not low)
        self.counter.row.setVisible(not low)
        if low:
            self._typing.insertWidget(0, self.counter)
        else:
            self._column.insertWidget(0, self.counter)
        self._show_understood()

    @property
    def lap(self) -> int:
        """The laps the leader has done."""
        return self._lap

    # --- showing --------------------------------------------------------------------------------------------

    def _look(self, view: RaceView) -> MassStart:
        """The mass start of this race, read once for each time the race is."""
        if self._read is None or self._view is not view:
            self._view, self._read = view, mass_start_view.look(self._desk.file, view)
        return self._read

    def _begin(self, found: MassStart) -> None:
        """Another race: stand where it has come to."""
        self._number, self._lap = found.next_sprint, _laps_known(found)
        self.time_box.show_saved("", keep_typed=False)

    def _go_on(self, before: MassStart, found: MassStart) -> None:
        """Something of the race is different: follow the sprints, and leave what was typed unless it is done."""
        self._lap = min(max(self._lap, _laps_known(found)), found.skated.laps)
        if before.next_sprint != found.next_sprint:
            self._number = found.next_sprint
        alone = self._only_helmet(self.time_box.text())
        if alone is not None and before.helmets.get(alone) != found.helmets.get(alone):
            self.time_box.show_saved("", keep_typed=False)
        self._number = min(self._number, found.finish)

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        laps = mass_start.sprint_laps(found.skated)
        written = [found.lap_of(number) for number in range(1, found.finish + 1) if found.order_at(number)]
        self.counter.show_laps(Laps(self._lap, laps, written, found.lap_of(self._number)))
        self.counter.show()
        sentence, now = words.asked(found, self._number, self._lap)
        self.asked.setText(sentence)
        self.asked.set_tone(Tone.ACCENT if now else Tone.NEUTRAL)
        self.who.setText(self.named())
        self._show_understood()

    def _show_understood(self) -> None:
        found = self._found
        theme.mark_wrong(self.time_box, False)
        if found is None:
            return
        text = self.time_box.text()
        self.understood.setText(words.understood(found, self._number, text) if text.strip() else "")
        warning = words.warning(found)
        one = self._only_helmet(text) is not None
        self._say(
            warning if warning and not one else words.hint(found, self._number, one_named=one),
            Tone.WARNING if warning and not one else Tone.NEUTRAL,
        )

    # --- typing ---------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        """A single helmet chooses its skater, for the keys that decide."""
        self._show_understood()
        helmet = self._only_helmet(self.time_box.text())
        start = self._found.helmets.get(helmet) if self._found and helmet is not None else None
        if start is not None and self.time_box.is_typed():
            self.start_wanted.emit(start.id, 1)

    def _submitted(self, key: int) -> None:
        found, text = self._found, self.time_box.text().strip()
        if key != Qt.Key.Key_Return:
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif found is None or self.time_box.isReadOnly():
            return
        elif not text and not self.time_box.saved:
            self._count(1)
        elif not self.time_box.is_typed():
            self._step_sprint(found.next_sprint - self._number)
        else:
            self._save(found, text)

    def _save(self, found: MassStart, text: str) -> None:
        """Write the order down, with the times of the finish; text that cannot stand keeps the hands."""
        lap = found.lap_of(self._number)
        try:
            if self._number == found.finish and text:
                arrivals = [arrival for _start, arrival in found.read_finish(text)]
                saved = self._desk.do(acts.record_finish, found.race.id, arrivals)
            else:
                order = [found.helmet_of(start.id) or 0 for start, _points in found.read_order(text, lap)]
                saved = self._desk.do(acts.record_sprint, found.race.id, lap, order)
        except RuleError as reason:
            theme.mark_wrong(self.time_box, True)
            self.say_refused(str(reason))
            announce(self.words, str(reason), urgent=True)
            return
        if saved is None:
            theme.mark_wrong(self.time_box, True)
            return
        self._lap = max(self._lap, lap)
        self._step_sprint((self._found or found).next_sprint - self._number)

    def _count(self, by: int) -> None:
        """The leader came by, or did not."""
        if self._found is not None and not self.time_box.isReadOnly():
            self._lap = max(0, min(self._lap + by, self._found.skated.laps))
            self._show()

    def _step_sprint(self, by: int) -> None:
        """Ask for another sprint; what is written down of it stands in the box, to be corrected."""
        found = self._found
        if found is None:
            return
        self._number = max(1, min(self._number + by, found.finish))
        times_come = self._number == found.finish
        self.time_box.show_saved("" if times_come else words.standing_order(found, self._number), keep_typed=False)
        self._show()

    @staticmethod
    def _only_helmet(text: str) -> int | None:
        text = text.strip()
        return int(text) if is_helmet(text) else None

    def _tell_unsaved(self, found: MassStart | None) -> None:
        text = self.time_box.text().strip() if self.time_box.is_typed() else ""
        if text and found is not None:
            told = _("Not saved: {text} in race {number}. Return saves.")
            self.unsaved.emit(told.format(text=text, number=found.race.number))

    def _say(self, sentence: str, tone: Tone) -> None:
        self.words.set_tone(tone)
        self.words.setText(sentence)
        self.words.setVisible(not self._low or tone is not Tone.NEUTRAL)

    # --- room -----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.time_box.textChanged.connect(self._typed)
        self.time_box.submitted.connect(self._submitted)
        self.time_box.stepped.connect(self.stepped)
        self.time_box.lap_taken_back.connect(lambda: self._count(-1))
        self.time_box.sprint_stepped.connect(self._step_sprint)

    def _lay_out(self) -> None:
        self.time_box.setPlaceholderText(_("helmets"))
        self.who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setWordWrap(True)
        self._head = QHBoxLayout()
        self._head.addWidget(self.asked, 3)
        self._head.addWidget(self.who, 2)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.counter)
        self._column.addLayout(self._head)
        self._typing = QHBoxLayout()
        self._typing.addWidget(self.time_box, 1)
        self._column.addLayout(self._typing)
        self._column.addWidget(self.understood)
        self._column.addWidget(self.words)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self.words.setMinimumHeight(px(TYPE.secondary + SPACE.tight))
        self.understood.setMinimumHeight(px(TYPE.body + SPACE.tight))
        for line in (self._head, self._typing):
            line.setSpacing(px(SPACE.large))
        self._column.setSpacing(px(SPACE.tight))
        self._column.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.small))


def _laps_known(found: MassStart) -> int:
    """How many laps the leader has done at least: those of the last sprint written down, all once somebody is in."""
    if mass_start.finishers(found.starts, found.skated):
        return found.skated.laps
    written = [number for number in range(1, found.finish + 1) if found.order_at(number)]
    return found.lap_of(written[-1]) if written else 0
