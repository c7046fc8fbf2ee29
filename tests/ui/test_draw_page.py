"""The draw page: from the entries to the start list by keyboard, and the protocol behind it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline
from skatedesk.domain.times import RaceTime
from skatedesk.services import divisions, draws, entries, files, lists, programmes, race_view, results
from skatedesk.services.programmes import RacePlan
from skatedesk.ui.background import Background
from skatedesk.ui.ceremony import Ceremony
from skatedesk.ui.desk import Desk
from skatedesk.ui.draw_menu import DrawMenu
from skatedesk.ui.filing import Filing
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.draw_page import DrawPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT
from skatedesk.ui.tables.sheet_view import SheetView
from tests.ui.parts import bring_forward, desk_on, put_on_screen
from tests.ui.test_window import cut
from tests.ui.undrawn import (
    MASS_START,
    MEN_500,
    NOBODY,
    QUARTETS,
    SECOND_500_B,
    SEED,
    TEAM_PURSUIT,
    race_of,
    third_world_cup,
)

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture(scope="module")
def undrawn(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with a third World Cup to draw, built once."""
    path = tmp_path_factory.mktemp("undrawn") / "undrawn.skatedesk"
    path.write_bytes(sample_file.read_bytes())
    file = files.open_file(path)
    third_world_cup(file)
    file.close()
    return path


@pytest.fixture
def cup(undrawn: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """The desk with that file, the men's 500 m chosen."""
    path = tmp_path / "cup.skatedesk"
    path.write_bytes(undrawn.read_bytes())
    with desk_on(path) as made:
        made.go_to_race(race_of(made.file, MEN_500))
        yield made


@pytest.fixture
def page(qtbot: QtBot, cup: Desk) -> DrawPage:
    return on_screen(qtbot, cup)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1118, height: int = 620) -> DrawPage:
    made = put_on_screen(qtbot, DrawPage(desk), width, height)
    made.take_hands()
    return made


def press(qtbot: QtBot, page: DrawPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or page, key, held)


def ceremony_of(qtbot: QtBot, page: DrawPage) -> Ceremony:
    qtbot.waitUntil(lambda: page.ceremony is not None and page.ceremony.isActiveWindow())
    assert page.ceremony is not None
    return page.ceremony


