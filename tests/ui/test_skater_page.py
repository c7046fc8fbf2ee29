"""The skater page: finding somebody by keyboard, the card, and the way to a race."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services import files, importing, lists, people, race_view, results
from skatedesk.store.schema import ImportedTimeRow
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.tables.sheet_view import SheetView
from tests.ui.parts import put_on_screen

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SkaterPage:
    """The page on the screen, the hands on the search box."""
    return on_screen(qtbot, desk)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1130, height: int = 640) -> SkaterPage:
    made = put_on_screen(qtbot, SkaterPage(desk), width, height)
    made.search.setFocus()
    return made


def id_of(desk: Desk, key: str) -> int:
    return next(skater.id for skater in lists.skaters(desk.file) if skater.key == key)


def race_id(desk: Desk, competition: int, number: int) -> int:
    return lists.race(desk.file, lists.competition(desk.file, competition).id, number).id


def start_of(desk: Desk, race: int, key: str) -> int:
    return next(start.id for start in race_view.read(desk.file, race).starts if start.competitor.key == key)


def rows(view: SheetView) -> list[tuple[str, ...]]:
    return [view.sheet_model.line(row).texts for row in range(view.sheet_model.rowCount())]


def names(page: SkaterPage) -> list[str]:
    return [name for _number, name, _nation in rows(page.list)]


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


# --- finding -------------------------------------------------------------------------------------------------


def test_typing_leaves_those_who_fit_and_shows_the_first(page: SkaterPage, qtbot: QtBot):
    assert page.count.text() == "313 skaters"
    qtbot.keyClicks(page.search, "gelinas")
    assert names(page) == ["Antoine GÉLINAS-BEAULIEU"]
    assert page.card.head.name.text() == "Antoine GÉLINAS-BEAULIEU"
    assert page.card.head.facts.text() == "CAN · Men · No 16 · M013"
    assert page.count.text() == "1 of 313 skaters"


def test_the_skater_shown_stays_while_the_typing_fits(page: SkaterPage, qtbot: QtBot):
    page.show_key(id_of(page.desk, "M118"))
    qtbot.keyClicks(page.search, "ned")
    assert len(names(page)) > 10
    assert page.card.head.name.text() == "Jenning DE BOO"


def test_a_number_of_the_chosen_competition_finds_its_skater(page: SkaterPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "181")
    assert rows(page.list) == [("181", "Jordan STOLZ", "USA")]


def test_nobody_fits_and_escape_begins_anew(page: SkaterPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "x")
    shown = page.card.head.name.text()
    assert shown == names(page)[0]
    qtbot.keyClicks(page.search, "yz")
    assert rows(page.list) == []
    assert page.card.head.name.text() == shown
    press(qtbot, page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(rows(page.list)) == 313


def test_down_goes_into_the_list_and_up_from_the_first_line_back(page: SkaterPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "pol")
    press(qtbot, page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    first, second = names(page)[:2]
    assert page.card.head.name.text() == first
    press(qtbot, page.list, Qt.Key.Key_Down)
    assert page.card.head.name.text() == second
    press(qtbot, page.list, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_typing_in_the_list_goes_on_in_the_search_box(page: SkaterPage, qtbot: QtBot):
    page.list.setFocus()
    qtbot.keyClick(page.list, "s")
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "tolz")
    assert names(page) == ["Jordan STOLZ"]


# --- the card ------------------------------------------------------------------------------------------------


def test_the_desk_brings_a_skater(page: SkaterPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "jpn")
    page.show_key(id_of(page.desk, "M179"))
    assert page.search.text() == ""
    assert page.list.chosen_key() == id_of(page.desk, "M179")
    card = page.card
    assert card.head.name.text() == "Jordan STOLZ"
    assert rows(card.places)[0] == ("500 m Men", "1", "211")
    assert rows(card.bests)[1] == ("1000 m", "PB, SB", "1:05.66", "2025-11-14", "Salt Lake City")
    assert card.races_title.text() == "10 races"
    assert rows(card.races)[6] == (
        "2025-11-22", "World Cup #2", "14", "1st 500m Men", "A", "9", "In", "3", "34.02(8)", "+0.03", "48",
    )  # fmt: skip
    assert not card.legend.isVisible()


def test_codes_are_explained_below_the_races(page: SkaterPage):
    page.show_key(id_of(page.desk, "M093"))
    assert page.card.legend.isVisible()
    assert page.card.legend.text().startswith("F: ")


def test_return_goes_from_the_search_to_the_races_and_on_to_the_race(page: SkaterPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "stolz")
    press(qtbot, page.search, Qt.Key.Key_Return)
    assert page.card.races.hasFocus()
    press(qtbot, page.card.races, Qt.Key.Key_Home)
    with qtbot.waitSignal(page.desk.race_chosen):
        press(qtbot, page.card.races, Qt.Key.Key_Return)
    assert page.desk.race_id == race_id(page.desk, 1, 8)
    assert page.desk.competition == lists.competition(page.desk.file, 1)


def test_return_on_a_best_time_goes_to_its_race(page: SkaterPage, qtbot: QtBot):
    page.show_key(id_of(page.desk, "M179"))
    page.card.bests.choose(race_id(page.desk, 1, 26))
    press(qtbot, page.card.bests, Qt.Key.Key_Return)
    assert page.desk.race_id == race_id(page.desk, 1, 26)


def test_tab_goes_through_all_parts(page: SkaterPage, qtbot: QtBot):
    visited: list[str] = []
    for _step in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        press(qtbot, focused, Qt.Key.Key_Tab)
    assert visited == [
        "skater_search", "skater_list", "skater_new", "skater_edit", "skater_places", "skater_plots", "skater_bests",
        "skater_races",
    ]  # fmt: skip


def test_what_is_known_of_a_skater_stands_on_the_card(page: SkaterPage):
    desk, head = page.desk, page.card.head
    skater_id = id_of(desk, "M179")
    page.show_key(skater_id)
    assert (head.own_name.isVisible(), head.born.isVisible(), head.system.isVisible()) == (False, False, False)
    fields = people.fields_of(people.person(desk.file, skater_id))
    known = replace(fields, born=date(2004, 5, 21), own_name="ジョーダン", club="Milwaukee")
    desk.do(people.edit, skater_id, known)
    desk.do(people.add_alias, skater_id, "J. Stolz")
    assert head.own_name.text() == "ジョーダン"
    assert head.facts.text() == "USA · Men · No 181 · M179 · Milwaukee"
    assert head.born.text() == "Born 2004-05-21 · Neo-senior N in 2025/26"
    assert head.other_names.text() == "Also known as J. Stolz"
    assert not any("2004-05-21" in text for row in rows(page.list) for text in row)
    desk.undo()
    assert not head.other_names.isVisible()


def test_the_age_class_follows_the_federation(page: SkaterPage, qtbot: QtBot):
    desk, head = page.desk, page.card.head
    skater_id = id_of(desk, "M179")
    desk.do(
        people.edit, skater_id, replace(people.fields_of(people.person(desk.file, skater_id)), born=date(2004, 5, 21))
    )
    page.show_key(skater_id)
    head.system.setFocus()
    press(qtbot, head.system, Qt.Key.Key_Down)
    assert head.system.currentText() == "KNSB"
    assert head.born.text() == "Born 2004-05-21 · Neo-senior HN3 in 2025/26"
    page.show_key(id_of(desk, "M118"))
    page.show_key(skater_id)
    assert head.system.currentText() == "KNSB"


def test_a_skater_is_found_by_another_name(page: SkaterPage, qtbot: QtBot):
    page.desk.do(people.add_alias, id_of(page.desk, "M179"), "Flying Jordan")
    qtbot.keyClicks(page.search, "flying")
    assert names(page) == ["Jordan STOLZ"]


def test_a_time_skated_elsewhere_leads_to_no_race(page: SkaterPage, qtbot: QtBot):
    skater_id = id_of(page.desk, "M179")
    with page.desk.file.change("Times") as change:
        change.session.add(ImportedTimeRow(skater_id=skater_id, metres=500, time_ms=33690, decimals=2))
    page.show_key(skater_id)
    page.card.bests.setFocus()
    press(qtbot, page.card.bests, Qt.Key.Key_Home)
    with qtbot.assertNotEmitted(page.desk.race_chosen):
        press(qtbot, page.card.bests, Qt.Key.Key_Return)
    press(qtbot, page.card.bests, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.desk.race_chosen):
        press(qtbot, page.card.bests, Qt.Key.Key_Return)


# --- following the times -------------------------------------------------------------------------------------


def test_a_changed_time_shows_in_race_best_and_place(page: SkaterPage):
    desk, race = page.desk, race_id(page.desk, 2, 8)
    page.show_key(id_of(desk, "M179"))
    page.card.races.choose(race)
    start = start_of(desk, race, "M179")
    desk.do(results.record_time, start, RaceTime.parse("1:05.50"))
    assert rows(page.card.races)[5][7:11] == ("1", "1:05.50", "", "60")
    assert rows(page.card.bests)[1][2:] == ("1:05.50", "2025-11-21", "Calgary")
    desk.do(results.record_status, start, Status.DQ)
    assert rows(page.card.races)[5][8] == "DQ"
    assert int(rows(page.card.places)[1][2]) < 120
    assert page.card.races.chosen_key() == race
    desk.undo()
    desk.undo()
    assert rows(page.card.races)[5][7:11] == ("1", "1:06.00", "", "60")
    assert rows(page.card.places)[1] == ("1000 m Men", "1", "120")


def test_a_hidden_page_looks_again_when_it_is_next_seen(page: SkaterPage):
    desk, race = page.desk, race_id(page.desk, 2, 8)
    page.show_key(id_of(desk, "M179"))
    page.hide()
    desk.do(results.record_time, start_of(desk, race, "M179"), RaceTime.parse("1:05.50"))
    page.show_key(id_of(desk, "M118"))
    assert page.card.head.name.text() == "Jordan STOLZ"
    assert rows(page.card.races)[5][8] == "1:06.00"
    page.show()
    assert page.card.head.name.text() == "Jenning DE BOO"
    page.show_key(id_of(desk, "M179"))
    assert rows(page.card.races)[5][8] == "1:05.50"


# --- nothing to show, long names, little room ----------------------------------------------------------------


def test_a_file_without_skaters_says_what_to_do_next(qtbot: QtBot, tmp_path: Path):
    desk = Desk()
    page = on_screen(qtbot, desk)
    assert "File menu" in page.card.head.facts.text()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert page.card.head.name.text() == "No skaters yet"
    assert "Competition, Import results" in page.card.head.facts.text()
    assert "New skater" in page.card.head.facts.text()
    assert not page.card.head.edit.isVisible()
    assert not page.list.isVisible()
    assert not page.card.races.isVisible()
    people = (StartFacts(1, "高木 美帆", "JPN"), StartFacts(2, "Hallgeir HOLMEFJORD LORENTZEN", "NOR"))
    race = RaceFacts(
        "meet", "2025/26", "Club", "Meet", "3000m Women", Discipline.INDIVIDUAL, Sex.WOMEN, metres=3000, starts=people
    )
    taken = importing.take(desk.file, race)
    desk.imported(frozenset({taken.race_id or 0}))
    assert page.list.isVisible()
    assert names(page) == ["高木 美帆", "Hallgeir HOLMEFJORD LORENTZEN"]
    assert page.card.head.name.text() == "高木 美帆"
    desk.close()


def test_in_little_room_the_parts_fold_under_tabs(qtbot: QtBot, qapp: QApplication, desk: Desk):
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, desk, 900, 600)
    card = page.card
    seen = (card.races, card.places, card.bests, page.list)
    for at, part in enumerate(seen):
        assert [one.isVisible() for one in seen] == [one is part for one in seen], at
        press(qtbot, card.tabs, Qt.Key.Key_Right)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "stolz")
    press(qtbot, page.search, Qt.Key.Key_Return)
    assert card.races.hasFocus()
    page.resize(2300, 1300)
    assert all(one.isVisible() for one in seen)
    assert not card.tabs.isVisible()
    assert page.list_panel.parent() is page


def test_every_part_can_be_named_and_read_aloud(page: SkaterPage):
    card = page.card
    panels = (page.list_panel, card.races_panel, card.places_panel, card.bests_panel)
    for widget in (page, page.search, page.list, card, card.tabs, card.races, card.places, card.bests, *panels):
        assert widget.objectName()
        assert widget.accessibleName()
