"""What the columns of an entry list are taken for, to be looked at and changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.imports.entry_columns import Mapping, Target
from skatedesk.imports.entry_facts import Event, RawTable, shown
from skatedesk.imports.entry_words import Field, words
from skatedesk.services.entry_plan import Table
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.race_words import event_words, sex_words
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_NOTHING = Sheet("import_columns", Heading(), (), ())


class ColumnsPanel(QWidget):
    """A row for each column with an example and what is read from it; the choice below changes the chosen one.

    Signals: `mapping_changed(Mapping)` when somebody chose otherwise.
    """

    mapping_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("columns_panel")
        self.setAccessibleName(_("Columns"))
        self._table: Table | None = None
        self._targets: list[Target | None] = []
        self.missing = theme.label("", "columns_missing", tone=Tone.BAD)
        self.missing.setWordWrap(True)
        self.table = SheetView(
            "import_columns", _("Columns of the list"), flexible="example", hide_first=("example",), compact=True
        )
        self.choice = theme.choice("column_target", _("Is read as"))
        self.choice.setSizeAdjustPolicy(self.choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMaxVisibleItems(16)
        self.choice.setEnabled(False)
        self._head = theme.muted_label("", "column_target_head")
        self._head.setBuddy(self.choice)
        self.nation = theme.choice("usual_nation", _("Nation of rows that name none"))
        self.nation.setSizeAdjustPolicy(self.choice.sizeAdjustPolicy())
        self.nation.setEnabled(False)
        self._nation_head = theme.muted_label(self.nation.accessibleName(), "usual_nation_head")
        self._nation_head.setBuddy(self.nation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.tight))
        column.addWidget(self.missing)
        column.addWidget(self.table, 1)
        for part in (self._head, self.choice, self._nation_head, self.nation):
            column.addWidget(part)
        self.missing.hide()
        self.table.row_chosen.connect(self._show_target)
        self.table.row_activated.connect(self._open_choice, Qt.ConnectionType.QueuedConnection)  # when Return is over
        self.choice.activated.connect(self._choose)
        self.nation.activated.connect(self._choose_nation)

    def show_nothing(self) -> None:
        """No list is read."""
        self._table = None
        self.table.show_sheet(_NOTHING)
        for choice in (self.choice, self.nation):
            choice.clear()
            choice.setEnabled(False)

    def show_table(self, table: Table, events: Sequence[Event]) -> None:
        """Show what was found; `events` are those of the programme, which a column may be for."""
        self._table = table
        self._offer(table.mapping, events)
        self._show_mapping()
        self.choice.setEnabled(True)
        self.nation.setEnabled(True)
        self.table.choose(next((at for at, target in enumerate(table.mapping.targets) if target is None), 0))

    def _offer(self, mapping: Mapping, events: Sequence[Event]) -> None:
        """Every field, and for every event its mark and its time."""
        plain: list[Target | None] = [None, *[Target(field) for field in Field if field is not Field.EVENT]]
        of_events = [Target(field, event) for event in events for field in (Field.EVENT, Field.SEED)]
        found = [target for target in mapping.targets if target not in plain and target not in of_events]
        self._targets = [*plain, *of_events, *dict.fromkeys(found)]
        self.choice.clear()
        self.choice.addItems([target_words(target) for target in self._targets])
        self.nation.clear()
        self.nation.addItem(_("none: such rows are refused"), "")
        for code, name in sorted(words().countries.items()):
            self.nation.addItem(f"{code} · {name}", code)

    def _show_mapping(self) -> None:
        if self._table is None:
            return
        self.table.show_sheet(_sheet(self._table))
        lacking = self._table.mapping.missing()
        sentence = _("No column says {what}. Choose one.")
        if self._table.mapping.lacks_nation:
            sentence = _("No column says {what}. Choose one, or the nation of all rows at the bottom.")
        self.missing.setText(sentence.format(what=_(", nor ").join(lacking)))
        self.missing.setVisible(bool(lacking))
        self.nation.setCurrentIndex(self.nation.findData(self._table.mapping.nation))

    def _show_target(self, column: int) -> None:
        if self._table is not None:
            heading = heading_of(self._table.raw, column)
            self._head.setText(_("“{heading}” is read as").format(heading=heading))
            self.choice.setCurrentIndex(self._targets.index(self._table.mapping.targets[column]))

    def _open_choice(self) -> None:
        self.choice.setFocus()
        self.choice.showPopup()

    def _choose(self, at: int) -> None:
        """Read the chosen column otherwise, and go back to the columns."""
        column = self.table.chosen_key()
        if self._table is None or column is None:
            return
        self.table.setFocus()
        self._read_so(self._table.mapping.changed(column, self._targets[at]))

    def _choose_nation(self) -> None:
        """Take another nation for the rows that name none."""
        if self._table is not None:
            self._read_so(self._table.mapping.with_nation(str(self.nation.currentData())))

    def _read_so(self, mapping: Mapping) -> None:
        if self._table is not None and mapping != self._table.mapping:
            self._table = Table(self._table.raw, mapping)
            self._show_mapping()
            self.mapping_changed.emit(mapping)


def heading_of(raw: RawTable, column: int) -> str:
    """What stands above a column, else its place."""
    return shown(raw.headers[column]) or _("Column {number}").format(number=column + 1)


def target_words(target: Target | None) -> str:
    """What is read from a column, in words."""
    if target is None:
        return _("not read")
    if target.event is None:
        return _field_words()[target.field]
    event = event_words(target.event.discipline, target.event.metres)
    if target.event.sex is not None:
        event = f"{event} {sex_words()[target.event.sex]}"
    return event if target.field is Field.EVENT else f"{event}: {_field_words()[target.field]}"


def _field_words() -> dict[Field, str]:
    return {
        Field.KEY: _("Id or licence"),
        Field.FAMILY: _("Family name"),
        Field.GIVEN: _("Given name"),
        Field.NAME: _("Full name"),
        Field.OWN_NAME: _("Name in the own script"),
        Field.NATION: _("Nation"),
        Field.SEX: _("Women or men"),
        Field.BORN: _("Birth date"),
        Field.CLUB: _("Club"),
        Field.BIB: _("Start number"),
        Field.EVENTS: _("Distances, all in one column"),
        Field.EVENT: _("Distance"),
        Field.RESERVE: _("Reserve"),
        Field.OUT_OF_COMPETITION: _("Out of competition"),
        Field.SEED: _("Entry time"),
        Field.SEED_METRES: _("Distance of the entry time"),
        Field.SEED_DAY: _("Day of the entry time"),
        Field.SEED_PLACE: _("Place of the entry time"),
        Field.REMARK: _("Remark"),
    }


def _sheet(table: Table) -> Sheet:
    read_as = [target_words(target) for target in table.mapping.targets]
    headings = [heading_of(table.raw, at) for at in range(len(read_as))]
    columns = (
        Column("heading", _("Column"), min(18, max(map(len, headings), default=8))),
        Column("example", _("First row"), 12),
        Column("target", _("Is read as"), min(24, max(map(len, read_as), default=8))),
    )
    rows = tuple(
        Row(at, (heading, _example(table.raw, at), word))
        for at, (heading, word) in enumerate(zip(headings, read_as, strict=True))
    )
    return Sheet("import_columns", Heading(), columns, rows)


def _example(raw: RawTable, column: int) -> str:
    """The first value that stands in a column."""
    return next((text for row in raw.rows if (text := shown(row.cells[column]))), "")
