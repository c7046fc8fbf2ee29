"""What stands beside the entry: result, standing and laps, as far as there is room."""

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, race_charts, results
from skatedesk.ui.pages.race_page import RacePage
from tests.ui.conftest import USUAL
from tests.ui.parts import entry_bar

LONG, MASS_START = 6, 28
HIGH, WIDE = QSize(1118, 960), QSize(3400, 1900)
NARROW_AND_LOW = QSize(435, 300)


@pytest.fixture
def page(race_page: RacePage) -> RacePage:
    show(race_page, LONG)
    return race_page


def show(page: RacePage, number: int) -> None:
    desk = page.desk
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, number).id)


def seen(page: RacePage) -> tuple[bool, ...]:
    """Whether result, tabs, standing and laps are seen."""
    side = page.side
    return tuple(part.isVisible() for part in (side.result, side.tabs, side.standing, side.laps))


def counting(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """The pairs whose laps are read from now on."""
    pairs: list[int | None] = []
    real = race_charts.lap_chart

    def read(file, race_id, pair, view=None):
        pairs.append(pair)
        return real(file, race_id, pair, view)

    monkeypatch.setattr(race_charts, "lap_chart", read)
    return pairs


def test_standing_and_laps_share_a_tab_where_there_is_room_for_one(page: RacePage):
    assert seen(page) == (True, True, True, False)
    page.side.tabs.setCurrentIndex(1)
    assert seen(page) == (True, True, False, True)
    page.side.tabs.setCurrentIndex(0)
    assert seen(page) == (True, True, True, False)


@pytest.mark.parametrize("size", [HIGH, WIDE])
def test_where_there_is_room_all_are_seen(page: RacePage, size: QSize):
    page.window().resize(size)
    assert seen(page) == (True, False, True, True)
    beside = page.side.standing.x() > page.side.result.geometry().right()
    assert beside is (size == WIDE)
    assert page.side.laps.y() > page.side.standing.geometry().bottom()
    page.window().resize(USUAL)
    assert seen(page) == (True, True, True, False)


def test_in_a_low_window_only_the_result_is_left(page: RacePage):
    page.window().resize(NARROW_AND_LOW)
    page.tabs.setCurrentIndex(1)
    assert seen(page) == (True, False, False, False)


def test_a_mass_start_has_no_laps_to_plot_and_an_evening_of_a_club_no_standing(page: RacePage):
    show(page, MASS_START)
    assert seen(page) == (True, False, True, False)
    show(page, LONG)
    with page.desk.file.change("Another series") as change:
        change.session.connection().exec_driver_sql("UPDATE competitions SET series = 'Club evening'")
    page.refresh()
    assert seen(page) == (True, False, False, True)


def test_laps_are_read_only_while_they_are_seen_and_once_for_a_saved_value(
    page: RacePage, monkeypatch: pytest.MonkeyPatch
):
    pairs = counting(monkeypatch)
    assert page.view is not None
    start = next(one for one in page.view.starts if one.pair == 3)
    page.desk.do(results.record_passing, start.id, 1000, RaceTime(75_000))
    assert pairs == []
    page.side.tabs.setCurrentIndex(1)
    assert len(pairs) == 1
    page.go_to_reskate(start.id)
    pairs.clear()
    page.desk.do(results.record_passing, start.id, 1000, RaceTime(75_100))
    assert pairs == [3]


def test_the_plot_shows_the_pair_that_was_just_saved_and_then_the_one_that_is_chosen(page: RacePage):
    page.side.tabs.setCurrentIndex(1)
    assert page.view is not None
    last = [start for start in page.view.starts if start.pair == 2][-1]
    page.go_to_reskate(last.id)
    page.go_on()
    assert entry_bar(page).place.text().startswith("Pair 3")
    assert page.side.laps.about.text() == "Pair 2"
    page.step(1)
    assert page.side.laps.about.text() == "Pair 3"


def test_a_saved_passing_is_on_the_plot_at_once(page: RacePage):
    page.side.tabs.setCurrentIndex(1)
    assert page.view is not None
    start = next(one for one in page.view.starts if one.pair == 4)
    page.go_to_reskate(start.id)
    page.desk.do(results.record_passing, start.id, 600, RaceTime(48_000))
    page.desk.do(results.record_passing, start.id, 1000, RaceTime(78_500))
    own = page.side.laps.plot.chart.series[0]
    assert start.competitor.name in own.name
    assert 1000 in [mark.x for mark in own.marks]


def test_the_plot_is_saved_by_its_button(page: RacePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    page.side.tabs.setCurrentIndex(1)
    asked: list[str] = []
    monkeypatch.setattr(page.side.laps.plot, "save", lambda: asked.append("save"))
    qtbot.mouseClick(page.side.laps.save_button, Qt.MouseButton.LeftButton)
    assert asked == ["save"]
