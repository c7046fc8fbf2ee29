"""Texts before they are set: what has no picture is taken out, and where a line may end."""

import re
import unicodedata
from collections.abc import Iterator

from skatedesk.exports.letters import clean

_NEVER_PRINTED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_PIECES = re.compile(r"[^\s/-]+[/-]*|[/-]+")
_FIRST_OF_THE_EAST = 0x2E80
_SHAPED = range(0x0590, 0x1E00)
"""Hebrew, Arabic, Indian and other scripts that run from the right or whose letters change with their neighbours."""

_FORMS = 0xFB00
"""Other forms of letters, and signs that ask for them."""


def settable(text: str) -> str:
    """The text on one line, composed, without letters that have no picture or turn the direction round."""
    if text.isascii() and text.isprintable():
        return text
    spaced = "".join(" " if letter.isspace() else letter for letter in clean(unicodedata.normalize("NFC", text)))
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in _NEVER_PRINTED)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The parts between which a line may end, each with whether a space stands before it.

    A line ends between words, behind a hyphen or a stroke, and between any two East Asian letters.
    """
    spaced = False
    for word in text.split():
        for match in _PIECES.finditer(word):
            for part in _eastern(match.group()):
                yield part, spaced
                spaced = False
        spaced = True


def clusters(text: str) -> Iterator[str]:
    """The letters, each with the accents that stand on it."""
    held = ""
    for letter in text:
        if held and not unicodedata.combining(letter):
            yield held
            held = ""
        held += letter
    if held:
        yield held


def reads_as_written(text: str) -> bool:
    """Whether the letters stand in a PDF one for one: not where a script joins them, or a sign asks for a variant."""
    return not any(ord(letter) in _SHAPED or ord(letter) >= _FORMS for letter in text)


def _eastern(word: str) -> Iterator[str]:
    held = ""
    for letter in clusters(word):
        if ord(letter[0]) >= _FIRST_OF_THE_EAST:
            if held:
                yield held
                held = ""
            yield letter
        else:
            held += letter
    if held:
        yield held
