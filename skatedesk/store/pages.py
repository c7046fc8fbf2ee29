"""A damaged file read page by page, past SQLite, which gives up at the first page that makes no sense.

The format is that of sqlite.org/fileformat2.html. Whatever cannot be read is passed over, and said.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_LEAF, _INTERIOR = 13, 5
_USUAL_SIZE = 4096
_SIZES = frozenset(2**power for power in range(9, 17))
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""How many bytes a whole number of this serial type takes."""

Value = int | float | str | None
Record = tuple[int, tuple[Value, ...]]
"""The number of a row and what stands in it; the number stands in no column of its own."""


class BrokenPageError(Exception):
    """Something on a page makes no sense."""


@dataclass(slots=True)
class Walk:
    """The rows that a walk through a table found, and whether it came through all of it."""

    records: list[Record] = field(default_factory=list[Record])
    whole: bool = True


class Pages:
    """All pages of a file, with those in the log that were confirmed."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            size = int.from_bytes(_read(file, 16, 2), "big") or 65536
            self._size = size if size in _SIZES else _USUAL_SIZE
            count = -(-path.stat().st_size // self._size)
            self._pages = {number: _read(file, (number - 1) * self._size, self._size) for number in range(1, count + 1)}
        log = path.with_name(f"{path.name}-wal")
        if log.is_file():
            self._pages |= _confirmed(log.read_bytes(), self._size)
        self._seen: set[int] = set()

    def walk(self, root: int) -> Walk:
        """The rows of the table that begins on this page."""
        walk = Walk()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen or number not in self._pages:
                walk.whole = False
                continue
            self._seen.add(number)
            try:
                if self._kind(number) == _INTERIOR:
                    waiting += self._children(number)
                else:
                    self._read_leaf(number, walk)
            except (BrokenPageError, IndexError, struct.error):
                walk.whole = False
        return walk

    def strays(self) -> Iterator[Record]:
        """The rows on pages to which no walk has led: a damaged page lay before them, or nobody needs them now."""
        for number in sorted(self._pages.keys() - self._seen):
            walk = Walk()
            try:
                if self._kind(number) == _LEAF:
                    self._read_leaf(number, walk)
            except (BrokenPageError, IndexError, struct.error):
                continue
            yield from walk.records

    def _kind(self, number: int) -> int:
        kind = self._pages[number][_begin(number)]
        if kind not in (_LEAF, _INTERIOR):
            raise BrokenPageError
        return kind

    def _cells(self, number: int, header: int) -> Iterator[int]:
        """Where the cells of a page begin."""
        page, begin = self._pages[number], _begin(number)
        count = int.from_bytes(page[begin + 3 : begin + 5], "big")
        if begin + header + 2 * count > self._size:
            raise BrokenPageError
        for at in range(begin + header, begin + header + 2 * count, 2):
            yield int.from_bytes(page[at : at + 2], "big")

    def _children(self, number: int) -> list[int]:
        page, begin = self._pages[number], _begin(number)
        last = struct.unpack_from(">I", page, begin + 8)[0]
        return [last, *[struct.unpack_from(">I", page, cell)[0] for cell in self._cells(number, 12)]]

    def _read_leaf(self, number: int, walk: Walk) -> None:
        """The rows of one page; one that makes no sense does not take the others with it."""
        if self._kind(number) != _LEAF:
            raise BrokenPageError
        for cell in self._cells(number, 8):
            try:
                length, at = _varint(self._pages[number], cell)
                row_id, at = _varint(self._pages[number], at)
                walk.records.append((row_id, _values(self._payload(number, at, length))))
            except (BrokenPageError, IndexError, struct.error, UnicodeDecodeError):
                walk.whole = False

    def _payload(self, number: int, at: int, length: int) -> bytes:
        """A record, with what of it lies on further pages."""
        if length > self._size * len(self._pages):
            raise BrokenPageError
        page = self._pages[number]
        here = _local(length, self._size)
        found = bytearray(page[at : at + here])
        follows = struct.unpack_from(">I", page, at + here)[0] if here < length else 0
        while len(found) < length:
            if follows not in self._pages:
                raise BrokenPageError
            page = self._pages[follows]
            follows = struct.unpack_from(">I", page)[0]
            found += page[4 : 4 + length - len(found)]
        if len(found) != length:
            raise BrokenPageError
        return bytes(found)


def _begin(number: int) -> int:
    """The first page begins with the header of the file."""
    return 100 if number == 1 else 0


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    """So many bytes, with zeros for what the disk does not give."""
    try:
        file.seek(at)
        found = file.read(size)
    except OSError:
        found = b""
    return found.ljust(size, b"\0")


def _local(length: int, size: int) -> int:
    """How much of a record lies on the page itself."""
    if length <= size - 35:
        return length
    least = (size - 12) * 32 // 255 - 23
    fitting = least + (length - least) % (size - 4)
    return fitting if fitting <= size - 35 else least


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A whole number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(8):
        byte = page[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | page[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise BrokenPageError
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in _WHOLE_NUMBERS:
        end = at + _WHOLE_NUMBERS[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), at
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if kind < 13 or kind % 2 == 0:
        # Bytes that are no text stand nowhere in a results file.
        raise BrokenPageError
    end = at + (kind - 13) // 2
    return payload[at:end].decode(), end


def _confirmed(log: bytes, size: int) -> dict[int, bytes]:
    """The newest pages in a log, up to the last frame that ends a change and whose sums are right."""
    if len(log) < _WAL_HEADER or int.from_bytes(log[8:12], "big") != size:
        return {}
    order = ">" if log[3] & 1 else "<"
    salts, sums = log[16:24], _sums(order, log[:24], (0, 0))
    waiting: dict[int, bytes] = {}
    confirmed: dict[int, bytes] = {}
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        head, page = log[at : at + _FRAME_HEADER], log[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        number, ends_at = struct.unpack_from(">II", head)
        sums = _sums(order, page, _sums(order, head[:8], sums))
        if head[8:16] != salts or struct.unpack_from(">II", head, 16) != sums:
            break
        waiting[number] = page
        if ends_at:
            confirmed |= waiting
            waiting = {}
    return confirmed


def _sums(order: str, content: bytes, before: tuple[int, int]) -> tuple[int, int]:
    """The two running sums of a log."""
    one, two = before
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for first, second in zip(words, words, strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
