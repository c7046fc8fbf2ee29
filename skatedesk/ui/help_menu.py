"""Help at the desk: the manual at the place where one is, what a field is for, and the quick card."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWhatsThis, QWidget

from skatedesk.services.finding import Findable, Kind
from skatedesk.ui.help import here, whats_this
from skatedesk.ui.menus import Menus
from skatedesk.ui.palette_acts import STEP, Act, acts_of
from skatedesk.words import _

if TYPE_CHECKING:
    from skatedesk.ui.help.book import ActLink, Book
    from skatedesk.ui.help.manual_window import ManualWindow
    from skatedesk.ui.page_stack import PageStack
    from skatedesk.ui.pages.race_page import RacePage

KEY = "F1"
_HELPED = "helped"
"""What a question is marked with, once F1 means the manual in it."""


class HelpMenu(QObject):
    """Puts its acts at the end of a menu, and follows the hands: the field under them says what belongs into it."""

    def __init__(self, menus: Menus, menu: QMenu, pages: "PageStack", race_page: "RacePage", window: QWidget) -> None:
        super().__init__(window)
        self._pages, self._race_page, self._window = pages, race_page, window
        self._book: Book | None = None
        self._manual: ManualWindow | None = None
        menus.add(menu, "manual", _("&Manual"), self.open_here, KEY)
        menus.add(menu, "whats_this", _("What's &this?"), self.point)
        menus.add(menu, "this_field", _("What &goes in here?"), self.explain_here, "Ctrl+Shift+F1")
        menus.add(menu, "quick_card", _("&Quick card…"), self.show_quick_card)
        pages.page_made.connect(self._explain_new)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._hands_moved)

    # --- the manual -----------------------------------------------------------------------------------------

    def open_here(self) -> None:
        """Open the manual at the page about where the hands are."""
        asked, view = QApplication.activeWindow(), self._race_page.view
        question = asked.objectName() if isinstance(asked, QDialog) else ""
        has_file = self._race_page.desk.is_open
        discipline = view.race.discipline if has_file and view is not None else None
        self.open(here.of_place(self._pages.shown if has_file else "welcome_page", question, discipline))

    def open(self, place: str) -> None:
        """Open the manual at this page, such as `race` or `race#passings`."""
        if self._manual is None:
            # Here, because the window should not wait for what is read in quiet hours.
            from skatedesk.ui.help.manual_window import ManualWindow

            self._manual = ManualWindow(self.book, self._words)
            self._window.installEventFilter(self)
        self._manual.read(place)

    @property
    def book(self) -> "Book":
        """The manual, read when it is first asked for."""
        if self._book is None:
            from skatedesk import places
            from skatedesk.ui.help.book import Book

            self._book = Book(places.manual())
        return self._book

    def pages(self) -> list[Findable]:
        """The pages of the manual, for whoever looks for anything."""
        return [Findable(Kind.MANUAL, page.key, page.title, page.group) for page in self.book.pages]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The manual goes with its window."""
        if event.type() == QEvent.Type.Close and self._manual is not None:
            self._manual.close()
        return super().eventFilter(watched, event)

    def _words(self, links: "Iterable[ActLink]") -> "dict[ActLink, str]":
        """How acts are called here: by the key, or by the way through the menus; what is not here is left out."""
        acts = acts_of(self._window.findChildren(QAction))
        said = {link: _said(link, [act for act in acts if act.name == link.name]) for link in links}
        return {link: words for link, words in said.items() if words}

    # --- what's this ----------------------------------------------------------------------------------------

    def point(self) -> None:
        """The next click says what a field is for."""
        whats_this.explain_all(self._window)
        QWhatsThis.enterWhatsThisMode()

    def explain_here(self) -> None:
        """Say what the field under the hands is for."""
        field = QApplication.focusWidget()
        if field is not None and field.whatsThis():
            QWhatsThis.showText(field.mapToGlobal(field.rect().bottomLeft()), field.whatsThis(), field)

    def _explain_new(self) -> None:
        """The page that was made last."""
        page = self._pages.widget(self._pages.count() - 1)
        if page is not None:
            whats_this.explain_all(page)

    def _hands_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        whats_this.explain(now)
        question = now.window()
        if isinstance(question, QDialog) and not question.property(_HELPED):
            question.setProperty(_HELPED, True)
            whats_this.explain_all(question)
            QShortcut(QKeySequence(KEY), question).activated.connect(self.open_here)

    # --- the card -------------------------------------------------------------------------------------------

    def show_quick_card(self) -> None:
        from skatedesk.ui.help.quick_card import QuickCardDialog

        self._pages.make_all()  # some acts are made with their page
        QuickCardDialog(self._window.findChildren(QAction), self._window).open()


def _said(link: "ActLink", acts: Sequence[Act]) -> str:
    """The way to the first of these acts, or the key that is meant; pages may have acts of one name."""
    if link.is_way:
        return STEP.join((*acts[0].menus, acts[0].title)).rstrip("…") if acts else ""
    keys = [key for act in acts for key in act.action.shortcuts()]
    same = [key for key in keys if key.toString(QKeySequence.SequenceFormat.PortableText) == link.text]
    return next((key.toString(QKeySequence.SequenceFormat.NativeText) for key in (*same, *keys)), "")
