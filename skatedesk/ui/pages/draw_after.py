"""After the draw: the start list to be checked, changed by hand and issued."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QGridLayout, QTabBar, QVBoxLayout, QWidget

from skatedesk.domain.start_checks import Check
from skatedesk.services import start_lists
from skatedesk.services.start_lists import StartListView
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.draw_acts import StartListActs
from skatedesk.ui.pages.draw_side import DrawSide
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.pair_list_view import PairListView
from skatedesk.ui.pages.pair_moves import PairMoves, name_of
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

NARROW = 800
"""Below this width, in pixels at 100 %, checks and revision fold under a tab."""
LOW = 320
"""Below this height the rows need the room of the line about the keys."""
_SIDE_WIDTH = 344
_NOTHING = Sheet("start order", Heading(), (), ())


class DrawAfter(Folding):
    """The list on the left, checks and revision on the right. It shows what `show_race` was told last.

    Signals: `seen(bool)` when it comes into sight or goes.
    """

    seen = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view: StartListView | None = None
        self.setObjectName("draw_after")
        self.setAccessibleName(_("Start list"))
        self.table = PairListView()
        self.hint = wrapped(theme.muted_label("", "start_order_hint"))
        self.side = DrawSide()
        self.tabs = QTabBar()
        self._asking = StartListActs(desk, self)
        self.moves = PairMoves(desk, self.table, self._asking)
        self._make_acts()
        self._lay_out()
        self._connect()

    # --- showing --------------------------------------------------------------------------------------------

    def show_race(self, race_id: int) -> None:
        """Read the start list of this race as it stands."""
        self.view = view = start_lists.view(self._desk.file, race_id)
        words = _("Race {number} has no start list yet. Draw it first.").format(number=view.race.number)
        self._say_empty("" if view.starts else words)
        self.moves.show(view)
        self.side.show_view(view)
        self.fold()

    def show_nothing(self, reason: str) -> None:
        """Say what to do where there is no start list."""
        self.view = None
        self._say_empty(reason)
        self.moves.forget()
        self.table.show_sheet(_NOTHING)
        self.fold()

    def take_hands(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.table.setFocus()

    def start_id(self) -> int | None:
        """Whose row is the chosen one, None in an empty lane."""
        line = self.moves.chosen()
        return line.start.id if line and line.start else None

    def _say_empty(self, words: str) -> None:
        self.table.set_empty_text(words)
        self.table.setAccessibleDescription(words)

    def _show_hint(self) -> None:
        marked = self.moves.marked()
        if marked is not None:
            words = _("{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.")
            words = words.format(name=name_of(marked))
        elif self.moves.has_pairs():
            words = _(
                "Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once."
            )
        else:
            words = _("All start together. Del takes somebody off the list, Space puts on it who was not drawn.")
        self.hint.setText(words)
        self.hint.set_tone(Tone.ACCENT if marked else Tone.NEUTRAL)

    # --- acting ---------------------------------------------------------------------------------------------

    def withdraw_late(self) -> None:
        """Ask how the race goes on without who is chosen."""
        self._asking.withdraw_late(self.view.race.id if self.view else None, self.start_id())

    def issue(self) -> None:
        """Issue the list as it stands."""
        if self.view is not None:
            self._desk.do(start_lists.issue, self.view.race.id)

    def _repair(self, check: Check) -> None:
        if self.view is not None:
            self._desk.do(start_lists.repair, self.view.race.id, check)

    def _go_to(self, check: Check) -> None:
        """From a check to whom it is about."""
        for line in self.moves.lines.values():
            by_start = line.start is not None and line.start.id in check.start_ids
            by_entry = line.entry is not None and line.entry.id in check.entry_ids
            about_nobody = not check.start_ids and not check.entry_ids and line.pair == check.pair
            if by_start or by_entry or about_nobody:
                self.table.choose(line.key)
                break
        self.take_hands()

    # --- room -----------------------------------------------------------------------------------------------

    def _make_acts(self) -> None:
        """What the keys do in the list; a right click offers the same, and so may a menu."""
        add, moves = self._act, self.moves
        add("mark", _("&Mark, swap or move here"), moves.mark, "Space")
        add("pair_before", _("To the pair &before"), lambda: moves.step(-1), "Alt+Up")
        add("pair_after", _("To the pair a&fter"), lambda: moves.step(1), "Alt+Down")
        add("change_lanes", _("Change &lanes"), moves.change_lanes, "Alt+Left", "Alt+Right")
        add("insert_pair", _("&Insert a pair\tIns"), moves.insert_pair)
        add("take_off", _("&Take off the list…"), moves.take_off, "Del")

    def _act(self, name: str, text: str, act: Callable[[], object], *keys: str) -> None:
        """An act whose keys work where the hands are in the list; who does not see it cannot choose it."""
        made = QAction(text, self.table)
        made.setObjectName(f"action_{name}")
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setEnabled(False)
        made.triggered.connect(lambda _checked=False: act())
        self.seen.connect(made.setEnabled)
        self.table.addAction(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something else on other pages."""
        if event.key() == Qt.Key.Key_F8 and not event.modifiers():
            self.withdraw_late()
        elif event.key() == Qt.Key.Key_Insert:
            self.moves.insert_pair()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _lay_out(self) -> None:
        self.tabs.setObjectName("draw_after_tabs")
        self.tabs.setAccessibleName(_("Pairs, checks or revision"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (_("Pairs"), _("Checks"), _("Revision")):
            self.tabs.addTab(words)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.hint)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.tabs, 0, 0)
        self._grid.addWidget(self._list, 1, 0)
        self._grid.addWidget(self.side, 1, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        for first, second in pairwise((self.tabs, self.table, self.side.checks)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.moves.marking_changed.connect(self._show_hint)
        self.side.check_activated.connect(self._go_to)
        self.side.repair_wanted.connect(self._repair)
        self.side.issue.clicked.connect(self.issue)
        self.side.withdrawal.clicked.connect(self.withdraw_late)
        self.tabs.currentChanged.connect(self.fold)

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px, there = current().px, self.view is not None
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        at = self.tabs.currentIndex()
        on_side = narrow and there and at > 0
        self.tabs.setVisible(narrow and there)
        self._list.setVisible(not on_side)
        self._grid.addWidget(self.side, 1, 0 if narrow else 1)
        self.side.setVisible(there and (on_side or not narrow))
        self.side.show_only(at - 1 if on_side else None)
        self.side.setMinimumWidth(0 if narrow else px(_SIDE_WIDTH))
        self.side.setMaximumWidth(self.width() if narrow else px(_SIDE_WIDTH))
        self.hint.setVisible(there and not low)
        self.table.set_compact(low)
        gap = px(SPACE.small if low else SPACE.medium)
        self._grid.setSpacing(gap)
        self._column.setSpacing(px(SPACE.small))
