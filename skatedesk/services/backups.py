"""Rolling backups of a results file in a second place, such as a stick or a share."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.services import settings
from skatedesk.services.files import SUFFIX, FileError
from skatedesk.store import snapshots
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.snapshots import Moment, PlaceError, State
from skatedesk.words import _

__all__ = ["FOLDER", "Backup", "Keeping", "Moment", "PlaceError", "State"]

FOLDER = "skatedesk-backups"
"""Made in the place that is chosen. Where it is not there any more, another stick or none is plugged in."""

MOST = 100
MINUTES = (1, 2, 5, 10, 15, 30, 60)
_SECTION = "backups"
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_STAMP = "%Y-%m-%d %H.%M.%S %z"
_MOMENT = r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d [+-]\d{4})"
"""What stands behind the name of a copy that never was whole."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where backups go and how often; `folder` is empty where no second place is chosen. `most`: how many are kept."""

    folder: str = ""
    minutes: int = 5
    most: int = MOST


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the file, when it was made, and how the file stood then. `rows` is 0 where they were not counted."""

    path: Path
    made: datetime
    state: State
    rows: int = 0


def keeping() -> Keeping:
    """Where and how often, as this user has chosen it."""
    return settings.read(_SECTION, Keeping())


def keep(chosen: Keeping) -> None:
    """Remember where and how often; FileError where the disk refuses that."""
    settings.write(_SECTION, chosen)


def choose_place(chosen: Path, own: Path) -> Path:
    """Make the folder for backups of `own` in this place. RuleError where it is no second place, PlaceError."""
    folder = chosen if chosen.name == FOLDER else chosen / FOLDER
    if chosen.resolve() == own.parent.resolve():
        sentence = _("{folder} has the file itself. Choose a stick or a share, so that one of the two stays.")
        raise RuleError(sentence.format(folder=chosen))
    snapshots.make_place(folder)
    return folder


def on_one_disk(folder: Path, own: Path) -> bool:
    """Whether both lie on one disk, so that both are lost with it."""
    with suppress(OSError):
        return folder.stat().st_dev == own.parent.stat().st_dev
    return False


def state(file: ResultsFile) -> State:
    """How the file stands now."""
    with file.hold() as moment:
        return moment.state


def take(moment: Moment, folder: Path, now: datetime, most: int = MOST) -> Backup:
    """Write the file as it stood at that moment into the folder, and let go what the rules of rolling do not keep.

    PlaceError where the place does not take it; what is there stays then.
    """
    with moment:
        snapshots.check_place(folder)
        stem, made = moment.path.stem, now.astimezone().replace(microsecond=0)
        _roll(folder, stem, moment.state.first, made, most)
        path = _free_name(folder, stem, made)
        return Backup(path, made, moment.state, moment.write(path))


def put_older_aside(kept: Path) -> str:
    """Bring the copy of a file that is about to be upgraded to the second place too, where it stays.

    Returns one sentence where the place does not take it: that stops nobody.
    """
    chosen = keeping()
    if chosen.folder:
        folder = Path(chosen.folder)
        try:
            snapshots.check_place(folder)
            snapshots.put_aside(kept, _free_name(folder, kept.stem, datetime.now().astimezone()))
        except PlaceError as error:
            return str(error)
    return ""


def to_drop(made: Iterable[datetime], now: datetime, most: int) -> set[datetime]:
    """Which backups go: all of the last hour stay, then the last of an hour for a day, then the last of a day.

    Of those the newest `most`.
    """
    moments = sorted(set(made), reverse=True)
    kept: list[datetime] = []
    slots: set[tuple[int, ...]] = set()
    for moment in moments:
        age, there = now - moment, moment.astimezone(now.tzinfo)
        slot = (there.toordinal(), there.hour) if age < _DAY else (there.toordinal(),)
        if age < _HOUR or slot not in slots:
            kept.append(moment)
        if age >= _HOUR:
            slots.add(slot)
    return set(moments) - set(kept[:most])


def all_of(first: str, folders: Iterable[Path]) -> list[Backup]:
    """The backups in these folders that are of the file with this first entry, the newest first.

    What cannot be read is no backup.
    """
    found: list[Backup] = []
    for path in {path for folder in folders for path in _files_in(folder)}:
        with suppress(FileError, OSError):
            known = snapshots.state(path)
            if first and known.first == first:
                found.append(Backup(path, made_at(path), known))
    return sorted(found, key=lambda one: (one.made, one.state.number, one.path), reverse=True)


def newest(own: Path, first: str, folder: Path) -> Backup | None:
    """The newest backup of this file with its name."""
    for made, path in named(folder, own.stem):
        with suppress(FileError):
            known = snapshots.state(path)
            if known.first == first:
                return Backup(path, made, known)
    return None


def made_at(path: Path) -> datetime:
    """When a copy was made: as its name has it, or else when the file was written."""
    found = re.search(_MOMENT, path.stem)
    if found:
        with suppress(ValueError):
            return datetime.strptime(found[1], _STAMP)
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()


def _roll(folder: Path, stem: str, first: str, now: datetime, most: int) -> None:
    """Delete what need not be kept beside the one that is made now: only backups of this file, never anything else."""
    known = named(folder, stem)
    drop = to_drop([now, *(made for made, _path in known)], now, most)
    for made, path in known:
        if made in drop and _is_of(path, first):
            with suppress(OSError):
                path.unlink()


def _is_of(path: Path, first: str) -> bool:
    try:
        return bool(first) and snapshots.state(path).first == first
    except FileError:
        return False


def named(folder: Path, stem: str) -> list[tuple[datetime, Path]]:
    """The files with the name of a backup of a file of this name, the newest first."""
    pattern = rf"{re.escape(stem)} {_MOMENT}( \d+)?"
    found = [(made_at(path), path) for path in _files_in(folder) if re.fullmatch(pattern, path.stem)]
    return sorted(found, key=lambda one: (one[0], len(one[1].name), one[1]), reverse=True)


def _files_in(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == SUFFIX and not path.name.startswith(".")]
    except OSError:
        return []


def _free_name(folder: Path, stem: str, made: datetime) -> Path:
    """A name that tells the moment; a second backup in one second has a number."""
    name, number = f"{stem} {made.strftime(_STAMP)}", 1
    path = folder / f"{name}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{SUFFIX}"
    return path
