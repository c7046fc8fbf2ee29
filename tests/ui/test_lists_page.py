"""The lists page: choosing a list by keyboard, what it shows, and writing exactly that."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import files, importing, lists, race_view, results
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.filing import Filing
from skatedesk.ui.lists_menu import ListsMenu
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PagePlan, PageStack
from skatedesk.ui.pages.lists_page import LISTS, TABLE, ListsPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.large_questions import texts

Key = Qt.Key
EUROPEAN = Path(__file__).parents[1] / "data" / "european_allround_2012"
pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are read at once, not behind the window."""
    monkeypatch.setattr(Background, "inline", True)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ListsPage:
    """The page with World Cup 2 on the desk, the hands on the choice of the list."""
    return on_screen(qtbot, desk)


@pytest.fixture
def european(tmp_path: Path, qtbot: QtBot) -> ListsPage:
    """The page with the European Championships 2012 on the desk."""
    file = files.new_file(tmp_path / "2012.skatedesk", "2011/12", "isu-2025-26")
    importing.import_races(file, [EUROPEAN])
    desk = Desk()
    desk.open(file)
    return on_screen(qtbot, desk)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1090, height: int = 640) -> ListsPage:
    made = ListsPage(desk, Background(desk))
    made.resize(width, height)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.take_hands()
    return made


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def go_to(page: ListsPage, qtbot: QtBot, key: str) -> None:
    """Walk down the choice to the list with this key."""
    press(qtbot, page.choice, Key.Key_Home)
    while page.choice.chosen() != key:
        before = page.choice.currentRow()
        press(qtbot, page.choice, Key.Key_Down)
        assert page.choice.currentRow() != before, key


def names(page: ListsPage) -> list[str]:
    return [name for (name,) in texts(page.table, "name")]


def offered(page: ListsPage) -> list[str]:
    return [page.choice.item(row).text() for row in range(page.choice.count())]


# --- what there is to choose from ----------------------------------------------------------------------------


