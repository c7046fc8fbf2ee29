"""The questions of the desk, answered by keyboard."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.rules import Rules
from skatedesk.services import rulebook
from skatedesk.ui.dialogs import reskate
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.dialogs.offences import CHOSEN, OffenceDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.tables.sheet_view import SheetView

NAME = "Pair 9 · inner, white · HOLMEFJORD LORENTZEN Sander NOR"
RETURN, ESCAPE, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Down


pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window the questions stand on; they go with it."""
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture(scope="module")
def rules() -> Rules:
    return rulebook.choose("isu-2025-26")[0]


class Hands:
    """Someone at the keyboard in front of an open question, and all answers that came."""

    def __init__(self, qtbot: QtBot, question: Question) -> None:
        self.question = question
        self.answers: list[tuple[object, ...]] = []
        self.ended: list[int] = []
        question.finished.connect(self.ended.append)
        for signal in ("decided", "confirmed"):
            if hasattr(question, signal):
                getattr(question, signal).connect(lambda *answer: self.answers.append(answer))
        self._qtbot = qtbot
        question.open()
        qtbot.waitExposed(question)
        question.activateWindow()
        qtbot.waitUntil(lambda: question.focusWidget() is not None and question.focusWidget().hasFocus())

    def type(self, *what: str | Qt.Key) -> None:
        for each in what:
            target = self.question.focusWidget() or self.question
            if isinstance(each, str):
                self._qtbot.keyClicks(target, each)
            else:
                self._qtbot.keyClick(target, each)

    def reads(self, name: str) -> str:
        part = self.question.findChild(QLabel, name)
        assert part is not None, name
        return part.text()


def field(dialog: QDialog, name: str) -> QLineEdit:
    part = dialog.findChild(QLineEdit, name)
    assert part is not None, name
    return part


def button(dialog: QDialog, name: str) -> QPushButton:
    part = dialog.findChild(QPushButton, name)
    assert part is not None, name
    return part


def rows(dialog: QDialog) -> list[tuple[str, ...]]:
    table = dialog.findChild(SheetView)
    assert table is not None
    return [table.sheet_model.line(row).texts for row in range(table.sheet_model.rowCount())]


ALL = ("offences", "notes", "reskate", "points", "confirm", "keys")


def made(kind: str, rules: Rules, parent: QWidget) -> Question:
    makers = {
        "offences": lambda: OffenceDialog(rules, NAME, parent=parent),
        "notes": lambda: OffenceDialog(rules, NAME, notes=True, parent=parent),
        "reskate": lambda: ReskateDialog(NAME, 30, parent),
        "points": lambda: PointsDialog(NAME, 54, None, parent=parent),
        "confirm": lambda: ConfirmDialog("Withdraw?", "The opponent skates alone.", "Withdraw", parent),
        "keys": lambda: KeysDialog([], parent),
    }
    return makers[kind]()


@pytest.mark.parametrize("kind", ALL)
def test_escape_leaves_everything_as_it_is(qtbot: QtBot, window: QWidget, rules: Rules, kind: str):
    hands = Hands(qtbot, made(kind, rules, window))
    hands.type(ESCAPE)
    assert hands.ended == [QDialog.DialogCode.Rejected]
    assert hands.answers == []


@pytest.mark.parametrize("kind", ALL)
def test_every_part_has_a_name_for_programs_and_for_people(qtbot: QtBot, window: QWidget, rules: Rules, kind: str):
    question = made(kind, rules, window)
    parts: list[QWidget] = [question, *question.findChildren(QPushButton), *question.findChildren(QLineEdit)]
    assert [part for part in parts if not (part.objectName() and part.accessibleName())] == []
    question.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", ALL)
def test_every_question_fits_its_words(qtbot: QtBot, window: QWidget, rules: Rules, kind: str, scale: float):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.apply(app, LIGHT, scale)
    hands = Hands(qtbot, made(kind, rules, window))
    for words in hands.question.findChildren(QLabel):
        assert words.width() >= words.minimumSizeHint().width()
        if words.wordWrap() and words.text():
            assert words.height() >= words.heightForWidth(words.width())
    hands.type(ESCAPE)


# --- offences ------------------------------------------------------------------------------------------------


def test_a_code_and_return_disqualify(qtbot: QtBot, window: QWidget, rules: Rules):
    hands = Hands(qtbot, OffenceDialog(rules, NAME, parent=window))
    assert hands.reads("question_about") == NAME
    hands.type("t08")
    assert hands.reads("offence_answer") == "DQ T08"
    hands.type(RETURN)
    assert hands.answers == [(("T08",),)]
    assert hands.ended == [QDialog.DialogCode.Accepted]


