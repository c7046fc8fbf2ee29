"""Takes out of Linux libraries the folders of the machine that they were made on.

A library can name folders in which the loader looks for others. Those beside the library are right everywhere; the
home of whoever built the program is right nowhere else, and somebody could lay a library of theirs there.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

_HEAD = b"\x7fELF\x02\x01"
"""64 bits, lowest byte first: all systems that the program is built for."""

_LOADED, _DYNAMIC = 1, 2
_STRINGS, _SEARCH, _RUN_SEARCH = 5, 15, 29
_ENTRY = struct.Struct("<qQ")


def forget(library: Path) -> bool:
    """Take the search paths out that do not begin beside the library; whether there were any."""
    content = bytearray(library.read_bytes())
    if not content.startswith(_HEAD):
        return False
    segments = list(_segments(content))
    place, size = next(((offset, size) for kind, offset, _at, size in segments if kind == _DYNAMIC), (0, 0))
    entries = [_ENTRY.unpack_from(content, place + step) for step in range(0, size, _ENTRY.size)]
    strings = next((value for tag, value in entries if tag == _STRINGS), 0)
    start = next(
        (o + strings - at for kind, o, at, size in segments if kind == _LOADED and at <= strings < at + size), 0
    )
    kept = [(tag, value) for tag, value in entries if not (_is_path(tag) and _leads_away(content, start + value))]
    if len(kept) == len(entries):
        return False
    kept += [(0, 0)] * (len(entries) - len(kept))
    content[place : place + size] = b"".join(_ENTRY.pack(*entry) for entry in kept)
    library.write_bytes(content)
    return True


def _segments(content: bytearray) -> Iterator[tuple[int, int, int, int]]:
    """The parts of the file that are loaded: kind, place in the file, place in memory, size."""
    (first,) = struct.unpack_from("<Q", content, 32)
    step, count = struct.unpack_from("<HH", content, 54)
    for number in range(count):
        kind, _flags, offset, at, _physical, size = struct.unpack_from("<IIQQQQ", content, first + number * step)
        yield kind, offset, at, size


def _is_path(tag: int) -> bool:
    return tag in (_SEARCH, _RUN_SEARCH)


def _leads_away(content: bytearray, place: int) -> bool:
    paths = bytes(content[place : content.index(0, place)]).split(b":")
    return not all(path.startswith(b"$ORIGIN") for path in paths)
