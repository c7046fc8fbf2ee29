"""The registry of skaters on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skatedesk.domain.entries import Person
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RegistryLine:
    """A skater of the registry: in how many races entered, and the age class of the season, empty where unknown."""

    person: Person
    entries: int = 0
    category: str = ""


def registry_sheet(
    lines: Sequence[RegistryLine], season: str = "", system: str = "", *, births: bool = False
) -> Sheet:  # fmt: skip
    """All skaters with what is known of them, birth dates only where asked for; the key of a row is the skater."""
    columns = [(column, read) for column, read in _columns(lines) if births or column.key != "born"]
    classes = _("Classes of {system}, season {season}").format(system=system, season=season) if system else ""
    return Sheet(
        kind="registry",
        heading=Heading(list_name=_("Skaters"), place=classes),
        columns=tuple(column for column, _read in columns),
        rows=tuple(Row(line.person.competitor.id, tuple(read(line) for _column, read in columns)) for line in lines),
    )


def _columns(lines: Sequence[RegistryLine]) -> list[tuple[Column, Callable[[RegistryLine], Cell]]]:
    people = [line.person for line in lines]
    return [
        (Column("skater_key", _("Id"), 10), lambda line: line.person.competitor.key),
        (Column("family", _("Family name"), _widest(14, [one.family for one in people])), _family),
        (Column("given", _("Given name"), _widest(12, [one.given for one in people])), lambda line: line.person.given),
        (Column("own_name", _("Own script"), _widest(10, [one.own_name for one in people])), _own_name),
        (Column("nation", _("Nation"), 6), lambda line: line.person.competitor.nation),
        (Column("sex", _("Sex"), 3), lambda line: line.person.competitor.sex.value),
        (Column("born", _("Born"), 10), lambda line: _born(line.person)),
        (Column("category", _("Class"), 10), lambda line: line.category),
        (Column("club", _("Club"), _widest(10, [one.club for one in people])), lambda line: line.person.club),
        (Column("entries", _("Entries"), 6, Kind.NUMBER), lambda line: line.entries),
        (Column("aliases", _("Other names"), 20, printed=False), lambda line: "; ".join(line.person.aliases)),
    ]


def _family(line: RegistryLine) -> Cell:
    """The whole printed name where nobody told which part of it is the family name."""
    return line.person.family or line.person.competitor.name


def _own_name(line: RegistryLine) -> Cell:
    return line.person.own_name


def _born(person: Person) -> Cell:
    """Year first: the same in every language, and in order."""
    return person.born.isoformat() if person.born else None


def _widest(least: int, texts: Sequence[str]) -> int:
    return max([least, *[len(text) for text in texts]])
