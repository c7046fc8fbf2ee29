"""The protocol of a draw: what went in, what came out, the rule and the seed, and that the seed still gives it."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services.draw_protocols import DrawProtocol
from skatedesk.sheets.draw_protocol import rule_in_words
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

LOW = 300
"""Below this height, in pixels at 100 %, the rule gives its room to the rows."""


class DrawProtocolPart(Folding):
    """One of the stored draws of a race, the last one first: the drawn pairs, or the field in its order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protocols: tuple[DrawProtocol, ...] = ()
        self._on_field = False
        self.setObjectName("draw_protocol")
        self.which = theme.choice("protocol_choice", _("Draw"))
        self.seed = fitted_label("protocol_seed", Role.ENTRY_NAME)
        self.when = fitted_label("protocol_when", Role.MUTED)
        self.checked = theme.pill("", Tone.OK, "protocol_checked")
        self.table = SheetView("protocol_table", _("Protocol of the draw"), hide_first=("best", "points", "rank"))
        self.rule = wrapped(theme.muted_label("", "protocol_rule"))
        self._lay_out()
        self.which.activated.connect(self._show)

    def show_protocols(self, protocols: tuple[DrawProtocol, ...]) -> None:
        """Show the last of these draws; an earlier one that was chosen stays chosen as long as it is there."""
        number = self.which.currentData()
        newest = [one.number for one in protocols[:1]]
        before = [one.number for one in self._protocols[:1]]
        self._protocols = protocols
        blocker = QSignalBlocker(self.which)
        self.which.clear()
        for one in protocols:
            self.which.addItem(_("Draw {number}").format(number=one.number), one.number)
        at = self.which.findData(number) if newest == before else 0
        self.which.setCurrentIndex(max(0, at))
        blocker.unblock()
        self.which.setVisible(len(protocols) > 1)
        self._show()

    def show_list(self, *, field: bool) -> None:
        """Show the field in its order, or the pairs as they were drawn."""
        self._on_field = field
        self._show()

    def _show(self) -> None:
        if not self._protocols:
            return
        one = self._protocols[self.which.currentIndex()]
        self.seed.setText(_("Seed {seed}").format(seed=one.draw.seed))
        self.when.setText(_when(one))
        words = _("Checked: the seed gives these pairs")
        self.checked.say(_("The seed does not give these pairs") if one.doubt else words, _tone(one))
        self.checked.setToolTip(plain_tip(one.doubt))
        self.rule.setText(" ".join(part for part in (one.doubt, *rule_in_words(one.draw)) if part))
        self.table.show_sheet(one.field if self._on_field else one.pairs)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.seed)
        head.addWidget(self.when)
        self._line = QHBoxLayout()
        self._line.addLayout(head, 1)
        for part in (self.checked, self.which):
            self._line.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.rule)
        for first, second in pairwise((self.which, self.table)):
            QWidget.setTabOrder(first, second)

    def fold(self) -> None:
        """In a low window the rows need the room of the rule."""
        px = current().px
        self.rule.setVisible(self.height() >= px(LOW))
        self._line.setSpacing(px(SPACE.medium))
        self._column.setSpacing(px(SPACE.small))


def _tone(one: DrawProtocol) -> Tone:
    return Tone.BAD if one.doubt else Tone.OK


def _when(one: DrawProtocol) -> str:
    """`Draw 1 · 2025-12-05 14:05`, and from which pair on where the earlier ones stayed."""
    parts = [_("Draw {number}").format(number=one.number), f"{one.at.astimezone():%Y-%m-%d %H:%M}"]
    if one.first_pair > 1:
        words = _("after a withdrawal, from pair {number} on: it is pair 1 here")
        parts.append(words.format(number=one.first_pair))
    return " · ".join(parts)
