"""The entry bar: who is on the ice, one big box, and what the typed time would mean."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import distances
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.start_list import armband_word
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.passing_strip import PassingStrip
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class _Shown:
    """Whose attempt is in the bar."""

    view: RaceView
    start: Start
    number: int

    @property
    def attempt(self) -> Attempt | None:
        return self.start.attempt(self.number)


class EntryBar(QFrame):
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
        self.place = theme.muted_label("", "entry_place")
        self.name = theme.label("", "entry_name", Role.ENTRY_NAME)
        self.hint = theme.muted_label("", "entry_hint")
        self.time_box = TypedField("time_box", _("Time"), role="entry")
        self.value = theme.label("", "entry_value", Role.ENTRY_NAME)
        self.meaning = theme.label("", "entry_meaning", Role.MUTED)
        self.doubt = theme.label("", "entry_doubt", Role.BODY, Tone.WARNING)
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
        self.strip.show_metres(distances.splits(view.race.metres) if view.race.metres else ())
        attempt = self._shown.attempt
        self.strip.show_attempt(attempt, keep_typed=same)
        self.time_box.show_saved(attempt.time.in_full() if attempt and attempt.time else "", keep_typed=same)
        self._show_who()
        self._show_meaning()

    def show_nobody(self) -> None:
        """Nobody to enter a time for."""
        self._shown = None
        for said in (self.place, self.name, self.hint, self.value, self.meaning, self.doubt):
            said.setText("")
        self.strip.show_metres(())
        self.time_box.show_saved("", keep_typed=False)
        self._lock(True)

    def say_refused(self, sentence: str) -> None:
        """Say why what was typed was not saved; the text stays under the hands."""
        self.doubt.set_tone(Tone.BAD)
        self.doubt.setText(sentence)

    def take_hands(self) -> None:
        """Put the keyboard into the time box."""
        self.time_box.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = current().px
        self.time_box.setPlaceholderText(_("time"))
        self.doubt.setWordWrap(True)
        self.meaning.setWordWrap(True)
        who, said, below = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for column, widgets in ((who, (self.place, self.name, self.hint)), (said, (self.value, self.meaning))):
            column.setSpacing(px(2))
            column.addStretch()
            for widget in widgets:
                # A long name gives way before the window grows; it stays whole in the list above.
                widget.setMinimumWidth(1)
                column.addWidget(widget)
            column.addStretch()
        below.setSpacing(px(SPACE.large))
        below.addWidget(self.strip)
        below.addWidget(self.doubt, 1, Qt.AlignmentFlag.AlignBottom)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.medium))
        grid.setHorizontalSpacing(px(SPACE.large))
        grid.addLayout(who, 0, 0)
        grid.addWidget(self.time_box, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(said, 0, 2)
        grid.addLayout(below, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.time_box.setFixedWidth(current().px(160))
        self.doubt.setMinimumHeight(current().px(34))

    def _connect(self) -> None:
        self.time_box.submitted.connect(self._time_submitted)
        self.time_box.textChanged.connect(self._show_meaning)
        self.time_box.stepped.connect(self.stepped)
        self.strip.typed.connect(self.passing_typed)
        self.strip.wrong.connect(self.say_refused)
        self.strip.done.connect(self.take_hands)

    def _time_submitted(self, key: int) -> None:
        if key == Qt.Key.Key_Tab and (first := self.strip.first()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif not self.time_box.is_typed() or self.time_box.isReadOnly():
            self.stepped.emit(1)
        else:
            self._save_time()

    def _save_time(self) -> None:
        try:
            time = RaceTime.parse(self.time_box.text())
        except RuleError as reason:
            theme.mark_wrong(self.time_box, True)
            self.say_refused(str(reason))
            return
        self.time_typed.emit(time)

    def _tell_unsaved(self) -> None:
        typed = [*self.strip.unsaved(), *([self.time_box.text()] if self.time_box.is_typed() else [])]
        left = ", ".join(text for text in typed if text.strip())
        if left and self._shown is not None:
            self.unsaved.emit(
                _("Not saved: {text} for {name}. Return saves.").format(
                    text=left, name=self._shown.start.competitor.name
                )
            )

    def _show_who(self) -> None:
        if self._shown is None:
            return
        start, view = self._shown.start, self._shown.view
        self.place.setText(_place(self._shown))
        self.name.setText(f"{start.competitor.name}  {start.competitor.nation}")
        locked = view.race.official or start.withdrawn
        self._lock(locked)
        if view.race.official:
            self.hint.setText(_("The race is official. Make it provisional to correct a time."))
        elif start.withdrawn:
            self.hint.setText(_("Withdrawn"))
        else:
            leader = view.results[0].time if view.results else None
            self.hint.setText(
                _("leader {time} · Return saves").format(time=leader) if leader else _("Return saves and goes on")
            )

    def _show_meaning(self) -> None:
        """The value as understood, what it would mean, and a doubt where it is odd."""
        theme.mark_wrong(self.time_box, False)
        self.doubt.setText("")
        self.doubt.set_tone(Tone.WARNING)
        shown, time = self._shown, self._typed_time()
        if shown is None or time is None:
            self.value.setText(_status_words(shown))
            self.meaning.setText("")
            return
        self.value.setText(time.in_full())
        if not self.time_box.is_typed():
            saved = next((result for result in shown.view.results if result.start.id == shown.start.id), None)
            self.meaning.setText(_means(saved) if saved else "")
            return
        preview = race_view.preview(shown.view, shown.start.id, time, shown.number)
        if preview is not None:
            self.meaning.setText(_("would be {result}").format(result=_means(preview.result)))
            self.doubt.setText(preview.doubt)

    def _typed_time(self) -> RaceTime | None:
        try:
            return RaceTime.parse(self.time_box.text())
        except RuleError:
            return None

    def _lock(self, locked: bool) -> None:
        self.time_box.setReadOnly(locked)
        self.strip.set_read_only(locked)


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
    parts = [_("Pair {pair}").format(pair=start.pair)] if start.pair is not None else []
    if start.lane is not None:
        lane = _("inner") if start.lane is Lane.INNER else _("outer")
        parts.append(", ".join(word for word in (lane, armband_word(start)) if word))
    elif start.side:
        parts.append(start.side)
    if start.bib is not None:
        parts.append(_("No {bib}").format(bib=start.bib))
    if shown.number > 1:
        parts.append(_("reskate"))
    return " · ".join(parts)


def _status_words(shown: _Shown | None) -> str:
    if shown is None or shown.start.withdrawn:
        return str(Status.WDR) if shown else ""
    attempt = shown.attempt
    return " ".join([str(attempt.status), *attempt.codes]).strip() if attempt and attempt.status else ""
