"""The programme at the left: days, races, states, and the keyboard."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline, Race, RaceState, Sex
from skatedesk.services import files, lists, race_view, results
from skatedesk.services.lists import ProgrammeItem
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages import programme_list, programme_panel
from skatedesk.ui.pages.programme_list import ProgrammeModel, day_heading, short_title
from skatedesk.ui.pages.programme_panel import ProgrammePanel
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme

SAID = Qt.ItemDataRole.AccessibleTextRole


pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ProgrammePanel:
    made = ProgrammePanel(desk)
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.take_hands()
    return made


def race(number: int, *, day: int = 15, **others: Any) -> Race:
    plain = Race(100 + number, 1, number, "1000m Men", Discipline.INDIVIDUAL, Sex.MEN, 1000, day=date(2025, 11, day))
    return replace(plain, **others)


def item(number: int, state: RaceState = RaceState.DRAWN, **others: Any) -> ProgrammeItem:
    return ProgrammeItem(race(number, **others), state, 20, 0)


def chosen_number(desk: Desk) -> int | None:
    return next((each.race.number for each in desk.programme() if each.race.id == desk.race_id), None)


def row_of(panel: ProgrammePanel, number: int) -> int:
    row = panel.races.programme.row_of_number(str(number))
    assert row is not None
    return row


# --- the list ------------------------------------------------------------------------------------------------


def test_days_are_headings_and_races_say_all_of_themselves(qtmodeltester: ModelTester):
    model = ProgrammeModel()
    model.show((item(5, RaceState.OFFICIAL), item(6, division="B"), item(7, RaceState.ON_THE_ICE, day=16)))
    qtmodeltester.check(model)
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        day_heading(QDate(2025, 11, 15), QLocale()),
        "1000 m M",
        "1000 m M",
        day_heading(QDate(2025, 11, 16), QLocale()),
        "1000 m M",
    ]
    assert model.index(1).data(SAID) == "Race 5, 1000m Men: official"
    assert model.index(4).data(Qt.ItemDataRole.ToolTipRole) == "Race 7, 1000m Men: on the ice"
    assert [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsEnabled) for row in range(2)] == [False, True]
    assert [model.row_of(race_id) for race_id in (105, 107, 999, None)] == [1, 4, None, None]


def test_only_the_race_that_stands_elsewhere_is_announced(qtmodeltester: ModelTester):
    model = ProgrammeModel()
    said: list[object] = []
    model.dataChanged.connect(lambda first, last: said.append((first.row(), last.row())))
    model.modelReset.connect(lambda: said.append("reset"))
    assert model.show((item(5), item(6)))
    qtmodeltester.check(model)
    assert not model.show((item(5), item(6, RaceState.ON_THE_ICE)))
    assert not model.show((item(5), item(6, RaceState.ON_THE_ICE)))
    assert model.show((item(5), item(6), item(7)))
    assert said == ["reset", (2, 2), "reset"]


@pytest.mark.parametrize(
    ("facts", "title"),
    [
        ({}, "1000 m M"),
        ({"metres": 500, "sex": Sex.WOMEN, "run": 2}, "500 m W (2)"),
        ({"discipline": Discipline.MASS_START, "metres": None, "sex": Sex.WOMEN}, "Mass start W"),
        ({"discipline": Discipline.TEAM_PURSUIT, "metres": None}, "Team pursuit M"),
        ({"discipline": Discipline.TEAM_SPRINT, "metres": None}, "Team sprint M"),
        ({"discipline": Discipline.MIXED_RELAY, "metres": None, "sex": Sex.MIXED}, "Mixed relay"),
        ({"metres": None, "title": "Three laps for fun"}, "Three laps for fun"),
    ],
)
def test_titles_are_short(facts: dict[str, Any], title: str):
    assert short_title(race(7, **facts)) == title


@pytest.mark.parametrize(
    ("country", "heading"),
    [
        ("C", "SATURDAY 15 NOV"),
        ("en_GB", "SATURDAY 15 NOV"),
        ("en_US", "SATURDAY NOV 15"),
        ("nl_NL", "ZATERDAG 15 NOV"),
        ("de_DE", "SAMSTAG 15. NOV."),
        ("ja_JP", "11月15日土曜日"),
        ("hu_HU", "NOV. 15. SZOMBAT"),
    ],
)
def test_a_day_is_written_as_the_country_writes_it(country: str, heading: str):
    assert day_heading(QDate(2025, 11, 15), QLocale(country)) == heading


# --- choosing ------------------------------------------------------------------------------------------------


def test_the_chosen_race_is_the_current_row(panel: ProgrammePanel, desk: Desk):
    desk.choose_race(desk.programme()[11].race.id)
    index = panel.races.currentIndex()
    assert index.row() == row_of(panel, 12)
    assert panel.races.selectionModel().isSelected(index)
    assert panel.races.viewport().rect().contains(panel.races.visualRect(index))


def test_up_and_down_choose_races_over_the_headings(panel: ProgrammePanel, desk: Desk, qtbot: QtBot):
    assert chosen_number(desk) == 1
    seen: list[int | None] = []
    for _press in range(9):
        qtbot.keyClick(panel.races, Qt.Key.Key_Down)
        seen.append(chosen_number(desk))
    assert seen == list(range(2, 11))
    qtbot.keyClick(panel.races, Qt.Key.Key_Home)
    qtbot.keyClick(panel.races, Qt.Key.Key_Up)
    assert chosen_number(desk) == 1
    qtbot.keyClick(panel.races, Qt.Key.Key_End)
    assert chosen_number(desk) == 28
    for _press in range(3):
        qtbot.keyClick(panel.races, Qt.Key.Key_PageUp)
    assert chosen_number(desk) == 1
    qtbot.keyClick(panel.races, Qt.Key.Key_PageDown)
    assert (chosen_number(desk) or 0) > 10


def test_typed_digits_go_to_the_race_of_that_number(
    panel: ProgrammePanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    qtbot.keyClicks(panel.races, "12")
    assert chosen_number(desk) == 12
    monkeypatch.setattr(programme_panel, "NUMBER_WAIT_MS", -1)
    qtbot.keyClicks(panel.races, "7")
    assert chosen_number(desk) == 7
    qtbot.keyClicks(panel.races, "x9")
    assert chosen_number(desk) == 9


def test_a_number_nobody_has_leaves_the_choice(panel: ProgrammePanel, desk: Desk, qtbot: QtBot):
    qtbot.keyClicks(panel.races, "99")
    assert chosen_number(desk) == 9


def test_a_click_chooses_a_race_but_never_a_day(panel: ProgrammePanel, desk: Desk, qtbot: QtBot):
    at = panel.races.programme.index(row_of(panel, 4))
    click(panel, qtbot, at)
    assert chosen_number(desk) == 4
    click(panel, qtbot, panel.races.programme.index(0))
    assert chosen_number(desk) == 4


def click(panel: ProgrammePanel, qtbot: QtBot, index: QModelIndex) -> None:
    spot: QPoint = panel.races.visualRect(index).center()
    qtbot.mouseClick(panel.races.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_going_through_the_races_keeps_the_keyboard_and_return_hands_it_on(
    panel: ProgrammePanel, desk: Desk, qtbot: QtBot
):
    box = QLineEdit(panel)
    box.show()
    desk.race_chosen.connect(box.setFocus)
    panel.take_hands()
    qtbot.keyClick(panel.races, Qt.Key.Key_Down)
    assert panel.races.hasFocus()
    with qtbot.waitSignal(panel.race_entered):
        qtbot.keyClick(panel.races, Qt.Key.Key_Return)


# --- following the file --------------------------------------------------------------------------------------


def test_a_race_gets_the_mark_of_what_was_done_to_it(panel: ProgrammePanel, desk: Desk):
    view = race_view.read(desk.file, desk.programme()[2].race.id)
    said: list[tuple[int, int]] = []
    panel.races.programme.dataChanged.connect(lambda first, last: said.append((first.row(), last.row())))
    row = row_of(panel, 3)
    assert panel.races.programme.line(row).state is RaceState.PROVISIONAL
    desk.do(results.clear_result, view.starts[0].id)
    assert panel.races.programme.line(row).state is RaceState.ON_THE_ICE
    desk.undo()
    assert panel.races.programme.line(row).state is RaceState.PROVISIONAL
    assert said == [(row, row), (row, row)]


def test_another_competition_is_chosen_on_top(panel: ProgrammePanel, desk: Desk, qtbot: QtBot):
    known = lists.competitions(desk.file)
    assert panel.choice.objectName() == "competition_choice"
    assert panel.choice.isVisible()
    assert [panel.choice.itemText(at) for at in range(panel.choice.count())] == [each.event for each in known]
    assert panel.choice.currentIndex() == 1
    panel.choice.setFocus()
    qtbot.keyClick(panel.choice, Qt.Key.Key_Up)
    assert desk.competition == known[0]
    assert panel.races.programme.row_of(desk.race_id) is not None
    assert known[0].venue in panel.choice.toolTip()
    desk.choose_competition(known[1])
    assert panel.choice.currentText() == known[1].event


def test_a_new_file_says_what_to_do_next(desk: Desk, panel: ProgrammePanel, tmp_path: Path):
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    assert panel.empty.isVisible()
    assert "Make a competition (Ctrl+M) or import results (Ctrl+I)" in panel.empty.text()
    assert not panel.races.isVisible()
    assert not panel.choice.isVisible()


def test_without_a_file_the_panel_says_how_to_open_one(qtbot: QtBot):
    panel = ProgrammePanel(Desk())
    qtbot.addWidget(panel)
    assert "File > Open…" in panel.empty.text()


# --- what is painted -----------------------------------------------------------------------------------------


def colours_of(panel: ProgrammePanel) -> set[str]:
    image = panel.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_marks_and_the_chosen_race_follow_the_theme(
    panel: ProgrammePanel, qapp: QApplication, qtbot: QtBot, theme: Theme
):
    look.apply(qapp, theme)
    wanted = {theme.warning, theme.accent, theme.accent_soft, theme.muted, theme.panel}
    assert wanted <= colours_of(panel)


def test_everything_grows_with_the_scale(panel: ProgrammePanel, qapp: QApplication, qtbot: QtBot):
    wide, high = panel.sizeHint().width(), panel.races.sizeHintForRow(1)
    look.apply(qapp, LIGHT, 2.0)
    panel.resize(panel.sizeHint().width(), 640)
    assert (panel.sizeHint().width(), panel.races.sizeHintForRow(1)) == (2 * wide, 2 * high)
    assert panel.legend.heightForWidth(panel.width()) > 0


def test_where_room_is_short_the_distances_can_still_be_read(qapp: QApplication):
    marks_and_gaps = 98  # number, division, mark, scroll bar and what lies between
    room = programme_panel.LEAST_WIDTH - marks_and_gaps
    assert QFontMetrics(programme_list._fitting("3000 m W", room, LIGHT.semibold)).horizontalAdvance("3000 m W") <= room


def test_a_title_shrinks_before_it_is_cut(qapp: QApplication):
    at_ease = programme_list._fitting("Team pursuit W", 200, 400)
    tight = programme_list._fitting("Team pursuit W", 84, 400)
    assert at_ease.pixelSize() == 13
    assert tight.pixelSize() < 13
    for room in range(70, 120):
        held = programme_list._fitting("Teamverfolgung M", room, 400)
        if held.pixelSize() > 11:
            assert programme_list._cut("Teamverfolgung M", room, held) == "Teamverfolgung M"


def test_a_number_of_three_digits_stands_whole(qapp: QApplication):
    room = QRect(0, 0, 200, 28)
    drawn: list[QImage] = []
    for number in (114, 115):
        image = QImage(room.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        line = programme_list.Line("500 m W", "", 1, number, "A", RaceState.OPEN)
        programme_list.ProgrammeDelegate()._paint_race(painter, room, line, Mark.OPEN, chosen=False)
        painter.end()
        drawn.append(image)
    assert drawn[0] != drawn[1]


def test_the_legend_names_every_state(panel: ProgrammePanel):
    words = race_view.state_words().values()
    assert all(word in panel.legend.accessibleName() for word in words)
