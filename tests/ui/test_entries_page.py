"""The entries page: shown, filtered, typed into, and what is wrong said in sentences."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.entries import Seed
from skatedesk.domain.times import RaceTime
from skatedesk.services import bibs, entries, files
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entries_page import DIVISIONS, ENTRIES, NATIONS, WRONG, EntriesPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.entered import (
    DUTCH,
    OTHERS,
    by_name,
    choose,
    coming_event,
    enter_men,
    names,
    on_screen,
    rows,
    skater,
    ten_men,
    type_keys,
)

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> EntriesPage:
    return ten_men(qtbot, desk)


# --- what is shown -------------------------------------------------------------------------------------------


def test_the_entries_of_the_distance_stand_by_nation_and_name(page: EntriesPage):
    assert page.title.text() == "Entries · 1000m Men"
    assert page.subtitle.text() == (
        "10 entries of 10 skaters, 5 nations · 1 shortfall · numbers are missing: Ctrl+Shift+B gives them"
    )
    assert names(rows(page, "name"))[:3] == ["GÉLINAS-BEAULIEU", "NING", "DE BOO"]
    assert set(rows(page, "division")) == {("B",)}
    assert rows(page, "nation")[-2:] == [("POL",), ("USA",)]


def test_what_is_wrong_stands_in_its_row_and_in_a_sentence(page: EntriesPage, qtbot: QtBot):
    wrong = {row[0]: row[1] for row in rows(page, "name", "wrong") if row[1]}
    assert wrong == {"Merijn SCHEPERKAMP": "too many"}
    assert by_name(page, "state")["Merijn SCHEPERKAMP"] == "▲ Entered"
    assert page.side.wrong_title.text() == "What is wrong · 1"
    sentence = page.side.wrong.texts()[0]
    assert sentence.startswith("NED has 6 in the 1000m Men,")
    page.side.wrong.setFocus()
    type_keys(qtbot, Key.Key_Return)
    assert page.table.hasFocus()
    assert page.table.chosen_key() == choose(page, "SCHEPERKAMP")


def test_the_nations_are_counted_with_the_most_they_may_have(page: EntriesPage, qtbot: QtBot):
    model = page.side.nations.sheet_model
    lines = [model.line(row).texts for row in range(model.rowCount())]
    assert page.side.nations_title.text() == "5 nations"
    assert lines[2] == ("NED", "", "6", "6", "5", "▲")
    assert lines[0] == ("CAN", "", "1", "1", "5", "")
    page.side.nations.setFocus()
    type_keys(qtbot, Key.Key_End, Key.Key_Return)
    assert page.search.text() == "USA"
    assert names(rows(page, "name")) == ["STOLZ"]


def test_one_race_one_distance_or_the_whole_competition_is_looked_at(page: EntriesPage, qtbot: QtBot):
    enter_men(page.desk, "STOLZ", title="1000m Men", division="A")
    enter_men(page.desk, "STOLZ", title="1500m Men")
    assert len(rows(page, "name")) == 11
    page.scope.setFocus()
    type_keys(qtbot, Key.Key_Up)
    assert page.title.text().endswith("1000m Men · Division B")
    assert len(rows(page, "name")) == 10
    type_keys(qtbot, Key.Key_Down, Key.Key_Down)
    assert page.title.text() == "Entries"
    assert page.subtitle.text().startswith("12 entries of 10 skaters, 5 nations")
    assert ("Jordan STOLZ", "12 1500 m M B") in rows(page, "name", "race")


def test_the_page_follows_the_race_that_is_chosen(page: EntriesPage):
    ids = [item.race.id for item in page.desk.programme()]
    page.desk.choose_race(ids[-1])
    assert page.title.text() == "Entries · Mass Start Men"
    assert rows(page, "name") == []
    assert page.subtitle.text() == "Nobody is entered yet"
    assert "Ctrl+Shift+I" in page.table.accessibleDescription()
    page.take_hands()
    assert page.enter_button.hasFocus()


def test_seed_season_best_and_number_stand_where_they_are_known(page: EntriesPage):
    entry = choose(page, "STOLZ")
    page.desk.do(entries.set_seed, entry, Seed(RaceTime.parse("1:44.25"), 1500))
    page.desk.do(bibs.give_bibs, page.desk.competition.id if page.desk.competition else 0)
    found = {row[0]: row[1:] for row in rows(page, "name", "bib", "seed_time", "season_best")}
    assert found["Jordan STOLZ"][1:] == ("1:44.25 (1500 m)", "1:05.66")
    assert [row[0] for row in found.values()] == [str(number) for number in range(1, 11)]


# --- keys ----------------------------------------------------------------------------------------------------


def test_letters_typed_in_the_list_find_somebody_and_escape_shows_all(page: EntriesPage, qtbot: QtBot):
    type_keys(qtbot, "gelinas")
    assert (page.search.text(), names(rows(page, "name"))) == ("gelinas", ["GÉLINAS-BEAULIEU"])
    type_keys(qtbot, Key.Key_Return)
    assert page.table.hasFocus()
    type_keys(qtbot, Key.Key_Escape)
    assert len(rows(page, "name")) == 10
    type_keys(qtbot, "zzz")
    assert "Esc shows all again" in page.table.accessibleDescription()


def test_return_asks_for_the_skater(page: EntriesPage, qtbot: QtBot):
    choose(page, "STOLZ")
    with qtbot.waitSignal(page.desk.skater_chosen) as told:
        type_keys(qtbot, Key.Key_Return)
    assert told.args == [skater(page.desk, "STOLZ")]


def test_a_number_and_a_time_are_typed_into_their_cells(page: EntriesPage, qtbot: QtBot):
    entry = choose(page, "STOLZ")
    for column, text in (("bib", "77"), ("seed_time", "10534")):
        at = page.table.sheet_model.column_of(column)
        assert at is not None
        page.table.setCurrentIndex(page.table.sheet_model.index(page.table.currentIndex().row(), at))
        with qtbot.waitSignal(page.desk.changed):
            type_keys(qtbot, text[0])
            type_keys(qtbot, text[1:], Key.Key_Return)
    assert rows(page, "name", "bib", "seed_time")[-1] == ("Jordan STOLZ", "77", "1:05.34")
    with qtbot.waitSignal(page.desk.refused) as said:
        page.acts.save_cell(entry, "bib", "0")
    assert said.args is not None
    assert "is no start number" in str(said.args[0])


def test_several_are_chosen_and_withdrawn_at_once_and_come_back(page: EntriesPage, qtbot: QtBot):
    choose(page, "DE BOO")
    qtbot.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.acts.withdraw()
    gone = [name for name, state in rows(page, "name", "state") if state == "Withdrawn"]
    assert len(gone) == 2
    assert names([(name,) for name in gone])[0] == "DE BOO"
    assert " · 2 withdrawn · " in page.subtitle.text()
    page.acts.give_numbers()
    assert page.subtitle.text().endswith(" · 2 withdrawn")
    page.acts.withdraw()
    assert set(by_name(page, "state").values()) == {"Entered", "▲ Entered"}


# --- nothing to show, little room ----------------------------------------------------------------------------


def test_without_file_or_competition_the_page_says_what_to_do(qtbot: QtBot, tmp_path: Path):
    desk = Desk()
    page = on_screen(qtbot, desk)
    assert "File menu" in page.table.accessibleDescription()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert "New competition" in page.table.accessibleDescription()
    assert not page.enter_button.isVisible()
    desk.close()


def test_in_little_room_the_parts_fold_under_tabs(qtbot: QtBot, qapp: QApplication, desk: Desk):
    coming_event(desk)
    enter_men(desk, *DUTCH, *OTHERS)
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, desk, 978, 620)
    assert page.title.text() == "1000m Men"
    assert not page.side.isVisible()
    assert ("Merijn SCHEPERKAMP", "▲ Entered") in rows(page, "name", "state")
    page.tabs.setFocus()
    type_keys(qtbot, Key.Key_Right)
    assert page.tabs.currentIndex() == WRONG
    assert (page.side.wrong.isVisible(), page.side.nations.isVisible(), page.table.isVisible()) == (True, False, False)
    type_keys(qtbot, Key.Key_Right)
    assert page.tabs.currentIndex() == NATIONS
    assert page.side.nations.isVisible()
    type_keys(qtbot, Key.Key_Right)
    assert page.tabs.currentIndex() == DIVISIONS
    assert page.divisions.why.isVisible()
    acts = (page.divisions.by_hand, page.divisions.back, page.divisions.compose)
    page.divisions.back.setText("Die Setzung von Hand zurücknehmen")
    page.divisions.fold()
    assert [act.isVisible() for act in acts] == [True, False, True]
    page.divisions.back.setEnabled(True)
    page.divisions.fold()
    assert [act.isVisible() for act in acts] == [False, True, True]
    page.resize(2200, 1200)
    page.tabs.setCurrentIndex(ENTRIES)
    assert (page.side.wrong.isVisible(), page.side.nations.isVisible(), page.table.isVisible()) == (True, True, True)
    assert not page.tabs.isTabVisible(WRONG)


def test_a_name_is_never_cut_on_a_small_screen(qtbot: QtBot, qapp: QApplication, desk: Desk):
    coming_event(desk)
    enter_men(desk, *OTHERS)
    for scale in (1.0, 2.0):
        look.apply(qapp, LIGHT, scale)
        page = on_screen(qtbot, desk, 978, 620)
        at = page.table.sheet_model.column_of("name")
        assert at is not None
        painter = page.table._painting
        assert [name for (name,) in rows(page, "name") if painter.is_cut(name, at, page.table.columnWidth(at))] == []


def test_hands_go_with_the_part_that_comes_to_the_front(page: EntriesPage):
    page.tabs.setCurrentIndex(DIVISIONS)
    assert page.divisions.table.hasFocus()
    page.tabs.setCurrentIndex(ENTRIES)
    assert page.table.hasFocus()
    page.tabs.setFocus()
    page.tabs.setCurrentIndex(DIVISIONS)
    assert page.tabs.hasFocus()
