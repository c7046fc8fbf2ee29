"""The list of backups and going back to one, as hands do it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import backups, files, race_view, restoring, results
from skatedesk.services.files import FileError
from skatedesk.store.journal import Hand
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.backup_menu import BackupMenu
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.backups import BackupsDialog
from skatedesk.ui.dialogs.restore import RestoreDialog
from skatedesk.ui.menus import Menus
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from tests.ui.large_questions import Hands, check_names, check_room, said, texts
from tests.ui.parts import action, asked, possible, shown

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("daylight")


class Bench:
    """A window with nothing but the acts on backups and the line at the bottom."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.line = StatusLine(desk)
        self.window.setCentralWidget(self.line)
        self.keeper = BackupKeeper(desk, self.window)
        menus = Menus(self.window)
        self.menu = BackupMenu(menus, menus.menu("&File", "menu_file"), desk, self.keeper, self.window)
        self.keeper.shown.connect(self.line.show_lamp)
        self.line.lamp.clicked.connect(self.menu.show_backups)
        self.keeper.tick()
        menus.show_possible()
        self.window.resize(1000, 60)
        self.window.show()
        qtbot.waitExposed(self.window)

    def enter(self, text: str, at: int = 0) -> str:
        start = race_view.read(self.desk.file, 8).starts[at]
        changed = self.desk.do(results.record_time, start.id, RaceTime.parse(text))
        assert changed is not None
        return changed.label

    def time(self) -> str:
        shown_time = race_view.read(self.desk.file, 8).starts[0].attempts[-1].time
        return str(shown_time)

    def dialog(self) -> BackupsDialog:
        action(self.window, "backups").trigger()
        found = shown(self.window, "backups_dialog")
        assert isinstance(found, BackupsDialog)
        return found


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(Background, "inline", True)
    return Bench(desk, qtbot)


@pytest.fixture
def stick(bench: Bench, tmp_path: Path) -> Path:
    """A stick that is chosen, with a backup of the sample."""
    folder = tmp_path / "stick"
    folder.mkdir()
    bench.keeper.choose(folder)
    return folder / backups.FOLDER


def test_the_lamp_opens_the_list_by_click_and_key(bench: Bench, qtbot: QtBot):
    assert bench.line.lamp.accessibleName() == "No second place chosen"
    assert "A stick or a share" in bench.line.lamp.accessibleDescription()
    qtbot.mouseClick(bench.line.lamp, Qt.MouseButton.LeftButton)
    shown(bench.window, "backups_dialog").close()
    QTest.keyClick(bench.line.lamp, Key.Key_Space)
    shown(bench.window, "backups_dialog").close()


def test_before_a_place_is_chosen_the_list_says_what_to_do(bench: Bench, tmp_path: Path, qtbot: QtBot):
    dialog = bench.dialog()
    check_names(dialog)
    assert said(dialog, "backups_place").startswith("No second place is chosen. Choose a stick or a share")
    assert not dialog.act.isEnabled()
    assert not dialog.now.isEnabled()
    folder = tmp_path / "stick"
    folder.mkdir()
    QTest.keyClick(dialog.choose, Key.Key_Space)
    place = dialog.findChild(QFileDialog, "backups_place_dialog")
    assert place is not None
    place.fileSelected.emit(str(folder))
    place.close()
    assert said(dialog, "backups_place").startswith(f"Second place: {folder / backups.FOLDER}")
    assert len(texts(dialog.list, "when")) == 1
    assert bench.line.lamp.saying.text == "Backup just now"
    dialog.choose_place(str(bench.desk.file.path.parent))
    assert "has the file itself" in said(dialog)
    dialog.close()


def test_each_backup_tells_what_has_changed_since(bench: Bench, stick: Path, qtbot: QtBot):
    first = bench.enter("1:10.52")
    second = bench.enter("1:11.52", at=1)
    dialog = bench.dialog()
    hands = Hands(dialog, qtbot)
    assert texts(dialog.list, "since") == [("2",)]
    assert dialog.changes.texts() == (second, first)
    assert said(dialog, "backups_races") == "Races touched: 8 · 1000m Men · Division A."
    QTest.keyClick(dialog.now, Key.Key_Space)
    assert [row[0] for row in texts(dialog.list, "since")] == ["0", "2"]
    assert dialog.changes.texts() == (second, first)  # the same backup is still the chosen one
    dialog.list.choose(0)
    assert dialog.changes.texts() == ()
    dialog.minutes.setCurrentIndex(dialog.minutes.findData(1))
    assert backups.keeping().minutes == 1
    hands.leave()


