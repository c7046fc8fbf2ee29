"""The menu of the competition: making it, who is in office, and what comes in and goes out as files."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.words import _

ENTRY_LISTS = "*.xlsx *.csv *.tsv *.txt"
HISTORIES = "*.json"


class CompetitionMenu(QObject):
    """Acts on the whole competition. What they need is loaded when they are asked for."""

    def __init__(self, menus: Menus, desk: Desk, filing: Filing, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._filing, self._window = desk, filing, window
        menu = menus.menu(_("&Competition"), "menu_competition")
        on_file = partial(menus.add, menu, possible=self._has_file)
        on_competition = partial(menus.add, menu, possible=self._has_competition)
        on_race = partial(menus.add, menu, possible=self._has_race)
        on_file("competition_new", _("&New competition…"), self.new_competition, "Ctrl+M")
        on_competition("competition_edit", _("&Correct the competition…"), self.edit_competition)
        on_competition("programme_edit", _("&Programme…"), self.edit_programme, "Ctrl+Shift+G")
        menu.addSeparator()
        on_competition("competition_officials", _("&Officials of the competition…"), self.name_officials)
        on_race("race_officials", _("O&fficials of this race…"), self.name_race_officials, "Ctrl+U")
        on_race("race_conditions", _("Ice &and air of this race…"), self.write_conditions, "Ctrl+W")
        menu.addSeparator()
        on_file("import", _("&Import results…"), filing.import_results, "Ctrl+I")
        on_competition("entries_import", _("Import &entries…"), self.import_entries, "Ctrl+Shift+I")
        on_file("history_import", _("Import earlier &times…"), self.import_histories)
        on_file("last_season", _("Import from last &season…"), self.import_last_season)
        menu.addSeparator()
        on_race("export_race", _("Export this &race…"), filing.export_race, "Ctrl+E")
        on_race("export_competition", _("E&xport the competition…"), filing.export_competition, "Ctrl+Shift+E")
        on_competition("entries_export", _("Export entry &lists…"), self.export_entries, "Ctrl+Shift+X")

    def import_last_season(self) -> None:
        # Here, because it is wanted once a year.
        from skatedesk.ui.dialogs.last_season import LastSeasonDialog

        LastSeasonDialog(self._desk, self._window).open()

    # --- the competition ------------------------------------------------------------------------------------

    def new_competition(self) -> None:
        from skatedesk.ui.dialogs.competition import NewCompetitionDialog

        NewCompetitionDialog(self._desk, self._window).open()

    def edit_competition(self) -> None:
        from skatedesk.ui.dialogs.competition import EditCompetitionDialog

        if self._desk.competition is not None:
            EditCompetitionDialog(self._desk, self._desk.competition, self._window).open()

    def edit_programme(self) -> None:
        from skatedesk.ui.dialogs.programme import ProgrammeDialog

        if self._desk.competition is not None:
            ProgrammeDialog(self._desk, self._desk.competition, self._window).open()

    # --- officials and ice ----------------------------------------------------------------------------------

    def name_officials(self) -> None:
        from skatedesk.ui.dialogs.competition_officials import CompetitionOfficialsDialog

        if self._desk.competition is not None:
            CompetitionOfficialsDialog(self._desk, self._desk.competition, self._window).open()

    def name_race_officials(self) -> None:
        from skatedesk.ui.dialogs.race_officials import RaceOfficialsDialog

        if self._desk.race_id is not None:
            RaceOfficialsDialog(self._desk, self._desk.race_id, self._window).open()

    def write_conditions(self) -> None:
        from skatedesk.ui.dialogs.race_conditions import RaceConditionsDialog

        if self._desk.race_id is not None:
            RaceConditionsDialog(self._desk, self._desk.race_id, self._window).open()

    # --- files ----------------------------------------------------------------------------------------------

    def import_entries(self) -> None:
        """Ask for the list of a federation; what it would do is looked at before anything changes."""
        dialog = self._dialog("entry_list_dialog", _("Import entries"), _("Entry lists ({pattern})"), ENTRY_LISTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_path)
        dialog.open()

    def import_path(self, path: str | Path) -> None:
        """Look at this entry list."""
        from skatedesk.ui.dialogs.entry_import import EntryImportDialog

        EntryImportDialog(self._desk, Path(path), self._window).open()

    def import_histories(self) -> None:
        """Ask for saved lists of times skated elsewhere."""
        dialog = self._dialog("history_dialog", _("Import earlier times"), _("Saved times ({pattern})"), HISTORIES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.import_history_paths)
        dialog.open()

    def import_history_paths(self, paths: list[str]) -> None:
        """Look at whose times these are."""
        from skatedesk.ui.dialogs.history_import import HistoryImportDialog

        HistoryImportDialog(self._desk, [Path(path) for path in paths], self._window).open()

    def export_entries(self) -> None:
        """Write the list by nation, and one for each race."""
        competition = self._desk.competition
        if competition is not None:
            from skatedesk.services import entry_sheets, list_sets

            stem = f"{list_sets.stem(competition)}-entries"
            read = partial(entry_sheets.entry_lists, competition_id=competition.id, created=datetime.now())
            self._filing.export_sheets(stem, read)

    def _dialog(self, name: str, title: str, kind: str, pattern: str) -> QFileDialog:
        beside = str(self._desk.file.path.parent)
        dialog = QFileDialog(self._window, title, beside, kind.format(pattern=pattern))
        dialog.setObjectName(name)
        return dialog

    # --- when an act is possible ----------------------------------------------------------------------------

    def _has_file(self) -> bool:
        return self._desk.is_open

    def _has_competition(self) -> bool:
        return self._desk.competition is not None

    def _has_race(self) -> bool:
        return self._desk.race_id is not None
