"""What stands in the window while a file is open: where one is, the programme, the page, the line at the bottom."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenuBar, QVBoxLayout, QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.page_plan import RACE_PAGE
from skatedesk.ui.page_stack import PageStack
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding, tab_order
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.pages.documents_page import DocumentsPage

LOW = 500
"""In a window below this height, in pixels at 100 %, the line at the top gives its room to the lists."""
NAMED = 220
"""What the name of the competition needs beside the pages."""


class Workplace(Folding):
    """Lays out programme, pages and bottom line, and goes from page to page."""

    def __init__(self, desk: Desk, pages: PageStack, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._menus = desk, menus
        self._next = ""
        self.setObjectName("central")
        self.pages = pages
        self.programme = ProgrammePanel(desk)
        self.status_line = StatusLine(desk)
        self.nav = QButtonGroup(self)
        self.nav_bar = QWidget()
        self.page_choice = theme.choice("page_choice", _("Page"))
        self.top = theme.panel("top", _("Competition and pages"))
        self.competition = fitted_label("competition_name", Role.COMPETITION)
        self.venue = fitted_label("competition_place", Role.MUTED)
        self._lay_out()
        self._connect()
        self._bring(RACE_PAGE)
        self._show_competition()

    def show_page(self, name: str) -> Page:
        """Bring the page of this objectName to the front, and the hands to it."""
        page = self._bring(name)
        page.take_hands()
        return page

    def show_next(self, name: str) -> None:
        """Show this page, if there is one, in place of the usual one when the next file is opened."""
        self._next = name if name in {one.name for one in self.pages.plan} else ""

    def show_changed(self) -> None:
        """The lists that say something else by now than when they went out."""
        cast("DocumentsPage", self.show_page("documents_page")).show_changed()

    # --- going from page to page ----------------------------------------------------------------------------

    def _bring(self, name: str) -> Page:
        page = self.pages.show_page(name)
        at = [one.name for one in self.pages.plan].index(name)
        self.nav.button(at).setChecked(True)
        for button in self.nav.buttons():  # the Tab key comes to the page that is shown, the arrows go to the others
            one = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(one)
        self.page_choice.setCurrentIndex(at)
        return page

    def _show_race(self) -> None:
        """The race that was chosen, on the page in front where that shows a race too."""
        shown, wanted = self.pages.currentWidget(), self._next
        self._next = ""
        usual = shown.objectName() if isinstance(shown, Page) and shown.follows_race else RACE_PAGE
        self.show_page(wanted or usual)

    def _show_skater(self, skater_id: int) -> None:
        self.pages.page("skater_page").show_key(skater_id)
        self.show_page("skater_page")

    def _show_page_at(self, at: int) -> None:
        self.show_page(self.pages.plan[at].name)

    def _show_competition(self) -> None:
        competition = self._desk.competition
        self.competition.setText(competition.event if competition else _("No competition"))
        place = ", ".join(part for part in (competition.city, competition.dates) if part) if competition else ""
        self.venue.setText(place)
        self.venue.setVisible(bool(place))

    def _connect(self) -> None:
        desk = self._desk
        for signal in (desk.file_opened, desk.race_chosen):
            signal.connect(self._show_competition)
        desk.race_chosen.connect(self._show_race)
        desk.skater_chosen.connect(self._show_skater)
        self.programme.race_entered.connect(self._show_race)
        self.status_line.changed.clicked.connect(self.show_changed)
        self.nav.idClicked.connect(self._show_page_at)
        self.page_choice.activated.connect(self._show_page_at)
        self.pages.page_made.connect(self._put_bottom_last)
        self.pages.currentChanged.connect(self.status_line.forget_refused)

    def _put_bottom_last(self) -> None:
        """The Tab key goes from the page to the line at the bottom, also from a page made later."""
        line = self.status_line
        tab_order(_stop_before(self.window()), line.undo, line.redo, line.changed, line.lamp)

    # --- room -----------------------------------------------------------------------------------------------

    def fold(self) -> None:
        """In a low or narrow window the pages are chosen in the line of the menus; in a low one the top gives way."""
        px, menus = current().px, self._menus
        here = not menus.isNativeMenuBar()
        low = self.window().height() < px(LOW) and here
        narrow = self.nav_bar.sizeHint().width() + px(NAMED) > self.width() and here
        if (low or narrow) and menus.cornerWidget() is not self.page_choice:
            menus.setCornerWidget(self.page_choice)
            tab_order(_stop_before(self.programme), self.page_choice)  # it stands above the programme
        self.page_choice.setVisible((low or narrow) and self.isVisibleTo(self.window()))
        self.nav_bar.setVisible(not narrow)
        self.top.setVisible(not low)
        gap = px(SPACE.small if low else SPACE.medium)
        self._body.setContentsMargins(gap, gap, gap, gap)
        self._body.setSpacing(gap)
        self._top_line.setContentsMargins(px(SPACE.large), px(SPACE.tight), px(SPACE.large), px(SPACE.tight))
        self._top_line.setSpacing(px(48))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fold()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.page_choice.hide()

    def _lay_out(self) -> None:
        self._body = QHBoxLayout()
        self._body.addWidget(self.programme)
        self._body.addWidget(self.pages, 1)
        self._top_line = QHBoxLayout(self.top)
        self._make_top()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(self._body, 1)
        column.addWidget(self.status_line)

    def _make_top(self) -> None:
        """The line at the top: which competition, and the pages."""
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.competition)
        named.addWidget(self.venue)
        self.top.setProperty("role", "top")
        self.nav_bar.setObjectName("nav_bar")
        self.nav_bar.setAccessibleName(_("Pages"))
        if not self._menus.isNativeMenuBar():
            self.nav_bar.setMinimumWidth(1)  # it gives way to the choice in the line of the menus
        buttons = QHBoxLayout(self.nav_bar)
        buttons.setContentsMargins(0, 0, 0, 0)
        for at, page in enumerate(self.pages.plan):
            button = theme.nav_button(page.title, f"nav_{page.name}")
            self.nav.addButton(button, at)
            self.page_choice.addItem(page.title)
            buttons.addWidget(button)
        self._top_line.addLayout(named)
        self._top_line.addStretch()
        self._top_line.insertWidget(1, self.nav_bar)


def _stop_before(part: QWidget) -> QWidget:
    """Where the Tab key stops before it comes to a part."""
    before = part.previousInFocusChain()
    while before is not None and before is not part and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or part
