"""Backups in a second place: whole, counted, rolling, and a place that refuses them."""

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.services import backups, checking, files, lists, race_view, results, settings
from skatedesk.services.backups import Keeping, PlaceError
from skatedesk.services.files import ResultsFile
from skatedesk.store import disk
from tests.safety.older import as_older
from tests.services import build
from tests.store import dump

NOON = datetime.fromisoformat("2026-01-31T12:00:00+01:00")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def enter(file: ResultsFile, text: str) -> None:
    """A time in the first race."""
    race = lists.programme(file, lists.competitions(file)[0].id)[0].race
    start = race_view.read(file, race.id).starts[0]
    results.record_time(file, start.id, RaceTime.parse(text))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_whole_file_named_by_its_moment(file: ResultsFile, stick: Path):
    made = backups.take(file.hold(), stick, NOON)
    assert made.rows > 20
    stamp = f"{NOON.astimezone():%Y-%m-%d %H.%M.%S %z}"
    assert names(stick) == [f"weekend {stamp}.skatedesk"]
    assert backups.made_at(made.path) == NOON
    copy = files.look_at(made.path)
    assert checking.check(copy).sound
    assert backups.state(copy) == backups.state(file) == made.state
    copy.close()


def test_a_held_moment_does_not_see_what_comes_after_it(file: ResultsFile, stick: Path):
    enter(file, "39.11")
    before = backups.state(file)
    moment = file.hold()
    enter(file, "39.22")
    made = backups.take(moment, stick, NOON)
    assert made.state == before
    assert backups.newest(file.path, before.first, stick) is not None
    copy = files.look_at(made.path)
    assert backups.state(copy) == before
    copy.close()
    assert backups.state(file).number == before.number + 1


def test_a_copy_that_lost_something_gets_no_name(file: ResultsFile, stick: Path, monkeypatch: pytest.MonkeyPatch):
    def settle_and_lose(driver: sqlite3.Connection) -> bool:
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("DELETE FROM attempts WHERE id = (SELECT max(id) FROM attempts)")
        return True

    enter(file, "39.11")
    with monkeypatch.context() as patch:
        patch.setattr(disk, "settle", settle_and_lose)
        with pytest.raises(PlaceError, match="the copy does not have everything"):
            backups.take(file.hold(), stick, NOON)
    assert names(stick) == []


# --- rolling -------------------------------------------------------------------------------------------------


def test_all_of_an_hour_then_one_an_hour_then_one_a_day():
    last_hour = [NOON - timedelta(minutes=5 * count) for count in range(12)]
    of_the_day = [NOON - timedelta(minutes=60 + 10 * count) for count in range(138)]
    of_the_week = [NOON - timedelta(days=1, hours=2 * count) for count in range(1, 72)]
    made = [*last_hour, *of_the_day, *of_the_week]
    kept = sorted(set(made) - backups.to_drop(made, NOON, 1000), reverse=True)
    assert kept[:12] == last_hour
    rest = kept[12:]
    hours = [moment for moment in rest if NOON - moment < timedelta(days=1)]
    assert [f"{moment:%d %H:%M}" for moment in hours[:3]] == ["31 11:00", "31 10:50", "31 09:50"]
    assert len({(moment.date(), moment.hour) for moment in hours}) == len(hours) == 24
    days = [moment.date() for moment in rest if NOON - moment >= timedelta(days=1)]
    assert len(set(days)) == len(days) == 7


AGES = st.lists(st.integers(-3, 60 * 24 * 40), unique=True)


@given(AGES, st.integers(1, 50))
def test_rolling_keeps_the_newest_and_never_more_than_said(ages: list[int], most: int):
    made = {NOON - timedelta(minutes=age) for age in ages}
    kept = made - backups.to_drop(made, NOON, most)
    assert len(kept) <= most
    assert not made or max(made) in kept


@given(AGES, st.integers(1, 3000))
def test_rolled_every_time_or_only_in_the_end_the_same_stays(ages: list[int], later: int):
    made, then = {NOON - timedelta(minutes=age) for age in ages}, NOON + timedelta(minutes=later)
    kept = made - backups.to_drop(made, NOON, 1000)
    assert kept - backups.to_drop(kept, then, 1000) == made - backups.to_drop(made, then, 1000)


def test_only_backups_of_this_file_go(file: ResultsFile, stick: Path, desk_file: Path):
    others = ["weekend.skatedesk", "notes.txt", "weekend 2020-01-31.skatedesk"]
    for name in others:
        (stick / name).write_text("mine", encoding="utf-8")
    stranger = f"weekend {NOON - timedelta(days=3, hours=1):%Y-%m-%d %H.%M.%S %z}.skatedesk"
    shutil.copy(desk_file, stick / stranger)  # the name of a backup, but of another file
    for hours in (75, 74, 73, 0):
        enter(file, f"39.{hours + 10}")
        backups.take(file.hold(), stick, NOON - timedelta(hours=hours))
    backups.take(file.hold(), stick, NOON + timedelta(seconds=1), most=3)
    left = names(stick)
    assert {*others, stranger} <= set(left)
    first = backups.state(file).first
    kept = [one.made for one in backups.all_of(first, [stick])]
    assert kept == [NOON + timedelta(seconds=1), NOON, NOON - timedelta(hours=73)]


