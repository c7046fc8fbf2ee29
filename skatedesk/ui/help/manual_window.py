"""The manual in a window of its own: its pages at the left, found by words, and the page that is read at the right."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.help.book import ACT, FIRST, WAY, ActLink, Book, act_links, with_acts
from skatedesk.ui.help.manual_view import ManualView
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import ENGLISH, _, language_of_desk

WIDTH, HEIGHT = 1060, 700
CONTENTS = 250
NARROW = 700

ActWords = Callable[[Iterable[ActLink]], dict[ActLink, str]]
"""How acts are called here: by the key, or by the way to it; those that the desk has not are left out."""


class ManualWindow(Folding):
    """Stands beside the window of the desk, so that one can read and do; Esc closes it.

    Words in the box leave the pages that have them; Return goes from place to place. Alt+Left and Alt+Right go back
    and forward through what was read.
    """

    def __init__(self, book: Book, words: ActWords) -> None:
        super().__init__()
        self._book, self._words = book, words
        self._read: list[str] = []
        self._at = -1
        self._listed: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setObjectName("manual_window")
        self.setAccessibleName(_("Manual"))
        self.setWindowTitle(_("Manual"))
        self.box = QLineEdit()
        self.contents = SheetView("manual_pages", _("Contents"), flexible="page", framed=False, compact=True)
        self.view = ManualView()
        self.back = theme.button(_("&Back"), "manual_back")
        self.forward = theme.button(_("&Forward"), "manual_forward")
        self.told = fitted_label("manual_told", Role.MUTED)
        self._lay_out()
        self._connect()
        self._list_pages()
        self._tell("")

    def read(self, place: str) -> None:
        """Show a page by its key, such as `race` or `race#passings`, and come to the front."""
        self._go_on(place)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self._read_on()

    @property
    def key(self) -> str:
        """The page that is read."""
        return self._read[self._at].partition("#")[0] if self._read else ""

    # --- going from page to page ----------------------------------------------------------------------------

    def _go_on(self, place: str) -> None:
        if not self._read or place != self._read[self._at]:
            self._read = [*self._read[: self._at + 1], place]
            self._at = len(self._read) - 1
        self._show()

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._read):
            self._at += by
            self._show()

    def _show(self) -> None:
        key, _mark, place = self._read[self._at].partition("#")
        page = self._book.page(key) or self._book.page(FIRST)
        if page is not None:
            text = with_acts(page.text, self._words(act_links(page.text)))
            self.view.show_text(page, text, self._book.folder)
            self.view.mark(self._sought())
            self.view.go_to(place)
            self.setWindowTitle(_("{page} – Manual").format(page=page.title))
            if page.key in self._listed:
                self.contents.choose(self._listed.index(page.key))
        else:
            self.view.setPlainText(_("The manual is not installed. It is in docs/manual where the program comes from."))
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._read) - 1)

    def _follow(self, url: QUrl) -> None:
        """Another page, a place on this one, the way to an act, or something on the web."""
        target = url.toString()
        if target.startswith(ACT):
            self._tell(target)
        elif url.scheme():
            QDesktopServices.openUrl(url)
        else:
            name, mark, place = target.partition("#")
            self._go_on(f"{name.removesuffix('.md') or self.key}{mark}{place}")
            self._read_on()

    def _tell_of(self, url: QUrl) -> None:
        self._tell(url.toString())

    def _tell(self, link: str) -> None:
        """Below the page: the way to an act through the menus; without one, what to know of this manual."""
        way = "".join(self._words([ActLink(WAY, link.removeprefix(ACT))]).values()) if link.startswith(ACT) else ""
        usual = (
            "" if language_of_desk().startswith(ENGLISH) else _("The manual is in English; keys are as they are here.")
        )
        self.told.setText(_("In the menus: {way}").format(way=way) if way else usual)

    # --- finding --------------------------------------------------------------------------------------------

    def _sought(self) -> list[str]:
        return self.box.text().split()

    def _look(self) -> None:
        """Leave the pages that have what is typed, and light it on the one that is read."""
        self._list_pages()
        mark_wrong(self.box, wrong=bool(self._sought()) and not self._listed)
        self.view.mark(self._sought())

    def _to_next(self) -> None:
        """To the next place with the words: below the cursor, else on the next page that has them."""
        sought = self._sought()
        if not sought or not self._listed:
            return
        self._parts.bring(self._page)
        if self.key in self._listed and self.view.find_next(sought):
            return
        at = self._listed.index(self.key) + 1 if self.key in self._listed else 0
        self._go_on(self._listed[at % len(self._listed)])
        self.view.find_next(sought)

    def _list_pages(self) -> None:
        """All pages under their headings, or those that were found."""
        pages = self._book.found(self.box.text()) if self._sought() else self._book.pages
        self._listed = [page.key for page in pages]
        rows: list[Row] = []
        for at, page in enumerate(pages):
            if not self._sought() and page.group and page.group != (pages[at - 1].group if at else ""):
                rows.append(Row(-at - 1, (page.group,), title=True))
            rows.append(Row(at, (page.title,)))
        self.contents.show_sheet(Sheet("manual", Heading(), (Column("page", _("Page"), 24),), tuple(rows)))
        if self.key in self._listed:
            self.contents.choose(self._listed.index(self.key))

    def _choose(self, at: int) -> None:
        if at >= 0 and self._listed[at] != self.key and self.contents.hasFocus():
            self._go_on(self._listed[at])

    def _read_on(self) -> None:
        self._parts.bring(self._page)
        self.view.setFocus()

    def fold(self) -> None:
        self.box.setFixedWidth(min(current().px(CONTENTS), self.width() // 2))

    # --- parts ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.view.anchorClicked.connect(self._follow)
        self.view.highlighted.connect(self._tell_of)
        self.contents.row_chosen.connect(self._choose)
        self.contents.row_activated.connect(self._read_on)
        self.contents.clicked.connect(self._read_on)
        self.box.textChanged.connect(self._look)
        self.box.returnPressed.connect(self._to_next)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        acts: dict[str, Callable[[], object]] = {
            "Alt+Left": self.back.click,
            "Alt+Right": self.forward.click,
            "Ctrl+F": lambda: self.box.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F3": self._to_next,
            "Esc": self.close,
        }
        for key, act in acts.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _lay_out(self) -> None:
        px = current().px
        self.box.setObjectName("manual_find")
        self.box.setAccessibleName(_("Find in the manual"))
        self.box.setPlaceholderText(_("Find in the manual"))
        self.contents.horizontalHeader().hide()
        self.contents.keep_order()
        self.contents.set_empty_text(_("No page has all these words."))
        head = QHBoxLayout()
        for part in (self.box, self.back, self.forward):
            head.addWidget(part)
        head.addStretch()
        page = self._page = theme.panel("manual_page", _("Page"))
        inside = QVBoxLayout(page)
        inside.setContentsMargins(px(1), px(1), px(1), px(1))
        inside.addWidget(self.view)
        listed = theme.panel("manual_contents", _("Contents"))
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(px(1), px(SPACE.small), px(1), px(SPACE.small))
        inside.addWidget(self.contents)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(SPACE.medium)] * 4)
        column.setSpacing(px(SPACE.small))
        column.addLayout(head)
        self._parts = TwoParts("manual_parts", listed, page, width=CONTENTS, narrow=NARROW)
        column.addWidget(self._parts, 1)
        column.addWidget(self.told)
        room = self.screen().availableSize() * 0.95
        self.resize(min(px(WIDTH), room.width()), min(px(HEIGHT), room.height()))
        QWidget.setTabOrder(self.box, self.contents)
        QWidget.setTabOrder(self.contents, self.view)
