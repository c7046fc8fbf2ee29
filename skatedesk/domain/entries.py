"""Entries: who is to start in a race, and what is known of the people before it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from skatedesk.domain.people import Competitor
from skatedesk.domain.times import RaceTime


class EntryState(StrEnum):
    """What an entry is. WITHDRAWN: before the draw; who withdraws after it is WDR on the start list."""

    ENTERED = "entered"
    RESERVE = "reserve"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Seed:
    """A time given with an entry. `metres` only where it was skated over another distance."""

    time: RaceTime
    metres: int | None = None
    day: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A skater or team entered in a race.

    `reserve` is the order among the reserves; `placed` the division given by hand, with its remark; `overruled`
    the remark with which an official let the entry stand against a rule.
    """

    id: int
    race_id: int
    competitor: Competitor
    bib: int | None = None
    state: EntryState = EntryState.ENTERED
    reserve: int | None = None
    out_of_competition: bool = False
    seed: Seed | None = None
    placed: str = ""
    placed_remark: str = ""
    overruled: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A skater as the registry knows them; `own_name` is the name in the skater's own script."""

    competitor: Competitor
    family: str = ""
    given: str = ""
    own_name: str = ""
    born: date | None = None
    club: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedTime:
    """A time skated elsewhere; `season` (such as 2025/26) stands where the source gives no day."""

    metres: int
    time: RaceTime
    day: date | None = None
    season: str = ""
    place: str = ""
    event: str = ""
    source: str = ""
