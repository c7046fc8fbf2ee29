"""The first page: what is on the ice, what comes next, how late it is, the lamps, the checklist, what changed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services import checklist, today
from skatedesk.services.checklist import Item
from skatedesk.services.documents import DocumentState
from skatedesk.services.today import Today
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.pages import today_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import tab_bar, tab_order
from skatedesk.ui.pages.ice_panel import IcePanel
from skatedesk.ui.pages.lamps_panel import BACKUP, CLOCK, FILE, PRINTER, LampsPanel
from skatedesk.ui.pages.marked_list import MarkedLine, MarkedList
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.schedule_panel import SchedulePanel
from skatedesk.ui.style import theme
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

TICK_MS = 25_000
NARROW = 860
"""Below this width, in pixels at 100 %, the checks fold under a tab."""
LOW = 420
NOW, CHECKS = range(2)
_SHARES = (8, 5)

_PAGES = {
    "entries": "entries_page",
    "numbers": "entries_page",
    "draw": "draw_page",
    "start_lists": "documents_page",
    "results": "race_page",
    "official": "race_page",
    "result_lists": "documents_page",
    "printer": "documents_page",
}
"""Where a line of the checklist is worked on, by its fact."""
_ACTS = {
    "officials": "competition_officials",
    "timetable": "timetable",
    "conditions": "race_conditions",
    "backup": "backups",
    "protocol": "document_protocol",
}
"""The act of the menus that does it; it belongs to the page of the same place in `_ACT_PAGES`, if any."""
_ACT_PAGES = {"protocol": "documents_page"}
_LAMPS = {FILE: "backups", BACKUP: "backups"}


class TodayPage(Page):
    """One glance over the competition on the desk, looked at again every few seconds while it is seen.

    Signals: `page_wanted(str)` with the objectName of a page, `act_wanted(str)` with the name of an act of the menus,
    `changed_wanted()` for the lists that changed since they went out.
    """

    concerned_by_all = True
    least = LEAST
    page_wanted = Signal(str)
    act_wanted = Signal(str)
    changed_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        watch: DocumentWatch,
        backups: BackupKeeper,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(desk, "today_page", _("Today"), parent)
        self._watch, self._now = watch, now
        self._items: tuple[Item, ...] = ()
        self._stale_lists: tuple[DocumentState, ...] = ()
        self.title = fitted_label("today_title", Role.TITLE)
        self.subtitle = fitted_label("today_subtitle", Role.MUTED)
        self.timetable = theme.button(_("Timetable…"), "today_timetable")
        self.edit_list = theme.button(_("Checklist…"), "today_edit_checklist")
        self.ice = IcePanel()
        self.schedule = SchedulePanel()
        self.lamps = LampsPanel(desk, background, backups)
        self.checks_head = theme.label("", "today_checks_head", Role.PANEL_TITLE)
        self.checks = MarkedList("today_checks", _("Checklist"))
        self.changed_head = theme.label("", "today_changed_head", Role.PANEL_TITLE)
        self.changed = MarkedList("today_changed", _("Changed since printed"), most=4)
        self.tabs = tab_bar("today_tabs", _("What is going on, or what is to be checked"), _("Now"), _("Checks"))
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the day anew."""
        self.lamps.look()
        if not self.desk.is_open or self.desk.competition is None:
            self._show_nothing()
            return
        if self._watch.states is None:
            self._watch.look()
        told = today.look(self.desk.file, self.desk.competition.id, self._now(), self._at_desk())
        self.title.setText(_("Today") if told.is_now else today_words.day_words(told.day) or _("Today"))
        self.subtitle.setText(today_words.day_words(told.day) if told.is_now else self.desk.competition.event)
        self.ice.show_today(told)
        self.schedule.show_today(told)
        self._show_checks(told)
        self._show_changed()
        self.fold()

    def take_hands(self) -> None:
        """The hands belong to the way back to the times; without one to what comes next."""
        if self._narrow:
            self.tabs.setCurrentIndex(NOW)
        (self.ice.enter if self.ice.enter.isVisible() else self.schedule.table).setFocus()

    def _show_nothing(self) -> None:
        self.title.setText(_("Today"))
        self.subtitle.setText("")
        if self.desk.is_open:
            what_next = _("Make one with Competition, New competition (Ctrl+M).")
            self.ice.show_nothing(_("No competition yet"), what_next)
        else:
            what_next = _("Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).")
            self.ice.show_nothing(_("No file is open"), what_next)
        self.schedule.show_today(Today())
        self._show_checks(Today())
        self._show_changed()
        self.fold()

    def _show_checks(self, told: Today) -> None:
        self._items = told.items
        done = sum(item.done for item in told.items)
        words = _("Checklist · {done} of {count}").format(done=done, count=len(told.items))
        self.checks_head.setText(words if told.items else _("Checklist"))
        self.checks.show_lines([_line(item) for item in told.items], _("There is nothing to check yet."))

    def _show_changed(self) -> None:
        """What went out and says something else by now, or hangs and lies about in an old edition."""
        states = self._watch.states
        self._stale_lists = tuple(
            one for one in states or () if one.to_print or (one.last and one.state is one.state.CHANGED)
        )
        count = len(self._stale_lists)
        head = ngettext("{count} list changed since printed", "{count} lists changed since printed", count)
        self.changed_head.setText(head.format(count=count) if count else _("Changed since printed"))
        self.changed.show_lines([_changed_line(one) for one in self._stale_lists], _what_holds(states))

    def _at_desk(self) -> dict[str, bool]:
        """What the desk knows and the file does not."""
        known = self.lamps.at_desk()
        states = self._watch.states
        if states is not None:
            out = any(one.last for one in states)
            known["unchanged"] = out and not any(one.to_print or one.state is one.state.CHANGED for one in states)
        return known

    # --- acting ---------------------------------------------------------------------------------------------

    def _go_to_item(self, at: int) -> None:
        """Go where a line is worked on; one that is only ticked is ticked."""
        fact = self._items[at].fact
        if fact == "unchanged":
            self.changed_wanted.emit()
        elif fact in _PAGES:
            self.page_wanted.emit(_PAGES[fact])
        elif fact in _ACTS:
            if fact in _ACT_PAGES:
                self.page_wanted.emit(_ACT_PAGES[fact])
            self.act_wanted.emit(_ACTS[fact])
        else:
            self._tick(at)

    def _tick(self, at: int) -> None:
        """Tick a line by hand, or take that back; one that ticks itself does so again then."""
        held, item = self.desk.competition, self._items[at]
        if held is None:
            return
        if item.ticks_itself and item.by_hand:
            self.desk.do(checklist.by_itself, held.id, item.place)
        else:
            self.desk.do(checklist.tick, held.id, item.place, not item.done, self._now())

    def _ask_lamp(self, name: str) -> None:
        if name == PRINTER:
            self.page_wanted.emit("documents_page")
        elif name == CLOCK:
            self.desk.told.emit(self.lamps.sentences[CLOCK])
        else:
            self.act_wanted.emit(_LAMPS[name])

    # --- room -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _lay_out(self) -> None:
        self._words, self._top = QVBoxLayout(), QHBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.subtitle)
        self._words.setSpacing(0)
        self._top.addLayout(self._words, 1)
        for part in (self.tabs, self.timetable, self.edit_list):
            self._top.addWidget(part)
        self.left, self.right = QWidget(), QWidget()
        self._left, self._right, self._body = QVBoxLayout(self.left), QVBoxLayout(self.right), QHBoxLayout()
        self._left.addWidget(self.ice)
        self._left.addWidget(self.schedule, 1)
        self._left.addStretch()
        self.checks_panel = theme.panel("today_checks_panel", _("Checklist"))
        self.changed_panel = theme.panel("today_changed_panel", _("Changed since printed"))
        self._panels = [QVBoxLayout(self.checks_panel), QVBoxLayout(self.changed_panel)]
        self._panels[0].addWidget(self.checks_head)
        self._panels[0].addWidget(self.checks, 1)
        self._panels[1].addWidget(self.changed_head)
        self._panels[1].addWidget(self.changed, 1)
        self._right.addWidget(self.lamps)
        self._right.addWidget(self.checks_panel, 1)
        self._right.addWidget(self.changed_panel)
        self._body.addWidget(self.left, _SHARES[0])
        self._body.addWidget(self.right, _SHARES[1])
        for column in (self._left, self._right, self._body):
            column.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(self._body, 1)
        order = (
            self.timetable, self.edit_list, self.tabs, self.ice.enter, self.schedule.table,
            *self.lamps.lamps.values(), self.checks, self.changed,
        )  # fmt: skip
        tab_order(*order)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.look_again)
        self._watch.looked.connect(self._on_looked)
        self.lamps.changed.connect(self._on_looked)
        self.lamps.asked.connect(self._ask_lamp)
        self.ice.race_wanted.connect(self.desk.go_to_race)
        self.schedule.race_wanted.connect(self.desk.go_to_race)
        self.schedule.break_wanted.connect(partial(self.act_wanted.emit, "timetable"))
        self.timetable.clicked.connect(partial(self.act_wanted.emit, "timetable"))
        self.edit_list.clicked.connect(partial(self.act_wanted.emit, "checklist"))
        self.checks.line_activated.connect(self._go_to_item)
        self.checks.line_ticked.connect(self._tick)
        self.changed.line_activated.connect(self.changed_wanted)
        self.tabs.currentChanged.connect(self.fold)

    def _on_looked(self) -> None:
        """The lists or the lamps say something else: only what is about them is shown anew."""
        held = self.desk.competition
        if not self.isVisible() or not self.desk.is_open or held is None:
            return
        now = self._now()
        self._show_checks(Today(at=now, items=checklist.items(self.desk.file, held.id, now, self._at_desk())))
        self._show_changed()

    @property
    def _narrow(self) -> bool:
        return self.width() < current().px(NARROW)

    def fold(self) -> None:
        """Beside each other where there is room, else the checks under a tab."""
        px, narrow, low = current().px, self._narrow, self.height() < current().px(LOW)
        there = self.desk.is_open and self.desk.competition is not None
        self.tabs.setTabText(NOW, _("Now"))
        self.tabs.setTabText(CHECKS, _("Checks"))
        self.tabs.setVisible(narrow and there)
        on_checks = self.tabs.currentIndex() == CHECKS and there
        self.left.setVisible(not narrow or not on_checks)
        self.right.setVisible(there and (not narrow or on_checks))
        self.schedule.setVisible(there)
        for part in (self.timetable, self.edit_list):
            part.setVisible(there and not (narrow and low))
        self.subtitle.setVisible(not low and bool(self.subtitle.text()))
        self.changed_panel.setVisible(not low)
        self.checks_head.setVisible(not low)
        self.ice.set_low(low, narrow)
        for panel in (self.schedule, self.lamps):
            panel.set_low(low)
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._left, self._right, self._body, self._column):
            layout.setSpacing(gap)
        for panel in self._panels:
            panel.setContentsMargins(px(2), px(SPACE.small), px(2), px(SPACE.tight))
            panel.setSpacing(px(2))
        for head in (self.checks_head, self.changed_head):
            head.setContentsMargins(px(SPACE.medium), 0, 0, 0)


