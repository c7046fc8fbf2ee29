"""The language of placeholders: `{{race.title}}`, `{{list results 12}}`, `{{row.name}}`, names as `sd_race_title`.

Here they are only taken apart. What they stand for is known where the results are; docs/templates.md has all of it.
"""

import re
from dataclasses import dataclass

from skatedesk.domain.errors import RuleError
from skatedesk.words import _

NAME_PREFIX = "sd_"
MARK = "{{"


@dataclass(frozen=True, slots=True)
class Single:
    """`{{competition.event}}`, `{{race.title}}`, `{{race 12.title}}`: one value."""

    scope: str
    number: int | None
    key: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list; `nth` tells apart those that share a key, such as the races of a standing."""

    key: str
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """`{{results 12: 1.name}}`: one cell of one line of a list; empty where the list is shorter."""

    of: str
    line: int
    column: Column


@dataclass(frozen=True, slots=True)
class Begin:
    """`{{list results 12}}`, `{{list results 12: 3 rows}}`: the table below shows this list, of so many rows a line."""

    of: str
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A defined name of a table: which list the rows of its area show, or one column of it."""

    of: str
    column: Column | None = None


Ask = Single | Column | Line | Begin
Parts = tuple[str | Ask, ...]
"""The text of a cell, taken apart into what stays and what is asked for."""

_PLACEHOLDER = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_COLUMN = r"(?P<key>\w+)(?: (?P<nth>[1-9]\d{0,2}))?"
_SINGLE = re.compile(r"(?P<scope>competition|race(?: (?P<number>\d{1,4}))?) ?\. ?(?P<key>\w+)")
_ROW = re.compile(rf"row ?\. ?{_COLUMN}")
_BEGIN = re.compile(r"list (?P<of>[^:]+?)(?: ?: ?(?P<height>[1-9]\d?) rows?)?")
_LINE = re.compile(rf"(?P<of>[^:]+?) ?: ?(?P<line>[1-9]\d{{0,3}}) ?\. ?{_COLUMN}")
_SINGLE_NAME = re.compile(r"(?P<scope>competition|race(?:_(?P<number>\d{1,4}))?)_{1,2}(?P<key>[a-z]\w*)")


def parts(text: str) -> Parts:
    """The text of a cell taken apart; RuleError for a placeholder that is not understood."""
    found: list[str | Ask] = []
    for at, piece in enumerate(_PLACEHOLDER.split(text)):
        if at % 2:
            found.append(_ask(piece))
        elif MARK in piece:
            raise RuleError(
                _("“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.").format(text=piece.strip())
            )
        elif piece:
            found.append(piece)
    return tuple(found)


def of_name(name: str) -> Single | Named | None:
    """What a defined name asks for; None for a name that is the federation's own."""
    plain = name.casefold()
    if not plain.startswith(NAME_PREFIX):
        return None
    plain = plain.removeprefix(NAME_PREFIX)
    match = _SINGLE_NAME.fullmatch(plain)
    if match:
        return _single(match)
    of, *column = plain.split("__")
    words = of.replace("_", " ")
    if not column:
        return Named(words)
    nth = int(column[1]) if len(column) > 1 and column[1].isdigit() else 1
    return Named(words, Column(column[0], nth))


def _ask(piece: str) -> Ask:
    plain = " ".join(piece.split()).casefold()
    for pattern, make in ((_SINGLE, _single), (_ROW, _column), (_BEGIN, _begin), (_LINE, _line)):
        match = pattern.fullmatch(plain)
        if match:
            return make(match)
    sentence = _("{placeholder} is not understood. Write it as {examples}.")
    examples = "{{race.title}}, {{race 12.title}}, {{list results 12}}, {{row.name}}, {{results 12: 1.name}}"
    raise RuleError(sentence.format(placeholder="{{" + piece + "}}", examples=examples))


def _single(match: re.Match[str]) -> Single:
    number = match["number"]
    return Single(re.split("[ _]", match["scope"])[0], int(number) if number else None, match["key"])


def _column(match: re.Match[str]) -> Column:
    return Column(match["key"], int(match["nth"] or 1))


def _begin(match: re.Match[str]) -> Begin:
    return Begin(match["of"], int(match["height"]) if match["height"] else None)


def _line(match: re.Match[str]) -> Line:
    return Line(match["of"], int(match["line"]), _column(match))
