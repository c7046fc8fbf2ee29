"""The entry bar: who is on the ice, one big box, and what the typed time would mean."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import distances
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.start_list import armband_word
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.passing_strip import PassingStrip
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

BOX_WIDTH = 180


@dataclass(frozen=True, slots=True)
class _Shown:
    """Whose attempt is in the bar."""

    view: RaceView
    start: Start
    number: int

    @property
    def attempt(self) -> Attempt | None:
        return self.start.attempt(self.number)

    @property
    def result(self) -> Result | None:
        return next((result for result in self.view.results if result.start.id == self.start.id), None)


class EntryBar(MeasuredFrame):
    """Takes the time and the passings of one attempt.

    Signals: `time_typed(RaceTime)` and `passing_typed(metres, RaceTime or None)` ask for saving; `stepped(int)`
    asks for another skater (+1 the next, -1 the one before); `unsaved(str)` tells what was typed and left behind.
    """

    time_typed = Signal(object)
    passing_typed = Signal(int, object)
    stepped = Signal(int)
    unsaved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry_bar")
        self.setAccessibleName(_("Time entry"))
        self.setProperty("role", "panel")
        self._shown: _Shown | None = None
        self.place = fitted_label("entry_place", Role.MUTED, whole=True)
        self.name = fitted_label("entry_name", Role.ENTRY_NAME, whole=True)
        self.time_box = TypedField("time_box", _("Time"), role="entry")
        self.value = fitted_label("entry_value", Role.ENTRY_NAME)
        self.meaning = fitted_label("entry_meaning", Role.MUTED)
        self.words = theme.muted_label("", "entry_words")
        self.strip = PassingStrip()
        self._lay_out()
        self._connect()
        self.show_nobody()

    # --- what the race page asks for ------------------------------------------------------------------------

    def show_attempt(self, view: RaceView, start_id: int, number: int) -> None:
        """Show this attempt. Text under the hands stays while the attempt is the same; else it is told as unsaved."""
        start = view.start(start_id)
        if start is None:
            self.show_nobody()
            return
        same = self._shown is not None and (self._shown.start.id, self._shown.number) == (start_id, number)
        if not same:
            self._tell_unsaved()
        self._shown = _Shown(view, start, number)
        self._show_metres(distances.splits(view.race.metres) if view.race.metres else ())
        attempt = self._shown.attempt
        self.strip.show_attempt(attempt, keep_typed=same)
        self.time_box.show_saved(attempt.time.in_full() if attempt and attempt.time else "", keep_typed=same)
        self._lock(view.race.official or start.withdrawn)
        self.place.setText(_place(self._shown))
        self.name.setText(f"{start.competitor.name}  {start.competitor.nation}")
        self._show_meaning()

    def show_nobody(self) -> None:
        """Nobody to enter a time for."""
        self._tell_unsaved()
        self._shown = None
        for said in (self.place, self.name, self.value, self.meaning, self.words):
            said.setText("")
        self.strip.show_metres(())
        self.time_box.show_saved("", keep_typed=False)
        self._lock(True)

    def _show_metres(self, metres: tuple[int, ...]) -> None:
        if metres != tuple(self.strip.fields):
            self.strip.show_metres(metres)
            for before, field in pairwise((self.time_box, *self.strip.fields.values())):
                QWidget.setTabOrder(before, field)

    def say_refused(self, sentence: str) -> None:
        """Say why what was typed was not saved; the text stays under the hands."""
        self._say(sentence, Tone.BAD)

    def take_hands(self) -> None:
        """Put the keyboard into the time box."""
        self.time_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_hands(self) -> None:
        """Leave the keyboard in the field of the bar it is in, else put it into the time box."""
        if not any(field.hasFocus() for field in self.strip.fields.values()):
            self.take_hands()

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.time_box.setPlaceholderText(_("time"))
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setWordWrap(True)
        self._who, self._said, self._typed = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._who.addWidget(self.name)
        self._who.addWidget(self.place, 1)
        self._said.addStretch()
        self._said.addWidget(self.value)
        self._said.addWidget(self.meaning)
        self._said.addStretch()
        self._said.setSpacing(0)
        self._typed.addWidget(self.time_box)
        self._typed.addLayout(self._said, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._who)
        self._column.addLayout(self._typed)
        self._column.addWidget(self.words)
        self._column.addWidget(self.strip)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self.time_box.setFixedWidth(px(BOX_WIDTH))
        self.words.setMinimumHeight(px(TYPE.secondary + SPACE.tight))
        for line in (self._who, self._typed):
            line.setSpacing(px(SPACE.large))
        self._column.setSpacing(px(SPACE.tight))
        self._column.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.small))

    # --- typing ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.time_box.submitted.connect(self._time_submitted)
        self.time_box.textChanged.connect(self._show_meaning)
        self.time_box.stepped.connect(self.stepped)
        self.strip.typed.connect(self.passing_typed)
        self.strip.wrong.connect(self.say_refused)
        self.strip.stepped.connect(self.stepped)
        self.strip.done.connect(self.take_hands)

    def _time_submitted(self, key: int) -> None:
        if key == Qt.Key.Key_Tab and self.strip.go_to_first():
            return
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif not self.time_box.is_typed() or self.time_box.isReadOnly():
            self.stepped.emit(1)
        else:
            self._save_time()

    def _save_time(self) -> None:
        try:
            time = read_time(self.time_box.text())
        except RuleError as reason:
            theme.mark_wrong(self.time_box, True)
            self.say_refused(str(reason))
            return
        self.time_typed.emit(time)
        theme.mark_wrong(self.time_box, self.time_box.is_typed())

    def _tell_unsaved(self) -> None:
        typed = [*self.strip.unsaved(), *([self.time_box.text()] if self.time_box.is_typed() else [])]
        left = ", ".join(text for text in typed if text.strip())
        if left and self._shown is not None:
            self.unsaved.emit(
                _("Not saved: {text} for {name}. Return saves.").format(
                    text=left, name=self._shown.start.competitor.name
                )
            )

    # --- meaning --------------------------------------------------------------------------------------------

    def _show_meaning(self) -> None:
        """The value as understood, what it would mean, and a doubt where it is odd."""
        theme.mark_wrong(self.time_box, False)
        shown, time = self._shown, self._typed_time()
        if shown is None:
            return
        self.value.setText(time.in_full() if time else _status_words(shown))
        result, doubt = shown.result if time else None, ""
        means = _means(result) if result else ""
        if time is not None and self.time_box.is_typed():
            preview = race_view.preview(shown.view, shown.start.id, time, shown.number)
            if preview is not None:
                means = _("would be {result}").format(result=_means(preview.result))
                doubt = preview.doubt
        self.meaning.setText(means)
        self._say(doubt or _hint(shown), Tone.WARNING if doubt else Tone.NEUTRAL)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.words.set_tone(tone)
        self.words.setText(sentence)

    def _typed_time(self) -> RaceTime | None:
        try:
            return RaceTime.parse(self.time_box.text())
        except RuleError:
            return None

    def _lock(self, locked: bool) -> None:
        self.time_box.setReadOnly(locked)
        self.strip.set_read_only(locked)


def read_time(text: str) -> RaceTime:
    """The time somebody typed where one is needed; RuleError with the reason, also for a text taken out."""
    if not text.strip():
        raise RuleError(_("To take a result out, press Ctrl+Del."))
    return RaceTime.parse(text)


def _hint(shown: _Shown) -> str:
    """What there is to know before anything is typed."""
    if shown.view.race.official:
        return _("The race is official. Make it provisional (Ctrl+Return) to correct a time.")
    if shown.start.withdrawn:
        return _("Withdrawn. F8 takes the withdrawal back.")
    leader = shown.view.results[0].time if shown.view.results else None
    if leader is None:
        return _("Return saves and goes on.")
    return _("Leader {time} · Return saves and goes on.").format(time=leader)


def _means(result: Result) -> str:
    """`rank 6 · +1.45 · 38 points`, as far as there is any."""
    parts = [
        _("rank {rank}").format(rank=result.rank) if result.rank else "",
        str(result.behind or ""),
        _("{points} points").format(points=result.points) if result.points is not None else "",
    ]
    return " · ".join(part for part in parts if part)


def _place(shown: _Shown) -> str:
    """`Pair 9 · inner, white`, with the reskate named."""
    start = shown.start
    pair = _("Heat {pair}") if shown.view.race.discipline.is_team else _("Pair {pair}")
    parts = [pair.format(pair=start.pair)] if start.pair is not None else []
    if start.lane is not None:
        lane = _("inner") if start.lane is Lane.INNER else _("outer")
        parts.append(", ".join(word for word in (lane, armband_word(start)) if word))
    elif start.side:
        parts.append(side_word(start))
    if start.bib is not None:
        parts.append(_("No {bib}").format(bib=start.bib))
    if shown.number > 1:
        parts.append(_("reskate"))
    return " · ".join(parts)


def _status_words(shown: _Shown) -> str:
    """The status with its codes where there is no time; nothing for who skated or has yet to."""
    attempt = shown.attempt
    if shown.start.withdrawn:
        return str(Status.WDR)
    if attempt is None or attempt.status in (Status.NONE, Status.OK):
        return ""
    return " ".join([attempt.status, *attempt.codes])
