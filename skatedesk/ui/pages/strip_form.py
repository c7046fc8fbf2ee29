"""What the forms have in common in which a clock is typed at every passing: a line of words and the strip."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.ui.announcing import announce
from skatedesk.ui.pages.entry_form import EntryForm, Said, tone_of
from skatedesk.ui.pages.passing_strip import MOST_ROWS, PassingStrip
from skatedesk.ui.pages.time_entry import Shown, TimeEntry, hint
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone
from skatedesk.words import _

USUAL_HEIGHT = 660
ROOM_FOR_A_ROW = 90
"""On a page this much higher, in pixels at 100 %, another row of passings is seen, and the list has its part."""


class StripForm(EntryForm):
    """A form with a `strip` of passings below its times, and `words` that help with what is typed."""

    def __init__(
        self, object_name: str, accessible_name: str, words_name: str, strip: PassingStrip, parent: QWidget | None
    ) -> None:
        super().__init__(object_name, accessible_name, parent)
        self.words = theme.muted_label("", words_name)
        self.words.setWordWrap(True)
        self.strip = strip

    @property
    def shown(self) -> Shown | None:
        """The attempt that is chosen."""
        raise NotImplementedError

    @property
    def entry(self) -> TimeEntry:
        """Where the time of the attempt is typed."""
        raise NotImplementedError

    def said(self) -> Said:
        entry, words, hands = self.entry, self.words, self.window().focusWidget()
        for metres, field in self.strip.fields.items():
            if field is hands:
                value, lap = self._passing_means(metres, field.text())
                helps = "" if value and tone_of(words) is Tone.NEUTRAL else words.text()  # it would say the same again
                return Said(field, field.accessibleName(), value, lap, helps, tone_of(words))
        return Said(entry.box, _("Time"), entry.value.text(), entry.meaning.text(), words.text(), tone_of(words))

    def _passing_means(self, metres: int, text: str) -> tuple[str, str]:
        """The clock at a passing as understood, and the lap that ended there."""
        try:
            time = RaceTime.parse(text)
        except RuleError:
            return "", ""
        lap = self.shown.lap_before(metres, time) if self.shown else None
        return time.in_full(), _("lap {lap}").format(lap=lap) if lap else ""

    def say_refused(self, sentence: str) -> None:
        self._say(sentence, Tone.BAD)

    def go_to_passing(self, metres: int | None) -> None:
        if metres in self.strip.fields:
            self.strip.go_to(metres)
        else:
            self.take_hands()

    def keep_hands(self) -> None:
        if not any(field.hasFocus() for field in self.strip.fields.values()):
            self.take_hands()

    def set_height(self, height: int) -> None:
        super().set_height(height)
        more = max(0, height - USUAL_HEIGHT) // ROOM_FOR_A_ROW
        self.strip.show_rows(1 if height < self.low_below else MOST_ROWS + more)

    def _wire_strip(self) -> None:
        self.strip.typed.connect(self.passing_typed)
        self.strip.edited.connect(self._show_passing)
        self.strip.wrong.connect(self._say_wrong)
        self.strip.stepped.connect(self.stepped)
        self.strip.done.connect(self.take_hands)

    def _wire_time(self, time: TimeEntry) -> None:
        time.wrong.connect(self._say_wrong)
        time.stepped.connect(self.stepped)
        time.tabbed.connect(self._tabbed)

    def _show_metres(self, metres: tuple[int, ...], *before: QWidget) -> None:
        """Fields for these passings; the Tab key goes from what is `before` from one to the next."""
        if metres != tuple(self.strip.fields):
            self.strip.show_metres(metres)
            for first, second in pairwise((*before, *self.strip.fields.values())):
                QWidget.setTabOrder(first, second)

    def _tabbed(self, key: int) -> None:
        if key == Qt.Key.Key_Backtab or not self.strip.go_to_first():
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)

    def _show_passing(self, metres: int, text: str) -> None:
        """The clock as understood and the lap it makes, while it is typed."""
        value, lap = self._passing_means(metres, text)
        field = self.strip.fields.get(metres)
        if field is not None and value and field.is_typed():
            said = " · ".join(part for part in (value, lap) if part)
            field.setAccessibleDescription(said)
            self._say(f"{field.accessibleName()} · {said}", Tone.NEUTRAL)
        elif self.shown:
            self._say_doubt(self.shown, "")

    def _say_wrong(self, reason: str) -> None:
        """Why a text is no time."""
        self.say_refused(reason)
        announce(self.words, reason, urgent=True)

    def _say_doubt(self, shown: Shown, doubt: str) -> None:
        if doubt != self.words.text():
            announce(self.words, doubt)
        self._say(doubt or hint(shown), Tone.WARNING if doubt else Tone.NEUTRAL)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.words.set_tone(tone)
        self.words.setText(sentence)
