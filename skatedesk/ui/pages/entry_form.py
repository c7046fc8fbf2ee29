"""What all forms have in common in which a race is typed: pairs, teams, mass starts."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.services.race_view import RaceView
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Label, Tone


@dataclass(frozen=True, slots=True)
class Said:
    """What a form says of the field the hands are in, for whoever shows it larger.

    `asked` is what the field takes, `value` how its text is understood, `meaning` what that would do; `words` is the
    help, the doubt or the refusal. `count` and `counted` are the laps of a mass start still to go, with their word.
    """

    field: TypedField
    asked: str
    value: str
    meaning: str
    words: str
    tone: Tone
    count: str = ""
    counted: str = ""

    @property
    def is_typed(self) -> bool:
        """Whether something stands in the field that is not on disk."""
        return self.field.is_typed()


def tone_of(words: Label) -> Tone:
    """What the colour of some words means."""
    return Tone(words.property("tone") or Tone.NEUTRAL)


class EntryForm(MeasuredFrame):
    """A form below the start list. It shows one race, and in it the attempt that is chosen on the list.

    On a page lower than `low_below`, in pixels at 100 %, it leaves out what it can.

    Signals: `time_typed(TakenTime)` and `passing_typed(metres, RaceTime or None)` ask for saving for who is chosen;
    `stepped(int)` asks for another one (+1 the next, -1 the one before), `start_wanted(start id, attempt)` for this
    one; `unsaved(str)` tells what was typed and left behind.
    """

    low_below = 360
    time_typed = Signal(object)
    passing_typed = Signal(int, object)
    stepped = Signal(int)
    start_wanted = Signal(int, int)
    unsaved = Signal(str)

    def __init__(self, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setProperty("role", "panel")

    def entry_list(self, view: RaceView) -> Sheet:
        """The list above the form, in which a cell is typed too."""
        return view.entry_list()

    def running_list(self, view: RaceView) -> Sheet | None:
        """What stands beside the form while there is no result yet; None for the result list as it is."""
        return None

    def show_attempt(self, view: RaceView, start_id: int, number: int) -> None:
        """Show this attempt. Text under the hands stays while the attempt is the same; else it is told as unsaved."""
        raise NotImplementedError

    def show_nobody(self) -> None:
        """Nobody to enter anything for."""
        raise NotImplementedError

    def named(self) -> str:
        """Who is chosen, as questions name them: `Pair 9 · inner, white · Jordan STOLZ  USA`."""
        raise NotImplementedError

    def said(self) -> Said:
        """The field the hands are in, or come back to, with what the form says of it."""
        raise NotImplementedError

    def say_refused(self, sentence: str) -> None:
        """Say why what was typed was not saved; the text stays under the hands."""
        raise NotImplementedError

    def take_hands(self) -> None:
        """Put the keyboard where the next time is typed."""
        raise NotImplementedError

    def go_to_passing(self, metres: int | None) -> None:
        """Put the keyboard into the field of a passing; where there is none, where the time is typed."""
        self.take_hands()

    def keep_hands(self) -> None:
        """Leave the keyboard in the field of the form it is in, else put it where the next time is typed."""
        raise NotImplementedError

    def set_low(self, low: bool) -> None:
        """Take as little room as possible, for a low window."""

    def set_height(self, height: int) -> None:
        """Take no more room than a page of this height, in pixels at 100 %, can give."""
        self.set_low(height < self.low_below)
