"""The results file: open, change, read, copy, close."""

import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from skatedesk.store import chain, disk, journal, opening
from skatedesk.store.errors import FileError, database_told_plainly, told_plainly
from skatedesk.store.journal import Entry, Hand
from skatedesk.store.place import Place
from skatedesk.store.recorder import Recorder, RowChange
from skatedesk.store.snapshots import Moment
from skatedesk.words import _

_WRITES = "skatedesk_writes"


@dataclass(slots=True)
class Change:
    """An act under way: its label and the races it touches may become known inside the block.

    `entry` is None until the act is on disk, and stays None when nothing changed. `of` is the earlier change that
    this one takes back, and `rows` are those that were put back by the journal, past the mappers.
    """

    session: Session
    label: str = ""
    races: set[int] = field(default_factory=set[int])
    entry: Entry | None = None
    of: int | None = None
    rows: list[RowChange] = field(default_factory=list[RowChange])


class ResultsFile:
    """One open results file. Leaving `change` means the rows and their journal are on disk.

    Several threads may read and change at the same time: each block has a connection of its own.
    """

    def __init__(self, path: Path, engine: Engine, *, only_read: bool = False, told: str = "") -> None:
        self.path = path
        self._engine = engine
        self._only_read = only_read
        self._place = Place(path)
        self.told = told
        """One sentence for the official about how the file was found; empty where all was well."""
        self.hand = Hand()
        """Whose name stands in the journal from now on."""

    @classmethod
    def create(cls, path: Path) -> "ResultsFile":
        """A new empty file; FileError where one is there already or the folder refuses it."""
        with told_plainly(path):
            opening.check_new(path)
            with opening.new_in_memory() as (empty, _made):
                disk.write_whole(empty, path)
        return cls(path, _engine(path))

    @classmethod
    def open(cls, path: Path, elsewhere: opening.Elsewhere | None = None) -> Self:
        """An existing file, upgraded to this program's version after a copy was made, and kept `elsewhere` too.

        FileError where the file is missing, damaged, in use, not one of ours or from a newer program.
        """
        told = opening.check_and_upgrade(path, elsewhere)
        return cls(path, _engine(path), told=told)

    @classmethod
    def look(cls, path: Path) -> Self:
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
            rows = [*recorder.changes(), *change.rows]
            entry = journal.write(session, change.label, change.races, rows, self.hand, change.of)
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

    def note(self, label: str) -> Entry:
        """Write into the journal what was done with the file itself; it is no act, and nobody takes it back."""
        with self._session(writes=True) as session:
            entry = journal.note(session, label, self.hand)
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
            if target.exists() and self.path.exists() and target.samefile(self.path):
                raise FileError(target, _("{path} is the open file itself. Choose another name.").format(path=target))
            # Not by its name: the file may have been moved away meanwhile, and what is open is what counts.
            with closing(self._engine.raw_connection()) as own:
                driver = own.driver_connection
                assert isinstance(driver, sqlite3.Connection)
                disk.write_whole(driver, target)

    def hold(self) -> Moment:
        """The file as it stands now, to be written elsewhere while the work goes on; FileError as in reading."""
        with told_plainly(self.path):
            return Moment(self._engine.raw_connection(), self.path)

    def close(self) -> None:
        """Leave one plain file behind, with nothing beside it.

        FileError where the disk refuses it; the log stays beside the file then, with all that was entered.
        """
        self._engine.dispose()
        if not self._only_read:
            try:
                with told_plainly(self.path), closing(disk.connect(self.path)) as driver:
                    disk.settle(driver)
            except FileError as error:
                opening.check_left(self.path, error)

    @contextmanager
    def _session(self, *, writes: bool) -> Generator[Session]:
        with (
            database_told_plainly(self.path),
            Session(self._engine, expire_on_commit=False, autoflush=False) as session,
        ):
            guarded = writes and not self._only_read
            if guarded:
                self._place.check(self._engine)
            session.connection(execution_options={_WRITES: writes})
            if guarded:
                self._place.note_log()
            yield session


def _engine(path: Path) -> Engine:
    """Connections to a file that was looked at; the first one is made now, so that a refusal is told now."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: disk.connect(path),
        poolclass=QueuePool,
        pool_use_lifo=True,
        json_serializer=chain.written,
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
