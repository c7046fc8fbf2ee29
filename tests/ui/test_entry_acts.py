"""Acts on entries, by key: entered, withdrawn, kept in reserve, let stand, timed, numbered, divided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.services import entries
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.enter_skaters import EnterSkatersDialog
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.person import PersonDialog
from skatedesk.ui.entry_acts import why_not
from skatedesk.ui.pages.entries_page import DIVISIONS, EntriesPage
from skatedesk.ui.tables.sheet_view import SheetView
from tests.ui.entered import (
    by_name,
    choose,
    coming_event,
    names,
    on_screen,
    rows,
    ten_men,
    type_keys,
)
from tests.ui.parts import asked

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> EntriesPage:
    return ten_men(qtbot, desk)


def refusal(qtbot: QtBot, page: EntriesPage, act: object) -> str:
    """What is said when an act is refused."""
    assert callable(act)
    with qtbot.waitSignal(page.desk.refused) as said:
        act()
    assert said.args is not None
    return str(said.args[0])


# --- entering ------------------------------------------------------------------------------------------------


def test_one_after_the_other_is_entered_by_typing(qtbot: QtBot, desk: Desk):
    coming_event(desk)
    page = on_screen(qtbot, desk)
    page.acts.enter()
    dialog = asked(qtbot, page, "enter_dialog")
    assert isinstance(dialog, EnterSkatersDialog)
    for typed in ("stolz", "zurek", "gelinas"):
        with qtbot.waitSignal(desk.changed):
            type_keys(qtbot, typed, Key.Key_Return)
    assert dialog.done_line.text() == "Antoine GÉLINAS-BEAULIEU is entered. 3 entered so far."
    assert names(rows(page, "name")) == ["GÉLINAS-BEAULIEU", "ŻUREK", "STOLZ"]
    with qtbot.assertNotEmitted(desk.changed):
        type_keys(qtbot, "stolz", Key.Key_Return)
    listed = dialog.findChild(FilteredList)
    assert listed is not None
    assert listed.table.sheet_model.line(0).texts[0] == "✓"
    type_keys(qtbot, Key.Key_Escape)
    assert set(rows(page, "division")) == {("B",)}


def test_for_several_distances_at_once(qtbot: QtBot, page: EntriesPage):
    page.acts.enter()
    dialog = asked(qtbot, page, "enter_dialog")
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    assert list(boxes)[:3] == ["5000 m M B", "1000 m M B", "500 m M (1) B"]
    assert [text for text, box in boxes.items() if box.isChecked()] == ["1000 m M B"]
    boxes["1500 m M B"].setChecked(True)
    boxes["500 m M (1) B"].setChecked(True)
    with qtbot.waitSignal(page.desk.changed) as told:
        type_keys(qtbot, "stolz", Key.Key_Return)
    assert told.args is not None
    assert len(told.args[0].races) == 2, "in the 1000 m he is already"
    for box in boxes.values():
        box.setChecked(False)
    type_keys(qtbot, "nuis", Key.Key_Return)
    assert boxes["5000 m M B"].hasFocus(), "a distance must be ticked first"
    dialog.reject()


def test_somebody_new_is_made_and_entered(qtbot: QtBot, page: EntriesPage):
    page.acts.enter()
    dialog = asked(qtbot, page, "enter_dialog")
    type_keys(qtbot, "holmefjord lorentzen", Key.Key_Return)
    person = asked(qtbot, dialog, "person_dialog")
    nation = person.findChild(QLineEdit, "person_nation")
    given = person.findChild(QLineEdit, "person_given")
    assert nation is not None
    assert given is not None
    given.setText("Sander")
    nation.setText("NOR")
    assert isinstance(person, PersonDialog)
    person.decide()
    qtbot.waitUntil(lambda: ("Sander HOLMEFJORD LORENTZEN", "NOR") in rows(page, "name", "nation"))
    dialog.reject()


def test_teams_are_entered_where_teams_skate(qtbot: QtBot, desk: Desk):
    coming_event(desk)
    page = on_screen(qtbot, desk)
    pursuit = [item.race for item in desk.programme() if item.race.title.startswith("Team Pursuit Men")]
    desk.choose_race(pursuit[0].id)
    assert page.enter_button.text() == "Enter teams…"
    page.acts.enter()
    dialog = asked(qtbot, page, "enter_dialog")
    listed = dialog.findChild(SheetView)
    assert listed is not None
    with qtbot.waitSignal(desk.changed):
        type_keys(qtbot, "ned", Key.Key_Return)
    assert rows(page, "nation") == [("NED",)]
    dialog.reject()


def test_the_race_looked_at_is_the_one_entered_for(qtbot: QtBot, page: EntriesPage):
    race_a = next(item.race for item in page.desk.programme() if item.race.title == "1000m Men")
    page.desk.choose_race(race_a.id)
    page.scope.setCurrentIndex(0)
    page.refresh()
    page.acts.enter()
    dialog = asked(qtbot, page, "enter_dialog")
    assert "1000 m M A" in [box.text() for box in dialog.findChildren(QCheckBox) if box.isChecked()]
    dialog.reject()


# --- states --------------------------------------------------------------------------------------------------


def test_a_reserve_gets_the_next_place_and_starts_for_who_withdraws(page: EntriesPage, qtbot: QtBot):
    for family, place in (("SCHEPERKAMP", "1"), ("PRINS", "2")):
        choose(page, family)
        page.acts.reserve()
        dialog = asked(qtbot, page, "number_dialog")
        value = dialog.findChild(QLineEdit, "number_value")
        assert value is not None
        assert value.text() == place
        with qtbot.waitSignal(page.desk.changed):
            type_keys(qtbot, Key.Key_Return)
    assert page.subtitle.text() == (
        "10 entries of 10 skaters, 5 nations · 2 reserves · numbers are missing: Ctrl+Shift+B gives them"
    )
    gone = choose(page, "NUIS")
    assert "has not withdrawn" in refusal(qtbot, page, page.acts.call_reserve)
    page.acts.withdraw()
    page.table.choose(gone)
    page.acts.call_reserve()
    dialog = asked(qtbot, page, "one_of_dialog")
    with qtbot.waitSignal(page.desk.changed):
        type_keys(qtbot, "prins", Key.Key_Return)
    states = by_name(page, "state")
    assert (states["Tim PRINS"], states["Kjeld NUIS"], states["Merijn SCHEPERKAMP"]) == (
        "Entered", "Withdrawn", "Reserve 1",
    )  # fmt: skip
    assert dialog.isHidden()


def test_out_of_competition_and_back(page: EntriesPage):
    choose(page, "STOLZ")
    page.acts.out_of_competition()
    assert by_name(page, "state")["Jordan STOLZ"] == "Out of competition"
    page.acts.out_of_competition()
    assert by_name(page, "state")["Jordan STOLZ"] == "Entered"


def test_an_entry_is_let_stand_with_a_remark(page: EntriesPage, qtbot: QtBot):
    entry = choose(page, "STOLZ")
    assert "Nothing speaks against" in refusal(qtbot, page, page.acts.overrule)
    assert page.table.chosen_key() == entry
    choose(page, "SCHEPERKAMP")
    page.acts.overrule()
    dialog = asked(qtbot, page, "remark_dialog")
    type_keys(qtbot, Key.Key_Return)
    assert dialog.isVisible(), "without a remark nothing is let stand"
    with qtbot.waitSignal(page.desk.changed):
        type_keys(qtbot, "Decided by the referee", Key.Key_Return)
    found = {row[0]: row[1:] for row in rows(page, "name", "state", "wrong")}
    assert found["Merijn SCHEPERKAMP"] == ("✓ Entered", "let stand")
    assert page.side.wrong_title.text() == "What is wrong"
    assert page.side.wrong.texts()[0].endswith("Let stand: Decided by the referee")
    page.acts.overrule()
    dialog = asked(qtbot, page, "remark_dialog")
    back = dialog.findChild(QPushButton, "remark_back")
    assert back is not None
    with qtbot.waitSignal(page.desk.changed):
        back.click()
    assert page.side.wrong_title.text() == "What is wrong · 1"


def test_taking_an_entry_out_asks_first(page: EntriesPage, qtbot: QtBot):
    choose(page, "STOLZ")
    page.acts.remove()
    asked(qtbot, page, "confirm_dialog")
    with qtbot.waitSignal(page.desk.changed):
        type_keys(qtbot, Key.Key_Tab, Key.Key_Return)
    assert "STOLZ" not in names(rows(page, "name"))
    page.desk.undo()
    assert "STOLZ" in names(rows(page, "name"))


def test_one_is_asked_for_where_one_is_meant(page: EntriesPage, qtbot: QtBot):
    page.table.selectAll()
    assert "only one" in refusal(qtbot, page, page.acts.seed_time)
    page.table.clearSelection()
    assert "No entry is chosen" in refusal(qtbot, page, page.acts.withdraw)


# --- times and numbers ---------------------------------------------------------------------------------------


def test_the_time_given_with_an_entry_is_typed_with_what_is_known(page: EntriesPage, qtbot: QtBot):
    entry = choose(page, "STOLZ")
    page.acts.seed_time()
    dialog = asked(qtbot, page, "seed_dialog")
    type_keys(qtbot, "1:04.x", Key.Key_Return)
    assert dialog.isVisible()
    value = dialog.findChild(QLineEdit, "seed_value")
    assert value is not None
    assert value.hasFocus()
    value.selectAll()
    with qtbot.waitSignal(page.desk.changed):
        type_keys(qtbot, "1:05.34", Key.Key_Tab, Key.Key_Tab, "2025-02-01", Key.Key_Tab, "Calgary", Key.Key_Return)
    line = page.shown.line(entry) if page.shown else None
    assert line is not None
    assert line.entry.seed is not None
    assert (str(line.entry.seed.time), line.entry.seed.metres, line.entry.seed.place) == ("1:05.34", None, "Calgary")
    page.acts.seed_time()
    dialog = asked(qtbot, page, "seed_dialog")
    out = dialog.findChild(QPushButton, "seed_back")
    assert out is not None
    with qtbot.waitSignal(page.desk.changed):
        out.click()
    assert by_name(page, "seed_time")["Jordan STOLZ"] == ""


def test_a_number_is_given_refused_and_taken_back(page: EntriesPage, qtbot: QtBot):
    choose(page, "STOLZ")
    page.acts.give_numbers()
    assert by_name(page, "bib")["Jordan STOLZ"] == "10"
    page.acts.number()
    asked(qtbot, page, "number_dialog")
    with qtbot.waitSignal(page.desk.refused):
        type_keys(qtbot, "1", Key.Key_Return)
    page.acts.number()
    dialog = asked(qtbot, page, "number_dialog")
    back = dialog.findChild(QPushButton, "number_back")
    assert back is not None
    with qtbot.waitSignal(page.desk.changed):
        back.click()
    assert by_name(page, "bib")["Jordan STOLZ"] == ""


@pytest.mark.parametrize(
    ("column", "text", "stands"),
    [
        ("bib", "12", True),
        ("bib", "", True),
        ("bib", "x", False),
        ("seed_time", "3652", True),
        ("seed_time", "x", False),
    ],
)
def test_what_cannot_stand_in_a_cell_is_said(column: str, text: str, stands: bool):
    assert (why_not(column, text) == "") is stands


# --- divisions -----------------------------------------------------------------------------------------------


def test_the_divisions_are_looked_at_changed_by_hand_and_composed(page: EntriesPage, qtbot: QtBot):
    page.tabs.setCurrentIndex(DIVISIONS)
    panel = page.divisions
    assert page.title.text() == "Divisions · 1000m Men"
    assert panel.summary.text() == "A 10 · 10 entries would move: 10 to A"
    model = panel.table.sheet_model
    assert model.line(0).texts[2:] == ("Jordan STOLZ", "USA", "1", "120", "to A", "Rank 1 in the standing, 120 points")
    assert not panel.back.isEnabled()
    type_keys(qtbot, Key.Key_Return)
    asked(qtbot, page, "remark_dialog")
    with qtbot.waitSignal(page.desk.changed):
        type_keys(qtbot, "Asked for it", Key.Key_Return)
    assert panel.summary.text() == "A 9, B 1 · 9 entries would move: 9 to A"
    assert model.line(9).texts[-1] == "Placed in B by hand: Asked for it"
    assert panel.back.isEnabled()
    page.division_acts.compose()
    assert panel.summary.text() == "A 9, B 1 · everybody is in the race of the division"
    page.division_acts.unplace()
    assert panel.summary.text().endswith("1 entry would move: 1 to A")
    assert "is not placed by hand" in refusal(qtbot, page, page.division_acts.unplace)
    page.tabs.setCurrentIndex(0)
    assert sorted(set(rows(page, "division"))) == [("A",), ("B",)]


def test_a_distance_without_divisions_says_so(page: EntriesPage, desk: Desk):
    page.tabs.setCurrentIndex(DIVISIONS)
    desk.do(entries.remove, [line.entry.id for line in page.shown.lines] if page.shown else [])
    assert "Nobody is entered" in page.divisions.table.accessibleDescription()
    assert not page.divisions.compose.isVisible()
