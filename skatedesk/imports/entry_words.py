"""The words of entry lists in their languages, from `resources/entry_words.toml` and `resources/nations.toml`."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from skatedesk.domain.namesakes import plain
from skatedesk.domain.races import Discipline, Sex
from skatedesk.places import resources


class Field(StrEnum):
    """What a column of an entry list holds."""

    KEY = "key"
    FAMILY = "family"
    GIVEN = "given"
    NAME = "name"
    OWN_NAME = "own_name"
    NATION = "nation"
    SEX = "sex"
    BORN = "born"
    CLUB = "club"
    BIB = "bib"
    EVENTS = "events"
    EVENT = "event"
    RESERVE = "reserve"
    OUT_OF_COMPETITION = "out_of_competition"
    SEED = "seed"
    SEED_METRES = "seed_metres"
    SEED_DAY = "seed_day"
    SEED_PLACE = "seed_place"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Words:
    """Every word by its folded spelling."""

    headings: dict[str, Field]
    races: dict[str, Discipline]
    sexes: dict[str, Sex]
    yes: frozenset[str]
    no: frozenset[str]
    reserve: frozenset[str]
    out_of_competition: frozenset[str]
    withdrawn: frozenset[str]
    particles: frozenset[str]
    months: dict[str, int]
    """The number of a month by its first letters."""
    nations: dict[str, str]
    countries: dict[str, str]
    """The English name of each nation by its code."""


def fold(text: str) -> str:
    """A word as the tables know it: without case, accents and punctuation; a mark such as ✓ stays what it is."""
    letters = plain(text)
    return " ".join(re.findall(r"[^\W_]+", letters)) or letters


@cache
def words() -> Words:
    """The words, read once."""
    folder = resources()
    found = tomllib.loads((folder / "entry_words.toml").read_text(encoding="utf-8"))
    nations = tomllib.loads((folder / "nations.toml").read_text(encoding="utf-8"))["nations"]
    answers: Mapping[str, Iterable[str]] = found["answers"]
    return Words(
        headings={word: Field(key) for key, spellings in found["headings"].items() for word in _folded(spellings)},
        races={word: Discipline(key) for key, spellings in found["races"].items() for word in _folded(spellings)},
        sexes={word: Sex(key) for key, spellings in found["sexes"].items() for word in _folded(spellings)},
        yes=_folded(answers["yes"]),
        no=_folded(answers["no"]),
        reserve=_folded(answers["reserve"]),
        out_of_competition=_folded(answers["out_of_competition"]),
        withdrawn=_folded(answers["withdrawn"]),
        months={fold(stem): number for number, stems in enumerate(found["months"]["stems"], start=1) for stem in stems},
        particles=_folded(found["particles"]["family"]),
        nations={word: code for code, names in nations.items() for word in _folded([code, *names])},
        countries={code: names[0] for code, names in nations.items()},
    )


def _folded(spellings: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(spelling) for spelling in spellings)
