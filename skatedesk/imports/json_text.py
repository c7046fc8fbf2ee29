"""Reading JSON: what is no JSON, or nested deeper than anything of the sport, is refused in one sentence."""

import json
from typing import NoReturn, cast

from skatedesk.imports.errors import SourceError
from skatedesk.words import _

DEEPEST = 20
"""Lists and objects within each other; the results sites have six."""


def parse(text: str, source: str) -> object:
    """What JSON text holds; SourceError with the line where it is none."""
    try:
        data: object = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        sentence = _("{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.")
        raise SourceError(sentence.format(source=source, line=error.lineno, reason=error.msg)) from None
    except (ValueError, RecursionError) as error:
        # Numbers of thousands of digits, brackets thousands deep: allowed in JSON, but nothing of the sport.
        raise SourceError(_("{source}: this cannot be read ({reason}).").format(source=source, reason=error)) from None
    if _is_deep(data):
        sentence = _("{source}: more than {count} lists or objects within each other. This is no source of results.")
        raise SourceError(sentence.format(source=source, count=DEEPEST))
    return data


def _refuse(word: str) -> NoReturn:
    """NaN and infinity are no JSON, though many programs write them."""
    raise ValueError(word)


def _is_deep(data: object) -> bool:
    level = [data]
    for _depth in range(DEEPEST + 1):
        level = [inner for value in level for inner in _inside(value)]
    return bool(level)


def _inside(value: object) -> list[object]:
    """The lists and objects that stand in a value."""
    if isinstance(value, dict):
        found = list(cast(dict[str, object], value).values())
    elif isinstance(value, list):
        found = cast(list[object], value)
    else:
        return []
    return [one for one in found if isinstance(one, dict | list)]
