"""A file is written beside its place and swapped in when it is whole, so that a failure leaves the old one."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from skatedesk.exports.errors import ExportError
from skatedesk.words import _

ON_WINDOWS = os.name == "nt"

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, read again and counted."""

    path: Path
    tabs: int
    rows: int


@contextlib.contextmanager
def written(path: Path) -> Generator[Path]:
    """Lend a temporary path beside `path`; what was written there takes its place when the block ends well.

    Raises ExportError with the reason where the disk refuses.
    """
    target = path.resolve()
    temporary = target.with_name(f".{secrets.token_hex(8)}{target.suffix}")
    try:
        yield temporary
        _flush(temporary)
        _swap(temporary, target)
    except OSError as error:
        raise ExportError(path, _reason(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _flush(temporary: Path) -> None:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())


def _swap(temporary: Path, target: Path) -> None:
    if target.exists():
        shutil.copymode(target, temporary)
    temporary.replace(target)
    if not ON_WINDOWS:
        # Some network folders cannot be flushed; the file is in its place by now, so that is no failure.
        with contextlib.suppress(OSError):
            _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _reason(error: OSError) -> str:
    if error.errno in _FULL:
        return _("The disk is full.")
    if error.errno == errno.ENOENT:
        return _("The folder does not exist.")
    if error.errno in _FORBIDDEN:
        # Only a swap names a second file, and only Windows forbids it: for as long as a program shows the old file.
        if error.filename2 is not None and ON_WINDOWS:
            return _("It is open in another program. Close it there and try again.")
        return _("You may not write in this folder. Choose another one.")
    return _("The disk says: {reason}.").format(reason=error.strerror or str(error))
