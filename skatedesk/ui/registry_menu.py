"""The menu of the registry: its acts are possible while its page is in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.skater_page import SkaterPage
    from skatedesk.ui.registry_acts import RegistryActs

PAGE = "skater_page"


class RegistryMenu(QObject):
    """Acts on skaters and teams. What they need is loaded when the page is first seen."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages, self._window = desk, filing, pages, window
        menu = menus.menu(_("&Skaters"), "menu_skaters", seen=self._in_front)

        def add(name: str, text: str, act: "Callable[[RegistryActs], None]", key: str) -> None:
            menus.add(menu, name, text, lambda: act(self._page.acts), key, possible=self._in_front)

        add("skater_new", _("&New skater…"), lambda acts: acts.new(), "Ctrl+Shift+N")
        add("skater_edit", _("&Edit…"), lambda acts: acts.edit(), "Ctrl+D")
        add("skater_names", _("&Other names…"), lambda acts: acts.other_names(), "Ctrl+Shift+A")
        add("skater_same", _("The &same person as…"), lambda acts: acts.same_person(), "Ctrl+Shift+S")
        menu.addSeparator()
        add("skater_pairs", _("&Who may be one person…"), lambda acts: acts.proposals(), "Ctrl+Shift+W")
        add("skater_merged", _("&Merged skaters…"), lambda acts: acts.merged(), "Ctrl+Shift+M")
        add("teams", _("&Teams…"), lambda acts: acts.teams(), "Ctrl+Shift+T")
        menu.addSeparator()
        add("skater_data", _("&All that is kept of somebody…"), lambda acts: acts.write_down(), "Ctrl+Shift+J")
        add("skater_forget", _("Ta&ke the name away…"), lambda acts: acts.take_name(), "Ctrl+Shift+Del")
        menu.addSeparator()
        words = _("E&xport the registry…")
        menus.add(menu, "export_registry", words, self.export, "Ctrl+Shift+R", possible=self._in_front)

    def export(self) -> None:
        """Ask whether birth dates may go out, then for the folder."""
        from skatedesk.ui.dialogs.registry_export import RegistryExportDialog

        dialog = RegistryExportDialog(self._window)
        dialog.decided.connect(self._export)
        dialog.open()

    def _export(self, births: bool) -> None:
        from skatedesk.services import people

        system = self._page.card.head.system.currentText()
        self._filing.export_sheets("registry", lambda file: [people.registry(file, system, births=births)])

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE

    @property
    def _page(self) -> "SkaterPage":
        from skatedesk.ui.pages.skater_page import SkaterPage

        page = self._pages.page(PAGE)
        assert isinstance(page, SkaterPage)
        return page
