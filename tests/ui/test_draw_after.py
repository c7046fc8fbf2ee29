"""After the draw: pairs changed by hand with keys and mouse, checks repaired, and the list issued."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, results, start_lists
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.late_withdrawal import LateWithdrawalDialog
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.pages.draw_after import DrawAfter
from skatedesk.ui.pages.draw_side import MOST_CHANGES
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.journeys.hands import texts
from tests.services import PEOPLE, build

Key = Qt.Key
Q = TypeVar("Q", bound=Question)
ALT = Qt.KeyboardModifier.AltModifier
STOLZ, DE_BOO, ZUREK, NING, EITREM, DAWSON = (
    "Jordan STOLZ", "Jenning DE BOO", "Damian ŻUREK", "Zhongyan NING", "Sander EITREM", "Casey DAWSON",
)  # fmt: skip
AS_DRAWN = [f"1 In {STOLZ}", f"1 Out {DE_BOO}", f"2 In {ZUREK}", f"2 Out {NING}", f"3 In {EITREM}", f"3 Out {DAWSON}"]


class Look:
    """The list on the screen, with the keyboard in it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.refused: list[str] = []
        self.after = DrawAfter(desk)
        self.after.resize(1100, 560)
        self.after.show()
        qtbot.waitExposed(self.after)
        self.after.activateWindow()
        qtbot.waitUntil(self.after.isActiveWindow)
        desk.changed.connect(self.show)
        desk.refused.connect(self.refused.append)
        self.number = 8
        self.show()
        self.after.take_hands()

    def show(self) -> None:
        competition = lists.competition(self.desk.file, 1)
        self.race_id = lists.race(self.desk.file, competition.id, self.number).id
        self.after.show_race(self.race_id)

    def rows(self) -> list[str]:
        """Pair, lane, name and state of every row."""
        model = self.after.table.sheet_model
        at = [column for key in ("pair", "lane", "name", "state") if (column := model.column_of(key)) is not None]
        return [" ".join(row[column] for column in at).strip() for row in texts(self.after.table)[1:]]

    def chosen(self) -> str:
        return self.rows()[self.after.table.currentIndex().row()]

    def go_to(self, row: str) -> None:
        model = self.after.table.sheet_model
        key = model.key_at(self.rows().index(row))
        assert key is not None
        self.after.table.choose(key)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if QApplication.activeWindow() is None:  # as a window manager brings it back after a question
            self.after.activateWindow()
            self.qtbot.waitUntil(self.after.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or self.after, key, held)

    def start_id(self, name: str) -> int:
        view = start_lists.view(self.desk.file, self.race_id)
        return next(start.id for start in view.starts if start.competitor.name == name)

    def dialog(self, kind: type[Q]) -> Q:
        """The question that has the keyboard."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        made = QApplication.activeWindow()
        assert isinstance(made, kind)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return made


@pytest.fixture
def look(weekend_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Look]:
    theme.apply(qapp, LIGHT)
    desk = Desk()
    desk.open(files.open_file(weekend_path))
    made = Look(desk, qtbot)
    yield made
    made.after.close()
    made.after.deleteLater()
    QCoreApplication.sendPostedEvents(made.after, QEvent.Type.DeferredDelete)
    desk.close()


@pytest.fixture
def weekend_path(tmp_path: Path) -> Path:
    """Three pairs of 1000 m, not skated yet."""
    build(tmp_path / "weekend.skatedesk")
    return tmp_path / "weekend.skatedesk"


def only(*changed: str) -> list[str]:
    """The list as drawn, with these rows instead of those of the same place."""
    by_place = {row[: row.index(" ", 2)]: row for row in (*AS_DRAWN, *changed)}
    return list(by_place.values())


# --- marking and moving --------------------------------------------------------------------------------------


def test_space_on_two_skaters_swaps_them_and_an_undo_brings_them_back(look: Look):
    assert look.rows() == AS_DRAWN
    look.press(Key.Key_Space)
    assert look.rows()[0] == f"1 In {STOLZ} marked"
    assert look.after.hint.text().startswith(f"No 1 {STOLZ} is marked")
    look.press(Key.Key_Down)
    look.press(Key.Key_Down)
    look.press(Key.Key_Space)
    assert look.rows() == only(f"1 In {ZUREK}", f"2 In {STOLZ}")
    assert look.chosen() == f"2 In {STOLZ}"
    assert look.after.hint.text().startswith("Space marks")
    look.desk.undo()
    assert look.rows() == AS_DRAWN


def test_space_again_or_escape_lets_go(look: Look):
    for key in (Key.Key_Space, Key.Key_Escape):
        look.press(Key.Key_Space)
        look.press(key)
        assert look.rows() == AS_DRAWN


def test_who_is_marked_moves_into_an_empty_lane(look: Look):
    look.desk.do(start_lists.empty_lane, look.start_id(DE_BOO))
    assert look.rows()[1] == "1 Out empty"
    look.go_to(f"3 In {EITREM}")
    look.press(Key.Key_Space)
    look.go_to("1 Out empty")
    look.press(Key.Key_Space)
    assert look.rows()[:2] == [f"1 In {STOLZ}", f"1 Out {EITREM}"]
    assert look.chosen() == f"1 Out {EITREM}"


def test_the_lane_of_who_withdrew_is_free_and_the_line_stays(look: Look):
    look.desk.do(results.withdraw, look.start_id(NING))
    look.go_to(f"3 Out {DAWSON}")
    look.press(Key.Key_Up, ALT)
    assert look.rows() == [
        *AS_DRAWN[:3], f"2 Out {DAWSON}", f"2 Out {NING} WDR", f"3 In {EITREM}", "3 Out empty",
    ]  # fmt: skip
    look.go_to(f"2 Out {NING} WDR")
    look.press(Key.Key_Space)
    assert look.refused == [f"No 4 {NING} has withdrawn and stays on the list as WDR."]


def test_alt_and_the_arrows_go_to_the_next_pair_and_to_the_other_lane(look: Look):
    look.press(Key.Key_Down, ALT)
    assert look.rows() == only(f"1 In {ZUREK}", f"2 In {STOLZ}")
    look.press(Key.Key_Up, ALT)
    assert look.rows() == AS_DRAWN
    for key in (Key.Key_Right, Key.Key_Left):
        look.press(key, ALT)
    assert look.rows() == AS_DRAWN
    look.press(Key.Key_Left, ALT)
    assert look.rows() == only(f"1 In {DE_BOO}", f"1 Out {STOLZ}")
    assert look.chosen() == f"1 Out {STOLZ}"


def test_the_ends_of_the_list_are_said(look: Look):
    look.press(Key.Key_Up, ALT)
    look.go_to(f"3 In {EITREM}")
    look.press(Key.Key_Down, ALT)
    assert look.refused == ["Pair 1 is the first.", "Pair 3 is the last."]


def test_who_has_a_time_cannot_be_moved(look: Look):
    look.desk.do(results.record_time, look.start_id(STOLZ), RaceTime.parse("1:08.50"))
    assert look.rows()[0] == f"1 In {STOLZ} 1:08.50"
    sentence = f"No 1 {STOLZ} has a result already and stays in place."
    for key, held in ((Key.Key_Space, None), (Key.Key_Down, ALT), (Key.Key_Right, ALT), (Key.Key_Delete, None)):
        look.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert look.refused == [sentence] * 4
    assert look.rows()[1:] == AS_DRAWN[1:]


def test_in_a_quartet_only_two_change_lanes(look: Look):
    look.number = 2
    look.show()
    rows = [f"1 In {STOLZ}", f"1 Out {DE_BOO}", f"1 In {ZUREK}", f"1 Out {NING}", f"2 In {EITREM}", f"2 Out {DAWSON}"]
    assert look.rows() == [*rows, "2 In empty", "2 Out empty"]
    look.go_to(f"1 In {ZUREK}")
    look.press(Key.Key_Right, ALT)
    assert look.rows()[:4] == [*rows[:2], f"1 In {NING}", f"1 Out {ZUREK}"]


# --- pairs and lanes -----------------------------------------------------------------------------------------


def test_a_pair_is_inserted_and_an_empty_one_taken_out(look: Look):
    look.go_to(f"2 In {ZUREK}")
    look.press(Key.Key_Insert)
    assert look.rows()[2:6] == ["2 In empty", "2 Out empty", f"3 In {ZUREK}", f"3 Out {NING}"]
    assert look.chosen() == "2 In empty"
    look.press(Key.Key_Delete)
    assert look.rows() == AS_DRAWN


def test_who_is_taken_off_stands_below_and_can_be_put_back(look: Look):
    look.go_to(f"2 Out {NING}")
    look.press(Key.Key_Delete)
    dialog = look.dialog(ConfirmDialog)
    assert "stays entered" in dialog.accessibleDescription()
    dialog.decide()
    assert look.rows() == [*AS_DRAWN[:3], "2 Out empty", *AS_DRAWN[4:], f"{NING} not drawn"]
    look.go_to(f"{NING} not drawn")
    look.press(Key.Key_Delete)
    look.press(Key.Key_Space)
    look.go_to("2 Out empty")
    look.press(Key.Key_Space)
    assert look.rows() == AS_DRAWN
    assert look.chosen() == f"2 Out {NING}"
    assert look.refused == [f"{NING} is not on the list."]


def test_who_was_not_drawn_has_no_lane_to_give(look: Look):
    look.desk.do(start_lists.empty_lane, look.start_id(NING))
    look.press(Key.Key_Space)
    look.go_to(f"{NING} not drawn")
    look.press(Key.Key_Space)
    assert look.refused == [f"{NING} has no lane to give. Mark {NING} first."]


def test_in_a_mass_start_people_join_and_leave_without_a_lane(look: Look):
    look.number = 28
    look.show()
    look.go_to(f"{EITREM}")
    assert look.after.hint.text().startswith("All start together.")
    look.press(Key.Key_Delete)
    look.dialog(ConfirmDialog).decide()
    look.go_to(f"{EITREM} not drawn")
    look.press(Key.Key_Space)
    assert f"{EITREM}" in look.rows()
    look.go_to(f"{EITREM}")
    look.press(Key.Key_Insert)
    assert look.refused == ["There are no pairs here. Choose somebody who has one."]


# --- with the mouse ------------------------------------------------------------------------------------------


@pytest.fixture
def drag(look: Look, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, int], bool]:
    """Drags one row onto another, so many pixels from its middle; tells whether it was taken."""
    table = look.after.table

    def at(row: str) -> QPoint:
        return table.visualRect(table.sheet_model.index(look.rows().index(row), 0)).center()

    def dragged(row: str, to: str, off: int = 0) -> bool:
        taken: list[bool] = []

        def execute(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
            taken.append(drop(look, drag.mimeData(), at(to) + QPoint(0, off)))
            return Qt.DropAction.MoveAction

        monkeypatch.setattr(QDrag, "exec", execute)
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=at(row))
        far = at(row) + QPoint(0, 3 * QApplication.startDragDistance())
        for point in (at(row), far):
            QTest.mouseMove(table.viewport(), point)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=far)
        assert len(taken) == 1
        return taken[0]

    return dragged


def drop(look: Look, data: QMimeData, at: QPoint) -> bool:
    """What a hand does with the mouse: enter, move, let go."""
    viewport, action = look.after.table.viewport(), Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, left, none)
    QCoreApplication.sendEvent(viewport, enter)
    move = QDragMoveEvent(at, action, data, left, none)
    QCoreApplication.sendEvent(viewport, move)
    look.after.grab()
    last = QDropEvent(QPointF(at), action, data, left, none)
    QCoreApplication.sendEvent(viewport, last)
    return last.isAccepted()


def test_a_row_dropped_on_another_swaps_them(look: Look, drag: Callable[..., bool]):
    assert drag(f"1 In {STOLZ}", f"3 Out {DAWSON}")
    assert look.rows() == only(f"1 In {DAWSON}", f"3 Out {STOLZ}")


def test_a_row_dropped_on_an_empty_lane_moves_there(look: Look, drag: Callable[..., bool]):
    look.desk.do(start_lists.empty_lane, look.start_id(DE_BOO))
    assert drag(f"3 Out {DAWSON}", "1 Out empty")
    assert look.rows()[1] == f"1 Out {DAWSON}"


def test_a_row_dropped_between_two_pairs_gets_a_pair_of_its_own_with_one_undo(look: Look, drag: Callable[..., bool]):
    assert drag(f"3 Out {DAWSON}", f"2 In {ZUREK}", -12)
    assert look.rows() == [
        *AS_DRAWN[:2], "2 In empty", f"2 Out {DAWSON}", f"3 In {ZUREK}", f"3 Out {NING}", f"4 In {EITREM}",
        "4 Out empty",
    ]  # fmt: skip
    look.desk.undo()
    assert look.rows() == AS_DRAWN


def test_the_lower_edge_of_a_pair_means_the_same(look: Look, drag: Callable[..., bool]):
    assert drag(f"3 Out {DAWSON}", f"1 Out {DE_BOO}", 12)
    assert look.rows()[3] == f"2 Out {DAWSON}"


def test_nothing_else_can_be_dropped_here(look: Look):
    data = QMimeData()
    data.setText("Jordan STOLZ")
    data.setData("application/x-skatedesk-start", b"1")
    assert not drop(look, data, QPoint(40, 40))
    assert look.rows() == AS_DRAWN


# --- checks --------------------------------------------------------------------------------------------------


def test_a_check_says_its_repair_before_it_is_done(look: Look):
    look.desk.do(start_lists.empty_lane, look.start_id(NING))
    side = look.after.side
    assert side.checks.texts()[0] == f"No 4 {NING} is entered and not on the start list."
    assert side.count.text() == "1 must, 1 should"
    assert side.proposal.text() == f"Put No 4 {NING} into pair 2 outer."
    side.checks.setFocus()
    look.press(Key.Key_Tab)
    look.press(Key.Key_Space)
    assert look.rows() == AS_DRAWN
    assert side.count.text() == "in order"


def test_return_on_a_check_goes_to_whom_it_is_about(look: Look):
    look.desk.do(start_lists.empty_lane, look.start_id(NING))
    side = look.after.side
    side.checks.setFocus()
    look.press(Key.Key_Return)
    assert (look.chosen(), look.after.table.hasFocus()) == (f"{NING} not drawn", True)
    side.checks.setFocus()
    look.press(Key.Key_Down)
    look.press(Key.Key_Return)
    assert look.chosen() == f"2 In {ZUREK}"


def test_a_note_has_no_repair_and_says_why(look: Look):
    side = look.after.side
    assert len(side.checks.texts()) == 3
    assert "as in race 2" in side.checks.texts()[0]
    assert (side.repair.isEnabled(), side.proposal.text()) == (False, "No rule forbids it; the draw stands.")


# --- revisions -----------------------------------------------------------------------------------------------


def test_the_list_is_issued_in_revisions_that_say_what_is_new(look: Look, qtbot: QtBot):
    side = look.after.side
    assert (side.revision.text(), side.issue.text()) == ("Not issued yet", "Issue start list")
    qtbot.mouseClick(side.issue, Qt.MouseButton.LeftButton)
    assert side.revision.text().startswith("Revision 1, issued ")
    assert not side.issue.isEnabled()
    look.press(Key.Key_Right, ALT)
    assert side.revision.text().startswith("Changed since revision 1, issued ")
    assert side.changes.text() == "Pair 1: lanes changed"
    assert side.issue.text() == "Issue revision 2"
    side.issue.setFocus()
    look.press(Key.Key_Space)
    assert side.revision.text().startswith("Revision 2, issued ")
    look.desk.undo()
    assert side.issue.text() == "Issue revision 2"


def test_many_changes_are_counted(look: Look):
    look.after.issue()
    for name in (NING, EITREM, DAWSON, ZUREK, DE_BOO, STOLZ):
        look.desk.do(results.withdraw, look.start_id(name))
    look.desk.do(start_lists.issue, look.race_id)
    told = look.after.side.changes.text().splitlines()
    assert len(told) == len(PEOPLE)
    assert len(PEOPLE) == MOST_CHANGES + 1
    assert told[0] == f"Pair 1 inner: No 1 {STOLZ} (USA) withdrawn"


# --- who is meant, and room ----------------------------------------------------------------------------------


def test_f8_asks_how_to_go_on_without_who_is_chosen(look: Look):
    look.go_to(f"2 Out {NING}")
    look.press(Key.Key_F8)
    look.dialog(LateWithdrawalDialog)
    look.press(Key.Key_Return)
    assert look.rows()[3] == f"2 Out {NING} WDR"
    assert look.after.side.revision.text().startswith("Revision 1, issued ")


@pytest.mark.parametrize(("width", "folded"), [(1100, False), (700, True)])
def test_where_it_is_narrow_checks_and_revision_fold_under_tabs(look: Look, width: int, folded: bool):
    after = look.after
    after.resize(width, 480)
    assert after.tabs.isVisible() == folded
    assert after.side.isVisible() != folded
    after.tabs.setCurrentIndex(2)
    assert after.side.issue.isVisible()
    assert after.side.checks.isVisible() != folded
    assert after.table.isVisible() != folded


def test_long_words_of_the_acts_stand_below_each_other_before_they_are_cut(look: Look):
    side, acts = look.after.side, (look.after.side.withdrawal, look.after.side.issue)
    assert side.withdrawal.y() == side.issue.y()
    for act in acts:
        act.setText("Die Startliste herausgeben")
    side.fold()
    QApplication.processEvents()
    assert side.withdrawal.y() < side.issue.y()
    assert [act for act in acts if act.width() < act.sizeHint().width()] == []


def test_the_words_of_a_lane_have_their_room_in_every_language(look: Look, monkeypatch: pytest.MonkeyPatch):
    table = look.after.table
    at = table.sheet_model.column_of("lane")
    assert at is not None
    before = table.columnWidth(at)
    monkeypatch.setattr("skatedesk.ui.tables.sheet_view.text_of", lambda lane: "アウト側")
    table._measure()
    assert table.columnWidth(at) > before


def test_a_race_without_a_list_says_what_to_do(look: Look):
    look.after.show_nothing("Draw it first.")
    assert look.rows() == []
    assert look.after.table.accessibleDescription() == "Draw it first."
    for key in (Key.Key_Space, Key.Key_Insert, Key.Key_Delete, Key.Key_F8):
        look.press(key)
    look.press(Key.Key_Down, ALT)
    assert look.refused == []
