"""What speaks against making a race official, as it is told to an official."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.census import Census
from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Competition, Condition, Official, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.team_events import Member
from skatedesk.domain.times import RaceTime


class Kind(StrEnum):
    """What a finding is about."""

    NO_LIST = "no start list"
    CENSUS = "census"
    UNLISTED = "not on the list"
    NO_STATUS = "no status"
    RESKATE = "reskate"
    LANE = "lane"
    OUTCOME = "outcome"
    BACKWARDS = "backwards"
    STRAY = "stray passing"
    LAP = "lap"
    TIME = "time"
    TIED = "tied"
    HAND = "hand time"
    CODE = "code"
    SPRINTS = "sprints"
    MEMBERS = "members"
    OFFICIAL = "official"
    CONDITIONS = "conditions"


FIXED = frozenset(
    {Kind.NO_LIST, Kind.CENSUS, Kind.UNLISTED, Kind.NO_STATUS, Kind.RESKATE, Kind.LANE, Kind.OUTCOME, Kind.BACKWARDS}
)
"""What cannot be: no remark lets it stand."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against making a race official, as one sentence.

    `start_id`, `attempt` and `metres` say where it is mended, `rule` is the key of the rule file it goes by. A
    `reminder` is told and stands in nobody's way.
    """

    kind: Kind
    sentence: str
    start_id: int | None = None
    rule: str = ""
    attempt: int = 1
    metres: int | None = None
    reminder: bool = False

    @property
    def may_overrule(self) -> bool:
        """Whether an official may let it stand, with a remark."""
        return self.kind not in FIXED


@dataclass(frozen=True, slots=True)
class Skated:
    """A race as it was skated, with all it is checked against.

    `results` are ranked; `unlisted` are entries without a place on the start list; `bests` the season bests before
    the race by skater; `members` those of teams, by start.
    """

    competition: Competition
    race: Race
    rules: Rules
    starts: tuple[Start, ...]
    results: tuple[Result, ...]
    census: Census
    unlisted: tuple[Entry, ...] = ()
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    members: Mapping[int, tuple[Member, ...]] = field(default_factory=dict[int, tuple[Member, ...]])
    bests: Mapping[int, RaceTime] = field(default_factory=dict[int, RaceTime])

    def attempts(self) -> list[tuple[Start, Attempt]]:
        """Every attempt with who made it."""
        return [(start, attempt) for start in self.starts for attempt in start.attempts]
