"""The window: makes the parts, lays them out, wires them. What a part does belongs to the part."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from skatedesk.services.files import ResultsFile
from skatedesk.ui.actions import Actions
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _


class Window(QMainWindow):
    """One window on one results file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.desk = Desk(self)
        self.background = Background(self)
        self.programme = ProgrammePanel(self.desk)
        self.race_page = RacePage(self.desk)
        self.standings_page = StandingsPage(self.desk)
        self.skater_page = SkaterPage(self.desk)
        self.status_line = StatusLine(self.desk)
        self.pages = QStackedWidget()
        self.nav = QButtonGroup(self)
        self.competition = theme.label("", "competition_name", Role.COMPETITION)
        self.venue = theme.muted_label("", "competition_place")
        self._lay_out()
        self.actions_ = Actions(self)
        self._connect()
        self.resize(current().px(1366), current().px(768))
        self._show_file()

    def open(self, file: ResultsFile) -> None:
        """Show this file."""
        self.desk.open(file)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.pages.setCurrentWidget(page)
        self.nav.button(self.pages.indexOf(page)).setChecked(True)
        if page is self.race_page:
            self.race_page.bar.take_hands()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.background.wait()
        self.desk.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.desk.file_opened.connect(self._show_file)
        self.desk.race_chosen.connect(self._show_competition)
        self.desk.race_chosen.connect(self._show_race)
        self.desk.skater_chosen.connect(self._show_skater)
        self.nav.idClicked.connect(self._show_page_at)

    def _show_race(self) -> None:
        self.show_page(self.race_page)

    def _show_skater(self) -> None:
        self.show_page(self.skater_page)

    def _show_page_at(self, at: int) -> None:
        page = self.pages.widget(at)
        if page is not None:
            self.show_page(page)

    def _show_file(self) -> None:
        name = self.desk.file.path.name if self.desk.is_open else ""
        for button in self.nav.buttons()[1:]:
            button.setEnabled(self.desk.is_open)
        self.setWindowTitle(f"{name} – skatedesk" if name else "skatedesk")
        self._show_competition()

    def _show_competition(self) -> None:
        competition = self.desk.competition
        self.competition.setText(competition.event if competition else _("No competition"))
        place = ", ".join(part for part in (competition.city, competition.dates) if part) if competition else ""
        self.venue.setText(place)

    def _lay_out(self) -> None:
        px = current().px
        body = QHBoxLayout()
        body.setContentsMargins(px(SPACE.medium), px(SPACE.medium), px(SPACE.medium), px(SPACE.medium))
        body.setSpacing(px(SPACE.medium))
        body.addWidget(self.programme)
        body.addWidget(self.pages, 1)
        central = QWidget()
        central.setObjectName("central")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top())
        column.addLayout(body, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(central)

    def _top(self) -> QWidget:
        """The line at the top: which competition, and the pages."""
        px = current().px
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.competition)
        named.addWidget(self.venue)
        top = theme.panel("top", _("Competition and pages"))
        top.setProperty("role", "top")
        line = QHBoxLayout(top)
        line.setContentsMargins(px(SPACE.large), px(SPACE.tight), px(SPACE.large), px(SPACE.tight))
        line.addLayout(named)
        line.addSpacing(px(48))
        pages = ((_("Race"), self.race_page), (_("Standings"), self.standings_page), (_("Skaters"), self.skater_page))
        for text, page in pages:
            button: Button = theme.nav_button(text, f"nav_{page.objectName()}")
            self.nav.addButton(button, self.pages.addWidget(page))
            line.addWidget(button)
        self.nav.button(0).setChecked(True)
        line.addStretch()
        return top
