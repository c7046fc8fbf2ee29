"""The records page: finding records by keyboard, and taking over what was set here."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, records
from skatedesk.services.record_fields import RecordFields
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.record import RecordDialog
from skatedesk.ui.pages.records_page import LIST, SET_HERE, RecordsPage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.journeys.hands import field, part
from tests.ui.large_questions import texts
from tests.ui.parts import asked, bring_forward, put_on_screen

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("daylight")


def a_record(mark: str, time: str, sex: Sex, metres: int, holder: str, nation: str, **other) -> RecordFields:
    return RecordFields(mark, Discipline.INDIVIDUAL, sex, metres, RaceTime.parse(time), holder, nation, **other)


LEE = a_record("WR", "36.36", Sex.WOMEN, 500, "Sang-Hwa LEE", "KOR", place="Salt Lake City")
EITREM = a_record("WR", "6:01.56", Sex.MEN, 5000, "Sander EITREM", "NOR")
LONG = a_record("NR", "37.20", Sex.WOMEN, 500, "Laurence GÉLINAS-BEAULIEU-LORENTZEN", "CAN")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> RecordsPage:
    """The page with World Cup 1 on the desk and three records in the list."""
    monkeypatch.setattr(Background, "inline", True)
    for fields in (LEE, EITREM, LONG):
        records.add(desk.file, fields)
    desk.choose_competition(lists.competition(desk.file, 1))
    return on_screen(qtbot, desk)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1130, height: int = 600) -> RecordsPage:
    made = put_on_screen(qtbot, RecordsPage(desk, Background(desk)), width, height)
    made.take_hands()
    return made


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        held = QApplication.focusWidget()
        assert held is not None
        qtbot.keyClick(held, key)
        QApplication.processEvents()


def shown(page: RecordsPage) -> list[str]:
    return [name for (name,) in texts(page.table, "name")]


def refusals(page: RecordsPage) -> list[str]:
    said: list[str] = []
    page.desk.refused.connect(said.append)
    return said


# --- the list ------------------------------------------------------------------------------------------------


def test_the_list_is_found_in_by_typing(page: RecordsPage, qtbot: QtBot):
    assert shown(page) == ["Sang-Hwa LEE", "Sander EITREM", "Laurence GÉLINAS-BEAULIEU-LORENTZEN"]
    assert page.subtitle.text() == "3 records"
    page.search.setFocus()
    qtbot.keyClicks(page.search, "gelinas")
    assert shown(page) == ["Laurence GÉLINAS-BEAULIEU-LORENTZEN"]
    press(qtbot, Key.Key_Escape)
    qtbot.keyClicks(page.search, "5000m nor")
    assert shown(page) == ["Sander EITREM"]
    press(qtbot, Key.Key_Return)
    assert page.table.hasFocus()


def test_mark_and_sex_are_chosen(page: RecordsPage, qtbot: QtBot):
    page.mark.setFocus()
    while page.mark.currentData() != "WR":
        press(qtbot, Key.Key_Down)
    page.refresh()
    assert shown(page) == ["Sang-Hwa LEE", "Sander EITREM"]
    page.sex.setFocus()
    press(qtbot, Key.Key_Down)
    page.sex.activated.emit(page.sex.currentIndex())
    assert shown(page) == ["Sang-Hwa LEE"]


def test_a_record_is_typed_corrected_and_taken_out(page: RecordsPage, qtbot: QtBot):
    """Each question closes itself when its act is on disk."""
    page.acts.new()
    dialog = asked(qtbot, page, "record_dialog")
    assert isinstance(dialog, RecordDialog)
    dialog.sex.setCurrentIndex(0)
    field(dialog, "record_time").setText("36.")
    field(dialog, "record_time").setFocus()
    press(qtbot, Key.Key_Return)
    assert dialog.isVisible()
    field(dialog, "record_time").setText("36.09")
    field(dialog, "record_holder").setText("Femke KOK")
    press(qtbot, Key.Key_Return)
    assert ("36.09", "broken") not in texts(page.table, "time", "state")
    assert ("36.36", "broken") in texts(page.table, "time", "state")
    chosen = page.chosen().record
    assert chosen is not None
    assert chosen.holder == "Femke KOK"
    bring_forward(qtbot, page)
    page.table.setFocus()
    press(qtbot, Key.Key_Return)
    dialog = asked(qtbot, page, "record_dialog")
    field(dialog, "record_day").setText("yesterday")
    field(dialog, "record_day").setFocus()
    press(qtbot, Key.Key_Return)
    assert part(dialog, QLabel, "question_reason").text() == "“yesterday” is no date. Write it as 2001-02-03."
    field(dialog, "record_day").setText("2025-11-16")
    press(qtbot, Key.Key_Return)
    assert ("36.09", "2025-11-16") in texts(page.table, "time", "day")
    page.acts.remove()
    confirm = asked(qtbot, page, "confirm_dialog")
    assert isinstance(confirm, ConfirmDialog)
    confirm.decide()
    assert "Femke KOK" not in shown(page)
    page.desk.undo()
    assert "Femke KOK" in shown(page)


def test_an_empty_list_says_what_to_do(qtbot: QtBot, desk: Desk):
    page = on_screen(qtbot, desk)
    assert page.table.accessibleDescription().startswith("No records yet. Take a list in with Records, Import a list")
    assert page.act.hasFocus()
    said = refusals(page)
    page.acts.edit()
    page.acts.ratify()
    assert said == ["Choose a record first."] * 2


# --- what was set here ---------------------------------------------------------------------------------------


def test_what_was_set_is_taken_over_and_ratified(page: RecordsPage, qtbot: QtBot):
    page.tabs.setCurrentIndex(SET_HERE)
    assert page.tabs.tabText(SET_HERE) == "Set in World Cup #1"
    assert page.subtitle.text() == "2 records were set"
    assert texts(page.set_table, "mark", "name", "time", "before", "state")[:2] == [
        ("WR", "Timothy LOUBINEAUD", "6:00.23", "6:01.56", ""),
        ("WR", "Femke KOK", "36.09", "36.36", ""),
    ]
    assert page.act.text() == "Take over"
    page.take_hands()
    press(qtbot, Key.Key_Down, Key.Key_Return)
    assert texts(page.set_table, "name", "state")[1] == ("Femke KOK", "provisional")
    assert page.act.text() == "Ratify…"
    press(qtbot, Key.Key_Return)
    dialog = asked(qtbot, page, "ratify_dialog")
    press(qtbot, Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "Moyca STOFFEL")
    press(qtbot, Key.Key_Return)
    assert texts(page.set_table, "name", "state")[1] == ("Femke KOK", "ratified")
    assert not page.act.isVisible()
    page.tabs.setCurrentIndex(LIST)
    assert ("Femke KOK", "ratified") in texts(page.table, "name", "state")
    assert ("Sang-Hwa LEE", "broken") in texts(page.table, "name", "state")


def test_a_best_has_no_list(page: RecordsPage):
    page.tabs.setCurrentIndex(SET_HERE)
    page.set_table.choose(3)
    said = refusals(page)
    assert not page.act.isVisible()
    page.acts.take_over()
    page.acts.ratify()
    assert said == [
        "Personal and season bests stand with the skater; only records have a list.",
        "This is not in the list yet. Take it over first, with Records, Take over.",
    ]


def test_only_a_record_of_this_file_is_applied_for(page: RecordsPage):
    said = refusals(page)
    assert page.acts.record_to_apply_for() is None
    assert said == ["This record was not set in this file, so there is nothing to apply with."]
    page.tabs.setCurrentIndex(SET_HERE)
    page.acts.take_over()
    record = page.acts.record_to_apply_for()
    assert record is not None
    assert record.holder == "Timothy LOUBINEAUD"


def test_what_is_shown_goes_out(page: RecordsPage):
    sheet = page.shown_sheet()
    assert sheet is not None
    assert (sheet.kind, len(sheet.rows)) == ("records", 3)
    page.tabs.setCurrentIndex(SET_HERE)
    sheet = page.shown_sheet()
    assert sheet is not None
    assert sheet.kind == "records set"


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_small_page_keeps_the_names_whole(qapp: QApplication, qtbot: QtBot, page: RecordsPage, scale: float):
    theme.apply(qapp, LIGHT, scale)
    page.resize(round(560 * scale), round(300 * scale))
    QApplication.processEvents()
    assert not page.title.isVisible()
    assert page.search.isVisible()
    assert page.act.isVisible()
    room = page.table.columnWidth(page.table.sheet_model.column_of("name") or 0)
    assert room >= 100 * scale
    assert page.minimumSizeHint().width() <= page.width()


def test_every_part_has_a_name(page: RecordsPage):
    parts = [page.tabs, page.search, page.mark, page.sex, page.act, page.table, page.set_table]
    assert all(part.objectName() and part.accessibleName() for part in parts)


def test_the_page_without_a_file_says_so(qtbot: QtBot, qapp: QApplication):
    page = on_screen(qtbot, Desk())
    assert "Open a results file" in page.table.accessibleDescription()
    assert not page.act.isVisible()
    assert Path(page.objectName()).name == "records_page"
