"""The manual in its window: opened where one is, read, searched, and gone with the window of the desk."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline
from skatedesk.services.finding import Kind
from skatedesk.ui.help.manual_window import ManualWindow
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, shown, type_in

pytestmark = pytest.mark.journey

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def manual(window: Window, qtbot: QtBot) -> ManualWindow:
    """The manual beside the window, open at the race."""
    window.show_page("race_page")
    bring_forward(qtbot, window)
    QTest.keyClick(window, Key.Key_F1)
    return opened(qtbot)


def opened(qtbot: QtBot) -> ManualWindow:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ManualWindow))
    found = QApplication.activeWindow()
    assert isinstance(found, ManualWindow)
    return found


def words(manual: ManualWindow) -> str:
    return manual.view.toPlainText()


def top_block(manual: ManualWindow) -> QTextBlock:
    return manual.view.cursorForPosition(manual.view.viewport().rect().topLeft()).block()


def link(manual: ManualWindow, target: str) -> None:
    manual.view.anchorClicked.emit(QUrl(target))


def test_f1_opens_the_page_about_the_place_where_the_hands_are(window: Window, qtbot: QtBot):
    races = {item.race.discipline: item.race for item in window.desk.programme()}
    for kind, page, key in (
        (Discipline.MASS_START, "race_page", "mass-start"),
        (Discipline.TEAM_PURSUIT, "race_page", "team-races"),
        (Discipline.INDIVIDUAL, "race_page", "race"),
        (Discipline.INDIVIDUAL, "history_page", "history"),
    ):
        window.desk.choose_race(races[kind].id)
        window.show_page(page)
        action(window, "manual").trigger()
        assert opened(qtbot).key == key


def test_f1_in_a_question_opens_the_page_about_it(window: Window, qtbot: QtBot):
    window.show_page("race_page")
    bring_forward(qtbot, window)
    action(window, "reskate").trigger()
    dialog = shown(window, "reskate_dialog")
    bring_forward(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    QTest.keyClick(dialog.focusWidget(), Key.Key_F1)
    manual = opened(qtbot)
    assert manual.key == "corrections"
    QTest.keyClick(manual.view, Key.Key_Escape)
    assert not manual.isVisible()
    dialog.close()


def test_without_a_file_the_manual_begins_at_its_contents(window: Window, qtbot: QtBot):
    window.desk.put_away()
    action(window, "manual").trigger()
    assert opened(qtbot).key == "index"


def test_keys_and_ways_are_those_of_the_desk(manual: ManualWindow, window: Window):
    action(window, "dnf").setShortcut("Alt+5")
    manual.read("race")
    assert "Did not finish: Alt+5." in words(manual)
    link(manual, "act:dnf")
    told = manual.findChild(QLabel, "manual_told")
    assert told is not None
    assert told.text() == "In the menus: Result › Did not finish"


def test_links_lead_to_pages_and_headings_and_back_again(manual: ManualWindow):
    link(manual, "draw.md#somebody-withdraws-after-the-draw")
    assert manual.key == "draw"
    assert "Somebody withdraws after the draw" in top_block(manual).text()
    QTest.keyClick(manual.view, Key.Key_Left, ALT)
    assert manual.key == "race"
    assert not manual.back.isEnabled()
    QTest.keyClick(manual.view, Key.Key_Right, ALT)
    assert manual.key == "draw"
    assert not manual.forward.isEnabled()


def test_words_leave_the_pages_that_have_them_and_return_goes_from_place_to_place(manual: ManualWindow):
    QTest.keyClick(manual.view, Key.Key_F, CTRL)
    type_in("helmet sprint")
    keys = [manual.contents.sheet_model.line(row).texts[0] for row in range(manual.contents.sheet_model.rowCount())]
    assert keys[0] == "Mass start"
    assert "Settings and languages" not in keys
    type_in(Key.Key_Return)
    assert manual.key == "mass-start"
    first = manual.view.textCursor()
    assert first.selectedText().casefold() in ("helmet", "sprint")
    type_in(Key.Key_Return)
    assert manual.view.textCursor().position() > first.position()
    assert len(manual.view.extraSelections()) > 3


def test_what_is_nowhere_is_said(manual: ManualWindow):
    QTest.keyClick(manual.view, Key.Key_F, CTRL)
    type_in("zeppelin")
    assert manual.contents.sheet_model.rowCount() == 0
    assert manual.box.property("wrong") is True
    type_in(Key.Key_Return)
    assert manual.key == "race"


def test_the_contents_are_gone_through_by_keys(manual: ManualWindow, qtbot: QtBot):
    manual.contents.setFocus()
    qtbot.waitUntil(manual.contents.hasFocus)
    type_in(Key.Key_Down)
    assert manual.key == "standings"
    assert words(manual).startswith("Standings")
    type_in(Key.Key_Return)
    qtbot.waitUntil(manual.view.hasFocus)


@pytest.mark.parametrize("key", ["race", "command-line"])
def test_pictures_and_code_are_no_wider_than_the_page(manual: ManualWindow, qtbot: QtBot, key: str):
    manual.read(key)
    for width in (1000, 760):
        manual.resize(width, 600)
        qtbot.waitUntil(lambda width=width: manual.width() == width)
        assert manual.view.horizontalScrollBar().maximum() == 0
        assert manual.view.document().size().width() <= manual.view.viewport().width()


def test_theme_and_size_of_the_type_follow(manual: ManualWindow, qapp: QApplication):
    before = manual.view.document().defaultFont().pixelSize()
    theme.apply(qapp, DARK, 2.0)
    assert manual.view.document().defaultFont().pixelSize() == 2 * before
    theme.apply(qapp, LIGHT)
    assert manual.view.document().defaultFont().pixelSize() == before


def test_the_palette_finds_its_pages(window: Window):
    found = window.actions_.manual.pages()
    assert {one.kind for one in found} == {Kind.MANUAL}
    assert ("mass-start", "Mass start") in {(one.key, one.title) for one in found}


def test_the_manual_goes_with_its_window(manual: ManualWindow, window: Window):
    assert manual.isVisible()
    assert not manual.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.close()
    assert not manual.isVisible()
