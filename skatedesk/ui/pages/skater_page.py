"""The registry: find a skater on the left, everything known of them on the right."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.services import people, skater_search
from skatedesk.services.skater_card import skater_card
from skatedesk.sheets.skater_card import ListedSkater, skaters_sheet
from skatedesk.ui import plots
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.skater_panel import SkaterPanel
from skatedesk.ui.registry_acts import RegistryActs
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 790
"""Below this width, in pixels at 100 %, the list folds under a tab of the card."""
_LIST_WIDTH = 300
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SkaterPage(Page):
    """All skaters of the file with a box to find one; `skater_id` is whose card is shown."""

    concerned_by_all = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "skater_page", _("Skaters"), parent)
        self.skater_id: int | None = None
        self.search = QLineEdit()
        self.count = theme.muted_label("", "skater_count")
        self.list = SheetView("skater_list", _("Skaters"), compact=True, framed=False)
        self.new = theme.link_button(_("New skater…"), "skater_new")
        self.card = SkaterPanel()
        self.acts = RegistryActs(desk, self, lambda: self.skater_id)
        self._listed: tuple[ListedSkater, ...] = ()
        self.begin()

    def take_hands(self) -> None:
        """To the search box, or where it is folded to the tabs it is under."""
        (self.search if self.search.isVisible() else self.card.tabs).setFocus()

    def show_key(self, key: int) -> None:
        """Show this skater's card, now or when the page is next seen."""
        self.skater_id = key
        blocker = QSignalBlocker(self.search)
        self.search.clear()
        blocker.unblock()
        self.card.show_part()
        self.look_again()

    def refresh(self) -> None:
        """Read who is in the file, and the chosen skater."""
        competition = self.desk.competition
        self._listed = ()
        if self.desk.is_open:
            self._listed = skater_search.skaters(self.desk.file, competition.id if competition else None)
            self.card.head.offer_systems(people.age_systems(self.desk.file))
        known = [one.skater.id for one in self._listed]
        if self.skater_id not in known:
            self.skater_id = known[0] if known else None
        self._show_matches()
        self._show_card()

    # --- finding --------------------------------------------------------------------------------------------

    def _show_matches(self) -> None:
        """Show whom the typed words fit; the list tells nobody while it changes."""
        found = skater_search.matching(self._listed, self.search.text())
        blocker = QSignalBlocker(self.list)
        self.list.show_sheet(skaters_sheet(found))
        if self.skater_id is not None:
            self.list.choose(self.skater_id)
        blocker.unblock()
        total = len(self._listed)
        everybody = ngettext("{count} skater", "{count} skaters", total).format(count=total)
        part = _("{found} of {everybody}").format(found=len(found), everybody=everybody)
        self.count.setText(everybody if len(found) == total else part)

    def _filter(self) -> None:
        """Follow the typing: the first match is shown where the skater of before does not fit."""
        self._show_matches()
        model = self.list.sheet_model
        if self.skater_id is not None and model.row_of(self.skater_id) is None:
            first = model.key_at(0)
            if first is not None:
                blocker = QSignalBlocker(self.list)
                self.list.choose(first)
                blocker.unblock()
                self._choose(first)

    def _choose(self, skater_id: int) -> None:
        if skater_id != self.skater_id:
            self.skater_id = skater_id
            self._show_card()

    def _show_card(self) -> None:
        if self.list_panel.parent() is self:
            self.list_panel.setVisible(self.skater_id is not None)
        if self.skater_id is None:
            no_file = _("Open a results file, or make a new one, in the File menu.")
            no_skater = _(
                "Skaters come with the races they are in: take races in with Competition, Import results."
                " Or write the first one down with Skaters, New skater."
            )
            self.card.show_nobody(_("No skaters yet"), no_skater if self.desk.is_open else no_file)
            return
        system = self.card.head.system.currentText()
        self.card.show_card(skater_card(self.desk.file, self.skater_id, self.desk.standings, system))

    def _go_to_card(self) -> None:
        """The hands go to the races of the chosen skater."""
        if self.list.chosen_key() is not None:
            self.card.show_part()
            self.card.races.setFocus()

    # --- keys -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search:
                return self._key_in_search(event.key())
            if watched is self.list:
                return self._key_in_list(event)
        return super().eventFilter(watched, event)

    def _key_in_search(self, key: int) -> bool:
        """Down goes to the list, Return to the races, Escape begins anew."""
        if key == Qt.Key.Key_Down:
            self.list.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_card()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def _key_in_list(self, event: QKeyEvent) -> bool:
        """Typing goes on in the search box, and so does Up from the first line."""
        types = event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMAND
        on_top = event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0
        if types:
            self.search.insert(event.text())
        if types or on_top:
            self.search.setFocus()
        return bool(types or on_top)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = current().px
        self.search.setObjectName("skater_search")
        self.search.setAccessibleName(_("Find a skater by any name, nation, id, club or number"))
        self.search.setPlaceholderText(_("Name, nation, id or number"))
        self.list.set_empty_text(
            _("Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.")
        )  # fmt: skip
        self.list_panel = theme.panel("skater_list_panel", _("Skaters"))
        inside = QVBoxLayout(self.list_panel)
        inside.setContentsMargins(1, px(SPACE.medium), 1, px(SPACE.small))
        inside.setSpacing(px(SPACE.small))
        for widgets, margin in (
            ((self.search,), SPACE.medium),
            ((self.list,), 0),
            ((self.count, self.new), SPACE.large),
        ):
            line = QHBoxLayout()
            line.setContentsMargins(px(margin), 0, px(margin), 0)
            for widget in widgets:
                line.addWidget(widget, 0 if widget is self.new else 1)
            inside.addLayout(line)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(SPACE.medium))
        self._line.addWidget(self.list_panel)
        self._line.addWidget(self.card, 1)
        for first, second in pairwise((self.search, self.list, self.new, self.card.head.edit)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.row_chosen.connect(self._choose)
        self.list.row_activated.connect(self._go_to_card)
        self.card.race_asked.connect(self.desk.go_to_race)
        self.card.head.system.activated.connect(self._show_card)
        self.card.head.edit.clicked.connect(self.acts.edit)
        self.card.plots.clicked.connect(lambda: plots.show_of(self))
        self.new.clicked.connect(self.acts.new)
        self.acts.shown.connect(self.show_key)

    def fold(self) -> None:
        """The list beside the card where there is room, else under a tab of it."""
        narrow = self.width() < current().px(NARROW)
        self.list_panel.setMinimumWidth(0 if narrow else current().px(_LIST_WIDTH))
        self.list_panel.setMaximumWidth(self.width() if narrow else current().px(_LIST_WIDTH))
        if narrow:
            self.card.hold_list(self.list_panel)
        elif self.list_panel.parent() is not self:
            self.card.hold_list(None)
            self._line.insertWidget(0, self.list_panel)
            self.list_panel.setVisible(self.skater_id is not None)
