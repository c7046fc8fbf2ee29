"""Spoils sound sources: their bytes, their words, what stands in their places, the parts of a packed file."""

import io
import json
import re
from collections.abc import Callable
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

from tests.fuzz.nasty import PIECES, TEXTS, VALUES

Mutation = Callable[[bytes, Random], bytes]

_WORD = re.compile(rb"[A-Za-z0-9_.:\-]+")
_QUOTED = re.compile(rb'"[^"\n]*"')
_CELL = re.compile(rb"[^;,\t\n]+")


def spoiled(data: bytes, ways: tuple[Mutation, ...], random: Random) -> bytes:
    """The source with one to four things wrong."""
    for _time in range(random.choice((1, 1, 1, 2, 2, 4))):
        data = random.choice(ways)(data, random)
    return data


# --- bytes ---------------------------------------------------------------------------------------------------


def _span(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 2, 5, 20, 200)))


def flipped(data: bytes, random: Random) -> bytes:
    if not data:
        return data
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << random.randrange(8))]) + data[at + 1 :]


def cut(data: bytes, random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + data[end:]


def truncated(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def repeated(data: bytes, random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:end] + data[start:end] * random.choice((1, 1, 3, 50)) + data[end:]


def inserted(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(PIECES) + data[at:]


def moved(data: bytes, random: Random) -> bytes:
    start, end = _span(data, random)
    rest = data[:start] + data[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


# --- words ---------------------------------------------------------------------------------------------------


def _exchanged(found: re.Pattern[bytes], before: bytes = b"", behind: bytes = b"") -> Mutation:
    """Puts something else in the place of one of those that are found."""

    def exchange(data: bytes, random: Random) -> bytes:
        words = list(found.finditer(data))
        if not words:
            return data
        word = random.choice(words)
        new = random.choice(PIECES) if random.random() < 0.7 else random.choice(words)[0].strip(before)
        return data[: word.start()] + before + new + behind + data[word.end() :]

    return exchange


# --- places in JSON ------------------------------------------------------------------------------------------


def in_json(data: bytes, random: Random) -> bytes:
    """Another value, a value less or one twice, in any place of the tree."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return data
    holders = [one for one in _holders(tree) if one]
    if not holders:
        return data
    holder = random.choice(holders)
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    key = random.choice(keys)
    what = random.randrange(6)
    if what == 0:
        del holder[key]
    elif what == 1:
        holder[key] = [holder[key]] * random.choice((1, 2, 60))
    elif what == 2:
        holder[key] = holder[random.choice(keys)]
    else:
        holder[key] = random.choice(VALUES)
    return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def _holders(node: object) -> list:
    inner = list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else []
    here = [node] if isinstance(node, dict | list) else []
    return here + [one for value in inner for one in _holders(value)]


# --- parts of a packed file ----------------------------------------------------------------------------------


def in_part(data: bytes, random: Random) -> bytes:
    """One part spoiled, the others as they were, packed again."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # noqa: BLE001 (spoiled before: nothing to unpack)
        return data
    if not parts:
        return data
    name = random.choice([*parts, *[one for one in parts if "sheet" in one or "Strings" in one] * 3])
    content, chance = parts[name], random.random()
    if chance < 0.1:
        del parts[name]
    elif chance < 0.13:
        parts[random.choice(("../x.xml", "a" * 300, "xl/\u202e.xml"))] = content
    else:
        parts[name] = spoiled(content, _IN_XML, random)
    packed = io.BytesIO()
    way = random.choice((ZIP_DEFLATED, ZIP_DEFLATED, ZIP_DEFLATED, ZIP_STORED, ZIP_LZMA))
    with ZipFile(packed, "w", way) as archive:
        for one, part in parts.items():
            archive.writestr(one, part)
    return packed.getvalue()


def with_cell(data: bytes, random: Random) -> bytes:
    """Another value in the XML of a sheet, written as it should be."""
    values = list(re.finditer(rb">([^<>]+)<", data))
    if not values:
        return data
    value, new = random.choice(values), random.choice(TEXTS)
    clean = "".join(letter for letter in new if letter.isprintable()).encode("utf-8")
    escaped = clean.replace(b"&", b"&amp;").replace(b"<", b"&lt;")
    return data[: value.start(1)] + escaped + data[value.end(1) :]


_BYTES: tuple[Mutation, ...] = (flipped, cut, truncated, repeated, inserted, moved)
_word, _quoted, _cell = _exchanged(_WORD), _exchanged(_QUOTED, b'"', b'"'), _exchanged(_CELL)
_IN_XML = (flipped, cut, repeated, inserted, _word, _quoted, with_cell, with_cell, with_cell)

IN_TEXT = (*_BYTES, _word, _word, _quoted, _quoted)
IN_TABLE = (*_BYTES, *[_cell] * 8, _quoted)
IN_JSON = (*_BYTES, _quoted, *[in_json] * 12)
IN_WORKBOOK = (flipped, cut, truncated, inserted, *[in_part] * 12)
