"""The menus: one small function an act, each with its shortcut."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow

from skatedesk import __version__
from skatedesk.domain.races import Status
from skatedesk.services import history
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.backup_menu import BackupMenu
from skatedesk.ui.competition_menu import CompetitionMenu
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.documents_menu import DocumentsMenu
from skatedesk.ui.draw_menu import DrawMenu
from skatedesk.ui.entry_menu import EntryMenu
from skatedesk.ui.filing import Filing
from skatedesk.ui.history_menu import HistoryMenu, SkaterUndo
from skatedesk.ui.lists_menu import ListsMenu
from skatedesk.ui.mass_start_menu import MassStartMenu
from skatedesk.ui.menus import Menus, always
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.record_menu import RecordMenu
from skatedesk.ui.registry_menu import RegistryMenu
from skatedesk.ui.standings_menu import StandingsMenu
from skatedesk.ui.style import theme
from skatedesk.ui.style.tips import plain_act
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme
from skatedesk.ui.why_asking import WhyAsking
from skatedesk.words import _

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the menus act on."""

    desk: Desk
    background: Background
    backups: BackupKeeper
    programme: ProgrammePanel
    race_page: RacePage
    pages: PageStack
    show_page: Callable[[str], object]


class Actions(QObject):
    """Makes the menu bar of a window. Every act of the desk stands in it, with its key."""

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        super().__init__(window)
        self.window = window
        self.parts = parts
        self.menus = Menus(window)
        self.filing = Filing(parts.desk, parts.background, window)
        self.decisions = Decisions(parts.desk, parts.race_page)
        self.decisions.officials.page_wanted.connect(parts.show_page)
        self._file_menu()
        self._edit_menu()
        CompetitionMenu(self.menus, parts.desk, self.filing, window)
        EntryMenu(self.menus, parts.desk, parts.pages, window)
        DrawMenu(self.menus, parts.desk, self.filing, parts.pages, window)
        self._result_menu()
        MassStartMenu(self.menus, parts.desk, parts.race_page, parts.pages)
        StandingsMenu(self.menus, parts.desk, parts.pages, window)
        RecordMenu(self.menus, parts.desk, self.filing, parts.pages, window)
        ListsMenu(self.menus, parts.desk, self.filing, parts.pages, window)
        DocumentsMenu(self.menus, parts.desk, parts.pages, window)
        RegistryMenu(self.menus, parts.desk, self.filing, parts.pages, window)
        HistoryMenu(self.menus, parts.desk, self.filing, parts.pages, window)
        self._go_menu()
        self.why = WhyAsking(parts.desk, parts.race_page, parts.pages, window)
        self._view_menu()
        self._help_menu()
        parts.desk.file_opened.connect(self.menus.show_possible)
        parts.desk.race_chosen.connect(self.menus.show_possible)
        parts.pages.currentChanged.connect(self.menus.show_possible)
        self.menus.show_possible()

    # --- when an act is possible ----------------------------------------------------------------------------

    def _has_file(self) -> bool:
        return self.parts.desk.is_open

    def _has_race(self) -> bool:
        return self.parts.desk.race_id is not None

    def _on_race_page(self) -> bool:
        """Results are decided only where they are seen."""
        return self._has_race() and self.parts.pages.shown == self.parts.race_page.objectName()

    # --- the menus ------------------------------------------------------------------------------------------

    def _file_menu(self) -> None:
        add, filing = self.menus.add, self.filing
        menu = self.menus.menu(_("&File"), "menu_file")
        add(menu, "new", _("&New…"), filing.new, "Ctrl+N")
        add(menu, "open", _("&Open…"), filing.open, "Ctrl+O")
        menu.addSeparator()
        self.backups = BackupMenu(self.menus, menu, self.parts.desk, self.parts.backups, self.window)
        menu.addSeparator()
        add(menu, "quit", _("&Quit"), self.window.close, "Ctrl+Q")

    def _edit_menu(self) -> None:
        add, desk = self.menus.add, self.parts.desk
        menu = self.menus.menu(_("&Edit"), "menu_edit")
        self._undo = add(menu, "undo", _("&Undo"), desk.undo, "Ctrl+Z", possible=self._has_file)
        self._redo = add(menu, "redo", _("&Redo"), desk.redo, "Ctrl+Y", "Ctrl+Shift+Z", possible=self._has_file)
        self.skater_undo = SkaterUndo(desk, self.parts.race_page)
        text, act = _("Undo the last change of this &skater"), self.skater_undo.act
        self._undo_skater = add(menu, "undo_skater", text, act, "Ctrl+Shift+Y", possible=self._on_race_page)
        menu.aboutToShow.connect(self._show_labels)

    def _result_menu(self) -> None:
        menu, acts = self.menus.menu(_("&Result"), "menu_result", seen=self._on_race_page), self.decisions
        add = partial(self.menus.add, menu, possible=self._on_race_page)
        add("note", _("&Note behind the time…"), acts.note, "F4")
        add("dnf", _("Did not &finish"), lambda: acts.decide(Status.DNF), "F5")
        add("dns", _("Did not &start"), lambda: acts.decide(Status.DNS), "F6")
        add("dq", _("&Disqualify…"), acts.disqualify, "F7")
        add("withdraw", _("&Withdraw, or take it back…"), acts.withdraw, "F8")
        add("reskate", _("Grant a &reskate…"), acts.reskate, "F9")
        menu.addSeparator()
        add("members", _("&Members of the team…"), acts.members, "F10")
        add("points", _("&Points by hand…"), acts.points, "Ctrl+P")
        add("clear", _("&Take the result out…"), acts.clear, "Ctrl+Del")
        menu.addSeparator()
        add("official", _("Make &official, or provisional"), acts.official, "Ctrl+Return", "Ctrl+Enter")
        add("bulletin", _("&Bulletin…"), self._show_bulletin, "Ctrl+Shift+F")

    def _go_menu(self) -> None:
        menu, parts = self.menus.menu(_("&Go"), "menu_go"), self.parts
        race_page = parts.race_page.objectName()
        for number, page in enumerate(parts.pages.plan, start=1):
            possible = always if page.name == race_page else self._has_file
            show = partial(parts.show_page, page.name)
            self.menus.add(menu, f"go_{page.name}", page.title, show, f"Ctrl+{number}", possible=possible)
        menu.addSeparator()
        add = partial(self.menus.add, menu, possible=self._has_race)
        add("time_box", _("&Time box"), lambda: parts.show_page(race_page), "F2")
        add("waiting", _("Next without a &result"), self._to_waiting, "F3")
        add("programme", _("&Programme"), parts.programme.take_hands, "Ctrl+G")
        add("next_race", _("&Next race"), lambda: self._step_race(1), "Ctrl+PgDown")
        add("race_before", _("Race &before"), lambda: self._step_race(-1), "Ctrl+PgUp")

    def _view_menu(self) -> None:
        menu, group = self.menus.menu(_("&View"), "menu_view"), QActionGroup(self)
        names = ((LIGHT, _("&Light")), (DARK, _("&Dark")), (CONTRAST, _("High &contrast, for a bright rink")))
        for which, text in names:
            choice = self.menus.add(menu, f"theme_{which.name}", text, lambda which=which: self._show_theme(which))
            choice.setCheckable(True)
            choice.setChecked(which.name == theme.current().name)
            group.addAction(choice)
        menu.addSeparator()
        self.menus.add(menu, "larger", _("L&arger"), lambda: self._scale(1), "Ctrl++", "Ctrl+=")
        self.menus.add(menu, "smaller", _("&Smaller"), lambda: self._scale(-1), "Ctrl+-")

    def _help_menu(self) -> None:
        menu = self.menus.menu(_("&Help"), "menu_help")
        why = self.menus.add(menu, "why", _("&Why?"), self.why.ask, "Shift+F1", possible=self.why.possible)
        self.why.offer(why)
        self.menus.add(menu, "keys", _("&Keys"), self._show_keys, "F1")
        version = self.menus.add(menu, "version", _("skatedesk {version}").format(version=__version__), lambda: None)
        version.setEnabled(False)

    def _show_labels(self) -> None:
        """Say in the menu what would be taken back or brought back."""
        undo, redo = history.labels(self.parts.desk.file) if self.parts.desk.is_open else ("", "")
        self._undo.setText(_("&Undo: {label}").format(label=plain_act(undo)) if undo else _("&Undo"))
        self._redo.setText(_("&Redo: {label}").format(label=plain_act(redo)) if redo else _("&Redo"))
        last = self.skater_undo.label()
        alone = _("Undo of this &skater: {label}").format(label=plain_act(last)) if last else ""
        self._undo_skater.setText(alone or _("Undo the last change of this &skater"))

    def _to_waiting(self) -> None:
        self.parts.show_page(self.parts.race_page.objectName())
        self.parts.race_page.choose_waiting()

    def _show_bulletin(self) -> None:
        # Here, because it is made of much that the window does not need at its start.
        from skatedesk.ui.dialogs.bulletin import BulletinDialog

        desk = self.parts.desk
        if desk.race_id is not None:
            BulletinDialog(desk, desk.race_id, self.window).open()

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
