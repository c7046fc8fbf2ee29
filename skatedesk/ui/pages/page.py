"""What all pages have in common: they look again when something changed that concerns them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skatedesk.services.changes import Changed
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style.theme import current

LEAST = QSize(370, 250)
"""The room of a page that folds as far as it goes, at 100 %."""


class Page(Folding):
    """A page looks again at once while it is seen, and when it is next seen while it is hidden.

    `follows_race`: it shows the race that is chosen on the desk, so choosing another one does not leave it.
    `concerned_by_all`: also changes of no race may show on it. `least`: the room it needs when it is folded, at
    100 %; its layout alone would never let it come so far.
    """

    follows_race = False
    concerned_by_all = False
    least: QSize | None = None

    def __init__(self, desk: Desk, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        desk.changed.connect(self._on_changed)
        desk.file_opened.connect(self.look_again)
        desk.race_chosen.connect(self.look_again)

    def begin(self) -> None:
        """The parts are made: lay them out; without a file say at once what to do."""
        self._lay_out()
        self._connect()
        if not self.desk.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Read what the page shows and show it."""
        raise NotImplementedError

    def concerns(self, changed: Changed) -> bool:
        """Whether a change may show on this page."""
        return self.concerned_by_all or bool(changed.races)

    def take_hands(self) -> None:
        """The page came to the front: put the hands where the work is; as it stands, they stay where they are."""

    def show_key(self, key: int) -> None:
        """Show what has this id on the page, now or when the page is next seen; pages without such leave it."""

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() if self.least is None else self.least * current().scale

    def _lay_out(self) -> None:
        """Put the parts in their places."""

    def _connect(self) -> None:
        """Wire the parts."""

    def look_again(self) -> None:
        """Refresh now, or on the next showing; hands on a part that goes away stay on the page."""
        self._stale = not (self.isVisible() and self.desk.is_open)
        if not self._stale:
            had_hands = self._has_hands()
            self.refresh()
            if had_hands and not self._has_hands():
                self.take_hands()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.look_again()

    def _has_hands(self) -> bool:
        # A window that nothing was focused in yet has none; nobody is inside oneself.
        return self.isAncestorOf(self.window().focusWidget() or self)

    def _on_changed(self, changed: Changed) -> None:
        if self.concerns(changed):
            self.look_again()
