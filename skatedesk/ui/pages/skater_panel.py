"""The card of one skater: who it is, the places in the cups, the best times, and every race."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from skatedesk.services.skater_card import SkaterCard
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.registry_head import RegistryHead
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import ROW_COMPACT, SPACE, TYPE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 660
LOW = 480
"""Below this width or height, in pixels at 100 %, the parts of the card fold under tabs."""
_ROWS_SEEN = 5
_LIST_TAB = 3


class SkaterPanel(Folding):
    """Signals: `race_asked(int)` with the id of a race somebody wants to see."""

    race_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skater_panel")
        self.setAccessibleName(_("Skater"))
        self.head = RegistryHead()
        self.places = SheetView("skater_places", _("World Cup places"), flexible="cup", compact=True, framed=False)
        self.bests = SheetView(
            "skater_bests",
            _("Personal and season bests"),
            flexible="where",
            hide_first=("day",),
            compact=True,
            framed=False,
        )
        self.races = SheetView(
            "skater_races",
            _("Races"),
            flexible="title",
            hide_first=("laps", "lane", "pair", "race", "division", "behind", "competition", "notes", "points"),
            compact=True,
            framed=False,
        )
        self.legend = theme.muted_label("", "skater_legend")
        self.bests_title = theme.label("", "skater_bests_title", Role.PANEL_TITLE)
        self.races_title = theme.label("", "skater_races_title", Role.PANEL_TITLE)
        self.plots = theme.link_button(_("Plot…"), "skater_plots")
        self.tabs = QTabBar()
        self._filled = False
        self._list: QWidget | None = None
        self._lay_out()
        self.races.row_activated.connect(self.race_asked)
        self.bests.row_activated.connect(self._ask_for_race)
        self.tabs.currentChanged.connect(self.fold)

    def show_card(self, card: SkaterCard) -> None:
        """Show this skater; the chosen race stays where the skater is the same."""
        self.head.show_card(card)
        self.bests_title.setText(_("Personal bests, season bests {season}").format(season=card.season))
        count = len(card.races)
        self.races_title.setText(ngettext("{count} race", "{count} races", count).format(count=count))
        self.legend.setText(" · ".join(f"{code}: {meaning}" for code, meaning in card.legend))
        self.legend.setVisible(bool(card.legend))
        self.places.show_sheet(card.places_sheet())
        self.bests.show_sheet(card.bests_sheet())
        races = card.sheet()
        noted = [column.key for column in races.columns if column.key != "notes" or card.legend]
        self.races.show_sheet(races.showing(*noted))
        if self.races.chosen_key() is None and card.races:
            self.races.choose(card.races[-1].race.id)
        self._set_filled(True)

    def show_nobody(self, title: str, what_next: str) -> None:
        """Say what to do next where there is no skater to show."""
        self.head.show_nobody(title, what_next)
        self._set_filled(False)

    def hold_list(self, skater_list: QWidget | None) -> None:
        """Take the list of all skaters in under a tab, where the page has no room beside the card."""
        if skater_list is not self._list:
            self._list = skater_list
            if skater_list is not None:
                self._grid.addWidget(skater_list, 3, 0)
            self.tabs.setTabVisible(_LIST_TAB, skater_list is not None)
            self.fold()

    def show_part(self, at: int = 0) -> None:
        """Bring a part of the card to the front where they are folded; the races come first."""
        self.tabs.setCurrentIndex(at)

    def _ask_for_race(self, key: int) -> None:
        """A time skated elsewhere has no race here."""
        if key > 0:
            self.race_asked.emit(key)

    def _set_filled(self, filled: bool) -> None:
        self._filled = filled
        self.fold()

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = current().px
        self.legend.setWordWrap(True)
        self.legend.setContentsMargins(px(SPACE.small), px(SPACE.small), px(SPACE.small), px(SPACE.small))
        self.places.set_empty_text(_("No points in a World Cup yet."))
        self.bests.set_empty_text(_("No time yet."))
        self.races.set_empty_text(_("Not on a start list yet."))
        self.tabs.setObjectName("skater_tabs")
        self.tabs.setAccessibleName(_("Parts of the card"))
        for words in (_("Races"), _("World Cup places"), _("Bests"), _("All skaters")):
            self.tabs.addTab(words)
        self.tabs.setTabVisible(_LIST_TAB, False)
        places_title = theme.label(_("World Cup places"), "skater_places_title", Role.PANEL_TITLE)
        self.places_panel = _panel("skater_places_panel", _("World Cup places"), places_title, self.places)
        bests_head = _line(self.bests_title, self.plots)
        self.bests_panel = _panel("skater_bests_panel", _("Personal and season bests"), bests_head, self.bests)
        self.races_panel = _panel("skater_races_panel", _("Races"), self.races_title, self.races, self.legend)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(SPACE.medium))
        grid.addWidget(self.head, 0, 0)
        grid.addWidget(self.tabs, 1, 0)
        beside = QHBoxLayout()
        beside.setSpacing(px(SPACE.medium))
        beside.addWidget(self.places_panel, 2)
        beside.addWidget(self.bests_panel, 3)
        grid.addLayout(beside, 2, 0)
        grid.addWidget(self.races_panel, 3, 0)
        grid.setRowStretch(4, 1)
        self._grid = grid
        for first, second in pairwise(
            (self.head.edit, self.head.system, self.tabs, self.places, self.plots, self.bests, self.races)
        ):
            QWidget.setTabOrder(first, second)

    def fold(self) -> None:
        """All parts at once where there is room, else one of them under its tab."""
        px = current().px
        folded = self._list is not None or self.width() < px(NARROW) or self.height() < px(LOW)
        self.tabs.setVisible(self._filled and folded)
        for at, part in enumerate((self.races_panel, self.places_panel, self.bests_panel, self._list)):
            if part is not None:
                part.setVisible(self._filled and (not folded or at == self.tabs.currentIndex()))
        rows = px(ROW_COMPACT) * (_ROWS_SEEN + 1) + px(TYPE.panel_title + 4 * SPACE.small)
        for part in (self.places_panel, self.bests_panel):
            part.setMaximumHeight(self.height() if folded else rows)
        above = folded and self.tabs.currentIndex() in (1, 2)
        self._grid.setRowStretch(2, 1 if self._filled and above else 0)
        self._grid.setRowStretch(3, 1 if self._filled and not above else 0)
        self._grid.setRowStretch(4, 0 if self._filled else 1)


def _line(title: QWidget, button: QWidget) -> QWidget:
    """A title with a small act at its right."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(title, 1)
    line.addWidget(button)
    return made


def _panel(object_name: str, accessible_name: str, head: QWidget, *body: QWidget) -> QFrame:
    """A panel with its title above; what stands in the rows begins below the title."""
    px = current().px
    frame = theme.panel(object_name, accessible_name)
    head.setContentsMargins(px(SPACE.small), 0, px(SPACE.small), px(SPACE.tight))
    column = QVBoxLayout(frame)
    column.setContentsMargins(px(SPACE.small), px(SPACE.medium), px(SPACE.small), px(SPACE.tight))
    column.setSpacing(0)
    for widget in (head, *body):
        column.addWidget(widget)
    return frame
