"""Which column holds what: headings of many languages to fields, to be changed by hand where they mislead."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from skatedesk.imports.entry_events import event_and_rest
from skatedesk.imports.entry_facts import Event, RawTable
from skatedesk.imports.entry_values import code_of_nation
from skatedesk.imports.entry_words import Field, fold, words
from skatedesk.words import _

NAMES = (Field.NAME, Field.FAMILY, Field.KEY)
_OF_EVENT = (Field.SEED, Field.SEED_METRES, Field.SEED_DAY, Field.SEED_PLACE, Field.RESERVE)
_PARTS = re.compile(r"[/()|\[\]\n–:]+|\s-\s")


@dataclass(frozen=True, slots=True)
class Target:
    """What a column holds; `event` where it is only of one event, as the mark or the time of a distance."""

    field: Field
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Mapping:
    """The targets of the columns in their order; None is a column that is not read.

    `nation` is the usual one, of the rows that name none; empty where such a row is refused.
    """

    targets: tuple[Target | None, ...]
    nation: str = ""

    @classmethod
    def found(cls, headers: Sequence[str]) -> Self:
        """What the headings say; of two columns for the same the first one counts, but both runs of an event do."""
        targets: list[Target | None] = []
        for header in headers:
            target = recognised(header)
            again = target is not None and target.field is not Field.EVENT and target in targets
            targets.append(None if again else target)
        return cls(tuple(targets))

    @classmethod
    def of(cls, table: RawTable, country: str = "") -> Self:
        """What the headings and the rows of a table say: numbers that only count its rows are no start numbers.

        Where no column says the nation, that of `country` is the usual one.
        """
        found = cls.found(table.headers)
        if found.column(Field.NATION) is None:
            found = found.with_nation(code_of_nation(country))
        place = found.column(Field.BIB)
        numbers = (
            [] if place is None else [row.cells[place] for row in table.rows if row.cells[place] not in (None, "")]
        )
        counted = [str(number) for number in range(1, len(numbers) + 1)]
        return found.changed(place, None) if place is not None and list(map(str, numbers)) == counted else found

    def changed(self, column: int, target: Target | None) -> Self:
        """The mapping with another target for a column; another column of that target is no longer read."""
        freed = [None if known == target and known is not None else known for known in self.targets]
        freed[column] = target
        return replace(self, targets=tuple(freed))

    def with_nation(self, nation: str) -> Self:
        """The mapping with another usual nation."""
        return replace(self, nation=nation)

    def column(self, field: Field, event: Event | None = None) -> int | None:
        """The column that holds a field."""
        target = Target(field, event)
        return self.targets.index(target) if target in self.targets else None

    def of_events(self, field: Field) -> list[tuple[int, Event]]:
        """The columns that hold a field for one event each."""
        found = [(index, target) for index, target in enumerate(self.targets) if target and target.field is field]
        return [(index, target.event) for index, target in found if target.event is not None]

    def unknown(self, headers: Sequence[str]) -> tuple[str, ...]:
        """The headings of the columns that are not read."""
        pairs = zip(headers, self.targets, strict=True)
        return tuple(header for header, target in pairs if target is None and header)

    @property
    def lacks_nation(self) -> bool:
        """Whether neither a column nor an id says the nation, and there is no usual one."""
        return not self.nation and self.column(Field.NATION) is None and self.column(Field.KEY) is None

    def missing(self) -> tuple[str, ...]:
        """What an entry list cannot do without and this one has no column for."""
        fields = {target.field for target in self.targets if target is not None}
        found: list[str] = []
        if not fields & set(NAMES):
            found.append(_("the name of the skater"))
        if self.lacks_nation:
            found.append(_("the nation"))
        if not fields & {Field.EVENT, Field.EVENTS} and not self.of_events(Field.SEED):
            found.append(_("the distance"))
        return tuple(found)


def recognised(heading: str) -> Target | None:
    """The target that a heading names, also one in two languages such as `Name / 氏名`."""
    whole = _of_words(heading)
    if whole is not None:
        return whole
    parts = [target for part in _PARTS.split(heading) if (target := _of_words(part)) is not None]
    return parts[0] if parts and all(target == parts[0] for target in parts) else None


def _of_words(text: str) -> Target | None:
    folded = fold(text)
    if not folded:
        return None
    field = words().headings.get(folded)
    if field is not None:
        return Target(field)
    found = event_and_rest(text)
    if found is None:
        return None
    event, rest = found
    if not rest:
        return Target(Field.EVENT, event)
    of_event = words().headings.get(rest)
    return Target(of_event, event) if of_event is not None and of_event in _OF_EVENT else None
