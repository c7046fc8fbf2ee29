"""Hands at a large question: keys typed where the focus is, and what stands in its tables."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style.theme import Choice
from skatedesk.ui.tables.sheet_view import SheetView

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Hands:
    """Opens a question and types into it."""

    def __init__(self, question: Question, qtbot: QtBot) -> None:
        self.question = question
        self.ended: list[int] = []
        question.finished.connect(self.ended.append)
        question.open()
        qtbot.waitExposed(question)
        question.activateWindow()
        qtbot.waitUntil(lambda: question.focusWidget() is not None and question.focusWidget().hasFocus())

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self._focus(), key, held)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def choose(self, choice: Choice, text: str) -> None:
        """Open a choice, go to this line with the arrows and take it."""
        if not choice.view().isVisible():
            assert QApplication.focusWidget() is choice
            self.press(Key.Key_Return)
        at = choice.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert at >= 0, text
        while choice.view().currentIndex().row() != at:
            QTest.keyClick(choice.view(), Key.Key_Down if choice.view().currentIndex().row() < at else Key.Key_Up)
        QTest.keyClick(choice.view(), Key.Key_Return)
        QApplication.processEvents()

    def leave(self) -> None:
        """Close the question, where it still stands."""
        if not self.ended:
            self.question.reject()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.question


def texts(table: SheetView, *keys: str) -> list[tuple[str, ...]]:
    """These columns down a table."""
    model = table.sheet_model
    places = {column.key: at for at, column in enumerate(model.columns)}
    return [tuple(model.line(row).texts[places[key]] for key in keys) for row in range(model.rowCount())]


def said(question: Question, name: str = "question_reason") -> str:
    """What a line of the question says; the reason of a refusal where none is named."""
    line = question.findChild(QLabel, name)
    assert line is not None, name
    return line.text()


def check_names(question: Question) -> None:
    """Every part has a name for programs and one for people."""
    kinds = (QPushButton, QLineEdit, Choice, SheetView, QTabBar)
    parts = [question, *[part for kind in kinds for part in question.findChildren(kind)]]
    assert [part for part in parts if not (part.objectName() and part.accessibleName())] == []


def check_room(question: Question) -> None:
    """The question is not higher than the screen, and nothing in it lower than it has to be."""
    assert question.minimumSizeHint().height() <= question.maximumHeight()
    kinds = (QPushButton, QLineEdit, Choice)
    seen = [part for kind in kinds for part in question.findChildren(kind) if part.isVisible()]
    assert [part.objectName() for part in seen if part.height() < part.minimumSizeHint().height()] == []
