"""What cannot be a time is refused in one sentence, and what was typed stays under the hands."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.journeys.hands import Hands, Key, part

pytestmark = pytest.mark.journey

NING = "Zhongyan NING"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("abc", "“abc” is no time. Write 36.52, 3652 or 1:43.25."),
        ("17252", "Seconds run from 00 to 59 behind the minutes."),
        ("12", "“12” is too short for a time. Write the hundredths too: 3652."),
    ],
)
def test_a_time_that_is_none_is_refused_and_can_be_mended(hands: Hands, text: str, words: str):
    with hands.refusing(words):
        hands.type(text)
        hands.press(Key.Key_Return)
    box = hands.bar.time_box
    assert (box.text(), box.hasFocus(), box.property("wrong"), hands.name) == (text, True, True, NING)
    hands.press(*[Key.Key_Backspace] * len(text))
    assert (box.property("wrong"), hands.bar.words.property("tone")) == (False, "neutral")
    hands.enter("10777")
    assert hands.entry(NING, "time") == ("1:07.77",)


def test_escape_brings_back_what_is_saved(hands: Hands):
    hands.enter("10777")
    hands.go_to(NING)
    hands.type("abc")
    hands.press(Key.Key_Escape)
    assert (hands.bar.time_box.text(), hands.bar.value.text()) == ("1:07.77", "1:07.77")


def test_a_saved_time_is_not_taken_out_by_an_empty_box(hands: Hands):
    hands.enter("10777")
    hands.go_to(NING)
    with hands.refusing("To take a result out, press Ctrl+Del."):
        hands.press(Key.Key_Backspace, Key.Key_Return)


def test_a_passing_later_than_the_time_is_refused(hands: Hands):
    hands.enter("10777")
    hands.go_to(NING)
    hands.press(Key.Key_Tab)
    with hands.refusing("1:08.00 at 200 m does not lie between the passings before and after it."):
        hands.type("10800")
        hands.press(Key.Key_Return)
    field = hands.bar.strip.fields[200]
    assert (field.text(), field.hasFocus(), field.property("wrong")) == ("10800", True, True)


def test_a_time_before_the_passing_is_refused_and_the_text_stays(hands: Hands):
    hands.press(Key.Key_Tab)
    hands.enter("1695")
    hands.enter("42.38")
    with hands.refusing("41.00 lies before the passing at 600 m (42.38). Correct one of them."):
        hands.type("4100")
        hands.press(Key.Key_Return)
    box = hands.bar.time_box
    assert (box.text(), box.hasFocus(), box.property("wrong")) == ("4100", True, True)


def test_a_passing_that_is_no_time_keeps_the_hands(hands: Hands):
    hands.press(Key.Key_Tab)
    with hands.refusing("“x” is no time."):
        hands.type("x")
        hands.press(Key.Key_Return)
    assert hands.bar.strip.fields[200].hasFocus()


# --- straight into the table ---------------------------------------------------------------------------------


def to_table(hands: Hands) -> None:
    """From the time box back into the list above; the time of the skater in the bar is the cell."""
    hands.press(Key.Key_F2)
    hands.press(Key.Key_Backtab)
    assert hands.page.table.hasFocus()


def editor(hands: Hands) -> QLineEdit:
    return part(hands.page.table, QLineEdit, "cell_editor")


def test_a_time_is_typed_straight_into_its_cell(hands: Hands):
    to_table(hands)
    hands.enter("10777")
    assert hands.entry(NING, "time") == ("1:07.77",)
    assert hands.result(NING, "rank", "points") == ("14", "27")
    assert hands.bar.time_box.text() == "1:07.77"


def test_a_passing_is_typed_straight_into_its_cell_and_taken_out_again(hands: Hands):
    to_table(hands)
    hands.press(Key.Key_Left)
    hands.enter("4238")
    assert hands.entry(NING, "split:600") == ("42.38",)
    assert hands.bar.strip.fields[600].text() == "42.38"
    hands.press(Key.Key_F2, Key.Key_Backtab)
    hands.type("x")
    hands.press(Key.Key_Backspace)
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.entry(NING, "split:600") == ("",)


def test_text_in_a_cell_that_is_no_time_keeps_the_editor_open_and_says_why(hands: Hands, qtbot):
    to_table(hands)
    hands.type("abc")
    with qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_Return)
    assert (editor(hands).text(), editor(hands).hasFocus()) == ("abc", True)
    assert part(hands.page.table, QLabel, "cell_reason").text() == "“abc” is no time. Write 36.52, 3652 or 1:43.25."
    hands.press(*[Key.Key_Backspace] * 3)
    hands.enter("10777")
    assert hands.entry(NING, "time") == ("1:07.77",)


def test_a_time_in_a_cell_that_the_rules_refuse_changes_nothing(hands: Hands, qtbot):
    hands.press(Key.Key_Tab)
    hands.enter("1695")
    to_table(hands)
    with hands.refusing("16.00 lies before the passing at 200 m (16.95)."), qtbot.waitSignal(hands.desk.refused):
        hands.type("1600")
        hands.press(Key.Key_Return)
    assert hands.entry(NING, "time") == ("",)


def test_an_emptied_cell_leaves_the_time(hands: Hands, qtbot):
    hands.enter("10777")
    hands.go_to(NING)
    to_table(hands)
    with hands.refusing("To take a result out, press Ctrl+Del."), qtbot.waitSignal(hands.desk.refused):
        hands.type("1")
        hands.press(Key.Key_Backspace, Key.Key_Return)
