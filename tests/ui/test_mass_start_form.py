"""The form of a mass start, typed as a hand would beside the ice."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.services import mass_start, publishing, results
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.race_page import RacePage
from tests.services.mass_starts import race_of
from tests.ui.conftest import USUAL
from tests.ui.mass_starts import RETURN, enter, form_of, on_disk, press, type_in
from tests.ui.parts import bring_forward, entry_bar

LOW = QSize(435, 300)
BACK, UP, DOWN = Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


@pytest.fixture
def desk_file(before_the_start: Path, tmp_path: Path) -> Path:
    """The desk begins with the mass start of Calgary before the start."""
    return Path(shutil.copy(before_the_start, tmp_path / "desk.skatedesk"))


@pytest.fixture
def page(race_page: RacePage, qtbot: QtBot) -> RacePage:
    bring_forward(qtbot, race_page.window())
    race_page.desk.go_to_race(race_of(race_page.desk.file, 2, 28))
    race_page.take_hands()
    return race_page


def counted(page: RacePage) -> tuple[str, str]:
    counter = form_of(page).counter
    return counter.figures.text(), counter.lap.text()


def texts(page: RacePage) -> list[tuple[str, ...]]:
    """What stands beside the form."""
    model = page.result.table.sheet_model
    return [model.line(row).texts for row in range(model.rowCount())]


# --- laps ----------------------------------------------------------------------------------------------------


def test_a_mass_start_has_its_own_form_and_other_races_have_theirs(page: RacePage):
    assert form_of(page).time_box.hasFocus()
    page.desk.go_to_race(race_of(page.desk.file, 2, 8))
    assert entry_bar(page).time_box.hasFocus()


def test_return_counts_the_laps_down_to_the_finish_and_backspace_takes_one_back(page: RacePage):
    assert counted(page) == ("16", "lap 0 of 16")
    press(page, RETURN, RETURN, RETURN)
    assert counted(page) == ("13", "lap 3 of 16")
    assert form_of(page).asked.text() == "Sprint 1, lap 4: at the next passing"
    press(page, BACK)
    assert counted(page) == ("14", "lap 2 of 16")
    assert form_of(page).asked.text() == "Sprint 1 after lap 4, in 2 laps"
    press(page, *[RETURN] * 20)
    assert counted(page) == ("0", "lap 16 of 16")
    press(page, *[BACK] * 20)
    assert counted(page) == ("16", "lap 0 of 16")
    assert form_of(page).counter.accessibleName() == "16 laps to go, lap 0 of 16"


def test_counting_laps_writes_nothing(page: RacePage, qtbot: QtBot):
    with qtbot.assertNotEmitted(page.desk.changed):
        press(page, RETURN, RETURN, BACK)


# --- sprints -------------------------------------------------------------------------------------------------


def test_a_whole_race_is_typed_by_helmets_alone(page: RacePage):
    for laps, order in ((4, "149 41 170"), (4, "41 175 7"), (4, "119 8 80")):
        press(page, *[RETURN] * laps)
        enter(page, order)
        assert form_of(page).time_box.text() == ""
    assert counted(page) == ("4", "lap 12 of 16")
    press(page, *[RETURN] * 4)
    enter(page, "80 7:42.51 112 +0.23 181 +0.32 8 +0.35 5 42.976 124 42.979")
    found = on_disk(page)
    assert [found.order_at(number) for number in range(1, 5)] == [
        (149, 41, 170), (41, 175, 7), (119, 8, 80), (80, 112, 181, 8, 5, 124),
    ]  # fmt: skip
    enter(page, "41 8:00.22")
    enter(page, "119 52.07")
    assert [(row[0], row[1], row[3]) for row in texts(page)] == [
        ("1", "Andrea GIOVANNINI", "61"),
        ("2", "Jae-Won CHUNG", "40"),
        ("3", "Jordan STOLZ", "20"),
        ("4", "Bart SWINGS", "12"),
        ("5", "Gabriel ODOR", "6"),
        ("6", "Metoděj JÍLEK", "5"),
        ("7", "Bart HOOLWERF", "3"),
        ("8", "Jorrit BERGSMA", "3"),
    ]


def test_while_nobody_is_in_the_race_points_stand_beside(page: RacePage):
    assert (page.result.head.text(), texts(page)) == ("Race points", [])
    enter(page, "149 41 170")
    assert [(row[0], row[1], row[-1]) for row in texts(page)] == [
        ("149", "Didrik Eng STRAND", "3"), ("41", "Metoděj JÍLEK", "2"), ("170", "Livio WENGER", "1"),
    ]  # fmt: skip
    assert page.result.state.text() == "on the ice"
    results.record_status(page.desk.file, on_disk(page).start(3).id, Status.DNF)
    page.look_again()
    assert page.result.head.text() == "Result"


def test_what_is_understood_is_said_before_return(page: RacePage):
    form = form_of(page)
    type_in(page, "149 41 99")
    assert form.understood.text() == "149 STRAND · 3    41 JÍLEK · 2    99 ? · 1"
    form.time_box.clear()
    assert form.understood.text() == ""
    press(page, DOWN, DOWN, DOWN)
    type_in(page, "80 7:42.51 112 +.23 181 +.32 16 44.0")
    assert form.understood.text() == "…    112 CHUNG · 7:42.74    181 STOLZ · 7:42.83    16 GÉLINAS-BEAULIEU · 7:44.0"
    type_in(page, " x")
    assert form.understood.text() == "…    112 CHUNG    181 STOLZ    16 GÉLINAS-BEAULIEU"


def test_an_earlier_sprint_is_corrected_and_the_hands_come_back(page: RacePage):
    enter(page, "149 41 170")
    enter(page, "41 175 7")
    form = form_of(page)
    assert form.asked.text() == "Sprint 3 after lap 12, in 4 laps"
    press(page, UP, UP)
    assert (form.asked.text(), form.time_box.text()) == ("Sprint 1, lap 4: helmets in order", "149 41 170")
    press(page, RETURN)
    assert form.asked.text() == "Sprint 3 after lap 12, in 4 laps"
    press(page, UP, UP)
    form.time_box.selectAll()
    enter(page, "170 41 149")
    assert on_disk(page).order_at(1) == (170, 41, 149)
    assert (form.asked.text(), form.time_box.text()) == ("Sprint 3 after lap 12, in 4 laps", "")
    press(page, UP)
    form.time_box.selectAll()
    press(page, BACK, RETURN)
    assert on_disk(page).order_at(2) == ()


def test_undo_takes_a_sprint_out_and_asks_for_it_again(page: RacePage):
    enter(page, "149 41 170")
    page.desk.undo()
    assert form_of(page).asked.text() == "Sprint 1, lap 4: helmets in order"
    assert on_disk(page).order_at(1) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("149 99", "Nobody wears helmet 99 in race 28. Look at the list of helmets."),
        ("149 149", "Helmet 149 stands twice. Take one of them out."),
        ("149 x", "“x” is no helmet number. Type the helmets in their order, such as 12 7 3."),
    ],
)
def test_what_is_refused_is_said_and_stays_under_the_hands(page: RacePage, qtbot: QtBot, text: str, said: str):
    form = form_of(page)
    with qtbot.assertNotEmitted(page.desk.changed):
        enter(page, text)
    assert (form.words.text(), form.words.property("tone"), form.time_box.text()) == (said, "bad", text)
    assert form.time_box.property("wrong")
    press(page, BACK)
    assert not form.time_box.property("wrong")
    assert form.words.property("tone") == "neutral"


def test_what_the_service_refuses_is_said_in_the_form(page: RacePage, qtbot: QtBot):
    press(page, DOWN, DOWN, DOWN)
    enter(page, "80 112 181")
    with qtbot.waitSignal(page.desk.refused):
        enter(page, "8 5")
    assert form_of(page).words.text().startswith("The order at the line is 80 112 181.")
    assert form_of(page).time_box.text() == "8 5"


# --- deciding ------------------------------------------------------------------------------------------------


def test_a_single_helmet_chooses_its_skater_for_the_keys_that_decide(page: RacePage, qtbot: QtBot):
    enter(page, "149 41 170")
    form, decisions = form_of(page), Decisions(page.desk, page)
    type_in(page, "41")
    assert form.named() == "41 Metoděj JÍLEK  CZE"
    assert form.words.text() == "F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early"
    with qtbot.waitSignal(page.desk.changed):
        decisions.decide(Status.DNF)
    assert on_disk(page).start(41).status is Status.DNF
    assert form.time_box.text() == ""
    assert on_disk(page).order_at(1) == (149, 41, 170)


def test_arrows_choose_on_the_list(page: RacePage):
    first = form_of(page).named()
    press(page, Qt.Key.Key_Down)
    assert form_of(page).named() != first
    assert form_of(page).time_box.hasFocus()


def test_who_may_have_been_lapped_is_told(page: RacePage):
    enter(page, "149 41 170")
    press(page, DOWN, DOWN, DOWN)
    enter(page, "80 7:42.51 149 8:24.80")
    words = form_of(page).words
    assert words.text() == "Lapped? STRAND came in +42.29 behind the winner. Type 149 and F11 if so."
    assert words.property("tone") == "warning"
    mass_start.record_lapped(page.desk.file, on_disk(page).start(149).id, True)
    page.look_again()
    assert "Lapped?" not in words.text()


def test_a_finish_that_no_longer_follows_the_order_is_told(page: RacePage):
    press(page, DOWN, DOWN, DOWN)
    enter(page, "80 7:42.51 112 +0.23")
    page.desk.do(results.record_status, on_disk(page).start(80).id, Status.DQ, ["T25"])
    assert form_of(page).words.text().startswith("The race points of the finish do not follow the finishing order.")
    page.desk.do(mass_start.award_finish, page.desk.race_id or 0)
    assert form_of(page).words.text() == "Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line."


def test_an_official_race_is_locked_and_says_how_to_unlock(desk: Desk, page: RacePage):
    race = race_of(desk.file, 1, 28)
    desk.do(publishing.make_official, race, "as the referee saw it")
    desk.go_to_race(race)
    form = form_of(page)
    assert counted(page) == ("0", "lap 16 of 16")
    assert form.words.text() == "The race is official. Make it provisional (Ctrl+Return) to correct a result."
    enter(page, "1 2 3")
    press(page, BACK)
    assert (form.time_box.text(), counted(page)) == ("", ("0", "lap 16 of 16"))


# --- leaving -------------------------------------------------------------------------------------------------


def test_left_behind_is_told_with_the_race(page: RacePage, qtbot: QtBot):
    type_in(page, "149 41")
    with qtbot.waitSignal(page.desk.told) as told:
        page.desk.go_to_race(race_of(page.desk.file, 2, 8))
    assert told.args == ["Not saved: 149 41 in race 28. Return saves."]
    page.desk.go_to_race(race_of(page.desk.file, 2, 28))
    assert form_of(page).time_box.text() == ""


def test_another_mass_start_begins_where_it_has_come_to(page: RacePage, qtbot: QtBot):
    press(page, RETURN, RETURN)
    type_in(page, "149 41")
    with qtbot.waitSignal(page.desk.told):
        page.desk.go_to_race(race_of(page.desk.file, 1, 27))
    assert counted(page) == ("0", "lap 15 of 15")
    assert form_of(page).asked.text() == "Finish, lap 15: helmets in order, with times or gaps"


def test_esc_brings_back_what_is_saved_and_tab_goes_on(page: RacePage):
    enter(page, "149 41 170")
    press(page, UP)
    type_in(page, "9")
    press(page, Qt.Key.Key_Escape)
    assert form_of(page).time_box.text() == "149 41 170"
    press(page, Qt.Key.Key_Tab)
    assert not form_of(page).time_box.hasFocus()


def test_in_a_low_window_the_counter_stands_beside_the_box(page: RacePage, qtbot: QtBot):
    form = form_of(page)
    stack = page.parentWidget()
    assert stack is not None
    assert form.counter.y() + form.counter.height() <= form.time_box.y()
    high = form.height()
    stack.resize(LOW)
    qtbot.waitUntil(lambda: form.counter.x() + form.counter.width() <= form.time_box.x())
    assert form.height() < high
    assert not form.counter.row.isVisible()
    stack.resize(USUAL)
    qtbot.waitUntil(lambda: form.counter.y() + form.counter.height() <= form.time_box.y())
    assert form.counter.row.isVisible()


def test_typing_an_order_moves_nothing(page: RacePage, qtbot: QtBot):
    form = form_of(page)
    qtbot.waitUntil(lambda: form.words.height() >= form.words.heightForWidth(form.words.width()))
    high = form.sizeHint().height()
    for text in ("149", "149 41 170", "99", ""):
        form.time_box.setText(text)
        assert form.sizeHint().height() == high
