"""One team of a heat: who, on which straight, its members and its time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.team_events import Member
from skatedesk.ui.pages.entry_bar import place_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.time_entry import Shown, TimeEntry
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

BOX_WIDTH = 150


class TeamCard(MeasuredFrame):
    """A team beside the others of its heat. The team that is chosen has a ring around it.

    Signals: `wanted()` when the hands come into its box, `members_wanted()` for the names.
    """

    wanted = Signal()
    members_wanted = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = f"team_{number}"
        self.setObjectName(name)
        self.shown: Shown | None = None
        self._low = False
        self.name = fitted_label(f"{name}_name", Role.ENTRY_NAME)
        self.place = fitted_label(f"{name}_place", Role.MUTED)
        self.members = theme.muted_label("", f"{name}_members")
        self.members.setWordWrap(True)
        self.members_button = theme.link_button(_("Members…"), f"{name}_name_members")
        self.members_button.clicked.connect(self.members_wanted)
        self.time = TimeEntry(f"{name}_time", name, narrow=True)
        self.time.box.entered.connect(self.wanted)
        self._lay_out()

    def show_attempt(self, shown: Shown) -> None:
        """Show this attempt; text under the hands stays while it is the same."""
        same = self.shown is not None and self.shown.is_of(shown.start.id, shown.number)
        self.shown = shown
        who = shown.start.competitor
        self.name.setText(f"{who.name}  {who.nation}")
        self.setAccessibleName(who.name)
        self.time.box.setAccessibleName(_("Time of {name}").format(name=who.name))
        self.place.setText(place_words(shown))
        self.members.setText(members_words(shown.view.members.get(shown.start.id, ())))
        self.members_button.setEnabled(not shown.view.race.official)
        self._show_members()
        self.time.show_attempt(shown, keep_typed=same)

    def set_chosen(self, chosen: bool) -> None:
        """Put the ring around it, or take it away."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_low(self, low: bool) -> None:
        """Leave out what can be left out, and put the rest beside each other."""
        self._low = low
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom)
        self.members_button.setVisible(not low)
        self._show_members()
        self.measure()

    def _show_members(self) -> None:
        self.members.setVisible(not self._low and bool(self.members.text()))

    def _lay_out(self) -> None:
        self._place = QHBoxLayout()
        self._place.addWidget(self.place, 1)
        self._place.addWidget(self.members_button)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.addWidget(self.name)
        self._head.addLayout(self._place)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.members)
        self._column.addStretch()
        self._column.addWidget(self.time)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self.time.measure(BOX_WIDTH, SPACE.medium)
        self._head.setSpacing(px(SPACE.medium if self._low else 2))
        self._column.setSpacing(px(2))
        self._column.setContentsMargins(px(SPACE.medium), px(SPACE.tight), px(SPACE.medium), px(SPACE.tight))


def members_words(members: Sequence[Member]) -> str:
    """Who skates in their order, then the substitutes; nothing where nobody is named."""
    starting = ", ".join(member.skater.name for member in members if member.starts)
    others = ", ".join(member.skater.name for member in members if not member.starts)
    substitutes = _("substitutes {names}").format(names=others) if others else ""
    return " · ".join(part for part in (starting, substitutes) if part)
