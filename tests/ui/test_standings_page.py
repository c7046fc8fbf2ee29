"""The standings page: choosing a cup and a competition by keyboard, and following the times."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, race_view, results
from skatedesk.services.changes import Changed
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.parts import put_on_screen

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> StandingsPage:
    """The page on the screen with the men's 500 m, the hands on the cups."""
    desk.go_to_race(race_id(desk, 1, 12))
    return on_screen(qtbot, desk)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1130, height: int = 620) -> StandingsPage:
    made = put_on_screen(qtbot, StandingsPage(desk), width, height)
    made.cups.setFocus()
    return made


def race_id(desk: Desk, competition: int, number: int) -> int:
    return lists.race(desk.file, lists.competition(desk.file, competition).id, number).id


def start_of(desk: Desk, race: int, key: str) -> int:
    return next(start.id for start in race_view.read(desk.file, race).starts if start.competitor.key == key)


def rows(page: StandingsPage) -> list[tuple[str, ...]]:
    model = page.table.sheet_model
    return [model.line(row).texts for row in range(model.rowCount())]


def columns(page: StandingsPage) -> list[str]:
    return [column.title for column in page.table.sheet_model.columns]


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


# --- what is shown -------------------------------------------------------------------------------------------


def test_the_cup_of_the_chosen_race_is_shown_as_officially_published(page: StandingsPage):
    assert page.title.text() == "World Cup standing · 500 m Men"
    assert page.subtitle.text() == "Season 2025/26 · after World Cup #2 · 4 races"
    assert columns(page) == ["Rank", "Moved", "Name", "Nation", "WC1-1", "WC1-2", "WC2-1", "WC2-2", "Points"]
    assert rows(page)[:4] == [
        ("1", "=", "Jordan STOLZ", "USA", "60", "43", "48", "60", "211"),
        ("2", "=", "Damian ŻUREK", "POL", "54", "38", "43", "54", "189"),
        ("3", "=", "Jenning DE BOO", "NED", "31", "60", "54", "40", "185"),
        ("4", "▲3", "Jun-Ho KIM", "KOR", "24", "48", "60", "48", "180"),
    ]


def test_how_ties_are_broken_is_said_in_words(page: StandingsPage):
    assert page.ties.text() == (
        "All races count. Ties: the higher points in one race, then in the next best and so on; then the faster"
        " best time; who is still equal shares the rank."
    )


def test_after_the_first_competition_there_is_no_movement_to_show(page: StandingsPage, qtbot: QtBot):
    press(qtbot, page.after, Qt.Key.Key_Down)
    assert columns(page) == ["Rank", "Name", "Nation", "WC1-1", "WC1-2", "Points"]


def test_the_cups_stand_under_women_and_men(page: StandingsPage):
    texts = [page.cups.item(row).text() for row in range(page.cups.count())]
    cups = ["500 m", "1000 m", "1500 m", "3000 / 5000 m", "Mass start", "Team pursuit"]
    men = [*cups[:3], "5000 / 10000 m", *cups[4:]]
    assert texts == ["Women", *cups, "Men", *men]
    said = [page.cups.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 11)]
    assert said == ["500 m Women", "5000 m / 10000 m Men"]


# --- choosing by keyboard ------------------------------------------------------------------------------------


