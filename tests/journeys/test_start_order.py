"""Going through a start list with the keyboard alone."""

import pytest
from PySide6.QtWidgets import QApplication

from skatedesk.ui.pages.cup_list import CupList
from tests.journeys.hands import CTRL, Hands, Key, names

pytestmark = pytest.mark.journey

NING, PRINS, ZUREK = "Zhongyan NING", "Tim PRINS", "Damian ŻUREK"


def focus_name() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_return_without_a_new_time_goes_to_the_next_and_stays_at_the_end(hands: Hands, qtbot):
    with qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_Return)
        assert hands.name == PRINS
        hands.press(Key.Key_Return, Key.Key_Return)
    assert (hands.name, focus_name()) == (PRINS, "time_box")


def test_the_arrows_go_along_the_list_and_stay_at_its_ends(hands: Hands):
    order = names(hands.page.table)
    hands.press(*[Key.Key_Up] * (len(order) + 3))
    assert hands.name == order[0]
    hands.press(Key.Key_Down, Key.Key_Down)
    assert hands.name == order[2]
    assert hands.page.table.chosen_key() == hands.page.table.sheet_model.key_at(2)


def test_tab_goes_through_the_passings_and_back_to_the_time(hands: Hands):
    walked: list[str] = []
    for _press in range(3):
        hands.press(Key.Key_Tab)
        walked.append(focus_name())
    hands.press(Key.Key_Tab, Key.Key_Return, Key.Key_Return)
    walked.append(focus_name())
    hands.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab, Key.Key_Backtab)
    walked.append(focus_name())
    hands.press(Key.Key_Backtab)
    assert [*walked, focus_name()] == ["passing_200", "passing_600", "time_box", "time_box", "time_box", "entry_table"]


def test_f3_goes_to_the_next_without_a_result_and_says_when_there_is_none(hands: Hands, qtbot):
    hands.press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    hands.press(Key.Key_F3)
    assert hands.name == NING
    hands.press(Key.Key_F3)
    assert hands.name == PRINS
    hands.press(Key.Key_F3)
    assert hands.name == NING
    hands.enter("10777")
    hands.enter("10718")
    with qtbot.waitSignal(hands.desk.told) as told:
        hands.press(Key.Key_F3)
    assert (told.args, hands.name) == (["Everybody on the list has a result."], PRINS)


def test_the_arrows_in_a_passing_go_to_the_same_passing_of_the_next_skater(hands: Hands):
    hands.press(Key.Key_Tab)
    hands.type("1695")
    with hands.saving():
        hands.press(Key.Key_Down)
    assert (hands.name, focus_name(), hands.bar.strip.fields[200].text()) == (PRINS, "passing_200", "")
    hands.type("1651")
    with hands.saving():
        hands.press(Key.Key_Up)
    assert [hands.entry(name, "split:200") for name in (NING, PRINS)] == [("16.95",), ("16.51",)]
    assert (hands.name, hands.bar.strip.fields[200].text()) == (NING, "16.95")


def test_a_passing_left_for_the_list_is_saved(hands: Hands):
    hands.press(Key.Key_Tab)
    hands.type("1695")
    with hands.saving():
        hands.press(Key.Key_F2)
    assert hands.entry(NING, "split:200") == ("16.95",)


def test_typed_and_not_saved_is_told_when_another_row_is_chosen(hands: Hands, qtbot):
    hands.type("10777")
    with qtbot.waitSignal(hands.desk.told) as told, qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_Down)
    assert told.args == ["Not saved: 10777 for Zhongyan NING. Return saves."]
    assert hands.window.status_line.message.text == told.args[0]
    assert (hands.name, hands.bar.time_box.text()) == (PRINS, "")


def test_typed_and_not_saved_is_told_when_another_race_is_chosen(hands: Hands, qtbot):
    hands.press(Key.Key_Tab)
    hands.type("1695")
    with qtbot.waitSignal(hands.desk.told) as told, qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_PageDown, held=CTRL)
    assert told.args == ["Not saved: 1695 for Zhongyan NING. Return saves."]
    assert hands.page.title.text().startswith("9 · ")
    assert focus_name() == "time_box"


def test_a_decision_keeps_what_is_being_typed_for_the_same_skater(hands: Hands):
    hands.enter("10777")
    hands.go_to(NING)
    hands.type("107")
    hands.press(Key.Key_F4)
    hands.dialog()
    hands.type("F")
    with hands.saving():
        hands.press(Key.Key_Return)
    assert (hands.name, hands.bar.time_box.text()) == (NING, "107")


def test_races_and_competitions_are_chosen_by_keyboard(hands: Hands):
    hands.press(Key.Key_PageUp, held=CTRL)
    assert hands.page.title.text() == "7 · 1000m Women · Division A"
    hands.press(Key.Key_G, held=CTRL)
    hands.press(Key.Key_Down)
    assert (hands.page.title.text(), focus_name()) == ("8 · 1000m Men · Division A", "programme")
    hands.type("15")
    assert hands.page.title.text() == "15 · 1500m Women · Division A"
    hands.press(Key.Key_Return)
    assert focus_name() == "time_box"
    hands.press(Key.Key_G, held=CTRL)
    hands.press(Key.Key_Backtab, Key.Key_Up)
    assert hands.window.workplace.competition.text() == "World Cup #1"


def test_pages_are_changed_by_keyboard_and_results_are_decided_only_where_they_are_seen(hands: Hands, qtbot):
    hands.press(Key.Key_4, held=CTRL)
    assert hands.window.pages.currentWidget() is hands.window.pages.page("standings_page")
    with qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_F5)
    hands.press(Key.Key_5, held=CTRL)
    assert hands.window.pages.currentWidget() is hands.window.pages.page("skater_page")
    hands.press(Key.Key_3, held=CTRL)
    assert (hands.window.pages.currentWidget(), focus_name()) == (hands.page, "time_box")
    with hands.saving():
        hands.press(Key.Key_F6)
    assert hands.entry(NING, "time") == ("DNS",)


def test_a_page_that_was_hidden_is_up_to_date_when_it_is_shown(hands: Hands):
    hands.press(Key.Key_4, held=CTRL)
    cups = hands.window.findChild(CupList)
    assert cups is not None
    cups.setFocus()
    hands.press(Key.Key_3, held=CTRL)
    hands.enter("10777")
    hands.press(Key.Key_4, held=CTRL)
    hands.undo()
    hands.press(Key.Key_3, held=CTRL)
    assert hands.entry(NING, "time") == ("",)
    assert hands.standing(NING) == ("19", "43")


def test_undo_of_another_race_shows_in_the_standing_of_this_one(hands: Hands):
    hands.enter("10777")
    hands.go_to(ZUREK)
    hands.press(Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp, held=CTRL)
    assert hands.page.title.text() == "4 · 1000m Men · Division B"
    assert hands.standing(NING) == ("7", "70")
    hands.undo()
    assert hands.standing(NING) == ("19", "43")
