"""What a reader finds in a PDF: the letters that were written, and not others that look the same.

Qt names for each picture of a letter the first letter that has it: for a space the tabulator, for 高 the radical ⾼.
Nobody who types the name would find it so.
"""

import re
from collections.abc import Iterable
from typing import cast

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from skatedesk.exports.paper import fonts

_RANGES = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]")
_LETTERS = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<([0-9A-F]+)>")
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj")
_SPACE = " "


def name_letters(fonts_of_it: Iterable[DictionaryObject], used: frozenset[str]) -> None:
    """Let every font name the letters that were used where it names others with the same picture."""
    maps = [stream for font in fonts_of_it if (stream := _letter_map(font)) is not None]
    named = {letter for stream in maps for letter in _named(stream.get_data()).values()}
    wrong = {letter for letter in named - used if len(letter) == 1}
    right = {**fonts.twins(wrong, used), "\t": _SPACE, "\u00a0": _SPACE}
    for stream in maps:
        data = stream.get_data()
        found = _LETTERS.sub(lambda letters: _CODE.sub(lambda code: _renamed(code, right), letters[0]), data)
        if found != data:
            stream.set_data(found)


def texts(reader: PdfReader) -> list[str]:
    """What stands on each page, the letters in the order they were drawn."""
    maps: dict[int, dict[int, str]] = {}
    found: list[str] = []
    for page in reader.pages:
        named: dict[bytes, dict[int, str]] = {}
        for name, (number, font) in fonts_of(page).items():
            if number not in maps:
                stream = _letter_map(font)
                maps[number] = _named(stream.get_data()) if stream is not None else {}
            named[name] = maps[number]
        contents = page.get_contents()
        found.append("".join(_shown(contents.get_data() if contents is not None else b"", named)))
    return found


def fonts_of(page: PageObject) -> dict[bytes, tuple[int, DictionaryObject]]:
    """The fonts of a page by their name on it, with their number in the file."""
    resources = cast("DictionaryObject", page["/Resources"])
    held = cast("DictionaryObject", resources.get("/Font", DictionaryObject()))
    return {
        name[1:].encode(): (reference.idnum, cast("DictionaryObject", reference.get_object()))
        for name in held
        if isinstance(reference := held.raw_get(name), IndirectObject)
    }


def _letter_map(font: DictionaryObject) -> StreamObject | None:
    """What says which letter each picture of a font is."""
    held = font.get("/ToUnicode")
    stream = held.get_object() if held is not None else None
    return stream if isinstance(stream, StreamObject) else None


def _named(letter_map: bytes) -> dict[int, str]:
    """The letters by the number of their picture."""
    found: dict[int, str] = {}
    for first, codes in _RANGES.findall(letter_map):
        for number, code in enumerate(_CODE.findall(codes), start=int(first, 16)):
            found[number] = _letters(code)
    return found


def _letters(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "ignore")


def _renamed(code: re.Match[bytes], right: dict[str, str]) -> bytes:
    letter = right.get(_letters(code[1]))
    return b"<" + letter.encode("utf-16-be").hex().upper().encode() + b">" if letter else code[0]


def _shown(content: bytes, named: dict[bytes, dict[int, str]]) -> Iterable[str]:
    letters: dict[int, str] = {}
    for name, shown in _SHOWN.findall(content):
        if name:
            letters = named.get(name, {})
        elif shown:
            yield from (letters.get(int(shown[at : at + 4], 16), "") for at in range(0, len(shown), 4))
