"""What officials do with records, by key, menu and button."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from skatedesk.domain.records import Record
from skatedesk.services import records
from skatedesk.sheets.record_list import SetLine
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.ratify import RatifyDialog
from skatedesk.ui.dialogs.record import RecordDialog
from skatedesk.ui.dialogs.record_import import RecordImportDialog
from skatedesk.ui.list_acts import ListActs
from skatedesk.words import _

LISTS = "*.xlsx *.csv *.tsv *.txt"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the hands are at: a record of the list, and the result that it was set with, where that is seen."""

    record: Record | None = None
    line: SetLine | None = None


class RecordActs(ListActs[Chosen, Record]):
    """Acts on the record that is chosen, and on the list of records."""

    def remove(self) -> None:
        """Take the record out, once somebody has said so."""
        record = self._one()
        if record is None:
            return
        about = _("{mark} {time}, {name}").format(mark=record.mark, time=record.time, name=record.holder)
        dialog = ConfirmDialog(
            _("Take the record out of the list?"), about, _("Take it out"), self._window
        )  # fmt: skip
        dialog.confirmed.connect(lambda: self._desk.do(records.remove, record.id))
        dialog.open()

    def import_list(self) -> None:
        """Ask for a list of records; what it would do is looked at before anything changes."""
        if not self._desk.asks_for_file():
            return
        dialog = QFileDialog(self._window, _("Import records"), "", _("Record lists ({pattern})").format(pattern=LISTS))
        dialog.setObjectName("record_list_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_path)
        dialog.open()

    def import_path(self, path: str | Path) -> None:
        """Look at this list."""
        RecordImportDialog(self._desk, Path(path), records.marks(self._desk.file), self._window).open()

    def take_over(self) -> None:
        """Write the chosen result into the list, provisional."""
        line = self._chosen().line
        if line is None:
            self._desk.refused.emit(_("Choose a record that was set in this competition first."))
        elif not line.tag.is_record:
            self._desk.refused.emit(_("Personal and season bests stand with the skater; only records have a list."))
        else:
            self._desk.do(records.take_over, line.result.start.id, line.tag.mark)

    def ratify(self) -> None:
        """Ask who ratified the chosen record, and when."""
        record = self._one()
        if record is None:
            return
        if record.ratified:
            self._desk.refused.emit(_("This record is ratified already."))
            return
        about = _("{mark} {time}, {name}").format(mark=record.mark, time=record.time, name=record.holder)
        dialog = RatifyDialog(self._desk, record.id, about, self._window)
        dialog.saved.connect(self.shown)
        dialog.open()

    def record_to_apply_for(self) -> Record | None:
        """The chosen record, where it was set in this file; else say why there is nothing to apply with."""
        record = self._one()
        if record is not None and record.start_id is None:
            self._desk.refused.emit(_("This record was not set in this file, so there is nothing to apply with."))
            return None
        return record

    def _ask(self, one: Record | None) -> None:
        dialog = RecordDialog(self._desk, records.marks(self._desk.file), one, self._window)
        dialog.saved.connect(self.shown)
        dialog.open()

    def _one(self) -> Record | None:
        """The record of the list that is chosen; where none is, say what to do."""
        if not self._desk.asks_for_file():
            return None
        chosen = self._chosen()
        if chosen.record is None:
            sentence = _("Choose a record first.")
            if chosen.line is not None:
                sentence = _("This is not in the list yet. Take it over first, with Records, Take over.")
            self._desk.refused.emit(sentence)
        return chosen.record
