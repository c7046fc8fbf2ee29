"""The file as it lies on the disk: plain connections, sound or not, whole copies."""

import os
import re
import secrets
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL

from skatedesk.store.errors import FileError
from skatedesk.words import _, ngettext

BUSY_MS = 2000
"""How long to wait for another program that is writing."""

_UNFINISHED = re.compile(r"\..+\.skatedesk(\.[0-9a-f]{8}|\.restore)+(-wal|-shm|-journal)?")
"""The name of a copy that is not whole yet."""

_DAY = 24 * 60 * 60

_BESIDE = ("-wal", "-journal")
"""What SQLite leaves beside a file that is open, or was when its program ended badly."""


def url(path: Path) -> URL:
    """The address SQLAlchemy wants; any name a disk allows may stand in it."""
    return URL.create("sqlite+pysqlite", database=str(path))


def connect(path: Path) -> sqlite3.Connection:
    """A connection past SQLAlchemy, with no transactions of its own making; a file that is gone is not made anew."""
    return _connect(path, "mode=rw")


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, also for a file that may only be read.

    Not SQLite's mode=ro: that one cannot put right what a program that ended badly left, and checks less.
    """
    driver = connect(path)
    driver.execute("PRAGMA query_only = ON")
    return driver


def application_id(path: Path) -> int | None:
    """The mark of the program that made the file, with no lock taken and no log looked at; None where it has none.

    Through SQLite and never past it: on Unix, a program that closes a file drops every lock it holds on it, and
    then another one takes the log away from under the desk.
    """
    try:
        with closing(_connect(path, "immutable=1")) as driver:
            return _application_id(driver)
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF
        if code == sqlite3.SQLITE_NOTADB and not beside(path):
            return None
        if code not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
    # The program or the power may have ended while the first page was written: only both together make sense then.
    try:
        with closing(connect(path)) as driver:
            return _application_id(driver)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        return None


def head(path: Path) -> tuple[int, str] | None:
    """The number and the hash of the newest entry of the journal in the file itself, without its log.

    None where the file makes no sense without it.
    """
    try:
        with closing(_connect(path, "immutable=1")) as driver:
            newest = driver.execute("SELECT id, hash FROM changes ORDER BY id DESC LIMIT 1").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return None
    return newest


def wants_log(driver: sqlite3.Connection) -> bool:
    """Whether the file is kept with a log beside it: it is open elsewhere, or its program ended badly."""
    return driver.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def settle(driver: sqlite3.Connection) -> bool:
    """Fold the log into the file, so that what lies on the disk is one file.

    False while another program has the file open: the log stays until that one closes it; nothing is lost by that.
    """
    try:
        driver.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def look_through(driver: sqlite3.Connection) -> None:
    """See that the pages of the file hold together; a quick look, `faults` has the thorough one."""
    fault = driver.execute("PRAGMA quick_check(1)").fetchone()[0]
    if fault != "ok":
        raise sqlite3.DatabaseError(fault.splitlines()[-1])


def faults(driver: sqlite3.Connection) -> list[str]:
    """What is wrong inside the file, in words that follow a colon; nothing in a sound one."""
    told = [line for (text,) in driver.execute("PRAGMA integrity_check") for line in str(text).splitlines()]
    found = [line for line in told if line != "ok" and not line.startswith("***")]
    lost = Counter((table, parent) for table, _row, parent, _key in driver.execute("PRAGMA foreign_key_check"))
    for (table, parent), count in lost.items():
        sentence = ngettext(
            "{count} row of {table} points to a row of {parent} that is not there",
            "{count} rows of {table} point to rows of {parent} that are not there",
            count,
        )
        found.append(sentence.format(count=count, table=table, parent=parent))
    return found


def beside(path: Path) -> list[Path]:
    """The logs that lie beside a file; none while it rests."""
    logs = [path.with_name(path.name + ending) for ending in _BESIDE]
    return [log for log in logs if log.exists()]


def drop(path: Path) -> None:
    """Take away a file that nobody has open, with all that lies beside it."""
    for left in (path, *[path.with_name(path.name + ending) for ending in (*_BESIDE, "-shm")]):
        left.unlink(missing_ok=True)


def check_free(path: Path) -> None:
    """Refuse a name beside which the log of another file lies: it would be taken for the new file's own."""
    for log in beside(path):
        raise FileError(
            path,
            _("{path} is open, or was not closed properly: {log} lies beside it. Choose another name.")
            .format(path=path, log=log.name),
        )  # fmt: skip


def write_whole(source: sqlite3.Connection, target: Path, check: Callable[[Path], None] | None = None) -> None:
    """Write all that `source` holds as one plain file; `target` is there whole, or as it was before.

    A `source` in the middle of a read is written as it was when that began. `check` looks at what was written before
    it has its name; what it raises leaves `target` as it was.
    """
    check_free(target)
    _tidy_up(target.parent)
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        # Read first: a backup would wait for a locked file for ever, a statement waits BUSY_MS.
        if not source.in_transaction:
            source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(_connect(temporary, "mode=rwc")) as copy:
            # Nobody wants half a copy back, so a full disk need not hold the means for it.
            copy.execute("PRAGMA journal_mode = MEMORY")
            source.backup(copy)
            settle(copy)
            look_through(copy)
        if check is not None:
            check(temporary)
        temporary.replace(target)
        flush_folder(target.parent)
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")
        for left in (temporary, *beside(temporary)):
            left.unlink(missing_ok=True)


def _application_id(driver: sqlite3.Connection) -> int:
    found: int = driver.execute("PRAGMA application_id").fetchone()[0]
    return found


def _tidy_up(folder: Path) -> None:
    """Take away copies that a program which ended badly left unfinished, unless another may be at work on them."""
    long_ago = time.time() - _DAY
    for left in folder.glob(".*.*"):
        with suppress(OSError):
            if _UNFINISHED.fullmatch(left.name) and left.stat().st_mtime < long_ago:
                left.unlink()


def flush_folder(folder: Path) -> None:
    """See that the new name is on the disk too. Neither Windows nor some network folders can be asked for it."""
    if sys.platform != "win32":
        with suppress(OSError):
            opened = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)


def _connect(path: Path, how: str) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?{how}"
    return sqlite3.connect(
        address, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )  # fmt: skip
