"""Somebody asks to be forgotten, or what is kept of them: at the keyboard."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.services import files, people, privacy
from skatedesk.ui.dialogs.privacy import PseudonymDialog
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.window import Window

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def chosen(window: Window) -> Iterator[int]:
    """Jordan STOLZ on the page of the skaters; the id."""
    page = window.show_page("skater_page")
    assert isinstance(page, SkaterPage)
    skater_id = privacy.find(window.desk.file, "M179")
    page.show_key(skater_id)
    yield skater_id
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog):
            one.close()


def act(window: Window, name: str) -> None:
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None
    assert found.isEnabled()
    found.trigger()


def asked(window: Window, qtbot: QtBot) -> PseudonymDialog:
    act(window, "skater_forget")
    dialog = window.findChild(PseudonymDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.remark.hasFocus)
    return dialog


def reads(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def file_dialog(window: Window, name: str) -> QFileDialog:
    found = window.findChild(QFileDialog, name)
    assert found is not None
    return found


def name_of(window: Window, skater_id: int) -> str:
    return people.person(window.desk.file, skater_id).competitor.name


def test_a_remark_and_return_take_the_name_away(window: Window, chosen: int, qtbot: QtBot):
    dialog = asked(window, qtbot)
    assert reads(dialog, "question_about") == "Jordan STOLZ USA"
    assert dialog.name.text() == f"Skater {chosen}"
    QTest.keyClick(dialog.remark, Key.Key_Return)
    assert reads(dialog, "question_reason") == "A remark must say why; it is kept with the decision."
    QTest.keyClicks(dialog.remark, "Stolz asked")
    QTest.keyClick(dialog.remark, Key.Key_Return)
    assert "must not name the person" in reads(dialog, "question_reason")
    assert name_of(window, chosen) == "Jordan STOLZ"
    dialog.remark.selectAll()
    QTest.keyClicks(dialog.remark, "asked by letter")
    assert reads(dialog, "question_reason") == ""
    QTest.keyClick(dialog.remark, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert name_of(window, chosen) == f"Skater {chosen}"
    window.desk.undo()
    assert name_of(window, chosen) == "Jordan STOLZ"


def test_a_name_that_tells_who_it_is_is_refused_beside_its_field(window: Window, chosen: int, qtbot: QtBot):
    dialog = asked(window, qtbot)
    QTest.keyClicks(dialog.remark, "asked by letter")
    dialog.name.setText("J. Stolz")
    QTest.keyClick(dialog.remark, Key.Key_Return)
    assert reads(dialog, "question_reason") == "“J. Stolz” still tells who it is. Choose another name."
    assert dialog.name.hasFocus()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert name_of(window, chosen) == "Jordan STOLZ"


def test_a_new_file_is_written_without_the_name(window: Window, chosen: int, qtbot: QtBot, tmp_path: Path):
    told: list[str] = []
    window.desk.told.connect(told.append)
    dialog = asked(window, qtbot)
    QTest.keyClick(dialog.remark, Key.Key_N, ALT)
    qtbot.waitUntil(dialog.anew.isChecked)
    button = dialog.findChild(QPushButton, "question_act")
    assert button is not None
    assert button.text() == "Choose the new file…"
    assert reads(dialog, "privacy_hint").endswith("This file and its backups still have the name.")
    QTest.keyClicks(dialog.remark, "asked by letter")
    QTest.keyClick(dialog.remark, Key.Key_Return)
    target = tmp_path / "new" / "season.skatedesk"
    target.parent.mkdir()
    asking = file_dialog(window, "forget_dialog")
    assert asking.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    asking.fileSelected.emit(str(target))
    asking.close()
    assert told[-1] == f"season.skatedesk: Skater {chosen} stands in the place of the name; the journal begins anew."
    assert name_of(window, chosen) == "Jordan STOLZ"
    written = files.look_at(target)
    assert people.person(written, chosen).competitor.name == f"Skater {chosen}"
    written.close()


def test_where_a_file_is_already_the_refusal_is_said(window: Window, chosen: int, qtbot: QtBot, tmp_path: Path):
    refused: list[str] = []
    window.desk.refused.connect(refused.append)
    dialog = asked(window, qtbot)
    QTest.keyClick(dialog.remark, Key.Key_N, ALT)
    qtbot.waitUntil(dialog.anew.isChecked)
    QTest.keyClicks(dialog.remark, "asked by letter")
    QTest.keyClick(dialog.remark, Key.Key_Return)
    there = tmp_path / "there.skatedesk"
    there.write_text("another day")
    asking = file_dialog(window, "forget_dialog")
    asking.fileSelected.emit(str(there))
    asking.close()
    assert refused == [f"{there} exists already. Choose another name."]
    assert chosen


def test_all_that_is_kept_goes_into_one_file(window: Window, chosen: int, tmp_path: Path):
    told: list[str] = []
    window.desk.told.connect(told.append)
    act(window, "skater_data")
    asking = file_dialog(window, "person_dialog")
    assert asking.windowTitle() == "All that is kept of Jordan STOLZ"
    target = tmp_path / "person.json"
    asking.fileSelected.emit(str(target))
    asking.close()
    found = json.loads(target.read_text(encoding="utf-8"))
    assert found["tables"]["skaters"][0]["id"] == chosen
    assert told[-1].startswith("Written and checked: person.json, ")


def test_every_part_is_named_for_who_does_not_see(window: Window, chosen: int, qtbot: QtBot):
    dialog = asked(window, qtbot)
    parts = [dialog.name, dialog.remark, dialog.here, dialog.anew]
    assert all(part.accessibleName() and part.objectName() for part in parts)
    for at, expected in ((dialog.name, dialog.remark), (dialog.remark, dialog.here)):
        at.setFocus()
        QTest.keyClick(at, Key.Key_Tab)
        assert expected.hasFocus()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert name_of(window, chosen) == "Jordan STOLZ"
