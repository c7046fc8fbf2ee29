"""The menus that are there from the first moment: files, how the window looks, help."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from skatedesk import __version__
from skatedesk.ui import window_memory
from skatedesk.ui.first_acts import FirstActs
from skatedesk.ui.menus import Menus
from skatedesk.ui.recent_list import RecentList
from skatedesk.ui.style import theme
from skatedesk.ui.style.tips import plain_act, plain_tip
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme
from skatedesk.ui.window_memory import SCALES
from skatedesk.words import _


class FirstMenus(QObject):
    """Makes the menus File, View and Help. What the desk adds to them later has its place between what is here."""

    def __init__(self, menus: Menus, acts: FirstActs, recent: RecentList, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._menus, self._acts, self._recent = window, menus, acts, recent
        self.file = self._file_menu()
        self.view = self._view_menu()
        self.help = self._help_menu()

    def _file_menu(self) -> QMenu:
        add, acts = self._menus.add, self._acts
        menu = self._menus.menu(_("&File"), "menu_file")
        add(menu, "new", _("&New…"), acts.new, "Ctrl+N")
        add(menu, "open", _("&Open…"), acts.open, "Ctrl+O")
        self._recent_menu = QMenu(_("Open &recent"), menu)
        self._recent_menu.setObjectName("menu_recent")
        self._recent_menu.menuAction().setObjectName("action_menu_recent")
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        menu.addMenu(self._recent_menu)
        add(menu, "close", _("&Close"), acts.close_file, "Ctrl+F4", possible=acts.has_file)
        menu.addSeparator()
        self._menus.end(menu, menu.addSeparator())
        quitting = add(menu, "quit", _("&Quit"), self._window.close, "Ctrl+Q")
        menu.addAction(quitting)
        self._recent.changed.connect(self._fill_recent)
        self._fill_recent()
        return menu

    def _view_menu(self) -> QMenu:
        menu, group = self._menus.menu(_("&View"), "menu_view"), QActionGroup(self)
        names = ((LIGHT, _("&Light")), (DARK, _("&Dark")), (CONTRAST, _("High &contrast, for a bright rink")))
        for which, text in names:
            choice = self._menus.add(menu, f"theme_{which.name}", text, partial(self._show_theme, which))
            choice.setCheckable(True)
            choice.setChecked(which.name == theme.current().name)
            group.addAction(choice)
        menu.addSeparator()
        self._menus.add(menu, "larger", _("L&arger"), lambda: self._scale(1), "Ctrl++", "Ctrl+=")
        self._menus.add(menu, "smaller", _("&Smaller"), lambda: self._scale(-1), "Ctrl+-")
        compact = self._menus.add(menu, "compact", _("&Rows close together"), self._step_rows)
        compact.setCheckable(True)
        menu.aboutToShow.connect(lambda: compact.setChecked(theme.current().compact))
        return menu

    def _help_menu(self) -> QMenu:
        menu = self._menus.menu(_("&Help"), "menu_help")
        version = self._menus.add(menu, "version", _("skatedesk {version}").format(version=__version__), lambda: None)
        version.setEnabled(False)
        self._menus.end(menu, version)
        return menu

    def _fill_recent(self) -> None:
        """One line a file, the newest first; what is gone says so, and can be taken off."""
        menu, recent = self._recent_menu, self._recent
        menu.clear()
        for number, file in enumerate(recent.files):
            name = _("{name} (missing)") if file.path in recent.missing else "{name}"
            act = menu.addAction(plain_act(name.format(name=file.path.stem)))
            act.setObjectName(f"action_recent_{number}")
            act.setToolTip(plain_tip(str(file.path)))
            act.triggered.connect(partial(self._acts.open_path, file.path))
        if recent.missing:
            menu.addSeparator()
            off = menu.addAction(_("Take the missing files &off the list"))
            off.setObjectName("action_recent_forget")
            off.triggered.connect(recent.forget_missing)
        menu.menuAction().setEnabled(bool(recent.files))

    def _show_theme(self, which: Theme) -> None:
        self._apply(which.at(theme.current().scale, compact=theme.current().compact))

    def _scale(self, by: int) -> None:
        at = SCALES.index(min(SCALES, key=lambda scale: abs(scale - theme.current().scale)))
        now = theme.current()
        self._apply(now.at(SCALES[max(0, min(len(SCALES) - 1, at + by))], compact=now.compact))

    def _step_rows(self) -> None:
        """Rows close together, or comfortable again."""
        now = theme.current()
        self._apply(now.at(now.scale, compact=not now.compact))

    def _apply(self, look: Theme) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, look, look.scale, compact=look.compact)
            window_memory.keep_look(theme.current())
