"""Ten minutes before the race somebody withdraws: typed with keys only, the list issued anew, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from skatedesk.services import history, race_view, results, start_lists
from skatedesk.services.start_lists import StartListView
from skatedesk.ui.dialogs.late_withdrawal import LateWithdrawalDialog
from skatedesk.ui.pages.draw_page import DrawPage
from tests.journeys.hands import CTRL, Hands, Key, Qt, part, texts

pytestmark = pytest.mark.journey

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
STOLZ, DE_BOO = "Jordan STOLZ", "Jenning DE BOO"
PRESSES_IN_15_SECONDS = 30
"""Two in a second."""


@pytest.fixture
def before_the_race(hands: Hands) -> Hands:
    """The draw page of the 1000 m: the list is issued, nobody has skated."""
    file, race_id = hands.desk.file, hands.desk.race_id or 0
    for start in race_view.read(file, race_id).starts:
        if start.attempts:
            results.clear_result(file, start.id)
    hands.desk.do(start_lists.issue, race_id)
    hands.press(Key.Key_2, held=CTRL)
    hands.presses = 0
    return hands


def listed(hands: Hands) -> StartListView:
    return start_lists.view(hands.desk.file, hands.desk.race_id or 0)


def page(hands: Hands) -> DrawPage:
    shown = hands.window.pages.currentWidget()
    assert isinstance(shown, DrawPage)
    return shown


def row(hands: Hands, name: str) -> tuple[str, ...]:
    return next(row for row in texts(page(hands).after.table) if name in row)


def question(hands: Hands) -> LateWithdrawalDialog:
    dialog = hands.dialog()
    assert isinstance(dialog, LateWithdrawalDialog)
    return dialog


def test_a_withdrawal_is_typed_in_fifteen_seconds_and_an_undo_takes_it_back(before_the_race: Hands):
    hands, before = before_the_race, listed(before_the_race)
    assert (before.revision, before.issued) == (1, True)
    hands.press(Key.Key_F8, held=SHIFT)
    dialog = question(hands)
    hands.type("181")
    hands.press(Key.Key_Return)
    assert part(dialog, QLabel, "withdrawing_name").text() == f"No 181 {STOLZ} · USA · pair 8 outer"
    assert part(dialog, QLabel, "withdrawal_tell").text() == f"To be told: No 121 {DE_BOO}."
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.presses < PRESSES_IN_15_SECONDS
    after = listed(hands)
    assert (after.revision, after.issued) == (2, True)
    assert after.last_changes == (f"Pair 8 outer: No 181 {STOLZ} (USA) withdrawn",)
    assert row(hands, STOLZ) == ("8", "Out", "181", STOLZ, "USA", "WDR")
    side = page(hands).after.side
    assert side.revision.text().startswith("Revision 2, issued ")
    assert side.changes.text() == after.last_changes[0]
    hands.undo()
    assert listed(hands) == before
    assert row(hands, STOLZ) == ("8", "Out", "181", STOLZ, "USA", "")
    hands.redo()
    assert listed(hands) == after


def test_who_stands_on_the_list_goes_with_three_keys(before_the_race: Hands):
    hands = before_the_race
    start = next(start for start in listed(hands).starts if start.competitor.name == STOLZ)
    page(hands).after.table.choose(start.id)
    hands.press(Key.Key_F8)
    question(hands)
    hands.press(Key.Key_Down)
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.presses == 3
    seen = listed(hands)
    (filled,) = [one for one in seen.starts if one.pair == 8 and one.lane == start.lane and not one.withdrawn]
    assert filled.competitor.name == "Hyun-Min OH"
    assert [change for change in seen.last_changes if "Hyun-Min OH" in change]
    hands.undo()
    assert listed(hands).revision == 1


def test_escape_leaves_everything_as_it_is(before_the_race: Hands):
    hands = before_the_race
    before, last = listed(hands), history.labels(hands.desk.file)
    hands.press(Key.Key_F8, held=SHIFT)
    question(hands)
    hands.press(Key.Key_Escape)
    assert (listed(hands), history.labels(hands.desk.file)) == (before, last)


def test_it_is_reached_from_the_race_page_too(before_the_race: Hands):
    hands = before_the_race
    hands.press(Key.Key_3, held=CTRL)
    hands.go_to(STOLZ)
    hands.press(Key.Key_F8, held=SHIFT)
    assert STOLZ in part(question(hands), QLabel, "withdrawing_name").text()
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.entry(STOLZ, "time") == ("WDR",)
    assert listed(hands).revision == 2
    hands.undo()
    assert hands.entry(STOLZ, "time") == ("",)


def test_f8_on_the_race_page_withdraws_as_before(before_the_race: Hands):
    hands = before_the_race
    hands.press(Key.Key_3, held=CTRL)
    hands.press(Key.Key_F8)
    assert hands.dialog().objectName() == "confirm_dialog"
    hands.press(Key.Key_Escape)


def test_pairs_are_moved_and_the_revision_issued_by_keyboard(before_the_race: Hands):
    hands = before_the_race
    with hands.saving():
        hands.press(Key.Key_Down, held=ALT)
    assert page(hands).after.side.issue.text() == "Issue revision 2"
    with hands.saving():
        hands.press(Key.Key_L, held=CTRL | SHIFT)
    assert (listed(hands).revision, listed(hands).issued) == (2, True)
    hands.undo()
    hands.undo()
    assert (listed(hands).revision, listed(hands).issued) == (1, True)


def test_start_list_pair_list_and_lap_sheet_are_written_into_a_folder(before_the_race: Hands, tmp_path: Path, qtbot):
    hands = before_the_race
    hands.press(Key.Key_P, held=CTRL | SHIFT)
    dialog = hands.dialog()
    assert isinstance(dialog, QFileDialog)
    folder = tmp_path / "out"
    folder.mkdir()
    dialog.close()
    with qtbot.waitSignal(hands.desk.told, check_params_cb=lambda words: words.startswith("Written and checked:")):
        dialog.fileSelected.emit(str(folder))
    written = sorted(path.name for path in folder.iterdir())
    assert [name.rpartition(".")[2] for name in written].count("csv") == 3
    assert [name.rpartition(".")[2] for name in written].count("json") == 3
    assert "competition-2-race-8-start.xlsx" in written
    assert len(written) == 13
