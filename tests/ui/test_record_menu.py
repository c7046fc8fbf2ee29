"""The menu of the records: possible on their page, and each act asks, writes or says what is missing."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, records
from skatedesk.services.record_fields import RecordFields
from skatedesk.ui.pages.records_page import SET_HERE, RecordsPage
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, possible, shown, workbooks_of

ON_CHOSEN = ("record_edit", "record_remove", "record_ratify", "record_application")
ACTS = ("record_new", *ON_CHOSEN, "record_take_over", "record_import", "record_export")
LEE = RecordFields(
    "WR", Discipline.INDIVIDUAL, Sex.WOMEN, 500, RaceTime.parse("36.36"), "Sang-Hwa LEE", "KOR", day=date(2013, 11, 16)
)


@pytest.fixture
def page(window: Window) -> RecordsPage:
    """The page in the window, with World Cup #1 and one record in the list."""
    records.add(window.desk.file, LEE)
    window.desk.choose_competition(lists.competition(window.desk.file, 1))
    made = window.show_page("records_page")
    assert isinstance(made, RecordsPage)
    return made


def refused(qtbot: QtBot, window: Window, name: str) -> str:
    """What is said when the act is asked for."""
    with qtbot.waitSignal(window.desk.refused) as said:
        action(window, name).trigger()
    assert said.args is not None
    return str(said.args[0])


def test_records_are_acted_on_only_where_they_are_seen(window: Window):
    assert possible(window, *ACTS) == set()
    window.show_page("records_page")
    assert possible(window, *ACTS) == set(ACTS)
    window.show_page("race_page")
    assert possible(window, *ACTS) == set()


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("record_new", "record_dialog"),
        ("record_edit", "record_dialog"),
        ("record_remove", "confirm_dialog"),
        ("record_import", "record_list_dialog"),
        ("record_export", "folder_dialog"),
    ],
)
def test_each_act_asks_before_anything_changes(window: Window, page: RecordsPage, qtbot: QtBot, name: str, dialog: str):
    with qtbot.assertNotEmitted(window.desk.changed):
        action(window, name).trigger()
        shown(window, dialog).close()


def test_what_was_set_here_is_taken_over_ratified_and_applied_for(window: Window, page: RecordsPage, qtbot: QtBot):
    page.tabs.setCurrentIndex(SET_HERE)
    with qtbot.waitSignal(window.desk.changed) as changed:
        action(window, "record_take_over").trigger()
    assert changed.args is not None
    assert changed.args[0].label.startswith("Provisional record WR")
    action(window, "record_ratify").trigger()
    shown(window, "ratify_dialog").close()
    action(window, "record_application").trigger()
    shown(window, "folder_dialog").close()


@pytest.mark.parametrize("name", ON_CHOSEN)
def test_without_a_record_it_says_to_choose_one(window: Window, qtbot: QtBot, name: str):
    window.show_page("records_page")
    assert refused(qtbot, window, name) == "Choose a record first."


def test_a_record_from_a_list_is_neither_taken_over_nor_applied_for(window: Window, page: RecordsPage, qtbot: QtBot):
    assert refused(qtbot, window, "record_take_over").startswith("Choose a record that was set in this competition")
    assert refused(qtbot, window, "record_application").startswith("This record was not set in this file")


def test_an_empty_list_is_not_written(window: Window, qtbot: QtBot):
    window.show_page("records_page")
    assert refused(qtbot, window, "record_export") == "There is no record to export yet."


def test_the_list_in_front_is_written(window: Window, page: RecordsPage, qtbot: QtBot, tmp_path: Path):
    assert workbooks_of(qtbot, window, "record_export", tmp_path) == ["records.xlsx"]


def test_a_new_record_is_begun_by_its_key(window: Window, page: RecordsPage, qtbot: QtBot):
    bring_forward(qtbot, window)
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    shown(window, "record_dialog").close()
