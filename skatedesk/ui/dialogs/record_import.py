"""Taking a list of records: what each row would do, and then all of it as one act."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.records import Mark
from skatedesk.imports.record_list import RecordTable
from skatedesk.services import record_import
from skatedesk.services.entry_plan import verdict_word
from skatedesk.services.files import ResultsFile
from skatedesk.services.record_import import Defaults, RecordPlan, Verdict
from skatedesk.sheets.record_marks import mark_word
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.form import chosen_sex, sex_words
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

_NOTHING = Sheet("record rows", Heading(), (), ())


@dataclass(frozen=True, slots=True)
class _Read:
    """The list, and what it would do."""

    table: RecordTable
    plan: RecordPlan


class RecordImportDialog(LargeQuestion):
    """A list of records compared with the file. Nothing is changed before the button; one undo after it.

    What the list does not say, such as the kind of record in a list of track records, is chosen above it.
    """

    def __init__(self, desk: Desk, path: Path, marks: tuple[Mark, ...], parent: QWidget | None = None) -> None:
        super().__init__(desk, "record_import_dialog", _("Import records"), path.name, _("Take the rows"), parent)
        self._path = path
        self._read_of: _Read | None = None
        self._asked_for = 0
        self.mark = theme.choice("record_import_mark", _("Kind of record"))
        self.mark.addItem(_("As the list says"), "")
        for mark in marks:
            self.mark.addItem(f"{mark.code} · {mark_word(mark.code)}", mark.code)
        self.sex = theme.choice("record_import_sex", _("Sex"))
        self.sex.addItem(_("As the list says"), None)
        for sex, word in sex_words().items():
            self.sex.addItem(word, sex)
        self.scope = QLineEdit()
        self.scope.setObjectName("record_import_scope")
        self.scope.setAccessibleName(_("Holds in"))
        self.scope.setPlaceholderText(_("Rink or championship"))
        self.table = SheetView(
            "record_import_rows", _("Rows of the list"), flexible="sentence", hide_first=("said",), compact=True
        )
        self.why = wrapped(theme.label("", "record_import_why"))
        self.hint = wrapped(theme.muted_label("", "record_import_hint"))
        self._lay_out()
        self.mark.activated.connect(self._read)
        self.sex.activated.connect(self._read)
        self.scope.editingFinished.connect(self._read)
        self.table.row_chosen.connect(self._say_why)
        self.enlarge(1100, 620)
        self.table.setFocus()
        self._read()

    def decide(self) -> None:
        read = self._read_of
        if read is not None:
            self.take(lambda file: record_import.apply(file, read.table, read.plan))

    def not_taken(self, error: Exception) -> None:
        """The file is another one than it was compared with: compare anew."""
        self._read()
        super().not_taken(error)

    def _read(self) -> None:
        """Read the list with what was chosen; only the last of several answers is shown."""
        file, path = self.desk.file, self._path
        chosen = Defaults(self.mark.currentData(), self.scope.text().strip(), chosen_sex(self.sex))
        self._asked_for += 1
        self.say("")
        self._show_nothing(_("Reading {file} …").format(file=path.name))
        self.run(lambda: _read(file, path, chosen), self._shower(self._asked_for), self._refuse_list)

    def _shower(self, number: int) -> Callable[[_Read], None]:
        def show(read: _Read) -> None:
            if number == self._asked_for:
                self._show(read)

        return show

    def _show(self, read: _Read) -> None:
        self._read_of = read
        counts = read.plan.counts()
        count = counts[Verdict.NEW] + counts[Verdict.CHANGED]
        self.table.set_empty_text(_("The list has no rows."))
        self.table.show_sheet(_rows_sheet(read.plan))
        refusals = [at for at, row in enumerate(read.plan.rows) if row.verdict is Verdict.REFUSED]
        if self.table.chosen_key() is None:
            self.table.choose(refusals[0] if refusals else 0)
        words = ngettext("Take {count} record", "Take {count} records", count).format(count=count)
        self.act.setText(words if count else _("Nothing to take"))
        self.act.setEnabled(count > 0)
        refused = counts[Verdict.REFUSED]
        parts = list(read.plan.notes)
        if refused:
            sentence = ngettext("{count} row is refused.", "{count} rows are refused.", refused)
            parts.insert(0, sentence.format(count=refused))
        parts.append(_("Nothing is changed before the rows are taken. Ctrl+Return takes them."))
        self.hint.setText(" ".join(parts))

    def _say_why(self, at: int) -> None:
        """The whole sentence of the chosen row, which a column may cut."""
        rows = self._read_of.plan.rows if self._read_of else ()
        self.why.setText(rows[at].sentence if at < len(rows) else "")

    def _refuse_list(self, error: Exception) -> None:
        """The list is refused; one that lacks only the kind of record can be told it."""
        self._show_nothing(_("Nothing can be taken from this list."))
        self.mark.setFocus()
        self.say(str(error))

    def _show_nothing(self, reason: str) -> None:
        self._read_of = None
        self.table.set_empty_text(reason)
        self.table.show_sheet(_NOTHING)
        self.act.setEnabled(False)
        self.why.setText("")
        self.hint.setText("")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.medium))
        for title, field in ((_("Kind of record"), self.mark), (_("Sex"), self.sex), (_("Holds in"), self.scope)):
            head = theme.muted_label(title, f"{field.objectName()}_head")
            head.setBuddy(field)
            part = QVBoxLayout()
            part.setSpacing(current().px(2))
            part.addWidget(head)
            part.addWidget(field)
            line.addLayout(part, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.why)
        self.body.addWidget(self.hint)
        for first, second in ((self.mark, self.sex), (self.sex, self.scope), (self.scope, self.table)):
            QWidget.setTabOrder(first, second)


def _read(file: ResultsFile, path: Path, chosen: Defaults) -> _Read:
    table = record_import.read(path, chosen)
    return _Read(table, record_import.plan(file, table))


def _rows_sheet(plan: RecordPlan) -> Sheet:
    columns = (
        Column("row", _("Row"), 4, Kind.NUMBER),
        Column("said", _("The list says"), 44),
        Column("verdict", _("Result"), 9),
        Column("sentence", _("Why"), 40),
    )
    rows = tuple(
        Row(at, (row.row, row.text, verdict_word(row.verdict), row.sentence)) for at, row in enumerate(plan.rows)
    )
    return Sheet("record rows", Heading(), columns, rows)
