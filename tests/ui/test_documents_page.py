"""The documents page: what went out and what did not, narrowed by hand, and how a list will look."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.house_style import DayStyle, HouseStyle, Point
from skatedesk.services import editions, house_styles
from skatedesk.ui.pages.documents_list import Scope
from skatedesk.ui.pages.documents_page import LISTS, PREVIEW, DocumentsPage
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import CONTRAST, LIGHT
from skatedesk.ui.window import Window
from tests.ui.documents import RESULT, choose, correct, issue, open_page, state
from tests.ui.large_questions import texts
from tests.ui.parts import open_new

Key = Qt.Key


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> DocumentsPage:
    return open_page(window, qtbot)


def titles(page: DocumentsPage) -> list[str]:
    return [title for (title,) in texts(page.table, "title")]


def on_pages(page: DocumentsPage) -> str:
    return " ".join(text for one in page.preview.pages for text in one.texts)


# --- what there is -------------------------------------------------------------------------------------------


def test_all_lists_stand_in_the_order_of_a_notice_board(page: DocumentsPage):
    found = titles(page)
    assert found[:2] == ["Programme", "Entries by nation"]
    assert found.index("Start list 12 · 1st 500m Men · Division A") < found.index(
        "Result 12 · 1st 500m Men · Division A"
    )
    assert found[-1] == "Conditions of the ice"
    assert page.subtitle.text() == f"{len(found)} lists, none went out yet"
    assert set(texts(page.table, "revision", "state", "printed")) == {("", "Not issued", "")}
    assert page.told.text() == "Did not go out yet: printing or exporting makes it revision 1."
    assert page.changed.isHidden()


def test_what_went_out_says_which_revision_when_and_where(page: DocumentsPage, window: Window, qtbot: QtBot):
    issue(window, RESULT)
    edition = state(page, RESULT).last
    assert edition is not None
    window.desk.do(editions.printed, [edition.id], edition.at)
    window.desk.do(editions.hangs, edition.id, "Hall A")
    time = f"{edition.at:%H:%M}"
    row = page.table.currentIndex().row()
    found = texts(page.table, "revision", "state", "printed")[row]
    assert found == (f"1, {time}", "Up to date", time)
    assert page.told.text() == f"Revision 1 of {time} · printed {time} · hangs on Hall A"
    assert page.subtitle.text().endswith(", 1 went out")
    qtbot.waitUntil(lambda: page.about.text().startswith("revision 1 · 1 page"))


def test_a_correction_says_what_changed_in_words_and_counts_it(page: DocumentsPage, window: Window, qtbot: QtBot):
    issue(window, RESULT, "medals")
    correct(window)
    assert state(page, RESULT).state == "changed since"
    row = page.table.currentIndex().row()
    assert texts(page.table, "state")[row] == ("Changed since revision 1",)
    assert "no 92 34.37(6) to 34.99" in page.told.text()
    assert (page.changed.isVisible(), page.changed.text()) == (True, "1 list changed since it went out")
    qtbot.waitUntil(lambda: page.about.text().startswith("will be revision 2"))
    assert "34.99" in on_pages(page)


def test_the_line_at_the_bottom_leads_to_what_changed(page: DocumentsPage, window: Window, qtbot: QtBot):
    issue(window, RESULT, "medals")
    window.show_page("race_page")
    correct(window)
    link = window.status_line.changed
    assert link.isHidden()
    qtbot.waitUntil(link.isVisible)
    assert (link.text(), link.accessibleName()) == ("1 list changed", "1 list changed since it went out.")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is page
    assert titles(page) == ["Result 12 · 1st 500m Men · Division A"]
    window.desk.undo()
    qtbot.waitUntil(link.isHidden)
    assert titles(page) == []
    assert page.table.accessibleDescription() == "Nothing changed since it went out."


def test_lists_are_narrowed_by_scope_and_kind(page: DocumentsPage, window: Window):
    page.scope.setFocus()
    QTest.keyClick(page.scope, Key.Key_End)
    assert page.scope.currentText() == "This race"
    page.scope.activated.emit(page.scope.currentIndex())
    assert {title.partition(" 12 ")[0] for title in titles(page)} == {
        "Entries", "Start list", "Pair list", "Lap sheet", "Result",
    }  # fmt: skip
    page.scope.setCurrentIndex(page.scope.findData(Scope.ALL))
    page.group.setCurrentIndex(page.group.findText("Standings"))
    page.group.activated.emit(page.group.currentIndex())
    assert len(titles(page)) == 12
    page.scope.setCurrentIndex(page.scope.findData(Scope.OUT))
    page.scope.activated.emit(page.scope.currentIndex())
    assert titles(page) == []
    assert page.table.accessibleDescription().startswith("Nothing of this went out yet.")
    assert page.told.isHidden()


def test_the_result_of_the_race_on_the_desk_is_chosen_first(page: DocumentsPage, window: Window):
    chosen = page.seen().chosen
    assert chosen is not None
    assert (chosen.kind, chosen.race_id) == ("results", window.desk.race_id)


def test_another_race_in_the_programme_leads_to_its_result(page: DocumentsPage, window: Window, qtbot: QtBot):
    window.desk.choose_race(2)
    assert window.pages.currentWidget() is page
    chosen = page.seen().chosen
    assert chosen is not None
    assert chosen.key == "results 2"
    qtbot.waitUntil(lambda: page.shown_key == "results 2")


def test_the_chosen_row_is_seen_whole_when_the_list_becomes_lower(page: DocumentsPage, window: Window):
    table = page.table
    table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtBottom)
    table.setFixedHeight(table.height() - 40)
    QApplication.processEvents()
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    table.verticalScrollBar().setValue(0)
    table.setFixedHeight(table.height() - 40)
    QApplication.processEvents()
    assert table.verticalScrollBar().value() == 0


def test_the_chosen_row_stays_when_something_changes(page: DocumentsPage, window: Window, qtbot: QtBot):
    choose(page, "medals", qtbot)
    issue(window, RESULT)
    chosen = page.seen().chosen
    assert chosen is not None
    assert chosen.key == "medals"


# --- nothing yet ---------------------------------------------------------------------------------------------


def test_an_empty_file_says_what_to_do(window: Window, tmp_path: Path, qtbot: QtBot):
    open_new(window, tmp_path / "day.skatedesk")
    page = window.show_page("documents_page")
    assert isinstance(page, DocumentsPage)
    assert page.table.accessibleDescription().startswith("This file has no competition yet.")
    assert [part.isHidden() for part in (page.print, page.export, page.settings, page.paper, page.scope)] == [True] * 5


def test_another_file_shows_other_lists(page: DocumentsPage, window: Window, tmp_path: Path):
    open_new(window, tmp_path / "day.skatedesk")
    assert titles(page) == []
    assert page.paper.isHidden()


# --- how it will look ----------------------------------------------------------------------------------------


def test_return_goes_to_the_preview_and_its_keys_turn_the_pages(page: DocumentsPage, qtbot: QtBot):
    choose(page, "entries", qtbot)
    QTest.keyClick(page.table, Key.Key_Return)
    assert page.focusWidget() is page.preview
    bar = page.preview.verticalScrollBar()
    assert page.preview.accessibleDescription() == f"Page 1 of {len(page.preview.pages)}"
    QTest.keyClick(page.preview, Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page.preview, Key.Key_End)
    assert bar.value() == bar.maximum()
    assert page.preview.accessibleDescription() == f"Page {len(page.preview.pages)} of {len(page.preview.pages)}"
    QTest.keyClick(page.preview, Key.Key_Home)
    assert bar.value() == 0
    known = page.preview.percent
    QTest.keyClick(page.preview, Key.Key_Plus)
    assert page.preview.percent > known
    assert f"{page.preview.percent} %" in page.about.text()
    QTest.keyClick(page.preview, Key.Key_0)
    assert page.preview.percent == known


def test_the_preview_follows_the_look_of_the_sheets(page: DocumentsPage, window: Window, qtbot: QtBot):
    assert "33.88" in on_pages(page)
    window.desk.do(house_styles.set_style, 1, HouseStyle(point=Point.COMMA, days=DayStyle.ISO))
    qtbot.waitUntil(lambda: "33,88" in on_pages(page))
    assert "Saturday, 2025-11-15" in on_pages(page)


# --- room ----------------------------------------------------------------------------------------------------


def test_in_a_narrow_window_the_preview_folds_under_a_tab(qapp: QApplication, window: Window, qtbot: QtBot):
    look.apply(qapp, CONTRAST, 2.0)
    window.resize(1366, 700)
    page = open_page_folded(window, qtbot)
    assert (page.tabs.isVisible(), page.table.isVisible(), page.preview.isVisible()) == (True, True, False)
    QTest.keyClick(page.table, Key.Key_Return)
    assert (page.tabs.currentIndex(), page.table.isVisible(), page.preview.isVisible()) == (PREVIEW, False, True)
    qtbot.waitUntil(lambda: page.shown_key == RESULT)
    assert page.preview.width() > page.width() * 0.9
    page.take_hands()
    assert page.tabs.currentIndex() == LISTS
    look.apply(qapp, LIGHT)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.preview.isVisible() and page.table.isVisible())


def open_page_folded(window: Window, qtbot: QtBot) -> DocumentsPage:
    """As `open_page`, where no preview is read yet."""
    window.desk.go_to_race(12)
    page = window.show_page("documents_page")
    assert isinstance(page, DocumentsPage)
    window.desk.choose_race(11)
    window.desk.choose_race(12)
    chosen = page.seen().chosen
    assert chosen is not None
    assert chosen.key == RESULT
    return page
