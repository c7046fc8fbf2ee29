"""The quick card: the keys of a race day on one page, to lie beside the keyboard. Its keys are those of the acts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from skatedesk.domain.house_style import USUAL
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs import keys_at_hand
from skatedesk.ui.dialogs.paper_question import PaperQuestion
from skatedesk.ui.palette_acts import Act, acts_of
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, language_of_desk

STEM = "skatedesk-quick-card"
_RACE = "race_page"

Line = tuple[str, str]
"""A key and what it does."""

_GROUPS: tuple[tuple[Callable[[], str], tuple[str, ...]], ...] = (
    (lambda: _("Result"), ("note", "dnf", "dns", "dq", "withdraw", "reskate", "clear", "official", "why")),
    (lambda: _("Race"), ("time_box", "waiting", "next_pair", "programme", "next_race", "race_before", "big_digits")),
    (lambda: _("Mistakes"), ("undo", "redo", "undo_skater")),
    (lambda: _("Start list"), ("draw", "late_withdrawal", "issue")),
    (lambda: _("Mass start"), ("lapped", "stopped", "laps")),
    (lambda: _("Documents"), ("document_print", "document_print_changed", "document_protocol")),
    (lambda: _("Everywhere"), ("palette", "back_up", "backups", "manual", "keys", "larger", "smaller")),
)
"""The acts of each part, by their names."""


class QuickCardDialog(PaperQuestion):
    """Shows the card, and brings it to the printer."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        about = _("One page for beside the keyboard.")
        super().__init__("quick_card", _("Quick card"), about, STEM, parent)
        self._sheet = card(acts_of(actions), datetime.now())
        listed = SheetView("quick_card_lines", _("Quick card"), flexible="act", compact=True)
        listed.keep_order()
        listed.setMinimumHeight(min(420, self.screen().availableGeometry().height() // 2))
        listed.show_sheet(self._sheet)
        self.body.addWidget(listed, 1)
        self.body.addWidget(self.told)
        self.print.setFocus()
        self.widen(620)

    def sheet(self) -> Sheet:
        return on_paper(self._sheet)


def card(acts: Sequence[Act], now: datetime) -> Sheet:
    """The card as a sheet in the language of the desk; an act that this desk has not is left out."""
    parts = [(_("Time box"), _at_hand()), (_("Pages"), _pages(acts))]
    parts += [(title(), _lines(acts, names)) for title, names in _GROUPS]
    rows: list[Row] = []
    for group, (title, lines) in enumerate(part for part in parts if part[1]):
        rows.append(Row(-group - 1, (title, None), group, title=True))
        rows += [Row(len(rows) + at, line, group) for at, line in enumerate(lines)]
    columns = (Column("key", _("Key"), 18), Column("act", _("What"), 44))
    style = replace(USUAL, language=language_of_desk())
    heading = Heading(series="skatedesk", title=_("Quick card"))
    return Sheet("quick-card", heading, columns, tuple(rows), created=now, style=style)


def on_paper(card: Sheet) -> Sheet:
    """The same in two columns, so that it is one page: a part at the left and the next one at the right of it."""
    parts = [[row.cells for row in card.rows if row.group == group] for group in {row.group: None for row in card.rows}]
    rows: list[Row] = []
    for group, (left, right) in enumerate(zip_longest(parts[::2], parts[1::2], fillvalue=())):
        for at, (one, other) in enumerate(zip_longest(left, right, fillvalue=(None, None))):
            rows.append(Row(len(rows), (*one, *other), group, title=at == 0))
    columns = (*card.columns, *(replace(column, key=f"{column.key}_beside") for column in card.columns))
    return replace(card, columns=columns, rows=tuple(rows))


def _at_hand() -> list[Line]:
    """What the hands do in the time box, the most important of all."""
    box = next(place for place in keys_at_hand.places() if place.page == _RACE)
    return [(one.keys, one.text) for one in box.keys]


def _pages(acts: Sequence[Act]) -> list[Line]:
    return [(act.keys[0], act.title) for act in acts if act.name.startswith("go_") and act.keys]


def _lines(acts: Sequence[Act], names: Sequence[str]) -> list[Line]:
    known = {act.name: act for act in reversed(acts) if act.keys}
    return [(known[name].keys[0], known[name].title.rstrip("…")) for name in names if name in known]
