"""Who may be one person under two names: spellings compared, pairs proposed, nothing decided."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from skatedesk.domain.entries import Person
from skatedesk.words import _

SIMILAR = 0.8
"""From this share of common letters on, two names of one birth date may be one name: Jon and John, not Anna and Eva."""

MOST_ALIKE = 12
"""A group of more skaters is no group of namesakes: a birth date filled in for all, or one name for all."""

_KEPT = 8192
"""Spellings; each name of a source is compared with every skater of the file."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_SPELLINGS = (
    # How passports and result lists write the letters of other alphabets: Ü as UE, Å as AA, й as y, iy or j.
    (re.compile("ae|aa"), "a"),
    (re.compile("oe"), "o"),
    (re.compile("ue|yu|iu|ju"), "u"),
    (re.compile("[ijy]+"), "i"),
    (re.compile("kh|ch"), "h"),
    (re.compile("ks"), "x"),
    (re.compile("w"), "v"),
    (re.compile("ph"), "f"),
    (re.compile("ck"), "k"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two skaters who may be one, and why; an official looks and decides. `kept` has the id, where one has it."""

    kept: Person
    other: Person
    reason: str


def plain(name: str) -> str:
    """The words of a name in small letters without accents, so that Gélinas-Beaulieu is gelinas beaulieu."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(" " if letter in "-'’.`" else letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(letters.translate(_LETTERS).split())


def fits(known: str, typed: str) -> bool:
    """Whether every typed word begins a word of what is known; accents do not matter."""
    words = plain(typed).split()
    begins = f" {plain(known)}" if words else ""
    # Names in characters are written without gaps, so a word may begin anywhere in them.
    return all(f" {word}" in begins or (not word.isascii() and word in begins) for word in words)


def known_words(person: Person) -> str:
    """All by which a skater may be remembered: every name, the nation, the id and the club; for `fits`."""
    who = person.competitor
    return " ".join((who.name, person.family, person.own_name, *person.aliases, who.nation, who.key, person.club))


@lru_cache(maxsize=_KEPT)
def loose(name: str) -> str:
    """The name as far as all its spellings agree: Müller, Mueller and Muller are one, Dmitriy and Dmitry too."""
    found = plain(name)
    for spelling, letters in _SPELLINGS:
        found = spelling.sub(letters, found)
    return found


@lru_cache(maxsize=_KEPT)
def turned(name: str) -> str:
    """The words of a name in the order of the alphabet: family name first or last is the same."""
    return " ".join(sorted(plain(name).split()))


def similar(one: str, other: str) -> bool:
    """Whether two names could be one written twice: a letter more, a second given name, a word turned round."""
    first, second = set(loose(one).split()), set(loose(other).split())
    if len(first & second) >= 2 and (first <= second or second <= first):
        return True
    return SequenceMatcher(None, " ".join(sorted(first)), " ".join(sorted(second))).ratio() >= SIMILAR


def proposals(people: Sequence[Person]) -> tuple[Proposal, ...]:
    """The pairs that may be one person, by name; a pair is proposed once, for its strongest reason.

    Different sex or a different birth date is two people, whatever the names say.
    """
    found: dict[tuple[int, int], Proposal] = {}
    for key, fits, reason in _reasons():
        for one, other in _pairs(people, key):
            ids = min(one.competitor.id, other.competitor.id), max(one.competitor.id, other.competitor.id)
            if ids not in found and _may_be_one(one, other) and fits(one, other):
                found[ids] = Proposal(*_kept_first(one, other), reason)
    return tuple(sorted(found.values(), key=lambda one: (*one.kept.competitor.order, one.other.competitor.id)))


Keys = Callable[[Person], Iterable[Hashable]]
Test = Callable[[Person, Person], bool]


def _reasons() -> list[tuple[Keys, Test, str]]:
    """What brings two skaters together, what must hold besides, and how it is said; the strongest first."""
    return [
        (lambda one: _of_nation(one, plain(one.competitor.name)), _always, _("same name and nation")),
        (_known_names, _share_an_alias, _("the name of one is another name of the other")),
        (lambda one: _of_nation(one, turned(one.competitor.name)), _always, _("family and given name changed places")),
        (
            lambda one: _of_nation(one, loose(one.competitor.name)),
            _always,
            _("same nation, the names differ only in how letters are written"),
        ),
        (_day_of_birth, _similar_names, _("born on the same day, similar names")),
        (_own_script, _always, _("same name in their own script")),
        (lambda one: [plain(one.competitor.name)], _always, _("same name, another nation")),
    ]


def _pairs(people: Sequence[Person], keys: Keys) -> Iterator[tuple[Person, Person]]:
    groups: dict[Hashable, list[Person]] = defaultdict(list)
    for one in people:
        for key in set(keys(one)):
            groups[key].append(one)
    for group in groups.values():
        if len(group) <= MOST_ALIKE:
            yield from combinations(group, 2)


def _of_nation(one: Person, name: str) -> list[Hashable]:
    return [(one.competitor.nation, name)]


def _day_of_birth(one: Person) -> list[Hashable]:
    return [] if one.born is None else [one.born]


def _own_script(one: Person) -> list[Hashable]:
    name = "".join(one.own_name.split())
    return [name] if name else []


def _known_names(one: Person) -> list[Hashable]:
    """The printed name and all other names, in any order of their words."""
    return [turned(name) for name in (one.competitor.name, *one.aliases)]


def _share_an_alias(one: Person, other: Person) -> bool:
    """Whether an alias has to do with it: two equal printed names are told elsewhere."""
    return turned(one.competitor.name) != turned(other.competitor.name)


def _similar_names(one: Person, other: Person) -> bool:
    return similar(one.competitor.name, other.competitor.name)


def _always(_one: Person, _other: Person) -> bool:
    return True


def _may_be_one(one: Person, other: Person) -> bool:
    return one.competitor.sex is other.competitor.sex and (
        one.born is None or other.born is None or one.born == other.born
    )


def _kept_first(one: Person, other: Person) -> tuple[Person, Person]:
    """The one with an id, else with a birth date, else the one known longer."""
    first, second = sorted((one, other), key=lambda who: (not who.competitor.key, who.born is None, who.competitor.id))
    return first, second
