"""The first page: a day whose clock is given, looked at and worked on by keys."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Official, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import competition_officials, editions, files, lists, programmes, results, timetable
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch
from skatedesk.ui.pages import lamps_panel
from skatedesk.ui.pages.today_page import CHECKS, NOW, TodayPage
from skatedesk.ui.status_line import Sign
from skatedesk.ui.style.marks import Mark
from tests.services import build, id_of
from tests.services.days import HallClock, at, hall_clock, plan, skate
from tests.ui.parts import bring_forward, put_away

__all__ = ["hall_clock"]

USUAL, NARROW, TINY = (1118, 648), (660, 560), (370, 250)


@pytest.fixture(scope="module")
def weekend(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weekend") / "weekend.skatedesk"
    build(path)
    return path


@pytest.fixture
def desk(weekend: Path, tmp_path: Path, qapp: QApplication, hall_clock: type[HallClock]) -> Iterator[Desk]:
    """A desk with two races of a day, nothing of it skated."""
    file = files.open_file(Path(shutil.copy(weekend, tmp_path / "desk.skatedesk")))
    plan(file, r8="14:00", r2="14:30", r28="16:00")
    made = Desk()
    made.open(file)
    yield made
    made.close()


@pytest.fixture
def hall(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The moment on the clock of the hall, as its only element."""
    monkeypatch.setattr(Background, "inline", True)
    monkeypatch.setattr(lamps_panel, "_printer", lambda: ("Printer ready", Sign.SAFE, "Laser 3"))
    return [at("13:40")]


@pytest.fixture
def page(desk: Desk, hall: list[datetime], qtbot: QtBot, daylight: None) -> Iterator[TodayPage]:
    stack, background = QStackedWidget(), Background()
    watch = DocumentWatch(desk, background)
    made = TodayPage(desk, background, watch, BackupKeeper(desk), now=lambda: hall[0])
    stack.addWidget(made)
    stack.resize(*USUAL)
    stack.show()
    qtbot.waitExposed(stack)
    bring_forward(qtbot, stack)
    made.take_hands()
    yield made
    put_away(stack)


def resize(page: TodayPage, size: tuple[int, int]) -> None:
    page.window().resize(*size)
    QApplication.processEvents()


def rows(page: TodayPage) -> list[tuple[str, ...]]:
    model = page.schedule.table.sheet_model
    return [model.line(row).texts for row in range(model.rowCount())]


def names(page: TodayPage) -> list[str]:
    return [name.text() for name in page.ice.names if name.isVisible()]


def check(page: TodayPage, words: str) -> int:
    return [line.words for line in page.checks.lines].index(words)


# --- what is seen ---------------------------------------------------------------------------------------------


def test_the_pair_on_the_ice_and_who_follows(page: TodayPage):
    assert page.title.text() == "Today"
    assert names(page) == ["Jordan STOLZ  USA  1", "Jenning DE BOO  NED  2"]
    assert [lane.text() for lane in page.ice.lanes[:2]] == ["inner, white", "outer, red"]
    assert [mark.mark for mark in page.ice.marks[:2]] == [Mark.WHITE, Mark.RED]
    assert page.ice.state.text() == "next"
    assert page.ice.pair.text() == "pair 1 of 3 · 3 to go"
    assert page.ice.following.text() == "Then pair 2: Damian ŻUREK POL – Zhongyan NING CHN"
    assert page.schedule.behind.text() == "begins in 20 min"


def test_it_looks_again_when_a_time_is_saved(page: TodayPage, desk: Desk, hall: list[datetime]):
    hall[0] = at("14:15")
    HallClock.moment = at("14:14")
    for family in ("Stolz", "De Boo"):
        desk.do(results.record_time, id_of(desk.file, family), RaceTime.parse("1:10.00"))
    assert names(page)[0] == "Damian ŻUREK  POL  3"
    assert page.ice.state.text() == "on the ice"
    assert page.ice.saved.text() == "Saved last 14:14:00 · Time 1:10.00, pair 1 outer, Jenning DE BOO"
    assert page.schedule.behind.text() == "in time"  # the next race is
    assert rows(page)[0] == ("8", "1000m Men · A", "14:00", "about 14:11", "+12", "on the ice")


def test_time_goes_on_by_itself(page: TodayPage, hall: list[datetime]):
    hall[0] = at("14:08")
    page._timer.timeout.emit()
    assert page.schedule.behind.text() == "8 min behind"


