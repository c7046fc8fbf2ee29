"""The bulletin at the desk: facts with their why, and the text that is edited, kept, copied and saved."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import bulletin, lists, race_view, results
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.bulletin import BulletinDialog
from skatedesk.ui.dialogs.why import WhyDialog
from tests.ui.large_questions import CTRL, Hands

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


def race_of(desk: Desk) -> int:
    return lists.race(desk.file, lists.competition(desk.file, 2).id, 13).id


@pytest.fixture
def hands(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    monkeypatch.setattr(Background, "inline", True)
    made = opened(desk, qtbot)
    yield made
    for _time in range(2):
        made.leave()


def opened(desk: Desk, qtbot: QtBot) -> Hands:
    """The bulletin with the keyboard on it, wide enough for both parts."""
    dialog = BulletinDialog(desk, race_of(desk))
    dialog.setMaximumWidth(1400)
    dialog.setMinimumWidth(1000)
    return Hands(dialog, qtbot)


def dialog_of(hands: Hands) -> BulletinDialog:
    assert isinstance(hands.question, BulletinDialog)
    return hands.question


def reason(dialog: BulletinDialog) -> str:
    """What is said below the text."""
    (label,) = dialog.findChildren(QLabel, "question_reason")
    return label.text()


def test_facts_and_text_stand_beside_each_other_with_the_hands_on_the_first_fact(hands: Hands):
    dialog = dialog_of(hands)
    assert dialog.facts.hasFocus()
    assert dialog.facts.texts()[0].startswith("Femke KOK (NED) won by 0.49")
    assert dialog.text.toPlainText().splitlines() == list(dialog.facts.texts())
    assert dialog.about.text() == "World Cup #2 · 13 · 1st 500m Women · Division A"
    assert dialog.language.currentText() == "English"
    assert (dialog.act.isEnabled(), dialog.made_button.isVisible(), dialog.state.isVisible()) == (False, False, False)


def test_return_on_a_fact_shows_how_it_was_found_and_leaves_the_bulletin_open(hands: Hands):
    dialog = dialog_of(hands)
    hands.press(Key.Key_Down, Key.Key_Return)
    (why,) = dialog.findChildren(WhyDialog)
    assert why.heading.text() == dialog.facts.texts()[1]
    assert "Difference of the printed times: 37.15 − 36.65 = +0.50." in why.text.toPlainText()
    hands.press(Key.Key_Down)
    assert dialog.facts.chosen() == 2
    why.reject()
    assert not hands.ended


def test_text_that_is_typed_is_kept_with_ctrl_return(hands: Hands, desk: Desk, qtbot: QtBot):
    hands.press(Key.Key_Tab)
    assert dialog_of(hands).text.hasFocus()
    hands.type("Hello. ")
    with qtbot.waitSignal(desk.changed):
        hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == [QDialog.DialogCode.Accepted]
    assert bulletin.spoken(desk.file, race_of(desk)).body.startswith("Hello. Femke KOK")


def test_an_edited_text_says_so_and_goes_back_to_the_results(hands: Hands, desk: Desk, qtbot: QtBot):
    hands.leave()
    bulletin.edit(desk.file, race_of(desk), "en", "By hand.")
    again = opened(desk, qtbot)
    dialog = dialog_of(again)
    assert (dialog.text.toPlainText(), dialog.state.text()) == ("By hand.", "edited")
    dialog.made_button.click()
    assert bulletin.spoken(desk.file, race_of(desk)).edited is None
    assert dialog.text.toPlainText().splitlines() == list(dialog.facts.texts())
    assert not dialog.state.isVisible()
    again.leave()


def test_results_that_changed_after_the_edit_are_told(hands: Hands, desk: Desk, qtbot: QtBot):
    hands.leave()
    bulletin.edit(desk.file, race_of(desk), "en", "By hand.")
    winner = race_view.read(desk.file, race_of(desk)).results[0].start
    results.record_time(desk.file, winner.id, RaceTime.parse("36.60"))
    again = opened(desk, qtbot)
    assert dialog_of(again).state.text() == "edited · results changed since"
    again.leave()


def test_typed_text_is_given_up_only_when_asked_twice(hands: Hands, desk: Desk):
    hands.press(Key.Key_Tab)
    hands.type("Hello. ")
    hands.press(Key.Key_Escape)
    assert not hands.ended
    hands.press(Key.Key_Escape)
    assert hands.ended == [QDialog.DialogCode.Rejected]
    assert bulletin.spoken(desk.file, race_of(desk)).edited is None


def test_another_language_has_another_text_and_waits_for_what_was_typed(hands: Hands, desk: Desk):
    dialog = dialog_of(hands)
    bulletin.edit(desk.file, race_of(desk), "nl", "Met de hand.")
    dialog.language.setCurrentIndex(dialog.language.findData("nl"))
    assert dialog.text.toPlainText() == "Met de hand."
    dialog.text.setPlainText("Met de hand, anders.")
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert dialog.language.currentData() == "nl"
    dialog.text.setPlainText("Met de hand.")


def test_the_whole_bulletin_goes_to_the_clipboard_as_it_stands(hands: Hands):
    dialog = dialog_of(hands)
    dialog.text.setPlainText("Typed.")
    dialog.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (lines[0], lines[-1]) == ("ISU World Cup Speed Skating #2", "Typed.")
    assert dialog.copy_button.text() == "Copied"


def test_saving_keeps_the_text_and_writes_the_file(hands: Hands, desk: Desk, qtbot: QtBot):
    dialog, target = dialog_of(hands), desk.file.path.with_name("bulletin.txt")
    dialog.text.setPlainText("Typed.")
    dialog.save_button.click()
    (asked,) = dialog.findChildren(QFileDialog)
    with qtbot.waitSignal(desk.told, check_params_cb=lambda text: text == "Written and checked: bulletin.txt"):
        asked.fileSelected.emit(str(target))
    asked.close()
    assert "\nTyped.\n" in target.read_text(encoding="utf-8")
    assert bulletin.spoken(desk.file, race_of(desk)).body == "Typed."
    assert not hands.ended


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(hands: Hands):
    dialog = dialog_of(hands)
    dialog.save_to("/nowhere/bulletin.txt")
    assert "The folder does not exist." in reason(dialog)


def test_before_the_race_is_over_there_is_only_the_reason(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Background, "inline", True)
    winner = race_view.read(desk.file, race_of(desk)).results[0].start
    results.clear_result(desk.file, winner.id)
    made = opened(desk, qtbot)
    dialog = dialog_of(made)
    assert "1 start has no time" in reason(dialog)
    assert not any(button.isEnabled() for button in (dialog.act, dialog.copy_button, dialog.save_button))
    made.leave()
