"""What stands beside the entry: the live result, the cup it changes, and the laps of the pair."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.races import Discipline
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.folding import Folding, put, tab_bar
from skatedesk.ui.pages.laps_panel import LapsPanel
from skatedesk.ui.pages.result_panel import ResultPanel, StandingPanel
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

WIDE, HIGH, LOW, LEAST = 1000, 840, 420, 230
"""In pixels at 100 %: from this width on two columns, from this height on one below the other.

Where it is lower there is no plot, and in the end only the result."""


class RaceSide(Folding):
    """Result above, and below it the standing or the laps, under a tab where there is no room for both."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._has_cup, self._has_laps = False, False
        self.setObjectName("race_side")
        self.result = ResultPanel()
        self.standing = StandingPanel()
        self.laps = LapsPanel(desk)
        self.tabs = tab_bar("race_side_tabs", _("Standing or lap times"), _("Standing"), _("Lap times"))
        self._columns, self._first, self._second = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self._first, 1)
        self._columns.addLayout(self._second)
        self._first.addWidget(self.result, 3)
        self._first.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self.fold)
        self.fold()

    def show_race(self, view: RaceView, running: Sheet | None) -> None:
        """The result as it stands, and the standing of the cup where the race counts for one."""
        race = view.race
        self.result.show_race(view, running)
        cup = view.rules.cup_of(race.discipline, race.sex, race.metres)
        pays = cup is not None and view.rules.counts_for_cup(view.competition.series)
        if pays and cup is not None:
            self._desk.standings.know(race.id, view.results)
            self.standing.show_cup(self._desk.standings.of_cup(cup.name))
        has_laps = race.discipline is not Discipline.MASS_START
        if (pays, has_laps) != (self._has_cup, self._has_laps):
            self._has_cup, self._has_laps = pays, has_laps
            self.fold()

    def fold(self) -> None:
        """Beside each other, below each other, or standing and laps under a tab."""
        px = current().px
        wide, high, low = self.width() >= px(WIDE), self.height() >= px(HIGH), self.height() < px(LOW)
        cup, laps = self._has_cup and self.height() >= px(LEAST), self._has_laps and not low
        beside = wide and (cup or laps)
        tabbed = cup and laps and not (wide or high)
        on_laps = tabbed and self.tabs.currentIndex() == 1
        self.tabs.setVisible(tabbed)
        self.result.show_head(self.height() >= px(LEAST))
        line, first = (self._second, 0) if beside else (self._first, 2)
        for at, panel in enumerate((self.standing, self.laps)):
            put(panel, line, first + at, 2)
            panel.head.setVisible(not tabbed)  # the tab says it
        self.standing.setVisible(cup and not on_laps)
        self.laps.setVisible(laps and (on_laps or not tabbed))
        self._first.setStretchFactor(self.result, 2 if on_laps else 3)
        self._columns.setStretch(1, int(beside))
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._columns, self._first, self._second):
            layout.setSpacing(gap)
