"""Taking a list of records: what is missing is chosen, then the rows are taken with the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.services import records
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.record_import import RecordImportDialog
from tests.ui.large_questions import CTRL, Hands, Key, check_names, check_room, said, texts

pytestmark = pytest.mark.usefixtures("daylight")

LIST = "Record;Distance;Time;Name;Nation\nWR;500m Women;36.36;Sang-Hwa LEE;KOR\nQR;500m Women;36.36;Sang-Hwa LEE;KOR\n"


class ImportHands(Hands):
    question: RecordImportDialog


Open = Callable[[str], ImportHands]


@pytest.fixture
def start(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr(Background, "inline", True)
    window = QMainWindow()
    qtbot.addWidget(window)
    opened: list[ImportHands] = []

    def begin(text: str) -> ImportHands:
        path = tmp_path / "records.csv"
        path.write_text(text, encoding="utf-8")
        opened.append(ImportHands(RecordImportDialog(desk, path, records.marks(desk.file), window), qtbot))
        return opened[-1]

    yield begin
    for hands in opened:
        hands.leave()


def names(desk: Desk) -> list[str]:
    return [line.record.holder for line in records.records(desk.file).lines]


def test_rows_are_looked_at_and_taken(start: Open, desk: Desk):
    hands = start(LIST)
    question = hands.question
    assert texts(question.table, "row", "verdict") == [("2", "new"), ("3", "refused")]
    assert said(question, "record_import_why").startswith("Row 3: “QR” is no record.")
    assert question.act.text() == "Take 1 record"
    assert names(desk) == []
    hands.press(Key.Key_Return)
    assert hands.ended == []
    hands.press(Key.Key_Return, held=CTRL)
    assert names(desk) == ["Sang-Hwa LEE"]
    assert hands.ended == [1]
    desk.undo()
    assert names(desk) == []


def test_what_the_list_does_not_say_is_chosen(start: Open, desk: Desk):
    hands = start("Distance;Time;Name\n500 m;36.00;Somebody FAST\n")
    question = hands.question
    assert "no column says the kind of record" in said(question)
    assert not question.act.isEnabled()
    hands.choose(question.mark, "TR")
    assert said(question, "record_import_why") == (
        "Row 2: it is not said whether the record is of women or men."
    )  # fmt: skip
    question.sex.setFocus()
    hands.choose(question.sex, "Women")
    question.scope.setFocus()
    hands.type("Thialf")
    hands.press(Key.Key_Tab)
    assert texts(question.table, "verdict") == [("new",)]
    hands.press(Key.Key_Return, held=CTRL)
    (line,) = records.records(desk.file).lines
    assert (line.record.mark, line.record.scope, line.record.sex) == ("TR", "Thialf", "W")


def test_a_file_that_changed_meanwhile_is_compared_anew(start: Open, desk: Desk):
    hands = start(LIST)
    plan = hands.question._read_of
    assert plan is not None
    from skatedesk.services import record_import

    desk.do(record_import.apply, plan.table, plan.plan)
    hands.press(Key.Key_Return, held=CTRL)
    assert said(hands.question).startswith("The file has changed since records.csv")
    assert texts(hands.question.table, "verdict") == [("known",), ("refused",)]


def test_every_part_has_a_name_and_room(start: Open):
    hands = start(LIST)
    check_names(hands.question)
    check_room(hands.question)
