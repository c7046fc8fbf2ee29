"""A field for a time: what is saved, what is typed, and which keys mean something else than text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui.pages.fields import TypedField

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TypedField]:
    """A field in a window with another one beside it, with the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    made = TypedField("time", "Time", role="entry", parent=window)
    QLineEdit(window).setObjectName("beside")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def test_a_field_has_its_names(field: TypedField):
    assert (field.objectName(), field.accessibleName(), field.property("role")) == ("time", "Time", "entry")


@pytest.mark.parametrize(
    ("saved", "text", "typed"),
    [
        ("", "", False),
        ("", "  ", False),
        ("", "3652", True),
        ("36.52", "3652", False),
        ("36.52", " 36,52 ", False),
        ("36.52", "36.521", True),
        ("36.52", "", True),
        ("36.52", "abc", True),
    ],
)
def test_typed_is_what_means_another_time_than_the_saved_one(field: TypedField, saved: str, text: str, typed: bool):
    field.show_saved(saved, keep_typed=False)
    field.setText(text)
    assert (field.is_typed(), field.saved) == (typed, saved)


@pytest.mark.parametrize(
    ("before", "text", "saved", "shown"),
    [
        ("", "3652", "", "3652"),
        ("", "3652", "36.52", "36.52"),
        ("36.52", "36.52", "", ""),
        ("36.52", "36.52", "37.00", "37.00"),
        ("36.52", "", "36.52", "36.52"),
        ("36.52", "3", "37.00", "3"),
    ],
    ids=["typed", "typed and saved", "taken out elsewhere", "changed elsewhere", "emptied", "half typed"],
)
def test_typed_text_stays_under_the_hands_and_nothing_else(
    field: TypedField, before: str, text: str, saved: str, shown: str
):
    field.show_saved(before, keep_typed=False)
    field.setText(text)
    field.show_saved(saved, keep_typed=True)
    assert (field.text(), field.saved) == (shown, saved)


def test_somebody_else_s_value_replaces_what_was_typed(field: TypedField):
    field.setText("3652")
    field.show_saved("37.00", keep_typed=False)
    assert (field.text(), field.selectedText()) == ("37.00", "37.00")


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_Return, Qt.Key.Key_Return),
        (Qt.Key.Key_Enter, Qt.Key.Key_Return),
        (Qt.Key.Key_Tab, Qt.Key.Key_Tab),
        (Qt.Key.Key_Backtab, Qt.Key.Key_Backtab),
    ],
)
def test_keys_that_end_a_field_are_told_before_the_focus_moves(
    field: TypedField, qtbot: QtBot, key: Qt.Key, told: Qt.Key
):
    with qtbot.waitSignal(field.submitted) as submitted:
        QTest.keyClick(field, key)
    assert (submitted.args, field.hasFocus()) == ([told.value], True)


def test_the_arrows_ask_for_another_skater(field: TypedField):
    steps: list[int] = []
    field.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(field, key)
    assert steps == [1, -1]


def test_escape_brings_back_what_is_saved(field: TypedField):
    field.show_saved("36.52", keep_typed=False)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.selectedText()) == ("36.52", "36.52")


def test_undo_means_the_text_while_something_is_typed_and_else_the_desk(field: TypedField):
    acts: list[str] = []
    action = QAction("act", field.window())
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: acts.append("act"))
    field.window().addAction(action)
    QTest.keyClicks(field, "36")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (acts, field.text()) == ([], "")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert acts == ["act"]


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        (Qt.FocusReason.MouseFocusReason, 1),
        (Qt.FocusReason.OtherFocusReason, 1),
        (Qt.FocusReason.ActiveWindowFocusReason, 0),
        (Qt.FocusReason.PopupFocusReason, 0),
    ],
)
def test_a_field_is_left_only_when_the_hands_go_elsewhere_in_the_window(
    field: TypedField, reason: Qt.FocusReason, left: int
):
    told: list[str] = []
    field.left.connect(lambda: told.append("left"))
    field.event(QFocusEvent(QEvent.Type.FocusOut, reason))
    assert len(told) == left
