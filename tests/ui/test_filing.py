"""Files in and out: what is said about each, and what a wrong one leaves as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from skatedesk import places
from skatedesk.exports.errors import ExportError
from skatedesk.services.files import FileError
from skatedesk.ui.background import Background
from skatedesk.ui.filing import Filing, write_sheets
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window

RACE = places.resources() / "sample" / "wc1_12_m_500m_a_1.json"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window without a file; background work is done at once."""
    monkeypatch.setattr(Background, "inline", True)
    look.apply(qapp, LIGHT)
    made = Window()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def only(blocker: SignalBlocker) -> str:
    """The one sentence a signal carried."""
    assert blocker.args is not None
    return str(blocker.args[0])


@pytest.fixture
def filing(window: Window) -> Filing:
    return window.actions_.filing


@pytest.fixture
def on_new_file(filing: Filing, tmp_path: Path) -> Filing:
    filing.make(tmp_path / "day.skatedesk", "2025/26", "isu-2025-26")
    return filing


def test_a_new_file_takes_the_place_of_the_old_one_which_is_left_whole(
    filing: Filing, window: Window, desk_file: Path, tmp_path: Path
):
    filing.open_path(str(desk_file))
    filing.make(tmp_path / "new" / "day.skatedesk", "2025/26", "isu-2025-26")
    assert window.desk.file.path == desk_file
    filing.make(tmp_path / "day.skatedesk", "2025/26", "isu-2025-26")
    assert window.desk.file.path == tmp_path / "day.skatedesk"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("desk")) == ["desk.skatedesk"]


@pytest.mark.parametrize(
    ("season", "rules", "words"),
    [("2025/27", "isu-2025-26", "is no season"), ("2025/26", "no-such-rules", "no-such-rules")],
)
def test_a_file_that_cannot_be_made_says_why(
    filing: Filing, window: Window, tmp_path: Path, qtbot: QtBot, season: str, rules: str, words: str
):
    with qtbot.waitSignal(window.desk.refused) as refused:
        filing.make(tmp_path / "day.skatedesk", season, rules)
    assert words in only(refused)
    assert (window.desk.is_open, list(tmp_path.iterdir())) == (False, [])


def test_an_import_tells_each_race_and_then_what_came_of_all(on_new_file: Filing, window: Window, qtbot: QtBot):
    told: list[str] = []
    window.desk.told.connect(told.append)
    on_new_file.import_paths([RACE, RACE])
    qtbot.waitUntil(lambda: "1 race taken." in told[-1])
    assert [sentence.rpartition(": ")[2] for sentence in told] == ["20 rows taken.", "nothing new.", "1 race taken."]
    assert window.desk.race_id is not None


def test_an_import_keeps_the_race_that_is_worked_on(filing: Filing, window: Window, desk_file: Path, qtbot: QtBot):
    filing.open_path(desk_file)
    window.desk.go_to_race(8)
    with qtbot.waitSignal(window.desk.race_chosen):
        filing.import_paths([RACE])
    assert window.desk.race_id == 8


def test_a_source_that_is_not_there_is_named(on_new_file: Filing, window: Window, tmp_path: Path, qtbot: QtBot):
    with qtbot.waitSignal(window.desk.refused) as refused:
        on_new_file.import_paths([tmp_path / "nowhere.json"])
    assert "nowhere.json" in only(refused)


def test_without_a_file_there_is_nothing_to_import_into(filing: Filing, window: Window, qtbot: QtBot):
    with qtbot.waitSignal(window.desk.refused) as refused:
        filing.import_results()
    assert only(refused).startswith("No file is open.")
    for act in (filing.export_race, filing.export_competition):
        act()
    assert window.findChild(QFileDialog) is None


def test_the_folder_that_is_chosen_is_written_into(
    filing: Filing, window: Window, desk_file: Path, tmp_path: Path, qtbot: QtBot
):
    filing.open_path(desk_file)
    filing.export_race()
    dialog = window.findChild(QFileDialog, "folder_dialog")
    assert dialog is not None
    with qtbot.waitSignal(window.desk.told, check_params_cb=lambda said: said.startswith("Written and checked: ")):
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert list(tmp_path.glob("*.xlsx")) != []


def test_sheets_are_written_from_a_look_of_their_own(desk_file: Path, tmp_path: Path):
    with pytest.raises(FileError):
        write_sheets(tmp_path / "missing.skatedesk", lambda _file: [], tmp_path, "race")
    with pytest.raises(ExportError):
        write_sheets(desk_file, lambda _file: [], tmp_path, "race")
    assert [path.suffix for path in tmp_path.iterdir() if path.is_file()] == [".skatedesk"]
