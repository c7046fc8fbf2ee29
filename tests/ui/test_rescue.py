"""A file that cannot be opened: each trouble with the way out that helps, by the keyboard."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import backups, files, results
from skatedesk.services.backups import Keeping
from skatedesk.services.files import FileError, Trouble
from skatedesk.store import disk
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.rescue import RescueDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from tests.services import build
from tests.ui.large_questions import Hands, check_names, check_room, said, texts

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Background, "inline", True)
    monkeypatch.setattr(disk, "BUSY_MS", 10)


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A file with a backup on a stick, and one time entered since."""
    path = tmp_path / "hall" / "day.skatedesk"
    path.parent.mkdir()
    build(path)
    place = tmp_path / "stick" / backups.FOLDER
    place.mkdir(parents=True)
    with closing(files.open_file(path)) as file:
        backups.take(file.hold(), place, datetime.now().astimezone())
        results.record_time(file, 1, RaceTime(67_000))
    backups.keep(Keeping(str(place)))
    return path


def tear(path: Path) -> None:
    """Lose half of the pages, as a bad stick does."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = b"\xff" * (len(content) - len(content) // 2)
    path.write_bytes(content)


def behead(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")
        driver.commit()


class Bench:
    """The question about a file that cannot be opened, and what it asks for."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.opened: list[Path] = []
        self.told: list[str] = []
        self.others = 0
        desk.told.connect(self.told.append)
        self.window = QMainWindow()
        qtbot.addWidget(self.window)

    def ask(self, path: Path) -> Hands:
        with pytest.raises(FileError) as refused:
            files.open_file(path)
        self.trouble = refused.value.trouble
        self.dialog = RescueDialog(self.desk, refused.value, self.window)
        self.dialog.open_wanted.connect(self.opened.append)
        self.dialog.other_wanted.connect(self._other)
        return Hands(self.dialog, self.qtbot)

    def _other(self) -> None:
        self.others += 1


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    desk = Desk()
    yield Bench(desk, qtbot)
    desk.close()


def test_a_damaged_file_is_restored_by_return_and_what_it_costs_is_said_before(bench: Bench, day: Path):
    tear(day)
    content = day.read_bytes()
    hands = bench.ask(day)
    assert bench.trouble is Trouble.DAMAGED
    assert said(bench.dialog, "question_title") == "day.skatedesk cannot be opened"
    assert [row[:2] for row in texts(bench.dialog.list, "age", "where")] == [("just now", "second place")]
    cost = r"Its last change is from \d\d:\d\d; what was entered later is not in it\. The file as it is now is kept .*"
    assert re.fullmatch(cost, said(bench.dialog, "rescue_loss"))
    check_names(bench.dialog)
    hands.press(Key.Key_Return)
    assert (hands.ended, bench.opened) == ([1], [day])
    with closing(files.open_file(day)) as file:
        assert file.faults() == []
    (kept,) = day.parent.glob("day (before restoring *).skatedesk")
    assert kept.read_bytes() == content
    assert kept.name in bench.told[-1]


def test_what_can_be_read_is_saved_into_a_new_file_with_a_report(bench: Bench, day: Path):
    tear(day)
    content = day.read_bytes()
    hands = bench.ask(day)
    QTest.keyClick(bench.dialog.save, Key.Key_Space)
    asked = bench.dialog.findChild(QFileDialog, "rescue_file_dialog")
    assert asked is not None
    assert asked.selectedFiles() == [str(day.with_name("day (saved).skatedesk"))]
    target = day.with_name("saved.skatedesk")
    asked.fileSelected.emit(str(target))
    asked.close()
    assert bench.opened == [target]
    assert said(bench.dialog, "question_title") == "What was saved"
    assert "rows of day.skatedesk were saved" in said(bench.dialog, "rescue_loss")
    assert len(bench.dialog.report.texts()) > 0
    assert day.read_bytes() == content
    assert hands.ended == []
    QTest.keyClick(bench.dialog.act, Key.Key_Return)
    assert hands.ended == [1]
    with closing(files.open_file(target)) as file:
        assert file.faults() == []


