"""Asking why at the desk: by key, from the list in front, and on to the figures beside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import files, lists
from skatedesk.ui.dialogs.why import WhyDialog
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.why_asking import WhyAsking
from skatedesk.ui.window import Window
from tests.ui.parts import action

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def asking(window: Window) -> WhyAsking:
    """The asking of the window, with the 1000 m of men on it."""
    window.desk.go_to_race(lists.race(window.desk.file, lists.competition(window.desk.file, 1).id, 8).id)
    return window.actions_.why


def stand_on(table: SheetView, row: int, column: str) -> None:
    at = table.sheet_model.column_of(column)
    assert at is not None
    table.setCurrentIndex(table.sheet_model.index(row, at))


def seen(table: SheetView) -> list[str]:
    """The columns that have room."""
    columns = table.sheet_model.columns
    return [column.key for at, column in enumerate(columns) if not table.isColumnHidden(at)]


def asked(window: Window, asking: WhyAsking, qtbot: QtBot) -> WhyDialog:
    """The answer that opens."""
    asking.ask()
    dialog = window.findChildren(WhyDialog)[-1]
    qtbot.waitExposed(dialog)
    return dialog


def press(dialog: WhyDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget() or dialog, key)


def test_the_chosen_figure_of_the_result_is_explained(window: Window, asking: WhyAsking, qtbot: QtBot):
    stand_on(window.race_page.result.table, 8, "rank")
    dialog = asked(window, asking, qtbot)
    assert (dialog.about.text(), dialog.heading.text()) == (
        "World Cup #1 · 8 · 1000m Men · Division A", "Rank · Joep WENNEMARS",
    )  # fmt: skip
    assert dialog.value.text() == "9"
    lines = dialog.text.toPlainText().splitlines()
    assert lines[2] == "3.  Equal with Cooper MCLEOD 1:07.012: the rank is shared."
    press(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(WhyDialog))


def test_arrows_go_to_the_figures_beside_and_the_list_follows(window: Window, asking: WhyAsking, qtbot: QtBot):
    table = window.race_page.result.table
    stand_on(table, 8, "rank")
    dialog = asked(window, asking, qtbot)
    press(dialog, Key.Key_Down)
    assert dialog.heading.text() == "Rank · Cooper MCLEOD"
    assert table.currentIndex().row() == 9
    press(dialog, Key.Key_Up, Key.Key_Up)
    assert dialog.heading.text() == "Rank · Ryota KOJIMA"
    press(dialog, Key.Key_Left)
    assert dialog.heading.text() == "Rank · Ryota KOJIMA"
    press(dialog, *[Key.Key_Right] * seen(table).index("time"))
    assert (dialog.heading.text(), dialog.value.text()) == ("Time · Ryota KOJIMA", "1:07.00")
    press(dialog, *[Key.Key_Right] * 20)
    assert dialog.heading.text().endswith("Ryota KOJIMA")
    press(dialog, *[Key.Key_Down] * 40)
    assert dialog.heading.text().endswith("Kjeld NUIS")
    press(dialog, Key.Key_Escape)


def test_the_answer_is_copied(window: Window, asking: WhyAsking, qtbot: QtBot):
    stand_on(window.race_page.result.table, 0, "time")
    dialog = asked(window, asking, qtbot)
    QTest.keyClick(dialog.text, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "Time · Jordan STOLZ: 1:05.66" in copied
    assert "1.  Known to the hundredth of a second: 1:05.66." in copied
    assert dialog.copy_button.text() == "Copied"
    press(dialog, Key.Key_Down)
    assert dialog.copy_button.text() == "Copy"
    press(dialog, Key.Key_Escape)


def test_the_cup_beside_the_race_is_asked_where_it_has_the_focus(window: Window, asking: WhyAsking, qtbot: QtBot):
    table = window.race_page.standing.table
    table.setFocus()
    stand_on(table, 0, "points")
    dialog = asked(window, asking, qtbot)
    assert dialog.about.text() == "1000 m Men · Season 2025/26, after World Cup #2"
    assert dialog.heading.text() == "Points · Jordan STOLZ"
    assert dialog.text.toPlainText().startswith("1.  WC1: 60 points. Race 8, Division A: rank 1.")
    press(dialog, Key.Key_Escape)


def test_the_page_of_the_standings_is_asked_as_it_stands(window: Window, asking: WhyAsking, qtbot: QtBot):
    page = window.show_page("standings_page")
    assert isinstance(page, StandingsPage)
    QTest.keyClick(page.after, Key.Key_Down)
    stand_on(page.table, 1, "rank")
    dialog = asked(window, asking, qtbot)
    assert dialog.about.text().endswith("after World Cup #1")
    line = page.table.sheet_model.line(1)
    for at, text in enumerate(line.texts):
        if not page.table.isColumnHidden(at):
            assert dialog.value.text() == (text or "nothing")
            press(dialog, Key.Key_Right)
    press(dialog, Key.Key_Escape)


def test_an_imagined_standing_is_explained_as_it_is_imagined(window: Window, asking: WhyAsking, qtbot: QtBot):
    page = window.show_page("standings_page")
    assert isinstance(page, StandingsPage)
    page.imagine()
    assert page.panel is not None
    QTest.keyClicks(page.panel.people.box, "boo")
    QTest.keyClick(page.panel.people.box, Key.Key_Return)
    table = page.table
    stand_on(table, 0, "races")
    dialog = asked(window, asking, qtbot)
    assert dialog.about.text() == "1000 m Men · Season 2025/26, after World Cup #2, imagined"
    assert dialog.heading.text() == "WC3 · Jenning DE BOO"
    lines = dialog.text.toPlainText().splitlines()
    assert lines[:3] == [
        "1.  This standing is imagined.",
        "2.  Imagined, not skated: WC3, to come: Jenning DE BOO rank 1.",
        "3.  A race to come, Division A:",
    ]
    press(dialog, Key.Key_Right)
    assert (dialog.heading.text(), dialog.value.text()) == (
        "Points · Jenning DE BOO",
        table.sheet_model.line(0).texts[-1],
    )
    press(dialog, Key.Key_Escape)
    page.panel.take_all_out()
    stand_on(table, 0, "points")
    again = asked(window, asking, qtbot)
    assert again.about.text() == "1000 m Men · Season 2025/26, after World Cup #2"
    press(again, Key.Key_Escape)


def test_where_there_is_no_figure_yet_it_says_so(qtbot: QtBot, tmp_path: Path):
    made = Window()
    qtbot.addWidget(made)
    asking = made.actions_.why
    assert not asking.possible()
    made.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    made.show_page("race_page")
    assert asking.possible()
    with qtbot.waitSignal(made.desk.refused) as told:
        asking.ask()
    assert told.args == ["There is no figure to explain yet. It comes with the first time."]
    made.show_page("skater_page")
    assert not asking.possible()
    made.close()


def test_the_act_stands_behind_a_right_click_in_every_list(window: Window):
    why = action(window, "why")
    page = window.show_page("standings_page")
    tables = (
        window.race_page.result.table,
        window.race_page.standing.table,
        page.findChild(SheetView, "standings_table"),
    )
    for table in tables:
        assert table is not None
        assert table.actions() == [why]
        assert why in table.reading.menu().actions()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_answer_fits_the_screen(window: Window, asking: WhyAsking, qtbot: QtBot, qapp: QApplication, scale: float):
    theme.apply(qapp, LIGHT, scale)
    stand_on(window.race_page.result.table, 8, "rank")
    dialog = asked(window, asking, qtbot)
    room: QSize = dialog.screen().availableGeometry().size()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.text.viewport().height() > 2 * dialog.text.fontMetrics().lineSpacing()
    press(dialog, Key.Key_Escape)
