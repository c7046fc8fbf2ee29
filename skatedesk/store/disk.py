"""The file as it lies on the disk: plain connections, sound or not, whole copies."""

import secrets
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL

from skatedesk.store.errors import FileError
from skatedesk.words import _, ngettext

BUSY_MS = 2000
"""How long to wait for another program that is writing."""

_BESIDE = ("-wal", "-journal")
"""What SQLite leaves beside a file that is open, or was when its program ended badly."""


def url(path: Path) -> URL:
    """The address SQLAlchemy wants; any name a disk allows may stand in it."""
    return URL.create("sqlite+pysqlite", database=str(path))


def connect(path: Path) -> sqlite3.Connection:
    """A connection past SQLAlchemy, with no transactions of its own making."""
    return sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, also for a file that may only be read.

    Not SQLite's mode=ro: that one cannot put right what a program that ended badly left, and checks less.
    """
    address = f"{path.resolve().as_uri()}?mode=rw"
    driver = sqlite3.connect(
        address, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )  # fmt: skip
    driver.execute("PRAGMA query_only = ON")
    return driver


def settle(driver: sqlite3.Connection) -> None:
    """Fold the log into the file, so that what lies on the disk is one file.

    While another program reads the file, the log stays until that one closes it; nothing is lost by that.
    """
    try:
        driver.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise


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


def check_free(path: Path) -> None:
    """Refuse a name beside which the log of another file lies: it would be taken for the new file's own."""
    for ending in _BESIDE:
        log = path.with_name(path.name + ending)
        if log.exists():
            raise FileError(
                path,
                _("{path} is open, or was not closed properly: {log} lies beside it. Choose another name.")
                .format(path=path, log=log.name),
            )  # fmt: skip


def write_whole(source: sqlite3.Connection, target: Path) -> None:
    """Write all that `source` holds now as one plain file; `target` is there whole, or as it was before."""
    check_free(target)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        # Read first: a backup would wait for a locked file for ever, a statement waits BUSY_MS.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(connect(beside)) as copy:
            source.backup(copy)
            settle(copy)
            look_through(copy)
        beside.replace(target)
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")
        beside.unlink(missing_ok=True)
