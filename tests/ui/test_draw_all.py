"""Drawing all races of a small meet from the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.services import entries, lists
from skatedesk.services.draw_all import Waiting
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition
from skatedesk.ui.dialogs.draw_all import DrawAllDialog
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, shown

pytestmark = pytest.mark.usefixtures("daylight")


def on_a_club_meet(window: Window, *metres: int) -> None:
    """Bring a club meet with these races to the draw page, the first eight women in each."""
    file = window.desk.file
    held = new_competition(file, CompetitionFacts(season="2025/26", series="", event="Autumn Meet")).made
    races = [add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.WOMEN, one))).made for one in metres]
    women = [one.id for one in lists.skaters(file) if one.sex is Sex.WOMEN][:8]
    if races:
        entries.enter(file, races, women)
    window.desk.choose_competition(next(one for one in lists.competitions(file) if one.id == held))
    window.show_page("draw_page")


def test_all_races_are_drawn_by_two_keys(window: Window, qtbot: QtBot):
    on_a_club_meet(window, 500, 1000)
    bring_forward(qtbot, window)
    held = window.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = shown(window, "draw_all_dialog")
    told = dialog.findChild(QLabel, "draw_all_races")
    assert told is not None
    assert told.text() == "1 · 500m Women · 8 skaters · all by lot\n2 · 1000m Women · 8 skaters · all by lot"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [item.starts for item in window.desk.programme()] == [8, 8]
    window.desk.undo()
    assert [item.starts for item in window.desk.programme()] == [0, 0]


def test_where_none_waits_it_says_what_to_do(window: Window, qtbot: QtBot):
    on_a_club_meet(window, 500)
    window.desk.do(entries.remove, [line.id for line in _entries(window)])
    with qtbot.waitSignal(window.desk.refused) as refused:
        action(window, "draw_all").trigger()
    assert refused.args == ["No race with entries waits for its draw. Enter skaters first, or choose Draw anew."]


def test_who_is_left_out_is_named_and_long_lists_are_counted(qtbot: QtBot):
    dialog = DrawAllDialog(Waiting((), tuple(f"Race {number}: why." for number in range(1, 16))))
    qtbot.addWidget(dialog)
    left = dialog.findChild(QLabel, "draw_all_left_out")
    assert left is not None
    lines = left.text().split("\n")
    assert (lines[0], lines[-1], len(lines)) == ("Left out. Race 1: why.", "and 3 more", 13)


def _entries(window: Window):
    from skatedesk.services.entry_view import entries as read

    assert window.desk.competition is not None
    return [line.entry for line in read(window.desk.file, window.desk.competition.id).lines]
