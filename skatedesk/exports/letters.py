"""Letters that would harm a file or those who read it: names are data, and are never more than that."""

import re
from collections.abc import Iterable

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]+")
"""They turn the direction of what follows: 12 would read 21."""

FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
"""Where a spreadsheet takes a text for a formula; the broad ones count in East Asia."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,:]\d+)*")


def clean(text: str) -> str:
    """The text on one line, without control characters and without what turns its direction."""
    return _TURNS.sub("", _CONTROL.sub(" ", text))


def clean_lines(texts: Iterable[str]) -> str:
    """Texts below each other in one cell."""
    return "\n".join(filter(None, map(clean, texts)))


def begins_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula; a number with its sign is none."""
    return FORMULA.match(text) is not None and _NUMBER.fullmatch(text) is None
