"""The race page: folding, the marks beside, hidden and shown again, and how little a time moves."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, publishing, race_view, results, standings
from skatedesk.sheets.start_list import row_key
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.tables.sheet_view import SheetView
from tests.ui.conftest import USUAL
from tests.ui.parts import entry_bar

NARROW, LOW = QSize(700, 648), QSize(435, 300)


@pytest.fixture
def page(race_page: RacePage) -> RacePage:
    """The page on the 1000 m of the men in Salt Lake City."""
    desk = race_page.desk
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 1).id, 8).id)
    return race_page


def start_of(page: RacePage, name: str) -> int:
    assert page.view is not None
    return next(start.id for start in page.view.starts if start.competitor.name == name)


def marked(table: SheetView) -> str:
    model = table.sheet_model
    row = model.line(table.currentIndex().row())
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    return row.texts[model.column_of("name") or 0]


def counting(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[str]:
    """Every call of this function from now on."""
    calls: list[str] = []
    real = getattr(owner, name)

    def call(*args, **kwargs):
        calls.append(name)
        return real(*args, **kwargs)

    monkeypatch.setattr(owner, name, call)
    return calls


# --- what follows a change -----------------------------------------------------------------------------------


def test_a_time_reads_race_and_standing_once_and_shows_three_lists_once(
    page: RacePage, monkeypatch: pytest.MonkeyPatch
):
    reads = counting(monkeypatch, race_view, "read")
    cups = counting(monkeypatch, standings.Standings, "of_cup")
    shows = counting(monkeypatch, SheetView, "show_sheet")
    page.desk.do(results.record_time, start_of(page, "Joep WENNEMARS"), RaceTime(66_500))
    assert (len(reads), len(cups), len(shows)) == (1, 1, 3)


def test_a_hidden_page_reads_nothing_until_it_is_shown(page: RacePage, monkeypatch: pytest.MonkeyPatch):
    reads = counting(monkeypatch, race_view, "read")
    page.hide()
    start = start_of(page, "Joep WENNEMARS")
    page.desk.do(results.record_time, start, RaceTime(65_000))
    page.desk.do(results.record_time, start, RaceTime(65_100))
    assert reads == []
    page.show()
    assert len(reads) == 1
    page.result.mark(start)
    assert marked(page.result.table) == "Joep WENNEMARS"
    page.hide()
    page.show()
    assert len(reads) == 1


def test_a_change_elsewhere_keeps_row_and_text_under_the_hands(page: RacePage):
    page.table.choose(row_key(start_of(page, "Tim PRINS"), 1))
    entry_bar(page).time_box.setText("106")
    page.desk.do(results.record_time, start_of(page, "Joep WENNEMARS"), RaceTime(65_000))
    assert (entry_bar(page).name.text(), entry_bar(page).time_box.text()) == ("Tim PRINS  NED", "106")


def test_the_marks_follow_the_row_and_stay_where_somebody_has_no_result(page: RacePage):
    page.table.choose(row_key(start_of(page, "Tim PRINS"), 1))
    assert (marked(page.result.table), marked(page.standing.table)) == ("Tim PRINS", "Tim PRINS")
    page.desk.do(results.clear_result, start_of(page, "Jordan STOLZ"))
    page.table.choose(row_key(start_of(page, "Jordan STOLZ"), 1))
    assert (marked(page.result.table), marked(page.standing.table)) == ("Tim PRINS", "Jordan STOLZ")


def test_going_on_keeps_the_marks(page: RacePage):
    page.table.choose(row_key(start_of(page, "Cooper MCLEOD"), 1))
    page.go_on()
    assert entry_bar(page).name.text() == "Tim PRINS  NED"
    assert (marked(page.result.table), marked(page.standing.table)) == ("Cooper MCLEOD", "Cooper MCLEOD")
    page.step(-1)
    page.step(1)
    assert marked(page.result.table) == "Tim PRINS"


def test_a_line_of_the_result_leads_to_its_time(page: RacePage, qtbot: QtBot):
    page.result.mark(start_of(page, "Jordan STOLZ"))
    page.result.table.setFocus()
    page.table.choose(row_key(start_of(page, "Tim PRINS"), 1))
    page.result.table.choose(start_of(page, "Jordan STOLZ"))
    QTest.keyClick(page.result.table, Qt.Key.Key_Return)
    assert (entry_bar(page).name.text(), page.focusWidget()) == ("Jordan STOLZ  USA", entry_bar(page).time_box)


def test_a_race_opens_on_the_time_of_the_first_who_has_no_result(page: RacePage):
    desk = page.desk
    desk.do(results.clear_result, start_of(page, "Tim PRINS"))
    desk.do(results.record_status, start_of(page, "Cooper MCLEOD"), Status.DNS)
    race_id = desk.race_id
    desk.choose_race(1)
    desk.choose_race(race_id)
    assert entry_bar(page).name.text() == "Tim PRINS  NED"
    assert page.table.currentIndex().column() == page.table.sheet_model.column_of("time")


# --- the head ------------------------------------------------------------------------------------------------


def test_the_head_counts_and_the_button_names_its_act(page: RacePage, qtbot: QtBot):
    assert page.title.text() == "8 · 1000m Men · Division A"
    assert (page.subtitle.text(), page.result.state.text()) == ("20 on the start list", "provisional")
    with qtbot.waitSignal(page.official_wanted):
        qtbot.mouseClick(page.official_button, Qt.MouseButton.LeftButton)
    assert page.view is not None
    page.desk.do(publishing.make_official, page.view.race.id)
    assert (page.official_button.text(), page.result.state.text()) == ("Make provisional", "official")
    assert page.official_button.property("role") == "plain"  # what takes back is not the loudest of the page
    page.desk.do(publishing.make_provisional, page.view.race.id)
    page.desk.do(results.clear_result, start_of(page, "Tim PRINS"))
    assert (page.subtitle.text(), page.result.state.text()) == (
        "20 on the start list · 1 to skate", "on the ice · 19 of 20",
    )  # fmt: skip
    assert (page.official_button.text(), page.official_button.property("role")) == ("Make official", "primary")


def test_a_race_outside_a_cup_has_no_standing_beside_it(page: RacePage):
    desk = page.desk
    with desk.file.change("Another series") as change:
        change.session.connection().exec_driver_sql("UPDATE competitions SET series = 'Club evening'")
    page.refresh()
    assert (page.standing.isVisible(), page.result.isVisible()) == (False, True)
    assert page.standing.table.accessibleName() == "World Cup standing"


# --- nothing to show -----------------------------------------------------------------------------------------


def test_without_a_file_only_the_next_step_is_shown(qtbot: QtBot):
    page = RacePage(Desk())
    qtbot.addWidget(page)
    page.resize(USUAL)
    page.show()
    assert (page.title.text(), page.bar.isVisible(), page.side.isVisible()) == ("No file is open", False, False)
    assert page.table.isVisible()


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "tabs", "second_line"), [(USUAL, False, True), (NARROW, True, True), (LOW, True, False)]
)
def test_the_page_folds_where_it_is_narrow_or_low(
    page: RacePage, size: QSize, tabs: bool, second_line: bool, qtbot: QtBot
):
    page.window().resize(size)
    assert (page.tabs.isVisible(), page.side.isVisible(), page.subtitle.isVisible()) == (tabs, not tabs, second_line)
    assert page.size() == size
    if tabs:
        qtbot.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(1).center())
        assert (page.table.isVisible(), page.side.isVisible(), page.bar.isVisible()) == (False, True, True)
        page.tabs.setCurrentIndex(0)
    page.window().resize(USUAL)
    assert (page.tabs.isVisible(), page.side.isVisible(), page.table.isVisible()) == (False, True, True)


def test_no_column_of_the_start_list_is_out_of_sight_where_it_is_narrow(page: RacePage, qtbot: QtBot):
    page.window().resize(LOW)
    qtbot.waitUntil(lambda: page.table.horizontalScrollBar().maximum() == 0)
    model = page.table.sheet_model
    shown = [column.key for at, column in enumerate(model.columns) if not page.table.isColumnHidden(at)]
    assert {"pair", "lane", "name", "time"} <= set(shown)


@pytest.mark.parametrize("size", [USUAL, LOW])
def test_nothing_moves_when_a_time_comes_in(page: RacePage, size: QSize, qtbot: QtBot):
    page.window().resize(size)
    parts = (page.table, page.bar, entry_bar(page).time_box, entry_bar(page).strip, page.result, page.standing)
    qtbot.waitUntil(lambda: entry_bar(page).strip.fields[200].visibleRegion().isEmpty() is False)
    QApplication.processEvents()
    before = [part.geometry() for part in parts]
    page.desk.do(results.record_time, start_of(page, "Cooper MCLEOD"), RaceTime(66_123, 3))
    page.go_on()
    entry_bar(page).time_box.setText("10650")
    QApplication.processEvents()
    assert [part.geometry() for part in parts] == before