def test_down_and_up_go_from_cup_to_cup_over_the_headings(page: StandingsPage, qtbot: QtBot):
    press(qtbot, page.cups, Qt.Key.Key_Down)
    assert page.title.text().endswith("1000 m Men")
    press(qtbot, page.cups, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.title.text().endswith("Team Pursuit Women")
    assert page.cups.chosen() == "W team pursuit"


def test_an_earlier_standing_is_chosen_and_taken_back(page: StandingsPage, qtbot: QtBot):
    choices = [page.after.itemText(at) for at in range(page.after.count())]
    assert choices == ["All so far", "World Cup #1", "World Cup #2"]
    press(qtbot, page.after, Qt.Key.Key_Down)
    assert page.subtitle.text() == "Season 2025/26 · after World Cup #1 · 2 of 4 races"
    assert rows(page)[1] == ("2", "Damian ŻUREK", "POL", "54", "38", "92")
    press(qtbot, page.cups, Qt.Key.Key_Down)
    assert page.subtitle.text().endswith("after World Cup #1 · 1 of 2 races")
    press(qtbot, page.after, Qt.Key.Key_Up)
    assert page.subtitle.text().endswith("after World Cup #2 · 2 races")


def test_return_on_a_line_asks_for_the_skater(page: StandingsPage, qtbot: QtBot):
    press(qtbot, page.cups, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    press(qtbot, page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.desk.skater_chosen) as asked:
        press(qtbot, page.table, Qt.Key.Key_Return)
    known = {skater.id: skater.name for skater in lists.skaters(page.desk.file)}
    assert asked.args is not None
    assert known[asked.args[0]] == "Damian ŻUREK"


def test_home_goes_to_the_first_cup_below_its_heading(page: StandingsPage, qtbot: QtBot):
    press(qtbot, page.cups, Qt.Key.Key_End)
    press(qtbot, page.cups, Qt.Key.Key_Home)
    assert page.cups.chosen() == "W 500"
    assert page.cups.currentRow() == 1


def test_a_team_has_no_page_of_its_own(page: StandingsPage, qtbot: QtBot):
    press(qtbot, page.cups, Qt.Key.Key_End)
    assert page.title.text().endswith("Team Pursuit Men")
    with qtbot.assertNotEmitted(page.desk.skater_chosen):
        press(qtbot, page.table, Qt.Key.Key_Return)


def test_tab_goes_from_the_cups_over_the_choice_to_the_table(page: StandingsPage, qtbot: QtBot):
    visited: list[str] = []
    for _step in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        press(qtbot, focused, Qt.Key.Key_Tab)
    assert visited == ["cup_list", "after_choice", "what_if_button", "plots_button", "standings_table"]


# --- following the times -------------------------------------------------------------------------------------


def test_a_changed_time_moves_the_standing_and_undo_takes_it_back(page: StandingsPage):
    desk, race = page.desk, race_id(page.desk, 2, 24)
    before = rows(page)
    chosen = page.table.chosen_key()
    desk.do(results.record_time, start_of(desk, race, "M179"), RaceTime.parse("59.00"))
    assert rows(page)[0] == ("1", "▲1", "Damian ŻUREK", "POL", "54", "38", "43", "60", "195")
    assert page.table.chosen_key() == chosen
    desk.undo()
    assert rows(page) == before


def test_a_race_of_another_cup_does_not_concern_the_page(page: StandingsPage):
    desk = page.desk
    of_cup, other = race_id(desk, 2, 24), race_id(desk, 2, 8)
    assert page.concerns(Changed("Time", frozenset({of_cup})))
    assert not page.concerns(Changed("Time", frozenset({other})))
    assert page.concerns(Changed("Import", frozenset({10**6})))
    assert page.concerns(Changed("Import", frozenset({other}), act="undo"))
    assert not page.concerns(Changed("New file"))


def test_a_hidden_page_looks_again_when_it_is_next_seen(page: StandingsPage):
    desk, race = page.desk, race_id(page.desk, 2, 24)
    before = rows(page)
    page.hide()
    desk.do(results.record_time, start_of(desk, race, "M179"), RaceTime.parse("59.00"))
    assert rows(page) == before
    page.show()
    assert rows(page)[0][2] == "Damian ŻUREK"


def test_the_page_follows_another_race_but_keeps_a_cup_chosen_by_hand(page: StandingsPage, qtbot: QtBot):
    desk = page.desk
    press(qtbot, page.cups, Qt.Key.Key_Down)
    desk.do(results.record_time, start_of(desk, race_id(desk, 2, 8), "M179"), RaceTime.parse("1:06.10"))
    assert page.title.text().endswith("1000 m Men")
    desk.go_to_race(race_id(desk, 1, 5))
    assert page.title.text().endswith("3000 m / 5000 m Women")


# --- nothing to show, little room ----------------------------------------------------------------------------


def test_a_file_without_cup_races_says_what_to_do_next(qtbot: QtBot, tmp_path: Path):
    desk = Desk()
    page = on_screen(qtbot, desk)
    assert (page.title.text(), page.subtitle.text()) == ("World Cup standing", "No standing yet")
    assert "File menu" in page.table.accessibleDescription()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert rows(page) == []
    assert not page.cups.isVisible()
    assert not page.after.isVisible()
    assert "Competition, Import results" in page.table.accessibleDescription()
    desk.close()


def test_in_little_room_the_cups_fold_under_a_tab(qtbot: QtBot, qapp: QApplication, desk: Desk):
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, desk, 900, 560)
    assert page.tabs.isVisible()
    assert page.table.isVisible()
    assert not page.cups.isVisible()
    press(qtbot, page.tabs, Qt.Key.Key_Right)
    assert page.cups.isVisible()
    assert not page.table.isVisible()
    page.cups.setFocus()
    press(qtbot, page.cups, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.title.text() == page.view.standing.cup.title if page.view else False
    page.resize(1800, 900)
    assert page.cups.isVisible()
    assert page.table.isVisible()
    assert not page.tabs.isVisible()


def test_every_part_can_be_named_and_read_aloud(page: StandingsPage):
    for widget in (page, page.cups, page.after, page.table, page.tabs, page.cups_panel, page.ties):
        assert widget.objectName()
        assert widget.accessibleName()
    assert isinstance(page.after, QComboBox)
