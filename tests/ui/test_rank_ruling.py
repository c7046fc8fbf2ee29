"""Ranks set by hand, from the standing at the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.rank_ruling import RankRulingDialog
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.style.theme import Label
from tests.ui.parts import type_in
from tests.ui.test_standings_page import columns, on_screen, race_id, rows

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> StandingsPage:
    """The long cup of the men: Loubineaud and Dawson have 103 points each."""
    desk.go_to_race(race_id(desk, 1, 6))
    return on_screen(qtbot, desk)


def asked(page: StandingsPage, qtbot: QtBot) -> RankRulingDialog:
    """The question about the one chosen in the list."""
    page.rule_rank()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, RankRulingDialog) and one.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    return dialog


def said(dialog: RankRulingDialog) -> str:
    reason = dialog.findChild(Label, "question_reason")
    assert reason is not None
    return reason.text()


def test_the_two_first_share_the_rank_as_the_official_list_prints_it(page: StandingsPage, qtbot: QtBot):
    assert [row[0] for row in rows(page)[:2]] == ["1", "2"]
    dialog = asked(page, qtbot)
    about = dialog.findChild(Label, "question_about")
    assert about is not None
    assert about.text() == "5000 m / 10000 m Men: 2 have 103 points, for the ranks 1 to 2."
    type_in(Key.Key_Tab, "1", Key.Key_Tab, "as the official list prints it", Key.Key_Return)
    assert not dialog.isVisible()
    assert columns(page)[:3] == ["Rank", "", "By rule"]
    assert [(row[0], row[1], row[2], row[4]) for row in rows(page)[:2]] == [
        ("1", "*", "1", "Timothy LOUBINEAUD"),
        ("1", "*", "2", "Casey DAWSON"),
    ]
    assert page.remarks.isVisible()
    assert page.remarks.text().endswith("1. as the official list prints it")
    page.desk.undo()
    assert [row[0] for row in rows(page)[:2]] == ["1", "2"]
    assert not page.remarks.isVisible()


def test_what_cannot_stand_is_said_in_the_question(page: StandingsPage, qtbot: QtBot):
    dialog = asked(page, qtbot)
    type_in(Key.Key_Return)
    assert said(dialog) == "A rank set by hand needs a remark that says why."
    remark = dialog.findChild(QLineEdit, "ruling_remark")
    assert QApplication.focusWidget() is remark
    type_in("lot", Key.Key_Backtab, "x", Key.Key_Return)
    assert said(dialog) == "A rank is a whole number, 1 or more."
    type_in(Key.Key_Backspace, Key.Key_Backspace, "7", Key.Key_Return)
    assert said(dialog).startswith("The ranks of these 2 run from 1 to 2")
    type_in(Key.Key_Escape)
    assert not dialog.isVisible()
    assert [row[0] for row in rows(page)[:2]] == ["1", "2"]


def test_the_chain_ranks_again_by_the_button_on_the_left(page: StandingsPage, qtbot: QtBot):
    asked(page, qtbot)
    type_in(Key.Key_Tab, "1", Key.Key_Tab, "as printed", Key.Key_Return)
    dialog = asked(page, qtbot)
    back = dialog.findChild(QPushButton, "ruling_back")
    assert back is not None
    qtbot.keyClick(back, Key.Key_Space)
    assert not dialog.isVisible()
    assert columns(page)[:2] == ["Rank", "Moved"]
    assert [row[0] for row in rows(page)[:2]] == ["1", "2"]


def test_a_total_of_its_own_cannot_be_ranked_by_hand(page: StandingsPage, qtbot: QtBot):
    view = page.view
    assert view is not None
    totals = [line.points for line in view.standing.lines]
    alone = next(line for line in view.standing.lines if totals.count(line.points) == 1)
    page.table.choose(alone.competitor.id)
    with qtbot.waitSignal(page.desk.refused) as told:
        page.rule_rank()
    assert told.args is not None
    assert told.args[0].endswith("only equal totals are ranked by hand.")


def test_imagined_results_are_not_ruled_on(page: StandingsPage, qtbot: QtBot):
    page.imagine()
    with qtbot.waitSignal(page.desk.refused) as told:
        page.rule_rank()
    assert told.args == ["These results are imagined. Leave them with Esc to rank by hand."]
