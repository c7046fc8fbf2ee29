"""The day against its plan: how fast the pairs follow each other, and when what is still to come will begin.

Nothing here looks at a clock or into a file. All moments are of one clock, that of the hall.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.rule_table import Positive, RuleTable

KNOWN_FROM = 2
"""So many intervals say how fast a race goes; with fewer, the other races of the day do."""
NEWEST = 15
"""More intervals than these are not looked at: the day may have become faster or slower since."""
TOO_SHORT, TOO_LONG = 0.25, 3.0
"""An interval beyond these parts of the usual one is none: typed later in one go, or something lay in between."""


class Usual(RuleTable, frozen=True):
    """What a race takes where nothing is known yet: seconds from one pair to the next, by what is skated.

    `quartet` is how much longer a quartet takes than a pair; `minutes` the break that is offered first.
    """

    metres: dict[str, float]
    disciplines: dict[str, float]
    quartet: float
    minutes: Positive
    name: str = ""

    def seconds(self, race: Race, *, quartets: bool = False) -> float:
        """For a distance between two that are known, what lies between theirs."""
        if race.metres is None:
            return self.disciplines[race.discipline]
        known = sorted((int(metres), seconds) for metres, seconds in self.metres.items())
        found = _between(known, race.metres)
        return found * self.quartet if quartets and race.discipline is Discipline.INDIVIDUAL else found


@dataclass(frozen=True, slots=True)
class Break:
    """Time in which nobody skates, behind a race (0: before the first) or behind a pair in the middle of it."""

    id: int
    after_race: int
    minutes: int
    words: str = ""
    after_pair: int | None = None

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Going:
    """A race of the day as it stands.

    `pairs` are all its pairs or heats in their order, `saved` when the result of one was, as far as that is known,
    `waiting` those of whom somebody has no result; `usual` are the seconds from pair to pair that are a guess.
    """

    race_id: int
    number: int
    usual: float
    pairs: tuple[int, ...] = ()
    waiting: frozenset[int] = frozenset()
    saved: Mapping[int, datetime] = field(default_factory=dict[int, datetime])
    planned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds from one pair to the next, and by how many intervals that is known; a guess where by none."""

    seconds: float
    known: int = 0


