"""Where a rule stands in its file, and what the comment beside it says of its source and of how sure it is."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from skatedesk.domain.rule_text import Keys, dotted
from skatedesk.words import _

_TOKEN = re.compile(
    r"""(?P<text>\"{3}.*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')"""
    r"""|(?P<comment>\#[^\n]*)|(?P<line>\n)|(?P<open>[\[{])|(?P<close>[\]}])""",
    re.DOTALL,
)
_SECTION = re.compile(r"#\s*---\s*(.*?)\s*(?:---)?\s*$")
_MARK = re.compile(r"\[([A-Z])\]")
_MEANING = re.compile(r"^#\s+\[([A-Z])\]\s+(\S.*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RuleSource:
    """A place in a rule file with its comment, word for word; `line` is 0 where the file does not have the key.

    `marks` are the letters of the comment that say how sure the line is, `meanings` what the head of the file says
    of each of them.
    """

    file: str
    key: str
    line: int = 0
    text: str = ""
    marks: tuple[str, ...] = ()
    meanings: tuple[str, ...] = ()

    def words(self) -> str:
        """`isu-2025-26.toml, line 90, points[0]: [D] sheets`."""
        if not self.line:
            return _("{file} has no line for {key}.").format(file=self.file, key=self.key)
        place = _("{file}, line {line}, {key}").format(file=self.file, line=self.line, key=self.key)
        if not self.text:
            return _("{place}: the file names no source.").format(place=place)
        return f"{place}: {self.text}"


@dataclass(slots=True)
class _Statement:
    """A heading or a key with its value: what it says without comments, and the comments by line."""

    line: int
    text: str = ""
    comments: dict[int, str] = field(default_factory=dict[int, str])
    entries: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """The first and the last line of each table in the list that is the value."""


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    comment: str
    section: str


class RuleComments:
    """The text of a rule file, searched for the comments beside its keys."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._meanings: dict[str, str] = {}
        for found in _MEANING.finditer(text):
            self._meanings.setdefault(found[1], found[2].strip())
        self._places = _places(text)

    def source(self, *keys: str | int) -> RuleSource:
        """What the file says of this key: beside it, else beside the table it is in, else above the part it is in."""
        place = self._places.get(keys)
        if place is None:
            return RuleSource(self.file, dotted(keys))
        comments = [self._places[keys[:end]].comment for end in range(len(keys), 0, -1) if keys[:end] in self._places]
        section = place.section if _MARK.search(place.section) else ""
        text = next((comment for comment in comments if comment), section)
        marks = tuple(dict.fromkeys(_MARK.findall(text)))
        meanings = tuple(self._meanings.get(mark, "") for mark in marks)
        return RuleSource(self.file, dotted(keys), place.line, text, marks, meanings)


def in_words(sources: Sequence[RuleSource]) -> tuple[str, ...]:
    """A line for each place in the file, then what the marks in them mean, as the head of the file says."""
    known = {mark: text for source in sources for mark, text in zip(source.marks, source.meanings, strict=True) if text}
    return (*(source.words() for source in sources), *(f"[{mark}] {text}" for mark, text in known.items()))


@lru_cache(maxsize=8)
def comments_of(file: str, text: str) -> RuleComments:
    """The comments of a rule file; the same text is searched once."""
    return RuleComments(file, text)


def _places(text: str) -> dict[Keys, _Place]:
    """Every table, key and table of a list in the file, with the comment that stands on its line."""
    found: dict[Keys, _Place] = {}
    section, table = "", ()
    counts: dict[str, int] = {}
    for statement in _statements(text):
        comment = statement.comments.get(statement.line, "")
        if not statement.text:
            heading = _SECTION.match(f"# {comment}")
            section = heading[1] if heading else section
            continue
        if statement.text.startswith("["):
            table = _table(statement.text, counts)
            found[table] = _Place(statement.line, comment, section)
            continue
        keys = (*table, *_names(statement.text.partition("=")[0]))
        found[keys] = _Place(statement.line, comment, section)
        for at, (first, last) in enumerate(statement.entries):
            beside = [statement.comments[line] for line in range(first, last + 1) if line in statement.comments]
            found[*keys, at] = _Place(first, beside[0] if beside else "", section)
    return found


def _statements(text: str) -> Iterator[_Statement]:
    """The statements of the file one by one; a line that is only a comment is one without text."""
    line, depth, at = 1, 0, 0
    now = _Statement(line)
    for token in _TOKEN.finditer(text + "\n"):
        now.text += text[at : token.start()]
        at = token.end()
        kind, piece = token.lastgroup, token[0]
        if kind == "comment":
            now.comments[line] = piece.removeprefix("#").strip()
        elif kind == "line":
            line += 1
            if depth == 0:
                now.text = now.text.strip()
                yield now
                now = _Statement(line)
        else:
            now.text += piece
            line += piece.count("\n")
            depth += {"open": 1, "close": -1}.get(kind or "", 0)
            _count_entry(now, piece, depth, line)


def _count_entry(statement: _Statement, piece: str, depth: int, line: int) -> None:
    """A table of a list begins or ends here."""
    if piece == "{" and depth == 2:
        statement.entries.append((line, line))
    elif piece == "}" and depth == 1 and statement.entries:
        statement.entries[-1] = (statement.entries[-1][0], line)


def _table(heading: str, counts: dict[str, int]) -> Keys:
    """The keys of `[table]`, or of the next `[[table]]` of its list."""
    if not heading.startswith("[["):
        return _names(heading.strip("[] \t"))
    name = heading.strip("[] \t")
    at = counts[name] = counts.get(name, -1) + 1
    return (*_names(name), at)


def _names(key: str) -> Keys:
    """The names of a key such as offences."T 02".text, read as TOML reads them."""
    node: Any = tomllib.loads(f"{key.strip()} = 0")
    names: list[str] = []
    while isinstance(node, dict):
        name, node = next(iter(cast(dict[str, Any], node).items()))
        names.append(name)
    return tuple(names)
