"""Where an open file lies: whether the next change still goes where the official sees the file."""

from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from skatedesk.store import disk
from skatedesk.store.errors import FileError, told_plainly
from skatedesk.words import _

_Mark = tuple[int, int]


class Place:
    """Remembers which file and which log were opened under this name.

    On Unix a file may be moved, replaced or deleted while it is open; what is written then reaches the disk and is
    lost all the same. A log that somebody tidied away costs nothing, as long as it is noticed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log_path = path.with_name(f"{path.name}-wal")
        self._file = _mark(path)
        self._log: _Mark | None = None

    def check(self, engine: Engine) -> None:
        """See that file and log are those that are open; FileError where a change would go astray."""
        with told_plainly(self._path):
            if _mark(self._path) != self._file:
                # What moved away is whole then, and no log of ours is taken for that of the file here now.
                with suppress(DBAPIError):
                    _fold(engine)
                raise FileError(self._path, _gone().format(path=self._path))
            if self._log is not None and _mark(self._log_path) != self._log:
                self._do_without_the_log(engine)
                self._log = None

    def note_log(self) -> None:
        """Remember the log, which is there as soon as a change has begun."""
        if self._log is None:
            self._log = _mark(self._log_path)

    def _do_without_the_log(self, engine: Engine) -> None:
        """Put into the file what only the lost log has; the next connection begins a new one."""
        head = disk.head(self._path)
        if (head and not _knows(engine, *head)) or not _fold(engine):
            raise FileError(self._path, _gone().format(path=self._path))
        engine.dispose()


def _knows(engine: Engine, number: int, its_hash: str) -> bool:
    """Whether the journal that is open has this entry; if not, another program wrote into the file."""
    with closing(engine.raw_connection()) as own:
        found = own.cursor().execute("SELECT hash FROM changes WHERE id = ?", (number,)).fetchone()
    return found == (its_hash,)


def _fold(engine: Engine) -> bool:
    """Write the whole log into the file that is open, wherever it lies now; False while somebody reads in it."""
    with closing(engine.raw_connection()) as own:
        busy: int = own.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _mark(path: Path) -> _Mark | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _gone() -> str:
    return _(
        "{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. "
        "Put it back and open it again."
    )
