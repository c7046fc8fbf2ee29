"""The classification of a combination: the points of its distances added up, with the standing after each of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.combinations import Combination
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.points import by_rank
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules_sheets import SamalogRule
from skatedesk.domain.samalog import printed_points, samalog_points
from skatedesk.domain.times import PrintedTime

_OUT = frozenset({Status.DQ, Status.DNF, Status.DNS, Status.WDR})


@dataclass(frozen=True, slots=True)
class Distance:
    """One distance as far as it is skated; `withdrawn` are those who withdrew from it before its draw."""

    metres: int | None
    results: tuple[Result, ...] = ()
    withdrawn: tuple[Competitor, ...] = ()

    @property
    def skated(self) -> bool:
        """Whether anybody has a time or a status."""
        return any(result.status is not Status.NONE for result in self.results)

    @property
    def complete(self) -> bool:
        """Whether everybody on its start list has a time or a status."""
        return bool(self.results) and all(result.status is not Status.NONE for result in self.results)


@dataclass(frozen=True, slots=True)
class Leg:
    """One distance of one skater. `place` is the rank in the distance, `rank` the one in the standing after it.

    Points are thousandths of a point, or whole points where ranks are paid. `cumulative` is None from the first
    distance on that is missing.
    """

    metres: int | None
    status: Status = Status.NONE
    time: PrintedTime | None = None
    place: int | None = None
    points: int | None = None
    cumulative: int | None = None
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `legs` has one for each distance; `total` counts the distances done so far.

    Who was disqualified, fell out, did not start or withdrew has this `status`, and neither rank nor total.
    `behind` is the gap to the leader, None for the leader and for who has fewer distances. `through`: whether the
    last distance may be skated, None while that is open or where all skate it.
    """

    competitor: Competitor
    status: Status
    legs: tuple[Leg, ...]
    rank: int | None = None
    total: int | None = None
    behind: int | None = None
    through: bool | None = None

    @property
    def done(self) -> int:
        """How many distances are added up."""
        return sum(leg.cumulative is not None for leg in self.legs)


@dataclass(frozen=True, slots=True)
class Classification:
    """The lines in their order: ranked, not skated yet, then those without a total with the distances they did."""

    combination: Combination
    distances: tuple[Distance, ...]
    lines: tuple[Line, ...]
    rule: SamalogRule

    @property
    def skated(self) -> int:
        """How many distances have begun."""
        return max((at for at, distance in enumerate(self.distances, start=1) if distance.skated), default=0)

    @property
    def complete(self) -> bool:
        """Whether everybody on every start list is done."""
        return bool(self.distances) and all(distance.complete for distance in self.distances)

    def line(self, competitor: Competitor) -> Line | None:
        return next((line for line in self.lines if line.competitor.who == competitor.who), None)

    def printed(self, points: int) -> str:
        """Points as lists print them: 144.740, or whole ones where ranks are paid."""
        return str(points) if self.combination.by_points else printed_points(points, self.rule)

    def printed_behind(self, line: Line) -> str | None:
        """The gap to the leader, as in +0.316."""
        return None if line.behind is None else f"+{self.printed(line.behind)}"


def classify(combination: Combination, distances: Sequence[Distance], rule: SamalogRule) -> Classification:
    """The classification after these distances, in the order skated.

    The most distances come first, then the lowest sum (the highest, where ranks are paid); equal sums share the
    rank (World Sprint 2024). So those who are out before the last distance stand below those who skate it.
    Whoever starts out of competition is left out.
    """
    people = _people(distances)
    legs = {key: [_leg(key, combination, distance, rule) for distance in distances] for key in people}
    summed = {key: _summed(own, combination) for key, own in legs.items()}
    through = _through(summed, combination, distances)
    standings = [_standing(summed, at, combination) for at in range(len(distances))]
    lines: list[Line] = []
    for key, competitor in people.items():
        placed = [_placed(leg, standing, combination) for leg, standing in zip(summed[key], standings, strict=True)]
        line = Line(competitor, Status.NONE, tuple(placed), through=None if through is None else key in through)
        lines.append(_decided(line, combination))
    return Classification(combination, tuple(distances), tuple(_ranked(lines, combination)), rule)


def _people(distances: Sequence[Distance]) -> dict[Who, Competitor]:
    people: dict[Who, Competitor] = {}
    for distance in distances:
        racing = [result.start.competitor for result in distance.results if not result.start.out_of_competition]
        for competitor in (*racing, *distance.withdrawn):
            people.setdefault(competitor.who, competitor)
    return people