def test_without_a_backup_saving_is_what_return_does(bench: Bench, day: Path):
    backups.keep(Keeping())
    tear(day)
    bench.ask(day)
    assert not bench.dialog.list.isVisible()
    assert said(bench.dialog, "rescue_loss").startswith("No backup of it was found")
    assert bench.dialog.act.text() == "&Save what can be read…"
    bench.dialog.save_to(day)  # one that is there is never written over
    assert "exists already" in said(bench.dialog)
    assert bench.dialog.act.isEnabled()
    bench.dialog.reject()
    assert bench.opened == []


def test_a_file_whose_beginning_is_lost_has_the_same_ways_out(bench: Bench, day: Path):
    behead(day)
    hands = bench.ask(day)
    assert bench.trouble is Trouble.FOREIGN
    assert bench.dialog.save.isVisible()
    hands.press(Key.Key_Return)
    assert bench.opened == [day]


def test_a_file_that_is_gone_comes_back_from_its_backup(bench: Bench, day: Path):
    day.unlink()
    hands = bench.ask(day)
    assert bench.trouble is Trouble.MISSING
    assert not bench.dialog.save.isVisible()
    hands.press(Key.Key_Return)
    assert bench.opened == [day]
    assert "kept" not in bench.told[-1]
    files.open_file(day).close()


def test_a_name_nobody_knows_leads_to_another_file(bench: Bench, tmp_path: Path):
    hands = bench.ask(tmp_path / "nobody.skatedesk")
    assert bench.dialog.act.text() == "&Open another file…"
    hands.press(Key.Key_Return)
    assert (bench.others, bench.opened) == (1, [])


def test_while_backups_are_looked_for_return_waits(bench: Bench, day: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Background, "inline", False)
    tear(day)
    bench.ask(day)
    assert bench.dialog.save.isEnabled()
    bench.qtbot.waitUntil(bench.dialog.list.isVisible)
    assert bench.dialog.act.isEnabled()
    held = QApplication.focusWidget()
    assert held is not None
    assert bench.dialog.list in (held, held.parentWidget())
    monkeypatch.setattr(Background, "inline", True)
    bench.dialog.reject()


def test_a_newer_file_is_left_alone(bench: Bench, day: Path):
    make_newer(day)
    before = day.read_bytes()
    hands = bench.ask(day)
    assert bench.trouble is Trouble.NEWER
    assert not bench.dialog.list.isVisible()
    assert "Update skatedesk." in said(bench.dialog, "question_about")
    hands.press(Key.Key_Escape)
    assert (bench.others, bench.opened) == (0, [])
    assert day.read_bytes() == before


def test_a_file_in_use_is_tried_again(bench: Bench, day: Path):
    with closing(sqlite3.connect(day)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        hands = bench.ask(day)
    assert bench.trouble is Trouble.IN_USE
    assert not bench.dialog.list.isVisible()
    assert bench.dialog.act.text() == "&Try again"
    hands.press(Key.Key_Return)
    assert bench.opened == [day]


def test_a_backup_that_cannot_be_used_is_said_and_another_way_stays(bench: Bench, day: Path):
    tear(day)
    hands = bench.ask(day)
    (backup,) = Path(backups.keeping().folder).iterdir()
    tear(backup)
    hands.press(Key.Key_Return)
    assert "damaged" in said(bench.dialog)
    assert bench.dialog.save.isEnabled()
    assert (hands.ended, bench.opened) == ([], [])
    bench.dialog.reject()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("damage", [tear, Path.unlink, make_newer])
def test_it_has_room_on_every_screen(
    bench: Bench, day: Path, qapp: QApplication, damage: Callable[[Path], None], scale: float
):
    damage(day)
    theme.apply(qapp, DARK if scale > 1 else LIGHT, scale)
    bench.ask(day)
    check_room(bench.dialog)
    bench.dialog.reject()
