"""The records page: the list of records, and what was set in the competition on the desk."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.namesakes import fits
from skatedesk.domain.records import Mark
from skatedesk.services import records
from skatedesk.services.records import RecordsView, SetHere, Wanted
from skatedesk.sheets.record_list import RecordLine, record_list, set_list
from skatedesk.sheets.record_marks import mark_word
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.form import chosen_sex, sex_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import put, tab_bar, tab_order
from skatedesk.ui.pages.page import LEAST, Page
from skatedesk.ui.pages.search_keys import SearchKeys
from skatedesk.ui.record_acts import Chosen, RecordActs
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 860
"""Below this width, in pixels at 100 %, the choices have a line of their own."""
LOW = 340
LIST, SET_HERE = range(2)
_SEARCH_WIDTH = 290
_NARROW_CHOICE = 150
_LONG_NAME = 22
_NOTHING = Sheet("records", Heading(), (), ())


class RecordsPage(Page):
    """All records of the file under one tab, those of the competition on the desk under the other."""

    concerned_by_all = True
    least = LEAST

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, "records_page", _("Records"), parent)
        self._background = background
        self.view: RecordsView | None = None
        self.here: SetHere | None = None
        self._marks: tuple[Mark, ...] = ()
        self._asked_for = 0
        self._wanted_key: int | None = None
        self.title = fitted_label("records_title", Role.TITLE)
        self.subtitle = fitted_label("records_subtitle", Role.MUTED)
        self.tabs = tab_bar(
            "records_tabs", _("All records, or those of this competition"), _("All records"), _("Set here")
        )
        self.search = QLineEdit()
        self.mark = theme.choice("records_mark", _("Kind of record"))
        self.sex = theme.choice("records_sex", _("Sex"))
        self.act = theme.primary_button("", "records_act")
        self.table = SheetView(
            "records_table", _("Records"), hide_first=("competition", "place", "state", "day", "nation", "scope")
        )
        self.set_table = SheetView(
            "records_set_table",
            _("Set in this competition"),
            hide_first=("holder", "division", "before", "race", "nation", "state", "event"),
        )
        self.acts = RecordActs(desk, self, self.chosen)
        self.begin()

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list, and behind the window what was set in the competition."""
        if not self.desk.is_open:
            self.view = self.here = None
            self._show_list()
            self._show_here()
            return
        file = self.desk.file
        self._show_marks(records.marks(file))
        wanted = Wanted(mark=self.mark.currentData() or "", sex=chosen_sex(self.sex), with_broken=True)
        self.view = records.records(file, wanted)
        self._show_list()
        self._read_here()

    def _read_here(self) -> None:
        """Only while it is looked at; the last of several answers is shown."""
        competition = self.desk.competition
        self._asked_for += 1
        if self.tabs.currentIndex() != SET_HERE or competition is None or not self.desk.is_open:
            self.here = None if competition is None else self.here
            self._show_here()
            return
        file, number = self.desk.file, self._asked_for

        def show(found: SetHere) -> None:
            if number == self._asked_for:
                self.here = found
                self._show_here()

        self._background.run(lambda: records.set_here(file, competition.id), show)

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        if marks == self._marks:
            return
        self._marks, chosen = marks, self.mark.currentData()
        self.mark.clear()
        self.mark.addItem(_("All records"), "")
        for mark in marks:
            self.mark.addItem(f"{mark.code} · {mark_word(mark.code)}", mark.code)
        self.mark.setCurrentIndex(max(0, self.mark.findData(chosen)))

    def _show_list(self) -> None:
        lines = [line for line in self.view.lines if fits(_words(line), self.search.text())] if self.view else []
        self._show_sheet(self.table, record_list(lines) if lines else _NOTHING, self._what_next())
        if self._wanted_key is not None:
            self.table.choose(self._wanted_key)
            self._wanted_key = None
        self._show_head()

    def _show_here(self) -> None:
        here = self.here
        sheet = set_list(here.competition, here.lines) if here and here.lines else _NOTHING
        self._show_sheet(self.set_table, sheet, self._nothing_set())
        self._show_head()

    def _show_sheet(self, table: SheetView, sheet: Sheet, empty_text: str) -> None:
        """Show the rows, or where there are none what to do next; that is read aloud too."""
        table.set_empty_text(empty_text)
        table.setAccessibleDescription("" if sheet.rows else empty_text)
        table.show_sheet(sheet)
        if table.chosen_key() is None and sheet.rows:
            table.choose(sheet.rows[0].key)

    def _show_head(self) -> None:
        self.title.setText(_("Records"))
        competition = self.desk.competition
        event = competition.event if competition else _("this competition")
        # Said anew, so that the tabs measure their words in the type there is now.
        self.tabs.setTabText(LIST, _("All records"))
        self.tabs.setTabText(SET_HERE, _("Set in {event}").format(event=event))
        if self._on_list:
            count = self.table.sheet_model.rowCount()
            self.subtitle.setText(ngettext("{count} record", "{count} records", count).format(count=count))
        else:
            found = self.here.records if self.here else ()
            words = ngettext("{count} record was set", "{count} records were set", len(found))
            self.subtitle.setText(words.format(count=len(found)))
        self.fold()

    def _what_next(self) -> str:
        """What to do where no record is to be shown."""
        if not self.desk.is_open:
            return _("Open a results file, or make a new one, in the File menu.")
        if self.view is not None and (self.view.lines or self.view.wanted.mark or self.view.wanted.sex):
            return _("No record here fits. Esc in the box, or All records, shows more.")
        return _("No records yet. Take a list in with Records, Import a list, or type one with Records, New record.")

    def _nothing_set(self) -> str:
        if not self.desk.is_open or self.desk.competition is None:
            return self._what_next()
        return _("No record and no best here yet, as far as this file knows: it compares with the list of records.")

    # --- choosing -------------------------------------------------------------------------------------------

    def chosen(self) -> Chosen:
        """The record or the result the hands are at, in the list in front."""
        if self._on_list:
            key = self.table.chosen_key()
            found = [line.record for line in self.view.lines if line.record.id == key] if self.view else []
            return Chosen(found[0]) if found else Chosen()
        at = self.set_table.chosen_key()
        lines = self.here.lines if self.here else ()
        line = lines[at - 1] if at is not None and 0 < at <= len(lines) else None
        return Chosen(line.record, line) if line else Chosen()

    def show_key(self, key: int) -> None:
        """Bring this record of the list to the front, whatever was typed into the box."""
        self._wanted_key = key
        self.table.choose(key)

    def take_hands(self) -> None:
        """The hands belong to the list in front; where it is empty, to the button that fills it."""
        table = self.table if self._on_list else self.set_table
        if table.sheet_model.rowCount() or not self.act.isVisible():
            table.setFocus()
        else:
            self.act.setFocus()

    def shown_sheet(self) -> Sheet | None:
        """The list in front as it goes out, None where it is empty."""
        if self._on_list:
            return self.view.sheet() if self.view and self.view.lines else None
        return self.here.sheet() if self.here and self.here.lines else None

    @property
    def _on_list(self) -> bool:
        return self.tabs.currentIndex() == LIST

    def _act(self) -> None:
        """The one act of the part in front: a new record, or the next step of the chosen one."""
        line = self.chosen().line
        if self._on_list:
            self.acts.new()
        elif line is not None and line.record is not None and not line.record.ratified:
            self.acts.ratify()
        else:
            self.acts.take_over()

    def _show_act(self) -> None:
        """Name the button by its act; where nothing is to be done it is not there."""
        line = self.chosen().line
        if self._on_list:
            words = _("New record…")
        elif line is None or not line.tag.is_record or (line.record is not None and line.record.ratified):
            words = ""
        else:
            words = _("Take over") if line.record is None else _("Ratify…")
        if words:
            self.act.setText(words)
        self.act.setVisible(bool(words) and self.desk.is_open)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.search.setObjectName("records_search")
        self.search.setAccessibleName(_("Find a record by name, nation, place or distance"))
        self.search.setPlaceholderText(_("Name, nation, place or distance"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))
        self.sex.addItem(_("Women and men"), None)
        for sex, word in sex_words().items():
            self.sex.addItem(word, sex)
        for choice in (self.mark, self.sex):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(6)
        for table in (self.table, self.set_table):
            table.set_least(_LONG_NAME)
        self._words, self._top, self._second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.subtitle)
        self._top.addLayout(self._words, 1)
        self._top.addWidget(self.act)
        self._second.addWidget(self.tabs)
        self._second.addStretch(1)
        self._third = QHBoxLayout()
        self._filters = (self.search, self.mark, self.sex)
        for at, part in enumerate(self._filters):
            put(part, self._second, at + 2, _share(part))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in (self._top, self._second, self._third):
            self._column.addLayout(line)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.set_table, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_part)
        self.search.textChanged.connect(self._show_list)
        SearchKeys(self.search, self.table)
        self.mark.activated.connect(self.refresh)
        self.sex.activated.connect(self.refresh)
        self.act.clicked.connect(self._act)
        self.table.row_activated.connect(self.acts.edit)
        self.set_table.row_activated.connect(self._act)
        self.set_table.row_chosen.connect(self._show_act)
        self.acts.shown.connect(self.show_key)

    def _show_part(self) -> None:
        """The other tab is in front."""
        self._read_here()

    def fold(self) -> None:
        """One list at a time; where there is little room, the choices go below the tabs."""
        px = current().px
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        on_list = self._on_list
        self.table.setVisible(on_list)
        self.set_table.setVisible(not on_list)
        for part in self._filters:
            part.setVisible(on_list and self.desk.is_open)
        self.search.setMaximumWidth(px(_SEARCH_WIDTH) if not narrow else self.width())
        self.mark.setMaximumWidth(px(_NARROW_CHOICE) if narrow else self.mark.sizeHint().width())
        self.subtitle.setVisible(not low)
        for table in (self.table, self.set_table):
            table.set_compact(low)
        for at, part in enumerate(self._filters):
            put(part, self._third if narrow else self._second, at if narrow else at + 2, _share(part))
        put(self.act, *((self._second, self._second.count()) if low else (self._top, 1)))
        here = [part for part in self._filters if self._second.indexOf(part) >= 0]
        head = (self.tabs, *here, self.act) if low else (self.act, self.tabs, *here)
        tab_order(*head, *(part for part in self._filters if part not in here), self.table, self.set_table)
        self.title.setVisible(not low)
        gap = px(SPACE.small if low else SPACE.medium)
        for layout in (self._top, self._second, self._third, self._column):
            layout.setSpacing(gap)
        self._words.setSpacing(px(2))
        self._show_act()


def _share(part: QWidget) -> int:
    """The box takes more of the line than the choices beside it."""
    return 3 if isinstance(part, QLineEdit) else 0


def _words(line: RecordLine) -> str:
    """What a record is found by."""
    record = line.record
    metres = f"{record.metres} {record.metres}m" if record.metres else record.discipline.replace("_", " ")
    return f"{record.holder} {record.nation} {record.scope} {record.place} {record.event} {metres}"
