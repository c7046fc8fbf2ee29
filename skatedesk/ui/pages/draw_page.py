"""The draw page: before the draw the field and the rule, after it the start list and the protocol."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from skatedesk.domain.draw import Draw
from skatedesk.services import draw_protocols, draws
from skatedesk.services.draws import Preparation
from skatedesk.services.lists import ProgrammeItem
from skatedesk.sheets.headings import race_line
from skatedesk.ui.ceremony import Ceremony
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.draw_after import DrawAfter
from skatedesk.ui.pages.draw_before import DrawBefore
from skatedesk.ui.pages.draw_protocol import DrawProtocolPart
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.page import Page
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

LEAST = QSize(370, 250)
NARROW = 700
"""Below this width, in pixels at 100 %, the tabs stand below the title."""
LOW = 360
"""Below this height the lists need the room of the second line."""
_LIST, _PAIRS, _FIELD = range(3)


class DrawPage(Page):
    """Follows the chosen race; who looks at it before the draw never sees a pair."""

    follows_race = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "draw_page", _("Draw"), parent)
        self._anew: int | None = None
        self._race_id: int | None = None
        self._closed = ""
        self.title = fitted_label("draw_title", Role.TITLE)
        self.subtitle = fitted_label("draw_subtitle", Role.MUTED)
        self.tabs = QTabBar()
        self.anew_button = theme.button("", "draw_anew")
        self.before = DrawBefore(desk)
        self.after = DrawAfter(desk, self)
        self.protocol = DrawProtocolPart()
        self.part: QWidget = self.before
        self._parts: tuple[QWidget, ...] = (self.before, self.after, self.protocol)
        self.ceremony: Ceremony | None = None
        self._lay_out()
        self.before.draw_wanted.connect(self._open_ceremony)
        self.anew_button.clicked.connect(self._turn)
        self.tabs.currentChanged.connect(self._show_tab)
        if not desk.is_open:
            self.refresh()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read where the race stands, and show what is before or after its draw."""
        race_id = self.desk.race_id if self.desk.is_open else None
        item = next((one for one in self.desk.programme() if one.race.id == race_id), None) if race_id else None
        if race_id != self._race_id:
            self._race_id, self._anew = race_id, None
            self._choose_tab(_LIST)
        if item is None:
            self._show_nothing()
        elif self.is_before(item):
            self._show_before(item)
        else:
            self._show_after(item)

    def is_before(self, item: ProgrammeItem) -> bool:
        """Whether the race is still to be drawn, or is being drawn anew."""
        return not item.starts or self._anew == item.race.id

    def take_hands(self) -> None:
        """Before the draw to its button, after it to the list."""
        if self.part is self.before:
            self.before.take_hands()
        elif self.part is self.after:
            self.after.take_hands()
        else:
            self.protocol.table.setFocus()

    def _show_nothing(self) -> None:
        self.title.setText(_("No race yet") if self.desk.is_open else _("No file is open"))
        self.subtitle.setText("")
        self.before.show_nothing(
            _("There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.")
            if self.desk.is_open
            else _("Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).")
        )
        self._show_part(self.before)

    def _show_before(self, item: ProgrammeItem) -> None:
        self.before.show_race(item.race.id)
        prepared = self.before.prepared
        count = len(prepared.field) if prepared else 0
        to_draw = ngettext("{count} to draw", "{count} to draw", count).format(count=count)
        stays = _("the start list there is stays until the new draw is confirmed")
        self.title.setText(race_line(item.race))
        self.subtitle.setText(f"{to_draw} · {stays}" if item.starts else to_draw)
        self.anew_button.setText(_("Back to the start list"))
        self._closed = ""
        self._show_part(self.before, anew=bool(item.starts))

    def _show_after(self, item: ProgrammeItem) -> None:
        protocols = draw_protocols.protocols(self.desk.file, item.race.id)
        self._closed = draws.why_closed(self.desk.file, item.race.id)
        listed = ngettext("{count} on the start list", "{count} on the start list", item.starts)
        listed = listed.format(count=item.starts)
        drawn = _("drawn with seed {seed}").format(seed=protocols[0].draw.seed) if protocols else _("not drawn here")
        self.title.setText(race_line(item.race))
        self.subtitle.setText(f"{listed} · {drawn}")
        self.anew_button.setText(_("Draw anew…"))
        if not protocols:
            self._choose_tab(_LIST)
        self.protocol.show_protocols(protocols)
        self.after.show_race(item.race.id)
        self._show_part(self._part_of_tab(), tabs=bool(protocols), anew=not self._closed)

    def _show_part(self, part: QWidget, *, tabs: bool = False, anew: bool = False) -> None:
        """Bring one part to the front; a part that goes takes the hands along to the next one."""
        hands = QApplication.focusWidget()
        has_hands = hands is not None and self.part.isAncestorOf(hands)
        changes = self.part is not part
        self._turn_to(part)
        self.tabs.setVisible(tabs)
        self.anew_button.setVisible(anew)
        if changes and has_hands:
            self.take_hands()

    def _turn_to(self, part: QWidget) -> None:
        """Only the part that is seen takes room."""
        self.part = part
        for other in self._parts:
            other.setVisible(other is part)

    def _choose_tab(self, at: int) -> None:
        """Stand on this tab without showing its part yet."""
        blocker = QSignalBlocker(self.tabs)
        self.tabs.setCurrentIndex(at)
        blocker.unblock()

    def _part_of_tab(self) -> QWidget:
        """The list, or the protocol with the pairs as drawn or the field."""
        at = self.tabs.currentIndex()
        self.protocol.show_list(field=at == _FIELD)
        return self.after if at == _LIST else self.protocol

    def _show_tab(self) -> None:
        self._turn_to(self._part_of_tab())

    # --- acting ---------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw, where that is what the page shows."""
        if self.part is self.before:
            self.before.draw()
        else:
            self.desk.refused.emit(self._closed or _("This race is drawn already. Choose Draw anew to draw it again."))

    def draw_anew(self) -> None:
        """Go back to before the draw; the start list stays until another draw is confirmed."""
        if self.part is self.before:
            self.before.draw()
        elif self._closed:
            self.desk.refused.emit(self._closed)
        else:
            self._anew = self.desk.race_id
            self.before.begin_anew()
            self.refresh()
            self.take_hands()

    def another_seed(self) -> None:
        """Another seed, while the page is before the draw."""
        if self.part is self.before:
            self.before.fresh_seed()

    def _turn(self) -> None:
        """From the start list to before the draw, or back."""
        if self._anew is None:
            self.draw_anew()
        else:
            self._anew = None
            self.refresh()
            self.take_hands()

    # --- the ceremony ---------------------------------------------------------------------------------------

    def _open_ceremony(self, prepared: Preparation, draw: Draw) -> None:
        ceremony = Ceremony(prepared, draw, last_first=self.before.last_first, parent=self.window())

        def store(made: Draw) -> None:
            self._store(ceremony, prepared.race.id, made)

        def take_seed(made: Draw) -> None:
            self.before.seed.setText(made.seed)

        ceremony.confirmed.connect(store)
        ceremony.drawn_again.connect(take_seed)
        ceremony.left.connect(self._say_left)
        self.desk.refused.connect(ceremony.say)
        self.ceremony = ceremony
        ceremony.show()

    def _store(self, ceremony: Ceremony, race_id: int, draw: Draw) -> None:
        """The draw is confirmed: it becomes the start list, or the ceremony says why not."""
        anew, self._anew = self._anew, None
        if self.desk.do(draws.store, race_id, draw):
            self.ceremony = None
            self.before.begin_anew()
            ceremony.finish()
            self.take_hands()
        else:
            self._anew = anew

    def _say_left(self) -> None:
        self.ceremony = None
        self.desk.told.emit(_("Nothing is stored. The seed stays: drawing with it gives the same draw again."))

    # --- room -----------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """What the page needs when it is folded; its layout alone would never let it come so far."""
        return LEAST * current().scale

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a draw that was to be made anew."""
        if event.key() == Qt.Key.Key_Escape and self._anew is not None:
            self._turn()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.tabs.setObjectName("draw_tabs")
        self.tabs.setAccessibleName(_("Start list or protocol"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (_("Start list"), _("As drawn"), _("Field")):
            self.tabs.addTab(words)
        self._head, self._top, self._second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (self.title, self.subtitle):
            self._head.addWidget(line)
        self._top.addLayout(self._head, 1)
        self._top.addWidget(self.tabs, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self.anew_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._second.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(self._second)
        for part in self._parts:
            self._column.addWidget(part, 1)

    def fold(self) -> None:
        """In a narrow page the tabs have a line of their own; in a low one there is no second line of words."""
        px = current().px
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        line = self._second if narrow else self._top
        if line.indexOf(self.tabs) < 0:
            line.insertWidget(0 if narrow else 1, self.tabs)
        self.subtitle.setVisible(not low)
        gap = px(SPACE.small if low else SPACE.medium)
        self._top.setSpacing(gap)
        self._column.setSpacing(gap)
        self._head.setSpacing(px(2))
