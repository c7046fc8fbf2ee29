"""What was typed or read, as a sentence may quote it."""

import re
from reprlib import Repr

LONGEST = 60
"""Letters; more would fill the screen and tell no more."""

_SPACE = re.compile(r"\s+")

_others = Repr()
_others.maxstring = _others.maxother = 4 * LONGEST
_others.maxlevel = 2


def quoted(found: object, most: int = LONGEST) -> str:
    """A value in few letters on one line, with nothing that a screen cannot show or would turn round."""
    text = found if isinstance(found, str) else _others.repr(found)
    line = _SPACE.sub(" ", text[: 4 * most])
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)
    return shown if len(shown) <= most else f"{shown[:most]}…"
