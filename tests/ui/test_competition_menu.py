"""The menu of the competition: what brings lists and competitions in and out."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.ui.competition_menu import CompetitionMenu
from skatedesk.ui.window import Window
from tests.ui.parts import action, shown, workbooks_of

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("entries_import", "entry_list_dialog"),
        ("entries_export", "folder_dialog"),
        ("competition_new", "competition_dialog"),
        ("programme_edit", "programme_dialog"),
        ("competition_edit", "edit_competition_dialog"),
        ("history_import", "history_dialog"),
        ("competition_officials", "competition_officials_dialog"),
        ("race_officials", "race_officials_dialog"),
        ("race_conditions", "race_conditions_dialog"),
    ],
)
def test_lists_and_competitions_are_asked_for(window: Window, qtbot: QtBot, name: str, dialog: str):
    with qtbot.assertNotEmitted(window.desk.changed):
        action(window, name).trigger()
        shown(window, dialog).close()


def test_the_entry_lists_are_written(window: Window, qtbot: QtBot, tmp_path: Path):
    assert workbooks_of(qtbot, window, "entries_export", tmp_path) == ["competition-2-entries.xlsx"]


def test_a_list_that_is_chosen_is_looked_at_before_anything_changes(window: Window, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "USA.csv"
    path.write_text("Family name;Given name;Nation;Sex;1000 m\nStolz;Jordan;USA;M;x\n", encoding="utf-8")
    menu = window.findChild(CompetitionMenu)
    assert menu is not None
    with qtbot.assertNotEmitted(window.desk.changed):
        menu.import_path(path)
        shown(window, "entry_import_dialog").reject()
