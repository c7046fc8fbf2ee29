"""What if, at the keyboard: names into ranks, the standing beside, and all as it was after Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.pages.what_if_panel import WhatIfPanel
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from tests.services import content
from tests.ui.parts import type_in
from tests.ui.test_standings_page import columns, on_screen, press, race_id, rows, start_of

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> StandingsPage:
    """The page with the men's 500 m, where results are being imagined."""
    desk.go_to_race(race_id(desk, 1, 12))
    made = on_screen(qtbot, desk)
    made.what_if.setFocus()
    press(qtbot, made.what_if, Key.Key_Space)
    return made


@pytest.fixture
def panel(page: StandingsPage) -> WhatIfPanel:
    assert page.panel is not None
    return page.panel


def wished(panel: WhatIfPanel) -> list[tuple[str, ...]]:
    model = panel.table.sheet_model
    return [model.line(row).texts for row in range(model.rowCount())]


def test_the_hands_are_where_names_are_typed_and_the_next_race_is_meant(page: StandingsPage, panel: WhatIfPanel):
    assert QApplication.focusWidget() is panel.people.box
    assert (panel.race.currentText(), panel.place.text()) == ("WC3, to come", "1")
    assert not page.imagined.isVisible()
    assert rows(page)[0] == ("1", "Jordan STOLZ", "USA", "60", "43", "48", "60", "211")


def test_names_go_into_the_ranks_one_after_the_other(page: StandingsPage, panel: WhatIfPanel):
    type_in("boo", Key.Key_Return, "stolz", Key.Key_Return)
    assert wished(panel) == [("Jenning DE BOO", "rank 1"), ("Jordan STOLZ", "rank 2")]
    assert panel.place.text() == "3"
    assert page.imagined.isVisible()
    assert columns(page) == ["Rank", "Moved", "Name", "Nation", "WC3", "Points"]
    assert rows(page)[:3] == [
        ("1", "=", "Jordan STOLZ", "USA", "54", "265"),
        ("2", "▲1", "Jenning DE BOO", "NED", "60", "245"),
        ("3", "▼1", "Damian ŻUREK", "POL", "", "189"),
    ]
    assert page.remarks.text() == "Imagined, not skated: WC3, to come: Jenning DE BOO rank 1, Jordan STOLZ rank 2."


def test_another_rank_a_time_or_a_status_is_typed_before_the_name(page: StandingsPage, panel: WhatIfPanel):
    panel.place.setFocus()
    panel.place.selectAll()
    type_in("5", Key.Key_Tab, "stolz", Key.Key_Return)
    panel.place.setFocus()
    panel.place.selectAll()
    type_in("dq", Key.Key_Tab, "zurek", Key.Key_Return)
    assert wished(panel) == [("Jordan STOLZ", "rank 5"), ("Damian ŻUREK", "DQ")]
    assert [(row[2], row[4]) for row in rows(page)[:2]] == [("Jordan STOLZ", "40"), ("Damian ŻUREK", "")]


def test_who_is_put_into_a_rank_takes_it_from_another(panel: WhatIfPanel):
    type_in("boo", Key.Key_Return)
    panel.place.setText("1")
    type_in("stolz", Key.Key_Return)
    assert wished(panel) == [("Jordan STOLZ", "rank 1")]


def test_what_is_no_rank_is_refused_where_it_was_typed(page: StandingsPage, panel: WhatIfPanel):
    panel.place.setText("first")
    type_in("boo", Key.Key_Return)
    assert panel.refusal.text().startswith("“first” is no rank such as 3, no time such as 1:07.35")
    assert (panel.refusal.isVisible(), panel.place.property("wrong")) == (True, True)
    assert QApplication.focusWidget() is panel.place
    panel.place.selectAll()
    type_in("1", Key.Key_Return)
    assert (panel.refusal.isVisible(), wished(panel)) == (False, [("Jenning DE BOO", "rank 1")])


def test_letters_of_nobody_are_refused(panel: WhatIfPanel):
    type_in("xyz", Key.Key_Return)
    assert panel.refusal.text() == "Nobody of this cup has these letters. Type others."
    assert wished(panel) == []


def test_a_race_that_was_skated_can_be_imagined_otherwise(page: StandingsPage, panel: WhatIfPanel):
    panel.race.setCurrentIndex(panel.race.findText("WC2-2, Division A (skated)"))
    panel.place.setText("dq")
    type_in("stolz", Key.Key_Return)
    assert columns(page) == ["Rank", "Moved", "Name", "Nation", "WC2-2", "Points"]
    assert rows(page)[0][:3] == ("1", "▲1", "Damian ŻUREK")


def test_wishes_are_taken_out_one_by_one_or_all(page: StandingsPage, panel: WhatIfPanel, qtbot: QtBot):
    type_in("boo", Key.Key_Return, "stolz", Key.Key_Return, "zurek", Key.Key_Return)
    panel.table.setFocus()
    press(qtbot, panel.table, Key.Key_Home, Key.Key_Delete)
    assert wished(panel) == [("Jordan STOLZ", "rank 2"), ("Damian ŻUREK", "rank 3")]
    assert panel.place.text() == "1"
    press(qtbot, panel.clear, Key.Key_Space)
    assert wished(panel) == []
    assert not page.imagined.isVisible()
    assert not panel.clear.isEnabled()


