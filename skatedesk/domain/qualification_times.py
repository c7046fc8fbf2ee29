"""The times skaters and teams are put in order by when places in a championship are given."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.rules_sheets import SamalogRule
from skatedesk.domain.samalog import printed_points, samalog_points
from skatedesk.domain.standings import NEVER, RaceResults
from skatedesk.domain.times import RaceTime


@dataclass(frozen=True, slots=True)
class Clocked:
    """A time with the day and the World Cup it was skated in."""

    time: RaceTime
    day: date | None
    competition: int


@dataclass(frozen=True, slots=True)
class Timed:
    """The best time over each distance asked for, None where there is none.

    `value` is what the order goes by: the printed time in thousandths of a second, or the points of a combination in
    thousandths of a point, which `samalog` prints; None where a time is missing.
    """

    competitor: Competitor
    clocked: tuple[Clocked | None, ...]
    value: int | None
    samalog: str = ""

    @property
    def best(self) -> Clocked | None:
        """The time of an event over one distance."""
        return self.clocked[0] if len(self.clocked) == 1 else None


def timed(races: Sequence[RaceResults], metres: Sequence[int | None], rule: SamalogRule) -> dict[Who, Timed]:
    """Everybody with a time over one of the distances, with the best over each; Divisions A and B alike."""
    best = [_best(held for held in races if held.race.metres == distance) for distance in metres]
    people = {result.start.competitor.who: result.start.competitor for held in races for result in held.results}
    found: dict[Who, Timed] = {}
    for key, competitor in people.items():
        clocked = tuple(times.get(key) for times in best)
        if any(clocked):
            value = _value(clocked, metres, rule)
            samalog = printed_points(value, rule) if value is not None and len(metres) > 1 else ""
            found[key] = Timed(competitor, clocked, value, samalog)
    return found


def by_time(times: Iterable[Timed], ranks: Mapping[Who, int]) -> list[Timed]:
    """Those whom a time or the points of a combination put in order, the fastest first.

    Of equal printed times the better rank in the cup comes first, whatever the thousandths say (4 of 4 such pairs in
    the workbook of the Olympic Winter Games 2026, 2 of them against the thousandths); then the earlier day.
    """
    counted = [one for one in times if one.value is not None]
    return sorted(counted, key=lambda one: (one.value or 0, ranks.get(one.competitor.who, NEVER), *_day_and_name(one)))


def _best(races: Iterable[RaceResults]) -> dict[Who, Clocked]:
    """The fastest time of each, the one skated first of equal ones."""
    found: dict[Who, Clocked] = {}
    for held in sorted(races, key=lambda held: (held.competition, held.race.day or date.max, held.race.number)):
        for result in held.results:
            if result.time is None or result.start.out_of_competition:
                continue
            key, time = result.start.competitor.who, result.time.time
            if key not in found or time.ms < found[key].time.ms:
                found[key] = Clocked(time, held.race.day, held.competition)
    return found


def _value(clocked: Sequence[Clocked | None], metres: Sequence[int | None], rule: SamalogRule) -> int | None:
    known = [(one.time, over) for one, over in zip(clocked, metres, strict=True) if one is not None]
    if len(known) < len(metres):
        return None
    if len(known) == 1:
        return known[0][0].cut_ms
    return sum(samalog_points(time, over, rule) for time, over in known if over is not None)


def _day_and_name(one: Timed) -> tuple[date, tuple[str, str]]:
    return (one.best.day if one.best else None) or date.max, one.competitor.order