def test_breaks_and_races_to_come_with_planned_and_expected_times(page: TodayPage, desk: Desk):
    assert desk.competition is not None
    desk.do(timetable.add_break, desk.competition.id, 8, 40, "Ice resurfacing")
    assert rows(page) == [
        ("8", "1000m Men · A", "14:00", "14:00", "", "drawn"),
        ("", "Ice resurfacing", "", "14:07", "", "40 min"),
        ("2", "5000m Men · B", "14:30", "about 14:47", "+17", "drawn"),
        ("28", "Mass Start Men · A", "16:00", "16:00", "", "on the ice"),
    ]
    assert page.schedule.end.text() == "Ends about 16:12"


def test_lamps_are_told_in_words_with_the_first_that_is_not_well_in_full(page: TodayPage):
    told = {name: lamp.saying.text for name, lamp in page.lamps.lamps.items()}
    assert told == {
        "file": "File safe",
        "backup": "No second place chosen",
        "printer": "Printer ready",
        "clock": "Clock steady",
    }
    assert page.lamps.told.text().startswith("Every change is saved in the file. A stick or a share")
    page.lamps.lamps["clock"].setFocus()
    QTest.qWait(1)
    assert page.lamps.told.text().startswith("Compared with the counter of this machine since")


def test_a_file_that_is_gone_is_told(page: TodayPage, desk: Desk):
    desk.file.path.rename(desk.file.path.with_name("elsewhere"))
    page.lamps.look()
    assert page.lamps.lamps["file"].saying.text == "File out of reach"
    assert page.lamps.lamps["file"].saying.sign is Sign.REFUSED
    desk.file.path.with_name("elsewhere").rename(desk.file.path)


def test_a_list_that_changed_since_it_was_printed_is_told_and_led_to(page: TodayPage, desk: Desk, qtbot: QtBot):
    assert desk.competition is not None
    assert page.changed._empty_text == "Nothing was printed or exported yet."
    race = lists.race(desk.file, desk.competition.id, 8)
    issued = editions.issue(desk.file, desk.competition.id, [f"start {race.id}"], at("13:00"))
    editions.printed(desk.file, issued.editions, at("13:01"))
    desk.do(results.withdraw, id_of(desk.file, "Stolz"))
    page._watch.look()
    (line,) = page.changed.lines
    assert (line.words, line.note) == ("Start list 8 · 1000m Men · Division A", "printed 13:01")
    assert page.changed_head.text() == "1 list changed since printed"
    with qtbot.waitSignal(page.changed_wanted):
        page.changed.setFocus()
        QTest.keyClick(page.changed, Qt.Key.Key_Return)


# --- acting ---------------------------------------------------------------------------------------------------


def test_return_goes_to_the_times_of_the_pair(page: TodayPage, desk: Desk):
    desk.choose_race(None)
    assert page.ice.enter.hasFocus()
    QTest.keyClick(page.ice.enter, Qt.Key.Key_Space)
    assert desk.race_id == lists.race(desk.file, 1, 8).id


