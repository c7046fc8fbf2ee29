"""The standings page: the cups on the left, the chosen one race by race beside them."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.rules import CupRule, Rules, TieLink
from skatedesk.services import standings
from skatedesk.services.changes import Changed
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import CupView
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui import plots
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.cup_list import CupList
from skatedesk.ui.pages.folding import put, tab_bar
from skatedesk.ui.pages.page import Page
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

if TYPE_CHECKING:
    from skatedesk.ui.pages.what_if_panel import WhatIfPanel

NARROW = 690
"""Below this width, in pixels at 100 %, the cups fold under a tab."""
LOW = 340
"""Below this height the rows need the room of the line about ties."""
NARROW_TO_IMAGINE = 980
"""The same while results are imagined, for which there is a panel on the right."""
_CUPS_WIDTH = 168
_PANEL_WIDTH = 316
_NOTHING = Sheet("standing", Heading(), (), ())


class StandingsPage(Page):
    """One cup at a time, after all competitions or after an earlier one.

    `panel` is there while results are imagined: then the standing is the one they would make, and is marked so.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "standings_page", _("Standings"), parent)
        self.view: CupView | None = None
        self.panel: WhatIfPanel | None = None
        self._imagined_in: ResultsFile | None = None
        self.cups = CupList()
        self.title = theme.title("", "standings_title")
        self.subtitle = theme.muted_label("", "standings_subtitle")
        self.after_label = theme.muted_label(_("Standing after"), "after_label")
        self.after = theme.choice("after_choice", _("Standing after"))
        self.imagined = theme.label(_("IMAGINED"), "imagined_word", Role.TITLE, Tone.BAD)
        self.what_if = theme.button(_("What if"), "what_if_button")
        self.plots = theme.button(_("Plots…"), "plots_button")
        self.table = SheetView(
            "standings_table", _("World Cup standing"), hide_first=("moved", "nation", "computed_rank")
        )
        self.remarks = theme.muted_label("", "standings_remarks")
        self.ties = theme.muted_label("", "ties_line")
        self.tabs = tab_bar("standings_tabs", _("Standing or cups"), _("Standing"), _("Cups"))
        self._races: dict[CupRule, frozenset[int]] = {}
        self._race_seen: int | None = None
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def concerns(self, changed: Changed) -> bool:
        """A race of the cup shown, or one that no cup here had; undoing an import may take a whole cup away."""
        elsewhere = {race for cup, races in self._races.items() if not self._is_shown(cup) for race in races}
        return bool(changed.races - elsewhere) or (bool(changed.races) and changed.act != "do")

    def refresh(self) -> None:
        """Read which cups there are, and the chosen one."""
        self._races = {}
        if not self.desk.is_open or self.desk.file is not self._imagined_in:
            self._drop_panel()
        if not self.desk.is_open:
            self._show_nothing(_("Open a results file, or make a new one, in the File menu."))
            return
        try:
            self._races = standings.races_by_cup(self.desk.file)
        except RuleError as reason:
            self._show_nothing(str(reason))
            return
        self.cups.show_cups(tuple(self._races), self._cup_wanted())
        if self._races:
            self._show_cup()
        else:
            self._show_nothing(
                _(
                    "No race in this file counts for a World Cup yet. Take the races of a World Cup in"
                    " with Competition, Import results; the standing follows every time entered."
                )
            )

    def _cup_wanted(self) -> str:
        """The cup of another race chosen on the desk; else the one chosen here."""
        race_id, seen = self.desk.race_id, self._race_seen
        self._race_seen = race_id
        names = [cup.name for cup, races in self._races.items() if race_id in races]
        return names[0] if names and race_id != seen else self.cups.chosen()

    def _show_cup(self) -> None:
        """Read the chosen cup; a competition it does not have falls back to all so far."""
        name, number = self.cups.chosen(), self.after.currentData()
        view = self.desk.standings.of_cup(name, movement=True)
        known = {competition.number for competition in view.competitions}
        self._show_competitions(view, number if number in known else None)
        if number in known:
            view = self.desk.standings.of_cup(name, number, movement=True)
        sheet = view.sheet()
        self.imagined.setVisible(False)
        if self.panel is not None:
            view, sheet = self._imagined(name, self.panel)
        self.view = view
        self.subtitle.setText(_subtitle(view))
        self.ties.setText(_how_ties_break(view.rules, view.standing.cup))
        self.remarks.setText("\n".join(sheet.remarks))
        self._show_sheet(sheet, _("Nobody has points in this cup yet. The first time entered begins the standing."))
        if self.table.chosen_key() is None and view.standing.lines:
            self.table.choose(view.standing.lines[0].competitor.id)
        self._set_filled(True)

    def _imagined(self, cup: str, panel: "WhatIfPanel") -> tuple[CupView, Sheet]:
        """The standing the imagined results would make; a wish that cannot stand is taken back."""
        # Loaded only by who imagines something.
        from skatedesk.services import what_if

        try:
            found = what_if.what_if(self.desk.standings, cup, panel.wishes_of(cup), panel.to_come_of(cup))
        except RuleError as reason:
            panel.take_back()
            panel.refuse(str(reason))
            found = what_if.what_if(self.desk.standings, cup, panel.wishes_of(cup), panel.to_come_of(cup))
        panel.show_cup(found)
        self.imagined.setVisible(found.is_imagined)
        return found.view, found.short()

    def _show_competitions(self, view: CupView, chosen: int | None) -> None:
        blocker = QSignalBlocker(self.after)
        self.after.clear()
        self.after.addItem(_("All so far"), None)
        for competition in view.competitions:
            self.after.addItem(competition.event, competition.number)
        self.after.setCurrentIndex(max(0, self.after.findData(chosen)))
        blocker.unblock()

    def _show_nothing(self, reason: str) -> None:
        self.view = None
        self.imagined.setVisible(False)
        self.remarks.setText("")
        self.subtitle.setText(_("No standing yet"))
        self._show_sheet(_NOTHING, reason)
        self._set_filled(False)

    def _show_sheet(self, sheet: Sheet, empty_text: str) -> None:
        """Show the rows, or where there are none what to do next; that is read aloud too."""
        self.table.set_empty_text(empty_text)
        self.table.setAccessibleDescription("" if sheet.rows else empty_text)
        self.table.show_sheet(sheet)

    def _set_filled(self, filled: bool) -> None:
        """Leave out what there is nothing to choose from."""
        self.after_box.setVisible(filled)
        self.after.setVisible(self.panel is None)
        self.what_if.setText(_("What if") if self.panel is None else _("Leave what if"))
        self.fold()

    def _is_shown(self, cup: CupRule) -> bool:
        return self.view is not None and cup == self.view.standing.cup

    # --- acting ---------------------------------------------------------------------------------------------

    def imagine(self) -> None:
        """Imagine results beside the standing of all so far; again, or Esc, and all is as it was."""
        if self.panel is not None:
            self.leave_imagining()
            return
        if self.view is None:
            self.desk.refused.emit(_("There is no standing to imagine results for yet."))
            return
        # Loaded only by who imagines something.
        from skatedesk.ui.pages.what_if_panel import WhatIfPanel

        self.panel, self._imagined_in = WhatIfPanel(), self.desk.file
        self.panel.wished.connect(self._show_cup)
        self.panel.left.connect(self.leave_imagining)
        self._line.addWidget(self.panel)
        self.panel.follow(self.table)
        self.tabs.addTab(_("What if"))
        self.after.setCurrentIndex(0)
        self._show_cup()
        self.tabs.setCurrentIndex(2)
        self.panel.people.setFocus()

    def leave_imagining(self) -> None:
        """Forget what was imagined and show the standing as it is."""
        if self._drop_panel():
            self._show_cup()
            self.table.setFocus()

    def _drop_panel(self) -> bool:
        panel, self.panel, self._imagined_in = self.panel, None, None
        if panel is None:
            return False
        self.tabs.setCurrentIndex(0)
        self.tabs.removeTab(2)
        panel.hide()
        panel.deleteLater()
        return True

    def rule_rank(self) -> None:
        """Ask for the ranks of those who have the total of the chosen one."""
        key = self.table.chosen_key()
        if self.view is None or key is None:
            self.desk.refused.emit(_("Choose somebody in the standing first."))
            return
        if self.panel is not None:
            self.desk.refused.emit(_("These results are imagined. Leave them with Esc to rank by hand."))
            return
        # Loaded only by who rules.
        from skatedesk.services import rank_rulings
        from skatedesk.ui.dialogs.rank_ruling import RankRulingDialog

        cup, after = self.view.standing.cup, self.after.currentData()
        try:
            equals = rank_rulings.equals(self.desk.file, cup.name, (cup.discipline.is_team, key), after)
        except RuleError as reason:
            self.desk.refused.emit(str(reason))
            return
        RankRulingDialog(self.desk, equals, after, self.window()).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self.leave_imagining()
        else:
            super().keyPressEvent(event)

    def _ask_for_skater(self, key: int) -> None:
        """Go to the page of a skater; teams have none."""
        if self.view is not None and not self.view.standing.cup.discipline.is_team:
            self.desk.skater_chosen.emit(key)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = current().px
        self.cups_panel = theme.panel("cups_panel", _("World Cups"))
        inside = QVBoxLayout(self.cups_panel)
        inside.setContentsMargins(1, px(SPACE.tight), 1, px(SPACE.tight))
        inside.addWidget(self.cups)
        self.ties.setWordWrap(True)
        self.remarks.setWordWrap(True)
        self._lay_out_head()
        self._second, self._body = QHBoxLayout(), QHBoxLayout()
        self._second.addWidget(self.tabs)
        self._second.addStretch()
        self._body.addWidget(self.table, 1)
        column = QVBoxLayout()
        column.setSpacing(px(SPACE.medium))
        column.addLayout(self._first)
        column.addLayout(self._second)
        column.addLayout(self._body, 1)
        column.addWidget(self.remarks)
        column.addWidget(self.ties)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(SPACE.medium))
        self._line.addWidget(self.cups_panel)
        self._line.addLayout(column, 1)
        for first, second in pairwise((self.tabs, self.cups, self.after, self.what_if, self.plots, self.table)):
            QWidget.setTabOrder(first, second)

    def _lay_out_head(self) -> None:
        """The title, and the choice of the last competition that counts."""
        px = current().px
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.after.setSizeAdjustPolicy(self.after.SizeAdjustPolicy.AdjustToContents)
        self.after_label.setBuddy(self.after)
        self.after_box = QWidget()
        after = QHBoxLayout(self.after_box)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(px(SPACE.small))
        after.addWidget(self.after_label)
        after.addWidget(self.after)
        after.addWidget(self.what_if)
        after.addWidget(self.plots)
        self._first = QHBoxLayout()
        self._first.setSpacing(px(SPACE.medium))
        self._first.addLayout(head, 1)
        self._first.addWidget(self.imagined)
        self._first.addWidget(self.after_box)

    def _connect(self) -> None:
        self.cups.cup_chosen.connect(self._show_cup)
        self.cups.itemActivated.connect(self._go_to_table)
        self.after.activated.connect(self._show_cup)
        self.what_if.clicked.connect(self.imagine)
        self.plots.clicked.connect(lambda: plots.show_of(self))
        self.table.row_activated.connect(self._ask_for_skater)
        self.tabs.currentChanged.connect(self.fold)

    @property
    def _narrow(self) -> bool:
        return self.width() < current().px(NARROW if self.panel is None else NARROW_TO_IMAGINE)

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        filled, narrow, px = bool(self._races), self._narrow, current().px
        tab = self.tabs.currentIndex() if narrow and filled else 0
        self._show_title(short=narrow)
        self.tabs.setVisible(narrow and filled)
        self.table.setVisible(tab == 0)
        self.cups_panel.setVisible(filled and (tab == 1 or not narrow))
        self.cups_panel.setMinimumWidth(0 if narrow else px(_CUPS_WIDTH))
        self.cups_panel.setMaximumWidth(self.width() if narrow else px(_CUPS_WIDTH))
        if self.panel is not None:
            self.panel.setVisible(filled and (tab == 2 or not narrow))
            self.panel.setMinimumWidth(0 if narrow else px(_PANEL_WIDTH))
            self.panel.setMaximumWidth(self.width() if narrow else px(_PANEL_WIDTH))
            put(self.panel, self._body if narrow else self._line, self._body.count() if narrow else 2)
        self.after_label.setVisible(not narrow and self.panel is None)
        self.plots.setVisible(not narrow and self.panel is None)  # the menu has it too
        tall = self.height() >= px(LOW)
        self.ties.setVisible(filled and tall)
        self.remarks.setVisible(bool(self.remarks.text()) and tall and tab == 0)
        put(self.cups_panel, self._body if narrow else self._line, 0)
        below = narrow or self._title_needs_the_line()
        put(self.after_box, self._second if below else self._first, 2)

    def _show_title(self, *, short: bool) -> None:
        cup = _(self.view.standing.cup.title) if self.view else ""
        if not cup:
            self.title.setText(_("World Cup standing"))
        else:
            self.title.setText(cup if short else _("World Cup standing · {cup}").format(cup=cup))

    def _title_needs_the_line(self) -> bool:
        beside = _CUPS_WIDTH + (_PANEL_WIDTH + SPACE.medium if self.panel is not None else 0)
        room = self.width() - current().px(beside + 2 * SPACE.medium)
        marked = 0 if self.imagined.isHidden() else self.imagined.sizeHint().width()
        return self.title.sizeHint().width() + marked + self.after_box.sizeHint().width() > room

    def _go_to_table(self) -> None:
        """From the cups to the standing."""
        self.tabs.setCurrentIndex(0)
        self.table.setFocus()


def _subtitle(view: CupView) -> str:
    """`Season 2025/26 · after World Cup #1 · 2 of 4 races`; only what the file knows."""
    total, skated = view.columns, view.skated
    whole = ngettext("{count} race", "{count} races", total).format(count=total)
    part = ngettext("{skated} of {count} race", "{skated} of {count} races", total).format(skated=skated, count=total)
    parts = [_("Season {season}").format(season=view.season)]
    if view.after is not None:
        parts.append(_("after {event}").format(event=view.after.event))
    return " · ".join([*parts, whole if skated == total else part])


def _how_ties_break(rules: Rules, cup: CupRule) -> str:
    """Which races count, and the links of the chain in words."""
    links = {
        TieLink.COUNTBACK: _("the higher points in one race, then in the next best and so on"),
        TieLink.BEST_TIME: _("the faster best time"),
    }
    chain = [links[link] for link in rules.ties_of(cup)]
    counted = _("The best {count} races count.").format(count=rules.best_n) if rules.best_n else _("All races count.")
    if not chain:
        return f"{counted} " + _("Equal points share the rank.")
    broken = _("Ties: {links}; who is still equal shares the rank.")
    return f"{counted} " + broken.format(links=_("; then ").join(chain))
