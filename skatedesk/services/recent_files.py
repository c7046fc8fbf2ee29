"""The results files that were opened last on this machine, the newest first."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from skatedesk.services import settings

MOST = 10
_SECTION = "recent"


@dataclass(frozen=True, slots=True)
class RecentFile:
    """Where it lies, which competition was seen in it last, and when it was opened."""

    place: str
    competition: str = ""
    opened: datetime | None = None

    @property
    def path(self) -> Path:
        return Path(self.place)


@dataclass(frozen=True, slots=True)
class _Kept:
    files: tuple[RecentFile, ...] = ()


def known() -> tuple[RecentFile, ...]:
    """The files that were opened last, whether they are still there or not."""
    return settings.read(_SECTION, _Kept()).files


def remember(path: Path, competition: str, now: datetime) -> None:
    """Put this file at the head of the list."""
    path = path.absolute()
    others = [one for one in known() if one.path != path]
    _keep([RecentFile(str(path), competition, now), *others[: MOST - 1]])


def forget(paths: Iterable[Path]) -> None:
    """Take these files off the list; they stay where they are."""
    gone = set(paths)
    _keep(one for one in known() if one.path not in gone)


def missing(files: Iterable[RecentFile]) -> frozenset[Path]:
    """Those that are not there. Not for the main thread: a share that was unplugged is waited for."""
    return frozenset(one.path for one in files if not _is_there(one.path))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _keep(files: Iterable[RecentFile]) -> None:
    # Here, because the list is read before the rest of the program is loaded.
    from skatedesk.store.errors import FileError

    with suppress(FileError):  # a list of names is not worth a refusal
        settings.write(_SECTION, _Kept(tuple(files)))
