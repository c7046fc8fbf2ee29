"""What a source says of a race: who, pair, lane, time, status, codes; never ranks, gaps or points."""

from dataclasses import dataclass
from datetime import date

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.races import Condition, Discipline, Lane, Official, Sex


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """A skater of a team. Without a nation it is the team's; `sex` and `starts` are None where the source is silent."""

    name: str
    nation: str = ""
    family: str = ""
    given: str = ""
    key: str = ""
    sex: Sex | None = None
    starts: bool | None = None


@dataclass(frozen=True, slots=True)
class StartFacts:
    """One row. `row` counts from 1; `attempt` is None where the source has no result yet."""

    row: int
    name: str
    nation: str
    family: str = ""
    given: str = ""
    key: str = ""
    bib: int | None = None
    pair: int | None = None
    lane: Lane | None = None
    side: str = ""
    withdrawn: bool = False
    attempt: Attempt | None = None
    members: tuple[MemberFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class RaceFacts:
    """One race of a source. `event_number` and `number` are None where the source gives none."""

    source: str
    season: str
    series: str
    event: str
    title: str
    discipline: Discipline
    sex: Sex
    event_number: int | None = None
    number: int | None = None
    venue: str = ""
    city: str = ""
    country: str = ""
    dates: str = ""
    day: date | None = None
    metres: int | None = None
    division: str = ""
    run: int | None = None
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    starts: tuple[StartFacts, ...] = ()
