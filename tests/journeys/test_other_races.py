"""Quartets with twelve passings, mass starts and team races on the same page."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import CTRL, Hands, Key, names

pytestmark = pytest.mark.journey

Skated = Callable[[int, int], Hands]


def test_a_5000_m_in_quartets_takes_twelve_passings(skated: Skated, qtbot: QtBot):
    hands = skated(1, 2)
    assert hands.page.title.text() == "2 · 5000m Men · Division B"
    hands.go_to("Philip Due SCHMIDT")
    assert hands.bar.place.text() == "Pair 2 · inner, yellow · No 42"
    assert hands.entry("Philip Due SCHMIDT", "armband", "time") == ("yellow", "6:33.16")
    metres = list(hands.bar.strip.fields)
    assert (len(metres), metres[0], metres[-1]) == (12, 200, 4600)
    hands.press(Key.Key_Tab)
    clocks = [f"{seconds // 60}:{seconds % 60:02d}.10" for seconds in range(62, 62 + 12 * 29, 29)]
    for metre, clock in zip(metres, clocks, strict=True):
        field = hands.bar.strip.fields[metre]
        assert field.hasFocus()
        qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect() == field.rect())
        hands.enter(clock)
    assert hands.bar.time_box.hasFocus()
    start = next(start for start in hands.race().starts if start.competitor.name == "Philip Due SCHMIDT")
    assert [str(passing.time) for passing in start.attempts[0].passings] == clocks
    assert "split:200" not in {column.key for column in hands.page.table.sheet_model.columns}
    hands.check_file("M long")


def test_a_mass_start_takes_orders_by_helmet_and_keeps_the_rest(skated: Skated):
    hands = skated(1, 28)
    assert hands.page.title.text() == "28 · Mass Start Men · Division A"
    assert hands.bar.counter.lap.text() == "lap 16 of 16"
    before = hands.result("Indra MEDARD", "rank", "points")
    hands.enter("5 7:47.00")
    assert hands.result("Indra MEDARD", "time", "rank", "points") == ("7:47.00", *before)
    hands.undo()
    hands.press(Key.Key_PageUp)
    assert hands.bar.time_box.text() == "116 22 16"
    hands.enter("16 22 116")
    assert hands.result("Antoine GÉLINAS-BEAULIEU", "rank", "race_points") == ("3", "23")
    assert hands.bar.time_box.hasFocus()
    hands.undo()
    hands.check_file("M mass start")


def test_a_team_pursuit_shows_heats_and_takes_times(skated: Skated):
    hands = skated(1, 24)
    assert hands.page.title.text() == "24 · Team Pursuit Men · Division A"
    hands.go_to("NORWAY")
    assert hands.bar.place.text() == "Heat 3 · Finish · No 14"
    hands.enter("3:31.00")
    assert hands.result("NORWAY", "rank", "time", "points") == ("1", "3:31.00", "60")
    hands.undo()
    assert hands.result("NORWAY", "rank") == ("2",)
    hands.check_file("M team pursuit")


def test_every_race_of_the_sample_can_be_gone_through(skated: Skated):
    for competition in (1, 2):
        hands = skated(competition, 1)
        for item in hands.desk.programme():
            assert hands.page.title.text().startswith(f"{item.race.number} · ")
            assert len(names(hands.page.table)) >= item.starts > 0
            assert hands.bar.isVisible()
            hands.press(Key.Key_Down, Key.Key_Up)
            hands.press(Key.Key_PageDown, held=CTRL)