def _what_holds(states: tuple[DocumentState, ...] | None) -> str:
    """Why no list is told."""
    if states is None:
        return _("Looking at the lists …")
    if not any(one.last for one in states):
        return _("Nothing was printed or exported yet.")
    return _("Nothing changed: what went out still holds.")


def _line(item: Item) -> MarkedLine:
    """A line of the checklist with how far it is, or who says so."""
    note = ""
    if item.by_hand and item.ticks_itself:
        note = _("by hand {time}").format(time=f"{item.at:%H:%M}") if item.at else _("by hand")
    elif item.at is not None:
        note = f"{item.at:%H:%M}"
    elif item.progress is not None and item.progress.of > 1 and not item.done:
        note = _("{done} of {count}").format(done=item.progress.done, count=item.progress.of)
    mark = Mark.OFFICIAL if item.done else Mark.DRAWN
    return MarkedLine(mark, item.words, note, _("done") if item.done else _("to do"), quiet=item.done)


def _changed_line(state: DocumentState) -> MarkedLine:
    """A list that no longer holds, with what became of it."""
    printed = state.printed.printed_at if state.printed else None
    note = _("printed {time}").format(time=f"{printed:%H:%M}") if printed else _("not printed")
    return MarkedLine(Mark.PROVISIONAL, state.title, note, _("changed"))