@dataclass(frozen=True, slots=True)
class Coming:
    """A race or a break that is under way or to come, with when it is planned and when it will be.

    One of `race_id` and `break_id` is set. `guess`: nothing of this day says how fast the race goes.
    """

    start: datetime
    end: datetime
    race_id: int | None = None
    break_id: int | None = None
    planned: datetime | None = None
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is under way and to come, when the last of it ends, how far the day is behind, and how fast it goes.

    `behind` is negative where there is time in hand, and None where no plan says anything.
    """

    coming: tuple[Coming, ...] = ()
    behind: timedelta | None = None
    pace: Pace | None = None

    @property
    def end(self) -> datetime | None:
        return self.coming[-1].end if self.coming else None


def in_order(races: Iterable[Race]) -> tuple[Race, ...]:
    """The races of a day as they are skated: by their times; one without a time stays behind the number before it."""
    ordered: list[tuple[str, int, Race]] = []
    at = ""
    for race in sorted(races, key=lambda one: one.number):
        at = race.time_of_day or at
        ordered.append((at, race.number, race))
    return tuple(race for _at, _number, race in sorted(ordered, key=lambda one: one[:2]))


def intervals(race: Going) -> list[float]:
    """The seconds from pair to pair that were really skated so."""
    places = {pair: at for at, pair in enumerate(race.pairs)}
    known = sorted((places[pair], moment) for pair, moment in race.saved.items() if pair in places)
    found = [
        (later - earlier).total_seconds() / (place - before) for (before, earlier), (place, later) in pairwise(known)
    ]
    return [seconds for seconds in found if race.usual * TOO_SHORT <= seconds <= race.usual * TOO_LONG]


def pace_of(race: Going, day: Sequence[Going]) -> Pace:
    """How fast a race goes: by its own intervals, else by how the other races of the day differ from the usual."""
    own = intervals(race)[-NEWEST:]
    if len(own) >= KNOWN_FROM:
        return Pace(median(own), len(own))
    parts = [seconds / other.usual for other in day for seconds in intervals(other)][-NEWEST:]
    if len(parts) >= KNOWN_FROM:
        return Pace(race.usual * median(parts), len(parts))
    return Pace(race.usual)


def forecast(races: Sequence[Going], breaks: Sequence[Break], now: datetime | None) -> Forecast:
    """How the day goes on from `now`; without it, as it is planned, because it is not the day yet.

    No race begins before its planned time. What is missing before the pair that was saved last is not waited for.
    """
    steps = list(_steps(races, breaks))
    at = _newest(steps) if now else None
    free = steps[at].saved if at is not None else _first_moment(races, breaks, now)
    if free is None:
        return Forecast()
    walk = _Walk(races, free, now, steps[at].race if at is not None else None)
    for step in steps[(-1 if at is None else at) + 1 :]:
        walk.take(step)
    return walk.forecast()


@dataclass(frozen=True, slots=True)
class _Step:
    """A pair of a race, or a break."""

    race: Going | None = None
    pair: int = 0
    pause: Break | None = None

    @property
    def saved(self) -> datetime | None:
        return self.race.saved.get(self.pair) if self.race else None


def _steps(races: Sequence[Going], breaks: Sequence[Break]) -> Iterator[_Step]:
    """The whole day, pair after pair."""
    yield from (_Step(pause=one) for one in breaks if not one.after_race)
    for race in races:
        mine = [one for one in breaks if one.after_race == race.number]
        for pair in race.pairs:
            yield _Step(race, pair)
            yield from (_Step(pause=one) for one in mine if one.after_pair == pair)
        yield from (_Step(pause=one) for one in mine if one.after_pair not in race.pairs)


def _newest(steps: Sequence[_Step]) -> int | None:
    """The pair that was saved last."""
    saved = [(moment, at) for at, step in enumerate(steps) if (moment := step.saved)]
    return max(saved)[1] if saved else None


def _first_moment(races: Sequence[Going], breaks: Sequence[Break], now: datetime | None) -> datetime | None:
    """When a day begins of which nothing is saved: with the breaks before its first race, if that has a time."""
    planned = next((race.planned for race in races if race.waiting), None)
    if planned is not None:
        planned -= sum((one.length for one in breaks if not one.after_race), timedelta())
    return max((moment for moment in (planned, now) if moment is not None), default=None)


class _Walk:
    """Goes through what is to come; `free` is the moment from which the ice is free."""

    def __init__(self, races: Sequence[Going], free: datetime, now: datetime | None, going: Going | None) -> None:
        self._races, self._free, self._now, self._going = races, free, now, going
        self._since_saved = going is not None
        self._coming: dict[tuple[int, int], Coming] = {}
        self._behind: timedelta | None = None
        self._shown: Going | None = None

    def forecast(self) -> Forecast:
        going = self._going
        if self._behind is None and going is not None and going.planned is not None:
            self._behind = self._began(going) - going.planned
        pace = pace_of(self._shown, self._races) if self._shown and self._now else None
        return Forecast(tuple(self._coming.values()), self._behind, pace)

    def take(self, step: _Step) -> None:
        """The next pair or break."""
        if step.pause is not None:
            end = self._free + step.pause.length
            self._coming[0, step.pause.id] = Coming(self._free, end, break_id=step.pause.id)
            self._free = end
        elif step.race is not None and step.pair in step.race.waiting:
            self._skate(step.race)

    def _skate(self, race: Going) -> None:
        key, pace = (race.race_id, 0), pace_of(race, self._races)
        self._shown = self._shown or race
        if key not in self._coming:
            start = self._began(race) if race is self._going else self._begin(race)
            self._coming[key] = Coming(start, start, race.race_id, None, race.planned, guess=not pace.known)
        self._free += timedelta(seconds=pace.seconds)
        if self._since_saved and self._now is not None:
            self._free = max(self._free, self._now)  # whoever is on the ice takes at least until now
        self._since_saved = False
        self._coming[key] = replace(self._coming[key], end=self._free)

    def _begin(self, race: Going) -> datetime:
        """A race starts when the ice is free, and not before its time; the first with a time tells how late it is."""
        ready = self._free if self._now is None else max(self._free, self._now)
        if self._now is not None and race.planned is not None and self._behind is None:
            self._behind = self._told(ready - race.planned)
        self._free = ready if race.planned is None else max(ready, race.planned)
        self._since_saved = False
        return self._free

    def _told(self, late: timedelta) -> timedelta:
        """What a plan leaves over behind a race that began late is no time in hand: it may be meant for the ice."""
        going = self._going
        began_late = going is not None and going.planned is not None and self._began(going) > going.planned
        return max(late, timedelta()) if began_late else late

    def _began(self, race: Going) -> datetime:
        """When the first pair of a race that is going must have started."""
        return min(race.saved.values()) - timedelta(seconds=pace_of(race, self._races).seconds)


def _between(known: Sequence[tuple[int, float]], metres: int) -> float:
    """The seconds for a distance, on the straight line between the next shorter and the next longer one."""
    for (low, fast), (high, slow) in pairwise(known):
        if low <= metres <= high:
            return fast + (slow - fast) * (metres - low) / (high - low)
    (shortest, least), (longest, most) = known[0], known[-1]
    return least if metres < shortest else most * metres / longest
