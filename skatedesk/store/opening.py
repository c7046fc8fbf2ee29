"""Opening a results file safely: whose it is, which version, whole or damaged, in use or free."""

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from skatedesk.store import disk, schema
from skatedesk.store.errors import FileError, told_plainly
from skatedesk.words import _

_MAGIC = b"SQLite format 3\0"
_ID_AT = 68
"""Where the application id stands in the first bytes of an SQLite file (sqlite.org/fileformat)."""


def check_and_upgrade(path: Path) -> None:
    """See that the file is ours, sound, free and of this version; bring an older one up to it after copying it."""
    with told_plainly(path):
        _check_ours(path)
        with closing(disk.connect(path)) as driver:
            driver.execute("BEGIN IMMEDIATE")
            version = _version(driver)
    _refuse_newer(path, version)
    if int(version) < int(schema.VERSION):
        upgrade(path, version)


def check_to_read(path: Path) -> bool:
    """See that the file is ours and sound without touching it; False where it is older and must be upgraded."""
    with told_plainly(path):
        _check_ours(path)
        with closing(disk.connect_to_read(path)) as driver:
            version = _version(driver)
    _refuse_newer(path, version)
    return int(version) == int(schema.VERSION)


def _refuse_newer(path: Path, version: str) -> None:
    if not version.isdigit() or int(version) > int(schema.VERSION):
        raise FileError(
            path,
            _("{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.")
            .format(path=path, file=version, own=schema.VERSION),
        )  # fmt: skip


def upgrade(path: Path, version: str) -> Path:
    """Bring the file to this program's version, all or nothing; returns the copy of the old file kept beside it."""
    from skatedesk.store import migrating

    with told_plainly(path), closing(disk.connect(path)) as driver:
        kept = _free_name(path, version)
        disk.write_whole(driver, kept)
        disk.settle(driver)
    fault = migrating.upgrade(path)
    if fault:
        raise FileError(
            path,
            _("{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.")
            .format(path=path, reason=fault, kept=kept.name),
        )  # fmt: skip
    return kept


def stamp(connection: Connection) -> None:
    """Mark a new file as ours and of this version, in the words Alembic reads."""
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": schema.VERSION})
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")


def _check_ours(path: Path) -> None:
    """Known from the first bytes, so that no lock and no log touches what is not ours."""
    if path.is_dir():
        raise FileError(path, _("{path} is a folder. Choose a .skatedesk file.").format(path=path))
    if not path.exists():
        raise FileError(path, _("There is no file {path}.").format(path=path))
    with path.open("rb") as file:
        head = file.read(_ID_AT + 4)
    if not head.startswith(_MAGIC) or int.from_bytes(head[_ID_AT:], "big") != schema.APPLICATION_ID:
        raise FileError(path, _("{path} is no skatedesk file. Choose a .skatedesk file.").format(path=path))


def _version(driver: sqlite3.Connection) -> str:
    disk.look_through(driver)
    row = driver.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise sqlite3.DatabaseError(_("it has no version"))
    return str(row[0])


def _free_name(path: Path, version: str) -> Path:
    """A name for the old file; one that was kept earlier stays."""
    for number in itertools.count(1):
        words = f"version {version}" if number == 1 else f"version {version}, {number}"
        kept = path.with_name(f"{path.stem} ({words}){path.suffix}")
        if not kept.exists():
            return kept
    raise AssertionError
