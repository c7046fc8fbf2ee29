"""What recording_disk.c noted, and what may be left of it after power loss at any point.

Only what was synced is sure. Of all else each sector of 512 bytes may have reached the disk or not, in any order, or
be rubbish where it was just being written. A new, other or deleted name is sure only when its folder was synced.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = struct.Struct("8s6Q")
_INDEX = "-shm"
"""What the index of the log ends with: it lies in memory, so anything may be found in it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done to the disk; `size` of a mark is how many acts were confirmed by then."""

    kind: str
    file: int
    at: int
    size: int
    name: str
    other: str
    data: bytes


def events(record: Path) -> Iterator[Event]:
    """The notes in their order."""
    content, at = memoryview(record.read_bytes()), 0
    while at < len(content):
        kind, file, where, size, *lengths = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        parts: list[bytes] = []
        for length in lengths:
            parts.append(bytes(content[at : at + length]))
            at += length
        name, other, data = parts
        yield Event(kind.rstrip(b"\0").decode(), file, where, size, name.decode(), other.decode(), data)


@dataclass(slots=True)
class Content:
    """What is in a file for sure, and what was done since."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Event] = field(default_factory=list[Event])

    def sync(self) -> None:
        for event in self.since:
            _carry_out(self.sure, event)
        self.since.clear()

    def after_cut(self, chance: Random) -> bytes:
        """What may be found in it."""
        left, luck = bytearray(self.sure), chance.choice([0.0, 1.0, chance.random()])
        for event in self.since:
            for part in _parts(event):
                if chance.random() < luck:
                    _carry_out(left, part)
                elif part.data and chance.random() < 0.02:
                    _put(left, part.at, chance.randbytes(len(part.data)))
        return bytes(left)


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name that was taken from `old`, given to `content`, or both."""

    old: str = ""
    new: str = ""
    content: Content | None = None

    def carry_out(self, names: dict[str, Content]) -> None:
        names.pop(self.old, None)
        if self.content is not None:
            names[self.new] = self.content


class RecordedDisk:
    """One folder, as the program sees it, and as it may be after a cut."""

    def __init__(self, place: Path) -> None:
        found = [path for path in sorted(place.rglob("*")) if path.is_file()]
        self._names = {str(path.relative_to(place)): Content(bytearray(path.read_bytes())) for path in found}
        self._files = {path.stat().st_ino: self._names[str(path.relative_to(place))] for path in found}
        self._sure = dict(self._names)
        self._since: list[Renaming] = []
        self.confirmed = 0

    def take(self, event: Event) -> None:
        """Go on by one note."""
        match event.kind:
            case "mark":
                self.confirmed = event.size
            case "make":
                made = self._files[event.file] = Content()
                self._rename(Renaming(new=event.name, content=made))
            case "unlink":
                self._rename(Renaming(old=event.name))
            case "rename":
                self._rename(Renaming(event.name, event.other, self._names[event.name]))
            case "link":
                self._rename(Renaming(new=event.other, content=self._names[event.name]))
            case "sync":
                self._files[event.file].sync()
            case "folder":
                self._sync_names(Path(event.name))
            case _:
                self._files[event.file].since.append(event)

    def after_cut(self, chance: Random) -> dict[str, bytes]:
        """What may be found when there is power again."""
        names, luck = dict(self._sure), chance.choice([0.0, 1.0, chance.random()])
        for one in self._since:
            if chance.random() < luck:
                one.carry_out(names)
        return {
            name: chance.randbytes(1 << 15) if name.endswith(_INDEX) else content.after_cut(chance)
            for name, content in names.items()
        }

    def _rename(self, one: Renaming) -> None:
        one.carry_out(self._names)
        self._since.append(one)

    def _sync_names(self, folder: Path) -> None:
        for one in self._since:
            if Path(one.new or one.old).parent == folder:
                one.carry_out(self._sure)
        self._since = [one for one in self._since if Path(one.new or one.old).parent != folder]


def lay_out(found: dict[str, bytes], place: Path) -> None:
    """Put these files into a new folder."""
    place.mkdir()
    for name, content in found.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _parts(event: Event) -> Iterator[Event]:
    """A write sector by sector; all else in one piece."""
    if event.kind != "write":
        yield event
        return
    at = event.at
    while at < event.at + event.size:
        end = min(event.at + event.size, at - at % SECTOR + SECTOR)
        yield Event("write", event.file, at, end - at, "", "", event.data[at - event.at : end - event.at])
        at = end


def _carry_out(content: bytearray, event: Event) -> None:
    if event.kind == "write":
        _put(content, event.at, event.data)
    else:
        del content[event.size :]
        content.extend(bytes(event.size - len(content)))


def _put(content: bytearray, at: int, data: bytes) -> None:
    if at > len(content):
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data