def test_return_on_a_race_to_come_goes_to_it_and_on_a_break_to_the_timetable(
    page: TodayPage, desk: Desk, qtbot: QtBot
):  # fmt: skip
    assert desk.competition is not None
    desk.do(timetable.add_break, desk.competition.id, 8, 40)
    table = page.schedule.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.act_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == ["timetable"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.race_id == lists.race(desk.file, 1, 2).id


def test_the_space_bar_ticks_a_line_and_takes_it_back(page: TodayPage, desk: Desk):
    place = check(page, "Timing tested")
    page.checks.setFocus()
    page.checks.choose(place)
    QTest.keyClick(page.checks, Qt.Key.Key_Space)
    line = page.checks.line(place)
    assert (line.mark, line.note, line.said) == (Mark.OFFICIAL, "13:40", "done")
    assert page.checks.chosen() == place
    assert page.checks.hasFocus()
    desk.undo()
    assert page.checks.line(place).mark is Mark.DRAWN


def test_an_official_may_say_otherwise_than_the_fact(page: TodayPage, desk: Desk):
    place = check(page, "Officials named")
    page.checks.choose(place)
    QTest.keyClick(page.checks, Qt.Key.Key_Space)
    assert page.checks.line(place).note == "by hand"
    QTest.keyClick(page.checks, Qt.Key.Key_Space)
    assert page.checks.line(place).note == ""


def test_a_line_ticks_itself_and_says_how_far_it_is(page: TodayPage, desk: Desk):
    place = check(page, "Start lists of the day out")
    assert page.checks.line(place).note == "0 of 3"
    competition_officials.set_officials(desk.file, 1, [Official("Referee", "Anna", "NED")])
    assert desk.competition is not None
    keys = [f"start {item.race.id}" for item in lists.programme(desk.file, desk.competition.id)]
    desk.announce(editions.issue(desk.file, desk.competition.id, keys, at("13:00")).changed)
    assert page.checks.line(place).mark is Mark.OFFICIAL
    assert page.checks.line(place).note == ""


@pytest.mark.parametrize(
    ("words", "signal", "target"),
    [
        ("Races of the day drawn", "page_wanted", "draw_page"),
        ("Start numbers given", "page_wanted", "entries_page"),
        ("Ice and air written down", "act_wanted", "race_conditions"),
        ("Officials named", "act_wanted", "competition_officials"),
        ("Backup in a second place", "act_wanted", "backups"),
        ("Protocol written", "act_wanted", "document_protocol"),
    ],
)
def test_return_on_a_line_goes_where_it_is_worked_on(
    page: TodayPage, qtbot: QtBot, words: str, signal: str, target: str
):
    page.checks.setFocus()
    page.checks.choose(check(page, words))
    with qtbot.waitSignal(getattr(page, signal)) as wanted:
        QTest.keyClick(page.checks, Qt.Key.Key_Return)
    assert wanted.args == [target]


def test_lamps_are_pressed(page: TodayPage, desk: Desk, qtbot: QtBot):
    with qtbot.waitSignal(page.act_wanted) as wanted:
        QTest.keyClick(page.lamps.lamps["backup"], Qt.Key.Key_Space)
    assert wanted.args == ["backups"]
    with qtbot.waitSignal(desk.told) as told:
        page.lamps.lamps["clock"].click()
    assert told.args is not None
    assert told.args[0].startswith("Compared with the counter")


# --- without a day --------------------------------------------------------------------------------------------


def test_without_a_competition_it_says_what_to_do(tmp_path: Path, qtbot: QtBot, hall: list[datetime], daylight: None):
    desk, background = Desk(), Background()
    page = TodayPage(desk, background, DocumentWatch(desk, background), BackupKeeper(desk))
    qtbot.addWidget(page)
    page.show()
    assert page.ice.race.text() == "No file is open"
    assert not page.right.isVisible()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert page.ice.race.text() == "No competition yet"
    made = desk.do(programmes.new_competition, programmes.CompetitionFacts("2025/26", "Club", "Club meet"))
    assert made is not None
    desk.go_to_competition(made.made)
    assert page.schedule.isVisible()
    assert page.schedule.table.sheet_model.rowCount() == 0
    first = programmes.RacePlan(Skated(Discipline.INDIVIDUAL, Sex.WOMEN, 500), day=at("12:00").date())
    assert desk.do(programmes.add_race, made.made, first) is not None
    desk.go_to_competition(made.made)
    assert page.ice.race.text() == "No race of this day is drawn yet."
    page.close()
    desk.close()


def test_a_day_that_is_over_shows_all_its_races(page: TodayPage, desk: Desk):
    for number in (8, 2):
        for family in ("Stolz", "De Boo", "Żurek", "Ning", "Eitrem", "Dawson"):
            skate(desk.file, "14:30", family, number)
    desk.do(results.record_status, id_of(desk.file, "Eitrem", 28), Status.DNF)
    assert page.ice.race.text() == "All races of this day are over."
    assert not page.ice.enter.isVisible()
    assert [row[-1] for row in rows(page)] == ["provisional"] * 3
    assert page.schedule.over.text() == "3 of 3 races over"


# --- room -----------------------------------------------------------------------------------------------------


def test_it_folds_where_it_is_narrow_and_low(page: TodayPage):
    assert not page.tabs.isVisible()
    assert page.right.isVisible()
    resize(page, NARROW)
    assert page.tabs.isVisible()
    assert not page.right.isVisible()
    page.tabs.setCurrentIndex(CHECKS)
    assert page.right.isVisible()
    assert not page.left.isVisible()
    page.take_hands()
    assert page.tabs.currentIndex() == NOW
    resize(page, TINY)
    assert page.ice.enter.isVisible()
    assert not page.ice.saved.isVisible()
    resize(page, USUAL)
    assert page.ice.saved.isVisible()
    assert page.left.isVisible()
    assert page.right.isVisible()


def test_every_part_has_a_name_and_is_reached_by_the_tab_key(page: TodayPage):
    seen: list[str] = []
    for _step in range(11):
        held = page.window().focusWidget()
        assert held is not None
        assert held.accessibleName(), held.objectName()
        seen.append(held.objectName())
        QTest.keyClick(held, Qt.Key.Key_Tab)
    assert seen[:8] == [
        "today_enter", "today_table", "today_lamp_file", "today_lamp_backup", "today_lamp_printer",
        "today_lamp_clock", "today_checks", "today_changed",
    ]  # fmt: skip
    assert {"today_timetable", "today_edit_checklist"} <= set(seen)


def test_it_only_looks_while_it_is_seen(page: TodayPage):
    assert page._timer.isActive()
    page.window().hide()
    assert not page._timer.isActive()
