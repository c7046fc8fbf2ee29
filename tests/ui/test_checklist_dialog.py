"""Editing the checklist by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.checklist import ChecklistDialog
from tests.ui.parts import bring_forward, put_away


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, daylight: None) -> Iterator[ChecklistDialog]:
    assert desk.competition is not None
    made = ChecklistDialog(desk, desk.competition)
    made.open()
    bring_forward(qtbot, made)
    yield made
    put_away(made)


def words(dialog: ChecklistDialog) -> list[str]:
    model = dialog.table.sheet_model
    return [model.line(row).texts[1] for row in range(model.rowCount())]


def test_a_line_is_typed_and_added(dialog: ChecklistDialog, desk: Desk):
    before = words(dialog)
    assert dialog.new_line.hasFocus()
    QTest.keyClicks(dialog.new_line, "Flowers ordered")
    QTest.keyClick(dialog.new_line, Qt.Key.Key_Return)
    assert words(dialog) == [*before, "Flowers ordered"]
    assert dialog.new_line.text() == ""
    assert dialog.new_line.hasFocus()
    desk.undo()


def test_nothing_typed_is_refused_in_one_sentence(dialog: ChecklistDialog):
    QTest.keyClick(dialog.new_line, Qt.Key.Key_Return)
    assert dialog._reason.text() == "Say what is to be done, such as Timing tested."


def test_lines_are_moved_and_taken_out_by_keys(dialog: ChecklistDialog):
    first, second, third, *_rest = words(dialog)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert words(dialog)[:3] == [second, first, third]
    assert dialog.table.chosen_key() == 2
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert words(dialog)[:2] == [second, third]
    assert dialog.table.hasFocus()


def test_a_line_is_called_differently(dialog: ChecklistDialog):
    dialog.table.sheet_model.edited.emit(1, "words", "Entries closed")
    assert words(dialog)[0] == "Entries closed"


def test_another_list_is_taken(dialog: ChecklistDialog):
    dialog.lists.setCurrentIndex(dialog.lists.findData("club_meet"))
    dialog.lists.activated.emit(dialog.lists.currentIndex())
    assert len(words(dialog)) == 7
    assert dialog.lists.currentIndex() == 0
