"""What changed from one edition of a list to the next, in short sentences, as they stand on the new one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from skatedesk.sheets.content import Content
from skatedesk.words import _, ngettext

MOST = 4
"""More changes than these are only counted."""

_FOLLOWS = frozenset(
    {
        "rank", "behind", "points", "race_points", "total", "lap", "passing_rank", "moved", "by_hand", "computed_rank",
        "nation_place", "why",
    }
)  # fmt: skip
"""What follows from other cells, and is told only where nothing else is."""

_ColumnId = tuple[str, int, int]
"""A cell of a row: the key of its column, the how manieth of that key, and the line."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of one edition with its cells by column."""

    who: str
    cells: Mapping[_ColumnId, str]


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell that is not as it was."""

    who: str
    key: str
    title: str
    before: str
    after: str

    @property
    def words(self) -> str:
        sentence = self._sentence()
        return sentence.format(who=self.who, title=self.title, before=self.before, after=self.after)

    def _sentence(self) -> str:
        if not self.after:
            return _("{who}: {title} {before} taken out")
        if self.key == "time":
            return _("{who} {before} to {after}") if self.before else _("{who} {after}")
        if self.key == "rank" and self.before:
            return _("rank of {who}: {before} to {after}")
        return _("{who}: {title} {before} to {after}") if self.before else _("{who}: {title} {after}")


def difference(before: Content, after: Content) -> tuple[str, ...]:
    """What the later content says otherwise, the rows first; nothing where both say the same."""
    told = [*_of_rows(before, after), *_around(before, after)]
    if not told and (before["legend"], before["remarks"]) != (after["legend"], after["remarks"]):
        told = [_("notes below the list")]
    if len(told) <= MOST:
        return tuple(told)
    rest = len(told) - MOST
    return (*told[:MOST], ngettext("and {count} more", "and {count} more", rest).format(count=rest))


def _of_rows(before: Content, after: Content) -> list[str]:
    old, new = _lines(before), _lines(after)
    titles = {**_titles(before), **_titles(after)}
    cells = [cell for key, line in new.items() if key in old for cell in _cells(old[key], line, titles)]
    told = [cell.words for cell in cells if cell.key not in _FOLLOWS]
    told += [_("{who} new").format(who=line.who) for key, line in new.items() if key not in old]
    told += [_("{who} taken out").format(who=line.who) for key, line in old.items() if key not in new]
    if told:
        return told
    follows = [cell.words for cell in sorted(cells, key=lambda cell: cell.key != "rank")]
    return follows or ([_("order of the rows")] if list(old) != list(new) else [])


def _around(before: Content, after: Content) -> Iterator[str]:
    """The state, the heading, who was in office and the ice."""
    old, new = before["heading"], after["heading"]
    if old["state"] != new["state"] and new["state"]:
        sentence = _("{before} to {after}") if old["state"] else _("now {after}")
        yield sentence.format(before=_(old["state"]), after=_(new["state"]))
    if {**old, "state": ""} != {**new, "state": ""}:
        yield _("heading")
    if before["officials"] != after["officials"]:
        yield _("officials")
    if before["conditions"] != after["conditions"]:
        yield _("conditions of the ice")


def _lines(content: Content) -> dict[str, _Line]:
    columns = _numbered(content["columns"])
    found: dict[str, _Line] = {}
    for key, texts in content["rows"]:
        cells = {(*columns[at % len(columns)], at // len(columns)): text for at, text in enumerate(texts)}
        found[key] = _Line(_who(cells, texts), cells)
    return found


def _who(cells: Mapping[_ColumnId, str], texts: Sequence[str]) -> str:
    """How a row is called: by the number on the leg, else by its name."""
    bib = cells.get(("bib", 1, 0))
    if bib:
        return _("no {bib}").format(bib=bib)
    mark = cells.get(("mark", 1, 0), "")
    names = (cells.get((key, 1, 0), "") for key in ("name", "nation", "event"))
    name = next((name for name in names if name), next((text for text in texts if text), ""))
    return f"{mark} {name}" if mark else name


def _cells(old: _Line, new: _Line, titles: Mapping[tuple[str, int], str]) -> Iterator[_Cell]:
    for column in dict.fromkeys((*old.cells, *new.cells)):
        before, after = old.cells.get(column, ""), new.cells.get(column, "")
        if before != after:
            key, number, _line = column
            yield _Cell(new.who, key, _(titles[key, number]), before, after)


def _titles(content: Content) -> dict[tuple[str, int], str]:
    return dict(zip(_numbered(content["columns"]), content["titles"], strict=True))


def _numbered(keys: Sequence[str]) -> list[tuple[str, int]]:
    """The keys, each with how many times it came by then."""
    seen: Counter[str] = Counter()
    found: list[tuple[str, int]] = []
    for key in keys:
        seen[key] += 1
        found.append((key, seen[key]))
    return found