@pytest.mark.parametrize("ending", ["0123abcd", "0123abcd-journal", "0123abcd.restore", "0123abcd.restore-wal"])
def test_what_was_left_by_a_stick_taken_out_goes_later(file: ResultsFile, stick: Path, ending: str):
    name = f".weekend {NOON.astimezone():%Y-%m-%d %H.%M.%S %z}.skatedesk"
    old, new = stick / f"{name}.{ending}", stick / f"{name}.4567cdef"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (NOON.timestamp(), NOON.timestamp()))
    backups.take(file.hold(), stick, NOON + timedelta(minutes=30))
    assert (old.exists(), new.exists()) == (False, True)


def test_two_in_one_second_are_both_kept(file: ResultsFile, stick: Path):
    first = backups.take(file.hold(), stick, NOON)
    second = backups.take(file.hold(), stick, NOON)
    assert second.path.stem == f"{first.path.stem} 2"
    assert {one.path for one in backups.all_of(first.state.first, [stick])} == {first.path, second.path}


# --- a place that refuses ------------------------------------------------------------------------------------


def raising(error: Exception) -> Callable[..., None]:
    def write(*_args: object) -> None:
        raise error

    return write


def full(code: int, name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(name)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "short", "sentence"),
    [
        (full(sqlite3.SQLITE_FULL, "database or disk is full"), "Second place full", "is full. Make room there"),
        (OSError(errno.ENOSPC, "No space left on device"), "Second place full", "is full. Make room there"),
        (OSError(errno.EROFS, "Read-only file system"), "Second place read-only", "can only be read"),
        (full(sqlite3.SQLITE_CANTOPEN, "unable to open"), "Second place read-only", "can only be read"),
        (full(sqlite3.SQLITE_IOERR, "disk I/O error"), "Backup failed", "did not take it (disk I/O error)"),
    ],
)
def test_a_stick_that_refuses_is_told_in_one_sentence(
    file: ResultsFile, stick: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, short: str, sentence: str
):
    moment = file.hold()
    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_whole", raising(error))
        with pytest.raises(PlaceError) as refused:
            backups.take(moment, stick, NOON)
    assert (refused.value.short, str(refused.value).count(str(stick))) == (short, 1)
    assert sentence in str(refused.value)
    assert names(stick) == []
    enter(file, "39.11")  # the file is held no longer, and the work goes on
    assert backups.take(file.hold(), stick, NOON).state == backups.state(file)


def test_a_stick_that_is_not_there_is_never_made_anew(file: ResultsFile, tmp_path: Path):
    with pytest.raises(PlaceError, match=r"is not there\. Put the stick in") as refused:
        backups.take(file.hold(), tmp_path / "stick" / backups.FOLDER, NOON)
    assert refused.value.short == "Second place missing"
    assert not (tmp_path / "stick").exists()


# --- choosing the place --------------------------------------------------------------------------------------


def test_a_place_gets_a_folder_of_its_own(stick: Path, tmp_path: Path):
    own = tmp_path / "season.skatedesk"
    folder = backups.choose_place(stick, own)
    assert folder == stick / "skatedesk-backups"
    assert backups.choose_place(folder, own) == folder
    assert names(stick) == ["skatedesk-backups"]
    assert names(folder) == []
    assert backups.on_one_disk(folder, own)


def test_the_folder_of_the_file_is_no_second_place(tmp_path: Path):
    with pytest.raises(RuleError, match=r"has the file itself\. Choose a stick or a share"):
        backups.choose_place(tmp_path, tmp_path / "season.skatedesk")
    with pytest.raises(PlaceError, match="is not there"):
        backups.choose_place(tmp_path / "no stick", tmp_path / "season.skatedesk")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A file as the version before this one left it."""
    path = tmp_path / "older.skatedesk"
    build(path)
    as_older(path)
    return path


def test_before_an_upgrade_the_second_place_has_a_copy_that_stays(older: Path, stick: Path):
    backups.keep(Keeping(str(stick), most=1))
    with closing(files.open_file(older)) as file:
        assert file.told == ""
        (kept,) = older.parent.glob("older (version *).skatedesk")
        (aside,) = stick.iterdir()
        assert re.fullmatch(rf"{re.escape(kept.stem)} \d{{4}}-.*\.skatedesk", aside.name)
        assert dump(aside) == dump(kept)
        assert dump(aside)["alembic_version"] != dump(older)["alembic_version"]
        backups.take(file.hold(), stick, NOON + timedelta(days=9000), most=1)
        assert aside.exists()


def test_a_second_place_that_is_not_there_stops_no_upgrade(older: Path, stick: Path):
    backups.keep(Keeping(str(stick / "gone")))
    with closing(files.open_file(older)) as file:
        assert file.told.startswith(f"No backup: {stick / 'gone'} is not there.")
        assert file.faults() == []


def test_the_choice_is_remembered():
    assert backups.keeping() == Keeping("", 5, 100)
    backups.keep(Keeping("/media/stick", 2))
    assert backups.keeping() == Keeping("/media/stick", 2, 100)
    assert settings.place().is_file()
