"""A draw as it is kept, in plain values that go to JSON, and the same draw made again from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from skatedesk.domain.draw import VERSION, Candidate, Draw, Drawn, draw_by
from skatedesk.domain.draw_terms import DrawKind, Terms
from skatedesk.domain.errors import RuleError
from skatedesk.words import _

_VERSION = "version"


@dataclass(frozen=True, slots=True)
class KeptDraw:
    """All that a draw is made again from: kind, seed, `rule` and `entries`; and the `starts` that came out."""

    kind: str
    seed: str
    rule: Mapping[str, Any]
    entries: Sequence[Any]
    starts: Sequence[Any]


def kept(draw: Draw) -> KeptDraw:
    """What is written down of a draw."""
    rule = {_VERSION: draw.version, **_plain(draw.terms)}
    return KeptDraw(draw.kind.value, draw.seed, rule, _plain(draw.candidates), _plain(draw.starts))


def as_drawn(record: KeptDraw) -> Draw:
    """The draw as it was written down, without drawing anything."""
    terms, candidates = _read(record)
    starts = msgspec.convert(list(record.starts), tuple[Drawn, ...])
    return Draw(DrawKind(record.kind), record.seed, terms, candidates, starts, record.rule[_VERSION])


def replay(record: KeptDraw) -> Draw:
    """The draw made again from what went into it; RuleError where another version of the recipe made it."""
    terms, candidates = _read(record)
    if record.rule[_VERSION] != VERSION:
        raise RuleError(
            _("This draw was made by version {made} of the draw, this program has version {own}.").format(
                made=record.rule[_VERSION], own=VERSION
            )
        )
    return draw_by(DrawKind(record.kind), candidates, terms, record.seed)


def _read(record: KeptDraw) -> tuple[Terms, tuple[Candidate, ...]]:
    terms = {key: value for key, value in record.rule.items() if key != _VERSION}
    return msgspec.convert(terms, Terms), msgspec.convert(list(record.entries), tuple[Candidate, ...])


def _plain(value: object) -> Any:
    """The value as JSON gives it back."""
    return msgspec.json.decode(msgspec.json.encode(value))
