"""Times and breaks, typed on one table."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import files, lists
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.timetable import TimetableDialog
from tests.services import build
from tests.services.days import plan
from tests.ui.parts import bring_forward, put_away


@pytest.fixture(scope="module")
def weekend(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weekend") / "weekend.skatedesk"
    build(path)
    return path


@pytest.fixture
def desk(weekend: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    made = Desk()
    made.open(files.open_file(Path(shutil.copy(weekend, tmp_path / "desk.skatedesk"))))
    plan(made.file, r2="13:00", r8="", r28="")
    yield made
    made.close()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, daylight: None) -> Iterator[TimetableDialog]:
    assert desk.competition is not None
    made = TimetableDialog(desk, desk.competition)
    made.open()
    bring_forward(qtbot, made)
    yield made
    put_away(made)


def times(desk: Desk) -> dict[int, str]:
    return {item.race.number: item.race.time_of_day for item in desk.programme()}


def shown(dialog: TimetableDialog) -> list[tuple[str, ...]]:
    model = dialog.table.sheet_model
    return [model.line(row).texts for row in range(model.rowCount())]


def type_cell(dialog: TimetableDialog, text: str) -> None:
    """Type into the cell under the hands."""
    QTest.keyClicks(dialog.table.viewport(), text[0])
    editor = dialog.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def reason(dialog: TimetableDialog) -> str:
    return dialog._reason.text()


def test_times_are_typed_one_after_the_other(dialog: TimetableDialog, desk: Desk):
    assert dialog.table.hasFocus()
    type_cell(dialog, "1430")
    type_cell(dialog, "16.05")
    assert times(desk) == {2: "13:00", 8: "14:30", 28: "16:05"}
    desk.undo()
    assert times(desk)[28] == ""


def test_what_is_no_time_keeps_the_cell_open(dialog: TimetableDialog, desk: Desk):
    type_cell(dialog, "2530")
    assert times(desk)[8] == ""
    editor = dialog.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_a_break_is_put_below_the_chosen_race_and_its_minutes_typed(dialog: TimetableDialog, desk: Desk):
    dialog.table.choose(lists.race(desk.file, 1, 2).id)
    QTest.keyClick(dialog.table, Qt.Key.Key_Insert)
    assert shown(dialog)[1][3:6] == ("Ice resurfacing", "", "15")
    type_cell(dialog, "20")
    assert shown(dialog)[1][3:6] == ("Ice resurfacing", "", "20")
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert len(shown(dialog)) == 3
    desk.undo()
    assert dialog.remove.isEnabled() is False


def test_a_cell_that_a_row_does_not_have_is_refused(dialog: TimetableDialog, desk: Desk):
    key = lists.race(desk.file, 1, 8).id
    dialog.table.sheet_model.edited.emit(key, "minutes", "20")
    assert reason(dialog).startswith("A race has a day and a time here.")
    dialog.table.choose(key)
    dialog.add.click()
    pause = dialog.table.chosen_key()
    assert pause is not None
    dialog.table.sheet_model.edited.emit(pause, "time_of_day", "14:00")
    assert reason(dialog).startswith("A break has words, minutes and the pair it follows")
    dialog.table.sheet_model.edited.emit(pause, "minutes", "0")
    assert reason(dialog) == "A break takes from 1 to 600 minutes, not 0."
    dialog.table.sheet_model.edited.emit(pause, "after_pair", "2")
    assert reason(dialog) == ""


def test_times_are_moved_from_the_chosen_race_on(dialog: TimetableDialog, desk: Desk):
    dialog.reckon.click()
    assert times(desk) == {2: "13:00", 8: "13:20", 28: "13:30"}
    dialog.table.choose(lists.race(desk.file, 1, 8).id)
    dialog.minutes.setFocus()
    QTest.keyClicks(dialog.minutes, "15")
    QTest.keyClick(dialog.minutes, Qt.Key.Key_Return)
    assert times(desk) == {2: "13:00", 8: "13:35", 28: "13:45"}
    assert dialog.minutes.text() == ""
    dialog.minutes.setFocus()
    QTest.keyClick(dialog.minutes, Qt.Key.Key_Return)
    assert reason(dialog) == "Say by how many minutes: 10 for later, -10 for earlier."
