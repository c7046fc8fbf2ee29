"""Divisions A and B of one distance: who starts where, why, and what composing them would change."""

from collections import Counter
from collections.abc import Collection
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.divisions import A, Placed
from skatedesk.services.divisions import Composition
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 880
"""Below this width, in pixels at 100 %, the list has no room for the reasons: that of the chosen one stands below."""
NAME_ROOM = 24
"""So many characters are kept for the longest of names."""
LOW = 300
"""Below this height, in pixels at 100 %, the rows need the room of the remarks."""
_NOTHING = Sheet("divisions", Heading(), (), ())
_LEAST_NAME = 20
_MOST_WHY = 56


class DivisionsPanel(Folding):
    """Shows a composition; what is done with it is the page's affair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("divisions_panel")
        self.setAccessibleName(_("Divisions"))
        self.composition: Composition | None = None
        self.summary = fitted_label("divisions_summary", Role.STRONG)
        self.table = SheetView("divisions_table", _("Divisions"), hide_first=("points", "bib", "rank", "why"))
        self.why = fitted_label("divisions_why", Role.BODY)
        self.warnings = theme.label("", "divisions_warnings", Role.MUTED, Tone.WARNING)
        self.by_hand = theme.button(_("Place by hand…"), "place_button")
        self.back = theme.button(_("Take the placing back"), "unplace_button")
        self.compose = theme.primary_button(_("Compose divisions"), "compose_button")
        self.table.set_least(NAME_ROOM)
        self.table.row_chosen.connect(self._show_chosen)
        self._lay_out()

    def show_composition(self, composition: Composition | None, in_a: Collection[int], why_none: str) -> None:
        """Show both divisions, where there are none say why; `in_a` are the competitors entered in A already."""
        self.composition = composition
        self.table.set_empty_text(why_none)
        self.table.setAccessibleDescription("" if composition and composition.rows else why_none)
        self.summary.setText(summary(composition, in_a) if composition else "")
        self.warnings.setText("\n".join(composition.warnings) if composition else "")
        self.table.show_following(divisions_sheet(composition, in_a) if composition else _NOTHING)
        if composition and composition.rows and self.table.chosen_key() is None:
            self.table.choose(composition.rows[0].entry.id)
        for part in (self.summary, self.compose):
            part.setVisible(bool(composition and composition.rows))
        self._show_chosen()
        self.fold()

    def placed(self) -> Placed | None:
        """Who is chosen."""
        rows, key = self.composition.rows if self.composition else (), self.table.chosen_key()
        return next((one for one in rows if one.entry.id == key), None)

    def _show_chosen(self) -> None:
        """What can be done with the chosen one, and why the one is in this division."""
        placed = self.placed()
        self.why.setText(f"{placed.entry.competitor.name}: {placed.why}" if placed else "")
        self.by_hand.setEnabled(placed is not None)
        self.back.setEnabled(bool(placed and placed.entry.placed))
        self._show_acts()

    def _show_acts(self) -> None:
        """Where the words of all acts have no room beside each other, the one that fits who is chosen."""
        acts, rows = (self.by_hand, self.back, self.compose), bool(self.composition and self.composition.rows)
        gaps = current().px(SPACE.small) * len(acts)
        crowded = sum(act.sizeHint().width() for act in acts) + gaps > self.width()
        held = next((act for act in acts[:2] if act.hasFocus()), None)
        self.by_hand.setVisible(rows and not (crowded and self.back.isEnabled()))
        self.back.setVisible(rows and (self.back.isEnabled() or not crowded))
        if held is not None and not held.isVisibleTo(self):
            self.table.setFocus()

    def _lay_out(self) -> None:
        px = current().px
        self.warnings.setWordWrap(True)
        acts = QHBoxLayout()
        acts.setSpacing(px(SPACE.small))
        acts.addWidget(self.by_hand)
        acts.addWidget(self.back)
        acts.addStretch()
        acts.addWidget(self.compose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE.small))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.why)
        column.addWidget(self.warnings)
        column.addLayout(acts)
        for first, second in pairwise((self.table, self.by_hand, self.back, self.compose)):
            QWidget.setTabOrder(first, second)

    def fold(self) -> None:
        """The rows come before the remarks."""
        narrow = self.width() < current().px(NARROW)
        self.why.setVisible(narrow and self.placed() is not None)
        self.warnings.setVisible(bool(self.warnings.text()) and self.height() >= current().px(LOW))
        self._show_acts()


def summary(composition: Composition, in_a: Collection[int]) -> str:
    """`A 20, B 14 · 3 would change: 2 to A, 1 to B`."""
    counted = Counter(one.division for one in composition.rows)
    parts = [", ".join(f"{letter} {counted[letter]}" for letter in sorted(counted))]
    moving = Counter(target for one in composition.rows if (target := moves_to(one, composition, in_a)))
    total = sum(moving.values())
    if not total:
        return " · ".join([*parts, _("everybody is in the race of the division")])
    where = ", ".join(
        _("{count} to {division}").format(count=moving[letter], division=letter) for letter in sorted(moving)
    )
    words = ngettext("{count} entry would move: {where}", "{count} entries would move: {where}", total)
    return " · ".join([*parts, words.format(count=total, where=where)])


def moves_to(one: Placed, composition: Composition, in_a: Collection[int]) -> str:
    """The division whose race composing would bring an entry into; empty where it is in there already."""
    if one.moves_up:
        return "" if one.entry.competitor.id in in_a else A
    race = composition.race_a if one.division == A else composition.race_b
    return "" if race is None or race.id == one.entry.race_id else one.division


def divisions_sheet(composition: Composition, in_a: Collection[int]) -> Sheet:
    """A before B, the best first, each with the reason; the key of a row is the entry."""
    names = [one.entry.competitor.name for one in composition.rows]
    columns = (
        Column("division", _("Division"), 6),
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), max([_LEAST_NAME, *map(len, names)])),
        Column("nation", _("Nation"), 5),
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("points", _("Points"), 5, Kind.NUMBER),
        Column("moves", _("Would move"), 9),
        Column("why", _("Why"), min(_MOST_WHY, max([0, *(len(one.why) for one in composition.rows)]))),
    )
    rows = tuple(
        Row(one.entry.id, _cells(one, moves_to(one, composition, in_a)), int(one.division != A))
        for one in composition.rows
    )
    return Sheet("divisions", Heading(), columns, rows)


def _cells(one: Placed, target: str) -> tuple[Cell, ...]:
    who = one.entry.competitor
    words = _("also to {division}") if one.moves_up else _("to {division}")
    moves = words.format(division=target) if target else ""
    return (one.division, one.entry.bib, who.name, who.nation, one.rank, one.points, moves, one.why)
