"""What keeps an entry from starting, as it is told to an official."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Race

Field = Sequence[tuple[Race, Entry]]
"""The entries of one distance with their races: those of A and B together."""


class Kind(StrEnum):
    """What falls short. UNCHECKED: nothing is wrong, but something could not be looked at."""

    NATION = "nation"
    TIME = "time"
    AGE = "age"
    SEX = "sex"
    TWICE = "twice"
    RESERVES = "reserves"
    STATE = "state"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What keeps entries from starting, as one sentence.

    `race_id` is None where it concerns more than one race; `rule` is the key of the rule file; `overruled` is the
    remark with which an official let the entry stand.
    """

    kind: Kind
    sentence: str
    entry_ids: tuple[int, ...] = ()
    race_id: int | None = None
    nation: str = ""
    rule: str = ""
    overruled: str = ""


def of_entry(entry: Entry, kind: Kind, sentence: str, rule: str = "") -> Shortfall:
    """What keeps one entry from starting."""
    nation = entry.competitor.nation
    return Shortfall(kind, sentence, (entry.id,), entry.race_id, nation, rule, entry.overruled)