def test_words_find_an_offence_and_arrows_go_on(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, parent=window)
    hands = Hands(qtbot, dialog)
    hands.type("crossing")
    assert [row[1] for row in rows(dialog)] == ["T07", "T08", "T09"]
    hands.type(DOWN)
    assert field(dialog, "offence_filter").accessibleDescription().startswith("T08 Not changing the racing lane")
    hands.type(RETURN)
    assert hands.answers == [(("T08",),)]


def test_two_words_and_the_rule_number_find_too(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, parent=window)
    hands = Hands(qtbot, dialog)
    hands.type("inner line")
    assert rows(dialog) == [("", "T10", "Cutting the inner line in the curve", "254.7")]
    field(dialog, "offence_filter").clear()
    hands.type("253.4", RETURN)
    assert hands.answers == [(("T04",),)]


@pytest.mark.parametrize(
    "keys",
    [("T10", SPACE, "T08", RETURN), (DOWN, DOWN, DOWN, SPACE, DOWN, DOWN, SPACE, RETURN), ("T08 T10", SPACE, RETURN)],
    ids=["last one typed", "with arrows", "both marked"],
)
def test_space_marks_several(qtbot: QtBot, window: QWidget, rules: Rules, keys: tuple[str | Qt.Key, ...]):
    hands = Hands(qtbot, OffenceDialog(rules, NAME, parent=window))
    hands.type(*keys)
    assert hands.answers == [(("T08", "T10"),)]


def test_a_mark_shows_and_goes_again(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, parent=window)
    hands = Hands(qtbot, dialog)
    hands.type("T08", SPACE)
    assert [row[1] for row in rows(dialog) if row[0] == CHOSEN] == ["T08"]
    assert hands.reads("offence_answer") == "DQ T08"
    hands.type(SPACE)
    assert all(row[0] == "" for row in rows(dialog))
    hands.type(RETURN)
    assert hands.reads("question_reason") == "Choose at least one code."
    assert hands.answers == []
    hands.type("T04", RETURN)
    assert hands.answers == [(("T04",),)]


def test_what_finds_nothing_disqualifies_nobody(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, parent=window)
    hands = Hands(qtbot, dialog)
    hands.type("snowball", RETURN)
    assert rows(dialog) == []
    assert hands.reads("offence_answer") == "No code"
    assert hands.answers == []
    hands.type(ESCAPE)


