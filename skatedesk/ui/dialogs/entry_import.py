"""Taking an entry list: what its columns are read as, what each row would do, and then all of it as one act."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from skatedesk.exports.replace import Written
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_facts import Event
from skatedesk.services import entry_import
from skatedesk.services.entry_import import Pasted
from skatedesk.services.entry_plan import Plan, Table, Verdict
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.entry_columns import ColumnsPanel
from skatedesk.ui.dialogs.entry_preview import Preview
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

NARROW = 900
_COLUMNS_WIDTH = 360


class EntryImportDialog(LargeQuestion):
    """The entries of a list for the competition on the desk. Nothing is changed before the button; one undo after it.

    The list is a file, or rows copied in a spreadsheet; Ctrl+V takes those in its place. Reading, comparing and taking
    go on in the background.
    """

    def __init__(self, desk: Desk, source: Path | Pasted, parent: QWidget | None = None) -> None:
        competition = desk.competition
        assert competition is not None, "entries are imported into a competition"
        about = " · ".join(part for part in (source.name, competition.event, competition.city) if part)
        super().__init__(desk, "entry_import_dialog", _("Import entries"), about, _("Take the rows"), parent)
        self._source, self._competition_id, self._country = source, competition.id, competition.country
        self._table: Table | None = None
        self._plan: Plan | None = None
        self._asked_for = 0
        self._fresh = True
        self.sheets = theme.choice("import_sheet", _("Sheet of the workbook"))
        self.columns, self.preview = ColumnsPanel(), Preview(low=self.low)
        self.parts = TwoParts("import_parts", self.columns, self.preview, width=_COLUMNS_WIDTH, narrow=NARROW)
        self.hint = wrapped(theme.muted_label("", "import_hint"))
        self.report = theme.button(_("Save the report…"), "import_report")
        self.report.setAutoDefault(False)
        self._lay_out()
        self.columns.mapping_changed.connect(self._map)
        self.preview.answered.connect(self._show_count)
        self.sheets.textActivated.connect(self._read)
        self.report.clicked.connect(self._ask_where)
        self.enlarge(1290, 720)
        self.preview.table.setFocus()
        self._read(None)

    def decide(self) -> None:
        plan, answers = self._plan, dict(self.preview.answers)
        if plan is not None:
            self.take(lambda file: entry_import.apply(file, plan, answers))

    def not_taken(self, error: Exception) -> None:
        """The file is another one than it was compared with: compare anew."""
        super().not_taken(error)
        self._compare()

    def write_report(self, path: str | Path) -> None:
        """Write what somebody must look at, away from the main thread; where there is nothing, every row."""
        if self._plan is not None:
            sheet = self._plan.report(datetime.now(), whole=self._plan.is_fine)
            self.run(lambda: _write(sheet, Path(path)), self._say_written, lambda error: self.say(str(error)))

    # --- reading and comparing ------------------------------------------------------------------------------

    def _read(self, sheet: str | None) -> None:
        source, country = self._source, self._country
        self._show_no_plan(_("Reading {file} …").format(file=source.name))
        self.say("")
        self.run(lambda: entry_import.read(source, sheet, country), self._show_table, self._refuse_file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._source = pasted()
            self._read(None)
        else:
            super().keyPressEvent(event)

    def _show_table(self, table: Table) -> None:
        self._table, self._fresh = table, True
        self.sheets.clear()
        self.sheets.addItems(table.raw.sheets)
        self.sheets.setCurrentText(table.raw.sheet)
        self._sheet_line.setVisible(len(table.raw.sheets) > 1)
        races = [item.race for item in self.desk.programme()]
        events = dict.fromkeys(Event(race.discipline, race.metres) for race in races)
        self.columns.show_table(table, tuple(events))
        self._compare()

    def _refuse_file(self, error: Exception) -> None:
        self._table = None
        self.columns.show_nothing()
        self._show_no_plan(_("Nothing can be taken from this list."))
        self.say(str(error))

    def _map(self, mapping: Mapping) -> None:
        if self._table is not None:
            self._table = Table(self._table.raw, mapping)
            self.say("")
            self._compare()

    def _compare(self) -> None:
        """Plan anew; only the last of several plans is shown."""
        table, file = self._table, self.desk.file
        if table is None:
            return
        self._asked_for += 1
        if table.mapping.missing():
            self._show_no_plan(self.columns.missing.text())
            self.parts.bring(self.columns)
            self.columns.table.setFocus()
            return
        self._set_taking(None)
        show = self._shower(self._asked_for)
        self.run(lambda: entry_import.plan(file, self._competition_id, table), show, self._say_error)

    def _shower(self, number: int) -> Callable[[Plan], None]:
        def show(plan: Plan) -> None:
            if number == self._asked_for:
                if self._fresh:
                    self.parts.bring(self.preview)
                    self.preview.table.setFocus()
                self._fresh = False
                self._set_taking(plan)
                self.preview.show_plan(plan)
                self._show_count()

        return show

    def _show_no_plan(self, reason: str) -> None:
        self._set_taking(None)
        self.preview.show_nothing(reason)
        self.hint.setText("")

    def _set_taking(self, plan: Plan | None) -> None:
        """Whether there is something to take and to report."""
        self._plan = plan
        self.act.setEnabled(plan is not None)
        self.report.setEnabled(plan is not None)

    def _show_count(self) -> None:
        """How many rows the button takes, and what is left out."""
        if self._plan is None:
            return
        counts, waiting = self._plan.counts(), self.preview.undecided()
        count = counts[Verdict.NEW] + counts[Verdict.CHANGED] + len(self.preview.answers)
        words = ngettext("Take {count} row", "Take {count} rows", count).format(count=count)
        self.act.setText(words if count else _("Nothing to take"))
        self.act.setEnabled(count > 0)
        parts = [_("Nothing is changed before the rows are taken, and one undo takes all of them back.")]
        if waiting:
            sentence = ngettext(
                "{count} row asks who it is and is left out until that is decided: Return opens the answers.",
                "{count} rows ask who they are and are left out until that is decided: Return opens the answers.",
                waiting,
            )
            parts = [sentence.format(count=waiting)]
        self.hint.setText(" ".join([*parts, _("Ctrl+Return takes the rows.")]))
        self.hint.setVisible(not self.low)

    # --- the report -----------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, _("Save the report"), "", _("Excel workbooks ({pattern})").format(pattern="*.xlsx"))
        dialog.setObjectName("report_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(_("{name}-report.xlsx").format(name=self._source.stem))
        dialog.fileSelected.connect(self.write_report)
        dialog.open()

    def _say_written(self, written: Written) -> None:
        self.hint.show()
        self.hint.setText(
            ngettext(
                "Report written and checked: {name}, {count} row.",
                "Report written and checked: {name}, {count} rows.",
                written.rows,
            ).format(name=written.path.name, count=written.rows)
        )

    def _say_error(self, error: Exception) -> None:
        self.say(str(error))

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._sheet_line = QWidget()
        line = QHBoxLayout(self._sheet_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(current().px(SPACE.small))
        head = theme.muted_label(_("Sheet of the workbook"), "import_sheet_head")
        head.setBuddy(self.sheets)
        line.addWidget(head)
        line.addWidget(self.sheets)
        line.addStretch()
        self._sheet_line.hide()
        self.body.addWidget(self._sheet_line)
        self.body.addWidget(self.parts, 1)
        self.body.addWidget(self.hint)
        self.add_at_left(self.report)


def pasted() -> Pasted:
    """What was copied last, as a list of entries."""
    return Pasted(QGuiApplication.clipboard().text())


def _write(sheet: Sheet, path: Path) -> Written:
    # Here, because the window should not wait for what writes files.
    from skatedesk.exports import formats

    return formats.write([sheet], path.parent, path.stem, [formats.WORKBOOK])[0]
