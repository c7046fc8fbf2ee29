"""The menu of the competition: what brings lists and competitions in and out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from skatedesk.services import files
from skatedesk.ui.background import Background
from skatedesk.ui.competition_menu import CompetitionMenu
from skatedesk.ui.window import Window

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def window(qtbot: QtBot, desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(Background, "inline", True)
    made = Window()
    qtbot.addWidget(made)
    made.open(files.open_file(desk_file))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def action(window: Window, name: str) -> QAction:
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None, name
    return found


def shown(window: Window, name: str) -> QDialog:
    found = next(one for one in window.findChildren(QDialog, name) if one.isVisible())
    assert isinstance(found, QDialog)
    return found


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("entries_import", "entry_list_dialog"),
        ("entries_export", "folder_dialog"),
        ("competition_new", "competition_dialog"),
        ("programme_edit", "programme_dialog"),
        ("competition_edit", "edit_competition_dialog"),
        ("history_import", "history_dialog"),
    ],
)
def test_lists_and_competitions_are_asked_for(window: Window, qtbot: QtBot, name: str, dialog: str):
    with qtbot.assertNotEmitted(window.desk.changed):
        action(window, name).trigger()
        shown(window, dialog).close()


def test_the_entry_lists_are_written(window: Window, qtbot: QtBot, tmp_path: Path):
    action(window, "entries_export").trigger()
    dialog = shown(window, "folder_dialog")
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(window.desk.told, check_params_cb=lambda said: "Written and checked" in said):
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["competition-2-entries.xlsx"]


def test_a_list_that_is_chosen_is_looked_at_before_anything_changes(window: Window, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "USA.csv"
    path.write_text("Family name;Given name;Nation;Sex;1000 m\nStolz;Jordan;USA;M;x\n", encoding="utf-8")
    menu = window.findChild(CompetitionMenu)
    assert menu is not None
    with qtbot.assertNotEmitted(window.desk.changed):
        menu.import_path(path)
        shown(window, "entry_import_dialog").reject()
