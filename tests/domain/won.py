"""Podiums in few words, for tests of medals and prizes."""

from skatedesk.domain.medals import Occasion, Place
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Discipline, Sex
from tests.domain import skater

CUP = "ISU World Cup Speed Skating"
FIRST = Competition(1, 1, "2025/26", CUP, "World Cup #1")
SECOND = Competition(2, 2, "2025/26", CUP, "World Cup #2")


def won(*who: Competitor | str | tuple[int, Competitor | str], **other) -> Occasion:
    """A decided 1000 m with these in their order; a rank before somebody stands for the place, a text for a nation."""
    facts = {"competition": FIRST, "title": "1000m Men", "discipline": Discipline.INDIVIDUAL, "sex": Sex.MEN}
    facts |= {"metres": 1000, "number": 8, "division": "A", "in_cup": True} | other
    places = [one if isinstance(one, tuple) else (at, one) for at, one in enumerate(who, start=1)]
    return Occasion(places=tuple(Place(rank, _somebody(one)) for rank, one in places), **facts)


def _somebody(one: Competitor | str) -> Competitor:
    return skater(f"Skater of {one}", nation=one) if isinstance(one, str) else one
