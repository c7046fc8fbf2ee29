"""The list of sentences: by keyboard, in as many lines as they need, and calm while it changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style.theme import font
from skatedesk.ui.style.tokens import TYPE

pytestmark = pytest.mark.usefixtures("daylight")
LONG = "NED has 6 in the 1000m Men, the rules allow 5. Over it: Merijn SCHEPERKAMP and HOLMEFJORD LORENTZEN Sander."
FIRST, SECOND, THIRD = Sentence("▲ NED", LONG), Sentence("–", "Short."), Sentence("✓", "Let stand.")


@pytest.fixture
def listed(qtbot: QtBot) -> SentenceList:
    made = SentenceList("some_list", "Some")
    qtbot.addWidget(made)
    made.resize(300, 240)
    with qtbot.waitExposed(made):
        made.show()
    made.show_sentences((FIRST, SECOND, THIRD), "Nothing.")
    return made


def test_a_long_sentence_has_the_height_of_all_its_lines(listed: SentenceList):
    high, low = listed.sizeHintForRow(0), listed.sizeHintForRow(1)
    line = QFontMetrics(font(TYPE.secondary)).height()
    assert high >= low + line
    listed.resize(900, 240)
    assert listed.sizeHintForRow(0) == low


def test_arrows_choose_and_return_activates(listed: SentenceList, qtbot: QtBot):
    assert listed.chosen() == 0
    with qtbot.waitSignal(listed.sentence_chosen) as told:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert told.args == [1]
    with qtbot.waitSignal(listed.sentence_activated) as done:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert done.args == [1]


def test_the_place_stays_where_the_list_changes(listed: SentenceList):
    listed.choose(2)
    listed.show_sentences((FIRST, THIRD), "Nothing.")
    assert (listed.chosen(), listed.texts()) == (1, (LONG, "Let stand."))
    listed.show_sentences((), "Nothing.")
    assert (listed.chosen(), listed.accessibleDescription()) == (-1, "Nothing.")
    listed.show_sentences((SECOND,), "Nothing.")
    assert (listed.chosen(), listed.accessibleDescription()) == (0, "")
    assert not listed.grab().isNull()


def test_a_screen_reader_hears_word_and_sentence(listed: SentenceList):
    assert listed.model().index(1, 0).data() == "–: Short."
