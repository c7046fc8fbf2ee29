"""What can go wrong with a results file, each in one sentence for the official."""

import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from skatedesk.words import _

_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DISK = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
_MAY_BE_FULL = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
_LEAST_ROOM = 1 << 16
"""What an open file needs besides, in bytes: the index of its log, and a change or two."""

_OURS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError, sqlite3.InternalError)
"""What the driver says of a mistake in this program: no sentence for the official."""


class Trouble(Enum):
    """What is wrong with a file that cannot be opened, for whoever offers a way out."""

    MISSING = auto()
    FOREIGN = auto()
    """No results file, or one of which the beginning is lost."""
    NEWER = auto()
    DAMAGED = auto()
    IN_USE = auto()
    DISK = auto()
    OTHER = auto()


class FileError(Exception):
    """The disk, a lock or the version of the file forbids it. The text says what, where and what to do.

    `may_pass`: nothing is wrong inside the file; it is in use, or may not be read.
    """

    def __init__(
        self, path: Path, sentence: str, *, may_pass: bool = False, trouble: Trouble = Trouble.OTHER
    ) -> None:  # fmt: skip
        super().__init__(sentence)
        self.path = path
        self.may_pass = may_pass
        self.trouble = trouble


@contextmanager
def database_told_plainly(path: Path) -> Generator[None]:
    """Turn what the database says into one sentence with a way out; all else passes."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None or isinstance(error.orig, _OURS):
            raise
        raise _told(path, error.orig) from error
    except sqlite3.Error as error:
        if isinstance(error, _OURS):
            raise
        raise _told(path, error) from error


@contextmanager
def told_plainly(path: Path) -> Generator[None]:
    """Turn what the disk or the database says into one sentence with a way out."""
    try:
        with database_told_plainly(path):
            yield
    except OSError as error:
        sentence = _refused(path, error.strerror or str(error))
        raise FileError(path, sentence, may_pass=True, trouble=Trouble.DISK) from error


def _told(path: Path, error: BaseException) -> FileError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    sentence, trouble = _sentence(path, error, code)
    return FileError(path, sentence, may_pass=code in _IN_USE | _DISK, trouble=trouble)


def _sentence(path: Path, error: BaseException, code: int) -> tuple[str, Trouble]:
    if code in _IN_USE:
        sentence = _("{path} is in use by another program. Close it there and try again.")
        return sentence.format(path=path), Trouble.IN_USE
    if code in _DISK:
        reason = _("the disk is full") if code in _MAY_BE_FULL and _is_full(path) else str(error)
        return _refused(path, reason), Trouble.DISK
    if isinstance(error, sqlite3.IntegrityError):
        return _("This contradicts what is in the file: {reason}.").format(reason=error), Trouble.OTHER
    return damaged(path, error), Trouble.DAMAGED


def damaged(path: Path, reason: object) -> str:
    """What is said of a file that does not hold together, with the two ways out."""
    sentence = _("{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.")
    return sentence.format(path=path, reason=reason, command="skatedesk salvage FILE --to NEW")


def _is_full(path: Path) -> bool:
    """SQLite says less of a full disk than of one with a fault."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


def _refused(path: Path, reason: str) -> str:
    return _("{path} cannot be read or written ({reason}). Check the disk and the folder.").format(
        path=path, reason=reason
    )
