"""From pair to pair by Page Down and Page Up, and who comes next kept in sight."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.domain.ranking import start_order
from skatedesk.services import lists, results
from skatedesk.sheets.start_list import of_row_key, row_key
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.pages.race_page import RacePage
from tests.ui.parts import bring_forward, entry_bar, type_in

DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
MEN_500, QUARTETS, LONG, TEAM_PURSUIT, MASS_START = 14, 1, 6, 22, 28


@pytest.fixture
def page(race_page: RacePage, qtbot: QtBot) -> RacePage:
    bring_forward(qtbot, race_page.window())
    show(race_page, MEN_500)
    return race_page


def show(page: RacePage, number: int) -> None:
    """A race of Calgary, the hands at the first of the list."""
    desk = page.desk
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, number).id)
    first = page.table.sheet_model.key_at(0)
    assert first is not None
    page.table.choose(first)
    page.take_hands()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def place(page: RacePage) -> str:
    return entry_bar(page).place.text().rpartition(" · No")[0]


def test_the_keys_go_from_the_first_of_a_pair_to_the_first_of_another(page: RacePage):
    press(DOWN)
    assert place(page) == "Pair 2 · inner, white"
    press(Qt.Key.Key_Down, DOWN)
    assert place(page) == "Pair 3 · inner, white"
    press(Qt.Key.Key_Down, UP)
    assert place(page) == "Pair 2 · inner, white"
    press(UP, UP, UP)
    assert place(page) == "Pair 1 · inner, white"
    press(*[DOWN] * 15)
    assert place(page) == "Pair 10 · inner, white"
    assert entry_bar(page).time_box.hasFocus()


def test_hands_in_a_passing_stay_in_that_passing(page: RacePage):
    press(Qt.Key.Key_Tab, DOWN)
    assert (place(page), entry_bar(page).strip.fields[100].hasFocus()) == ("Pair 2 · inner, white", True)


def test_the_list_itself_steps_too_and_hands_the_keyboard_to_the_time(page: RacePage):
    page.table.setFocus()
    press(DOWN)
    assert (place(page), entry_bar(page).time_box.hasFocus()) == ("Pair 2 · inner, white", True)


def test_quartets_and_heats_are_stepped_as_a_whole(page: RacePage):
    show(page, QUARTETS)
    press(DOWN, DOWN)
    assert place(page) == "Pair 3 · inner, white"
    show(page, TEAM_PURSUIT)
    press(DOWN)
    assert page.bar.named().startswith("Heat 2 · ")


def test_in_a_mass_start_the_keys_belong_to_the_sprints(page: RacePage):
    show(page, MASS_START)
    assert [act.isEnabled() for act in (page.pairs.next, page.pairs.before)] == [False, False]
    show(page, MEN_500)
    assert page.pairs.next.isEnabled()


def test_a_reskate_is_a_pair_of_its_own_behind_the_last(page: RacePage):
    assert page.view is not None
    last = max(page.view.starts, key=lambda start: start.pair or 0)
    page.desk.do(results.order_reskate, last.id, "")
    press(*[DOWN] * 15)
    assert page.chosen() == (last.id, 2)
    press(UP)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen[1] == 1
    assert page.pairs.units()[-1] == [row_key(last.id, 2)]


@pytest.mark.parametrize("size", [QSize(1118, 648), QSize(435, 300)])
def test_who_is_chosen_is_in_sight_and_the_next_pair_where_there_is_room(page: RacePage, size: QSize, qtbot: QtBot):
    page.window().resize(size)
    for _pair in range(6):
        press(DOWN)
    model, view = page.table.sheet_model, page.table

    def seen(key: int) -> bool:
        row = model.row_of(key)
        assert row is not None
        return view.viewport().rect().contains(view.visualRect(model.index(row, 0)).center())

    qtbot.waitUntil(lambda: seen(view.chosen_key() or 0))
    units = page.pairs.units()
    at = next(at for at, unit in enumerate(units) if view.chosen_key() in unit)
    assert of_row_key(units[at][0])[1] == 1
    if size.height() > 400:
        assert all(seen(key) for key in (*units[at], *units[at + 1]))


def test_a_race_that_needs_a_higher_form_still_shows_who_is_chosen(page: RacePage, qtbot: QtBot):
    desk = page.desk
    show(page, QUARTETS)
    assert page.view is not None
    for start in page.view.starts:
        if (start.pair or 0) > 4:
            desk.do(results.clear_result, start.id)
    show(page, MASS_START)
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, QUARTETS).id)
    assert place(page).startswith("Pair 5")
    view = page.table
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex()).center()))


def test_a_pair_with_passings_a_correction_and_a_dns_by_keys_only(page: RacePage):
    show(page, LONG)
    assert page.view is not None
    for start in page.view.starts:
        page.desk.do(results.clear_result, start.id)
    show(page, LONG)
    bar, clocks = entry_bar(page), ("1912", "4931", "1:19.70")
    press(Qt.Key.Key_Tab)
    for clock in clocks:
        type_in(clock, Qt.Key.Key_Return)
    page.take_hands()
    type_in("61532", Qt.Key.Key_Return)
    assert place(page) == "Pair 1 · outer, red"
    Decisions(page.desk, page).decide(Status.DNS)
    assert (place(page), bar.time_box.hasFocus()) == ("Pair 2 · inner, white", True)
    press(UP)
    assert bar.time_box.text() == "6:15.32"
    type_in("61523", Qt.Key.Key_Return)
    first, second = sorted(page.view.starts, key=start_order)[:2]
    counting = first.counting
    assert counting is not None
    assert counting.time is not None
    assert (counting.time.in_full(), second.status) == ("6:15.23", Status.DNS)
    assert [one.time.in_full() for one in counting.passings] == ["19.12", "49.31", "1:19.70"]
