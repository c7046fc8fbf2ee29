import struct

import pytest

from installer import search_paths

NEEDED, STRINGS, RUN_SEARCH = 1, 5, 29


def library(path, search):
    """A library with nothing but its table of strings and what it asks of the loader."""
    strings = b"\0libc.so.6\0" + search + b"\0"
    entries = [(NEEDED, 1), (RUN_SEARCH, 11), (STRINGS, 0x1000 + 176), (0, 0)]
    table = b"".join(struct.pack("<qQ", *entry) for entry in entries)
    head = b"\x7fELF\x02\x01" + bytes(26) + struct.pack("<QQIHHH", 64, 0, 0, 64, 56, 2) + bytes(6)
    loaded = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x1000, 0, 176 + len(strings) + len(table), 0, 0)
    dynamic = struct.pack("<IIQQQQQQ", 2, 4, 176 + len(strings), 0, 0, len(table), 0, 0)
    path.write_bytes(head + loaded + dynamic + strings + table)
    return 176 + len(strings), len(table)


def entries(path, place, size):
    content = path.read_bytes()
    return [struct.unpack_from("<qQ", content, place + step) for step in range(0, size, 16)]


@pytest.mark.parametrize("search", [b"/home/somebody/lib", b"$ORIGIN/../lib:/home/somebody/lib", b""])
def test_a_folder_of_the_builder_is_forgotten_and_all_else_stays(tmp_path, search):
    path = tmp_path / "libx.so"
    place, size = library(path, search)
    assert search_paths.forget(path)
    assert entries(path, place, size) == [(NEEDED, 1), (STRINGS, 0x1000 + 176), (0, 0), (0, 0)]
    assert not search_paths.forget(path)


def test_a_folder_beside_the_library_stays(tmp_path):
    path = tmp_path / "libx.so"
    library(path, b"$ORIGIN:$ORIGIN/../lib")
    before = path.read_bytes()
    assert not search_paths.forget(path)
    assert path.read_bytes() == before


def test_what_is_no_library_is_left_alone(tmp_path):
    path = tmp_path / "libx.so"
    path.write_text("INPUT(libx.so.1)")
    assert not search_paths.forget(path)
    assert path.read_text() == "INPUT(libx.so.1)"
