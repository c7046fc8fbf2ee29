"""The timetable of a competition on one table: planned times and breaks are typed where they stand."""

from datetime import datetime
from typing import ParamSpec

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skatedesk.domain.conditions import time_of_day
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition
from skatedesk.domain.timetable import Break
from skatedesk.services import programmes, timetable, timetable_day
from skatedesk.services.timetable import Line
from skatedesk.services.timetable_day import Day
from skatedesk.sheets.headings import plain_title
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Act, Desk
from skatedesk.ui.dialogs.key_button import key_button
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

P = ParamSpec("P")
_LEAST_TITLE = 17
_OF_RACE = ("day", "time_of_day")
_OF_BREAK = ("title", "after_pair", "minutes")


class TimetableDialog(LargeQuestion):
    """Races and breaks in the order in which they come. Rows of breaks have their ids below zero as keys."""

    def __init__(self, desk: Desk, competition: Competition, parent: QWidget | None = None) -> None:
        super().__init__(desk, "timetable_dialog", _("Timetable"), competition.event, _("Move the times"), parent)
        self.cancel.setText(_("Close"))
        self._competition = competition
        self._lines: dict[int, Line] = {}
        self.table = SheetView(
            "timetable_lines",
            _("Races and breaks"),
            editable=(*_OF_RACE, *_OF_BREAK),
            flexible="title",
            hide_first=("reckoned", "day", "number", "after_pair"),
            compact=True,
        )
        self.table.set_least(_LEAST_TITLE)
        self.table.set_empty_text(_("No races yet. Add them with Competition, Programme."))
        self.table.set_check(_why_not)
        self.minutes = QLineEdit()
        self.minutes.setObjectName("timetable_minutes")
        self.minutes.setAccessibleName(_("By how many minutes, such as 10 or -10"))
        self.minutes.setPlaceholderText(_("10 or -10"))
        self.minutes.setValidator(QIntValidator(-600, 600, self.minutes))
        self.minutes.textEdited.connect(lambda: self.say(""))
        self.add = key_button(_("Break below"), "timetable_add", "Ins", self.table, self._add)
        self.remove = key_button(_("Take out"), "timetable_remove", "Del", self.table, self._remove)
        self.reckon = key_button(_("Reckon times"), "timetable_reckon", "Alt+R", self.table, self._reckon)
        self._lay_out()
        self.table.sheet_model.edited.connect(self._edit)
        self.table.row_chosen.connect(self._show_possible)
        self.enlarge(820, 640)
        self._show()
        self._start()

    def decide(self) -> None:
        """Move the times from the chosen race on."""
        line = self._lines.get(self.table.chosen_key() or 0)
        if line is None or line.race is None:
            self.refuse(_("Choose the race from which on the times are moved."), self.table)
            return
        if self._do(timetable.shift, line.race.id, int(self.minutes.text() or 0)):
            self.minutes.clear()
            self.table.setFocus()
        else:
            self.minutes.setFocus()

    # --- showing --------------------------------------------------------------------------------------------

    def _show(self, key: int | None = None) -> None:
        """Read the timetable anew; the hands stay on their row, or go to this one."""
        days = timetable.lines(self.desk.file, self._competition.id, datetime.now())
        self._lines = {_key(line): line for _day, lines in days for line in lines}
        self.table.show_sheet(_sheet(days))
        self.table.choose(key or self.table.chosen_key() or next(iter(self._lines), 0))
        self._show_possible()

    def _start(self) -> None:
        """Begin at the first race without a time."""
        empty = (key for key, line in self._lines.items() if line.race and not line.race.time_of_day)
        self._stand_on(next(empty, next(iter(self._lines), 0)))
        self.table.setFocus()

    def _stand_on(self, key: int) -> None:
        """The hands on the time of a race, or on the minutes of a break."""
        row = self.table.sheet_model.row_of(key)
        column = self.table.sheet_model.column_of("time_of_day" if key > 0 else "minutes")
        if row is not None and column is not None:
            self.table.setCurrentIndex(self.table.sheet_model.index(row, column))

    def _show_possible(self) -> None:
        key = self.table.chosen_key() or 0
        self.remove.setEnabled(key < 0)
        self.act.setEnabled(key > 0)
        self.add.setEnabled(bool(self._lines))

    # --- acting ---------------------------------------------------------------------------------------------

    def _edit(self, key: int, column: str, text: str) -> None:
        """What was typed into a cell; the check has let the text through, but not every row has every column."""
        line = self._lines[key]
        self.say("")
        if line.race is not None and column in _OF_RACE:
            day = programmes.typed_day(text) if column == "day" else line.race.day
            at = time_of_day(text) if column == "time_of_day" else None
            if self._do(programmes.set_day, [line.race.id], day, at):
                self._stand_on(self._below(key))
        elif line.pause is not None and column in _OF_BREAK:
            self._edit_break(line.pause, column, text)
        else:
            self._show()
            self.say(
                _("A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).")
                if line.race is not None
                else _("A break has words, minutes and the pair it follows; its time follows from the races.")
            )

    def _edit_break(self, pause: Break, column: str, text: str) -> None:
        minutes = int(text) if column == "minutes" and text else pause.minutes
        pair = (int(text) if text else None) if column == "after_pair" else pause.after_pair
        words = text if column == "title" else pause.words
        self._do(timetable.edit_break, pause.id, minutes, words, pair)

    def _below(self, key: int) -> int:
        """The next race, so that one time is typed after the other."""
        keys = list(self._lines)
        behind = [other for other in keys[keys.index(key) + 1 :] if other > 0]
        return behind[0] if behind else key

    def _add(self) -> None:
        """A break behind the chosen race, ready for its minutes."""
        line = self._lines.get(self.table.chosen_key() or 0)
        number = line.race.number if line and line.race else line.pause.after_race if line and line.pause else 0
        words = _("Ice resurfacing")
        changed = self.desk.do(timetable.add_break, self._competition.id, number, timetable_day.usual().minutes, words)
        if changed is not None:
            self._show(-changed.made)
            self._stand_on(-changed.made)
            self.table.setFocus()

    def _remove(self) -> None:
        line = self._lines.get(self.table.chosen_key() or 0)
        if line is not None and line.pause is not None:
            keys = list(self._lines)
            at = keys.index(-line.pause.id)
            if self._do(timetable.remove_break, line.pause.id):
                self._stand_on(keys[max(0, at - 1)])
            self.table.setFocus()

    def _reckon(self) -> None:
        self._do(timetable.fill, self._competition.id, datetime.now())
        self.table.setFocus()

    def _do(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Carry out a service and show what came of it; what is refused is said below."""
        self.say("")
        done = self.desk.do(act, *args, **kwargs) is not None
        if done:
            self._show()
        return done

    def _lay_out(self) -> None:
        acts, move = QHBoxLayout(), QHBoxLayout()
        for made in (self.add, self.remove, self.reckon):
            acts.addWidget(made)
        acts.addStretch()
        head = theme.muted_label(_("Move the times from the chosen race on, in minutes"), "timetable_move_head")
        head.setBuddy(self.minutes)
        move.addWidget(wrapped(head), 1)
        move.addWidget(self.minutes)
        for line in (acts, move):
            line.setSpacing(current().px(SPACE.small))
        hint = _("Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.")
        self.body.addWidget(self.table, 1)
        self.body.addLayout(acts)
        self.body.addWidget(wrapped(theme.muted_label(hint, "timetable_hint")))
        self.body.addLayout(move)


def _why_not(column: str, text: str) -> str:
    """Why a typed text cannot stand in its column; empty where it can."""
    text = text.strip()
    try:
        if column == "day":
            programmes.typed_day(text)
        elif column == "time_of_day":
            time_of_day(text)
    except RuleError as reason:
        return str(reason)
    if column in ("minutes", "after_pair") and text and not (text.isascii() and text.isdigit()):
        return _("Type a whole number, such as 15.")
    return ""


def _key(line: Line) -> int:
    return line.race.id if line.race else -line.pause.id if line.pause else 0


def _sheet(days: tuple[tuple[Day, tuple[Line, ...]], ...]) -> Sheet:
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("day", _("Day"), 11),
        Column("time_of_day", _("Time"), 6),
        Column("title", _("Race or break"), 26),
        Column("after_pair", _("After pair"), 6, Kind.NUMBER),
        Column("minutes", _("Minutes"), 6, Kind.NUMBER),
        Column("reckoned", _("Reckoned"), 7),
    )
    rows = tuple(
        Row(_key(line), _cells(line), at) for at, (_day, lines) in enumerate(days) for line in lines
    )  # fmt: skip
    return Sheet("timetable", Heading(), columns, rows)


def _cells(line: Line) -> tuple[str | int | None, ...]:
    reckoned = f"{line.reckoned:%H:%M}" if line.reckoned else ""
    if line.race is not None:
        race = line.race
        title = plain_title(race)
        named = f"{title} · {race.division}" if race.division else title
        return race.number, race.day.isoformat() if race.day else "", race.time_of_day, named, "", "", reckoned
    assert line.pause is not None
    return "", "", "", line.pause.words or _("Break"), line.pause.after_pair, line.pause.minutes, reckoned
