"""The laps of the pair on the ice as a plot, beside the result."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.services.race_view import RaceView
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.result_panel import SidePanel
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.chart_view import ChartView


class LapsPanel(SidePanel):
    """Reads the laps only while it is seen; the plot is loaded when it is seen first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: RaceView | None = None
        self._pair: int | None = None
        self.setObjectName("laps_panel")
        self.setAccessibleName(_("Lap times"))
        self.setProperty("role", "panel")
        self.head = theme.label(_("Lap times"), "laps_panel_title", Role.PANEL_TITLE)
        self.about = theme.muted_label("", "laps_panel_about")
        self.save_button = theme.link_button(_("Save as picture…"), "laps_panel_save")
        self._place = QWidget()
        self._place.setObjectName("laps_panel_place")
        self._inside = QVBoxLayout(self._place)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._lay_out((self.head, self.about), self._place)
        self._head.addWidget(self.save_button)
        self.save_button.clicked.connect(self._save)

    def _save(self) -> None:
        self.plot.save()

    @cached_property
    def plot(self) -> "ChartView":
        """The plot itself, made when it is first asked for."""
        from skatedesk.ui.chart_view import ChartView

        made = ChartView("laps_plot", _("Lap times of the pair"))
        made.told.connect(self._desk.told)
        made.refused.connect(self._desk.refused)
        self._inside.addWidget(made)
        QWidget.setTabOrder(self.save_button, made)
        return made

    def show_pair(self, view: RaceView, pair: int | None) -> None:
        """The laps of those who start together, now or when the panel is next seen."""
        self._view, self._pair = view, pair
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        # Here, because nobody waits for plots when the window opens.
        from skatedesk.services import race_charts

        if self._view is not None:
            team = self._view.race.discipline.is_team
            words = _("Heat {pair}") if team else _("Pair {pair}")
            self.about.setText(words.format(pair=self._pair) if self._pair is not None else "")
            chart = race_charts.lap_chart(self._desk.file, self._view.race.id, self._pair, self._view)
            self.head.setText(chart.title)
            self.plot.show_chart(chart)