def test_who_can_still_win_is_told_for_the_races_to_come(panel: WhatIfPanel):
    assert panel.chances.texts() == (
        "How many races are to come is not known: the rule file does not say. Give the number.",
    )
    panel.to_come.setFocus()
    type_in("1", Key.Key_Return)
    assert panel.chances.texts()[0] == "1 race left, 5 can still win."
    assert panel.chances.texts()[1].startswith("wins with rank 5 or better")
    panel.to_come.selectAll()
    type_in("many", Key.Key_Return)
    assert panel.refusal.text() == "Type how many races are to come, 0 to 40."


def test_esc_leaves_and_nothing_of_it_is_kept(page: StandingsPage, panel: WhatIfPanel):
    before = content(page.desk.file.path)
    type_in("boo", Key.Key_Return, Key.Key_Escape)
    assert page.panel is None
    assert not page.imagined.isVisible()
    assert rows(page)[0] == ("1", "=", "Jordan STOLZ", "USA", "60", "43", "48", "60", "211")
    assert QApplication.focusWidget() is page.table
    assert content(page.desk.file.path) == before


def test_the_button_and_esc_in_the_list_leave_too(page: StandingsPage, qtbot: QtBot):
    assert page.what_if.text() == "Leave what if"
    press(qtbot, page.what_if, Key.Key_Space)
    assert (page.panel, page.what_if.text()) == (None, "What if")
    page.imagine()
    page.table.setFocus()
    press(qtbot, page.table, Key.Key_Escape)
    assert page.panel is None


def test_every_cup_keeps_what_is_imagined_in_it(page: StandingsPage, panel: WhatIfPanel, qtbot: QtBot):
    type_in("boo", Key.Key_Return)
    page.cups.setFocus()
    press(qtbot, page.cups, Key.Key_Down)
    assert (wished(panel), page.imagined.isVisible()) == ([], False)
    press(qtbot, page.cups, Key.Key_Up)
    assert wished(panel) == [("Jenning DE BOO", "rank 1")]


def test_a_real_time_shows_in_the_imagined_standing_at_once(page: StandingsPage, panel: WhatIfPanel):
    type_in("boo", Key.Key_Return)
    desk = page.desk
    assert rows(page)[0][-1] == "245"
    desk.do(results.record_time, start_of(desk, race_id(desk, 2, 24), "M179"), RaceTime.parse("59.00"))
    assert wished(panel) == [("Jenning DE BOO", "rank 1")]
    assert ("Jordan STOLZ", "172") in [(row[2], row[-1]) for row in rows(page)]


def test_teams_can_be_imagined(page: StandingsPage, panel: WhatIfPanel, qtbot: QtBot):
    page.cups.setFocus()
    press(qtbot, page.cups, Key.Key_End)
    panel.people.setFocus()
    type_in("nor", Key.Key_Return)
    assert wished(panel) == [("NORWAY", "rank 1")]


def test_in_little_room_the_panel_has_a_tab_of_its_own(qtbot: QtBot, qapp: QApplication, desk: Desk):
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, desk, 900, 560)
    page.imagine()
    assert page.panel is not None
    assert [page.tabs.tabText(at) for at in range(page.tabs.count())] == ["Standing", "Cups", "What if"]
    assert page.panel.isVisible()
    assert not page.table.isVisible()
    page.tabs.setCurrentIndex(0)
    assert page.table.isVisible()
    assert not page.panel.isVisible()
    page.leave_imagining()
    assert page.tabs.count() == 2


@pytest.mark.parametrize("width", [520, 700])
def test_the_race_is_never_cut_for_the_rank_beside_it(qtbot: QtBot, qapp: QApplication, desk: Desk, width: int):
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, desk, 2 * width, 560)
    page.imagine()
    assert page.panel is not None
    QApplication.processEvents()
    assert page.panel.race.width() >= page.panel.race.sizeHint().width()


def test_every_part_can_be_named_and_is_on_the_way_of_the_tab_key(page: StandingsPage, panel: WhatIfPanel):
    follows = panel.follows
    told = (follows, follows.scheme, follows.changes, panel.to_come, panel.chances)
    for widget in (panel, panel.race, panel.place, panel.people.box, panel.table, *told):
        assert widget.objectName()
        assert widget.accessibleName()
    type_in("boo", Key.Key_Return)
    panel.race.setFocus()
    visited: list[str] = []
    for _step in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        QTest.keyClick(focused, Key.Key_Tab)
    assert visited == [
        "what_if_race", "what_if_place", "what_if_filter", "what_if_wishes", "what_if_take_out", "what_if_clear",
        "what_follows_scheme", "what_follows_changes", "what_if_to_come", "what_if_chances",
    ]  # fmt: skip
