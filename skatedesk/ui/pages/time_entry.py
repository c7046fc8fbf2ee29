"""The big box for a time, with the value as understood and what it would mean beside it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import laps, lines
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.laps import Split
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result, start_order
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view
from skatedesk.services.race_view import RaceView
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Shown:
    """Whose attempt is shown."""

    view: RaceView
    start: Start
    number: int

    @property
    def attempt(self) -> Attempt | None:
        return self.start.attempt(self.number)

    @property
    def result(self) -> Result | None:
        return next((result for result in self.view.results if result.start.id == self.start.id), None)

    @property
    def locked(self) -> bool:
        """Nothing can be typed for who has withdrawn, and in an official race."""
        return self.view.race.official or self.start.withdrawn

    def splits(self) -> tuple[Split, ...]:
        """The passings and laps of the attempt, the finish last."""
        return laps.splits(self.attempt, lines.passings(self.view.race, self.view.rules), self.view.rules.times)

    def last_lap(self, time: RaceTime) -> RaceTime | None:
        """The last lap with this time at the finish, where the passing before it is known."""
        metres = lines.passings(self.view.race, self.view.rules)
        return self.lap_before(metres[-1], time) if metres else None

    def lap_before(self, metres: int, time: RaceTime) -> RaceTime | None:
        """The lap that ended with this clock after so many metres, where the passing before it is known."""
        before = [one for one in lines.passings(self.view.race, self.view.rules) if one < metres]
        clocks = {passing.metres: passing.time for passing in self.attempt.passings} if self.attempt else {}
        clock = clocks.get(before[-1]) if before else None
        return laps.lap_time(clock, time, self.view.rules.times) if clock else None

    def is_of(self, start_id: int, number: int) -> bool:
        return (self.start.id, self.number) == (start_id, number)


def together(view: RaceView, start: Start, number: int) -> tuple[Shown, ...]:
    """Those who start together, in the order of the list; a reskate and who has no pair stand alone."""
    if number > 1 or start.pair is None:
        return (Shown(view, start, number),)
    others = sorted((one for one in view.starts if one.pair == start.pair), key=start_order)
    return tuple(Shown(view, one, 1) for one in others)


class TimeEntry(QWidget):
    """Takes the time of one attempt.

    Signals: `typed(TakenTime)` asks for saving, `wrong(str)` says why a text is no time, `stepped(int)` asks for
    another one, `tabbed(int)` tells Tab or Shift+Tab; `doubted(str)` whenever the text means something else, with
    the doubt where the time is odd.
    """

    typed = Signal(object)
    wrong = Signal(str)
    stepped = Signal(int)
    tabbed = Signal(int)
    doubted = Signal(str)

    def __init__(
        self, box_name: str, words_name: str, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:  # fmt: skip
        """`narrow`: there is no room for the meaning beside the box, so it stands below."""
        super().__init__(parent)
        self._shown: Shown | None = None
        self.box = TypedField(box_name, _("Time"), role="entry")
        self.box.setPlaceholderText(_("time"))
        self.value = fitted_label(f"{words_name}_value", Role.ENTRY_NAME)
        self.meaning = fitted_label(f"{words_name}_meaning", Role.MUTED)
        self._lay_out(narrow)
        self.box.submitted.connect(self._submitted)
        self.box.textChanged.connect(self._show_meaning)
        self.box.stepped.connect(self.stepped)

    def _lay_out(self, narrow: bool) -> None:
        column, self._line, said = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        said.addStretch()
        said.addWidget(self.value)
        (column if narrow else said).addWidget(self.meaning)
        said.addStretch()
        said.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.insertLayout(0, self._line)
        self._line.addWidget(self.box)
        self._line.addLayout(said, 1)

    def show_attempt(self, shown: Shown | None, *, keep_typed: bool) -> None:
        """Show this attempt; with `keep_typed`, text under the hands that is not saved yet stays."""
        self._shown = shown
        attempt = shown.attempt if shown else None
        saved = TakenTime(attempt.time, attempt.hand).in_full() if attempt and attempt.time else ""
        self.box.show_saved(saved, keep_typed=keep_typed)
        self.box.setReadOnly(shown is None or shown.locked)
        if shown is None:
            self.value.setText("")
            self.meaning.setText("")
        self._show_meaning()

    def unsaved(self) -> list[str]:
        """What stands in the box and is not on disk."""
        return [self.box.text()] if self.box.is_typed() else []

    def measure(self, width: int, gap: int) -> None:
        """Give the box this width at 100 %, and this gap behind it."""
        self.box.setFixedWidth(current().px(width))
        self._line.setSpacing(current().px(gap))

    def _submitted(self, key: int) -> None:
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.tabbed.emit(key)
        elif not self.box.is_typed() or self.box.isReadOnly():
            self.stepped.emit(1)
        else:
            self._save()

    def _save(self) -> None:
        try:
            taken = read_time(self.box.text())
        except RuleError as reason:
            theme.mark_wrong(self.box, True)
            self.wrong.emit(str(reason))
            return
        self.typed.emit(taken)
        theme.mark_wrong(self.box, self.box.is_typed())

    def _show_meaning(self) -> None:
        """The value as understood, what it would mean, and a doubt where it is odd."""
        theme.mark_wrong(self.box, False)
        shown, taken = self._shown, self._typed_time()
        if shown is None:
            return
        self.value.setText(taken.in_full() if taken else _status_words(shown))
        result, doubt = shown.result if taken else None, ""
        lap = shown.last_lap(taken.time) if taken else None
        means = _means(result, lap) if result else ""
        if taken is not None and self.box.is_typed():
            preview = race_view.preview(shown.view, shown.start.id, taken.time, shown.number)
            if preview is not None:
                means = _("would be {result}").format(result=_means(preview.result, lap))
                doubt = preview.doubt
        self.meaning.setText(means)
        self.box.setAccessibleDescription(", ".join(words for words in (self.value.text(), means) if words))
        self.doubted.emit(doubt)

    def _typed_time(self) -> TakenTime | None:
        try:
            return TakenTime.parse(self.box.text())
        except RuleError:
            return None


def read_time(text: str) -> TakenTime:
    """The time somebody typed where one is needed; RuleError with the reason, also for a text taken out."""
    if not text.strip():
        raise RuleError(_("To take a result out, press Ctrl+Del."))
    return TakenTime.parse(text)


def hint(shown: Shown) -> str:
    """What there is to know before anything is typed."""
    if shown.view.race.official:
        return _("The race is official. Make it provisional (Ctrl+Return) to correct a time.")
    if shown.start.withdrawn:
        return _("Withdrawn. F8 takes the withdrawal back.")
    leader = shown.view.results[0].time if shown.view.results else None
    if leader is None:
        return _("Return saves and goes on.")
    return _("Leader {time} · Return saves and goes on.").format(time=leader)


def not_saved(texts: list[str], name: str) -> str:
    """What is said of texts that were typed for somebody and left behind; nothing where there are none."""
    left = ", ".join(text for text in texts if text.strip())
    return _("Not saved: {text} for {name}. Return saves.").format(text=left, name=name) if left else ""


def _means(result: Result, lap: RaceTime | None) -> str:
    """`rank 6 · +1.45 · 38 points · last lap 26.87`, as far as there is any."""
    parts = [
        _("rank {rank}").format(rank=result.rank) if result.rank else "",
        str(result.behind or ""),
        _("{points} points").format(points=result.points) if result.points is not None else "",
        _("last lap {lap}").format(lap=lap) if lap else "",
    ]
    return " · ".join(part for part in parts if part)


def _status_words(shown: Shown) -> str:
    """The status with its codes where there is no time; nothing for who skated or has yet to."""
    attempt = shown.attempt
    if shown.start.withdrawn:
        return str(Status.WDR)
    if attempt is None or attempt.status in (Status.NONE, Status.OK):
        return ""
    return " ".join([attempt.status, *attempt.codes])
