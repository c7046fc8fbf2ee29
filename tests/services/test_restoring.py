"""Going back to a backup: what it changes, that it is one step, and the way back."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    backups,
    checking,
    desk_settings,
    files,
    history,
    history_view,
    lists,
    race_view,
    restoring,
    results,
)
from skatedesk.services.backups import Backup
from skatedesk.services.desk_settings import DeskSettings
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.store import disk, queries
from tests.safety.older import as_older

NOON = datetime.fromisoformat("2026-01-31T12:00:00+01:00")
Enter = Callable[[str], str]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def enter(file: ResultsFile) -> Enter:
    """Types a time into the first race; its label."""
    race = lists.programme(file, lists.competitions(file)[0].id)[0].race
    start = race_view.read(file, race.id).starts[0]
    return lambda text: results.record_time(file, start.id, RaceTime.parse(text)).label


def head(path: Path) -> tuple[int, str]:
    file = files.look_at(path)
    state = backups.state(file)
    file.close()
    return state.number, state.hash


def came_from(path: Path, name: str) -> tuple[int, str]:
    """How a restored file stood before its newest entry, which says from which backup it is."""
    with closing(sqlite3.connect(path)) as driver:
        newest, before = driver.execute("SELECT id, hash, label FROM changes ORDER BY id DESC LIMIT 2").fetchall()
    assert newest[2].startswith("Restored from the backup of ")
    assert newest[2].endswith(f": {name}")
    return before[:2]


@pytest.fixture
def backup(file: ResultsFile, stick: Path, enter: Enter) -> Backup:
    """A backup with one time, after which two more are typed and one is undone."""
    enter("39.11")
    made = backups.take(file.hold(), stick, NOON)
    enter("39.22")
    enter("39.33")
    history.undo(file)
    return made


def test_what_a_restore_would_change(file: ResultsFile, stick: Path, backup: Backup):
    (known,) = restoring.known(file.path, stick)
    assert (known.backup.path, known.backup.made, known.since) == (backup.path, NOON, 3)
    found = restoring.difference(file.path, backup.path)
    assert [line.label.partition(",")[0] for line in found.goes] == ["Undone: Time 39.33", "Time 39.33", "Time 39.22"]
    assert found.comes == ()
    assert len(found.races) == 1
    assert found.sentence().startswith("3 changes since: Undone: Time 39.33")


def test_nothing_since(file: ResultsFile, stick: Path, enter: Enter):
    enter("39.11")
    made = backups.take(file.hold(), stick, NOON)
    assert restoring.difference(file.path, made.path).sentence() == "Nothing has changed since."


def test_many_changes_are_counted(file: ResultsFile, stick: Path, enter: Enter):
    made = backups.take(file.hold(), stick, NOON)
    for count in range(12):
        enter(f"39.{count + 10}")
    said = restoring.difference(file.path, made.path).sentence()
    assert said.startswith("12 changes since: Time 39.21, ")
    assert said.endswith("; and 9 more.")


def test_a_restore_keeps_the_file_and_is_taken_back_by_restoring_that(file: ResultsFile, backup: Backup):
    path, now = file.path, NOON + timedelta(hours=1)
    before = head(path)
    file.close()
    done = restoring.restore(path, backup.path, now)
    assert came_from(path, backup.path.name) == (backup.state.number, backup.state.hash) != before
    assert done.kept is not None
    assert done.kept.name == f"weekend (before restoring {now.astimezone():%Y-%m-%d %H.%M.%S}).skatedesk"
    assert head(done.kept) == before
    assert done.made == NOON
    comes = restoring.difference(path, done.kept).comes
    assert len(comes) == 3
    (known,) = [one for one in restoring.known(path) if one.backup.path == done.kept]
    assert known.since is None  # it has what the file does not have
    restored = head(path)
    back = restoring.restore(path, done.kept, now)
    assert came_from(path, done.kept.name) == before
    assert back.kept is not None
    assert head(back.kept) == restored
    opened = files.open_file(path)
    assert checking.check(opened).sound
    assert opened.told == ""
    opened.close()
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []


def test_copies_that_went_apart_say_both_ways(file: ResultsFile, stick: Path, backup: Backup, enter: Enter):
    path = file.path
    other = backups.take(file.hold(), stick, NOON + timedelta(minutes=1))
    file.close()
    restoring.restore(path, backup.path, NOON)
    again = files.open_file(path)
    race = lists.programme(again, lists.competitions(again)[0].id)[0].race
    start = race_view.read(again, race.id).starts[0]
    results.record_time(again, start.id, RaceTime.parse("40.44"))
    found = restoring.difference(path, other.path)
    made = NOON.astimezone()
    goes = [line.label.partition(",")[0] for line in found.goes]
    assert goes == ["Time 40.44", f"Restored from the backup of {made:%Y-%m-%d %H:%M:%S}: {backup.path.name}"]
    assert [line.label.partition(",")[0] for line in found.comes] == ["Undone: Time 39.33", "Time 39.33", "Time 39.22"]
    assert "3 changes come back: Undone: Time 39.33" in found.sentence()
    again.close()


def test_a_file_that_is_open_stays(file: ResultsFile, backup: Backup, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(disk, "BUSY_MS", 10)
    before = head(file.path)
    with pytest.raises(FileError, match="is open"):
        restoring.restore(file.path, backup.path, NOON)
    assert head(file.path) == before
    assert [one.name for one in file.path.parent.iterdir() if one.name.startswith(".")] == []


def test_a_backup_of_another_file_is_refused(file: ResultsFile, desk_file: Path):
    file.close()
    with pytest.raises(RuleError, match=r"^desk\.skatedesk is no backup of weekend\.skatedesk"):
        restoring.restore(file.path, desk_file, NOON)


def test_a_damaged_file_is_kept_as_it_is_and_the_backup_takes_its_place(file: ResultsFile, stick: Path, backup: Backup):
    path = file.path
    file.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    (known,) = restoring.known(path, stick)
    assert (known.backup.path, known.since) == (backup.path, None)
    done = restoring.restore(path, backup.path, NOON)
    assert came_from(path, backup.path.name) == (backup.state.number, backup.state.hash)
    assert done.kept is not None
    assert done.kept.read_bytes() == content


def test_a_file_that_is_gone_comes_back(file: ResultsFile, backup: Backup):
    file.close()
    file.path.unlink()
    done = restoring.restore(file.path, backup.path, NOON)
    assert done.kept is None
    assert came_from(file.path, backup.path.name) == (backup.state.number, backup.state.hash)


def test_who_restored_stands_in_the_journal_and_undo_passes_over_it(file: ResultsFile, backup: Backup):
    path = file.path
    file.close()
    desk_settings.choose(DeskSettings(who="Marja", station="desk 2"))
    restoring.restore(path, backup.path, NOON)
    with closing(files.open_file(path)) as again:
        newest = history_view.page(again, history_view.Wanted()).entries[0]
        assert newest.label.startswith("Restored from the backup of 2026-01-31 ")
        assert (newest.who, newest.station, newest.state, newest.may_go) == ("Marja", "desk 2", "", False)
        assert history.undo(again).label.startswith("Time 39.11")
        assert history.redo(again).label.startswith("Time 39.11")
        with pytest.raises(RuleError, match="does not hold"):
            history.take_back_one(again, newest.number)
        assert checking.check(again).sound


def test_what_was_undone_before_the_backup_can_be_redone_after_the_restore(
    file: ResultsFile, stick: Path, enter: Enter
):
    label = enter("39.11")
    history.undo(file)
    made = backups.take(file.hold(), stick, NOON)
    file.close()
    restoring.restore(file.path, made.path, NOON)
    with closing(files.open_file(file.path)) as again:
        assert history.redo(again).label == label
        assert checking.check(again).sound


def test_a_backup_of_an_older_version_is_brought_up_to_date(file: ResultsFile, stick: Path, tmp_path: Path):
    older = stick / "older.skatedesk"
    file.close()
    shutil.copy(file.path, older)
    as_older(older)
    restoring.restore(file.path, older, NOON)
    assert [one.name for one in file.path.parent.glob("*version*")] == []
    with closing(files.open_file(file.path)) as again:
        assert again.told == ""
        assert checking.check(again).sound


def test_a_damaged_backup_is_refused_and_the_file_stays(file: ResultsFile, backup: Backup):
    file.close()
    before = file.path.read_bytes()
    content = bytearray(backup.path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    backup.path.write_bytes(content)
    with pytest.raises(FileError, match="damaged"):
        restoring.restore(file.path, backup.path, NOON)
    assert file.path.read_bytes() == before
    assert restoring.known(file.path, backup.path.parent) == []


@pytest.fixture
def no_second_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk such as those of many sticks."""

    def refuse(_path: Path, _other: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)


@pytest.mark.usefixtures("no_second_names")
def test_without_a_second_name_on_the_disk_the_file_is_copied(file: ResultsFile, backup: Backup):
    before = head(file.path)
    file.close()
    done = restoring.restore(file.path, backup.path, NOON)
    assert done.kept is not None
    assert head(done.kept) == before


if sys.platform != "win32":  # there, a lock belongs to who opened the file

    @pytest.mark.usefixtures("no_second_names")
    def test_a_copy_of_the_file_leaves_its_locks_alone(file: ResultsFile, backup: Backup):
        path = file.path
        file.close()
        with closing(files.look_at(path)) as look, look.read() as session:
            queries.seasons(session)
            with pytest.raises(FileError):
                restoring.swap(path, path.with_name("is not there"), NOON, NOON)
            assert len(list(path.parent.glob("*before restoring*"))) == 1
            words = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
            other = subprocess.run([sys.executable, "-c", words, path], capture_output=True, text=True, check=False)
        assert other.stderr.strip().endswith("database is locked")