def test_a_double_click_marks_and_the_button_decides(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, parent=window)
    hands = Hands(qtbot, dialog)
    table = dialog.findChild(SheetView)
    assert table is not None
    for row in (0, 2):
        spot = table.visualRect(table.sheet_model.index(row, 2)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert button(dialog, "question_act").text() == "Disqualify"
    qtbot.mouseClick(button(dialog, "question_act"), Qt.MouseButton.LeftButton)
    assert hands.answers == [(("T04", "T07"),)]


def test_offences_and_notes_do_not_mix(qtbot: QtBot, window: QWidget, rules: Rules):
    offered = {}
    for notes in (False, True):
        dialog = OffenceDialog(rules, NAME, notes=notes, parent=window)
        offered[notes] = {row[1] for row in rows(dialog)}
        dialog.close()
    assert {"F", "RS", "RW"} <= offered[True]
    assert {"T04", "T08", "T10"} <= offered[False]
    assert offered[False] | offered[True] == set(rules.offences)
    assert not offered[False] & offered[True]


def test_a_note_by_its_letter(qtbot: QtBot, window: QWidget, rules: Rules):
    hands = Hands(qtbot, OffenceDialog(rules, NAME, notes=True, parent=window))
    hands.type("f")
    assert hands.reads("offence_answer") == "F"
    hands.type(RETURN)
    assert hands.answers == [(("F",),)]


def test_a_note_can_be_taken_out(qtbot: QtBot, window: QWidget, rules: Rules):
    dialog = OffenceDialog(rules, NAME, notes=True, chosen=["F"], parent=window)
    hands = Hands(qtbot, dialog)
    assert hands.reads("offence_answer") == "F"
    hands.type("F", SPACE, RETURN)
    assert hands.answers == [((),)]


def test_an_offence_is_told_in_the_users_language_where_the_rules_have_it(
    qtbot: QtBot, window: QWidget, rules: Rules, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(rules.offences["T04"].text, "nl", "Valse start")
    QLocale.setDefault(QLocale("nl_NL"))
    dialog = OffenceDialog(rules, NAME, parent=window)
    QLocale.setDefault(QLocale.c())
    assert [row[2] for row in rows(dialog)][:2] == ["Valse start", rules.offences["T06"].text["en"]]
    dialog.close()


# --- reskate -------------------------------------------------------------------------------------------------


def test_a_reskate_needs_a_reason_and_says_when(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, ReskateDialog(NAME, 30, window, now=lambda: datetime(2025, 11, 15, 23, 40)))
    assert hands.reads("reskate_earliest") == "Starts at 00:10 at the earliest, after 30 minutes of rest."
    assert "Both attempts are kept" in hands.reads("reskate_kept")
    hands.type("  ", RETURN)
    assert hands.reads("question_reason") == "A reskate needs a reason."
    assert field(hands.question, "reskate_reason").property("wrong") is True
    hands.type("hindered")
    assert hands.reads("question_reason") == ""
    assert field(hands.question, "reskate_reason").property("wrong") is False
    hands.type(RETURN)
    assert hands.answers == [("hindered",)]


def test_the_earliest_start_goes_with_the_clock(qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reskate, "LOOK_AT_CLOCK_MS", 5)
    time = [datetime(2025, 11, 15, 12, 0)]
    hands = Hands(qtbot, ReskateDialog(NAME, 30, window, now=lambda: time[0]))
    time[0] += timedelta(minutes=3)
    qtbot.waitUntil(lambda: "12:33" in hands.reads("reskate_earliest"))
    hands.type(ESCAPE)


def test_the_rest_begins_when_the_attempt_ended(qtbot: QtBot, window: QWidget):
    ended = datetime(2025, 11, 15, 14, 3)
    hands = Hands(qtbot, ReskateDialog(NAME, 30, window, now=lambda: datetime(2025, 11, 15, 14, 20), ended=ended))
    assert hands.reads("reskate_earliest") == "Starts at 14:33 at the earliest, after 30 minutes of rest."
    hands.type(ESCAPE)


# --- points --------------------------------------------------------------------------------------------------


def test_points_and_their_remark(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, PointsDialog(NAME, 54, None, parent=window))
    assert hands.reads("points_table") == "The table gives 54."
    assert not button(hands.question, "points_back").isEnabled()
    hands.type("60", RETURN)
    assert hands.reads("question_reason") == "Points set by hand need a remark that says why."
    assert field(hands.question, "points_remark").hasFocus()
    hands.type("Appeal granted", RETURN)
    assert hands.answers == [(60, "Appeal granted")]


@pytest.mark.parametrize("text", ["", "-1", "1.5", "many", "12345"])
def test_what_is_no_number_of_points_is_told(qtbot: QtBot, window: QWidget, text: str):
    hands = Hands(qtbot, PointsDialog(NAME, None, None, parent=window))
    assert hands.reads("points_table") == "The table gives no points."
    hands.type(text, RETURN)
    assert hands.reads("question_reason") == "Points are a whole number, 0 or more."
    assert field(hands.question, "points_value").hasFocus()
    assert hands.answers == []
    hands.type(ESCAPE)


def test_points_of_nought_are_points(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, PointsDialog(NAME, 54, 60, "Appeal", window))
    hands.type("0", RETURN)
    assert hands.answers == [(0, "Appeal")]


def test_points_go_back_to_the_table(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, PointsDialog(NAME, 54, 60, "Appeal", window))
    back = button(hands.question, "points_back")
    back.setFocus()
    hands.type(SPACE)
    assert hands.answers == [(None, "")]


# --- confirming ----------------------------------------------------------------------------------------------


def test_return_alone_does_nothing_dangerous(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, ConfirmDialog("Withdraw QUINN?", "The opponent skates alone.", "Withdraw", window))
    assert hands.reads("question_title") == "Withdraw QUINN?"
    assert hands.reads("confirm_consequence") == "The opponent skates alone."
    hands.type(RETURN)
    assert hands.answers == []
    assert hands.ended == [QDialog.DialogCode.Rejected]


def test_the_act_is_one_key_further(qtbot: QtBot, window: QWidget):
    hands = Hands(qtbot, ConfirmDialog("Withdraw QUINN?", "The opponent skates alone.", "Withdraw", window))
    assert button(hands.question, "question_act").text() == "Withdraw"
    hands.type(Qt.Key.Key_Tab, RETURN)
    assert hands.answers == [()]
