"""The history page: who changed what, when and where, how it was before; and every list as it stood then."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.services import history, history_view, skater_search
from skatedesk.services.history_view import PAGE, Excerpt, Wanted
from skatedesk.sheets.history_list import Told
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.sheets.skater_card import skaters_sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.one_of import OneOfDialog
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import put, tab_bar, tab_order
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.past_lists import PastLists
from skatedesk.ui.pages.search_keys import SearchKeys
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Choice, Role, current
from skatedesk.ui.style.tips import plain_act, plain_tip
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW, VERY_NARROW, NARROWEST = 900, 620, 430
"""Below these widths, in pixels at 100 %, the choices have a line of their own, without the box, without the skater."""
LOW = 480
"""Below this height the list of changes needs the room of what one of them did."""
CHANGES, THEN = range(2)
_SEARCH_WIDTH = 240
_CHOICE_WIDTH = 190
_DETAILS_HEIGHT = 140
_CLOCK_WIDTH = 90
_LONG_LABEL = 52
_WIDEST = {"label": 60, "now": 26, "before": 22, "who": 16, "station": 12, "what": 26, "name": 30}
"""Columns take no more characters than these on the screen."""
_NOTHING = Sheet("changes", Heading(), (), ())


class HistoryPage(Page):
    """Changes, the newest first, under one tab; the lists as they stood under the other.

    Only what is shown is read: older changes come when the list is scrolled to its end.
    """

    concerned_by_all = True
    least = LEAST

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, "history_page", _("History"), parent)
        self._background = background
        self.shown: Excerpt | None = None
        self._asked_for = 0
        self._skater: tuple[int, str] | None = None
        self._choices: tuple[object, ...] = ()
        self.title = fitted_label("history_title", Role.TITLE)
        self.subtitle = fitted_label("history_subtitle", Role.MUTED)
        self.tabs = tab_bar("history_tabs", _("Changes, or the lists as they stood"), _("Changes"), _("As it stood"))
        self.search = QLineEdit()
        self.race = theme.choice("history_race", _("Race"))
        self.who = theme.choice("history_who", _("Who"))
        self.skater = theme.button("", "history_skater")
        self.act = theme.button(_("Take back"), "history_take_back")
        self.table = SheetView(
            "history_table",
            _("Changes"),
            flexible="label",
            hide_first=("station", "state", "number", "who", "before", "now"),
        )
        self.details = SheetView("history_details", _("What the change did"), flexible="name", compact=True)
        self.line = fitted_label("history_line", Role.MUTED)
        self.past = PastLists(desk, background)
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read as much as was shown, behind the window."""
        self._show_choices()
        if self.tabs.currentIndex() == THEN:
            self.past.read()
        self._read(max(PAGE, len(self.shown.entries) if self.shown else 0))

    def _read(self, count: int, before: Excerpt | None = None) -> None:
        """Read the newest, or behind `before` those that are older; the last of several answers is shown."""
        self._asked_for += 1
        if not self.desk.is_open:
            self.shown = None
            self._show_list()
            return
        file, wanted, number = self.desk.file, self.wanted(), self._asked_for
        older_than = before.entries[-1].number if before and before.entries else None

        def show(found: Excerpt) -> None:
            if number == self._asked_for:
                self.shown = Excerpt((*before.entries, *found.entries), found.more) if before else found
                self._show_list()

        self._background.run(lambda: history_view.page(file, wanted, older_than, count), show)

    def wanted(self) -> Wanted:
        """Which changes are asked for."""
        skater_id = self._skater[0] if self._skater else None
        return Wanted(self.race.currentData(), skater_id, self.who.currentData() or "", self.search.text().strip())

    def asked(self) -> str:
        """The same in words."""
        race = self.race.currentText() if self.race.currentData() is not None else ""
        skater = self._skater[1] if self._skater else ""
        return ", ".join(text for text in (race, skater, self.who.currentData(), self.search.text().strip()) if text)

    def _show_choices(self) -> None:
        """The races of the competition and the hands that wrote in the file; what was chosen stays."""
        is_open = self.desk.is_open
        races = history_view.race_choices(self.desk.file, self.desk.competition) if is_open else []
        hands = history_view.hands(self.desk.file) if is_open else []
        if self._choices == (races, hands):
            return
        self._choices = (races, hands)
        _fill(self.race, [(_("All races"), None), *[(text, race_id) for race_id, text in races]])
        _fill(self.who, [(_("Everybody"), ""), *[(name, name) for name in hands]])

    def _show_list(self) -> None:
        found = self.shown
        empty = self._what_next()
        self.table.set_empty_text(empty)
        rows = bool(found and found.entries)
        self.table.setAccessibleDescription("" if rows else empty)
        self._keep_labels_whole()
        self.table.show_sheet(_for_screen(found.sheet()) if found and rows else _NOTHING)
        if self.table.chosen_key() is None and found and found.entries:
            self.table.choose(found.entries[0].number)
            self.table.scrollToTop()
        self._show_details()
        self._show_head()

    def _keep_labels_whole(self) -> None:
        """What was done has the room it needs before how it was, as far as there is room."""
        longest = max([0, *[len(one.label) for one in self.shown.entries]]) if self.shown else 0
        digit = QFontMetricsF(theme.font(TYPE.body)).horizontalAdvance("0")
        room = int((self.table.viewport().width() - current().px(_CLOCK_WIDTH)) / digit)
        self.table.set_least(max(1, min(longest, _LONG_LABEL, room)))

    def _show_head(self) -> None:
        self.title.setText(_("History"))
        # Said anew, so that the tabs measure their words in the type there is now.
        self.tabs.setTabText(CHANGES, _("Changes"))
        self.tabs.setTabText(THEN, _("As it stood"))
        count = len(self.shown.entries) if self.shown else 0
        if self.shown and self.shown.more:
            words = _("The newest {count} changes; older ones follow at the end of the list").format(count=count)
        else:
            words = ngettext("{count} change", "{count} changes", count).format(count=count)
        self.subtitle.setText(words if self.desk.is_open else "")
        self.skater.setText(plain_act(self._skater[1]) if self._skater else _("All skaters"))
        again, one = _("Show the changes of all skaters again"), _("Show only the changes of one skater")
        meaning = again if self._skater else one
        self.skater.setToolTip(plain_tip(meaning))
        self.skater.setAccessibleDescription(meaning)
        self.fold()

    def _show_details(self) -> None:
        """What the chosen change did, row by row."""
        one = self.chosen()
        self.act.setEnabled(one is not None and one.may_go)
        self.line.setText(one.sentence() if one else "")
        if one is None or not self._has_room() or not self.desk.is_open:
            return
        file, number = self.desk.file, one.number

        def show(found: Sheet) -> None:
            now = self.chosen()
            if now is not None and now.number == number:
                self.details.show_sheet(_for_screen(found))

        self._background.run(lambda: history_view.details(file, number), show)

    def _what_next(self) -> str:
        if not self.desk.is_open:
            return _("Open a results file, or make a new one, in the File menu.")
        if self.shown is None:
            return _("Reading …")
        if self.wanted() != Wanted():
            return _("No change fits. Esc in the box, All races, All skaters or Everybody shows more.")
        return _("Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.")

    # --- choosing -------------------------------------------------------------------------------------------

    def chosen(self) -> Told | None:
        """The change the hands are at."""
        key = self.table.chosen_key()
        return next((one for one in self.shown.entries if one.number == key), None) if self.shown else None

    def take_hands(self) -> None:
        """The hands belong to the list in front."""
        if self.tabs.currentIndex() == THEN:
            self.past.take_hands()
        else:
            self.table.setFocus()

    def take_back(self) -> None:
        """Take the chosen change back while later ones stand."""
        one = self.chosen()
        if self.tabs.currentIndex() != CHANGES or one is None:
            self.desk.refused.emit(_("Choose a change first."))
        elif not one.may_go:
            self.desk.refused.emit(_("This change does not hold any longer, so there is nothing to take back."))
        else:
            self.desk.do(history.take_back_one, one.number)

    def show_then(self) -> None:
        """The lists as they stood when the chosen change was entered, with it."""
        one = self.chosen()
        if self.tabs.currentIndex() == CHANGES and one is not None:
            self.past.show_moment(one.at, min(one.race_ids, default=None))
        self.tabs.setCurrentIndex(THEN)
        self.take_hands()

    def choose_skater(self) -> None:
        """Only the changes of one skater; where one is chosen, those of all again."""
        if self._skater is not None:
            self._take_skater(None)
            return
        competition = self.desk.competition
        listed = skater_search.skaters(self.desk.file, competition.id if competition else None)
        about = _("Only what was changed for this skater is shown then.")
        dialog = OneOfDialog(_("Whose changes?"), about, _("Show"), skaters_sheet(listed), self)
        names = {one.skater.id: one.skater.name for one in listed}

        def take(key: int) -> None:
            self._take_skater((key, names[key]))

        dialog.decided.connect(take)
        dialog.open()

    def _take_skater(self, skater: tuple[int, str] | None) -> None:
        self._skater = skater
        self._begin_again()

    def _begin_again(self) -> None:
        """Other changes are asked for."""
        self._read(PAGE)

    def _read_older(self, value: int) -> None:
        """The list is at its end: those before it follow."""
        bar = self.table.verticalScrollBar()
        if self.shown is not None and self.shown.more and value >= bar.maximum():
            self._read(PAGE, self.shown)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.search.setObjectName("history_search")
        self.search.setAccessibleName(_("Find a change by name, words, time or who did it"))
        self.search.setPlaceholderText(_("Name, time or words"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))
        for choice in (self.race, self.who):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(9)
        self._words, self._top, self._second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.subtitle)
        self._top.addLayout(self._words, 1)
        self._top.addWidget(self.act)
        self._second.addWidget(self.tabs)
        self._second.addStretch(1)
        self._third = QHBoxLayout()
        self._filters = (self.search, self.race, self.skater, self.who)
        for at, part in enumerate(self._filters):
            put(part, self._second, at + 2, _share(part))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in (self._top, self._second, self._third):
            self._column.addLayout(line)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.line)
        self._column.addWidget(self.details)
        self._column.addWidget(self.past, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_part)
        self.search.textChanged.connect(self._begin_again)
        SearchKeys(self.search, self.table)
        self.race.activated.connect(self._begin_again)
        self.who.activated.connect(self._begin_again)
        self.skater.clicked.connect(self.choose_skater)
        self.act.clicked.connect(self.take_back)
        self.table.row_chosen.connect(self._show_details)
        self.table.row_activated.connect(self.show_then)
        self.table.verticalScrollBar().valueChanged.connect(self._read_older)

    def _show_part(self) -> None:
        if self.tabs.currentIndex() == THEN and self.past.sheet is None:
            if self.past.moment is None:
                self.past.show_moment(datetime.now())
            else:
                self.past.read()
        self.fold()

    def _has_room(self) -> bool:
        return self.height() >= current().px(LOW)

    def fold(self) -> None:
        """One part at a time; where there is little room, the choices go below the tabs."""
        px = current().px
        narrow, low, on_changes = self.width() < px(NARROW), not self._has_room(), self.tabs.currentIndex() == CHANGES
        is_open = self.desk.is_open
        had_details = not self.details.isHidden()
        self.table.setVisible(on_changes)
        self.details.setVisible(on_changes and not low and self.chosen() is not None)
        self.line.setVisible(on_changes and low and self.chosen() is not None)
        self.details.setFixedHeight(px(_DETAILS_HEIGHT))
        self.past.setVisible(not on_changes)
        for part in self._filters:
            part.setVisible(on_changes and is_open)
        self.who.setVisible(on_changes and is_open and self.who.count() > 1)
        self.skater.setVisible(on_changes and is_open and self.width() >= px(NARROWEST))
        self.act.setVisible(on_changes and is_open)
        self.search.setMaximumWidth(px(_SEARCH_WIDTH) if not narrow else self.width())
        for choice in (self.race, self.who, self.skater):
            choice.setMaximumWidth(px(_CHOICE_WIDTH) if not narrow else self.width())
        self.title.setVisible(not low)
        self.subtitle.setVisible(not low and on_changes)
        self.table.set_compact(low)
        for at, part in enumerate(self._filters):
            below = narrow and (part is not self.search or self.width() >= px(VERY_NARROW))
            line = self._third if below else self._second
            put(part, line, min(at if below else at + 2, line.count()), _share(part))
        self._keep_labels_whole()
        put(self.act, *((self._second, self._second.count()) if low else (self._top, 1)))
        here = [part for part in self._filters if self._second.indexOf(part) >= 0]
        head = (self.tabs, *here, self.act) if low else (self.act, self.tabs, *here)
        others = (part for part in self._filters if part not in here)
        tab_order(*head, *others, self.table, self.details, self.past.field)
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._second, self._third, self._column):
            layout.setSpacing(gap)
        self._words.setSpacing(px(2))
        if not had_details and not self.details.isHidden():
            self._show_details()


def _share(part: QWidget) -> int:
    """The box takes more of the line than the choices beside it."""
    return 3 if isinstance(part, QLineEdit) else 1 if isinstance(part, Choice) else 0


def _fill(choice: Choice, items: list[tuple[str, int | str | None]]) -> None:
    """Offer these, with the one that was chosen before where it is among them."""
    blocker, chosen = QSignalBlocker(choice), choice.currentData()
    choice.clear()
    for text, data in items:
        choice.addItem(text, data)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    blocker.unblock()


def _for_screen(sheet: Sheet) -> Sheet:
    """The same with no column so wide that the others have no room."""
    return replace(
        sheet,
        columns=tuple(replace(one, width=min(one.width, _WIDEST.get(one.key, one.width))) for one in sheet.columns),
    )
