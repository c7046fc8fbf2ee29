"""What is skated: kinds of race, divisions, lanes and the facts of one race."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sex(StrEnum):
    MEN = "M"
    WOMEN = "W"
    MIXED = "X"


class Discipline(StrEnum):
    INDIVIDUAL = "individual"
    MASS_START = "mass_start"
    TEAM_PURSUIT = "team_pursuit"
    TEAM_SPRINT = "team_sprint"
    MIXED_RELAY = "mixed_relay"

    @property
    def is_team(self) -> bool:
        return self in TEAM_DISCIPLINES


TEAM_DISCIPLINES = frozenset({Discipline.TEAM_PURSUIT, Discipline.TEAM_SPRINT, Discipline.MIXED_RELAY})
KNOCK_OUT = frozenset({Discipline.TEAM_PURSUIT, Discipline.TEAM_SPRINT})
"""Races of two teams at a time, which may knock each other out."""


class Lane(StrEnum):
    """The lane of the start; skaters change lanes at every crossing, lists name the first one."""

    INNER = "inner"
    OUTER = "outer"


class Armband(StrEnum):
    WHITE = "white"
    RED = "red"
    YELLOW = "yellow"
    BLUE = "blue"


class Status(StrEnum):
    """What became of an entry. NONE: not skated yet."""

    NONE = ""
    OK = "OK"
    DNF = "DNF"
    DQ = "DQ"
    DNS = "DNS"
    WDR = "WDR"


class RaceState(StrEnum):
    """Where a race stands. OFFICIAL is the referee's word; the others follow from the starts and times."""

    OPEN = "open"
    DRAWN = "drawn"
    ON_THE_ICE = "on the ice"
    PROVISIONAL = "provisional"
    OFFICIAL = "official"


def armband(lane: Lane, place: int) -> Armband:
    """The colour on the right arm; `place` is 1, or 2 for the second two of a quartet (ISU)."""
    if place == 1:
        return Armband.WHITE if lane is Lane.INNER else Armband.RED
    return Armband.YELLOW if lane is Lane.INNER else Armband.BLUE


@dataclass(frozen=True, slots=True)
class Competition:
    """One weekend at one venue. `number` counts within the series; `dates` is the text of the source.

    Nothing that is entered in a `rehearsal` is a result.
    """

    id: int
    number: int
    season: str
    series: str
    event: str
    venue: str = ""
    city: str = ""
    country: str = ""
    dates: str = ""
    rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class Race:
    """One numbered item of the programme. `metres` is None for races counted in laps; `run` is 1 or 2 in a 500 m.

    `time_of_day` is when the race is to begin, such as 14:30, empty where it is not known. `laps` are those of this
    race where they are not the ones of the rule file. `in_rounds`: a race of teams that knock each other out in the
    runs of one programme: run 1 the quarter-finals, run 2 the semi-finals, without a run the finals.
    """

    id: int
    competition_id: int
    number: int
    title: str
    discipline: Discipline
    sex: Sex
    metres: int | None = None
    division: str = ""
    run: int | None = None
    day: date | None = None
    official: bool = False
    time_of_day: str = ""
    laps: int | None = None
    in_rounds: bool = False


@dataclass(frozen=True, slots=True)
class Official:
    role: str
    name: str
    nation: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """Air, humidity and ice at one moment of a race; degrees Celsius and per cent."""

    moment: str
    time_of_day: str = ""
    air: float | None = None
    humidity: float | None = None
    ice: float | None = None
