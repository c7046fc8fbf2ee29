"""Copies of a results file in another place, read again and counted before they have a name."""

import errno
import shutil
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import PoolProxiedConnection

from skatedesk.store import disk, opening
from skatedesk.store.errors import FileError, told_plainly
from skatedesk.words import _

_COPIED = ("alembic_version", "changes", "changed_rows")
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


class PlaceError(FileError):
    """The second place does not take a copy. The text says it in full, `short` in two or three words."""

    def __init__(self, folder: Path, sentence: str, short: str) -> None:
        super().__init__(folder, sentence, may_pass=True)
        self.short = short


@dataclass(frozen=True, slots=True)
class State:
    """How a file stands. `first`, the hash of the first entry, is the same in all copies of one file only."""

    first: str
    number: int
    hash: str
    at: str
    label: str


@dataclass(frozen=True, slots=True)
class Act:
    """An entry of the journal as it is told: `act` is do, undo or redo."""

    number: int
    at: str
    label: str
    act: str
    races: str


@dataclass(frozen=True, slots=True)
class Apart:
    """What two copies of one file do not share: the acts of each since they stood alike, newest first."""

    shared: int
    ours: tuple[Act, ...]
    theirs: tuple[Act, ...]


class Moment:
    """A file as it stood at one moment. Who holds it reads; nobody who works on the file waits for that."""

    def __init__(self, own: PoolProxiedConnection, path: Path) -> None:
        self.path = path
        self._own = own
        driver = own.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver = driver
        try:
            driver.execute("BEGIN")
            self.state = _state(driver)
        except sqlite3.Error:
            self.release()
            raise

    def write(self, target: Path) -> int:
        """Write it whole; the number of rows when it was read again and counted. PlaceError where that fails."""
        with self, _place_told(target.parent):
            counted = _write(self._driver, target)
        return sum(count for name, count in counted.items() if name not in _COPIED)

    def release(self) -> None:
        """Hold it no longer."""
        if self._own.is_valid:
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK")
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.release()


def bring(backup: Path, target: Path) -> None:
    """Write a sound backup under this name, read again, counted and of this program's version.

    FileError where one of the two forbids it.
    """
    is_of_today = opening.check_to_read(backup)
    with told_plainly(target), closing(disk.connect_to_read(backup)) as driver:
        _write(driver, target)
    if not is_of_today:
        opening.migrate(target, backup)


def put_aside(copy: Path, target: Path) -> None:
    """Write a copy into the second place, read again and counted; PlaceError where that fails."""
    with _place_told(target.parent), closing(disk.connect_to_read(copy)) as driver:
        _write(driver, target)


def swap(path: Path, prepared: Path, kept: Path) -> bool:
    """Put what was prepared in the place of a file that nobody has open; False where there was none to keep.

    FileError where that cannot be, and then the file is as it was.
    """
    with told_plainly(path):
        was_there = path.exists()
        if was_there:
            _keep(path, kept)
            # Else power loss might keep the new name and not this one.
            disk.flush_folder(path.parent)
        prepared.replace(path)
        disk.flush_folder(path.parent)
    return was_there


def state(path: Path) -> State:
    """How the file with this name stands; FileError where it cannot be read, or has no journal as it is kept now."""
    with told_plainly(path), closing(disk.connect_to_read(path)) as driver:
        return _state(driver)


def hashes(path: Path, numbers: Iterable[int]) -> dict[int, str]:
    """The hashes of these entries of a file; empty where it has none of that number."""
    with told_plainly(path), closing(disk.connect_to_read(path)) as driver:
        return {number: _hash(driver, number) for number in numbers}


def apart(ours: Path, theirs: Path) -> Apart:
    """How two copies of one file differ."""
    with (
        told_plainly(ours),
        closing(disk.connect_to_read(ours)) as own,
        told_plainly(theirs),
        closing(disk.connect_to_read(theirs)) as other,
    ):
        low, high = 0, min(_newest(own)[0], _newest(other)[0])
        while low < high:
            middle = (low + high + 1) // 2
            if _hash(own, middle) == _hash(other, middle):
                low = middle
            else:
                high = middle - 1
        return Apart(low, _acts(own, low), _acts(other, low))


def _write(source: sqlite3.Connection, target: Path) -> dict[str, int]:
    """Write it whole, read it again and count it; the rows of each table."""
    if not source.in_transaction:
        source.execute("BEGIN")
    wanted = _counts(source)

    def check(written: Path) -> None:
        with closing(disk.connect_to_read(written)) as copy:
            disk.look_through(copy)
            if _counts(copy) != wanted or _newest(copy) != _newest(source):
                raise sqlite3.DatabaseError(_("the copy does not have everything"))

    disk.write_whole(source, target, check)
    return wanted


