"""Files in and out: new, open, import and export, each asked for by the menu."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.domain.races import Competition
from skatedesk.exports.replace import Written
from skatedesk.services import files, race_view, rehearsal, sample
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.words import _, ngettext

if TYPE_CHECKING:
    from skatedesk.services.importing import RaceFacts, Taken

PATTERN = "*.skatedesk"
WORKBOOK = ("xlsx",)
Reader = Callable[[files.ResultsFile], list[Sheet]]


class Filing(QObject):
    """Opens and makes files on the main thread; writes sheets in the background."""

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._window = window

    def new(self) -> None:
        """Ask for a new season step by step."""
        self._ask_for_season(from_last_season=False)

    def from_last_season(self) -> None:
        """The same, beginning with the file of the last season."""
        self._ask_for_season(from_last_season=True)

    def _ask_for_season(self, *, from_last_season: bool) -> None:
        # Here, because the window should not wait for what it does not need at its start.
        from skatedesk.ui.dialogs.season_wizard import SeasonWizard

        SeasonWizard(self._desk, self._window, from_last_season=from_last_season).open()

    def open_sample(self) -> None:
        """Put the user's own copy of the sample on the desk; it is made behind the window."""
        self._desk.told.emit(_("Making the sample …"))
        self._background.run(sample.own_copy, self.open_path, self._say_failed)

    def open(self) -> None:
        dialog = QFileDialog(self._window, _("Open"), "", _("Results files ({pattern})").format(pattern=PATTERN))
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    def open_path(self, path: str | Path) -> None:
        """Put this file on the desk; the one there stays if it cannot be opened."""
        asked = Path(path)
        if self._desk.is_open and asked.exists() and asked.samefile(self._desk.file.path):
            self._desk.told.emit(_("{name} is on the desk already.").format(name=asked.name))
            return
        try:
            file = files.open_file(asked)
        except files.FileError as error:
            self._help_with(error)
            return
        self._desk.open(file)
        if file.told:
            self._desk.told.emit(file.told)

    def _help_with(self, error: files.FileError) -> None:
        """A file does not open: say why, and offer its backups and what can be saved of it."""
        # Here, because it is needed on a bad day only.
        from skatedesk.ui.dialogs.rescue import RescueDialog

        dialog = RescueDialog(self._desk, error, self._window)
        dialog.open_wanted.connect(self.open_path)
        dialog.other_wanted.connect(self.open)
        dialog.open()

    def import_results(self) -> None:
        if not self._desk.asks_for_file():
            return
        dialog = QFileDialog(self._window, _("Import results"), "", _("Races ({pattern})").format(pattern="*.json"))
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.import_paths)
        dialog.open()

    def import_paths(self, paths: Sequence[str | Path]) -> None:
        """Take these sources one after the other; the window stays awake between them."""
        from skatedesk.services import importing

        file, sources = self._desk.file, [Path(path) for path in paths]
        self._desk.much_ahead.emit()
        self._background.run(
            lambda: importing.read_sources(sources), lambda read: self._take_next(file, iter(read), [])
        )  # fmt: skip

    def export_race(self) -> None:
        race_id = self._desk.race_id
        if self._desk.asks_for_file() and race_id is not None:
            self._ask_folder(lambda folder: self.export_race_to(folder, race_id))

    def export_competition(self) -> None:
        competition = self._desk.competition
        if self._desk.asks_for_file() and competition is not None:
            self._ask_folder(lambda folder: self.export_competition_to(folder, competition))

    def print_race(self) -> None:
        """Print the result of the race on the desk; a computer without a printer writes it as PDF."""
        race_id, competition = self._desk.race_id, self._desk.competition
        if not self._desk.asks_for_file() or race_id is None or competition is None:
            return
        # Here, because only who prints needs what lists are made of, and the part of Qt that prints.
        from skatedesk.services import documents, list_sets
        from skatedesk.ui.dialogs import print_sheets
        from skatedesk.ui.issuing import Issuing, Order

        race = race_view.read(self._desk.file, race_id).race
        keys = documents.keys_of_race(self._desk.file, race_id)
        order = Order(competition.id, tuple(key for key in keys if not key.startswith("start ")))
        stem, issuing = list_sets.stem(competition), Issuing(self._desk, self._background)
        if not order.keys:
            sentence = _("Race {number} has no result to print yet.")
            self._desk.refused.emit(sentence.format(number=race.number))
        elif print_sheets.has_printer():
            title = _("Result {race}").format(race=race_line(race))
            print_sheets.ask_printer(title, lambda printer: issuing.print(order, printer), self._window)
        else:
            self._ask_folder(lambda folder: issuing.write(replace(order, folder=folder, stem=stem, formats=("pdf",))))

    def export_race_to(self, folder: Path, race_id: int) -> None:
        """Let the lists of a race go out as a workbook."""
        # Here, because the window should not wait for what lists are made of.
        from skatedesk.services import documents, list_sets

        view = race_view.read(self._desk.file, race_id)
        stem = f"{list_sets.stem(view.competition)}-race-{view.race.number}"
        self._let_out(view.competition.id, documents.keys_of_race(self._desk.file, race_id), folder, stem)

    def export_competition_to(self, folder: Path, competition: Competition) -> None:
        """Let the results and standings of a competition go out as a workbook."""
        from skatedesk.services import documents, list_sets

        keys = documents.keys_of_competition(self._desk.file, competition)
        self._let_out(competition.id, keys, folder, list_sets.stem(competition))

    def _let_out(self, competition_id: int, keys: tuple[str, ...], folder: Path, stem: str) -> None:
        from skatedesk.ui.issuing import Issuing, Order

        Issuing(self._desk, self._background).write(Order(competition_id, keys, folder, stem, WORKBOOK))

    def export_sheets(self, stem: str, read: Reader, formats: Sequence[str] = WORKBOOK) -> None:
        """Ask for a folder, and write these sheets there: into one workbook, and into other formats as said."""
        if self._desk.asks_for_file():
            self._ask_folder(lambda folder: self._write(folder, stem, read, formats))

    def _write(self, folder: Path, stem: str, read: Reader, formats: Sequence[str] = WORKBOOK) -> None:
        path = self._desk.file.path
        self._desk.told.emit(_("Writing {name} …").format(name=stem))
        self._background.run(
            lambda: write_sheets(path, read, folder, stem, formats), self._say_written, self._say_failed
        )  # fmt: skip

    def _take_next(self, file: files.ResultsFile, sources: "Iterator[RaceFacts | Taken]", taken: "list[Taken]") -> None:
        if not self._desk.is_open or self._desk.file is not file:
            return  # another file was put on the desk meanwhile; what is taken is safe in the old one
        read = next(sources, None)
        if read is None:
            self._say_taken(taken)
            return
        from skatedesk.services import importing

        taken.append(importing.take_read(file, read))
        self._desk.told.emit(taken[-1].sentence)
        QTimer.singleShot(0, self, lambda: self._take_next(file, sources, taken))

    def _say_taken(self, taken: "list[Taken]") -> None:
        """What came of an import: refusals in full, the rest counted."""
        races = frozenset(one.race_id for one in taken if one.changed and one.race_id is not None)
        self._desk.imported(races)
        refused = [one.sentence for one in taken if not one.accepted]
        count = sum(one.changed for one in taken)
        counted = ngettext("{count} race taken.", "{count} races taken.", count).format(count=count)
        remarks = [note for one in taken for note in one.notes]
        if refused:
            self._desk.refused.emit(" ".join(refused))
        else:
            self._desk.told.emit(" ".join([taken[0].sentence if len(taken) == 1 else counted, *remarks]))

    def _say_written(self, written: list[Written]) -> None:
        rows = sum(one.rows for one in written)
        names = ", ".join(one.path.name for one in written)
        sentence = ngettext(
            "Written and checked: {names}, {rows} row.", "Written and checked: {names}, {rows} rows.", rows
        )
        self._desk.told.emit(sentence.format(names=names, rows=rows))

    def _say_failed(self, error: Exception) -> None:
        self._desk.refused.emit(str(error))

    def _ask_folder(self, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, _("Write into the folder"))
        dialog.setObjectName("folder_dialog")
        dialog.setDirectory(str(self._desk.file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)

        def chosen(name: str) -> None:
            then(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()


def write_sheets(
    path: Path, read: Reader, folder: Path, stem: str, formats: Sequence[str] = WORKBOOK
) -> list[Written]:  # fmt: skip
    """Read sheets through a look of its own at the file and write them in these formats; for any thread."""
    with closing(files.look_at(path)) as file:
        sheets = rehearsal.marked(file, read(file))
    # Here, because the window should not wait for what writes files.
    from skatedesk.exports.formats import write

    return write(sheets, folder, stem, formats)