def draw(qtbot: QtBot, page: DrawPage, seed: str = SEED) -> None:
    """Draw with this seed and confirm it at once."""
    page.before.seed.setText(seed)
    page.draw()
    ceremony = ceremony_of(qtbot, page)
    with qtbot.waitSignal(page.desk.changed):
        qtbot.keyClick(ceremony.canvas, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bring_forward(qtbot, page)


def rows(table: SheetView) -> list[tuple[str, ...]]:
    return [table.sheet_model.line(row).texts for row in range(table.sheet_model.rowCount())]


def titles(table: SheetView) -> list[str]:
    return [column.title for column in table.sheet_model.columns]


def starts(desk: Desk) -> list[tuple[int | None, str]]:
    view = race_view.read(desk.file, desk.race_id or 0)
    return [(start.pair, start.competitor.name) for start in view.starts]


# --- before the draw -----------------------------------------------------------------------------------------


def test_who_is_drawn_stands_in_order_with_what_makes_it(page: DrawPage):
    assert (page.title.text(), page.subtitle.text()) == ("14 · 1st 500m Men · Division A", "20 to draw")
    assert rows(page.before.table)[0] == ("1", "Jordan STOLZ", "USA", "1", "211", "33.79", "drawn for pairs 8–10")
    assert [row[-1] for row in rows(page.before.table)[5:8]] == ["drawn for pairs 8–10", "pair 7", "pair 7"]
    assert page.before.kind.currentText() == "World Cup Division A"
    rule, order = page.before.words.texts()
    assert "The best 6 are drawn among themselves for the last places." in rule
    assert order == "The order comes from the ranking of the cup before this race."


@pytest.mark.parametrize(
    ("number", "kind", "last"),
    [
        (QUARTETS, "World Cup Division B", "quartet 1, 2 start"),
        (TEAM_PURSUIT, "Teams", "race 1"),
        (MASS_START, "Mass start", "helmet 24"),
        (SECOND_500_B, "World Cup Division B", "pair 1"),
    ],
)
def test_every_kind_of_race_shows_its_draw(page: DrawPage, number: int, kind: str, last: str):
    page.desk.choose_race(race_of(page.desk.file, number))
    assert page.before.kind.currentText() == kind
    at = titles(page.before.table).index("Comes to")
    assert rows(page.before.table)[-1][at] == last


def test_another_kind_may_be_chosen_and_the_usual_one_is_named(page: DrawPage, qtbot: QtBot):
    seed = page.before.seed.text()
    page.before.kind.setFocus()
    qtbot.keyClick(page.before.kind, Key.Key_End)
    qtbot.waitUntil(lambda: page.before.prepared is not None and page.before.prepared.kind is DrawKind.FREE)
    assert {row[-1] for row in rows(page.before.table)} == {"all by lot"}
    assert page.before.words.texts() == (
        "The whole field is drawn by lot. The lanes are drawn in every pair.",
        "The rules ask for another draw here: World Cup Division A.",
    )
    assert page.before.seed.text() == seed


def test_what_to_look_at_first_is_said(page: DrawPage):
    page.desk.choose_race(race_of(page.desk.file, QUARTETS))
    entries_of_nobody = race_of(page.desk.file, NOBODY)
    told = " ".join(page.before.words.texts())
    assert "Division A has nobody: the divisions of this distance were not composed yet." in told
    entered = next(iter(page.before.prepared.competitors.values())) if page.before.prepared else None
    assert entered is not None
    page.desk.do(entries.enter, [entries_of_nobody], [entered.id])
    assert "Division A has nobody" not in " ".join(page.before.words.texts())


def test_a_race_without_entries_says_what_to_do(page: DrawPage, qtbot: QtBot):
    page.desk.choose_race(race_of(page.desk.file, NOBODY))
    words = page.before.table.accessibleDescription()
    assert words.startswith("Nobody is entered in race 5 yet. Enter somebody on the Entries page")
    assert not page.before.panel.isVisible()
    with qtbot.waitSignal(page.desk.refused) as told:
        page.draw()
    assert told.args == [words]


def test_without_a_file_and_without_a_race_it_says_what_to_do(qtbot: QtBot, tmp_path: Path):
    desk = Desk()
    page = on_screen(qtbot, desk)
    assert page.title.text() == "No file is open"
    assert "File, Open" in page.before.table.accessibleDescription()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert page.title.text() == "No race yet"
    assert "There is no race to draw yet." in page.before.table.accessibleDescription()
    desk.close()


# --- the seed ------------------------------------------------------------------------------------------------


def test_every_race_gets_a_fresh_seed_and_another_on_request(page: DrawPage, qtbot: QtBot):
    first = page.before.seed.text()
    assert len(first) == draws.SEED_DIGITS
    page.refresh()
    assert page.before.seed.text() == first
    page.before.another.setFocus()
    press(qtbot, page, Key.Key_Space)
    second = page.before.seed.text()
    page.desk.choose_race(race_of(page.desk.file, QUARTETS))
    assert len({first, second, page.before.seed.text()}) == 3


def test_a_draw_without_a_seed_is_refused_beside_it(page: DrawPage, qtbot: QtBot):
    page.before.seed.clear()
    page.before.seed.setFocus()
    press(qtbot, page, Key.Key_Return)
    assert page.ceremony is None
    assert page.before.reason.text() == "A draw needs a seed, such as 17205913."
    assert page.before.reason.isVisible()
    assert page.before.seed.hasFocus()
    qtbot.keyClicks(page.before.seed, "7")
    assert not page.before.reason.isVisible()


def test_the_seed_the_team_leaders_name_is_typed_and_gives_the_draw_it_always_gives(page: DrawPage, qtbot: QtBot):
    page.before.seed.setFocus()
    page.before.seed.selectAll()
    qtbot.keyClicks(page.before.seed, SEED)
    press(qtbot, page, Key.Key_Return)
    assert ceremony_of(qtbot, page).draw == draws.draw(page.desk.file, page.desk.race_id or 0, SEED)
    qtbot.keyClick(ceremony_of(qtbot, page), Key.Key_Escape)


# --- drawing -------------------------------------------------------------------------------------------------


def test_return_draws_and_nothing_is_stored_until_it_is_confirmed(page: DrawPage, qtbot: QtBot):
    assert page.before.draw_button.hasFocus()
    with qtbot.assertNotEmitted(page.desk.changed):
        press(qtbot, page, Key.Key_Return)
        ceremony = ceremony_of(qtbot, page)
        for _pair in range(11):
            qtbot.keyClick(ceremony.canvas, Key.Key_Space)
    assert starts(page.desk) == []
    made = ceremony.draw
    with qtbot.waitSignal(page.desk.changed) as told:
        qtbot.keyClick(ceremony.canvas, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    assert told.args[0].label == f"Draw of race 14, seed {made.seed}"
    assert not ceremony.isVisible()
    assert page.ceremony is None
    assert page.part is page.after
    assert [pair for pair, _name in starts(page.desk)] == [start.pair for start in made.starts]
    assert page.subtitle.text() == f"20 on the start list · drawn with seed {made.seed}"


def test_leaving_the_ceremony_says_that_nothing_is_stored(page: DrawPage, qtbot: QtBot):
    seed = page.before.seed.text()
    page.draw()
    with qtbot.waitSignal(page.desk.told) as told:
        qtbot.keyClick(ceremony_of(qtbot, page), Key.Key_Escape)
    assert told.args == ["Nothing is stored. The seed stays: drawing with it gives the same draw again."]
    assert (page.ceremony, starts(page.desk), page.before.seed.text()) == (None, [], seed)


def test_entries_that_changed_meanwhile_are_refused_in_the_ceremony(page: DrawPage, qtbot: QtBot):
    page.draw()
    ceremony = ceremony_of(qtbot, page)
    gone = page.before.prepared.field[0].candidate.entry_id if page.before.prepared else 0
    entries.withdraw(page.desk.file, [gone])
    qtbot.keyClick(ceremony.canvas, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ceremony.isVisible()
    assert ceremony.keys.text() == "The entries of race 14 have changed since it was drawn. Draw again."
    assert starts(page.desk) == []
    qtbot.keyClick(ceremony, Key.Key_Escape)


def test_a_seed_drawn_again_in_the_ceremony_stands_on_the_page(page: DrawPage, qtbot: QtBot):
    page.draw()
    ceremony = ceremony_of(qtbot, page)
    ceremony.ask_again()
    qtbot.mouseClick(ceremony.findChild(look.Button, "question_act"), Qt.MouseButton.LeftButton)
    assert page.before.seed.text() == ceremony.draw.seed
    qtbot.keyClick(ceremony, Key.Key_Escape)


def test_undo_goes_back_to_before_the_draw(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    page.desk.undo()
    assert page.part is page.before
    assert page.before.table.sheet_model.rowCount() == 20
    page.desk.redo()
    assert page.part is page.after


# --- after the draw ------------------------------------------------------------------------------------------


def test_the_protocol_shows_the_pairs_the_field_the_rule_and_the_seed(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    page.tabs.setCurrentIndex(1)
    part = page.protocol
    assert page.part is part
    assert (part.seed.text(), part.checked.text()) == (f"Seed {SEED}", "Checked: the seed gives these pairs")
    assert part.when.text().startswith("Draw 1 · ")
    assert "The best 6 are drawn among themselves" in part.rule.text()
    assert titles(part.table)[:3] == ["Pair", "Lane", "Armband"]
    page.tabs.setCurrentIndex(2)
    assert rows(part.table)[0][:3] == ("1", "Jordan STOLZ", "USA")
    assert not part.which.isVisible()


def test_a_list_that_was_not_drawn_here_has_no_protocol(page: DrawPage):
    competition = lists.competition(page.desk.file, 2)
    page.desk.go_to_race(lists.race(page.desk.file, competition.id, 14).id)
    assert page.part is page.after
    assert page.subtitle.text() == "20 on the start list · not drawn here"
    assert not page.tabs.isVisible()
    assert not page.anew_button.isVisible()


def test_drawn_anew_the_list_stays_until_the_new_draw_is_confirmed(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    listed = starts(page.desk)
    page.anew_button.click()
    assert page.part is page.before
    assert page.before.draw_button.hasFocus()
    assert page.before.seed.text() != SEED
    assert "There is a start list with 20 names already." in page.before.words.texts()
    press(qtbot, page, Key.Key_Escape)
    assert page.part is page.after
    page.draw_anew()
    assert starts(page.desk) == listed
    draw(qtbot, page, "4711")
    assert starts(page.desk) != listed
    page.tabs.setCurrentIndex(1)
    assert page.protocol.which.isVisible()
    assert (page.protocol.which.currentText(), page.protocol.seed.text()) == ("Draw 2", "Seed 4711")
    page.protocol.which.setFocus()
    qtbot.keyClick(page.protocol.which, Key.Key_Down)
    assert page.protocol.seed.text() == f"Seed {SEED}"


def test_who_has_skated_keeps_the_race_from_being_drawn_anew(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    view = race_view.read(page.desk.file, page.desk.race_id or 0)
    page.desk.do(results.record_time, view.starts[0].id, RaceTime(35_120))
    assert not page.anew_button.isVisible()
    for act in (page.draw, page.draw_anew):
        with qtbot.waitSignal(page.desk.refused) as told:
            act()
        assert told.args is not None
        assert told.args[0].startswith("Race 14 is under way: ")


def test_a_race_that_is_drawn_is_not_drawn_by_the_same_key_again(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    with qtbot.waitSignal(page.desk.refused) as told:
        page.draw()
    assert told.args == ["This race is drawn already. Choose Draw anew to draw it again."]


def test_another_race_begins_on_its_own_list(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    page.tabs.setCurrentIndex(2)
    page.desk.choose_race(race_of(page.desk.file, QUARTETS))
    assert page.part is page.before
    page.desk.choose_race(race_of(page.desk.file, MEN_500))
    assert (page.part, page.tabs.currentIndex()) == (page.after, 0)


def test_composing_the_divisions_refreshes_the_field(page: DrawPage):
    competition = page.desk.competition
    assert competition is not None
    page.desk.choose_race(race_of(page.desk.file, QUARTETS))
    before = page.before.table.sheet_model.rowCount()
    page.desk.do(divisions.apply, competition.id, [race_of(page.desk.file, QUARTETS)])
    page.desk.choose_race(race_of(page.desk.file, NOBODY))
    moved = page.before.table.sheet_model.rowCount()
    page.desk.choose_race(race_of(page.desk.file, QUARTETS))
    assert moved > 0
    assert page.before.table.sheet_model.rowCount() == before - moved


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", [LIGHT, DARK, CONTRAST], ids=lambda which: which.name)
def test_in_a_narrow_page_the_field_folds_under_a_tab(qapp: QApplication, qtbot: QtBot, cup: Desk, which):
    look.apply(qapp, which, 2.0)
    page = on_screen(qtbot, cup, 1000, 560)
    before = page.before
    assert (before.tabs.isVisible(), before.panel.isVisible(), before.table.isVisible()) == (True, True, False)
    assert before.draw_button.hasFocus()
    before.tabs.setCurrentIndex(1)
    assert (before.panel.isVisible(), before.table.isVisible()) == (False, True)
    page.resize(1800, 900)
    qtbot.waitUntil(lambda: before.panel.isVisible() and before.table.isVisible() and not before.tabs.isVisible())


@pytest.mark.parametrize("number", [MEN_500, QUARTETS, TEAM_PURSUIT, MASS_START, NOBODY])
def test_nothing_is_cut_on_a_small_screen_at_twice_the_size(qapp: QApplication, qtbot: QtBot, cup: Desk, number: int):
    look.apply(qapp, LIGHT, 2.0)
    page = on_screen(qtbot, cup, 890, 560)
    page.desk.choose_race(race_of(page.desk.file, number))
    for tab in (0, 1):
        page.before.tabs.setCurrentIndex(tab)
        qtbot.waitUntil(lambda: cut(page) == [])
    if number != NOBODY:
        page.desk.do(draws.store, page.desk.race_id or 0, draws.draw(page.desk.file, page.desk.race_id or 0, SEED))
        for tab in range(page.tabs.count()):
            page.tabs.setCurrentIndex(tab)
            page.take_hands()
            qtbot.waitUntil(lambda: cut(page) == [])


def test_no_name_is_cut_where_there_is_room_for_it(page: DrawPage, qtbot: QtBot):
    page.desk.choose_race(race_of(page.desk.file, MASS_START))
    model, name = page.before.table.sheet_model, page.before.table.sheet_model.column_of("name")
    assert name is not None
    longest = max(len(row[name]) for row in rows(page.before.table))
    assert longest == len("Antoine GÉLINAS-BEAULIEU")
    width = page.before.table.columnWidth(name)
    painter = page.before.table._painting
    assert not [row for row in range(model.rowCount()) if painter.is_cut(model.line(row).texts[name], name, width)]


def test_every_part_has_a_name(page: DrawPage, qtbot: QtBot):
    draw(qtbot, page)
    page.tabs.setCurrentIndex(1)
    labels = [label for label in page.findChildren(QLabel) if not label.objectName().startswith("qt_")]
    assert [label.text() for label in labels if not label.objectName()] == []
    for widget in (page, page.tabs, page.before.seed, page.before.kind, page.before.words, page.protocol.table):
        assert widget.objectName()
        assert widget.accessibleName()


# --- the menu ------------------------------------------------------------------------------------------------


@pytest.fixture
def framed(page: DrawPage, qtbot: QtBot) -> QMainWindow:
    """A window for the page and its menu."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def menu_of(window: QMainWindow, page: DrawPage) -> tuple[DrawMenu, Menus]:
    stack = PageStack((PagePlan("draw_page", "Draw", lambda: page),))
    window.setCentralWidget(stack)
    stack.show_page("draw_page")
    menus = Menus(window)
    return DrawMenu(menus, page.desk, Filing(page.desk, Background(window), window), stack, window), menus


def test_rounds_of_teams_are_offered_where_a_race_of_two_teams_at_a_time_may_be_the_finals(
    page: DrawPage, framed: QMainWindow, qtbot: QtBot
):
    _menu, menus = menu_of(framed, page)
    acts = [framed.findChild(QAction, f"action_{name}") for name in ("semifinals", "finals")]
    for number, offered in ((MEN_500, False), (TEAM_PURSUIT, True), (MASS_START, False)):
        page.desk.go_to_race(race_of(page.desk.file, number))
        menus.show_possible()
        assert [act is not None and act.isEnabled() for act in acts] == [offered, offered]
    page.desk.go_to_race(race_of(page.desk.file, TEAM_PURSUIT))
    menus.show_possible()
    for act in acts:
        assert act is not None
        with qtbot.waitSignal(
            page.desk.refused, check_params_cb=lambda words: "is no final of teams with quarter-finals" in words
        ):
            act.trigger()


def test_the_menu_fills_the_semi_finals_of_the_race_in_front(page: DrawPage, framed: QMainWindow, qtbot: QtBot):
    file, final = page.desk.file, race_of(page.desk.file, TEAM_PURSUIT)
    held, division = lists.competition(file, 3).id, race_view.read(file, final).race.division
    of = Skated(Discipline.TEAM_PURSUIT, race_view.read(file, final).race.sex, None, division)
    quarter, semi = (programmes.add_race(file, held, RacePlan(replace(of, run=run))).made for run in (1, 2))
    field = [one.id for one in draws.prepare(file, final).competitors.values()]
    entries.enter(file, [quarter], team_ids=field)
    draws.store(file, quarter, draws.draw(file, quarter, SEED))
    for at, start in enumerate(race_view.read(file, quarter).starts):
        results.record_time(file, start.id, RaceTime(220_000 + 1000 * at))
    page.desk.go_to_race(final)
    menu, _menus = menu_of(framed, page)
    with qtbot.waitSignal(page.desk.changed):
        menu.fill_semifinals()
    assert len(race_view.read(file, semi).starts) == 4


def test_the_protocol_is_exported_from_the_menu(
    page: DrawPage, framed: QMainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch
):
    monkeypatch.setattr(Background, "inline", True)
    menu, _menus = menu_of(framed, page)
    with qtbot.waitSignal(page.desk.refused) as told:
        menu.export_protocol()
    assert told.args == ["This race was not drawn here yet, so there is no protocol to export."]
    page.desk.do(draws.store, page.desk.race_id or 0, draws.draw(page.desk.file, page.desk.race_id or 0, SEED))
    menu.export_protocol()
    dialog = framed.findChild(QFileDialog, "folder_dialog")
    assert dialog is not None
    with qtbot.waitSignal(page.desk.told, check_params_cb=lambda words: words.startswith("Written and checked")):
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["competition-3-race-14-draw.xlsx"]
