"""What a whole weekend at the window brought to light: where the hands are after an act, and what a hand typed last."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar
from pytestqt.qtbot import QtBot

from skatedesk.services import files, lists, race_view, results, start_lists
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.competition import NewCompetitionDialog
from skatedesk.ui.mass_start_acts import MassStartActs
from skatedesk.ui.pages.draw_page import DrawPage
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT, SPACE, TYPE
from tests.ui.mass_starts import form_of, on_disk, type_in
from tests.ui.parts import desk_on, put_on_screen

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


def test_a_programme_stays_chosen_while_another_season_is_typed(tmp_path: Path, qtbot: QtBot):
    with desk_on(_new_file(tmp_path)) as desk:
        window = QMainWindow()
        qtbot.addWidget(window)
        dialog = NewCompetitionDialog(desk, window)
        dialog.open()
        programmes, season = dialog.programme.choice, dialog.fields.season
        assert programmes.currentText() == "World Cup"
        for _times in range(2):
            season.selectAll()
            QTest.keyClicks(season, "2025/26")
            assert programmes.currentText() == "World Cup"
            programmes.setFocus()
        QTest.keyClick(programmes, Key.Key_End)
        season.selectAll()
        QTest.keyClicks(season, "2025/26")
        assert programmes.currentText() == "No races yet"
        dialog.reject()


def _new_file(folder: Path) -> Path:
    path = folder / "new.skatedesk"
    files.new_file(path, "2025/26", "isu-2025-26").close()
    return path


def test_after_a_repair_the_hands_are_in_the_checks(desk: Desk, qtbot: QtBot):
    """Next in the order is the button of a late withdrawal: a second space must not ask for one."""
    race_id = desk.race_id or 0
    for start in race_view.read(desk.file, race_id).starts:
        results.clear_result(desk.file, start.id)
    page = put_on_screen(qtbot, DrawPage(desk), 1118, 620)
    desk.do(start_lists.empty_lane, start_lists.view(desk.file, race_id).starts[2].id)
    side = page.after.side
    side.checks.setFocus()
    QTest.keyClick(side.checks, Key.Key_Home)
    side.repair.setFocus()
    with qtbot.waitSignal(desk.changed):
        QTest.keyClick(side.repair, Key.Key_Space)
    assert side.checks.hasFocus()


def test_nobody_is_lapped_while_an_order_stands_in_the_box(before_the_start: Path, tmp_path: Path, qtbot: QtBot):
    with desk_on(Path(shutil.copy(before_the_start, tmp_path / "desk.skatedesk"))) as desk:
        page = put_on_screen(qtbot, RacePage(desk), 1118, 648)
        desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, 28).id)
        acts = MassStartActs(desk, page)
        type_in(page, "149 41 170")
        with qtbot.assertNotEmitted(desk.changed):
            acts.lapped()
            acts.stopped()
        assert form_of(page).words.text() == "Several helmets are typed. Type only the one that is meant."
        assert form_of(page).time_box.text() == "149 41 170"
        form_of(page).time_box.clear()
        type_in(page, "41")
        acts.lapped()
        assert on_disk(page).start(41).attempts[0].lapped


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_tabs_keep_their_size_when_the_hands_come_to_them(qapp: QApplication, qtbot: QtBot, scale: float):
    """Tabs that grow with the focus ring no longer fit into their room, and hide behind arrows."""
    theme.apply(qapp, LIGHT, scale)
    tabs = QTabBar()
    for words in ("Entries", "Divisions"):
        tabs.addTab(words)
    put_on_screen(qtbot, tabs, 600, 60)
    at_rest = tabs.sizeHint()
    tabs.setFocus()
    QTest.keyClick(tabs, Key.Key_Right)
    assert (tabs.currentIndex(), tabs.sizeHint()) == (1, at_rest)


def test_the_longest_name_is_whole_beside_the_passings_of_a_1000_m(desk: Desk, qtbot: QtBot):
    """At 1366 x 768 the list of a race has this room; the given name may be an initial."""
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, 8).id)
    page = put_on_screen(qtbot, RacePage(desk), 1118, 648)
    table, model = page.table, page.table.sheet_model
    seen = {column.key for at, column in enumerate(model.columns) if not table.isColumnHidden(at)}
    assert {"bib", "nation", "split:200", "split:600", "time"} <= seen
    smallest = QFontMetricsF(theme.font(TYPE.day, theme.current().regular, False))
    room = table.columnWidth(model.column_of("name") or 0) - 2 * SPACE.small
    assert smallest.horizontalAdvance("H. HOLMEFJORD LORENTZEN") <= room
