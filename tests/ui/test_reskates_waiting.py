"""Who waits for a reskate, on the race page: seen only then, and the minutes go."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from skatedesk.domain.reskates import Waiting
from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.sheets.start_list import of_row_key
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages import reskates_waiting
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.reskates_waiting import MOST_ROWS, ReskatesWaiting
from tests.domain import rules, start
from tests.ui.parts import entry_bar

FINISH = datetime(2025, 11, 15, 14, 0, tzinfo=UTC)
RULE = rules().reskate


@pytest.fixture
def page(desk: Desk, daylight: None, qtbot: QtBot) -> Iterator[RacePage]:
    made = RacePage(desk)
    qtbot.addWidget(made)
    made.resize(1118, 648)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.look_again()
    yield made
    made.close()


def shown(panel: ReskatesWaiting) -> list[tuple[str, str]]:
    model = panel.table.sheet_model
    name, rest = model.column_of("name") or 0, model.column_of("rest") or 0
    return [(model.line(row).texts[name], model.line(row).texts[rest]) for row in range(model.rowCount())]


def grant(page: RacePage, at: int) -> int:
    """A reskate for the skater in this row of the result."""
    assert page.view is not None
    start_id = page.view.results[at].start.id
    page.desk.do(results.order_reskate, start_id, "hindered")
    return start_id


def test_the_minutes_go_until_the_skater_may_start(qtbot: QtBot, daylight: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reskates_waiting, "LOOK_AT_CLOCK_MS", 5)
    time = [FINISH + timedelta(minutes=18)]
    panel = ReskatesWaiting(now=lambda: time[0])
    qtbot.addWidget(panel)
    panel.show_waiting([Waiting(start(name="Anna BERG", place="9i"), 2, FINISH)], RULE)
    assert shown(panel) == [("Anna BERG", "12 min of rest left")]
    time[0] += timedelta(minutes=12)
    qtbot.waitUntil(lambda: shown(panel) == [("Anna BERG", "may skate again")])
    panel.show_waiting([], None)
    assert not panel.isVisible()


def test_it_takes_no_more_room_than_it_needs(qtbot: QtBot, daylight: None):
    panel = ReskatesWaiting()
    qtbot.addWidget(panel)
    many = [Waiting(start(name=f"Skater {at}", place=f"{at}i"), 2, FINISH) for at in range(1, 6)]
    heights = []
    for count in (1, 3, 5):
        panel.show_waiting(many[:count], RULE)
        heights.append(panel.table.height())
        row = panel.table.rowHeight(0)
        below = panel.table.horizontalHeader().sizeHint().height() + min(count, MOST_ROWS) * row
        assert panel.table.height() == below
    assert heights[0] < heights[1] == heights[2]
    panel.set_low(True)
    assert panel.table.height() == panel.table.rowHeight(0)


def test_the_page_shows_who_waits_and_return_goes_there(page: RacePage):
    assert not page.reskates.isVisible()
    first, second = grant(page, 3), grant(page, 5)
    assert page.reskates.isVisible()
    assert len(shown(page.reskates)) == 2
    page.reskates.table.setFocus()
    QTest.keyClick(page.reskates.table, Qt.Key.Key_Down)
    QTest.keyClick(page.reskates.table, Qt.Key.Key_Return)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen == of_row_key(page.reskates.table.chosen_key() or 0)
    assert chosen[0] in (first, second)
    assert chosen[1] == 2
    assert entry_bar(page).time_box.hasFocus()


def test_who_has_skated_again_waits_no_longer_and_undo_brings_it_back(page: RacePage):
    start_id = grant(page, 0)
    page.desk.do(results.record_time, start_id, RaceTime.parse("1:20.00"), 2)
    assert not page.reskates.isVisible()
    page.desk.undo()
    assert page.reskates.isVisible()
    page.desk.undo()
    assert not page.reskates.isVisible()


def test_a_hand_time_is_typed_into_the_table_and_marked_in_the_notes(page: RacePage):
    assert page.view is not None
    key = page.table.chosen_key()
    assert key is not None
    model = page.table.sheet_model
    row, time, notes = model.row_of(key), model.column_of("time"), model.column_of("notes")
    assert row is not None
    assert time is not None
    assert notes is not None
    index = model.index(row, time)
    model.setData(index, "1:59.5 1:59.7")
    assert (model.line(row).texts[time], model.line(row).texts[notes]) == ("1:59.7", "M")
    assert model.data(index, Qt.ItemDataRole.EditRole) == "1:59.7M"
    model.setData(index, "1:59.71")
    assert (model.line(row).texts[time], model.line(row).texts[notes]) == ("1:59.71", "")
