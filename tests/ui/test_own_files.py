"""A list of files on the screen takes no lock away from the results file that is open."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeDatabase
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

from skatedesk.services import files, lists

LOOK_AND_CLOSE = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM changes'); c.close()"


@pytest.mark.parametrize("ending", ["", "-shm", "-wal", "-journal"])
def test_our_files_are_known_by_their_names(ending: str) -> None:
    kind = QMimeDatabase().mimeTypeForFile(f"day.skatedesk{ending}", QMimeDatabase.MatchMode.MatchExtension)
    assert kind.name().startswith("application/x-skatedesk")


def test_after_a_file_dialog_another_program_clears_nothing_away(desk_file: Path, qtbot: QtBot) -> None:
    """Whoever closes a results file last folds its journal into it; that must still be we."""
    with closing(files.open_file(desk_file)) as file:
        assert lists.competitions(file)
        dialog = QFileDialog(None, "Open", str(desk_file.parent))
        qtbot.addWidget(dialog)
        model = dialog.findChild(QFileSystemModel)
        assert model is not None
        with qtbot.waitSignal(model.directoryLoaded):
            dialog.show()
        qtbot.waitUntil(lambda: model.rowCount(model.index(str(desk_file.parent))) > 0)
        beside = desk_file.with_name(f"{desk_file.name}-wal")
        assert beside.exists()
        subprocess.run([sys.executable, "-c", LOOK_AND_CLOSE, str(desk_file)], check=True)
        assert beside.exists()
        dialog.close()
    with closing(sqlite3.connect(desk_file)) as again:
        assert again.execute("PRAGMA integrity_check").fetchone() == ("ok",)
