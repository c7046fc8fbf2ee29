"""What the other races of a weekend mean for a start list: who met, in which lanes, and how close in time."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from skatedesk.domain.races import Discipline, Lane, Race
from skatedesk.words import _

Skater = tuple[bool, int]
"""Whether it is a team, and the id."""

_CLOCK = re.compile(r"([0-2]?[0-9])[:.]([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Stood:
    """Where somebody started in another race, or is to start."""

    skater: Skater
    pair: int | None = None
    lane: Lane | None = None
    place: int = 1


@dataclass(frozen=True, slots=True)
class CloseRace:
    """A race on the same day, too few minutes before or after."""

    number: int
    minutes: int
    skaters: frozenset[Skater]


@dataclass(frozen=True, slots=True)
class Weekend:
    """The other races. `met`: the last race before in which two started side by side; `lanes`: inner and outer starts.

    `first_run` has the lanes of the first run, where this race is a second one.
    """

    met: Mapping[frozenset[Skater], Race] = field(default_factory=dict[frozenset[Skater], Race])
    lanes: Mapping[Skater, tuple[int, int]] = field(default_factory=dict[Skater, tuple[int, int]])
    first_run: Mapping[Skater, Lane] = field(default_factory=dict[Skater, Lane])
    timetable: tuple[tuple[Race, frozenset[Skater]], ...] = ()

    def meeting(self, race: Race, first: Skater, second: Skater) -> str:
        """The race in which these two met last, in words; empty where they have not."""
        met = self.met.get(frozenset((first, second)))
        if met is None:
            return ""
        days = (race.day - met.day).days if race.day and met.day else None
        if days == 0:
            return _("race {number} of the same day").format(number=met.number)
        sentence = _("race {number} the day before") if days == 1 else _("race {number}")
        return sentence.format(number=met.number)

    def close_races(self, race: Race, least: int) -> Iterator[CloseRace]:
        """The races of the same day that begin less than `least` minutes before or after this one."""
        own = minutes_of(race.time_of_day)
        for other, skaters in self.timetable:
            begins = minutes_of(other.time_of_day)
            if own is not None and begins is not None and other.day == race.day and abs(own - begins) < least:
                yield CloseRace(other.number, abs(own - begins), skaters)


NOTHING_ELSE = Weekend()


def weekend_of(race: Race, others: Iterable[tuple[Race, Sequence[Stood]]]) -> Weekend:
    """What the start lists of the other races mean for this one; who did not start there is not among `others`."""
    met: dict[frozenset[Skater], Race] = {}
    lanes: dict[Skater, list[int]] = defaultdict(lambda: [0, 0])
    first_run: dict[Skater, Lane] = {}
    timetable: list[tuple[Race, frozenset[Skater]]] = []
    for other, stood in sorted(others, key=lambda item: item[0].number):
        if race.time_of_day and other.time_of_day and other.day == race.day:
            timetable.append((other, frozenset(one.skater for one in stood)))
        if other.discipline is not Discipline.INDIVIDUAL or not _is_before(other, race):
            continue
        is_first_run = race.run == 2 and other.run == 1 and (race.sex, race.metres) == (other.sex, other.metres)
        for one in stood:
            if one.lane is not None:
                lanes[one.skater][one.lane is Lane.OUTER] += 1
                if is_first_run:
                    first_run[one.skater] = one.lane
        met.update(dict.fromkeys(_side_by_side(stood), other))
    return Weekend(met, {key: (inner, outer) for key, (inner, outer) in lanes.items()}, first_run, tuple(timetable))


def minutes_of(time_of_day: str) -> int | None:
    """A time of day such as 14:30 in minutes since midnight, None for anything else."""
    match = _CLOCK.fullmatch(time_of_day.strip())
    return int(match[1]) * 60 + int(match[2]) if match else None


def _is_before(other: Race, race: Race) -> bool:
    """Whether the other race comes first: on an earlier day, or earlier in the programme."""
    if other.day and race.day and other.day != race.day:
        return other.day < race.day
    return other.number < race.number


def _side_by_side(stood: Iterable[Stood]) -> Iterator[frozenset[Skater]]:
    pairs: dict[tuple[int, int], list[Skater]] = defaultdict(list)
    for one in stood:
        if one.pair is not None:
            pairs[one.pair, one.place].append(one.skater)
    for own in pairs.values():
        for two in combinations(own, 2):
            yield frozenset(two)
