"""The registry at the keyboard: menu, questions and what they leave in the file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Sex
from skatedesk.services import lists, merges, people
from skatedesk.services.files import ResultsFile
from skatedesk.services.person_fields import PersonFields
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.registry_menu import RegistryMenu
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.tables.sheet_view import SheetView

pytestmark = pytest.mark.usefixtures("daylight")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """Somebody at the keyboard, and the page of the registry in front."""

    def __init__(self, desk: Desk, window: QMainWindow, page: SkaterPage, qtbot: QtBot) -> None:
        self.desk, self.window, self.page, self._qtbot = desk, window, page, qtbot

    def act(self, name: str) -> QDialog:
        """Choose an act of the menu; the question it asks."""
        action = self.window.findChild(QAction, f"action_{name}")
        assert action is not None
        assert action.isEnabled()
        action.trigger()
        return self.question()

    def question(self) -> QDialog:
        """The question on top."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        top = found[-1]
        for one in found:
            if one.parent() in found:
                top = one
        top.activateWindow()
        self._qtbot.waitUntil(lambda: top.focusWidget() is not None and top.isActiveWindow())
        return top

    def type(self, *what: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for each in what:
            focus = QApplication.focusWidget()
            assert focus is not None
            if isinstance(each, str):
                QTest.keyClicks(focus, each, held)
            else:
                QTest.keyClick(focus, each, held)

    def id_of(self, key: str) -> int:
        return next(one.id for one in lists.skaters(self.desk.file) if one.key == key)

    @property
    def shown(self) -> str:
        return self.page.card.head.name.text()


def reads(dialog: QDialog, name: str) -> str:
    part = dialog.findChild(QLabel, name)
    assert part is not None, name
    return part.text()


def rows(dialog: QDialog) -> list[tuple[str, ...]]:
    table = dialog.findChild(SheetView)
    assert table is not None
    return [table.sheet_model.line(row).texts for row in range(table.sheet_model.rowCount())]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def hands(qtbot: QtBot, desk: Desk, window: QMainWindow) -> Hands:
    page = SkaterPage(desk)
    pages = PageStack((PagePlan("skater_page", "Skaters", lambda: page),))
    menus = Menus(window)
    background = Background(window)
    RegistryMenu(menus, desk, Filing(desk, background, window), pages, window)
    window.setCentralWidget(pages)
    window.resize(1366, 700)
    window.show()
    qtbot.waitExposed(window)
    pages.show_page("skater_page")
    menus.show_possible()
    return Hands(desk, window, page, qtbot)


# --- new, and corrected --------------------------------------------------------------------------------------


def test_a_new_skater_is_typed_and_shown(hands: Hands):
    dialog = hands.act("skater_new")
    hands.type("Zurek", Key.Key_Tab, "Ada", Key.Key_Tab, Key.Key_Tab, "pol", Key.Key_Tab, Key.Key_W, Key.Key_Tab)
    hands.type("30.6.2004", Key.Key_Tab, "Zakopane", Key.Key_Tab, "P7", Key.Key_Return)
    assert not dialog.isVisible()
    assert hands.shown == "Ada ZUREK"
    assert hands.page.card.head.facts.text() == "POL · Women · P7 · Zakopane"
    assert hands.page.card.head.born.text() == "Born 2004-06-30 · Neo-senior N in 2025/26"
    hands.desk.undo()
    assert [one for one in lists.skaters(hands.desk.file) if one.key == "P7"] == []


def test_the_question_says_what_is_wrong_and_goes_there(hands: Hands):
    dialog = hands.act("skater_new")
    steps = (
        ("", "Type the family name.", "person_family"),
        ("Holm", "“” is no nation.", "person_nation"),
        ("nor", "Choose men or women.", "person_sex"),
    )
    for typed, reason, field in steps:
        hands.type(typed, Key.Key_Return)
        assert reads(dialog, "question_reason").startswith(reason)
        assert dialog.focusWidget().objectName() == field
    hands.type(Key.Key_M, Key.Key_Tab, "1/2/2004", Key.Key_Return)
    assert reads(dialog, "question_reason").startswith("“1/2/2004” may be two days.")
    hands.type(Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_the_file_refuses_is_said_in_the_question(hands: Hands):
    hands.page.show_key(hands.id_of("M179"))
    dialog = hands.act("skater_edit")
    hands.type(*[Key.Key_Tab] * 7, "M118", Key.Key_Return)
    assert reads(dialog, "question_reason") == "The id M118 belongs to Jenning DE BOO (NED)."
    assert dialog.isVisible()
    hands.type("X", Key.Key_Return)
    assert not dialog.isVisible()
    assert hands.page.card.head.facts.text() == "USA · Men · No 181 · M118X"


def test_the_buttons_of_the_page_act_too(hands: Hands, qtbot: QtBot):
    hands.page.show_key(hands.id_of("M179"))
    qtbot.mouseClick(hands.page.card.head.edit, Qt.MouseButton.LeftButton)
    assert reads(hands.question(), "question_about") == "Jordan STOLZ USA"
    hands.type(Key.Key_Escape)
    qtbot.mouseClick(hands.page.new, Qt.MouseButton.LeftButton)
    assert reads(hands.question(), "question_title") == "New skater"
    hands.type(Key.Key_Escape)


# --- other names ---------------------------------------------------------------------------------------------


def test_other_names_are_added_and_taken_out(hands: Hands):
    hands.page.show_key(hands.id_of("M179"))
    dialog = hands.act("skater_names")
    hands.type("J. Stolz", Key.Key_Return, "Stolz J", Key.Key_Return)
    assert rows(dialog) == [("J. Stolz",), ("Stolz J",)]
    assert hands.page.card.head.other_names.text() == "Also known as J. Stolz; Stolz J"
    hands.type(Key.Key_Return)
    assert reads(dialog, "question_reason") == "Type the other name."
    table = dialog.findChild(SheetView)
    assert table is not None
    table.setFocus()
    table.choose(0)
    hands.type(Key.Key_Delete)
    assert rows(dialog) == [("Stolz J",)]
    hands.type(Key.Key_Escape)
    assert hands.page.card.head.other_names.text() == "Also known as Stolz J"


# --- teams ---------------------------------------------------------------------------------------------------


def test_teams_are_found_corrected_and_made(hands: Hands, qtbot: QtBot):
    dialog = hands.act("teams")
    hands.type("norway", Key.Key_Return)
    team = hands.question()
    assert reads(team, "question_title") == "Edit team"
    hands.type(Key.Key_Escape)
    hands.question()
    hands.type(Key.Key_N, held=ALT)
    qtbot.waitUntil(lambda: reads(hands.question(), "question_title") == "New team")
    team = hands.question()
    hands.type(Key.Key_Return)
    assert reads(team, "question_reason") == "Type the name of the team."
    hands.type("Oslo 1", Key.Key_Tab, "nor", Key.Key_Return)
    assert reads(team, "question_reason") == "Choose women, men or mixed."
    hands.type(Key.Key_W, Key.Key_Return)
    assert not team.isVisible()
    assert ("Oslo 1", "NOR", "Women", "0") in rows(dialog)
    hands.question()
    hands.type(Key.Key_Return)
    assert reads(hands.question(), "question_about") == "Oslo 1"
    hands.type("Oslo A", Key.Key_Return)
    assert ("Oslo A", "NOR", "Women", "0") in rows(dialog)
    hands.question()
    hands.type(Key.Key_Escape)


# --- one person ----------------------------------------------------------------------------------------------


@pytest.fixture
def twice(hands: Hands) -> tuple[int, int]:
    """Two skaters of the sample are known a second time, one with a birth date and a club."""
    add = hands.desk.do
    zurek = add(people.add, PersonFields("Zurek", "Damian", "POL", Sex.MEN, born=date(1999, 9, 27), club="Zakopane"))
    boo = add(people.add, PersonFields("De Bo", "Jenning", "NED", Sex.MEN))
    assert zurek is not None
    assert boo is not None
    return zurek.made, boo.made


def test_pairs_are_shown_side_by_side_and_put_together_only_when_asked(hands: Hands, twice: tuple[int, int]):
    dialog = hands.act("skater_pairs")
    assert reads(dialog, "merge_count") == "Pair 1 of 2"
    assert dialog.focusWidget().objectName() == "merge_next"
    assert reads(dialog, "pair_reason") == "Same nation, the names differ only in how letters are written"
    for key in (Key.Key_Return, Key.Key_PageUp, Key.Key_PageDown):
        hands.type(key)
    assert reads(dialog, "merge_count") == "Pair 2 of 2"
    assert reads(dialog, "pair_reason") == "Same name and nation"
    assert rows(dialog) == [
        ("Name", "Damian ŻUREK", "Damian ZUREK"),
        ("Nation", "POL", "POL"),
        ("Born", "", "1999-09-27"),
        ("Id", "M148", ""),
        ("Club", "", "Zakopane"),
    ]
    words = reads(dialog, "pair_consequence")
    assert words.startswith("Damian ZUREK is entered nowhere. Filled in: Birth date, Club.")
    assert merges.merged(hands.desk.file) == ()
    button = dialog.findChild(QPushButton, "question_act")
    assert button is not None
    button.setFocus()
    hands.type(Key.Key_Return)
    assert [one.skater_id for one in merges.merged(hands.desk.file)] == [twice[0]]
    assert reads(dialog, "merge_count") == "Pair 1 of 1"
    assert hands.shown == "Damian ŻUREK"
    hands.type(Key.Key_Escape)


def test_turned_round_the_entries_go_the_other_way(hands: Hands, twice: tuple[int, int], qtbot: QtBot):
    kept = hands.id_of("M148")
    hands.page.show_key(kept)
    choose = hands.act("skater_same")
    hands.type("zurek pol", Key.Key_Return)
    assert not choose.isVisible()
    dialog = hands.question()
    assert "is entered nowhere" in reads(dialog, "pair_consequence")
    hands.type(Key.Key_K, held=ALT)
    qtbot.waitUntil(lambda: rows(dialog)[0] == ("Name", "Damian ZUREK", "Damian ŻUREK"))
    words = reads(dialog, "pair_consequence")
    assert "entries of Damian ŻUREK go to Damian ZUREK (World Cup #1, race" in words
    assert "; and " in words
    button = dialog.findChild(QPushButton, "question_act")
    assert button is not None
    button.setFocus()
    hands.type(Key.Key_Return)
    assert not dialog.isVisible()
    assert hands.page.skater_id == twice[0]
    assert len(hands.page.card.races.sheet_model.line(0).texts) > 0
    hands.desk.undo()
    assert merges.merged(hands.desk.file) == ()


def test_two_who_raced_each_other_cannot_be_one(hands: Hands):
    hands.page.show_key(hands.id_of("M148"))
    hands.act("skater_same")
    hands.type("stolz", Key.Key_Return)
    dialog = hands.question()
    assert "are both entered in race" in reads(dialog, "pair_consequence")
    button = dialog.findChild(QPushButton, "question_act")
    assert button is not None
    assert not button.isEnabled()
    hands.type(Key.Key_Escape)


def test_the_other_one_is_found_without_accents(hands: Hands):
    hands.page.show_key(hands.id_of("M148"))
    dialog = hands.act("skater_same")
    hands.type("gelinas")
    assert [row[1] for row in rows(dialog)] == ["Antoine GÉLINAS-BEAULIEU"]
    hands.type(Key.Key_Escape)


def test_without_pairs_there_is_nothing_to_do(hands: Hands):
    dialog = hands.act("skater_pairs")
    assert reads(dialog, "merge_count") == "Nobody in this file looks like somebody else."
    assert rows(dialog) == []
    hands.type(Key.Key_Escape)


def test_a_merge_is_taken_apart_from_its_list(hands: Hands, twice: tuple[int, int]):
    hands.desk.do(merges.merge, hands.id_of("M148"), twice[0])
    dialog = hands.act("skater_merged")
    assert rows(dialog) == [("Damian ZUREK", "POL", "Damian ŻUREK")]
    hands.type(Key.Key_Return)
    assert rows(dialog) == []
    assert hands.page.skater_id == twice[0]
    hands.type(Key.Key_Escape)


# --- out, and when -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("births", [False, True])
def test_the_registry_goes_out_with_birth_dates_only_when_asked(
    hands: Hands, twice: tuple[int, int], tmp_path: Path, births: bool, monkeypatch: pytest.MonkeyPatch
):
    taken: list[Path] = []

    def into(_filing: Filing, stem: str, read: Callable[[ResultsFile], list[Sheet]]) -> None:
        taken.append(Path(stem))
        (sheet,) = read(hands.desk.file)
        assert ("1999-09-27" in "".join("".join(row) for row in sheet.texts())) is births

    monkeypatch.setattr(Filing, "export_sheets", into)
    dialog = hands.act("export_registry")
    box = dialog.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()
    box.setFocus()
    if births:
        hands.type(Key.Key_Space)
    hands.type(Key.Key_Return)
    assert taken == [Path("registry")]


def test_the_acts_are_possible_only_on_the_page(hands: Hands):
    actions = [one for one in hands.window.findChildren(QAction) if one.shortcuts()]
    assert len(actions) == 10
    assert all(one.isEnabled() for one in actions)
    hands.desk.close()
    menus = hands.window.findChild(Menus)
    assert menus is not None
    menus.show_possible()
    assert not any(one.isEnabled() for one in actions)


def test_without_a_skater_the_acts_say_what_to_do(hands: Hands, qtbot: QtBot):
    hands.page.skater_id = None
    with qtbot.waitSignal(hands.desk.refused) as told:
        hands.page.acts.edit()
    assert told.args == ["No skater is chosen. Make one with Skaters, New skater."]


@pytest.mark.parametrize("act", ["skater_new", "skater_edit", "skater_names", "skater_same", "skater_pairs", "teams"])
def test_every_question_has_names_and_fits_its_words_at_any_size(
    hands: Hands, twice: tuple[int, int], qapp: QApplication, act: str
):
    for scale in (1.0, 2.0):
        look.apply(qapp, LIGHT, scale)
        dialog = hands.act(act)
        parts = [*dialog.findChildren(QPushButton), *dialog.findChildren(QComboBox), *dialog.findChildren(SheetView)]
        assert [part for part in (dialog, *parts) if not (part.objectName() and part.accessibleName())] == []
        for words in dialog.findChildren(QLabel):
            if words.isVisible() and words.text():
                assert words.width() >= words.minimumSizeHint().width(), words.text()
                assert not words.wordWrap() or words.height() >= words.heightForWidth(words.width()), words.text()
        hands.type(Key.Key_Escape)
