"""The menus: one small function an act, each with its shortcut."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from skatedesk.domain.races import Status
from skatedesk.services import history
from skatedesk.ui.backup_menu import BackupMenu
from skatedesk.ui.competition_menu import CompetitionMenu
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.documents_menu import DocumentsMenu
from skatedesk.ui.draw_menu import DrawMenu
from skatedesk.ui.entry_menu import EntryMenu
from skatedesk.ui.filing import Filing
from skatedesk.ui.help_menu import HelpMenu
from skatedesk.ui.history_menu import HistoryMenu, SkaterUndo
from skatedesk.ui.lists_menu import ListsMenu
from skatedesk.ui.mass_start_menu import MassStartMenu
from skatedesk.ui.page_plan import RACE_PAGE
from skatedesk.ui.palette_menu import PaletteMenu
from skatedesk.ui.plots_menu import PlotsMenu
from skatedesk.ui.record_menu import RecordMenu
from skatedesk.ui.registry_menu import RegistryMenu
from skatedesk.ui.rehearsal_menu import RehearsalMenu
from skatedesk.ui.standings_menu import StandingsMenu
from skatedesk.ui.style.tips import plain_act
from skatedesk.ui.today_menu import TodayMenu
from skatedesk.ui.why_asking import WhyAsking
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.window import Window


class Actions(QObject):
    """Adds the menus of the desk to those of the start. Every act of the desk stands in one, with its key."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._menus = window, window.menus
        self._desk, self._pages, self._race_page = window.desk, window.pages, window.race_page
        self.filing = Filing(window.desk, window.background, window)
        self.decisions = Decisions(window.desk, window.race_page)
        self.decisions.officials.page_wanted.connect(window.show_page)
        self.backups = BackupMenu(self._menus, window.first_menus.file, window.desk, window.backups, window)
        self._menus.more_before(window.first_menus.view, is_open=self._has_file)
        self._add_settings()
        self._add_menus()
        self.why = WhyAsking(window.desk, window.race_page, window.pages, window)
        self._help_menu()
        for signal in (self._desk.file_opened, self._desk.file_closed, self._desk.race_chosen):
            signal.connect(self._menus.show_possible)
        self._pages.currentChanged.connect(self._menus.show_possible)

    def _add_menus(self) -> None:
        """The menus between File and View, in the order of a competition."""
        menus, desk, filing, pages, window = self._menus, self._desk, self.filing, self._pages, self._window
        self._edit_menu()
        CompetitionMenu(menus, desk, filing, window)
        EntryMenu(menus, desk, pages, window)
        DrawMenu(menus, desk, filing, pages, window)
        self._result_menu()
        MassStartMenu(menus, desk, self._race_page, pages)
        StandingsMenu(menus, desk, pages, window)
        RecordMenu(menus, desk, filing, pages, window)
        ListsMenu(menus, desk, filing, pages, window)
        DocumentsMenu(menus, desk, pages, window)
        RegistryMenu(menus, desk, filing, pages, window)
        HistoryMenu(menus, desk, filing, pages, window)
        self._go_menu()
        TodayMenu(menus, window)
        RehearsalMenu(menus, window)
        self.palette = PaletteMenu(menus, self._go, desk, pages, window.show_page, window)
        PlotsMenu(menus, window.first_menus.view, desk, pages, window)

    # --- when an act is possible ----------------------------------------------------------------------------

    def _has_file(self) -> bool:
        return self._desk.is_open

    def _has_race(self) -> bool:
        return self._desk.race_id is not None

    def _on_race_page(self) -> bool:
        """Results are decided only where they are seen."""
        return self._has_race() and self._pages.shown == RACE_PAGE

    # --- the menus ------------------------------------------------------------------------------------------

    def _edit_menu(self) -> None:
        add, desk = self._menus.add, self._desk
        menu = self._menus.menu(_("&Edit"), "menu_edit")
        self._undo = add(menu, "undo", _("&Undo"), desk.undo, "Ctrl+Z", possible=self._has_file)
        self._redo = add(menu, "redo", _("&Redo"), desk.redo, "Ctrl+Y", "Ctrl+Shift+Z", possible=self._has_file)
        self.skater_undo = SkaterUndo(desk, self._race_page)
        text, act = _("Undo the last change of this &skater"), self.skater_undo.act
        self._undo_skater = add(menu, "undo_skater", text, act, "Ctrl+Shift+Y", possible=self._on_race_page)
        menu.aboutToShow.connect(self._show_labels)

    def _result_menu(self) -> None:
        menu, acts = self._menus.menu(_("&Result"), "menu_result", seen=self._on_race_page), self.decisions
        add = partial(self._menus.add, menu, possible=self._on_race_page)
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
        add("print_result", _("Print t&he result…"), self.filing.print_race, "Ctrl+Shift+P")
        add("bulletin", _("&Bulletin…"), self._show_bulletin, "Ctrl+Shift+F")

    def _go_menu(self) -> None:
        menu, show_page = self._menus.menu(_("&Go"), "menu_go"), self._window.show_page
        self._go = menu
        for page in self._pages.plan:
            show = partial(show_page, page.name)
            self._menus.add(menu, f"go_{page.name}", page.title, show, page.key, possible=self._has_file)
        menu.addSeparator()
        add = partial(self._menus.add, menu, possible=self._has_race)
        add("time_box", _("&Time box"), lambda: show_page(RACE_PAGE), "F2")
        for step in (self._race_page.pairs.next, self._race_page.pairs.before):
            menu.addAction(step)
        add("big_digits", _("Bi&g digits at the line"), self._show_big_digits, "Ctrl+F2")
        add("waiting", _("Next without a &result"), self._to_waiting, "F3")
        add("programme", _("&Programme"), self._window.programme.take_hands, "Ctrl+G")
        add("next_race", _("&Next race"), lambda: self._step_race(1), "Ctrl+PgDown")
        add("race_before", _("Race &before"), lambda: self._step_race(-1), "Ctrl+PgUp")

    def _add_settings(self) -> None:
        menu = self._window.first_menus.file
        self._menus.add(menu, "settings", _("&Settings…"), self._show_settings, "Ctrl+,")

    def _show_settings(self) -> None:
        # Here, because the window should not wait for what is asked for once a season.
        from skatedesk.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._desk, self._window.backups, self._window)
        dialog.language_chosen.connect(self._window.language_chosen)
        dialog.open()

    def _help_menu(self) -> None:
        menu = self._window.first_menus.help
        why = self._menus.add(menu, "why", _("&Why?"), self.why.ask, "Shift+F1", possible=self.why.possible)
        self.why.offer(why)
        self.manual = HelpMenu(self._menus, menu, self._pages, self._race_page, self._window)
        self.palette.offer_manual(self.manual.pages, self.manual.open)
        self._menus.add(menu, "keys", _("&Keys"), self._show_keys, "Ctrl+F1")

    def _show_labels(self) -> None:
        """Say in the menu what would be taken back or brought back."""
        undo, redo = history.labels(self._desk.file) if self._desk.is_open else ("", "")
        self._undo.setText(_("&Undo: {label}").format(label=plain_act(undo)) if undo else _("&Undo"))
        self._redo.setText(_("&Redo: {label}").format(label=plain_act(redo)) if redo else _("&Redo"))
        last = self.skater_undo.label()
        alone = _("Undo of this &skater: {label}").format(label=plain_act(last)) if last else ""
        self._undo_skater.setText(alone or _("Undo the last change of this &skater"))

    def _to_waiting(self) -> None:
        self._window.show_page(RACE_PAGE)
        self._race_page.choose_waiting()

    def _show_big_digits(self) -> None:
        # Here, because it is for the person at the line, and not for every start.
        from skatedesk.ui.big_digits import show_big_digits

        self._window.show_page(RACE_PAGE)
        show_big_digits(self._window, self._race_page)

    def _show_bulletin(self) -> None:
        # Here, because it is made of much that the window does not need at its start.
        from skatedesk.ui.dialogs.bulletin import BulletinDialog

        desk = self._desk
        if desk.race_id is not None:
            BulletinDialog(desk, desk.race_id, self._window).open()

    def _step_race(self, by: int) -> None:
        desk = self._desk
        ids = [item.race.id for item in desk.programme()]
        if desk.race_id in ids and 0 <= ids.index(desk.race_id) + by < len(ids):
            desk.choose_race(ids[ids.index(desk.race_id) + by])

    def _show_keys(self) -> None:
        # Here, because the window should not wait for it.
        from skatedesk.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window.findChildren(QAction), self._window).open()