def test_going_back_and_back_again_by_keys(bench: Bench, stick: Path, qtbot: QtBot):
    before = bench.time()
    bench.desk.file.hand = Hand("A. Referee", "desk 1")
    bench.desk.go_to_race(8)
    bench.enter("1:10.52")
    told: list[str] = []
    bench.desk.told.connect(told.append)
    dialog = bench.dialog()
    hands = Hands(dialog, qtbot)
    hands.press(Key.Key_Return)
    question = asked(qtbot, dialog, "restore_dialog")
    assert isinstance(question, RestoreDialog)
    consequence = said(question, "confirm_consequence")
    assert consequence.startswith("1 change since: Time 1:10.52, pair 1 inner")
    assert "Races touched: 8 · 1000m Men · Division A." in consequence
    assert consequence.endswith("The file as it is now is kept beside it; Ctrl+Shift+F9 brings it back.")
    QTest.keyClick(question, Key.Key_Return)  # the hands are on Cancel
    assert bench.time() == "1:10.52"
    hands.press(Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    question = asked(qtbot, dialog, "restore_dialog")
    assert isinstance(question, RestoreDialog)
    QTest.keyClick(question.act, Key.Key_Space)
    assert bench.time() == before
    assert (bench.desk.race_id, bench.desk.file.hand) == (8, Hand("A. Referee", "desk 1"))
    assert told[-1].startswith("The file is as it was at ")
    assert told[-1].endswith("Ctrl+Shift+F9 brings it back.")
    assert action(bench.window, "restore_back").isEnabled()
    action(bench.window, "restore_back").trigger()
    assert bench.time() == "1:10.52"
    action(bench.window, "restore_back").trigger()
    assert bench.time() == before


def test_a_backup_that_cannot_be_used_leaves_everything(bench: Bench, stick: Path, monkeypatch: pytest.MonkeyPatch):
    bench.enter("1:10.52")
    refused: list[str] = []
    bench.desk.refused.connect(refused.append)
    (backup,) = stick.glob("*.skatedesk")

    def refuse(path: Path, *_args: object) -> None:
        raise FileError(path, "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(restoring.snapshots, "swap", refuse)
        bench.menu.restore(backup)
    assert refused == ["The disk is full."]
    assert bench.desk.is_open
    assert bench.time() == "1:10.52"
    backup.write_bytes(b"no longer a file")
    bench.menu.restore(backup)
    assert "is no skatedesk file" in refused[1]
    assert bench.time() == "1:10.52"
    left = [path.name for path in bench.desk.file.path.parent.iterdir() if path.name.endswith(".restore")]
    assert left == []


def test_another_file_cannot_be_taken_back_to(bench: Bench, stick: Path, tmp_path: Path):
    bench.menu.restore(next(stick.glob("*.skatedesk")))
    assert possible(bench.window, "back_up", "backups", "restore_back") == {"back_up", "backups", "restore_back"}
    kept = bench.desk.file.path
    bench.desk.open(files.new_file(tmp_path / "other.skatedesk", "2025/26", "isu-2025-26"))
    bench.menu.take_back()
    assert bench.desk.file.path != kept


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_list_fits_the_screen(bench: Bench, stick: Path, qapp: QApplication, scale: float, qtbot: QtBot):
    theme.apply(qapp, DARK if scale > 1 else LIGHT, scale)
    dialog = bench.dialog()
    qtbot.waitExposed(dialog)
    check_names(dialog)
    check_room(dialog)
    dialog.close()


def test_the_keys_are_those_of_the_menu(bench: Bench):
    keys = {each.objectName(): each.shortcut().toString() for each in bench.window.findChildren(QAction)}
    assert keys["action_back_up"] == "Shift+F9"
    assert keys["action_backups"] == "Ctrl+F9"
    assert keys["action_restore_back"] == "Ctrl+Shift+F9"
