"""Putting a backup in the place of the file: what that would change, and the way back."""

import itertools
import secrets
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from skatedesk.domain.errors import RuleError
from skatedesk.services import backups, files
from skatedesk.services.backups import Backup
from skatedesk.services.files import FileError
from skatedesk.sheets.headings import race_line
from skatedesk.store import disk, queries, snapshots
from skatedesk.store.snapshots import Act
from skatedesk.words import _, ngettext

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Known:
    """A backup with the number of changes since; None where it has some that the file does not have."""

    backup: Backup
    since: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One change as it is listed: when it was made, and what it did."""

    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a restore would take out of the file, and bring into it; newest first. `races` are those they touch."""

    goes: tuple[Line, ...]
    comes: tuple[Line, ...]
    races: tuple[str, ...]

    def sentence(self) -> str:
        """All in one sentence: how many changes, the newest by their labels."""
        if not self.goes and not self.comes:
            return _("Nothing has changed since.")
        count, back = len(self.goes), len(self.comes)
        goes = ngettext("{count} change since: {labels}.", "{count} changes since: {labels}.", count)
        comes = ngettext("{count} change comes back: {labels}.", "{count} changes come back: {labels}.", back)
        parts = [(goes, count, _named(self.goes)), (comes, back, _named(self.comes))]
        return " ".join(words.format(count=number, labels=labels) for words, number, labels in parts if number)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: the file as it was before lies in `kept`, and restoring that is the way back.

    None where there was no file any more.
    """

    path: Path
    kept: Path | None
    made: datetime


def known(path: Path, folder: Path | None = None) -> list[Known]:
    """The backups of a file in the second place, and what was kept beside it; the newest first.

    Also of a file that can no longer be read: then they are known by its name.
    """
    own = path.resolve()
    folders = [path.parent, folder] if folder is not None else [path.parent]
    found = backups.all_of(_first(path, folders), folders)
    found = [one for one in found if one.path.resolve() != own]
    try:
        newest = snapshots.state(path).number
        hashes = snapshots.hashes(path, {one.state.number for one in found})
    except FileError:
        return [Known(one, None) for one in found]
    return [
        Known(one, newest - one.state.number if hashes[one.state.number] == one.state.hash else None) for one in found
    ]


def difference(path: Path, backup: Path) -> Difference:
    """What would be different in the file; FileError where one of the two cannot be read."""
    found = snapshots.apart(path, backup)
    with closing(files.look_at(path)) as file, file.read() as session:
        names = {race.id: race_line(race) for race in queries.races(session)}
    touched = {race_id for act in (*found.ours, *found.theirs) for race_id in _races(act)}
    return Difference(_lines(found.ours), _lines(found.theirs), tuple(names[one] for one in names if one in touched))


def prepare(path: Path, backup: Path) -> Path:
    """Bring a backup beside the file, read again and counted; the slow part, while the file may still be open.

    Its journal goes on with an entry that says which backup it was, in the name of who restores it.

    RuleError where it is a backup of another file, FileError where it cannot be used.
    """
    own, its = _readable_first(path), _readable_first(backup)
    if own and its and own != its:
        sentence = _("{backup} is no backup of {name}. Choose one of its own.")
        raise RuleError(sentence.format(backup=backup.name, name=path.name))
    prepared = path.with_name(f".{path.name}.{secrets.token_hex(4)}.restore")
    with ExitStack() as on_failure:
        on_failure.callback(_drop, prepared)
        snapshots.bring(backup, prepared)
        with closing(files.open_file(prepared)) as file:
            file.note(
                _("Restored from the backup of {moment}: {name}").format(
                    moment=f"{backups.made_at(backup):%Y-%m-%d %H:%M:%S}", name=backup.name
                )
            )
        on_failure.pop_all()
    return prepared


def swap(path: Path, prepared: Path, made: datetime, now: datetime) -> Restored:
    """Put what was prepared in the place of the file, which nobody has open; the file as it is now is kept beside it.

    FileError where that cannot be, and then everything is as it was.
    """
    try:
        kept = _free_name(path, now)
        was_there = snapshots.swap(path, prepared, kept)
    except FileError:
        _drop(prepared)
        raise
    return Restored(path, kept if was_there else None, made)


def restore(path: Path, backup: Path, now: datetime) -> Restored:
    """Both at once."""
    prepared = prepare(path, backup)
    return swap(path, prepared, backups.made_at(backup), now)


def words_of(act: Act) -> str:
    """What an entry of the journal did."""
    if act.act == "undo":
        return _("Undone: {label}").format(label=act.label)
    if act.act == "redo":
        return _("Done again: {label}").format(label=act.label)
    return act.label


def _drop(prepared: Path) -> None:
    with suppress(OSError):
        disk.drop(prepared)


def _named(lines: Sequence[Line]) -> str:
    """The newest by their labels, and how many more there are."""
    named = [line.label for line in lines[:MOST_NAMED]]
    rest = len(lines) - len(named)
    if rest:
        named.append(_("and {count} more").format(count=rest))
    return "; ".join(named)


def _lines(acts: Sequence[Act]) -> tuple[Line, ...]:
    return tuple(Line(datetime.fromisoformat(act.at), words_of(act)) for act in acts)


def _races(act: Act) -> list[int]:
    with suppress(msgspec.DecodeError):
        return msgspec.json.decode(act.races, type=list[int])
    return []


def _first(path: Path, folders: Sequence[Path]) -> str:
    """The first entry of the file, or of a backup with its name."""
    found = _readable_first(path)
    if found:
        return found
    named = [one for folder in folders for _made, one in backups.named(folder, path.stem)]
    return next((first for one in named if (first := _readable_first(one))), "")


def _readable_first(path: Path) -> str:
    try:
        return snapshots.state(path).first
    except FileError:
        return ""


def _free_name(path: Path, now: datetime) -> Path:
    """The name under which the file is kept; one that was kept earlier stays."""
    moment = f"{now.astimezone():%Y-%m-%d %H.%M.%S}"
    for number in itertools.count(1):
        words = f"before restoring {moment}" if number == 1 else f"before restoring {moment}, {number}"
        kept = path.with_name(f"{path.stem} ({words}){path.suffix}")
        if not kept.exists():
            return kept
    raise AssertionError
