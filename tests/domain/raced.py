"""A race that is over, in few words, for tests of its facts."""

from skatedesk.domain.facts import Raced
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Competition, Race
from tests.domain import race, rules, start

HELD = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", city="Inzell", country="GER")


def raced(*outcomes: tuple[Competitor, str] | tuple[Competitor, str, str], of: Race | None = None, **facts) -> Raced:
    """A race with these in it: who, the time or status, and pair and lane where they matter."""
    run, codes = of or race(), facts.pop("codes", {})
    starts = [
        start(outcome, competitor=who, place=place[0] if place else "", codes=tuple(codes.get(who, ())))
        for who, outcome, *place in outcomes
    ]
    return Raced(HELD, run, result_list(run, starts, rules(), pays=True), rules(), **facts)
