"""The keeper of backups: when one is due, what the lamp says, and that no stick stops the work."""

import errno
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.services import backups, files, race_view, results
from skatedesk.services.backups import Keeping
from skatedesk.store import disk
from skatedesk.ui import backup_keeper
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper, ago
from skatedesk.ui.desk import Desk
from skatedesk.ui.status_line import Sign


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 31, 14, 2).astimezone()

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **parts: float) -> None:
        self.time += timedelta(**parts)


class Keep:
    """A keeper on the sample, with what it said; ticks come by hand."""

    def __init__(self, desk: Desk, folder: Path | None) -> None:
        self.desk, self.clock, self.folder = desk, Clock(), folder
        self.lamp: tuple[str, Sign, str] = ("", Sign.NOTHING, "")
        self.told: list[str] = []
        desk.told.connect(self.told.append)
        if folder is not None:
            backups.keep(Keeping(str(folder), 5))
        self.keeper = BackupKeeper(desk, desk, now=self.clock)
        self.keeper.shown.connect(self._show)
        self.keeper.tick()

    def _show(self, words: str, sign: Sign, sentence: str) -> None:
        self.lamp = (words, sign, sentence)

    def enter(self, text: str = "1:10.52") -> None:
        start = race_view.read(self.desk.file, 8).starts[0]
        assert self.desk.do(results.record_time, start.id, RaceTime.parse(text)) is not None

    def tick(self, **parts: float) -> None:
        self.clock.forward(**parts)
        self.keeper.tick()

    def count(self) -> int:
        return len(list(self.folder.glob("*.skatedesk"))) if self.folder else 0


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick" / backups.FOLDER
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Background, "inline", True)


@pytest.fixture
def keep(desk: Desk, stick: Path, at_once: None) -> Keep:
    return Keep(desk, stick)


def test_without_a_second_place_the_lamp_says_so(desk: Desk, at_once: None):
    keep = Keep(desk, None)
    assert keep.lamp[:2] == ("No second place chosen", Sign.WARNING)
    keep.enter()
    keep.tick(hours=2)
    assert keep.told == []
    keep.keeper.back_up_now()
    assert keep.told == ["Every change is saved. No second place is chosen: choose one with File, Backups."]


def test_an_opened_file_is_kept_at_once_and_then_only_when_something_changed(keep: Keep):
    assert (keep.count(), keep.lamp[:2]) == (1, ("Backup just now", Sign.SAFE))
    keep.tick(seconds=44)
    assert keep.lamp[0] == "Backup 40 seconds ago"
    keep.tick(minutes=50)
    assert (keep.count(), keep.lamp[0]) == (1, "Backup 50 minutes ago")


def test_one_every_so_many_minutes(keep: Keep):
    keep.enter("1:10.52")
    keep.tick(minutes=4)
    assert keep.count() == 1
    keep.tick(minutes=1)
    assert (keep.count(), keep.lamp[0]) == (2, "Backup just now")
    keep.enter("1:10.53")
    keep.tick(minutes=5)
    assert keep.count() == 3
    keep.keeper.choose_minutes(1)
    keep.enter("1:10.54")
    keep.tick(minutes=1)
    assert keep.count() == 4
    assert backups.keeping().minutes == 1


def test_before_much_changes_the_file_is_kept_as_it_stands(keep: Keep):
    keep.enter("1:10.52")
    before = backups.state(keep.desk.file)
    start = race_view.read(keep.desk.file, 8).starts[1]
    keep.desk.do_much(results.record_time, start.id, RaceTime.parse("1:11.11"))
    newest = backups.newest(keep.desk.file.path, before.first, keep.folder or Path())
    assert newest is not None
    assert newest.state == before
    assert keep.count() == 2
    keep.tick(minutes=5)
    assert keep.count() == 3
    keep.desk.much_ahead.emit()
    assert keep.count() == 3  # nothing is new


def test_a_file_leaves_the_desk_with_a_last_backup(keep: Keep, desk_file: Path):
    keep.enter()
    state = backups.state(keep.desk.file)
    keep.desk.close()
    newest = backups.newest(desk_file, state.first, keep.folder or Path())
    assert newest is not None
    assert newest.state == state
    assert disk.beside(desk_file) == []
    again = files.open_file(desk_file)
    assert again.told == ""
    keep.desk.open(again)
    keep.tick(minutes=9)
    assert keep.count() == 2  # it was found, and nothing is new


