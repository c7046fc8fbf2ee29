"""The results file: open, change, read, copy, close."""

import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool, StaticPool

from skatedesk.store import chain, disk, journal, opening
from skatedesk.store.errors import FileError, database_told_plainly, told_plainly
from skatedesk.store.journal import Entry, Hand
from skatedesk.store.recorder import Recorder
from skatedesk.store.schema import Base
from skatedesk.words import _

_WRITES = "skatedesk_writes"


@dataclass(slots=True)
class Change:
    """An act under way: its label and the races it touches may become known inside the block.

    `entry` is None until the act is on disk, and stays None when nothing changed.
    """

    session: Session
    label: str = ""
    races: set[int] = field(default_factory=set[int])
    entry: Entry | None = None


class ResultsFile:
    """One open results file. Leaving `change` means the rows and their journal are on disk.

    Several threads may read and change at the same time: each block has a connection of its own.
    """

    def __init__(self, path: Path, engine: Engine, *, only_read: bool = False) -> None:
        self.path = path
        self._engine = engine
        self._only_read = only_read
        self.hand = Hand()
        """Whose name stands in the journal from now on."""

    @classmethod
    def create(cls, path: Path) -> "ResultsFile":
        """A new empty file; FileError where one is there already or the folder refuses it."""
        with told_plainly(path):
            if path.exists():
                raise FileError(path, _("{path} exists already. Choose another name.").format(path=path))
            if not path.parent.is_dir():
                raise FileError(path, _("There is no folder {folder}. Make it first.").format(folder=path.parent))
            with closing(sqlite3.connect(":memory:")) as empty:
                engine = create_engine("sqlite+pysqlite://", creator=lambda: empty, poolclass=StaticPool)
                with engine.begin() as connection:
                    Base.metadata.create_all(connection)
                    opening.stamp(connection)
                disk.write_whole(empty, path)
        return cls(path, _engine(path))

    @classmethod
    def open(cls, path: Path) -> "ResultsFile":
        """An existing file, upgraded to this program's version after a copy was made.

        FileError where the file is missing, damaged, in use, not one of ours or from a newer program.
        """
        opening.check_and_upgrade(path)
        return cls(path, _engine(path))

    @classmethod
    def look(cls, path: Path) -> "ResultsFile":
        """An existing file that is only read: not a byte of it changes, and who works on it is not disturbed.

        FileError as in `open`. An older file is opened as `open` does, which brings it up to date.
        """
        if not opening.check_to_read(path):
            return cls.open(path)
        engine = create_engine("sqlite+pysqlite://", creator=lambda: disk.connect_to_read(path), poolclass=QueuePool)
        event.listen(engine, "begin", _begin)
        return cls(path, engine, only_read=True)

    @contextmanager
    def change(self, label: str = "") -> Generator[Change]:
        """One act: all of it durable when the block is left, none of it when the block raises."""
        with self._session(writes=True) as session:
            recorder = Recorder(session)
            change = Change(session, label)
            yield change
            session.flush()
            entry = journal.write(session, change.label, change.races, recorder.changes(), self.hand)
            session.commit()
            change.entry = entry

    @contextmanager
    def read(self) -> Generator[Session]:
        """A view of the file that does not change while the block runs."""
        with self._session(writes=False) as session:
            yield session

    def undo(self) -> Entry | None:
        """Take back the last change; None where there is none."""
        with self._session(writes=True) as session:
            entry = journal.take_back(session, self.hand)
            session.commit()
        return entry

    def redo(self) -> Entry | None:
        """Bring back the change undone last; None where there is none."""
        with self._session(writes=True) as session:
            entry = journal.bring_back(session, self.hand)
            session.commit()
        return entry

    def faults(self) -> list[str]:
        """What the database finds wrong with itself; nothing in a sound file."""
        with told_plainly(self.path), closing(disk.connect_to_read(self.path)) as driver:
            return disk.faults(driver)

    def copy_to(self, target: Path) -> None:
        """A whole and consistent copy of the file as it stands now, taken while the work goes on.

        FileError where the disk refuses it; what was there under that name is still there then.
        """
        with told_plainly(target):
            if target.exists() and target.samefile(self.path):
                raise FileError(target, _("{path} is the open file itself. Choose another name.").format(path=target))
            with closing(disk.connect(self.path)) as own:
                disk.write_whole(own, target)

    def close(self) -> None:
        """Leave one plain file behind, with nothing beside it."""
        self._engine.dispose()
        if not self._only_read:
            with told_plainly(self.path), closing(disk.connect(self.path)) as driver:
                disk.settle(driver)

    @contextmanager
    def _session(self, *, writes: bool) -> Generator[Session]:
        with (
            database_told_plainly(self.path),
            Session(self._engine, expire_on_commit=False, autoflush=False) as session,
        ):
            session.connection(execution_options={_WRITES: writes})
            yield session


def _engine(path: Path) -> Engine:
    """Connections to a file that was looked at; the first one is made now, so that a refusal is told now."""
    engine = create_engine(
        disk.url(path),
        poolclass=QueuePool,
        pool_use_lifo=True,
        json_serializer=chain.written,
        connect_args={"isolation_level": None, "timeout": disk.BUSY_MS / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    with told_plainly(path), ExitStack() as on_failure:
        on_failure.callback(engine.dispose)
        engine.connect().close()
        on_failure.pop_all()
    return engine


def _set_up(driver: sqlite3.Connection, _record: object) -> None:
    driver.execute("PRAGMA journal_mode = WAL")
    driver.execute("PRAGMA synchronous = FULL")
    driver.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # The driver's own transactions are off (isolation_level None): on Python 3.11 they leave half-done migrations.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
