"""The lists page: classifications, medals, prizes and qualification, one at a time."""

from dataclasses import replace
from functools import partial
from math import ceil

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.services import lists
from skatedesk.sheets.sheet import Column, Heading, Sheet, text_of
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import put, tab_bar, tab_order
from skatedesk.ui.pages.list_choice import ListChoice, Listed, Offer, Reading, Wanted, offers, read
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, Role, current, font
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

NARROW = 780
"""Below this width, in pixels at 100 %, the choice of the list folds under a tab."""
WIDE = 1300
"""From this width on there is room for the points of each distance; those of some would be taken for the total."""
LOW = 340
"""Below this height the rows need the room of the remarks."""
TABLE, LISTS = range(2)
_LONG_NAME = 22
_SPARE = 1
"""Characters a column has more than its longest text."""
_NOTHING = Sheet("list", Heading(), (), ())
_REASONS = ("milestones", "why", "shares")
"""Columns with sentences: that of the chosen row stands whole below the list, so they may go where there is no room."""
_PASSING = ("day", "city", "team", "unknown", "nation_place", "career")
_HIDE_FIRST = (
    *_PASSING,
    *(f"place_{number}" for number in range(1, 5)),
    "behind",
    *(f"time_{number}" for number in range(1, 5)),
    *_REASONS,
)


