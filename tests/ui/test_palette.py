"""The palette: a few letters lead anywhere, and what is not possible says why."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from skatedesk.services import settings
from skatedesk.services.finding import Findable, Kind
from skatedesk.ui.pages.documents_page import DocumentsPage
from skatedesk.ui.pages.skater_page import SkaterPage
from skatedesk.ui.palette import Palette
from skatedesk.ui.palette_list import Line
from skatedesk.ui.palette_menu import SECTION, PaletteMenu, Used
from skatedesk.ui.style.theme import Label
from skatedesk.ui.window import Window
from tests.ui.parts import action, asked, bring_forward, shown

pytestmark = pytest.mark.journey

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window: Window, qtbot: QtBot) -> Iterator[Palette]:
    made = opened(window, qtbot)
    yield made
    if isValid(made):
        made.reject()


def opened(window: Window, qtbot: QtBot) -> Palette:
    """The palette as Ctrl+K opens it, with everything in it."""
    bring_forward(qtbot, window)
    QTest.keyClick(window.focusWidget() or window, Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Palette)))
    palette = cast(Palette, shown(window, "palette"))
    qtbot.waitUntil(lambda: any(line.found and line.found.kind == "race" for line in lines(palette)))
    bring_forward(qtbot, palette)
    return palette


def lines(palette: Palette) -> list[Line]:
    model = palette.list.lines
    return [model.line(row) for row in range(model.rowCount())]


def texts(palette: Palette) -> list[str]:
    return [line.text for line in lines(palette)]


def type_in(palette: Palette, text: str, *keys: Qt.Key) -> None:
    palette.box.clear()
    QTest.keyClicks(palette.box, text)
    for key in keys:
        QTest.keyClick(palette.box, key)


def reason(palette: Palette) -> str:
    label = palette.findChild(Label, "question_reason")
    assert label is not None
    return label.text()


def lit(palette: Palette) -> str:
    line = palette.list.current_line()
    return line.text if line else ""


# --- what is found -------------------------------------------------------------------------------------------


def test_before_anything_is_typed_pages_acts_and_races_are_offered(palette: Palette):
    headings = [line.text for line in lines(palette) if line.found is None]
    assert headings == ["Pages", "Acts", "Races"]
    assert lit(palette) == lines(palette)[1].text
    assert all(line.possible for line in lines(palette))


def test_a_line_has_its_key_and_the_hands_hear_it(palette: Palette):
    type_in(palette, "did not fin")
    (line,) = [line for line in lines(palette) if line.text == "Did not finish"]
    assert (line.about, line.aside, line.possible) == ("Result", "F5", True)
    assert palette.box.accessibleDescription() == "Did not finish, Result, Acts, F5"


def test_a_skater_is_found_without_accents_and_shown(palette: Palette, window: Window, qtbot: QtBot):
    type_in(palette, "zurek")
    assert texts(palette) == ["Skaters", "Damian ŻUREK"]
    with qtbot.waitSignal(window.desk.skater_chosen):
        QTest.keyClick(palette.box, Key.Key_Return)
    assert not palette.isVisible()
    page = window.pages.currentWidget()
    assert isinstance(page, SkaterPage)
    assert "ŻUREK" in page.card.head.name.text()


def test_a_race_is_gone_to(palette: Palette, window: Window, qtbot: QtBot):
    with qtbot.waitSignal(window.desk.race_chosen):
        type_in(palette, "26", Key.Key_Return)
    view = window.race_page.view
    assert view is not None
    assert view.race.number == 26


def test_a_race_of_another_competition_brings_it_along(palette: Palette, window: Window):
    assert window.desk.competition is not None
    before = window.desk.competition.id
    type_in(palette, "28 salt lake", Key.Key_Return)
    assert window.desk.competition.id != before
    assert window.desk.competition.city == "Salt Lake City"


def test_a_document_is_chosen_on_its_page(palette: Palette, window: Window):
    type_in(palette, "result 14", Key.Key_Return)
    page = window.pages.currentWidget()
    assert isinstance(page, DocumentsPage)
    chosen = page.seen().chosen
    assert chosen is not None
    assert chosen.title.startswith("Result 14 ·")


def test_a_page_comes_to_the_front(palette: Palette, window: Window, qtbot: QtBot):
    type_in(palette, "stand")
    assert texts(palette)[:2] == ["Pages", "Standings"]
    QTest.keyClick(palette.box, Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.shown == "standings_page")


def test_an_act_is_done_once_the_hands_are_back(palette: Palette, window: Window, qtbot: QtBot):
    type_in(palette, "disqualify", Key.Key_Return)
    asked(qtbot, window, "offence_dialog").close()


# --- what is not possible ------------------------------------------------------------------------------------


def test_an_act_of_another_page_is_grey_and_leads_to_that_page_only(palette: Palette, window: Window, qtbot: QtBot):
    type_in(palette, "another seed")
    line = palette.list.current_line()
    assert line is not None
    assert (line.text, line.possible, line.aside) == ("Another seed", False, "Only on the page Draw")
    with qtbot.assertNotEmitted(window.desk.changed):
        QTest.keyClick(palette.box, Key.Key_Return)
    assert window.pages.shown == "draw_page"
    assert not palette.isVisible()


def test_an_act_that_is_not_possible_here_says_so_and_stays(palette: Palette):
    type_in(palette, "lapped or not", Key.Key_Return)
    assert palette.isVisible()
    assert reason(palette) == "“Lapped, or not”: Not possible here."


def test_nothing_found_says_so(palette: Palette):
    type_in(palette, "qqq")
    assert texts(palette) == []
    assert reason(palette) == "Nothing here has “qqq” in it."
    QTest.keyClick(palette.box, Key.Key_Return)
    assert palette.isVisible()


# --- keys ----------------------------------------------------------------------------------------------------


def test_arrows_go_over_headings_and_stop_at_the_ends(palette: Palette):
    type_in(palette, "official")
    seen = []
    for _step in range(12):
        seen.append(lit(palette))
        QTest.keyClick(palette.box, Key.Key_Down)
    offered = [line.text for line in lines(palette) if line.found is not None]
    assert seen[: len(offered)] == offered
    assert seen[-1] == offered[-1]
    for _step in range(12):
        QTest.keyClick(palette.box, Key.Key_Up)
    assert lit(palette) == offered[0]


def test_page_keys_go_further(palette: Palette):
    first = lit(palette)
    QTest.keyClick(palette.box, Key.Key_PageDown)
    assert lit(palette) == [line.text for line in lines(palette) if line.found][palette.list.page()]
    QTest.keyClick(palette.box, Key.Key_PageUp)
    assert lit(palette) == first


def test_escape_leaves_everything_as_it_was(palette: Palette, window: Window, qtbot: QtBot):
    page, race = window.pages.shown, window.desk.race_id
    with qtbot.assertNotEmitted(window.desk.changed):
        type_in(palette, "draw", Key.Key_Escape)
    assert not palette.isVisible()
    assert (window.pages.shown, window.desk.race_id) == (page, race)


def test_a_click_takes_a_line_and_none_on_a_heading(palette: Palette, window: Window, qtbot: QtBot):
    type_in(palette, "zurek")
    index = palette.list.lines.index(0)
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(index).center())
    assert palette.isVisible()
    index = palette.list.lines.index(1)
    with qtbot.waitSignal(window.desk.skater_chosen):
        QTest.mouseClick(
            palette.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=palette.list.visualRect(index).center() + QPoint(5, 0),
        )


# --- what was used last --------------------------------------------------------------------------------------


def test_what_was_used_last_is_offered_first_and_kept(window: Window, qtbot: QtBot):
    for text in ("larger", "zurek", "standings"):
        type_in(opened(window, qtbot), text, Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.show_page("race_page")
    palette = opened(window, qtbot)
    assert texts(palette)[:4] == ["Last used", "Standings", "Damian ŻUREK", "Larger"]
    palette.reject()
    assert settings.read(SECTION, Used()).names == ("page go_standings_page", "act larger")
    action(window, "smaller").trigger()


def test_the_manual_is_offered_where_there_is_one(window: Window, qtbot: QtBot):
    menu = window.findChild(PaletteMenu)
    assert menu is not None
    wanted: list[str] = []
    menu.offer_manual(lambda: [Findable(Kind.MANUAL, "backups", "Backups and bad days")], wanted.append)
    type_in(opened(window, qtbot), "bad days", Key.Key_Return)
    assert wanted == ["backups"]


def test_the_palette_fits_the_screen(palette: Palette):
    room = palette.screen().availableGeometry()
    assert palette.height() <= room.height()
    assert palette.width() <= room.width()
    palette.reject()
