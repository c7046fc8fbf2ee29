"""What entry lists say of a person and of an entry, the same on every one of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from skatedesk.domain.entries import Entry, EntryState, Person
from skatedesk.domain.people import Competitor
from skatedesk.sheets.result_list import OUT_OF_COMPETITION
from skatedesk.sheets.sheet import Cell, Column
from skatedesk.words import _

ENTERED = "x"
RESERVE = "R"
WITHDRAWN = "–"


@dataclass(frozen=True, slots=True)
class Persons:
    """What is known of the skaters as persons, by skater, and how much of it goes out.

    The day of birth goes out only where `born` asks for it, to machines as little as on paper; `categories` are age
    classes.
    """

    people: Mapping[int, Person] = field(default_factory=dict[int, Person])
    categories: Mapping[int, str] = field(default_factory=dict[int, str])
    born: bool = False
    own_names: bool = True

    def of(self, who: Competitor) -> Person:
        """The person; who is not in the registry has the printed name as family name."""
        known = self.people.get(who.id)
        return known if known and known.family else Person(who, family=who.name)


def mark(entry: Entry) -> str:
    """`x`, `R1` for the first reserve, `OC` out of competition, a dash for withdrawn: as federations write them."""
    match entry.state:
        case EntryState.WITHDRAWN:
            return WITHDRAWN
        case EntryState.RESERVE:
            return f"{RESERVE}{entry.reserve or ''}"
        case EntryState.ENTERED:
            return OUT_OF_COMPETITION if entry.out_of_competition else ENTERED


def marks_legend(entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """The marks of these entries with their texts."""
    used = {mark(entry).rstrip("0123456789") for entry in entries}
    texts = (
        (ENTERED, _("entered")),
        (RESERVE, _("reserve, in this order")),
        (WITHDRAWN, _("withdrawn")),
        (OUT_OF_COMPETITION, _("Out of competition, without rank and points")),
    )
    return tuple((code, text) for code, text in texts if code in used)


def person_columns(listed: Sequence[Competitor], persons: Persons) -> list[tuple[Column, Callable[[Competitor], Cell]]]:
    """Who it is; a column that would be empty is left to machines."""
    own = persons.own_names and any(persons.of(who).own_name for who in listed)
    return [
        (Column("family", _("Family name"), 14), lambda who: persons.of(who).family),
        (Column("given", _("Given name"), 10), lambda who: persons.of(who).given),
        (Column("own_name", _("Native name"), 10, printed=own), lambda who: persons.of(who).own_name),
        (Column("nation", _("Nation"), 5), lambda who: who.nation),
        (Column("sex", _("Sex"), 3), lambda who: str(who.sex)),
        *([(Column("born", _("Born"), 10), lambda who: _day(persons.of(who)))] if persons.born else []),
        (
            Column("category", _("Category"), 6, printed=bool(persons.categories)),
            lambda who: persons.categories.get(who.id, ""),
        ),
        (
            Column("club", _("Club"), 10, printed=any(persons.of(who).club for who in listed)),
            lambda who: persons.of(who).club,
        ),
        (Column("skater_key", _("ID"), 6, printed=any(who.key for who in listed)), lambda who: who.key),
    ]


def _day(person: Person) -> str:
    """Year first: the same in every language."""
    return person.born.isoformat() if person.born else ""
