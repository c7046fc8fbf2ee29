"""The menus: one small function an act, each with its shortcut."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget

from skatedesk import __version__
from skatedesk.domain.races import Status
from skatedesk.services import history
from skatedesk.ui.background import Background
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.filing import Filing
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme
from skatedesk.words import _

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the menus act on."""

    desk: Desk
    background: Background
    programme: ProgrammePanel
    race_page: RacePage
    standings_page: Page
    skater_page: Page
    pages: QStackedWidget
    show_page: Callable[[QWidget], None]


class Actions(QObject):
    """Makes the menu bar of a window. Every act of the desk stands in it, with its key."""

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        super().__init__(window)
        self.window = window
        self.parts = parts
        self.filing = Filing(parts.desk, parts.background, window)
        self.decisions = Decisions(parts.desk, parts.race_page)
        self._on_file: list[QAction] = []
        self._on_race: list[QAction] = []
        self._on_race_page: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._result_menu()
        self._go_menu()
        self._view_menu()
        self._help_menu()
        parts.desk.file_opened.connect(self._show_possible)
        parts.desk.race_chosen.connect(self._show_possible)
        parts.pages.currentChanged.connect(self._show_possible)
        self._show_possible()

    def _file_menu(self) -> None:
        menu, filing = self._menu(_("&File"), "menu_file"), self.filing
        self._add(menu, "new", _("&New…"), filing.new, "Ctrl+N")
        self._add(menu, "open", _("&Open…"), filing.open, "Ctrl+O")
        menu.addSeparator()
        self._on_file += [self._add(menu, "import", _("&Import results…"), filing.import_results, "Ctrl+I")]
        self._on_race += [
            self._add(menu, "export_race", _("&Export this race…"), filing.export_race, "Ctrl+E"),
            self._add(
                menu, "export_competition", _("Export the &competition…"), filing.export_competition, "Ctrl+Shift+E"
            ),
        ]
        menu.addSeparator()
        self._add(menu, "quit", _("&Quit"), self.window.close, "Ctrl+Q")

    def _edit_menu(self) -> None:
        menu, desk = self._menu(_("&Edit"), "menu_edit"), self.parts.desk
        self._undo = self._add(menu, "undo", _("&Undo"), desk.undo, "Ctrl+Z")
        self._redo = self._add(menu, "redo", _("&Redo"), desk.redo, "Ctrl+Y", "Ctrl+Shift+Z")
        self._on_file += [self._undo, self._redo]
        menu.aboutToShow.connect(self._show_labels)

    def _result_menu(self) -> None:
        menu, acts = self._menu(_("&Result"), "menu_result"), self.decisions
        self._add(menu, "note", _("&Note behind the time…"), acts.note, "F4")
        self._add(menu, "dnf", _("Did not &finish"), lambda: acts.decide(Status.DNF), "F5")
        self._add(menu, "dns", _("Did not &start"), lambda: acts.decide(Status.DNS), "F6")
        self._add(menu, "dq", _("&Disqualify…"), acts.disqualify, "F7")
        self._add(menu, "withdraw", _("&Withdraw, or take it back…"), acts.withdraw, "F8")
        self._add(menu, "reskate", _("Grant a &reskate…"), acts.reskate, "F9")
        menu.addSeparator()
        self._add(menu, "points", _("&Points by hand…"), acts.points, "Ctrl+P")
        self._add(menu, "clear", _("&Take the result out…"), acts.clear, "Ctrl+Del")
        menu.addSeparator()
        self._add(menu, "official", _("Make &official, or provisional"), acts.official, "Ctrl+Return", "Ctrl+Enter")
        self._on_race_page += [action for action in menu.actions() if not action.isSeparator()]

    def _go_menu(self) -> None:
        menu, parts = self._menu(_("&Go"), "menu_go"), self.parts
        for number, page in enumerate((parts.race_page, parts.standings_page, parts.skater_page), start=1):
            go = self._add(
                menu,
                f"go_{page.objectName()}",
                page.accessibleName(),
                lambda page=page: parts.show_page(page),
                f"Ctrl+{number}",
            )
            self._on_file += [go] if page is not parts.race_page else []
        menu.addSeparator()
        self._on_race += [
            self._add(menu, "time_box", _("&Time box"), lambda: parts.show_page(parts.race_page), "F2"),
            self._add(menu, "waiting", _("Next without a &result"), self._to_waiting, "F3"),
            self._add(menu, "programme", _("&Programme"), parts.programme.take_hands, "Ctrl+G"),
            self._add(menu, "next_race", _("&Next race"), lambda: self._step_race(1), "Ctrl+PgDown"),
            self._add(menu, "race_before", _("Race &before"), lambda: self._step_race(-1), "Ctrl+PgUp"),
        ]

    def _view_menu(self) -> None:
        menu, group = self._menu(_("&View"), "menu_view"), QActionGroup(self)
        names = ((LIGHT, _("&Light")), (DARK, _("&Dark")), (CONTRAST, _("High &contrast, for a bright rink")))
        for which, text in names:
            choice = self._add(menu, f"theme_{which.name}", text, lambda which=which: self._show_theme(which))
            choice.setCheckable(True)
            choice.setChecked(which.name == theme.current().name)
            group.addAction(choice)
        menu.addSeparator()
        self._add(menu, "larger", _("L&arger"), lambda: self._scale(1), "Ctrl++", "Ctrl+=")
        self._add(menu, "smaller", _("&Smaller"), lambda: self._scale(-1), "Ctrl+-")

    def _help_menu(self) -> None:
        menu = self._menu(_("&Help"), "menu_help")
        self._add(menu, "keys", _("&Keys"), self._show_keys, "F1")
        version = self._add(menu, "version", _("skatedesk {version}").format(version=__version__), lambda: None)
        version.setEnabled(False)

    def _menu(self, title: str, name: str) -> QMenu:
        menu = self.window.menuBar().addMenu(title)
        menu.setObjectName(name)
        menu.menuAction().setObjectName(f"action_{name}")
        return menu

    def _add(self, menu: QMenu, name: str, text: str, act: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self.window)
        action.setObjectName(f"action_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _show_possible(self) -> None:
        """Results are decided only where they are seen; the rest needs a file or a race."""
        parts = self.parts
        has_file, has_race = parts.desk.is_open, parts.desk.race_id is not None
        on_page = has_race and parts.pages.currentWidget() is parts.race_page
        for actions, possible in ((self._on_file, has_file), (self._on_race, has_race), (self._on_race_page, on_page)):
            for action in actions:
                action.setEnabled(possible)

    def _show_labels(self) -> None:
        """Say in the menu what would be taken back or brought back."""
        undo, redo = history.labels(self.parts.desk.file) if self.parts.desk.is_open else ("", "")
        self._undo.setText(_("&Undo: {label}").format(label=undo) if undo else _("&Undo"))
        self._redo.setText(_("&Redo: {label}").format(label=redo) if redo else _("&Redo"))

    def _to_waiting(self) -> None:
        self.parts.show_page(self.parts.race_page)
        self.parts.race_page.choose_waiting()

    def _step_race(self, by: int) -> None:
        desk = self.parts.desk
        ids = [item.race.id for item in desk.programme()]
        if desk.race_id in ids and 0 <= ids.index(desk.race_id) + by < len(ids):
            desk.choose_race(ids[ids.index(desk.race_id) + by])

    def _show_theme(self, which: Theme) -> None:
        self._apply(which, theme.current().scale)

    def _scale(self, by: int) -> None:
        at = SCALES.index(min(SCALES, key=lambda scale: abs(scale - theme.current().scale)))
        self._apply(theme.current(), SCALES[max(0, min(len(SCALES) - 1, at + by))])

    def _apply(self, which: Theme, scale: float) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, which, scale)

    def _show_keys(self) -> None:
        KeysDialog(self.window.findChildren(QAction), self.window).open()