def _keep(path: Path, kept: Path) -> None:
    """Keep a file under another name too, with its logs where it can no longer be read."""
    sound = False
    try:
        with closing(disk.connect(path)) as driver:
            disk.look_through(driver)
            disk.settle(driver)
        disk.check_free(path)
        sound = True
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in _DAMAGED:
            raise
    logs = disk.beside(path)
    for log in logs:
        _link(log, kept.with_name(log.name.replace(path.name, kept.name)), sound=False)
    _link(path, kept, sound=sound)
    for log in logs:
        log.unlink()


def _link(path: Path, other: Path, *, sound: bool) -> None:
    """Another name for a file, or a copy where the disk knows no second names.

    A sound file may be open in this program, and then it is copied through SQLite: on Unix, whoever closes a file
    drops every lock that the program holds on it. What cannot be read nobody has open.
    """
    try:
        other.hardlink_to(path)
    except OSError:
        if not sound:
            shutil.copy2(path, other)
            return
        with closing(disk.connect_to_read(path)) as driver:
            disk.write_whole(driver, other)


def _state(driver: sqlite3.Connection) -> State:
    row = driver.execute("SELECT id, hash, at, label FROM changes ORDER BY id DESC LIMIT 1").fetchone()
    number, its_hash, at, label = row or (0, "", "", "")
    return State(_hash(driver, 1), number, its_hash, at, label)


def _newest(driver: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the newest entry; a file of an older version has no hashes."""
    names = [row[1] for row in driver.execute("PRAGMA table_info(changes)")]
    its_hash = "hash" if "hash" in names else "''"
    query = f"SELECT id, {its_hash} FROM changes ORDER BY id DESC LIMIT 1"  # noqa: S608 (names of our own)
    return driver.execute(query).fetchone() or (0, "")


def _hash(driver: sqlite3.Connection, number: int) -> str:
    row = driver.execute("SELECT hash FROM changes WHERE id = ?", (number,)).fetchone()
    return row[0] if row else ""


def _acts(driver: sqlite3.Connection, after: int) -> tuple[Act, ...]:
    query = "SELECT id, at, label, act, races FROM changes WHERE id > ? ORDER BY id DESC"
    return tuple(Act(*row) for row in driver.execute(query, (after,)))


def _counts(driver: sqlite3.Connection) -> dict[str, int]:
    """The rows of every table."""
    names = [name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: driver.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def check_place(folder: Path) -> None:
    """See that the second place is there; PlaceError where it is not."""
    with _place_told(folder):
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, "", str(folder))


def make_place(folder: Path) -> None:
    """Make the folder in a place that is there, and see that it takes a file; PlaceError where it does not."""
    with _place_told(folder):
        folder.mkdir(exist_ok=True)
        tried = folder / ".skatedesk"
        tried.write_bytes(b"")
        tried.unlink()


@contextmanager
def _place_told(folder: Path) -> Generator[None]:
    """Turn what the second place says into one sentence with a way out."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake in this program
    except (OSError, sqlite3.DatabaseError) as error:
        raise _refusal(folder, error) from error


def _refusal(folder: Path, error: Exception) -> PlaceError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    number = error.errno if isinstance(error, OSError) else None
    there = False
    with suppress(OSError):
        there = folder.is_dir()
    if not there:
        sentence = _("No backup: {folder} is not there. Put the stick in or connect the share.")
        return PlaceError(folder, sentence.format(folder=folder), _("Second place missing"))
    if code == sqlite3.SQLITE_FULL or number in _FULL:
        sentence = _("No backup: {folder} is full. Make room there or choose another place.")
        return PlaceError(folder, sentence.format(folder=folder), _("Second place full"))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM) or number in _FORBIDDEN or _only_read(code, error):
        sentence = _("No backup: {folder} can only be read. Allow writing or choose another place.")
        return PlaceError(folder, sentence.format(folder=folder), _("Second place read-only"))
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    sentence = _("No backup: {folder} did not take it ({reason}). Look at the stick or the share.")
    return PlaceError(folder, sentence.format(folder=folder, reason=reason), _("Backup failed"))


def _only_read(code: int, error: Exception) -> bool:
    """A file that cannot even be begun in a folder that is there: SQLite does not say more than that."""
    return code == sqlite3.SQLITE_CANTOPEN and not isinstance(error, OSError)