def test_a_missing_stick_is_said_once_and_tried_again(keep: Keep, stick: Path):
    aside = stick.with_name("aside")
    stick.rename(aside)
    keep.enter()
    keep.tick(minutes=5)
    assert keep.lamp[:2] == ("Second place missing, last backup 14:02", Sign.REFUSED)
    assert keep.told == [f"No backup: {stick} is not there. Put the stick in or connect the share. It is tried again."]
    assert keep.lamp[2] == keep.told[0].removesuffix(" It is tried again.")
    keep.enter("1:10.53")  # the work goes on
    keep.tick(minutes=1)
    keep.tick(minutes=1)
    assert len(keep.told) == 1
    aside.rename(stick)
    keep.tick(seconds=30)
    assert keep.lamp[1] is Sign.REFUSED
    keep.tick(seconds=30)
    assert keep.lamp[:2] == ("Backup just now", Sign.SAFE)
    assert keep.told[1].startswith("Backed up, read again and counted: ")


def test_a_full_stick_is_said_and_the_work_goes_on(keep: Keep, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    keep.enter()
    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_whole", refuse)
        keep.tick(minutes=5)
        assert keep.lamp[:2] == ("Second place full, last backup 14:02", Sign.REFUSED)
        keep.desk.much_ahead.emit()
        keep.enter("1:10.53")
    keep.desk.undo()
    keep.tick(minutes=1)
    assert keep.lamp[:2] == ("Backup just now", Sign.SAFE)


def test_closing_does_not_wait_for_a_stick_that_is_not_there(keep: Keep, stick: Path):
    shutil.rmtree(stick)
    keep.enter()
    keep.tick(minutes=5)
    keep.desk.close()
    assert len(keep.told) == 1


def test_a_slow_share_is_waited_for_in_the_background(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
):  # fmt: skip
    waiting: list[tuple[Callable[..., Any], ...]] = []
    with monkeypatch.context() as patch:
        patch.setattr(Background, "run", lambda _self, *job: waiting.append(job))
        keep = Keep(desk, stick)
        work, done, _failed = waiting.pop()
        done(work())  # there is none yet: the first one begins
        keep.tick(seconds=40)
        assert keep.lamp[:2] == ("Backup under way", Sign.WARNING)
        keep.enter("1:10.52")
        before = backups.state(desk.file)
        keep.desk.much_ahead.emit()  # held as it stands, while the first is still under way
        keep.enter("1:10.53")
        assert len(waiting) == 1
        work, done, _failed = waiting.pop()
        done(work())
        work, done, _failed = waiting.pop()
        done(work())
        assert waiting == []
    newest = backups.newest(desk.file.path, before.first, stick)
    assert newest is not None
    assert newest.state == before


def test_by_hand(keep: Keep):
    keep.keeper.back_up_now()
    assert keep.told == ["Every change is saved, and the last backup has it."]
    keep.enter()
    keep.keeper.back_up_now()
    assert keep.told[1].startswith("Backed up, read again and counted: ")
    assert keep.count() == 2


def test_another_place(keep: Keep, tmp_path: Path, desk_file: Path):
    share = tmp_path / "share"
    share.mkdir()
    keep.keeper.choose(share)
    assert len(list((share / backups.FOLDER).glob("*.skatedesk"))) == 1
    assert backups.keeping().folder == str(share / backups.FOLDER)
    with pytest.raises(RuleError, match="has the file itself"):
        keep.keeper.choose(desk_file.parent)
    assert keep.keeper.folder == share / backups.FOLDER


def test_really_in_the_background(desk: Desk, stick: Path, desk_file: Path):
    keep = Keep(desk, stick)
    keep.enter()
    state = backups.state(desk.file)
    desk.close()  # waits for what is under way, and takes the last one
    newest = backups.newest(desk_file, state.first, stick)
    assert newest is not None
    assert newest.state == state
    assert disk.beside(desk_file) == []


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=9), "just now"),
        (timedelta(seconds=49), "40 seconds ago"),
        (timedelta(seconds=60), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(minutes=61), "1 hour ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_the_age_in_words(age: timedelta, words: str):
    assert ago(age) == words


def test_the_keeper_looks_often_enough_for_its_words():
    assert backup_keeper.TICK_MS <= 10_000