def test_a_world_cup_has_medals_prizes_and_what_it_qualifies_for(page: ListsPage):
    assert page.choice.hasFocus()
    assert offered(page)[:14] == [
        *("Medals", "Medal table", "Podiums by distance", "Podiums"),
        *("Prizes", "By race", "Skaters", "Teams", "Nations"),
        *("Qualification", "European Championships 2026", "Four Continents Championships 2026"),
        *("Olympic Winter Games 2026", "World Allround Championships 2026"),
    ]
    said = page.choice.item(6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Prizes: Skaters"
    assert offered(page).index("Numbers of other seasons") < offered(page).index("Olympic Winter Games 2022")


def test_a_championship_has_its_classification_and_no_qualification(european: ListsPage):
    assert offered(european)[:3] == ["Classifications", "Allround Men", "Medals"]
    assert "Qualification" not in offered(european)
    assert not european.scope.isVisible()


# --- what is shown -------------------------------------------------------------------------------------------


def test_the_classification_is_as_published(european: ListsPage, qtbot: QtBot):
    go_to(european, qtbot, "classification M")
    assert european.title.text() == "Classification · Allround Men"
    assert names(european)[:3] == ["Sven Kramer", "Jan Blokhuijsen", "Håvard Bøkko"]
    assert texts(european.table, "total", "behind")[1] == ("156.513", "+0.316")
    printed = [column.key for column in european.table.sheet_model.columns]
    assert not any(key.startswith("points_") for key in printed)
    european.resize(1500, 640)
    QApplication.processEvents()
    printed = [column.key for column in european.table.sheet_model.columns]
    assert [key for key in printed if key.startswith("points_")] == [f"points_{at}" for at in range(1, 5)]


def test_arrows_show_the_next_list_at_once(page: ListsPage, qtbot: QtBot):
    press(qtbot, page.choice, Key.Key_Home)
    assert page.title.text() == "Medal table"
    assert texts(page.table, "rank", "nation", "gold", "total")[0] == ("1", "NED", "6", "16")
    press(qtbot, page.choice, Key.Key_Down)
    assert page.title.text() == "Podiums by distance"
    press(qtbot, page.choice, Key.Key_Down, Key.Key_Down)
    assert page.title.text() == "Prize money"
    assert page.table.sheet_model.line(0).title == "5. 3000m Women"
    assert names(page)[:2] == ["", "Joy BEUNE"]
    press(qtbot, page.choice, Key.Key_Return)
    assert page.table.hasFocus()


def test_all_of_the_series_is_added_up(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "medals")
    press(qtbot, page.scope, Key.Key_Down)
    assert texts(page.table, "rank", "nation")[-1] == ("", "Totals (14 entries)")
    assert page.subtitle.text().startswith("ISU World Cup Speed Skating · World Cup #1, World Cup #2")
    press(qtbot, page.choice, Key.Key_Down)
    assert page.reading is not None
    assert page.reading.wanted.series


def test_prizes_add_up_for_skaters_and_for_nations(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "skater")
    assert texts(page.table, "name", "nation", "amount")[0] == ("Jordan STOLZ", "USA", "4200")
    skaters = sum(int(amount) for (amount,) in texts(page.table, "amount"))
    go_to(page, qtbot, "team")
    teams = sum(int(amount) for (amount,) in texts(page.table, "amount"))
    go_to(page, qtbot, "nation")
    assert page.title.text() == "Prize money in all · Nations"
    assert texts(page.table, "name")[0] == ("NED",)
    assert sum(int(amount) for (amount,) in texts(page.table, "amount")) >= max(skaters, teams) > 0


def test_why_a_row_stands_where_it_does_is_told_whole(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "podiums")
    assert page.reason.text() == "second podium over 3000 m in this file; second win over 3000 m in this file"
    press(qtbot, page.table, Key.Key_Home)
    assert page.reason.text() == ""
    assert page.reason.isVisible()


# --- qualification -------------------------------------------------------------------------------------------


def test_a_scheme_has_its_events_and_a_competition_to_end_with(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "qualification owg-2026")
    assert page.title.text() == "Qualification · 500m Women"
    assert texts(page.table, "name", "points", "why")[1] == ("Femke KOK", "240", "1st by points, 1st of NED")
    events = [page.event_choice.itemText(at) for at in range(page.event_choice.count())]
    assert len(events) == 14
    choices = [page.after.itemText(at) for at in range(page.after.count())]
    assert choices == ["All so far", "World Cup #1", "World Cup #2"]
    press(qtbot, page.after, Key.Key_Down)
    assert page.subtitle.text().endswith("Season 2025/26, after World Cup #1 · provisional")
    assert texts(page.table, "name", "points")[1] == ("Femke KOK", "120")
    press(qtbot, page.event_choice, Key.Key_Down)
    assert page.title.text() == "Qualification · 1000m Women"
    assert page.after.currentText() == "World Cup #1"
    assert "The World Cups that count are 1, 2, 3, 4." in page.remarks.text()


def test_the_event_chosen_stays_from_scheme_to_scheme(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "qualification european-2026")
    press(qtbot, page.event_choice, Key.Key_Down, Key.Key_Down)
    assert page.title.text() == "Qualification · 1500m Women"
    press(qtbot, page.choice, Key.Key_Down)
    assert page.title.text() == "Qualification · 1500m Women"
    go_to(page, qtbot, "medals")
    assert not page.event_choice.isVisible()
    go_to(page, qtbot, "qualification owg-2026")
    assert page.title.text() == "Qualification · 1500m Women"


def test_only_events_with_a_cup_in_the_file_are_there(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "qualification european-2026")
    events = [page.event_choice.itemData(at) for at in range(page.event_choice.count())]
    assert "M mass start" in events
    assert "M team sprint" not in events


# --- following the file --------------------------------------------------------------------------------------


def test_a_result_entered_shows_while_the_chosen_list_stays(page: ListsPage, qtbot: QtBot):
    go_to(page, qtbot, "medals")
    go_to(page, qtbot, "podiums")
    race = lists.race(page.desk.file, cast("int", page.desk.competition and page.desk.competition.id), 5)
    start = next(one for one in race_view.read(page.desk.file, race.id).starts if one.competitor.name == "Joy BEUNE")
    page.desk.do(results.record_time, start.id, RaceTime.parse("4:59.99"))
    assert page.choice.chosen() == "podiums"
    assert names(page)[1] == "Ragne WIKLUND"


def test_what_is_missing_is_said_in_one_sentence(european: ListsPage, qtbot: QtBot):
    go_to(european, qtbot, "races")
    said = european.table.accessibleDescription()
    assert said == "No prizes: the rule file says nothing of prize money for these races."


def test_a_file_without_a_competition_says_what_to_do(tmp_path: Path, qtbot: QtBot):
    desk = Desk()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    page = on_screen(qtbot, desk)
    assert page.table.accessibleDescription().startswith("This file has no competition yet.")
    assert not page.choice_panel.isVisible()


def test_the_page_without_a_file_says_so(qtbot: QtBot, qapp: QApplication):
    page = on_screen(qtbot, Desk())
    assert page.table.accessibleDescription() == "Open a results file, or make a new one, in the File menu."
    assert page.reading is None


# --- writing it ----------------------------------------------------------------------------------------------


class Written(Filing):
    """Keeps what is to be written."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk, Background(desk), window)
        self.stem, self.sheets = "", list[Sheet]()
        self._held = desk

    def export_sheets(
        self, stem: str, read: Callable[[files.ResultsFile], list[Sheet]], formats: Sequence[str] = ()
    ) -> None:  # fmt: skip
        self.stem, self.sheets = stem, read(self._held.file)


def test_what_is_shown_goes_out_as_it_is(desk: Desk, qtbot: QtBot):
    """The menu is there while the page is in front."""
    window = QMainWindow()
    qtbot.addWidget(window)
    pages = PageStack((PagePlan("lists_page", "Lists", lambda: ListsPage(desk, Background(desk))),))
    window.setCentralWidget(pages)
    filing, menus = Written(desk, window), Menus(window)
    menu = ListsMenu(menus, desk, filing, pages, window)
    menus.show_possible()
    assert not window.menuBar().actions()[0].isVisible()
    window.show()
    page = cast("ListsPage", pages.show_page("lists_page"))
    menus.show_possible()
    assert window.menuBar().actions()[0].isVisible()
    go_to(page, qtbot, "qualification owg-2026")
    menu.export_shown()
    assert filing.stem == "qualification-owg-2026-w-500"
    assert page.reading is not None
    assert filing.sheets[0].rows == page.reading.sheet.rows
    assert filing.sheets[0].created is not None
    go_to(page, qtbot, "nation")
    menu.export_shown()
    assert filing.stem == "competition-2-nation"
    assert {row.cells[filing.sheets[0].column("of")] for row in filing.sheets[0].rows} == {"nation"}


def test_an_empty_list_is_not_written(european: ListsPage, qtbot: QtBot):
    desk = european.desk
    window = QMainWindow()
    qtbot.addWidget(window)
    pages = PageStack((PagePlan("lists_page", "Lists", lambda: european),))
    filing = Written(desk, window)
    menu = ListsMenu(Menus(window), desk, filing, pages, window)
    go_to(european, qtbot, "races")
    with qtbot.waitSignal(desk.refused) as refused:
        menu.export_shown()
    assert refused.args == ["This list is empty, so there is nothing to export yet."]
    assert not filing.sheets


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_page_folds_under_tabs(qapp: QApplication, qtbot: QtBot, page: ListsPage, scale: float):
    look.apply(qapp, LIGHT, scale)
    page.resize(round(550 * scale), round(310 * scale))
    QApplication.processEvents()
    page.take_hands()
    assert page.tabs.currentIndex() == LISTS
    assert page.choice.hasFocus()
    assert not page.table.isVisible()
    go_to(page, qtbot, "qualification owg-2026")
    press(qtbot, page.choice, Key.Key_Return)
    assert page.tabs.currentIndex() == TABLE
    assert page.table.hasFocus()
    assert not page.choice.isVisible()
    assert page.title.isVisible()
    assert page.minimumSizeHint().width() <= page.width()


def test_long_names_stay_whole(page: ListsPage, qtbot: QtBot):
    assert page.choice.needed_width() <= page.choice_panel.width()
    go_to(page, qtbot, "qualification wallround-2026")
    column = page.table.sheet_model.column_of("name") or 0
    metrics = page.table.fontMetrics()
    assert all(metrics.horizontalAdvance(name) <= page.table.columnWidth(column) for name in names(page))


def test_every_part_has_a_name(page: ListsPage):
    parts = [page.choice, page.scope, page.event_choice, page.after, page.table, page.tabs, page.choice_panel]
    assert all(part.objectName() and part.accessibleName() for part in parts)
