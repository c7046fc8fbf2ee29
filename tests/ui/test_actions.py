"""The menus: what is possible when, what undo would take back, and the look that is on the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, results
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.ui.parts import open_new

pytestmark = pytest.mark.journey


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """A window without a file."""
    look.apply(qapp, LIGHT)
    made = Window()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    look.apply(qapp, LIGHT)


@pytest.fixture
def opened(window: Window, desk_file: Path) -> Window:
    window.open(files.open_file(desk_file))
    return window


def action(window: Window, name: str) -> QAction:
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None, name
    return found


def possible(window: Window, *names: str) -> list[str]:
    return [name for name in names if action(window, name).isEnabled()]


GROUPS = ("open", "import", "undo", "export_race", "next_race", "dnf", "official")


def test_what_needs_a_file_a_race_or_the_race_page_waits_for_it(window: Window, tmp_path: Path, desk_file: Path):
    assert possible(window, *GROUPS) == ["open"]
    open_new(window, tmp_path / "day.skatedesk")
    assert possible(window, *GROUPS) == ["open", "import", "undo"]
    window.open(files.open_file(desk_file))
    assert possible(window, *GROUPS) == list(GROUPS)
    window.show_page("standings_page")
    assert possible(window, *GROUPS) == ["open", "import", "undo", "export_race", "next_race"]
    window.show_page("race_page")
    assert possible(window, *GROUPS) == list(GROUPS)


def test_the_menu_says_what_would_be_taken_back_and_brought_back(opened: Window):
    desk, menu = opened.desk, opened.findChild(QMenu, "menu_edit")
    assert menu is not None
    view = opened.race_page.view
    assert view is not None
    start = view.starts[0]
    desk.do(results.record_time, start.id, RaceTime(66_000))
    menu.aboutToShow.emit()
    label = action(opened, "undo").text()
    assert label.startswith("&Undo: Time 1:06.00, ")
    assert start.competitor.name in label
    desk.undo()
    menu.aboutToShow.emit()
    assert action(opened, "redo").text() == label.replace("Undo", "Redo")


def test_races_are_stepped_through_and_stop_at_the_ends(opened: Window):
    ids = [item.race.id for item in opened.desk.programme()]
    opened.desk.choose_race(ids[0])
    for name, reached in (("race_before", ids[0]), ("next_race", ids[1]), ("race_before", ids[0])):
        action(opened, name).trigger()
        assert opened.desk.race_id == reached
    opened.desk.choose_race(ids[-1])
    action(opened, "next_race").trigger()
    assert opened.desk.race_id == ids[-1]


def test_the_look_is_chosen_and_marked(window: Window):
    for name in ("dark", "contrast", "light"):
        action(window, f"theme_{name}").trigger()
        assert look.current().name == name
        marked = [one for one in ("light", "dark", "contrast") if action(window, f"theme_{one}").isChecked()]
        assert marked == [name]


def test_the_scale_goes_in_steps_and_keeps_the_look(window: Window):
    action(window, "theme_dark").trigger()
    scales: list[float] = []
    for name in ("smaller", "larger", "larger", "larger", "larger", "larger", "smaller"):
        action(window, name).trigger()
        scales.append(look.current().scale)
    assert scales == [1.0, 1.25, 1.5, 1.75, 2.0, 2.0, 1.75]
    assert look.current().name == "dark"


def test_all_keys_are_listed(opened: Window, qtbot: QtBot):
    action(opened, "keys").trigger()
    dialog = opened.findChild(QDialog, "keys_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("note", "offence_dialog"),
        ("dq", "offence_dialog"),
        ("withdraw", "confirm_dialog"),
        ("reskate", "reskate_dialog"),
        ("points", "points_dialog"),
        ("clear", "confirm_dialog"),
        ("open", "open_dialog"),
        ("import", "import_dialog"),
        ("export_race", "folder_dialog"),
        ("export_competition", "folder_dialog"),
        ("new", "season_wizard"),
    ],
)
def test_an_act_that_needs_an_answer_asks_and_changes_nothing_by_itself(
    opened: Window, qtbot: QtBot, name: str, dialog: str
):
    with qtbot.assertNotEmitted(opened.desk.changed):
        action(opened, name).trigger()
        asked = opened.findChild(QDialog, dialog)
        assert asked is not None
        assert asked.isVisible()
        assert asked.isModal()
        asked.close()


def test_a_question_names_the_skater_it_is_about(opened: Window):
    action(opened, "dq").trigger()
    dialog = opened.findChild(QDialog, "offence_dialog")
    assert dialog is not None
    view = opened.race_page.view
    assert view is not None
    name = view.starts[0].competitor.name
    labels = {child.accessibleName() for child in dialog.findChildren(type(opened.race_page.subtitle).__mro__[1])}
    assert any(name in label and "Pair 1" in label for label in labels)
    dialog.close()


def test_with_nobody_chosen_nothing_is_decided_and_nothing_breaks(window: Window, qtbot: QtBot):
    acts = window.actions_.decisions
    with qtbot.assertNotEmitted(window.desk.changed):
        for act in (acts.note, acts.disqualify, acts.withdraw, acts.reskate, acts.points, acts.clear, acts.official):
            act()
        acts.decide(Status.DNF)
        window.desk.undo()
