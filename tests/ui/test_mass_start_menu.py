"""The menu of a mass start: possible while one is on the race page in front."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skatedesk.ui.window import Window
from tests.services.mass_starts import race_of
from tests.ui.mass_starts import enter, on_disk, press, type_in
from tests.ui.parts import action, bring_forward, possible, shown

ROUNDS = ("move_up", "divide", "fill_final")
ACTS = ("lapped", "stopped", "laps", "award_finish", *ROUNDS)


@pytest.fixture
def desk_file(before_the_start: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(before_the_start, tmp_path / "desk.skatedesk"))


@pytest.fixture
def at_start(window: Window) -> Window:
    """The window on the mass start of Calgary before the start."""
    window.desk.go_to_race(race_of(window.desk.file, 2, 28))
    return window


def test_a_mass_start_is_acted_on_only_where_it_is_seen(window: Window):
    window.desk.go_to_race(race_of(window.desk.file, 2, 8))
    assert possible(window, *ACTS) == set()
    window.desk.go_to_race(race_of(window.desk.file, 2, 28))
    assert possible(window, *ACTS) == set(ACTS)
    window.show_page("standings_page")
    assert possible(window, *ACTS) == set()
    window.show_page("race_page")
    assert possible(window, *ACTS) == set(ACTS)


@pytest.mark.parametrize(("name", "dialog"), [("stopped", "stopped_dialog"), ("laps", "number_dialog")])
def test_laps_are_asked_for_before_anything_changes(at_start: Window, qtbot: QtBot, name: str, dialog: str):
    with qtbot.assertNotEmitted(at_start.desk.changed):
        action(at_start, name).trigger()
        shown(at_start, dialog).close()


def test_lapped_is_written_down_at_once(at_start: Window, qtbot: QtBot):
    type_in(at_start.race_page, "149")
    with qtbot.waitSignal(at_start.desk.changed):
        action(at_start, "lapped").trigger()
    assert on_disk(at_start.race_page).start(149).attempts[0].lapped


def test_the_points_of_the_finish_are_given_anew(at_start: Window, qtbot: QtBot):
    press(at_start.race_page, *[Qt.Key.Key_PageDown] * 3)
    enter(at_start.race_page, "80 7:42.51 112 +0.23")
    with qtbot.waitSignal(at_start.desk.changed):
        action(at_start, "award_finish").trigger()
    assert on_disk(at_start.race_page).order_at(4) == (80, 112)


@pytest.mark.parametrize("name", ROUNDS)
def test_rounds_that_this_race_is_not_part_of_are_refused(at_start: Window, qtbot: QtBot, name: str):
    with qtbot.waitSignal(at_start.desk.refused) as told:
        action(at_start, name).trigger()
    assert told.args is not None
    assert told.args[0].startswith("Race 28 is no ")


def test_the_key_of_the_helmet_in_the_box(at_start: Window, qtbot: QtBot):
    bring_forward(qtbot, at_start)
    type_in(at_start.race_page, "41")
    held = at_start.focusWidget()
    assert held is not None
    with qtbot.waitSignal(at_start.desk.changed):
        qtbot.keyClick(held, Qt.Key.Key_F11)
    assert on_disk(at_start.race_page).start(41).attempts[0].lapped
