"""Editing the checklist of a competition: each change is an act of its own, taken back like any other."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skatedesk.domain.races import Competition
from skatedesk.services import checklist, checklist_facts
from skatedesk.services.checklist import Item
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.key_button import key_button
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _


class ChecklistDialog(LargeQuestion):
    """The lines in their order: words are typed into the table, a new line below it."""

    def __init__(self, desk: Desk, competition: Competition, parent: QWidget | None = None) -> None:
        super().__init__(desk, "checklist_dialog", _("Checklist"), competition.event, _("Add the line"), parent)
        self.cancel.setText(_("Close"))
        self._competition = competition
        self._items: tuple[Item, ...] = ()
        self.table = SheetView(
            "checklist_lines", _("Lines"), editable=("words",), flexible="words", hide_first=("number",), compact=True
        )
        self.new_line = QLineEdit()
        self.new_line.setObjectName("checklist_new")
        self.new_line.setAccessibleName(_("New line"))
        self.new_line.setPlaceholderText(_("Something else that must be done"))
        self.new_line.textEdited.connect(lambda: self.say(""))
        self.lists = theme.choice("checklist_lists", _("Take another list"))
        self.up = key_button(_("Up"), "checklist_up", "Alt+Up", self.table, lambda: self._move(-1))
        self.down = key_button(_("Down"), "checklist_down", "Alt+Down", self.table, lambda: self._move(1))
        self.remove = key_button(_("Take out"), "checklist_remove", "Del", self.table, self._remove)
        self._lay_out()
        self.table.sheet_model.edited.connect(self._rename)
        self.table.row_chosen.connect(self._show_possible)
        self.lists.activated.connect(self._take_list)
        self.enlarge(620, 560)
        self._show(1)
        self.new_line.setFocus()

    def decide(self) -> None:
        """Add the line that is typed below the table."""
        changed = self.desk.do(checklist.add, self._competition.id, self.new_line.text())
        if changed is None:
            self.new_line.setFocus()
            return
        self.say("")
        self.new_line.clear()
        self._show(changed.made)
        self.new_line.setFocus()

    def _show(self, place: int | None = None) -> None:
        """Read the lines anew; the hands stay on theirs, or go to this one."""
        self._items = checklist.items(self.desk.file, self._competition.id, datetime.now())
        self.table.show_sheet(_sheet(self._items))
        self.table.choose(min(place or self.table.chosen_key() or 1, len(self._items)))
        self._show_possible()

    def _show_possible(self) -> None:
        place = self.table.chosen_key() or 0
        self.up.setEnabled(place > 1)
        self.down.setEnabled(0 < place < len(self._items))
        self.remove.setEnabled(place > 0)

    def _rename(self, place: int, _column: str, text: str) -> None:
        self.say("")
        self.desk.do(checklist.rename, self._competition.id, place, text)
        self._show()

    def _move(self, by: int) -> None:
        place = self.table.chosen_key()
        if place is not None and 1 <= place + by <= len(self._items):
            self.say("")
            self.desk.do(checklist.move, self._competition.id, place, by)
            self._show(place + by)

    def _remove(self) -> None:
        place = self.table.chosen_key()
        if place is not None:
            self.say("")
            self.desk.do(checklist.remove, self._competition.id, place)
            self._show(place)
            self.table.setFocus()

    def _take_list(self) -> None:
        """Put a list that comes with the program in place of this one."""
        name = self.lists.currentData()
        if name:
            self.say("")
            self.desk.do(checklist.take_list, self._competition.id, name)
            self._show(1)
            self.lists.setCurrentIndex(0)

    def _lay_out(self) -> None:
        self.lists.addItem(_("Take another list …"), "")
        for name, words in checklist_facts.list_words().items():
            self.lists.addItem(words, name)
        acts = QHBoxLayout()
        acts.setSpacing(current().px(SPACE.small))
        for made in (self.up, self.down, self.remove):
            acts.addWidget(made)
        acts.addStretch()
        acts.addWidget(self.lists)
        hint = _("Type into a line to call it differently. It is ticked on the page Today, with the space bar.")
        self.body.addWidget(self.table, 1)
        self.body.addLayout(acts)
        self.body.addWidget(wrapped(theme.muted_label(hint, "checklist_hint")))
        self.body.addWidget(self.new_line)


def _sheet(items: tuple[Item, ...]) -> Sheet:
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("words", _("What must be done"), 34),
        Column("by", _("Ticked"), 12),
    )
    by = {True: _("by itself"), False: _("by hand")}
    rows = tuple(Row(item.place, (item.place, item.words, by[item.ticks_itself])) for item in items)
    return Sheet("checklist", Heading(), columns, rows)
