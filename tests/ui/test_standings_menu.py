"""The menu of the standings: possible on their page; results are imagined, equal totals ranked by hand."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, possible, shown
from tests.ui.test_standings_page import race_id

ACTS = ("what_if", "rank_by_hand")


@pytest.fixture
def page(window: Window) -> StandingsPage:
    """The long cup of the men, in which two share the first total."""
    window.desk.go_to_race(race_id(window.desk, 1, 6))
    made = window.show_page("standings_page")
    assert isinstance(made, StandingsPage)
    return made


def test_standings_are_acted_on_only_where_they_are_seen(window: Window):
    assert possible(window, *ACTS) == set()
    window.show_page("standings_page")
    assert possible(window, *ACTS) == set(ACTS)
    window.show_page("race_page")
    assert possible(window, *ACTS) == set()


def test_results_are_imagined_and_left_again_without_a_change(window: Window, page: StandingsPage, qtbot: QtBot):
    with qtbot.assertNotEmitted(window.desk.changed):
        action(window, "what_if").trigger()
        assert page.panel is not None
        assert page.panel.isVisible()
        action(window, "what_if").trigger()
    assert page.panel is None


def test_equal_totals_are_asked_about(window: Window, page: StandingsPage, qtbot: QtBot):
    with qtbot.assertNotEmitted(window.desk.changed):
        action(window, "rank_by_hand").trigger()
        shown(window, "rank_ruling_dialog").close()


def test_both_have_their_keys(window: Window, page: StandingsPage, qtbot: QtBot):
    bring_forward(qtbot, window)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.table, Qt.Key.Key_H, control)
    shown(window, "rank_ruling_dialog").close()
    bring_forward(qtbot, window)
    qtbot.keyClick(page.table, Qt.Key.Key_H, control | Qt.KeyboardModifier.ShiftModifier)
    assert page.panel is not None
