"""Taking over from the last season into the open file."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.services import files, people
from skatedesk.services.changes import Changed
from skatedesk.services.last_season import Part
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.last_season import LastSeasonDialog
from tests.ui.large_questions import CTRL, Hands, Key, check_names, check_room, said
from tests.ui.parts import desk_on

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def new(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk with a file in which nobody is known."""
    monkeypatch.setattr(Background, "inline", True)
    path = tmp_path / "next.skatedesk"
    files.new_file(path, "2026/27", "isu-2025-26").close()
    with desk_on(path) as made:
        yield made


@pytest.fixture
def hands(new: Desk, qtbot: QtBot) -> Iterator[Hands]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Hands(LastSeasonDialog(new, window), qtbot)
    yield made
    made.leave()


def dialog(hands: Hands) -> LastSeasonDialog:
    assert isinstance(hands.question, LastSeasonDialog)
    return hands.question


def test_people_and_teams_come_in_as_one_act(hands: Hands, new: Desk, desk_file: Path):
    check_names(hands.question)
    check_room(hands.question)
    part = dialog(hands).part
    part.file.setText(str(desk_file))
    assert "season 2025/26" in part.words.text()
    assert part.boxes[Part.TEAMS].text() == "Teams: 30"
    announced: list[Changed] = []
    new.changed.connect(announced.append)
    hands.press(Key.Key_Return)
    assert hands.ended == [1]
    assert announced[0].label.startswith("From desk.skatedesk: 313 skaters,")
    assert len(people.people(new.file)) == 313
    new.undo()
    assert (people.people(new.file), people.teams(new.file)) == ((), ())


def test_what_is_missing_is_said(hands: Hands, new: Desk, tmp_path: Path, desk_file: Path):
    part = dialog(hands).part
    hands.press(Key.Key_Return)
    assert said(hands.question) == "Choose the file of the last season."
    other = tmp_path / "other.skatedesk"
    other.write_text("no results file")
    part.file.setText(str(other))
    hands.press(Key.Key_Return)
    assert "other.skatedesk" in said(hands.question)
    part.file.setText(str(desk_file))
    for box in part.boxes.values():
        box.setChecked(False)
    hands.press(Key.Key_Return, held=CTRL)
    assert said(hands.question) == "Tick what is to be taken over."
    part.boxes[Part.TEAMS].setChecked(True)
    part.file.setText(str(new.file.path))
    hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == []
    with closing(files.look_at(new.file.path)) as file:
        assert people.people(file) == ()
