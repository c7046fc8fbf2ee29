"""What the forms have in common in which a clock is typed at every passing: a line of words and the strip."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from skatedesk.ui.pages.entry_form import EntryForm
from skatedesk.ui.pages.passing_strip import MOST_ROWS, PassingStrip
from skatedesk.ui.pages.time_entry import Shown, TimeEntry, hint
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone


class StripForm(EntryForm):
    """A form with a `strip` of passings below its times, and `words` that help with what is typed."""

    def __init__(
        self, object_name: str, accessible_name: str, words_name: str, strip: PassingStrip, parent: QWidget | None
    ) -> None:
        super().__init__(object_name, accessible_name, parent)
        self.words = theme.muted_label("", words_name)
        self.words.setWordWrap(True)
        self.strip = strip

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

    def set_low(self, low: bool) -> None:
        self.strip.show_rows(1 if low else MOST_ROWS)

    def _wire_strip(self) -> None:
        self.strip.typed.connect(self.passing_typed)
        self.strip.wrong.connect(self.say_refused)
        self.strip.stepped.connect(self.stepped)
        self.strip.done.connect(self.take_hands)

    def _wire_time(self, time: TimeEntry) -> None:
        time.wrong.connect(self.say_refused)
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

    def _say_doubt(self, shown: Shown, doubt: str) -> None:
        self._say(doubt or hint(shown), Tone.WARNING if doubt else Tone.NEUTRAL)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.words.set_tone(tone)
        self.words.setText(sentence)
