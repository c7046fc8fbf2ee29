"""From pair to pair on the start list: Page Down and Page Up, and the pair that comes next kept in sight."""

from itertools import groupby

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from skatedesk.sheets.start_list import of_row_key
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _


class PairSteps(QObject):
    """Knows which rows of the list start together; reskates stand behind the last pair and are pairs of their own.

    Signal: `stepped(int)` for the keys, +1 the next pair and -1 the one before. They work in the list and in `others`.
    """

    stepped = Signal(int)

    def __init__(self, table: SheetView, others: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.next = self._made("next_pair", _("Next p&air or heat"), "PgDown", 1)
        self.before = self._made("pair_before", _("Pair or heat b&efore"), "PgUp", -1)
        for act in (self.next, self.before):
            for place in (table, others):
                place.addAction(act)
        # The list became longer, or the form below it higher.
        table.verticalScrollBar().rangeChanged.connect(self.keep_in_sight)

    def set_possible(self, possible: bool) -> None:
        """Whether there are pairs to go to."""
        self.next.setEnabled(possible)
        self.before.setEnabled(possible)

    def units(self) -> list[list[int]]:
        """The keys of the rows that start together, in the order of the list."""
        model = self._table.sheet_model
        rows = [(model.line(row).row.group, model.key_at(row)) for row in range(model.rowCount())]
        known = [(of_row_key(key)[1], group, key) for group, key in rows if key is not None]
        return [[key for _try, _pair, key in run] for _place, run in groupby(known, key=lambda one: one[:2])]

    def step(self, by: int) -> None:
        """Go to the first of the pair that is so many further; at the ends it stays."""
        units, chosen = self.units(), self._table.chosen_key()
        at = next((at + by for at, unit in enumerate(units) if chosen in unit), -1)
        if 0 <= at < len(units):
            self._table.choose(units[at][0])
            self.keep_in_sight()

    def keep_in_sight(self) -> None:
        """Scroll as little as shows who is chosen, and the next pair as far as there is room."""
        model, units = self._table.sheet_model, self.units()
        chosen = self._table.chosen_key()
        at = next((at for at, unit in enumerate(units) if chosen in unit), None)
        if at is not None:
            follows = units[min(at + 1, len(units) - 1)]
            for key in (follows[-1], units[at][0], chosen):
                row = model.row_of(key) if key is not None else None
                if row is not None:
                    self._table.scrollTo(model.index(row, max(self._table.currentIndex().column(), 0)))

    def _made(self, name: str, text: str, key: str, by: int) -> QAction:
        act = QAction(text, self)
        act.setObjectName(f"action_{name}")
        act.setShortcut(QKeySequence(key))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        act.triggered.connect(lambda: self.stepped.emit(by))
        return act
