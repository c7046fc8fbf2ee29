"""Two skaters who may be one, side by side, and what putting them together would do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.domain.entries import Person
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import Proposal
from skatedesk.services import merges
from skatedesk.services.merges import Consequence
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import ROW_COMPACT, SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

MOST_NAMED = 4
"""So many entries are named; more are counted."""
_ROWS_SEEN = 6


class MergePair(QWidget):
    """Who stays is on the left; the button turns it round.

    Signals: `judged(bool)` when a pair is shown, whether the two can be one.
    """

    judged = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pair: tuple[Person, Person] | None = None
        self.reason = wrapped(theme.label("", "pair_reason", Role.STRONG))
        self.table = SheetView("pair_table", _("The two side by side"), flexible="other", compact=True)
        high = current().px(ROW_COMPACT * (_ROWS_SEEN + 1))
        self.table.setMinimumHeight(min(high, self.screen().availableGeometry().height() // 3))
        self.words = wrapped(theme.label("", "pair_consequence"))
        self.turn = theme.link_button(_("&Keep the other one"), "pair_turn")
        self.turn.setAutoDefault(False)
        self.turn.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.reason)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)

    @property
    def ids(self) -> tuple[int, int] | None:
        """Who stays, and who goes into that one."""
        return (self._pair[0].competitor.id, self._pair[1].competitor.id) if self._pair else None

    def show_pair(self, proposal: Proposal | None) -> None:
        """Show these two, or nobody."""
        self._pair = (proposal.kept, proposal.other) if proposal else None
        self.reason.setText(proposal.reason[:1].upper() + proposal.reason[1:] if proposal else "")
        self._show()

    def _turn(self) -> None:
        if self._pair:
            self._pair = self._pair[1], self._pair[0]
            self._show()

    def _show(self) -> None:
        self.turn.setEnabled(self._pair is not None)
        self.table.show_sheet(_sheet(self._pair))
        words, possible = "", False
        if self._pair:
            kept, other = self._pair
            try:
                found = merges.consequence(self._desk.file, kept.competitor.id, other.competitor.id)
                words, possible = consequence_words(found, kept.competitor.name, other.competitor.name), True
            except RuleError as reason:
                words = str(reason)
        self.words.set_tone(Tone.NEUTRAL if possible else Tone.BAD)
        self.words.setText(words)
        self.judged.emit(possible)


def consequence_words(found: Consequence, kept: str, other: str) -> str:
    """What would move, in sentences."""
    count, said = len(found.entries), [_("{other} is entered nowhere.").format(other=other)]
    if count:
        moves = ngettext("{count} entry of {other} goes to {kept}", "{count} entries of {other} go to {kept}", count)
        said = [moves.format(count=count, other=other, kept=kept) + _named(found.entries)]
    if found.times:
        times = ngettext(
            "{count} time skated elsewhere goes too.", "{count} times skated elsewhere go too.", found.times
        )
        said.append(times.format(count=found.times))
    if found.filled_in:
        said.append(_("Filled in: {fields}.").format(fields=", ".join(found.filled_in)))
    said.append(_("Merged skaters, in the menu, takes them apart again."))
    return " ".join(said)


def _named(entries: Sequence[str]) -> str:
    more = len(entries) - MOST_NAMED
    rest = ngettext("and {count} more", "and {count} more", more).format(count=more)
    listed = [*entries[:MOST_NAMED], rest] if more > 0 else entries
    return f" ({'; '.join(listed)})."


def _sheet(pair: tuple[Person, Person] | None) -> Sheet:
    """What is known of each, line by line; lines of which neither knows anything are left out."""
    columns = (Column("what", "", 11), Column("kept", _("Stays"), 28), Column("other", _("Goes into it"), 28))
    kept, other = ([], []) if pair is None else (_told(pair[0]), _told(pair[1]))
    titles = (
        _("Name"), _("Nation"), _("Born"), _("Id"), _("Club"), _("Own script"), _("Other names"),
    )  # fmt: skip
    lines = zip(titles, kept, other, strict=True) if pair else ()
    rows = tuple(Row(at, line) for at, line in enumerate(lines) if line[1] or line[2])
    return Sheet("merge_pair", Heading(), columns, rows)


def _told(one: Person) -> list[str]:
    who, born = one.competitor, one.born.isoformat() if one.born else ""
    return [who.name, who.nation, born, who.key, one.club, one.own_name, "; ".join(one.aliases)]
