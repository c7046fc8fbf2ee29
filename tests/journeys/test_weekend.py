"""The core of a weekend by keys alone: entries, numbers, divisions, draw, start list, times, the official result."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.entries import Entry
from skatedesk.services import history, lists, start_lists
from skatedesk.ui.pages.draw_page import DrawPage
from skatedesk.ui.pages.entries_page import EntriesPage
from skatedesk.ui.pages.sentence_list import SentenceList
from skatedesk.ui.window import USUAL, Window
from tests.journeys.hands import CTRL, Hands, Key, Qt, names, open_path, part
from tests.services.entry_lists import build_meeting, entries, text_list

pytestmark = pytest.mark.journey

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
RACE = 8
MEN = (
    ("STOLZ", "Jordan", "USA", "1:06.20"),
    ("ŻUREK", "Damian", "POL", "1:06.90"),
    ("HOLMEFJORD LORENTZEN", "Hallgeir", "NOR", "1:07.30"),
    ("GÉLINAS-BEAULIEU", "Antoine", "CAN", "1:08.10"),
)


@pytest.fixture
def hands(window: Window, tmp_path: Path, qtbot: QtBot) -> Hands:
    """A World Cup nobody is entered in, on the entries page of the men's 1000 m, and an entry list beside it."""
    path = tmp_path / "meeting.skatedesk"
    build_meeting(path)
    headers = ("Family name", "Given name", "Nation", "Sex", "Birth date", "1000 m", "Seed 1000 m")
    rows = [f"{family};{given};{nation};M;1999-01-01;x;{seed}" for family, given, nation, seed in MEN]
    text_list(tmp_path, *rows, name="Entries.csv", headers=headers)
    window.resize(USUAL)
    open_path(window, path)
    file = window.desk.file
    window.desk.go_to_race(lists.race(file, lists.competition(file, 1).id, RACE).id)
    made = Hands(window, qtbot)
    made.press(Key.Key_1, held=CTRL)
    return made


def entered(hands: Hands) -> list[Entry]:
    return [entry for race, entry in entries(hands.desk.file) if race.number == RACE]


def draw_page(hands: Hands) -> DrawPage:
    shown = hands.window.pages.currentWidget()
    assert isinstance(shown, DrawPage)
    return shown


def import_list(hands: Hands, path: Path) -> None:
    hands.press(Key.Key_I, held=CTRL_SHIFT)
    chooser = hands.dialog()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    hands.dialog()
    with hands.saving():
        hands.press(Key.Key_Return, held=CTRL)


def draw(hands: Hands, qtbot: QtBot) -> None:
    """Draw in front of the team leaders: every pair is shown, then the draw is confirmed."""
    hands.press(Key.Key_2, held=CTRL)
    hands.press(Key.Key_F12)
    qtbot.waitUntil(lambda: _ceremony() is not None)
    hands.press(Key.Key_End)
    with hands.saving():
        hands.press(Key.Key_Return, held=CTRL)


def _ceremony() -> QWidget | None:
    window = QApplication.activeWindow()
    return window if window is not None and window.objectName() == "ceremony" else None


def make_official(hands: Hands) -> None:
    """Nobody is in office, nothing was measured and one time was taken by hand: a remark lets that stand."""
    hands.press(Key.Key_Return, held=CTRL)
    findings = part(hands.dialog(), SentenceList, "gate_findings").texts()
    assert len(findings) == 4
    assert findings[0].endswith("the time 1:08.5 was taken by hand, and nothing says why.")
    assert findings[1:] == (
        "Nobody is named as Referee.", "Nobody is named as Starter.", "Neither air nor ice is written down.",
    )  # fmt: skip
    hands.press(Key.Key_Tab)
    hands.type("a club evening")
    with hands.saving():
        hands.press(Key.Key_Return)
    made = history.last_change(hands.desk.file)
    assert made is not None
    assert made.label == "Race 8 official, 4 findings overruled: a club evening"


def test_from_an_entry_list_to_the_official_result(hands: Hands, tmp_path: Path, qtbot: QtBot):
    import_list(hands, tmp_path / "Entries.csv")
    for key in (Key.Key_B, Key.Key_C):
        with hands.saving():
            hands.press(key, held=CTRL_SHIFT)
    assert sorted((entry.bib, entry.competitor.name) for entry in entered(hands)) == [
        (1, "Antoine GÉLINAS-BEAULIEU"),
        (2, "Hallgeir HOLMEFJORD LORENTZEN"),
        (3, "Damian ŻUREK"),
        (4, "Jordan STOLZ"),
    ]

    draw(hands, qtbot)
    with hands.saving():
        hands.press(Key.Key_L, held=CTRL_SHIFT)
    page, race_id = draw_page(hands), hands.desk.race_id or 0
    assert page.after.table.hasFocus()
    hands.press(Key.Key_Space, Key.Key_Down, Key.Key_Down)
    swapped = names(page.after.table)
    with hands.saving():
        hands.press(Key.Key_Space)
    assert names(page.after.table) == [swapped[2], swapped[1], swapped[0], swapped[3]]
    with hands.saving():
        hands.press(Key.Key_L, held=CTRL_SHIFT)
    issued = start_lists.view(hands.desk.file, race_id)
    (change,) = issued.last_changes
    assert (issued.revision, issued.issued) == (2, True)
    assert "changed places" in change
    assert not [name for name in (swapped[0], swapped[2]) if name not in change]

    hands.press(Key.Key_3, held=CTRL)
    for time in ("1:09.11", "1:08.5M", "1:07.90", "1:08.44"):
        hands.enter(time)
    make_official(hands)
    assert hands.race().race.official
    listed, result = names(hands.page.table), hands.page.result.table
    assert names(result) == [listed[at] for at in (2, 3, 1, 0)]
    assert [hands.result(name, "points") for name in names(result)] == [("60",), ("54",), ("48",), ("43",)]
    assert hands.window.focusWidget() is hands.bar.time_box
    hands.check_file("M 1000")


def test_hands_stay_on_the_page_when_an_undo_takes_their_list_away(hands: Hands, tmp_path: Path):
    """Next in the order is the button that takes back: a space typed there would undo once more."""
    import_list(hands, tmp_path / "Entries.csv")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, EntriesPage)
    page.side.nations.setFocus()
    hands.undo()
    assert not page.side.nations.isVisible()
    assert page.enter_button.hasFocus()
