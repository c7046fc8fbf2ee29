"""The window: makes the parts, lays them out, wires them. What a part does belongs to the part."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from skatedesk.services.files import ResultsFile
from skatedesk.ui.actions import Actions, Parts
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

USUAL = QSize(1366, 768)
LOW = 500
"""Below this height, in pixels at 100 %, the line at the top gives its room to the lists."""


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
        self.nav_bar = QWidget()
        self.top = theme.panel("top", _("Competition and pages"))
        self.competition = fitted_label("competition_name", Role.COMPETITION)
        self.venue = fitted_label("competition_place", Role.MUTED)
        self._lay_out()
        self.actions_ = Actions(self, self._parts())
        self._connect()
        self.resize((USUAL * current().scale).boundedTo(self.screen().availableSize()))
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

    def _parts(self) -> Parts:
        return Parts(
            self.desk,
            self.background,
            self.programme,
            self.race_page,
            self.standings_page,
            self.skater_page,
            self.pages,
            self.show_page,
        )

    def _connect(self) -> None:
        self.desk.file_opened.connect(self._show_file)
        self.desk.race_chosen.connect(self._show_competition)
        self.desk.race_chosen.connect(self._show_race)
        self.desk.skater_chosen.connect(self._show_skater)
        self.programme.race_entered.connect(self._show_race)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.centralWidget() is not None:
            self._fold()

    def _fold(self) -> None:
        """In a low window the pages are chosen in the line of the menus, and the lists have the room."""
        px, menus = current().px, self.menuBar()
        low = self.height() < px(LOW) and not menus.isNativeMenuBar()
        if low and menus.cornerWidget() is not self.nav_bar:
            menus.setCornerWidget(self.nav_bar)
            self.nav_bar.show()
        elif not low and self._top_line.indexOf(self.nav_bar) < 0:
            self._top_line.insertWidget(1, self.nav_bar)
        padding = f"QPushButton {{ padding: {px(SPACE.tight)}px {px(SPACE.medium)}px; }}" if low else ""
        if padding != self.nav_bar.styleSheet():
            self.nav_bar.setStyleSheet(padding)
        self.top.setVisible(not low)
        gap = px(SPACE.small if low else SPACE.medium)
        self._body.setContentsMargins(gap, gap, gap, gap)
        self._body.setSpacing(gap)
        self._top_line.setContentsMargins(px(SPACE.large), px(SPACE.tight), px(SPACE.large), px(SPACE.tight))
        self._top_line.setSpacing(px(48))

    def _lay_out(self) -> None:
        self._body = QHBoxLayout()
        self._body.addWidget(self.programme)
        self._body.addWidget(self.pages, 1)
        central = QWidget()
        central.setObjectName("central")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._made_top())
        column.addLayout(self._body, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(central)

    def _made_top(self) -> QWidget:
        """The line at the top: which competition, and the pages."""
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.competition)
        named.addWidget(self.venue)
        self.top.setProperty("role", "top")
        self.nav_bar.setObjectName("nav_bar")
        self.nav_bar.setAccessibleName(_("Pages"))
        buttons = QHBoxLayout(self.nav_bar)
        buttons.setContentsMargins(0, 0, 0, 0)
        pages = ((_("Race"), self.race_page), (_("Standings"), self.standings_page), (_("Skaters"), self.skater_page))
        for text, page in pages:
            button: Button = theme.nav_button(text, f"nav_{page.objectName()}")
            self.nav.addButton(button, self.pages.addWidget(page))
            buttons.addWidget(button)
        self.nav.button(0).setChecked(True)
        self._top_line = QHBoxLayout(self.top)
        self._top_line.addLayout(named)
        self._top_line.addStretch()
        self._top_line.insertWidget(1, self.nav_bar)
        return self.top
