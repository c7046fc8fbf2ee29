"""The decisions about a mass start: by key, by menu, by question."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.services import entries, programmes
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.number import NumberDialog
from skatedesk.ui.dialogs.stopped import StoppedDialog
from skatedesk.ui.mass_start_acts import MassStartActs
from skatedesk.ui.mass_start_menu import MassStartMenu
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.race_page import RacePage
from tests.journeys.hands import field, part
from tests.services.mass_starts import race_of
from tests.ui.mass_starts import RETURN, enter, form_of, on_disk, press, type_in
from tests.ui.parts import action, bring_forward, put_away

SPRINT = "149 41 170"


@pytest.fixture
def desk_file(before_the_start: Path, tmp_path: Path) -> Path:
    """The desk begins with the mass start of Calgary before the start."""
    return Path(shutil.copy(before_the_start, tmp_path / "desk.skatedesk"))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, daylight: None) -> Iterator[RacePage]:
    """The race page in a window with the menu, on the mass start of Calgary before the start."""
    race = race_of(desk.file, 2, 28)
    window, made = QMainWindow(), RacePage(desk)
    pages = PageStack((PagePlan("race_page", "Race", lambda: made),))
    pages.show_page("race_page")
    window.setCentralWidget(pages)
    window.resize(1118, 648)
    menus = Menus(window)
    MassStartMenu(menus, desk, made, pages)
    desk.race_chosen.connect(menus.show_possible)
    window.show()
    bring_forward(qtbot, window)
    desk.go_to_race(race)
    made.take_hands()
    yield made
    put_away(window)


def test_every_act_has_its_own_key(page: RacePage):
    keys = [one.shortcut() for one in page.window().findChildren(QAction) if one.objectName().startswith("action_")]
    with_key = [key.toString() for key in keys if not key.isEmpty()]
    assert len(with_key) == len(set(with_key)) == 9
    assert QKeySequence("F11") in keys


def test_lapped_is_decided_and_taken_back_by_helmet_and_key(page: RacePage, qtbot: QtBot):
    enter(page, SPRINT)
    type_in(page, "149")
    with qtbot.waitSignal(page.desk.changed):
        action(page.window(), "lapped").trigger()
    assert on_disk(page).start(149).attempts[0].lapped
    assert form_of(page).time_box.text() == ""
    assert page.result.table.sheet_model.line(2).texts[-1] == "0"
    with qtbot.waitSignal(page.desk.changed):
        action(page.window(), "lapped").trigger()
    assert not on_disk(page).start(149).attempts[0].lapped


def test_who_stopped_is_asked_for_with_the_laps_counted(page: RacePage, qtbot: QtBot):
    press(page, *[RETURN] * 9)
    type_in(page, "41")
    action(page.window(), "stopped").trigger()
    dialog = page.findChild(StoppedDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: field(dialog, "stopped_laps").hasFocus())
    assert field(dialog, "stopped_laps").text() == "9"
    QTest.keyClicks(field(dialog, "stopped_laps"), "11")
    QTest.keyClick(field(dialog, "stopped_laps"), Qt.Key.Key_Tab)
    QTest.keyClicks(field(dialog, "stopped_time"), "5:41.04")
    with qtbot.waitSignal(page.desk.changed):
        QTest.keyClick(field(dialog, "stopped_time"), RETURN)
    stopped = on_disk(page).start(41).attempts[0]
    assert (stopped.laps, stopped.status, str(stopped.time)) == (11, Status.OK, "5:41.04")


def test_without_a_time_who_stopped_did_not_finish(page: RacePage, qtbot: QtBot):
    type_in(page, "41")
    action(page.window(), "stopped").trigger()
    dialog = page.findChild(StoppedDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.desk.changed):
        QTest.keyClick(field(dialog, "stopped_laps"), RETURN)
    assert (on_disk(page).start(41).status, on_disk(page).start(41).attempts[0].laps) == (Status.DNF, 0)


@pytest.mark.parametrize(
    ("laps", "time", "said"),
    [
        ("16", "", "Type the laps done, 0 to 15."),
        ("", "", "Type the laps done, 0 to 15."),
        ("9", "abc", "“abc” is no time. Write 36.52, 3652 or 1:43.25."),
    ],
)
def test_laps_and_times_that_cannot_be_are_refused_in_the_question(
    page: RacePage, qtbot: QtBot, laps: str, time: str, said: str
):
    action(page.window(), "stopped").trigger()
    dialog = page.findChild(StoppedDialog)
    assert dialog is not None
    field(dialog, "stopped_laps").setText(laps)
    field(dialog, "stopped_time").setText(time)
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.decide()
    reason = part(dialog, QLabel, "question_reason")
    assert reason.text() == said
    QTest.keyClicks(field(dialog, "stopped_laps"), "1")
    assert reason.text() == ""
    dialog.reject()


def test_the_laps_of_the_race_are_set_and_go_back_to_the_rule_file(page: RacePage, qtbot: QtBot):
    action(page.window(), "laps").trigger()
    dialog = page.findChild(NumberDialog)
    assert dialog is not None
    box = field(dialog, "number_value")
    assert box.text() == "16"
    QTest.keyClicks(box, "15")
    with qtbot.waitSignal(page.desk.changed):
        QTest.keyClick(box, RETURN)
    assert form_of(page).counter.lap.text() == "lap 0 of 15"
    action(page.window(), "laps").trigger()
    again = page.findChildren(NumberDialog)[-1]
    with qtbot.waitSignal(page.desk.changed):
        part(again, QPushButton, "number_back").click()
    assert form_of(page).counter.lap.text() == "lap 0 of 16"


def test_the_finish_is_awarded_anew(page: RacePage, qtbot: QtBot):
    press(page, *[Qt.Key.Key_PageDown] * 3)
    enter(page, "80 7:42.51 112 +0.23")
    with qtbot.waitSignal(page.desk.changed):
        action(page.window(), "award_finish").trigger()
    assert on_disk(page).order_at(4) == (80, 112)


@pytest.mark.parametrize("name", ["move_up", "divide", "fill_final"])
def test_rounds_that_are_not_there_are_refused_in_one_sentence(page: RacePage, qtbot: QtBot, name: str):
    with qtbot.waitSignal(page.desk.refused) as told:
        action(page.window(), name).trigger()
    assert told.args is not None
    assert told.args[0].startswith("Race 28 is no ")


def test_a_final_is_divided_by_menu(page: RacePage, qtbot: QtBot):
    facts = CompetitionFacts(season="2025/26", series="Championships", event="Olympic Winter Games 2026")
    held = programmes.new_competition(page.desk.file, facts).made
    races = [
        programmes.add_race(page.desk.file, held, RacePlan(Skated(Discipline.MASS_START, Sex.MEN, run=run))).made
        for run in (1, 2, None)
    ]
    people = [start.competitor.id for start in on_disk(page).starts]
    entries.enter(page.desk.file, [races[-1]], people)
    page.desk.go_to_race(races[-1])
    with qtbot.waitSignal(page.desk.changed) as changed:
        action(page.window(), "divide").trigger()
    assert changed.args is not None
    assert changed.args[0].races == set(races)


def test_the_acts_are_possible_only_in_a_mass_start(page: RacePage, qtbot: QtBot):
    assert action(page.window(), "lapped").isEnabled()
    page.desk.go_to_race(race_of(page.desk.file, 2, 8))
    assert not action(page.window(), "lapped").isEnabled()
    acts = MassStartActs(page.desk, page)
    with qtbot.assertNotEmitted(page.desk.changed):
        acts.lapped()
        acts.stopped()
        acts.laps()
    assert page.findChild(StoppedDialog) is None
