"""The pages of the window, one seen at a time; each is made when it is first asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from skatedesk.ui.pages.page import Page
from skatedesk.ui.style import icons


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page that may not be there yet: its objectName, the word in the line of pages, how it is made, and its key."""

    name: str
    title: str
    make: Callable[[], Page]
    key: str = ""


class PageStack(QStackedWidget):
    """Holds the pages in the order of the plan. What is never looked at costs nothing.

    Signal: `page_made()` when another page is there.
    """

    page_made = Signal()

    def __init__(self, plan: tuple[PagePlan, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.plan = plan
        self._made: dict[str, Page] = {}

    def page(self, name: str) -> Page:
        """The page of this objectName, made now where it was not seen yet; KeyError where there is none."""
        if name not in self._made:
            made = {one.name: one.make for one in self.plan}[name]()
            self._made[name] = made
            icons.dress_buttons(made)
            self.addWidget(made)
            self.page_made.emit()
        return self._made[name]

    def show_page(self, name: str) -> Page:
        """Bring a page to the front."""
        page = self.page(name)
        self.setCurrentWidget(page)
        return page

    @property
    def shown(self) -> str:
        """The objectName of the page in front, empty before the first."""
        page = self.currentWidget()
        return page.objectName() if page else ""

    def make_all(self) -> None:
        """Make the pages that were not seen yet."""
        for one in self.plan:
            self.page(one.name)
