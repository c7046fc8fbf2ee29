"""The plots of a race, a cup and a skater: where they are asked for, and the dialog that shows them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import race_view, results
from skatedesk.ui import plots
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.chart import ChartDialog
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.plots_menu import PlotsMenu
from tests.ui.parts import action, put_away, put_on_screen
from tests.ui.test_standings_page import race_id, start_of

pytestmark = pytest.mark.usefixtures("daylight")


def dialog_of(page: QWidget) -> ChartDialog:
    (found,) = page.window().findChildren(ChartDialog)
    return found


@pytest.fixture
def cup(qtbot: QtBot, desk: Desk) -> StandingsPage:
    desk.go_to_race(race_id(desk, 1, 12))
    return put_on_screen(qtbot, StandingsPage(desk), 1130, 620)


def test_the_standings_have_a_button_for_their_plots(cup: StandingsPage, qtbot: QtBot):
    cup.plots.setFocus()
    qtbot.keyClick(cup.plots, Qt.Key.Key_Space)
    dialog = dialog_of(cup)
    kinds = [dialog.kinds.itemText(at) for at in range(dialog.kinds.count())]
    assert kinds == ["Places after each competition", "Points after each competition", "Points still to win"]
    assert dialog.about.text() == "500 m Men · Season 2025/26"
    assert [one.name for one in dialog.view.chart.series if one.strong] == ["Jordan STOLZ"]
    assert dialog.view.hasFocus() or dialog.focusWidget() is dialog.view
    dialog.close()


def test_the_races_to_come_are_chosen_by_keys(cup: StandingsPage, qtbot: QtBot):
    plots.show_of(cup)
    dialog = dialog_of(cup)
    assert not dialog.of.isVisible()
    dialog.kinds.setFocus()
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_End)
    assert dialog.of.isVisible()
    assert dialog.of.accessibleName() == "Races to come"
    assert dialog.view.chart.remarks[0] == "1 race left, 5 can still win."
    qtbot.keyClick(dialog.of, Qt.Key.Key_Down)
    assert dialog.view.chart.remarks[0].startswith("2 races left, ")
    dialog.close()


def test_the_values_stand_in_a_table_too(cup: StandingsPage):
    plots.show_of(cup)
    dialog = dialog_of(cup)
    dialog.tabs.setCurrentIndex(1)
    assert dialog.table.isVisible()
    assert not dialog.view.isVisible()
    model = dialog.table.sheet_model
    assert [str(model.index(row, 0).data()) for row in range(model.rowCount())] == ["WC1", "WC2"]
    dialog.close()


def test_return_asks_where_to_save(cup: StandingsPage, qtbot: QtBot):
    plots.show_of(cup)
    dialog = dialog_of(cup)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    asked = dialog.view.findChild(QFileDialog, "chart_file")
    assert asked is not None
    asked.close()
    dialog.close()


def test_the_plot_follows_a_change_of_the_file(cup: StandingsPage):
    plots.show_of(cup)
    dialog, desk = dialog_of(cup), cup.desk
    before = dialog.view.chart
    race = race_id(desk, 2, 14)
    desk.do(results.record_time, start_of(desk, race, "M179"), RaceTime.parse("39.00"))
    assert dialog.view.chart != before
    dialog.close()


def test_a_skater_has_a_plot_for_each_distance(qtbot: QtBot, desk: Desk):
    page = put_on_screen(qtbot, SkaterPage(desk), 1130, 620)
    stolz = next(one.skater.id for one in page._listed if one.skater.key == "M179")
    page.show_key(stolz)
    page.card.plots.click()
    dialog = dialog_of(page)
    assert [dialog.of.itemText(at) for at in range(dialog.of.count())] == ["500 m", "1000 m", "1500 m"]
    assert not dialog.kinds.isVisible()
    assert dialog.about.text() == "Jordan STOLZ · USA · 500 m"
    dialog.close()


def test_who_has_no_time_has_no_plot(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    from skatedesk.services import skater_charts

    monkeypatch.setattr(skater_charts, "distances", lambda _file, _skater: ())
    page = put_on_screen(qtbot, SkaterPage(desk), 1130, 620)
    with qtbot.waitSignal(desk.refused) as told:
        page.card.plots.click()
    assert told.args == ["This skater has no time yet, so there is nothing to plot."]


@pytest.fixture
def desk_window(qtbot: QtBot, desk: Desk) -> Iterator[QMainWindow]:
    """A window with the race page, the standings and a page without plots, and the menu."""
    window = QMainWindow()
    middle = QWidget()
    plan = (
        PagePlan("race_page", "Race", lambda: RacePage(desk)),
        PagePlan("standings_page", "Standings", lambda: StandingsPage(desk)),
        PagePlan("other_page", "Other", lambda: Other(desk, "other_page", "Other")),
    )
    pages = PageStack(plan)
    QVBoxLayout(middle).addWidget(pages)
    window.setCentralWidget(middle)
    menus = Menus(window)
    PlotsMenu(menus, menus.menu("View", "menu_view"), desk, pages, window)
    pages.currentChanged.connect(menus.show_possible)
    desk.go_to_race(race_id(desk, 2, 14))
    pages.show_page("race_page")
    put_on_screen(qtbot, window, 1130, 700)
    yield window
    put_away(window)


class Other(Page):
    def refresh(self) -> None:
        """Nothing is shown."""


def pages_of(window: QMainWindow) -> PageStack:
    found = window.findChild(PageStack)
    assert found is not None
    return found


def test_the_plots_of_a_race_begin_with_the_chosen_pair(desk_window: QMainWindow, desk: Desk, qtbot: QtBot):
    page = pages_of(desk_window).page("race_page")
    assert isinstance(page, RacePage)
    assert page.view is not None
    start = next(one for one in race_view.read(desk.file, page.view.race.id).starts if one.pair == 4)
    desk.do(results.record_passing, start.id, 100, RaceTime.parse("9.80"))
    page._choose_start(start.id, 1)
    action(desk_window, "plots").trigger()
    dialog = dialog_of(desk_window)
    assert dialog.of.currentText() == "Pair 4"
    assert dialog.view.chart.series[0].name == start.competitor.name
    dialog.kinds.setFocus()
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_Down)
    assert dialog.view.chart.title == "Opener against lap"
    dialog.close()


def test_the_act_is_possible_where_there_are_plots(desk_window: QMainWindow):
    pages, act = pages_of(desk_window), action(desk_window, "plots")
    assert act.isEnabled()
    pages.show_page("standings_page")
    assert act.isEnabled()
    assert act.shortcut().toString() == "Ctrl+F6"
    pages.show_page("other_page")
    assert not act.isEnabled()


def test_without_a_race_it_says_what_to_do(desk_window: QMainWindow, desk: Desk, qtbot: QtBot):
    desk.choose_race(None)
    with qtbot.waitSignal(desk.refused) as told:
        action(desk_window, "plots").trigger()
    assert told.args == ["Choose a race first."]
