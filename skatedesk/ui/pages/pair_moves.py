"""The hands in a start list: rows are marked, swapped, moved into empty lanes, put on the list and taken off."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from skatedesk.domain.entries import Entry
from skatedesk.domain.errors import RuleError
from skatedesk.domain.start_moves import Place, check_movable, named, other_lane
from skatedesk.services import own_pairs, start_lists
from skatedesk.services.changes import Changed
from skatedesk.services.start_lists import StartListView
from skatedesk.ui.desk import Desk
from skatedesk.ui.draw_acts import StartListActs
from skatedesk.ui.pages import start_order
from skatedesk.ui.pages.pair_list_view import PairListView
from skatedesk.ui.pages.start_order import Line
from skatedesk.words import _


class PairMoves(QObject):
    """Acts on the chosen row of a table. What cannot be is said in one sentence.

    Signals: `marking_changed()` when somebody was marked, or nobody is any more.
    """

    marking_changed = Signal()

    def __init__(self, desk: Desk, table: PairListView, asking: StartListActs) -> None:
        super().__init__(table)
        self._desk, self._table, self._asking = desk, table, asking
        self._view: StartListView | None = None
        self.lines: dict[int, Line] = {}
        table.dropped_on.connect(self.bring)
        table.dropped_between.connect(self.bring_between)
        table.escaped.connect(self.let_go)

    def show(self, view: StartListView) -> None:
        """Show this list; who is marked stays marked while they are on it."""
        listed = start_order.lines(view)
        same = self._view is not None and self._view.race.id == view.race.id
        self._view, self.lines = view, {line.key: line for line in listed}
        self._mark(self._table.marked if same and self._table.marked in self.lines else None)
        if not same and listed:
            self._table.choose(listed[0].key)

    def forget(self) -> None:
        """There is no list."""
        self._view, self.lines = None, {}
        self._table.mark(None)

    # --- marking and moving ---------------------------------------------------------------------------------

    def mark(self) -> None:
        """Mark who is chosen; with somebody marked, bring the two together."""
        line, marked = self.chosen(), self._table.marked
        if line is None:
            return
        if marked is not None and marked != line.key:
            self.bring(marked, line.key)
        elif line.entry is not None and not self.has_pairs():
            self._place(line.entry, None)
        elif marked is None and self._may_move(line):
            self._mark(line.key)
        else:
            self.let_go()

    def let_go(self) -> None:
        """Nobody is marked any more."""
        self._mark(None)

    def bring(self, key: int, to: int) -> None:
        """Swap two rows, or bring the first one into the empty lane of the second."""
        moving, target = self.lines.get(key), self.lines.get(to)
        if moving is None or target is None or not self._may_move(moving):
            return
        if target.entry is not None:
            self._refuse(_("{name} has no lane to give. Mark {name} first.").format(name=name_of(target)))
        elif moving.entry is not None:
            self._place(moving.entry, target)
        elif moving.start is not None and target.free is not None:
            self._moved(self._desk.do(start_lists.move, moving.start.id, target.free), key)
        elif moving.start is not None and target.start is not None:
            self._moved(self._desk.do(start_lists.swap, moving.start.id, target.start.id), key)

    def bring_between(self, key: int, below: int) -> None:
        """Let somebody start in a new pair, right before the pair of a row."""
        moving, target = self.lines.get(key), self.lines.get(below)
        if moving is None or target is None or not self._may_move(moving):
            return
        if target.pair is None or moving.start is None:
            self._refuse(_("Only who starts in a pair can be put between two pairs."))
        else:
            self._moved(self._desk.do(own_pairs.start_alone, moving.start.id, target.pair), key)

    def step(self, by: int) -> None:
        """Bring who is chosen into the same lane of the next pair, or of the one before."""
        line = self.chosen()
        if line is None or line.place is None or not self._may_move(line):
            return
        target = self._at(replace(line.place, pair=line.place.pair + by))
        if target is None:
            words = _("Pair {pair} is the first.") if by < 0 else _("Pair {pair} is the last.")
            self._refuse(words.format(pair=line.place.pair))
        else:
            self.bring(line.key, target.key)

    def change_lanes(self) -> None:
        """Let a pair change lanes; in a quartet only the two who start together."""
        line, view = self.chosen(), self._view
        if line is None or view is None or line.place is None or not self._may_move(line):
            return
        if not start_order.quartets(view):
            self._desk.do(start_lists.change_lanes, view.race.id, line.place.pair)
            return
        other = self._at(replace(line.place, lane=other_lane(line.place.lane)))
        if other is not None:
            self.bring(line.key, other.key)

    # --- pairs and lanes ------------------------------------------------------------------------------------

    def insert_pair(self) -> None:
        """Make room for a pair before the chosen one, and stand in it."""
        line, view = self.chosen(), self._view
        if line is None or view is None:
            return
        if line.pair is None:
            self._refuse(_("There are no pairs here. Choose somebody who has one."))
        elif self._desk.do(start_lists.insert, view.race.id, line.pair):
            self._stand_on(next((one for one in self.lines.values() if one.pair == line.pair), None))

    def take_off(self) -> None:
        """Take somebody off the list, or an empty pair out of it."""
        line, view = self.chosen(), self._view
        if line is None or view is None:
            return
        if line.start is not None:
            self._asking.take_off(line.start)
        elif line.entry is not None:
            self._refuse(_("{name} is not on the list.").format(name=name_of(line)))
        elif any(one.start for one in self.lines.values() if one.pair == line.pair):
            self._refuse(_("The lane is empty already; the pair is not."))
        elif line.pair is not None:
            self._desk.do(start_lists.close_gap, view.race.id, line.pair)

    # --- finding --------------------------------------------------------------------------------------------

    def chosen(self) -> Line | None:
        """The row where the hands are."""
        key = self._table.chosen_key()
        return self.lines.get(key) if key is not None else None

    def marked(self) -> Line | None:
        """The row that is marked."""
        return self.lines.get(self._table.marked) if self._table.marked is not None else None

    def has_pairs(self) -> bool:
        """Whether anybody has a place; all start together in a mass start."""
        return any(line.place for line in self.lines.values())

    def _at(self, place: Place) -> Line | None:
        """The row of a place: who starts there, or the empty lane."""
        here = [line for line in self.lines.values() if line.place == place]
        return next((line for line in here if line.free or (line.start and not line.start.withdrawn)), None)

    # --- doing ----------------------------------------------------------------------------------------------

    def _place(self, entry: Entry, target: Line | None) -> None:
        """Put who was not drawn into a lane and stand there; in a race without pairs only on the list."""
        place = (target.free or target.place) if target else None
        if self._desk.do(start_lists.place, entry.id, place):
            self.let_go()
            self._stand_on(self._at(place) if place else None)

    def _moved(self, changed: Changed | None, key: int) -> None:
        """After a move nobody is marked, and the hands go along."""
        if changed is not None:
            self.let_go()
            self._stand_on(self.lines.get(key))

    def _may_move(self, line: Line) -> bool:
        """Whether there is somebody in the line who may be moved; else say why not."""
        if line.start is None and line.entry is None:
            self._refuse(_("Nobody starts here. Choose somebody first."))
            return False
        if line.start is not None and line.start.withdrawn:
            self._refuse(_("{name} has withdrawn and stays on the list as WDR.").format(name=name_of(line)))
            return False
        try:
            if line.start is not None:
                check_movable(line.start)
        except RuleError as reason:
            self._refuse(str(reason))
            return False
        return True

    def _mark(self, key: int | None) -> None:
        self._table.mark(key)
        if self._view is not None:
            self._table.show_sheet(start_order.sheet(self._view, tuple(self.lines.values()), key))
        self.marking_changed.emit()

    def _stand_on(self, line: Line | None) -> None:
        if line is not None:
            self._table.choose(line.key)
            self._table.scrollTo(self._table.currentIndex())

    def _refuse(self, reason: str) -> None:
        self._desk.refused.emit(reason)


def name_of(line: Line) -> str:
    """Who stands in a line, with the number."""
    if line.start is not None:
        return named(line.start)
    return line.entry.competitor.name if line.entry else ""
