"""What every source is held to before anything of it is believed: how long it is, its letters and its days."""

import re
import stat
import unicodedata
from datetime import date
from pathlib import Path

from skatedesk.domain.quoting import quoted
from skatedesk.imports.errors import SourceError
from skatedesk.words import _

MOST_BYTES = 20_000_000
"""A workbook with a federation's logo has a few million, a season of results a tenth; more is something else."""

MOST_METRES = 50_000
"""The longest races on the oval have 10,000; with more a source means something else."""

EARLIEST, LATEST = date(1800, 1, 1), date(2149, 12, 31)
"""Before the first there was no speed skating, and after the last nobody enters today."""

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""What word processors leave between letters: it changes nothing and is left out."""

_LONGEST_NAME, _LONGEST_PATH = 120, 250

_UNWRITABLE = frozenset({"Cc", "Cs", "Cf", "Co", "Cn"})
_KEPT = frozenset("\t\n\r\u200c\u200d")
"""Breaks that become a space, and the joiners without which some scripts are written wrongly."""


def source_name(path: Path) -> str:
    """What a source is called in sentences and in the results file: the name of the file, with nothing unseen in it."""
    return quoted(path.name, _LONGEST_NAME)


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """The content of a file of the usual kind; SourceError where it cannot be read or is too long."""
    limit = MOST_BYTES if most is None else most
    try:
        # A pipe or a device could be read for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise SourceError(_("{source} is no file. Choose a file.").format(source=source_name(path)))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        sentence = _("{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.")
        raise SourceError(sentence.format(source=quoted(str(path), _LONGEST_PATH), reason=reason)) from None
    if len(data) > limit:
        sentence = _("{source}: more than {count} MB. Take a smaller part of it.")
        raise SourceError(sentence.format(source=source_name(path), count=f"{limit / 1_000_000:g}"))
    return data


def read_text(path: Path, most: int | None = None) -> str:
    """The text of a file in UTF-8; SourceError where it is none, cannot be read or is too long."""
    data = read_bytes(path, most)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sentence = _("{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.")
        raise SourceError(sentence.format(source=source_name(path), byte=error.start)) from None


def is_unwritable(letter: str) -> bool:
    """Whether a letter is a control character, half of one, or a mark that turns the direction of writing."""
    return unicodedata.category(letter) in _UNWRITABLE and letter not in _KEPT


def is_sensible(day: date) -> bool:
    """Whether somebody may have skated, or will, on that day."""
    return EARLIEST <= day <= LATEST
