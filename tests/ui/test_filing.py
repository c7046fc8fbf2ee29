"""Files in and out: what is said about each, and what a wrong one leaves as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from skatedesk import places
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.exports.errors import ExportError
from skatedesk.services import lists, sample
from skatedesk.services.files import FileError
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition
from skatedesk.ui.background import Background
from skatedesk.ui.dialogs import print_sheets
from skatedesk.ui.dialogs.season_wizard import SeasonWizard
from skatedesk.ui.filing import Filing, write_sheets
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.ui.parts import action, open_new, shown

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
def on_new_file(filing: Filing, window: Window, tmp_path: Path) -> Filing:
    open_new(window, tmp_path / "day.skatedesk")
    return filing


def test_a_file_that_is_opened_takes_the_place_of_the_old_one_which_is_left_whole(
    filing: Filing, window: Window, desk_file: Path, tmp_path: Path
):
    filing.open_path(str(desk_file))
    filing.open_path(tmp_path / "missing.skatedesk")
    assert window.desk.file.path == desk_file
    shown(window, "rescue_dialog").reject()
    open_new(window, tmp_path / "day.skatedesk")
    assert window.desk.file.path == tmp_path / "day.skatedesk"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("desk")) == ["desk.skatedesk"]


def test_the_sample_is_made_once_and_opened_as_the_users_own(filing: Filing, window: Window, home: Path):
    filing.open_sample()
    path = window.desk.file.path
    assert (path.name, path.is_relative_to(home)) == (sample.FILE, True)
    made = path.stat().st_ino
    window.desk.put_away()
    filing.open_sample()
    assert (window.desk.file.path, path.stat().st_ino) == (path, made)


@pytest.mark.parametrize(("act", "first"), [("new", "KindStep"), ("from_last_season", "LastStep")])
def test_a_new_season_is_asked_for_step_by_step(filing: Filing, window: Window, act: str, first: str):
    getattr(filing, act)()
    wizard = window.findChild(SeasonWizard)
    assert wizard is not None
    assert type(wizard.step).__name__ == first
    wizard.close()
    assert not window.desk.is_open


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


def test_one_key_prints_the_result_of_the_race(
    filing: Filing, window: Window, desk_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    filing.open_path(desk_file)
    window.desk.go_to_race(12)
    asked: list[str] = []
    monkeypatch.setattr(print_sheets, "has_printer", lambda: True)
    monkeypatch.setattr(print_sheets, "ask_printer", lambda title, _chosen, _parent: asked.append(title))
    action(window, "print_result").trigger()
    assert asked == ["Result 12 · 1st 500m Men · Division A"]


def test_without_a_printer_the_result_is_written_beside_the_file_as_pdf(
    filing: Filing, window: Window, desk_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
):
    filing.open_path(desk_file)
    window.desk.go_to_race(12)
    monkeypatch.setattr(print_sheets, "has_printer", lambda: False)
    filing.print_race()
    dialog = window.findChild(QFileDialog, "folder_dialog")
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == desk_file.parent
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) == 1)
    assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF")


def test_a_race_without_a_result_has_nothing_to_print(on_new_file: Filing, window: Window, qtbot: QtBot):
    file = window.desk.file
    held = new_competition(file, CompetitionFacts(season="2025/26", series="", event="Autumn Meet")).made
    window.desk.announce(add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500))))
    window.desk.choose_competition(lists.competitions(file)[-1])
    with qtbot.waitSignal(window.desk.refused) as refused:
        on_new_file.print_race()
    assert only(refused) == "Race 1 has no result to print yet."
