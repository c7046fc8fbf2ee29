"""Editing the programme of a competition: each change is an act of its own, taken back like any other."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated, is_time_of_day
from skatedesk.domain.races import Competition, Race
from skatedesk.services import programmes
from skatedesk.services.lists import ProgrammeItem
from skatedesk.services.programmes import RacePlan
from skatedesk.services.race_view import state_words
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.key_button import key_button
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.new_race import NewRace
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _


class ProgrammeDialog(LargeQuestion):
    """The races in their order: day, time and title are typed into the table, a new race below it."""

    def __init__(self, desk: Desk, competition: Competition, parent: QWidget | None = None) -> None:
        place = " · ".join(part for part in (competition.event, competition.city, competition.dates) if part)
        super().__init__(desk, "programme_dialog", _("Programme"), place, _("Add the race"), parent)
        self.cancel.setText(_("Close"))
        self._competition = competition
        self._items: tuple[ProgrammeItem, ...] = ()
        self.table = SheetView(
            "programme_races",
            _("Races"),
            editable=("day", "time_of_day", "title"),
            flexible="title",
            hide_first=("state",),
            compact=True,
        )
        self.table.set_empty_text(_("No races yet. Say below what is skated, and press Return."))
        self.table.set_check(_why_not)
        self.new_race = NewRace()
        self.up = key_button(_("Up"), "programme_up", "Alt+Up", self.table, lambda: self._move(-1))
        self.down = key_button(_("Down"), "programme_down", "Alt+Down", self.table, lambda: self._move(1))
        self.remove = key_button(_("Take out"), "programme_remove", "Del", self.table, self._remove)
        self._lay_out()
        self.table.sheet_model.edited.connect(self._edit)
        self.table.row_chosen.connect(self._show_possible)
        self.new_race.edited.connect(lambda: self.say(""))
        self.enlarge(760, 620)
        self._show()
        if self._items:
            self.table.setCurrentIndex(self.table.sheet_model.index(0, 1))
        (self.table if self._items else self.new_race).setFocus()

    def decide(self) -> None:
        """Add the race that is described below the table."""
        try:
            plan = RacePlan(self.new_race.skated(), day=self._day_of_last())
        except RuleError as reason:
            self.refuse(str(reason), self.new_race)
            return
        changed = self.desk.do(programmes.add_race, self._competition.id, plan)
        if changed is None:
            return
        self.say("")
        if self.desk.race_id is None:
            self.desk.go_to_race(changed.made)
        self._show(changed.made)
        self.new_race.setFocus()

    def _show(self, race_id: int | None = None) -> None:
        """Read the races anew; the hands stay on their row, or go to this one."""
        self._items = self.desk.programme()
        self.table.show_sheet(_sheet(self._items))
        key = race_id or self.table.chosen_key() or (self._items[0].race.id if self._items else 0)
        self.table.choose(key)
        self._show_possible()

    def _show_possible(self) -> None:
        at, last = self._at(), len(self._items) - 1
        self.up.setEnabled(at is not None and at > 0)
        self.down.setEnabled(at is not None and at < last)
        self.remove.setEnabled(at is not None)

    def _at(self) -> int | None:
        """The place of the chosen race."""
        key = self.table.chosen_key()
        return next((at for at, item in enumerate(self._items) if item.race.id == key), None)

    def _edit(self, race_id: int, column: str, text: str) -> None:
        """What was typed into a cell; the check has let it through."""
        race = next(item.race for item in self._items if item.race.id == race_id)
        day = programmes.typed_day(text) if column == "day" else race.day
        time = text if column == "time_of_day" else race.time_of_day
        title = text if column == "title" else race.title
        self.say("")
        self.desk.do(programmes.edit_race, race_id, RacePlan(Skated.of(race), title, day, time))
        self._show()

    def _move(self, by: int) -> None:
        at = self._at()
        if at is None or not 0 <= at + by < len(self._items):
            return
        ids = [item.race.id for item in self._items]
        ids[at], ids[at + by] = ids[at + by], ids[at]
        self.say("")
        self.desk.do(programmes.put_in_order, ids)
        self._show()

    def _remove(self) -> None:
        """Take the race out; where it is the one on the desk, another one is shown before."""
        at = self._at()
        if at is None:
            return
        race_id, chosen = self._items[at].race.id, self.desk.race_id
        others = [item.race.id for item in (*self._items[at + 1 :], *reversed(self._items[:at]))]
        following = others[0] if others else None
        self.say("")
        if race_id == chosen:
            self.desk.choose_race(following)
        if self.desk.do(programmes.remove_race, race_id) is not None:
            self._show(following)
        elif race_id == chosen:
            self.desk.choose_race(chosen)
        self.table.setFocus()

    def _day_of_last(self) -> date | None:
        return self._items[-1].race.day if self._items else None

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(current().px(SPACE.small))
        for made in (self.up, self.down, self.remove):
            acts.addWidget(made)
        hint = _("Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.")
        acts.addWidget(wrapped(theme.muted_label(hint, "programme_hint")), 1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(acts)
        self.body.addWidget(self.new_race)


def _why_not(column: str, text: str) -> str:
    """Why a typed text cannot stand in its column; empty where it can."""
    text = text.strip()
    if column == "day":
        try:
            programmes.typed_day(text)
        except RuleError as reason:
            return str(reason)
    if column == "time_of_day" and text and not is_time_of_day(text):
        return _("Write the time of day as 14:30.")
    return ""


def _sheet(items: tuple[ProgrammeItem, ...]) -> Sheet:
    words = state_words()
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("day", _("Day"), 11),
        Column("time_of_day", _("Time"), 6),
        Column("title", _("Race"), 30),
        Column("state", _("State"), 11),
    )
    days = sorted({item.race.day for item in items if item.race.day})
    rows = tuple(Row(item.race.id, (*_cells(item.race), words[item.state]), _group(item.race, days)) for item in items)
    return Sheet("programme", Heading(), columns, rows)


def _cells(race: Race) -> tuple[int, str, str, str]:
    return race.number, race.day.isoformat() if race.day else "", race.time_of_day, race.title


def _group(race: Race, days: list[date]) -> int:
    return days.index(race.day) if race.day else 0
