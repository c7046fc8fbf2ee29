"""The window: makes the parts, lays them out, wires them. What a part does belongs to the part."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from skatedesk.services.files import ResultsFile
from skatedesk.ui.actions import Actions, Parts
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button, Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.documents_page import DocumentsPage

USUAL = QSize(1366, 768)
LOW = 500
"""Below this height, in pixels at 100 %, the line at the top gives its room to the lists."""
NAMED = 220
"""What the name of the competition needs beside the pages."""


class Window(QMainWindow):
    """One window on one results file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.desk = Desk(self)
        self.background = Background(self)
        self.watch = DocumentWatch(self.desk, self.background, self)
        self.programme = ProgrammePanel(self.desk)
        self.race_page = RacePage(self.desk)
        self.status_line = StatusLine(self.desk)
        self.backups = BackupKeeper(self.desk, self)
        self.pages = PageStack(self._plan())
        self.nav = QButtonGroup(self)
        self.nav_bar = QWidget()
        self.page_choice = theme.choice("page_choice", _("Page"))
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

    def show_page(self, name: str) -> Page:
        """Bring the page of this objectName to the front."""
        page = self.pages.show_page(name)
        at = [one.name for one in self.pages.plan].index(name)
        self.nav.button(at).setChecked(True)
        self.page_choice.setCurrentIndex(at)
        page.take_hands()
        return page

    def closeEvent(self, event: QCloseEvent) -> None:
        for background in self.findChildren(Background):
            background.wait()
        self.desk.close()
        super().closeEvent(event)

    def _plan(self) -> tuple[PagePlan, ...]:
        """The pages in the order of a competition; those not seen at the start are loaded when they are wanted."""
        return (
            PagePlan("entries_page", _("Entries"), self._entries_page),
            PagePlan("draw_page", _("Draw"), self._draw_page),
            PagePlan("race_page", _("Race"), lambda: self.race_page),
            PagePlan("standings_page", _("Standings"), self._standings_page),
            PagePlan("skater_page", _("Skaters"), self._skater_page),
            PagePlan("records_page", _("Records"), self._records_page),
            PagePlan("lists_page", _("Lists"), self._lists_page),
            PagePlan("documents_page", _("Documents"), self._documents_page),
            PagePlan("history_page", _("History"), self._history_page),
        )

    def _entries_page(self) -> Page:
        from skatedesk.ui.pages.entries_page import EntriesPage

        return EntriesPage(self.desk)

    def _draw_page(self) -> Page:
        from skatedesk.ui.pages.draw_page import DrawPage

        return DrawPage(self.desk)

    def _standings_page(self) -> Page:
        from skatedesk.ui.pages.standings_page import StandingsPage

        return StandingsPage(self.desk)

    def _skater_page(self) -> Page:
        from skatedesk.ui.pages.skater_page import SkaterPage

        return SkaterPage(self.desk)

    def _records_page(self) -> Page:
        from skatedesk.ui.pages.records_page import RecordsPage

        return RecordsPage(self.desk, self.background)

    def _lists_page(self) -> Page:
        from skatedesk.ui.pages.lists_page import ListsPage

        return ListsPage(self.desk, self.background)

    def _documents_page(self) -> Page:
        from skatedesk.ui.pages.documents_page import DocumentsPage

        return DocumentsPage(self.desk, self.background, self.watch)

    def _history_page(self) -> Page:
        from skatedesk.ui.pages.history_page import HistoryPage

        return HistoryPage(self.desk, self.background)

    def _parts(self) -> Parts:
        return Parts(
            self.desk, self.background, self.backups, self.programme, self.race_page, self.pages, self.show_page
        )

    def _connect(self) -> None:
        self.desk.file_opened.connect(self._show_file)
        self.desk.race_chosen.connect(self._show_competition)
        self.desk.race_chosen.connect(self._show_race)
        self.desk.skater_chosen.connect(self._show_skater)
        self.programme.race_entered.connect(self._show_race)
        self.watch.looked.connect(lambda: self.status_line.show_changed(len(self.watch.changed)))
        self.status_line.changed.clicked.connect(self._show_changed)
        self.backups.shown.connect(self.status_line.show_lamp)
        self.status_line.lamp.clicked.connect(self.actions_.backups.show_backups)
        self.nav.idClicked.connect(self._show_page_at)
        self.page_choice.activated.connect(self._show_page_at)
        self.pages.page_made.connect(self._put_bottom_last)
        self.pages.currentChanged.connect(self.status_line.forget_refused)

    def _show_race(self) -> None:
        """The race that was chosen, on the page in front where that shows a race too."""
        shown = self.pages.currentWidget()
        page = shown if isinstance(shown, Page) and shown.follows_race else self.race_page
        self.show_page(page.objectName())

    def _show_skater(self, skater_id: int) -> None:
        self.pages.page("skater_page").show_key(skater_id)
        self.show_page("skater_page")

    def _show_changed(self) -> None:
        cast("DocumentsPage", self.show_page("documents_page")).show_changed()

    def _show_page_at(self, at: int) -> None:
        self.show_page(self.pages.plan[at].name)

    def _put_bottom_last(self) -> None:
        """The Tab key goes from the page to the line at the bottom, also from a page made later."""
        last = self.previousInFocusChain()
        while last is not None and not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = last.previousInFocusChain()
        if last is not None:
            QWidget.setTabOrder(last, self.status_line.undo)
            QWidget.setTabOrder(self.status_line.undo, self.status_line.redo)
            QWidget.setTabOrder(self.status_line.redo, self.status_line.changed)
            QWidget.setTabOrder(self.status_line.changed, self.status_line.lamp)

    def _show_file(self) -> None:
        name = self.desk.file.path.name if self.desk.is_open else ""
        for at, page in enumerate(self.pages.plan):
            self.nav.button(at).setEnabled(self.desk.is_open or page.name == self.race_page.objectName())
        self.setWindowTitle(f"{name} – skatedesk" if name else "skatedesk")
        self._show_competition()

    def _show_competition(self) -> None:
        competition = self.desk.competition
        self.competition.setText(competition.event if competition else _("No competition"))
        place = ", ".join(part for part in (competition.city, competition.dates) if part) if competition else ""
        self.venue.setText(place)
        self.venue.setVisible(bool(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.centralWidget() is not None:
            self._fold()

    def _fold(self) -> None:
        """In a low or narrow window the pages are chosen in the line of the menus; in a low one the top gives way."""
        px, menus = current().px, self.menuBar()
        here = not menus.isNativeMenuBar()
        low = self.height() < px(LOW) and here
        narrow = self.nav_bar.sizeHint().width() + px(NAMED) > self.width() and here
        if (low or narrow) and menus.cornerWidget() is not self.page_choice:
            menus.setCornerWidget(self.page_choice)
        self.page_choice.setVisible(low or narrow)
        self.nav_bar.setVisible(not narrow)
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
        if not self.menuBar().isNativeMenuBar():
            self.nav_bar.setMinimumWidth(1)  # it gives way to the choice in the line of the menus
        buttons = QHBoxLayout(self.nav_bar)
        buttons.setContentsMargins(0, 0, 0, 0)
        for at, page in enumerate(self.pages.plan):
            button: Button = theme.nav_button(page.title, f"nav_{page.name}")
            self.nav.addButton(button, at)
            self.page_choice.addItem(page.title)
            buttons.addWidget(button)
        self.show_page(self.race_page.objectName())
        self._top_line = QHBoxLayout(self.top)
        self._top_line.addLayout(named)
        self._top_line.addStretch()
        self._top_line.insertWidget(1, self.nav_bar)
        return self.top
