"""Semi-finals and final of a mass start: who skates in which, and with which helmet (Olympics, World Championships)."""

from collections.abc import Sequence
from itertools import zip_longest

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.ranking import Result


def is_semifinal(race: Race) -> bool:
    """Whether a race only says who reaches the final: in a mass start, run 1 and run 2 are the semi-finals."""
    return race.discipline is Discipline.MASS_START and race.run is not None


def semifinals(ranked: Sequence[Competitor], heats: int) -> tuple[tuple[Competitor, ...], ...]:
    """The field in its semi-finals, skaters of one nation apart, all equally many but for one.

    `ranked` is the field from the best on. Nation by nation, each skater goes to one of the smallest semi-finals
    that has none of the nation, there to the one that is the weakest so far; how the ISU does it was not found.
    """
    places = {who.id: place for place, who in enumerate(ranked)}
    nations: dict[str, list[Competitor]] = {}
    for who in ranked:
        nations.setdefault(who.nation, []).append(who)
    fields: list[list[Competitor]] = [[] for _heat in range(heats)]
    for same in nations.values():
        for who in same:
            field = min(fields, key=lambda field: _filling(field, who.nation, places))
            field.append(who)
    return tuple(tuple(sorted(field, key=lambda who: places[who.id])) for field in fields)


def advancing(results: Sequence[Result], advance: int) -> tuple[Result, ...]:
    """Who of a semi-final reaches the final: the first ones; who share the last place all do."""
    return tuple(result for result in results if result.rank is not None and result.rank <= advance and result.time)


def helmet_order(heats: Sequence[Sequence[Result]]) -> tuple[Result, ...]:
    """The field of the final by helmet: the winners of the semi-finals in their order, then the second ones."""
    return tuple(result for row in zip_longest(*heats) for result in row if result is not None)


def _filling(field: Sequence[Competitor], nation: str, places: dict[int, int]) -> tuple[int, int, int]:
    """What speaks against a semi-final: the nation in it, how many are in it, and how good they are."""
    of_nation = sum(other.nation == nation for other in field)
    return of_nation, len(field), -sum(places[other.id] for other in field)
