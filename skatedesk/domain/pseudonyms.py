"""Another name in the place of a person's: in sentences, in lists that were kept, and where a draw goes by names."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, cast

LEAST_LETTERS = 3
"""A family name of fewer letters is looked for only as part of the whole name: Li stands in too many words."""

_ABOUT = frozenset({"given", "own_name", "club", "skater_key", "born", "category"})
"""Columns of a kept list that tell who it is besides the name."""

_CUT = "… "


@dataclass(frozen=True)
class Names:
    """All names of one person. `alone`: nobody else of the file is called so, so that sentences tell who is meant."""

    spellings: frozenset[str]
    families: frozenset[str] = frozenset()
    parts: frozenset[tuple[str, str]] = frozenset()
    nations: frozenset[str] = frozenset()
    alone: bool = True

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(one.casefold() for one in self.spellings)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """The names as they stand in sentences; a single word may be a word of the language and is left."""
        several = [one for one in self.spellings if " " in one or not one.isascii()]
        found = "|".join(re.escape(one) for one in sorted(several, key=lambda one: (-len(one), one)))
        return re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def is_name(self, text: object) -> bool:
        """Whether this is one of the names and nothing else."""
        return isinstance(text, str) and text.casefold() in self._whole

    def stands_in(self, text: str) -> bool:
        """Whether one of the names is said in a text."""
        return self.is_name(text) or (self._pattern is not None and bool(self._pattern.search(text)))

    def replaced(self, text: str, other: str) -> str:
        """The text with `other` in the place of each name."""
        if self.is_name(text):
            return other
        return self._pattern.sub(lambda _found: other, text) if self._pattern else text

    def is_of(self, nation: object) -> bool:
        """Whether somebody of this nation can be meant."""
        return self.alone or nation in self.nations

    def family_in(self, text: str) -> bool:
        """Whether a family name stands in a text as a word of its own."""
        words = {word.casefold() for word in re.findall(r"[\w'’-]+", text)}
        return any(len(one) >= LEAST_LETTERS and one.casefold() in words for one in self.families)


def names_of(
    people: Iterable[tuple[str, str, str]], others: Iterable[str], nations: Iterable[str], *, alone: bool = True
) -> Names:
    """The names of a person: `people` are printed name, family and given name, as each was ever written; and `others`.

    Lists turn the two parts round, with a comma or without.
    """
    told = [tuple(" ".join(part.split()) for part in one) for one in people]
    parts = {(family, given) for _name, family, given in told if family}
    found = {name for name, _family, _given in told} | {" ".join(one.split()) for one in others}
    found |= {one.replace(" ", "") for one in found if not one.isascii() and one.upper() == one.lower()}
    for family, given in parts:
        if given:
            found |= {f"{given} {family}", f"{family} {given}", f"{family}, {given}"}
    families = frozenset(family for family, _given in parts)
    return Names(frozenset(found - {""}), families, frozenset(parts), frozenset(nations), alone)


def mentions(content: Any, names: Names) -> Iterator[Any]:
    """The smallest parts of a kept list in which the person stands: a sentence, a line, a row."""
    if isinstance(content, str):
        if names.stands_in(content):
            yield content
        return
    inner = _inner(content)
    if any(isinstance(one, dict | list) for one in inner):
        for one in inner:
            yield from mentions(one, names)
    elif any(map(names.is_name, inner)) or _is_row_of(inner, names):
        yield content
    else:
        # Sentences beside each other: each is about somebody else.
        yield from (one for one in inner if isinstance(one, str) and names.stands_in(one))


def said(content: Any) -> Iterator[str]:
    """All texts in what was kept."""
    if isinstance(content, str):
        yield content
    for one in _inner(content):
        yield from said(one)


def renamed(content: Any, names: Names, other: str) -> Any:
    """What was kept, with `other` in the place of the person: a text, lines with name and nation, a list on paper."""
    if isinstance(content, str):
        return names.replaced(content, other) if names.alone else content
    if isinstance(content, dict):
        values = cast("dict[str, Any]", content)
        if "rows" in values and "columns" in values:
            return _paper(values, names, other)
        if names.is_name(values.get("name")) and "nation" in values and not names.is_of(values["nation"]):
            return values
        own = {"name": other} if names.is_name(values.get("name")) and names.is_of(values.get("nation")) else {}
        return {key: renamed(value, names, other) for key, value in values.items()} | own
    if isinstance(content, list):
        return [renamed(one, names, other) for one in _inner(content)]
    return content


def in_its_place(name: str, other: str, beside: Sequence[str]) -> str:
    """Another name that stands at the same place in the order of the alphabet, where a draw goes by it.

    As few letters of the name as that needs stay before the other one.
    """
    known = sorted(beside)
    place = bisect(known, name)
    tried = (f"{name[:letters]}{_CUT}{other}" if letters else other for letters in range(len(name) + 1))
    return next((one for one in tried if bisect(known, one) == place and one not in known), name)


def _paper(content: Mapping[str, Any], names: Names, other: str) -> dict[str, Any]:
    """A list as it went out: in the row of the person, whatever else tells who it is goes too."""
    columns: list[str] = content["columns"]
    rest = {key: renamed(value, names, other) for key, value in content.items() if key != "rows"}
    rows = [[renamed(key, names, other), _row(texts, columns, names, other)] for key, texts in content["rows"]]
    return {**rest, "rows": rows}


def _row(texts: Sequence[Any], columns: Sequence[str], names: Names, other: str) -> list[Any]:
    """The texts of a row; its further lines follow behind its own, each with all columns."""
    found: list[Any] = []
    for begin in range(0, len(texts), max(len(columns), 1)):
        # Columns may share a key, such as those of the laps.
        cells = list(zip(columns, texts[begin : begin + len(columns)], strict=False))
        line = dict(cells)
        is_person = _is_person(line, names)
        for column, text in cells:
            told = _of_person(column, other, line) if is_person else None
            found.append(renamed(text, names, other) if told is None else told)
    return found


def _is_person(line: Mapping[str, Any], names: Names) -> bool:
    called = names.is_name(line.get("name")) or (line.get("family"), line.get("given")) in names.parts
    return called and names.is_of(line.get("nation"))


def _of_person(column: str, other: str, line: Mapping[str, Any]) -> str | None:
    """What stands in a column of the person's own row; None where it has nothing to do with who it is."""
    if column == "name" or (column == "family" and "given" in line):
        return other
    return "" if column in _ABOUT else None


def _is_row_of(inner: Sequence[Any], names: Names) -> bool:
    """Whether family and given name stand beside each other in cells of their own."""
    return any(pair in names.parts for pair in pairwise(inner))


def _inner(content: Any) -> list[Any]:
    if isinstance(content, dict):
        return list(cast("dict[str, Any]", content).values())
    return cast("list[Any]", content) if isinstance(content, list) else []