def _leg(key: Who, combination: Combination, distance: Distance, rule: SamalogRule) -> Leg:
    for result in distance.results:
        if result.start.competitor.who == key and not result.start.out_of_competition:
            points = _points(result, combination, distance, rule)
            place = result.rank if result.status is Status.OK else None
            # The thousandth that parts two of one distance parts nobody here.
            time = PrintedTime(result.time.time) if result.time else None
            return Leg(distance.metres, result.status, time, place, points)
    gone = any(competitor.who == key for competitor in distance.withdrawn)
    return Leg(distance.metres, Status.WDR if gone else Status.NONE)


def _points(result: Result, combination: Combination, distance: Distance, rule: SamalogRule) -> int | None:
    if combination.by_points:
        return by_rank(combination.points, result.rank) if result.status is Status.OK else None
    if result.time is None or distance.metres is None:
        return None
    return samalog_points(result.time.time, distance.metres, rule)


def _summed(legs: Sequence[Leg], combination: Combination) -> list[Leg]:
    """The legs with the sum after each: of all distances up to the first one missing, or of the best races so far."""
    found: list[Leg] = []
    won: list[int | None] = []
    for leg in legs:
        won.append(leg.points)
        there = [points for points in won if points is not None]
        if combination.by_points:
            best = sorted(there, reverse=True)[: combination.best_n or None]
            total = sum(best) if there else None
        else:
            total = sum(there) if len(there) == len(won) else None
        found.append(replace(leg, cumulative=total))
    return found


def _through(
    summed: dict[Who, list[Leg]], combination: Combination, distances: Sequence[Distance]
) -> frozenset[Who] | None:
    """Who reaches the last distance; None where all skate it, or before the one before it is complete."""
    before = len(combination.metres) - 2
    best = combination.last_distance_best
    if not best or not 0 <= before < len(distances) or not distances[before].complete:
        return None
    totals = {key: own[before].cumulative for key, own in summed.items()}
    ordered = sorted(total for total in totals.values() if total is not None)
    # Where the last place is shared, all of its holders start, or none of them does.
    all_start = combination.tie_at_cut == "all"
    places = {
        total: bisect_left(ordered, total) + 1 if all_start else bisect_right(ordered, total) for total in ordered
    }
    return frozenset(key for key, total in totals.items() if total is not None and places[total] <= best)


def _standing(summed: dict[Who, list[Leg]], at: int, combination: Combination) -> list[int]:
    """The sums after a distance, the best first."""
    totals = [own[at].cumulative for own in summed.values()]
    return sorted(_weight(total, combination) for total in totals if total is not None)


def _weight(total: int, combination: Combination) -> int:
    """What sorts the better sum first: the lower one of times, the higher one of points won."""
    return -total if combination.by_points else total


def _placed(leg: Leg, standing: Sequence[int], combination: Combination) -> Leg:
    if leg.cumulative is None:
        return leg
    return replace(leg, rank=bisect_left(standing, _weight(leg.cumulative, combination)) + 1)


def _decided(line: Line, combination: Combination) -> Line:
    """The line with its status, and the total of who has not lost it."""
    legs = line.legs
    if line.through is False and len(legs) == len(combination.metres) and legs[-1].status is Status.WDR:
        # To withdraw from a distance that one may not skate anyway is no withdrawal.
        legs = (*legs[:-1], replace(legs[-1], status=Status.NONE))
    out = () if combination.by_points else [leg.status for leg in legs if leg.status in _OUT]
    if out:
        return replace(line, legs=legs, status=out[0])
    sums = [leg.cumulative for leg in legs if leg.cumulative is not None]
    return replace(line, legs=legs, status=Status.OK, total=sums[-1]) if sums else replace(line, legs=legs)


def _ranked(lines: Sequence[Line], combination: Combination) -> list[Line]:
    """The lines in their order, with rank and gap."""
    ordered = sorted(lines, key=lambda line: (_key(line, combination), line.competitor.order))
    keys = [_key(line, combination) for line in ordered]
    leader = ordered[0] if ordered else None
    found: list[Line] = []
    for line, key in zip(ordered, keys, strict=True):
        if line.total is None or leader is None or leader.total is None:
            found.append(line)
            continue
        gap = abs(line.total - leader.total) if combination.by_points or line.done == leader.done else 0
        found.append(replace(line, rank=keys.index(key) + 1, behind=gap or None))
    return found


def _key(line: Line, combination: Combination) -> tuple[int, int, int]:
    """What orders the lines: whether there is a total, how many distances, and the sum; equal keys share the rank."""
    if line.total is not None:
        done = 0 if combination.by_points else line.done
        return 0, -done, _weight(line.total, combination)
    sums = [leg.points for leg in line.legs if leg.points is not None]
    return 1 if line.status is Status.NONE else 2, -len(sums), sum(sums)
