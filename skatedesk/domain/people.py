"""Who competes: skaters and teams."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.races import Sex
from skatedesk.words import ngettext

Who = tuple[bool, int]
"""What tells competitors apart: skaters and teams have ids of their own."""


@dataclass(frozen=True, slots=True)
class Competitor:
    """A skater or a team, told apart by `id` and kind, never by the printed name.

    `key` is the identity a federation or a source gave, empty where none is known; `sort_name` begins with the
    family name, where that is known.
    """

    id: int
    name: str
    nation: str
    sex: Sex
    key: str = ""
    is_team: bool = False
    sort_name: str = ""

    @property
    def who(self) -> Who:
        """What tells this one from all others."""
        return self.is_team, self.id

    @property
    def order(self) -> tuple[str, str]:
        """Where lists put one of several equals: by name, then nation."""
        return (self.sort_name or self.name).casefold(), self.nation


def printed_name(given: str, family: str) -> str:
    """The name as lists print it: given name, then FAMILY NAME in capitals (ISU sheets; ß has no capital there)."""
    capitals = "ß".join(part.upper() for part in family.split("ß"))
    return f"{given} {capitals}".strip()


def short_name(name: str) -> str:
    """A printed name with initials for the given names, where there is too little room: A. GÉLINAS-BEAULIEU."""
    words = name.split()
    family = next((at for at, word in enumerate(words) if len(word) > 1 and word == word.upper()), 0)
    return " ".join([*[f"{word[0]}." for word in words[:family]], *words[family:]]) if family else name


def richer_spelling(known: str, other: str) -> str:
    """Of two spellings of one name the one that keeps the letters of its own language: ŻUREK over ZUREK."""
    return other if _own_letters(other) > _own_letters(known) else known


def _own_letters(name: str) -> int:
    return sum(not letter.isascii() for letter in name)


def first_names(names: Sequence[str], most: int = 3) -> str:
    """The first of several names, and how many more there are."""
    different = list(dict.fromkeys(names))
    listed, more = ", ".join(different[:most]), len(different) - most
    if more <= 0:
        return listed
    return ngettext("{names} and {count} more", "{names} and {count} more", more).format(names=listed, count=more)
