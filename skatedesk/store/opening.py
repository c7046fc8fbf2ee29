"""Opening a results file safely: whose it is, which version, whole or damaged, in use or free."""

import itertools
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from skatedesk.store import chain, disk, schema
from skatedesk.store.errors import FileError, Trouble, told_plainly
from skatedesk.words import _, ngettext

Elsewhere = Callable[[Path], str]
"""Brings a copy to another place too, and says in one sentence why that could not be; nothing where it was."""


def check_and_upgrade(path: Path, elsewhere: Elsewhere | None = None) -> str:
    """See that the file is ours, sound, free and of this version; bring an older one up to it after copying it.

    Returns what the official must hear: the state in which the file was found, or that the copy lies beside it only.
    """
    with told_plainly(path):
        _check_ours(path)
        has_log = bool(disk.beside(path))
        with closing(disk.connect(path)) as driver:
            driver.execute("BEGIN IMMEDIATE")
            version = _version(driver)
            left_open = has_log or disk.wants_log(driver)
            driver.execute("ROLLBACK")
            _refuse_newer(path, version)
            found = _found_open(path, driver, has_log=has_log) if left_open else ""
    if int(version) < int(schema.VERSION):
        refused = upgrade(path, version, elsewhere)
        return " ".join(sentence for sentence in (found, refused) if sentence)
    return found


def _found_open(path: Path, driver: sqlite3.Connection, *, has_log: bool) -> str:
    """What to say of a file that nobody closed: either another program has it, or its program ended badly."""
    alone = disk.settle(driver)
    count = driver.execute("SELECT count(*) FROM changes").fetchone()[0]
    if not count:
        return ""
    newest = driver.execute("SELECT * FROM changes ORDER BY id DESC LIMIT 1")
    names = [column[0] for column in newest.description]
    last = dict(zip(names, newest.fetchone(), strict=True))
    if not alone:
        return _shared(path, last)
    if not has_log:
        # Somebody looked at it since; or it is a copy that was made past the program, without the log.
        sentence = _("{name} was not closed properly; the newest of its {count} changes is from {time}.")
    else:
        sentence = ngettext(
            "The program ended badly after {time}; the one change is here.",
            "The program ended badly after {time}; all {count} changes are here.",
            count,
        )
    return sentence.format(name=path.name, count=count, time=_clock(last["at"]))


def _shared(path: Path, last: dict[str, str]) -> str:
    """Both may write and neither loses anything, but neither sees at once what the other does."""
    # Files of older versions do not know who it was.
    hand = ", ".join(part for part in (last.get("who"), last.get("station")) if part)
    if hand:
        sentence = _("{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.")
    else:
        sentence = _("{name} is open elsewhere too; it was changed at {time}. Work at one place only.")
    return sentence.format(name=path.name, hand=hand, time=_clock(last["at"]))


def _clock(moment: str) -> str:
    """When that was, on the clock of the hall; with the day where it was not today."""
    there = datetime.fromisoformat(moment).astimezone()
    today = there.date() == datetime.now().astimezone().date()
    return f"{there:%H:%M}" if today else f"{there:%Y-%m-%d %H:%M}"


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
        sentence = _(
            "{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk."
        )
        raise FileError(path, sentence.format(path=path, file=version, own=schema.VERSION), trouble=Trouble.NEWER)


def upgrade(path: Path, version: str, elsewhere: Elsewhere | None = None) -> str:
    """Bring the file to this program's version, all or nothing; a copy of the old one is kept beside it.

    Returns what `elsewhere` has to say.
    """
    with told_plainly(path), closing(disk.connect(path)) as driver:
        kept = _free_name(path, version)
        disk.write_whole(driver, kept)
        disk.settle(driver)
    refused = elsewhere(kept) if elsewhere is not None else ""
    migrate(path, kept)
    return refused


def migrate(path: Path, kept: Path) -> None:
    """Bring a file of which `kept` is a copy to this program's version; FileError where it stays as it was."""
    from skatedesk.store import migrating

    fault = migrating.upgrade(path)
    if fault:
        raise FileError(
            path,
            _("{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.")
            .format(path=path, reason=fault, kept=kept.name),
        )  # fmt: skip


def check_left(path: Path, error: FileError) -> None:
    """Say of a file that could not be closed in full that nothing is lost; nothing where it is one file after all."""
    logs = disk.beside(path)
    if logs:
        sentence = _("{sentence} Nothing is lost: keep {log} beside the file until it was opened again.")
        raise FileError(path, sentence.format(sentence=error, log=logs[0].name), may_pass=error.may_pass) from error
    if not path.exists():
        raise error


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


@contextmanager
def new_in_memory() -> Generator[tuple[sqlite3.Connection, Engine]]:
    """An empty file that is on no disk yet."""
    with closing(sqlite3.connect(":memory:")) as empty:
        engine = create_engine(
            "sqlite+pysqlite://", creator=lambda: empty, poolclass=StaticPool, json_serializer=chain.written
        )  # fmt: skip
        with engine.begin() as connection:
            schema.Base.metadata.create_all(connection)
            stamp(connection)
        yield empty, engine


def check_new(path: Path) -> None:
    """Refuse a place where no new file can be."""
    if path.exists():
        raise FileError(path, _("{path} exists already. Choose another name.").format(path=path))
    if not path.parent.is_dir():
        raise FileError(path, _("There is no folder {folder}. Make it first.").format(folder=path.parent))


def check_there(path: Path) -> None:
    """Refuse what is no file at all."""
    if path.is_dir():
        sentence = _("{path} is a folder. Choose a .skatedesk file.")
        raise FileError(path, sentence.format(path=path), trouble=Trouble.MISSING)
    if not path.exists():
        raise FileError(path, _("There is no file {path}.").format(path=path), trouble=Trouble.MISSING)


def _check_ours(path: Path) -> None:
    """Known before anything is asked of it, so that no lock and no log touches what is not ours."""
    check_there(path)
    if disk.application_id(path) != schema.APPLICATION_ID:
        sentence = _("{path} is no skatedesk file. Choose a .skatedesk file.")
        raise FileError(path, sentence.format(path=path), trouble=Trouble.FOREIGN)


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
