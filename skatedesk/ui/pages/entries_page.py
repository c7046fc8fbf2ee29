"""The entries page: who is entered, what is wrong with it, how many of each nation, and the divisions."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.services import divisions, entry_sheets
from skatedesk.services.entry_view import EntryLine, entries
from skatedesk.sheets.headings import plain_title, race_line
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.division_acts import DivisionActs
from skatedesk.ui.entry_acts import EntryActs, why_not
from skatedesk.ui.pages import entries_lists
from skatedesk.ui.pages.divisions_panel import NAME_ROOM, DivisionsPanel
from skatedesk.ui.pages.entries_lists import Chosen, Scope, Shown
from skatedesk.ui.pages.entries_side import EntriesSide
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import put, tab_bar
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.search_keys import SearchKeys
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

NARROW = 860
"""Below this width, in pixels at 100 %, what is wrong and the nations fold under tabs."""
LOW = 360
ENTRIES, WRONG, NATIONS, DIVISIONS = range(4)
_SIDE_WIDTH = 310
_SEARCH_WIDTH = 220
_NOTHING = Sheet("entries", Heading(), (), ())
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class EntriesPage(Page):
    """The entries of the race chosen on the desk, of its distance, or of the whole competition."""

    least = LEAST

    follows_race = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "entries_page", _("Entries"), parent)
        self.shown: Shown | None = None
        self.title = fitted_label("entries_title", Role.TITLE)
        self.subtitle = fitted_label("entries_subtitle", Role.MUTED)
        self.scope = theme.choice("entries_scope", _("Which entries"))
        self.enter_button = theme.primary_button(_("Enter skaters…"), "enter_button")
        self.tabs = tab_bar(
            "entries_tabs", _("Entries or divisions"), _("Entries"), _("Wrong"), _("Nations"), _("Divisions")
        )
        self.search = QLineEdit()
        self.table = SheetView(
            "entries_table",
            _("Entries"),
            editable=("bib", "seed_time"),
            hide_first=("own_name", "category", "season_best", "seed_time", "wrong", "bib", "nation"),
        )
        self.side = EntriesSide()
        self.divisions = DivisionsPanel()
        self.acts = EntryActs(desk, self.chosen, self)
        self.division_acts = DivisionActs(desk, self.chosen, self)
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the entries of the competition once, and show the part that is looked at."""
        competition = self.desk.competition
        if not self.desk.is_open or competition is None:
            self._show_nothing()
            return
        view = entries(self.desk.file, competition.id)
        shown = entries_lists.part_of(view, self.desk.race_id, Scope(self.scope.currentData()))
        self.shown = self._with_bests(shown)
        self._show_head(self.shown)
        self._show_table()
        self.side.show_part(self.shown)
        self._show_divisions()
        self.fold()

    def _with_bests(self, shown: Shown) -> Shown:
        """The best times of the season, for as long as only one distance is looked at."""
        if shown.race is None or shown.scope is Scope.COMPETITION:
            return shown
        who = {line.entry.competitor.id for line in shown.lines if not line.entry.competitor.is_team}
        race = min(shown.races, key=lambda one: one.number)
        return shown.with_bests(entry_sheets.season_bests(self.desk.file, race, shown.view.competition, who))

    def _show_nothing(self) -> None:
        self.shown = None
        self.title.setText(_("Entries"))
        self.subtitle.setText("")
        self._show_sheet(_NOTHING, self._what_next())
        self.divisions.show_composition(None, (), self._what_next())
        self.fold()

    def _show_head(self, shown: Shown) -> None:
        self._show_title(shown)
        self.subtitle.setText(entries_lists.counts_line(shown))
        count = shown.open_shortfalls
        self.tabs.setTabText(WRONG, _("Wrong · {count}").format(count=count) if count else _("Wrong"))
        teams = shown.race is not None and shown.race.discipline.is_team
        self.enter_button.setText(_("Enter teams…") if teams else _("Enter skaters…"))
        self.enter_button.setEnabled(shown.race is not None)

    def _show_title(self, shown: Shown) -> None:
        """What is looked at; where there is little room, the line of pages says the rest."""
        race, on_divisions = shown.race, self.tabs.currentIndex() == DIVISIONS
        title = _("Divisions") if on_divisions else _("Entries")
        if race is not None and (on_divisions or shown.scope is not Scope.COMPETITION):
            exact = shown.scope is Scope.RACE and not on_divisions
            about = race_line(race) if exact else plain_title(race)
            title = about if self._narrow else f"{title} · {about}"
        self.title.setText(title)

    def _show_table(self) -> None:
        shown = self.shown
        if shown is None:
            return
        typed = self.search.text()
        sheet = entries_lists.entries_sheet(shown, typed)
        nobody = _("Nobody here fits “{text}”. Esc shows all again.").format(text=typed.strip())
        self._show_sheet(sheet, nobody if shown.lines else self._what_next())
        if self.table.chosen_key() is None and sheet.rows:
            name = self.table.sheet_model.column_of("name") or 0
            self.table.setCurrentIndex(self.table.sheet_model.index(0, name))

    def _show_sheet(self, sheet: Sheet, empty_text: str) -> None:
        """Show the rows, or where there are none what to do next; that is read aloud too. Who is chosen stays so."""
        self.table.set_empty_text(empty_text)
        self.table.setAccessibleDescription("" if sheet.rows else empty_text)
        keys, model = self._chosen_keys(), self.table.sheet_model
        self.table.show_following(sheet)
        chosen = QItemSelection()
        for row in [row for key in keys if (row := model.row_of(key)) is not None]:
            chosen.select(model.index(row, 0), model.index(row, 0))
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)

    def _chosen_keys(self) -> list[int]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [key for row in rows if (key := self.table.sheet_model.key_at(row)) is not None]

    def _what_next(self) -> str:
        """What to do where nothing is to be shown yet."""
        if not self.desk.is_open:
            return _("Open a results file, or make a new one, in the File menu.")
        if self.desk.competition is None:
            return _("This file has no competition yet. Make one with Competition, New competition, or import results.")
        if self.desk.race_id is None:
            return _("The programme has no races yet. Add them with Competition, Programme, or import results.")
        return _(
            "Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V,"
            " or enter them one by one with Ins."
        )

    def _show_divisions(self) -> None:
        """The divisions of the chosen distance; worked out only while they are looked at."""
        shown = self.shown
        if shown is None or shown.race is None or self.tabs.currentIndex() != DIVISIONS:
            return
        ids = {race.id for race in entries_lists.races_of_distance(shown.view, shown.race)}
        found = divisions.compose(self.desk.file, shown.view.competition.id, ids)
        composition = found[0] if found else None
        why = _("Nobody is entered in {race} yet. Enter them with Ins.").format(race=plain_title(shown.race))
        if composition is None:
            why = _("{race} is skated in one division here.").format(race=plain_title(shown.race))
        race_a = composition.race_a.id if composition and composition.race_a else None
        in_a = {line.entry.competitor.id for line in shown.view.lines if line.race.id == race_a}
        self.divisions.show_composition(composition, in_a, why)

    # --- choosing -------------------------------------------------------------------------------------------

    def chosen(self) -> Chosen | None:
        """The entries the hands are at, in the list that is in front."""
        if self.shown is None:
            return None
        if self.tabs.currentIndex() == DIVISIONS:
            placed = self.divisions.placed()
            found = [line for line in self.shown.view.lines if placed and line.entry.id == placed.entry.id]
            return Chosen(self.shown, tuple(found), placed)
        return Chosen(self.shown, tuple(line for key in self._chosen_keys() if (line := self.shown.line(key))))

    def take_hands(self) -> None:
        """The hands belong to the list in front; where it is empty, to the button that fills it."""
        if self.shown and not self.shown.lines and self.enter_button.isVisible():
            self.enter_button.setFocus()
        else:
            parts = {WRONG: self.side.wrong, NATIONS: self.side.nations, DIVISIONS: self.divisions.table}
            parts.get(self.tabs.currentIndex(), self.table).setFocus()

    def go_to(self, entry_id: int) -> None:
        """Bring this entry to the front, whatever was typed into the box."""
        if self.table.sheet_model.row_of(entry_id) is None:
            self.search.clear()
        self.tabs.setCurrentIndex(ENTRIES)
        self.table.choose(entry_id)
        self.table.setFocus()

    def _go_to_shortfall(self, at: int) -> None:
        """The first entry a sentence is about."""
        ids = self.shown.shortfalls[at].entry_ids if self.shown else ()
        there = next((entry_id for entry_id in ids if self.shown and self.shown.line(entry_id)), None)
        if there is not None:
            self.go_to(there)

    def _go_to_nation(self, nation: str) -> None:
        self.tabs.setCurrentIndex(ENTRIES)
        self.search.setText(nation)
        self.table.setFocus()

    def _ask_for_skater(self, entry_id: int) -> None:
        """Go to the page of a skater; teams have none."""
        line: EntryLine | None = self.shown.line(entry_id) if self.shown else None
        if line is not None and not line.entry.competitor.is_team:
            self.desk.skater_chosen.emit(line.entry.competitor.id)

    # --- keys -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_in_table(event)
        return super().eventFilter(watched, event)

    def _key_in_table(self, event: QKeyEvent) -> bool:
        """Letters go on in the box; figures too, but for the columns they are typed into."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        text, at = event.text(), self.table.currentIndex().column()
        if not (text.isprintable() and text.strip()) or event.modifiers() & _COMMAND:
            return False
        if text.isdecimal() and at >= 0 and self.table.sheet_model.is_editable(at):
            return False
        self.search.insert(text)
        self.search.setFocus()
        return True

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for scope, words in (
            (Scope.RACE, _("This race")),
            (Scope.DISTANCE, _("This distance")),
            (Scope.COMPETITION, _("Whole competition")),
        ):
            self.scope.addItem(words, scope.value)
        self.scope.setCurrentIndex(1)
        self.scope.setSizeAdjustPolicy(self.scope.SizeAdjustPolicy.AdjustToContents)
        self.search.setObjectName("entries_search")
        self.search.setAccessibleName(_("Find an entry by name, nation or number"))
        self.search.setPlaceholderText(_("Name, nation or number"))
        self.table.set_least(NAME_ROOM)
        self.table.setSelectionMode(SheetView.SelectionMode.ExtendedSelection)
        self._column, self._body = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._made_head())
        self._column.addLayout(self._body, 1)
        for part, stretch in ((self.table, 1), (self.divisions, 1), (self.side, 0)):
            self._body.addWidget(part, stretch)
        parts = (self.tabs, self.search, self.scope, self.enter_button, self.table)
        order = (*parts, self.side.wrong, self.side.nations, self.divisions.table)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _made_head(self) -> QVBoxLayout:
        """Title and counts; below them the parts, what is looked at, and the act."""
        self._words, self._choices, self._head = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for line in (self.title, self.subtitle):
            self._words.addWidget(line)
        self._choices.addWidget(self.tabs)
        self._choices.addStretch(1)
        self._choices.addWidget(self.search, 3)
        self._choices.addWidget(self.scope)
        self._top = QHBoxLayout()
        self._top.addLayout(self._words, 1)
        self._top.addWidget(self.enter_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(self._top)
        self._head.addLayout(self._choices)
        return self._head

    def _connect(self) -> None:
        self.scope.activated.connect(self.refresh)
        self.tabs.currentChanged.connect(self._show_part)
        self.search.textChanged.connect(self._show_table)
        SearchKeys(self.search, self.table)
        self.table.installEventFilter(self)
        self.table.row_activated.connect(self._ask_for_skater)
        self.table.sheet_model.edited.connect(self.acts.save_cell)
        self.table.set_check(why_not)
        self.side.shortfall_activated.connect(self._go_to_shortfall)
        self.side.nation_activated.connect(self._go_to_nation)
        self.enter_button.clicked.connect(self.acts.enter)
        self.divisions.by_hand.clicked.connect(self.division_acts.place_by_hand)
        self.divisions.back.clicked.connect(self.division_acts.unplace)
        self.divisions.compose.clicked.connect(self.division_acts.compose)
        self.divisions.table.row_activated.connect(self.division_acts.place_by_hand)

    @property
    def _narrow(self) -> bool:
        return self.width() < current().px(NARROW)

    def _show_part(self) -> None:
        """Another tab is in front: the hands go with it, but stay on the tabs where they chose it."""
        held = QApplication.focusWidget()
        follow = held is not None and self.isAncestorOf(held) and held is not self.tabs
        self._show_divisions()
        self.fold()
        if follow:
            self.take_hands()

    def fold(self) -> None:
        """Beside each other where there is room, else one of them under a tab."""
        px = current().px
        narrow, low = self._narrow, self.height() < px(LOW)
        if not narrow and self.tabs.currentIndex() in (WRONG, NATIONS):
            self.tabs.setCurrentIndex(ENTRIES)
        filled, at = bool(self.shown and self.shown.lines), self.tabs.currentIndex()
        for tab in (WRONG, NATIONS):
            self.tabs.setTabVisible(tab, narrow)
        self.table.setVisible(at == ENTRIES or not filled)
        self.divisions.setVisible(at == DIVISIONS and filled)
        self.side.show_only({WRONG: self.side.wrong_panel, NATIONS: self.side.nations_panel}.get(at))
        self.side.setVisible(filled and (at in (WRONG, NATIONS) or (not narrow and at == ENTRIES)))
        self.side.set_width(None if narrow else px(_SIDE_WIDTH))
        self.tabs.setVisible(self.shown is not None)
        self.scope.setVisible(self.shown is not None and at != DIVISIONS)
        self.search.setVisible(filled and at == ENTRIES)
        self.search.setMaximumWidth(px(_SEARCH_WIDTH))
        self.enter_button.setVisible(self.shown is not None and at != DIVISIONS)
        self.subtitle.setVisible(not low)
        self.table.set_compact(low)
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._choices, self._head, self._body, self._column):
            layout.setSpacing(gap)
        self._words.setSpacing(px(2))
        put(self.scope, *((self._top, 1) if narrow else (self._choices, 3)))
        if self.shown is not None:
            self._show_title(self.shown)
