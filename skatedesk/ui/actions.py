"""The menus: one small function an act, each with its shortcut."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from skatedesk import __version__
from skatedesk.domain.races import Status
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.filing import Filing
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.window import Window

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
Keys = str | QKeySequence.StandardKey


class Actions(QObject):
    """Makes the menu bar of a window. Every act of the desk stands in it, with its key."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window = window
        self.filing = Filing(window)
        self.decisions = Decisions(window.desk, window.race_page)
        self._file_menu()
        self._edit_menu()
        self._result_menu()
        self._go_menu()
        self._view_menu()
        self._help_menu()

    def _file_menu(self) -> None:
        menu = self._menu(_("&File"), "menu_file")
        self._add(menu, "new", _("&New…"), QKeySequence.StandardKey.New, self.filing.new)
        self._add(menu, "open", _("&Open…"), QKeySequence.StandardKey.Open, self.filing.open)
        menu.addSeparator()
        self._add(menu, "import", _("&Import results…"), "Ctrl+I", self.filing.import_results)
        self._add(menu, "export_race", _("&Export this race…"), "Ctrl+E", self.filing.export_race)
        self._add(
            menu, "export_competition", _("Export the &competition…"), "Ctrl+Shift+E", self.filing.export_competition
        )
        menu.addSeparator()
        self._add(menu, "quit", _("&Quit"), QKeySequence.StandardKey.Quit, self.window.close)

    def _edit_menu(self) -> None:
        menu, desk = self._menu(_("&Edit"), "menu_edit"), self.window.desk
        self._add(menu, "undo", _("&Undo"), "Ctrl+Z", desk.undo)
        self._add(menu, "redo", _("&Redo"), "Ctrl+Y", desk.redo)

    def _result_menu(self) -> None:
        menu, acts = self._menu(_("&Result"), "menu_result"), self.decisions
        self._add(menu, "note", _("&Note behind the time…"), "F4", acts.note)
        self._add(menu, "dnf", _("Did not &finish"), "F5", lambda: acts.decide(Status.DNF))
        self._add(menu, "dns", _("Did not &start"), "F6", lambda: acts.decide(Status.DNS))
        self._add(menu, "dq", _("&Disqualify…"), "F7", acts.disqualify)
        self._add(menu, "withdraw", _("&Withdraw, or take it back…"), "F8", acts.withdraw)
        self._add(menu, "reskate", _("Grant a &reskate…"), "F9", acts.reskate)
        menu.addSeparator()
        self._add(menu, "points", _("&Points by hand…"), "Ctrl+P", acts.points)
        self._add(menu, "clear", _("&Take the result out…"), "Ctrl+Del", acts.clear)
        menu.addSeparator()
        self._add(menu, "official", _("Make &official, or provisional"), "Ctrl+Return", acts.official)

    def _go_menu(self) -> None:
        menu, window = self._menu(_("&Go"), "menu_go"), self.window
        for number, page in enumerate((window.race_page, window.standings_page, window.skater_page), start=1):
            self._add(
                menu,
                f"go_{page.objectName()}",
                page.accessibleName(),
                f"Ctrl+{number}",
                lambda page=page: window.show_page(page),
            )
        menu.addSeparator()
        self._add(menu, "time_box", _("&Time box"), "F2", window.race_page.bar.take_hands)
        self._add(menu, "waiting", _("Next &without a result"), "F3", self._to_waiting)
        self._add(menu, "programme", _("&Programme"), "Ctrl+G", window.programme.take_hands)
        self._add(menu, "next_race", _("&Next race"), "Ctrl+PgDown", lambda: self._step_race(1))
        self._add(menu, "race_before", _("Race &before"), "Ctrl+PgUp", lambda: self._step_race(-1))

    def _view_menu(self) -> None:
        menu = self._menu(_("&View"), "menu_view")
        names = ((LIGHT, _("&Light")), (DARK, _("&Dark")), (CONTRAST, _("High &contrast, for a bright rink")))
        for which, text in names:
            self._add(menu, f"theme_{which.name}", text, "", lambda which=which: self._show_theme(which))
        menu.addSeparator()
        self._add(menu, "larger", _("L&arger"), QKeySequence.StandardKey.ZoomIn, lambda: self._scale(1))
        self._add(menu, "smaller", _("&Smaller"), QKeySequence.StandardKey.ZoomOut, lambda: self._scale(-1))

    def _help_menu(self) -> None:
        menu = self._menu(_("&Help"), "menu_help")
        self._add(menu, "keys", _("&Keys"), "F1", self._show_keys)
        version = self._add(menu, "version", _("skatedesk {version}").format(version=__version__), "", lambda: None)
        version.setEnabled(False)

    def _menu(self, title: str, name: str) -> QMenu:
        menu = self.window.menuBar().addMenu(title)
        menu.setObjectName(name)
        return menu

    def _add(self, menu: QMenu, name: str, text: str, keys: Keys, act: Callable[[], object]) -> QAction:
        action = QAction(text, self.window)
        action.setObjectName(f"action_{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _to_waiting(self) -> None:
        self.window.show_page(self.window.race_page)
        self.window.race_page.choose_waiting()

    def _step_race(self, by: int) -> None:
        desk = self.window.desk
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
