"""The window: a frame that is seen at once, and the desk that is put into it.

How the start goes. `Window(furnished=False)` loads and makes only what is seen first: the menus of the start and the
welcome page, or the name of the file that was asked for. As soon as that is painted, `furnish_soon` loads the rest of
the program behind the window and puts the desk into it a piece at a time; who asks for a file sooner than that, by a
key, a click or on the command line, gets it by `furnish_now`, while keys typed meanwhile wait for the desk.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from skatedesk.ui import window_memory
from skatedesk.ui.background import Background
from skatedesk.ui.first_acts import FirstActs
from skatedesk.ui.first_menus import FirstMenus
from skatedesk.ui.menus import Menus
from skatedesk.ui.pages.opening_page import OpeningPage
from skatedesk.ui.pages.welcome_page import WelcomePage
from skatedesk.ui.recent_list import RecentList
from skatedesk.ui.style.theme import current

if TYPE_CHECKING:
    from skatedesk.services.files import ResultsFile
    from skatedesk.ui.actions import Actions
    from skatedesk.ui.backup_keeper import BackupKeeper
    from skatedesk.ui.desk import Desk
    from skatedesk.ui.document_watch import DocumentWatch
    from skatedesk.ui.page_stack import PageStack
    from skatedesk.ui.pages.page import Page
    from skatedesk.ui.pages.programme_panel import ProgrammePanel
    from skatedesk.ui.pages.race_page import RacePage
    from skatedesk.ui.status_line import StatusLine
    from skatedesk.ui.workplace import Workplace

USUAL = QSize(1366, 768)


class Window(QMainWindow):
    """One window on one results file.

    Signals: `seen()` when it is painted for the first time; `furnished()` when the desk is in it;
    `language_chosen(str)` when it is to speak another language.
    """

    seen = Signal()
    furnished = Signal()
    language_chosen = Signal(str)

    # What furnishing puts in.
    desk: "Desk"
    watch: "DocumentWatch"
    backups: "BackupKeeper"
    race_page: "RacePage"
    pages: "PageStack"
    workplace: "Workplace"
    programme: "ProgrammePanel"
    status_line: "StatusLine"
    actions_: "Actions"

    def __init__(self, parent: QWidget | None = None, *, furnished: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setWindowTitle("skatedesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._unseen = True
        self.is_furnished = False
        self._furnishing = self._furnish()
        self.background = Background(self)
        self.recent = RecentList(self.background, self)
        self.acts = FirstActs(self)
        self.menus = Menus(self)
        self.first_menus = FirstMenus(self.menus, self.acts, self.recent, self)
        self.welcome = WelcomePage(self.recent)
        self.front = QStackedWidget()
        self.front.setObjectName("front")
        self.front.addWidget(self.welcome)
        self.setCentralWidget(self.front)
        self._connect_welcome()
        self._take_place()
        self.menus.show_possible()
        self.welcome.take_hands()
        if furnished:
            self.furnish_now()

    @property
    def has_file(self) -> bool:
        """Whether a file is on the desk."""
        return self.is_furnished and self.desk.is_open

    def open(self, file: "ResultsFile") -> None:
        """Show this file."""
        self.desk.open(file)

    def show_page(self, name: str) -> "Page":
        """Bring the page of this objectName to the front."""
        return self.workplace.show_page(name)

    def expect(self, path: Path) -> None:
        """Show the name of this file, and open it as soon as that is seen."""
        self.setWindowTitle(f"{path.name} – skatedesk")
        opening = OpeningPage(path.stem)
        self.front.addWidget(opening)
        self.front.setCurrentWidget(opening)
        self.seen.connect(lambda: self._open_expected(path, opening))

    def _open_expected(self, path: Path, opening: OpeningPage) -> None:
        self.acts.open_path(path)
        if not self.desk.is_open:
            self._show_welcome()
        opening.deleteLater()

    # --- putting the desk in --------------------------------------------------------------------------------

    def furnish_soon(self) -> None:
        """Load the rest of the program in the background, then put in a piece whenever nobody waits for the window."""
        self.background.run(_load, lambda _loaded: self._furnish_on())

    def furnish_now(self) -> None:
        """Have the desk in the window on return; what is typed meanwhile waits in the queue of the system."""
        self.background.wait()
        for _piece in self._furnishing:
            pass

    def _furnish_on(self) -> None:
        for _piece in self._furnishing:
            QTimer.singleShot(0, self, self._furnish_on)
            break

    def _furnish(self) -> Iterator[None]:
        """Make the parts, each in less time than a hand notices."""
        # Here, because the window is seen before the rest of the program is loaded.
        from skatedesk.ui.actions import Actions
        from skatedesk.ui.backup_keeper import BackupKeeper
        from skatedesk.ui.desk import Desk
        from skatedesk.ui.document_watch import DocumentWatch
        from skatedesk.ui.page_plan import Makings, page_plan
        from skatedesk.ui.page_stack import PageStack
        from skatedesk.ui.pages.race_page import RacePage
        from skatedesk.ui.workplace import Workplace

        self.desk = Desk(self)
        self.desk.file_opened.connect(self._show_desk)  # before the menus, of which one has more to say in the title
        self.desk.file_closed.connect(self._show_welcome)
        self.watch = DocumentWatch(self.desk, self.background, self)
        self.backups = BackupKeeper(self.desk, self)
        self.race_page = RacePage(self.desk)
        yield
        self.pages = PageStack(page_plan(Makings(self.desk, self.background, self.watch, self.backups), self.race_page))
        self.workplace = Workplace(self.desk, self.pages, self.menuBar())
        self.programme, self.status_line = self.workplace.programme, self.workplace.status_line
        self.workplace.show_next(window_memory.remembered().page)
        self.front.addWidget(self.workplace)
        yield
        self.actions_ = Actions(self)
        self._connect_desk()
        self.is_furnished = True
        self.menus.show_possible()
        self.furnished.emit()

    # --- a file comes and goes ------------------------------------------------------------------------------

    def _connect_welcome(self) -> None:
        welcome, acts = self.welcome, self.acts
        welcome.new_wanted.connect(acts.new)
        welcome.open_wanted.connect(acts.open)
        welcome.path_wanted.connect(acts.open_path)
        welcome.sample_wanted.connect(acts.open_sample)
        welcome.last_season_wanted.connect(acts.from_last_season)
        welcome.manual_wanted.connect(acts.open_manual)

    def _connect_desk(self) -> None:
        desk, line = self.desk, self.status_line
        desk.refused.connect(self.welcome.say_refused)
        desk.told.connect(self.welcome.say)
        self.watch.looked.connect(lambda: line.show_changed(len(self.watch.changed)))
        self.backups.shown.connect(line.show_lamp)
        line.lamp.clicked.connect(self.actions_.backups.show_backups)

    def _show_desk(self) -> None:
        """Another file is on the desk."""
        # Here, because the window is seen before the rest of the program is loaded.
        from skatedesk.services import rehearsal

        file, competition = self.desk.file, self.desk.competition
        self.setWindowTitle(f"{file.path.name} – skatedesk")
        if self.front.currentWidget() is not self.workplace:
            self.front.setCurrentWidget(self.workplace)
        self.welcome.say("")
        if not rehearsal.is_one(file):
            self.recent.remember(file.path, competition.event if competition else "")

    def _show_welcome(self) -> None:
        """The desk is empty."""
        self.setWindowTitle("skatedesk")
        self.front.setCurrentWidget(self.welcome)
        self.welcome.take_hands()

    # --- place and end --------------------------------------------------------------------------------------

    def _take_place(self) -> None:
        """Where the window stood the last time; else as large as usual, or all of a screen that is no larger."""
        if self.restoreGeometry(window_memory.remembered().place):
            return
        usual, room = USUAL * current().scale, self.screen().availableSize()
        self.resize(usual.boundedTo(room))
        if not (usual.width() < room.width() and usual.height() < room.height()):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unseen:
            self._unseen = False
            QTimer.singleShot(0, self, self.seen.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        for background in self.findChildren(Background):
            background.wait()
        if self.is_furnished:
            self.desk.close()
        window_memory.keep_place(self.saveGeometry(), self.pages.shown if self.is_furnished else "")
        super().closeEvent(event)


def _load() -> None:
    """What the desk is made of, imported in the background."""
    from skatedesk.ui import actions, workplace

    assert actions
    assert workplace
