"""Races as they were skated, in few words, for tests of what is looked at before they are official."""

from collections.abc import Sequence

from skatedesk.domain.attempts import Start
from skatedesk.domain.census import take
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.findings import Finding, Kind, Skated
from skatedesk.domain.races import Competition, Condition, Official
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.result_checks import findings
from tests.domain import race, rules

COMPETITION = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
IN_OFFICE = (Official("Referee", "Moyca STOFFEL", "CAN"), Official("starter", "Jan ROS", "NED"))
ICE = (Condition("start", ice=-8.2),)


def entered(start: Start, state: EntryState = EntryState.ENTERED) -> Entry:
    return Entry(1000 + start.id, 1, start.competitor, state=state)


def skated(*starts: Start, unlisted: Sequence[Entry] = (), **other) -> Skated:
    """A race of these, with officials and ice, that gives no reason to ask unless a start does."""
    facts = {"race": race(1000), "rules": rules(), "officials": IN_OFFICE, "conditions": ICE} | other
    listed = {1000 + start.id: start for start in starts}
    census = take([*(entered(start) for start in starts), *unlisted], listed)
    results = rank_race(facts["race"], starts, facts["rules"])
    return Skated(COMPETITION, starts=starts, results=results, census=census, unlisted=tuple(unlisted), **facts)


def found(*starts: Start, **other) -> list[tuple[Kind, str]]:
    """Kinds and sentences of what is found."""
    return [(one.kind, one.sentence) for one in findings(skated(*starts, **other))]


def only(*starts: Start, **other) -> Finding:
    """The one thing that is found."""
    (one,) = findings(skated(*starts, **other))
    return one