class ListsPage(Page):
    """One list of the competition on the desk at a time; each is read when it is chosen.

    `reading` is the list in front, None while there is none.
    """

    concerned_by_all = True
    least = LEAST

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, "lists_page", _("Lists"), parent)
        self._background = background
        self.reading: Reading | None = None
        self._offers: dict[str, Offer] = {}
        self._asked_for = 0
        self._after: int | None = None
        self._several = False
        self._event = ""
        self._wide = False
        self._shown: Wanted | None = None
        self._offer: Offer | None = None
        self.choice = ListChoice()
        self.title = fitted_label("lists_title", Role.TITLE)
        self.subtitle = fitted_label("lists_subtitle", Role.MUTED)
        self.scope = theme.choice("lists_scope", _("Of which competitions"))
        self.event_choice = theme.choice("lists_event", _("Event"))
        self.after = theme.choice("lists_after", _("After which competition"))
        self.after_label = theme.muted_label(_("After"), "lists_after_label")
        self.after_label.setBuddy(self.after)
        self.table = SheetView("lists_table", _("List"), hide_first=_HIDE_FIRST)
        self.reason = theme.label("", "lists_reason")
        self.remarks = theme.muted_label("", "lists_remarks")
        self.tabs = tab_bar("lists_tabs", _("The list, or which one"), _("List"), _("All lists"))
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Find out which lists there are, and read the chosen one."""
        self._asked_for += 1
        competition = self.desk.competition if self.desk.is_open else None
        found = offers(self.desk.file, competition) if competition is not None else ()
        known = lists.competitions(self.desk.file) if competition is not None else []
        self._several = sum(competition is not None and one.series == competition.series for one in known) > 1
        self._offers = {offer.key: offer for offer in found}
        self.choice.show_offers(found, self.choice.chosen())
        if self._offers:
            self._show_chosen()
            return
        self._show_choices(None)
        reason = _("This file has no competition yet. Take one in with Competition, Import results.")
        if not self.desk.is_open:
            reason = _("Open a results file, or make a new one, in the File menu.")
        self._show_missing(_("Lists"), reason)

    def _show_chosen(self) -> None:
        """Another list was chosen: offer what there is to choose for it, and read it."""
        offer = self._offers.get(self.choice.chosen())
        self._show_choices(offer)
        if offer is not None:
            self._read(offer)

    def _read(self, offer: Offer) -> None:
        """Behind the window; the last of several answers is shown."""
        competition = self.desk.competition
        if competition is None:
            return
        self._asked_for += 1
        series = offer.listed.has_scope and self._several and self.scope.currentIndex() > 0
        wanted = Wanted(offer, competition, series, self.event_choice.currentData() or "", self._after)
        number = self._asked_for
        self._background.run(
            partial(read, self.desk.file, wanted),
            lambda reading: self._show(reading) if number == self._asked_for else None,
            lambda reason: self._show_missing(offer.words, str(reason)) if number == self._asked_for else None,
        )

    def _show_choices(self, offer: Offer | None) -> None:
        """The competitions or the events to choose from for this list; what was chosen before stays."""
        names = [(event.title, event.name) for event in offer.events] if offer else []
        _fill(self.event_choice, names, self._event)
        if not names:
            self._fill_after(None)
        self._offer = offer
        self.fold()

    def _fill_after(self, reading: Reading | None) -> None:
        held = reading.competitions if reading else ()
        choices: list[tuple[str, object]] = [(_("All so far"), None)]
        choices += [(one.event, one.number) for one in held]
        _fill(self.after, choices if held else [], reading.after if reading else None)

    def _show(self, reading: Reading) -> None:
        self.reading = reading
        if reading.wanted.offer.listed is Listed.QUALIFICATION:
            self._fill_after(reading)
        heading = reading.sheet.heading
        self.title.setText(" · ".join(part for part in (heading.list_name, heading.title) if part))
        self.subtitle.setText(" · ".join(part for part in (heading.series, heading.place, heading.state) if part))
        legend = [_("{code}: {meaning}").format(code=code, meaning=text) for code, text in reading.sheet.legend]
        self.remarks.setText("\n".join([*reading.sheet.remarks, *legend]) if reading.sheet.rows else "")
        self.table.setAccessibleName(self.title.text())
        if self._shown != reading.wanted:
            # A row of another list that has the same key is nobody's choice.
            self.table.show_sheet(_NOTHING)
        self._shown = reading.wanted
        self._show_sheet(reading.sheet, reading.missing)

    def _show_missing(self, title: str, reason: str) -> None:
        """No list: say in its place what is missing."""
        self.reading = None
        self.title.setText(title)
        self.subtitle.setText("")
        self.remarks.setText("")
        self._show_sheet(_NOTHING, reason)

    def _show_sheet(self, sheet: Sheet, empty_text: str) -> None:
        """Show the rows, or where there are none what they wait for; that is read aloud too."""
        self.table.set_empty_text(empty_text)
        self.table.setAccessibleDescription("" if sheet.rows else empty_text)
        self._fit_sheet(sheet)
        if self.table.chosen_key() is None and sheet.lines:
            self.table.choose(sheet.lines[0].key)
        self._show_reason()
        self.fold()

    def _fit_sheet(self, sheet: Sheet) -> None:
        """Show it as wide as the names need, the rest as there is room."""
        self._wide = self.width() >= current().px(WIDE)
        fitted = _for_screen(sheet, with_points=self._wide)
        self.table.set_least(_longest_name(fitted))
        self.table.show_sheet(fitted)

    def _show_reason(self) -> None:
        """Why the chosen row stands where it does, or what it means; the list may have no room for it."""
        sheet, key = (self.reading.sheet if self.reading else _NOTHING), self.table.chosen_key()
        keys = [column.key for column in sheet.columns]
        at = next((keys.index(one) for one in _REASONS if one in keys), None)
        texts = [text_of(row.cells[at]) for row in sheet.lines if row.key == key] if at is not None else []
        self.reason.setText(texts[0] if texts else "")

    # --- choosing -------------------------------------------------------------------------------------------

    def take_hands(self) -> None:
        """The hands belong to the choice of the list."""
        if self._narrow and self._offers:
            self.tabs.setCurrentIndex(LISTS)
        self.choice.setFocus()

    def _choose_event(self) -> None:
        self._event = self.event_choice.currentData()
        self._show_chosen()

    def _choose_after(self) -> None:
        self._after = self.after.currentData()
        self._show_chosen()

    def _go_to_table(self) -> None:
        """From the choice to the list."""
        self.tabs.setCurrentIndex(TABLE)
        self.table.setFocus()

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out_parts(self) -> None:
        """The tabs, the words that may need several lines, and the choices."""
        self.reason.setWordWrap(True)
        self.remarks.setWordWrap(True)
        self.scope.addItem(_("This competition"))
        self.scope.addItem(_("All of the series"))
        self._choices = (self.scope, self.event_choice, self.after_label, self.after)
        for choice in (self.scope, self.event_choice, self.after):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(6)

    def _lay_out(self) -> None:
        px = current().px
        self._lay_out_parts()
        self.choice_panel = theme.panel("list_choice_panel", _("Lists"))
        inside = QVBoxLayout(self.choice_panel)
        inside.setContentsMargins(1, px(SPACE.tight), 1, px(SPACE.tight))
        inside.addWidget(self.choice)
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self._first, self._second, self._third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._first.addLayout(head, 1)
        self._second.addWidget(self.tabs)
        self._second.addStretch()
        for choice in self._choices:
            self._first.addWidget(choice)
        self._third.addWidget(self.table, 1)
        self._column = QVBoxLayout()
        for line in (self._first, self._second):
            self._column.addLayout(line)
        self._column.addLayout(self._third, 1)
        self._column.addWidget(self.reason)
        self._column.addWidget(self.remarks)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.choice_panel)
        self._line.addLayout(self._column, 1)
        tab_order(self.tabs, self.choice, self.scope, self.event_choice, self.after, self.table)

    def _connect(self) -> None:
        self.choice.cup_chosen.connect(self._show_chosen)
        self.choice.itemActivated.connect(self._go_to_table)
        self.scope.activated.connect(self._show_chosen)
        self.event_choice.activated.connect(self._choose_event)
        self.after.activated.connect(self._choose_after)
        self.table.row_chosen.connect(self._show_reason)
        self.tabs.currentChanged.connect(self.fold)

    @property
    def _narrow(self) -> bool:
        return self.width() < current().px(NARROW)

    @property
    def _has_reasons(self) -> bool:
        """Whether room is kept for a sentence about the chosen row."""
        sheet = self.reading.sheet if self.reading else _NOTHING
        return any(
            any(row.cells[at] for row in sheet.lines)
            for at, column in enumerate(sheet.columns)
            if column.key in _REASONS
        )

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px, narrow, filled = current().px, self._narrow, bool(self._offers)
        low = self.height() < px(LOW)
        tab = self.tabs.currentIndex() if narrow and filled else TABLE
        listed = self._offer.listed if self._offer else None
        # Said anew, so that the tabs measure their words in the type there is now.
        self.tabs.setTabText(TABLE, _("List"))
        self.tabs.setTabText(LISTS, _("All lists"))
        self.tabs.setVisible(narrow and filled)
        self.table.setVisible(tab == TABLE)
        self.table.set_compact(low)
        self.choice_panel.setVisible(filled and (tab == LISTS or not narrow))
        self.choice_panel.setMinimumWidth(0 if narrow else self.choice.needed_width())
        self.choice_panel.setMaximumWidth(self.width() if narrow else self.choice.needed_width())
        self.scope.setVisible(listed is not None and listed.has_scope and self._several and tab == TABLE)
        self.event_choice.setVisible(listed is Listed.QUALIFICATION and tab == TABLE)
        self.after.setVisible(listed is Listed.QUALIFICATION and self.after.count() > 1 and tab == TABLE)
        self.subtitle.setVisible(not low)
        self.reason.setVisible(self._has_reasons and tab == TABLE)
        self.after_label.setVisible(not self.after.isHidden() and not narrow)
        self.remarks.setVisible(bool(self.remarks.text()) and not low and tab == TABLE)
        put(self.choice_panel, self._third if narrow else self._line, 0)
        below = narrow or self._words_need_the_line()
        for at, choice in enumerate(self._choices):
            put(choice, self._second if below else self._first, at + (2 if below else 1))
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._first, self._second, self._column, self._line):
            layout.setSpacing(gap)
        if self.reading is not None and self._wide != (self.width() >= px(WIDE)):
            self._fit_sheet(self.reading.sheet)

    def _words_need_the_line(self) -> bool:
        """Whether the title would shrink beside the choices."""
        seen = [choice.sizeHint().width() for choice in self._choices if not choice.isHidden()]
        words = max(self.title.sizeHint().width(), self.subtitle.sizeHint().width())
        gaps = current().px(SPACE.medium) * (len(seen) + 1)
        return words + sum(seen) + gaps > self.width() - self.choice.needed_width()


def _fill(choice: Choice, items: "list[tuple[str, str]] | list[tuple[str, object]]", chosen: object) -> None:
    """Offer these, with this one chosen where it is among them."""
    blocker = QSignalBlocker(choice)
    choice.clear()
    for text, data in items:
        choice.addItem(text, data)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    blocker.unblock()


def _for_screen(sheet: Sheet, *, with_points: bool) -> Sheet:
    """The same list with no column wider than needed."""
    columns = list(sheet.columns)
    for at in sheet.printed():
        if columns[at].key.startswith("points_") and not with_points:
            columns[at] = replace(columns[at], printed=False)
            continue
        texts = [text for row in sheet.rows if not row.title and (text := text_of(row.cells[at]))]
        columns[at] = _as_wide(columns[at], texts)
    return replace(sheet, columns=tuple(columns))


def _as_wide(column: Column, texts: list[str]) -> Column:
    """Text columns have the room of their texts, numbers what the sheet gives them; what says nothing is left out."""
    if not texts and column.key in (*_PASSING, *_REASONS):
        return replace(column, printed=False)
    if column.right_aligned:
        return column
    metrics = QFontMetricsF(font(TYPE.body))
    longest = max(map(metrics.horizontalAdvance, texts), default=0)
    return replace(column, width=ceil(longest / metrics.horizontalAdvance("0")) + _SPARE)


def _longest_name(sheet: Sheet) -> int:
    widths = [column.width for column in sheet.columns if column.key == "name"]
    return max(widths, default=_LONG_NAME)
