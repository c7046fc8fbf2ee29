"""Skaters who may be one person: looked at side by side, put together, and taken apart again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skatedesk.domain.namesakes import Proposal
from skatedesk.services import merges
from skatedesk.services.merges import Merged
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.merge_pair import MergePair
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.words import _


class MergeDialog(ActingQuestion):
    """Shows the pairs of the registry one after the other, or the one that is given; PgUp and PgDown turn the pages.

    Signals: `merged(int)` with the id of the skater who stays. It stays open while there are pairs to look at.
    """

    merged = Signal(int)

    def __init__(self, desk: Desk, given: Proposal | None = None, parent: QWidget | None = None) -> None:
        title = _("Who may be one person") if given is None else _("One person")
        super().__init__(desk, "merge_dialog", title, "", _("Put together"), parent)
        self._given = given
        self._proposals: tuple[Proposal, ...] = ()
        self._place = 0
        self.count = theme.muted_label("", "merge_count")
        self.pair = MergePair(desk)
        self.next = theme.button(_("&Next pair"), "merge_next")
        self.back = theme.button(_("Pair &before"), "merge_back")
        self._lay_out()
        self._look()

    def decide(self) -> None:
        ids = self.pair.ids
        if ids is None:
            return
        self.desk.much_ahead.emit()
        if not self.attempt(merges.merge, *ids):
            return
        self.merged.emit(ids[0])
        if self._given is not None:
            self.accept()
        else:
            self._look()

    def _look(self) -> None:
        """Read who may be one person now."""
        self._proposals = merges.duplicates(self.desk.file) if self._given is None else (self._given,)
        self._turn_to(min(self._place, len(self._proposals) - 1))
        several = len(self._proposals) > 1
        for button in (self.back, self.next):
            button.setEnabled(several)
        # Return must not put anybody together unseen.
        (self.next if several else self.cancel).setFocus()

    def _turn_to(self, place: int) -> None:
        """Show the pair at this place; after the last comes the first."""
        count = len(self._proposals)
        self._place = place % count if count else 0
        words = _("Pair {place} of {count}").format(place=self._place + 1, count=count)
        self.count.setText(words if count else _("Nobody in this file looks like somebody else."))
        self.pair.setVisible(bool(count))
        self.pair.turn.setVisible(bool(count))
        self.pair.show_pair(self._proposals[self._place] if count else None)
        self.say("")

    def _lay_out(self) -> None:
        self.body.addWidget(self.count)
        self.body.addWidget(self.pair, 1)
        self.pair.judged.connect(self.act.setEnabled)
        self.cancel.setAutoDefault(True)
        for button, step, key in ((self.next, self._go_on, "PgDown"), (self.back, self._go_back, "PgUp")):
            button.clicked.connect(step)
            QShortcut(QKeySequence(key), self, step)
            self.add_at_left(button)
        self.add_at_left(self.pair.turn)
        alone = self._given is not None
        for part in (self.count, self.back, self.next):
            part.setHidden(alone)
        if not alone:
            self.cancel.setText(_("Close"))
        self.widen(700)

    def _go_on(self) -> None:
        self._turn_to(self._place + 1)

    def _go_back(self) -> None:
        self._turn_to(self._place - 1)


class MergedDialog(ActingQuestion):
    """Who was put together, and the way to take them apart.

    Signals: `unmerged(int)` with the id of the skater who stands alone again.
    """

    unmerged = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "merged_dialog", _("Merged skaters"), "", _("Undo this merge"), parent)
        words = _("What the merge moved goes back. Times entered since stay with the entries they belong to.")
        self.body.addWidget(wrapped(theme.muted_label(words, "merged_hint")))
        self.listed = FilteredList("merged", _("Name or nation"), _("Merged skaters"), "name", "kept", rows=4)
        self.body.addWidget(self.listed, 1)
        self.cancel.setText(_("Close"))
        self._look()
        self.listed.setFocus()
        self.widen(560)

    def decide(self) -> None:
        other = self.listed.highlighted()
        if other is not None and self.attempt(merges.unmerge, other):
            self.listed.box.clear()
            self.unmerged.emit(other)
            self._look()

    def _look(self) -> None:
        found = merges.merged(self.desk.file)
        self.act.setEnabled(bool(found))
        self.listed.show_sheet(_merged_sheet(found))
        if not found:
            self.listed.table.set_empty_text(_("Nobody was put together in this file."))


def _merged_sheet(found: tuple[Merged, ...]) -> Sheet:
    columns = (
        Column("name", _("Skater"), 24),
        Column("nation", _("Nation"), 6),
        Column("kept", _("Stands under"), 24),
    )
    rows = tuple(Row(one.skater_id, (one.name, one.nation, one.kept_name)) for one in found)
    return Sheet("merged", Heading(), columns, rows)
