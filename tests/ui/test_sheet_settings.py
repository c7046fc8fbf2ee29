"""How the sheets look: chosen with keys, seen at once, and kept as one act."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QFileDialog
from pytestqt.qtbot import QtBot

from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.services import files, house_styles, lists, pictures, programmes
from skatedesk.sheets.sheet import Use
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.sheet_pictures import PictureQuestion
from skatedesk.ui.dialogs.sheet_settings import SheetSettingsDialog
from tests.ui.large_questions import Hands, check_names, said, texts
from tests.ui.parts import asked, bring_forward, desk_on, type_in
from tests.ui.test_document_acts import SIGN

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Background, "inline", True)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> SheetSettingsDialog:
    return SheetSettingsDialog(desk, lists.competition(desk.file, 1), "results 12")


@pytest.fixture
def hands(dialog: SheetSettingsDialog, qtbot: QtBot) -> Iterator[Hands]:
    made = Hands(dialog, qtbot)
    yield made
    made.leave()


def style(desk: Desk) -> HouseStyle:
    return house_styles.style_of(desk.file, 1)


def on_page(dialog: SheetSettingsDialog) -> str:
    return " ".join(text for page in dialog.preview.pages for text in page.texts)


def test_the_preview_follows_what_is_chosen_and_save_keeps_it(
    hands: Hands, dialog: SheetSettingsDialog, desk: Desk, qtbot: QtBot
):
    assert "33.88" in on_page(dialog)
    a4 = dialog.preview.pages[0].width
    hands.choose(dialog.form.choices["paper"], "Letter")
    qtbot.waitUntil(lambda: dialog.preview.pages[0].width > a4)
    for name, text in (("days", "2025-11-15"), ("point", "1:09,65"), ("second_language", "Japanese")):
        dialog.form.choices[name].setFocus()
        hands.choose(dialog.form.choices[name], text)
    dialog.form.publisher.setFocus()
    hands.type("KNSB")
    qtbot.waitUntil(lambda: "33,88" in on_page(dialog) and "KNSB" in on_page(dialog))
    assert "Saturday, 2025-11-15" in on_page(dialog)
    assert style(desk) == USUAL
    hands.press(Key.Key_Return, held=CTRL)
    kept = style(desk)
    assert (kept.paper, kept.days, kept.point, kept.second_language, kept.publisher) == (
        "Letter", "iso", ",", "ja", "KNSB",
    )  # fmt: skip
    desk.undo()
    assert style(desk) == USUAL


def test_what_cannot_stand_is_said_at_once_and_not_kept(
    hands: Hands, dialog: SheetSettingsDialog, desk: Desk, qtbot: QtBot
):
    dialog.form.choices["second_language"].setFocus()
    hands.choose(dialog.form.choices["second_language"], "English")
    qtbot.waitUntil(lambda: said(dialog).startswith("The second language is the first one."))
    hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == []
    dialog.form.choices["second_language"].setCurrentIndex(0)
    dialog.form.accent.setFocus()
    hands.type("blue")
    hands.press(Key.Key_Return)
    assert said(dialog) == "“blue” is no colour. Write it as #1F5FA8."
    assert dialog.form.accent.property("wrong") is True
    dialog.form.take_colour(QColor("#1f5fa8"))
    hands.press(Key.Key_Return)
    assert style(desk).accent == "#1F5FA8"


def test_a_colour_is_chosen_from_the_palette_of_the_system(hands: Hands, dialog: SheetSettingsDialog, qtbot: QtBot):
    QTest.mouseClick(dialog.form.colour, Qt.MouseButton.LeftButton)
    question = asked(qtbot, dialog, "colour_dialog")
    assert isinstance(question, QColorDialog)
    question.colorSelected.emit(QColor("#aa0011"))
    question.close()
    assert dialog.form.accent.text() == "#AA0011"


def test_pictures_are_added_with_their_words_ordered_and_taken_out(
    hands: Hands, dialog: SheetSettingsDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "sign.png").write_bytes(SIGN)
    panel = dialog.pictures
    for use, words in ((Use.EVENT, "World Cup"), (Use.SPONSOR, "Dairy"), (Use.SPONSOR, "Cheese")):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
        chosen = asked(qtbot, panel, "picture_dialog")
        assert isinstance(chosen, QFileDialog)
        chosen.fileSelected.emit(str(tmp_path / "sign.png"))
        chosen.close()
        question = asked(qtbot, panel, "picture_question")
        assert isinstance(question, PictureQuestion)
        question.use.setCurrentIndex(question.use.findData(use))
        type_in(words, Key.Key_Return)
    event, dairy, cheese = ("sign of the event", "World Cup"), ("sponsor", "Dairy"), ("sponsor", "Cheese")
    assert texts(panel.table, "use", "words") == [event, dairy, cheese]
    bring_forward(qtbot, dialog)
    panel.table.setFocus()
    hands.press(Key.Key_End)
    hands.press(Key.Key_Up, held=ALT)
    assert texts(panel.table, "use", "words") == [event, cheese, dairy]
    assert not panel.up.isEnabled()
    hands.press(Key.Key_Delete)
    assert texts(panel.table, "use", "words") == [event, dairy]
    assert [one.picture.words for one in pictures.pictures(desk.file, 1)] == ["World Cup", "Dairy"]
    desk.undo()
    panel.show_pictures()
    assert texts(panel.table, "use", "words") == [event, cheese, dairy]


def test_a_picture_that_is_none_is_refused_where_it_is_asked_for(
    hands: Hands, dialog: SheetSettingsDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "sign.png").write_text("no picture at all")
    dialog.pictures.take(tmp_path / "sign.png")
    question = asked(qtbot, dialog.pictures, "picture_question")
    assert isinstance(question, PictureQuestion)
    type_in("World Cup", Key.Key_Return)
    assert said(question).startswith("This is no picture that sheets can show.")
    question.reject()
    assert pictures.pictures(desk.file, 1) == ()


def test_every_part_has_its_names(hands: Hands, dialog: SheetSettingsDialog):
    check_names(dialog)


def test_before_there_is_a_list_the_settings_hold_for_all_that_come(tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "day.skatedesk"
    files.new_file(path, "2025/26", "isu-2025-26").close()
    with desk_on(path) as desk:
        facts = programmes.CompetitionFacts("2025/26", "Cup", "Cup #1", 1, "Oval", "Town", "NED", "15 Nov 2025")
        changed = desk.do(programmes.new_competition, facts)
        assert changed is not None
        desk.go_to_competition(changed.made)
        assert desk.competition is not None
        dialog = SheetSettingsDialog(desk, desk.competition, "")
        hands = Hands(dialog, qtbot)
        assert dialog.preview.accessibleDescription().startswith("There is no list yet to look at.")
        hands.press(Key.Key_Return, held=CTRL)
        assert hands.ended == [1]
