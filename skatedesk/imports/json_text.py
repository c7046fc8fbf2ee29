"""Reading JSON from a file: what is no JSON, or too much of it, is refused in one sentence."""

import json
from pathlib import Path

from skatedesk.imports.errors import SourceError
from skatedesk.words import _

MOST_BYTES = 20_000_000
"""A season of results of one federation has a tenth of it; more is something else."""


def parse(text: str, source: str) -> object:
    """What JSON text holds; SourceError with the line where it is none."""
    try:
        data: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(
            _("{source}, line {line}: this is no JSON ({reason}).").format(
                source=source, line=error.lineno, reason=error.msg
            )
        ) from None
    except (ValueError, RecursionError) as error:
        # Numbers of thousands of digits, brackets thousands deep: allowed in JSON, but nothing of the sport.
        raise SourceError(_("{source}: this cannot be read ({reason}).").format(source=source, reason=error)) from None
    return data


def read_text(path: Path) -> str:
    """The text of a file in UTF-8; SourceError where it cannot be read or is too long."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise SourceError(
            _("{source}: cannot be read ({reason}).").format(source=path, reason=error.strerror)
        ) from None
    if len(raw) > MOST_BYTES:
        raise SourceError(
            _("{source}: more than {count} MB. Take a smaller part of it.").format(
                source=path.name, count=MOST_BYTES // 1_000_000
            )
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(
            _("{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.").format(source=path.name, byte=error.start)
        ) from None
