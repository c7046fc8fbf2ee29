"""The hash chain of the journal: each entry carries the hash of the one before, so that no page can be swapped.

A hash is taken over the text as it lies in the file, to the letter.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

FIRST = "0" * 64
"""What stands before the first entry."""


def written(value: Any) -> str:
    """JSON as this program writes it into the file; there is one way to write a value."""
    return json.dumps(value)


def link(before: str, act: tuple[object, ...], rows: Iterable[tuple[object, ...]]) -> str:
    """The hash of an entry: of the hash `before` it, what was done, and each row with its before and after.

    Numbers, texts and None only; what is JSON comes as its text.
    """
    content = hashlib.sha256(before.encode())
    for part in (act, *rows):
        content.update(json.dumps(part, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        content.update(b"\n")
    return content.hexdigest()
