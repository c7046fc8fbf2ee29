"""Taking times skated elsewhere: who each skater of the files is, chosen with the keyboard."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Sex
from skatedesk.services import people
from skatedesk.services.people import PersonFields
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.history_import import HistoryImportDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.large_questions import CTRL, Hands, Key, check_names, check_room, said, texts

DATA = Path(__file__).parents[1] / "data" / "history"
ISU, RECORDS, BESTS = DATA / "isu_results_1000m.json", DATA / "personal_records.json", DATA / "season_bests.json"

pytestmark = pytest.mark.usefixtures("daylight")


class HistoryHands(Hands):
    question: HistoryImportDialog

    def rows(self) -> list[tuple[str, ...]]:
        return texts(self.question.table, "mark", "name", "times", "is")


Open = Callable[..., HistoryHands]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asa(desk: Desk) -> int:
    """Åsa Lindqvist, whom the files of both sites name, and a namesake."""
    people.add(desk.file, PersonFields("Lindqvist", "Åsa", "FIN", Sex.WOMEN))
    return people.add(desk.file, PersonFields("Lindqvist", "Åsa", "SWE", Sex.WOMEN, born=date(2001, 2, 3))).made


@pytest.fixture
def start(desk: Desk, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr(Background, "inline", True)
    opened: list[HistoryHands] = []

    def begin(*paths: Path) -> HistoryHands:
        opened.append(HistoryHands(HistoryImportDialog(desk, paths, window), qtbot))
        return opened[-1]

    yield begin
    for hands in opened:
        hands.leave()


def test_the_only_one_it_can_be_is_proposed_and_taken(start: Open, desk: Desk, asa: int, qtbot: QtBot):
    hands = start(ISU)
    assert hands.rows() == [("✓", "Åsa LINDQVIST", "1", "Åsa LINDQVIST SWE")]
    assert texts(hands.question.who.table, "name", "nation", "reason")[:2] == [
        ("Åsa LINDQVIST", "SWE", "same name and nation"),
        ("Åsa LINDQVIST", "FIN", "same name, another nation"),
    ]
    assert said(hands.question, "history_why") == "same name and nation"
    assert hands.question.act.text() == "Take 1 time"
    with qtbot.waitSignal(desk.changed) as changed:
        hands.press(Key.Key_Return, held=CTRL)
    assert changed.args is not None
    assert changed.args[0].label == "1 earlier time of Åsa LINDQVIST"
    assert hands.ended == [1]


def test_a_number_without_a_name_is_given_one_by_typing(start: Open, asa: int):
    hands = start(RECORDS)
    assert [(row[0], row[1], row[3]) for row in hands.rows()] == [("?", "4711", "nobody chosen")]
    assert not hands.question.act.isEnabled()
    assert "1 skater is left out" in said(hands.question, "history_hint")
    hands.press(Key.Key_Return)
    assert hands.question.who.box.hasFocus()
    hands.type("lindqvist swe")
    hands.press(Key.Key_Return)
    assert hands.question.chosen == {0: asa}
    assert hands.rows()[0][0] == "✓"
    assert hands.question.table.hasFocus()
    assert hands.question.act.isEnabled()


def test_who_was_proposed_can_be_left_out(start: Open, asa: int):
    hands = start(ISU)
    hands.press(Key.Key_Delete)
    assert hands.question.chosen == {}
    assert hands.question.act.text() == "Nothing to take"
    hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == []


def test_a_man_of_the_registry_is_not_offered_for_a_woman(start: Open, desk: Desk, asa: int):
    hands = start(ISU)
    offered = {row[0] for row in texts(hands.question.who.table, "name")}
    men = {one.person.competitor.name for one in people.people(desk.file) if one.person.competitor.sex is Sex.MEN}
    assert men
    assert not offered & men


def test_a_file_without_its_distance_is_told_it(start: Open, asa: int):
    hands = start(DATA / "skater_results.json")
    assert said(hands.question).endswith("the distance is missing. Say which it is.")
    assert not hands.question.act.isEnabled()
    assert hands.question.metres.hasFocus()
    hands.choose(hands.question.metres, "1500 m")
    assert said(hands.question) == ""
    assert texts(hands.question.table, "distances") == [("1500",)]


def test_a_refused_file_is_named(start: Open, tmp_path: Path):
    path = tmp_path / "list.json"
    path.write_text("[1, 2", encoding="utf-8")
    hands = start(path)
    assert said(hands.question).startswith("list.json, line 1: this is no JSON")


def test_it_goes_on_in_the_background(desk: Desk, window: QWidget, asa: int, qtbot: QtBot):
    hands = HistoryHands(HistoryImportDialog(desk, [ISU], window), qtbot)
    qtbot.waitUntil(lambda: hands.question.act.text() == "Take 1 time")
    with qtbot.waitSignal(desk.changed):
        hands.press(Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: hands.ended == [1])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_question_has_names_and_fits_the_screen(start: Open, asa: int, qapp: QApplication, scale: float):
    theme.apply(qapp, LIGHT, scale)
    hands = start(ISU, BESTS)
    check_names(hands.question)
    check_room(hands.question)
    hands.press(Key.Key_Return)
    check_room(hands.question)
