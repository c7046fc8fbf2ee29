"""The menu of the records: its acts are possible while their page is in front."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.exports.names import plain_name
from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.records_page import RecordsPage
    from skatedesk.ui.record_acts import RecordActs

PAGE = "records_page"


class RecordMenu(QObject):
    """Acts on records. What they need is loaded when the page is first seen."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._pages = desk, filing, pages
        menu = menus.menu(_("Recor&ds"), "menu_records", seen=self._in_front)
        on_page = partial(menus.add, menu, possible=self._in_front)

        def add(name: str, text: str, act: "Callable[[RecordActs], None]", key: str) -> None:
            on_page(name, text, lambda: act(self._page.acts), key)

        add("record_new", _("&New record…"), lambda acts: acts.new(), "Ins")
        add("record_edit", _("&Correct…"), lambda acts: acts.edit(), "Ctrl+D")
        add("record_remove", _("Ta&ke out…"), lambda acts: acts.remove(), "Ctrl+Shift+Del")
        menu.addSeparator()
        add("record_take_over", _("&Take over, provisional"), lambda acts: acts.take_over(), "F11")
        add("record_ratify", _("&Ratify…"), lambda acts: acts.ratify(), "Ctrl+F11")
        on_page("record_application", _("&Application sheet…"), self.export_application, "Shift+F11")
        menu.addSeparator()
        add("record_import", _("&Import a list…"), lambda acts: acts.import_list(), "F12")
        on_page("record_export", _("E&xport what is shown…"), self.export_shown, "Shift+F12")

    def export_shown(self) -> None:
        """Write the list that is in front."""
        sheet = self._page.shown_sheet()
        if sheet is None:
            self._desk.refused.emit(_("There is no record to export yet."))
        else:
            self._filing.export_sheets("records", lambda _file: [sheet])

    def export_application(self) -> None:
        """Write the application for the chosen record."""
        from skatedesk.services import records

        record = self._page.acts.record_to_apply_for()
        if record is not None:
            stem = plain_name(f"record {record.mark} {record.id}")
            self._filing.export_sheets(stem, lambda file: [records.application(file, record.id)])

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE

    @property
    def _page(self) -> "RecordsPage":
        return cast("RecordsPage", self._pages.page(PAGE))
