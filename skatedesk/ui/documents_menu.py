"""The menu of the documents: what goes out, while their page is in front."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.document_acts import DocumentActs
    from skatedesk.ui.pages.documents_page import DocumentsPage

PAGE = "documents_page"


class DocumentsMenu(QObject):
    """Acts on the lists that go out. What they need is loaded when the page is first seen."""

    def __init__(self, menus: Menus, desk: Desk, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        menu = menus.menu(_("Doc&uments"), "menu_documents", seen=self._in_front)
        on_page = partial(menus.add, menu, possible=self._in_front)

        def add(name: str, text: str, act: "Callable[[DocumentActs], None]", *keys: str) -> None:
            on_page(name, text, lambda: act(self._page.acts), *keys)

        add("document_print", _("&Print…"), lambda acts: acts.print_chosen(), "Ctrl+P")
        add("document_print_changed", _("Print only what &changed…"), lambda acts: acts.print_changed(), "Ctrl+Shift+P")
        add("document_print_shown", _("Print &all that is shown…"), lambda acts: acts.print_shown(), "Ctrl+Shift+A")
        menu.addSeparator()
        add("document_export", _("&Export…"), lambda acts: acts.export(), "Ctrl+S")
        add("document_protocol", _("P&rotocol…"), lambda acts: acts.protocol(), "Ctrl+Shift+S")
        menu.addSeparator()
        add(
            "document_issue", _("&Issue without printing"), lambda acts: acts.issue(), "Ctrl+Return", "Ctrl+Enter"
        )  # fmt: skip
        add("document_printed", _("&Mark as printed"), lambda acts: acts.mark_printed(), "Ctrl+Shift+K")
        add("document_hangs", _("It &hangs on…"), lambda acts: acts.hang(), "Ctrl+H")
        add("document_approve", _("Re&feree's approval…"), lambda acts: acts.approve(), "Ctrl+R")
        menu.addSeparator()
        add("document_settings", _("&Sheet settings…"), lambda acts: acts.settings(), "Ctrl+T")
        on_page("document_fit", _("Preview as &wide as there is room"), self.fit, "Ctrl+Shift+W")

    def fit(self) -> None:
        """Show the pages as wide as there is room."""
        self._page.preview.fit_width()

    def _in_front(self) -> bool:
        return self._desk.is_open and self._pages.shown == PAGE

    @property
    def _page(self) -> "DocumentsPage":
        return cast("DocumentsPage", self._pages.page(PAGE))
