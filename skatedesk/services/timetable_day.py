"""A day of a competition as it stands: its races in their order, who is still to skate, and its breaks."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache

from skatedesk import places
from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.rule_text import read_table
from skatedesk.domain.timetable import Break, Forecast, Going, Usual, forecast, in_order
from skatedesk.store import day_queries, programme_queries, queries
from skatedesk.store.day_queries import Place, Save
from skatedesk.store.results_file import Session

_TOGETHER = 2
"""So many start together where nothing is drawn yet."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day; `day` is None for races without one. `is_now`: it is skated today, whatever day is planned.

    `going` tells of each of the `races`, in the same order.
    """

    day: date | None
    races: tuple[Race, ...]
    going: tuple[Going, ...]
    breaks: tuple[Break, ...]
    is_now: bool

    def forecast(self, now: datetime) -> Forecast:
        """How it goes on."""
        return forecast(self.going, self.breaks, now if self.is_now else None)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A competition as it stood when it was read: by race who is on the start list, and what was saved today.

    `entered` tells of each race with entries how many start.
    """

    races: tuple[Race, ...]
    breaks: tuple[Break, ...]
    listed: Mapping[int, tuple[Place, ...]]
    entered: Mapping[int, int]
    saves: tuple[Save, ...]
    now: datetime

    def days(self) -> tuple[Day, ...]:
        """All days in their order; races without a day come last."""
        found: dict[date | None, list[Race]] = defaultdict(list)
        for race in self.races:
            found[race.day].append(race)
        today = self._day_skated(found)
        return tuple(self._day(found, day, today) for day in sorted(found, key=_order))

    def chosen(self) -> Day | None:
        """The day that matters now: the one that is skated, else the first that is not over, else the last."""
        days = self.days()
        left = (day for day in days if any(race.waiting or not race.pairs for race in day.going))
        return next((day for day in days if day.is_now), None) or next(left, days[-1] if days else None)

    def _day_skated(self, days: Mapping[date | None, Sequence[Race]]) -> date | None:
        """The day whose races were saved today; else that of the calendar."""
        saved = {save.start_id for save in self.saves[-1:]}
        for day, races in days.items():
            if any(place.start_id in saved for race in races for place in self.listed.get(race.id, ())):
                return day
        return None if set(days) == {None} else self.now.date()

    def _day(self, days: Mapping[date | None, Sequence[Race]], day: date | None, today: date | None) -> Day:
        races = in_order(days[day])
        is_now = day == today
        calendar = self.now.date() if is_now or day is None else day
        numbers = {race.number for race in races}
        going = tuple(self._going(race, calendar, is_now) for race in races)
        return Day(day, races, going, self._breaks(numbers, is_first=day == min(days, key=_order)), is_now)

    def _breaks(self, numbers: Collection[int], *, is_first: bool) -> tuple[Break, ...]:
        """The breaks of a day; one behind a race that is gone stands behind the number before it."""
        known = sorted(race.number for race in self.races)
        behind = (
            replace(one, after_race=max((number for number in known if number <= one.after_race), default=0))
            for one in self.breaks
        )
        return tuple(one for one in behind if one.after_race in numbers or (not one.after_race and is_first))

    def _going(self, race: Race, calendar: date, is_now: bool) -> Going:
        units = units_of(race, self.listed.get(race.id, ()), self.entered.get(race.id, 0))
        waiting = frozenset(unit for unit, members in units.items() if not all(one.decided for one in members))
        quartets = any(place.place > 1 for members in units.values() for place in members)
        return Going(
            race_id=race.id,
            number=race.number,
            usual=usual().seconds(race, quartets=quartets),
            pairs=tuple(sorted(units)),
            waiting=waiting | frozenset(unit for unit, members in units.items() if not members),
            saved=_saved(units, self.saves) if is_now else {},
            planned=datetime.combine(calendar, time.fromisoformat(race.time_of_day)) if race.time_of_day else None,
        )


@cache
def usual() -> Usual:
    """What races take where nothing is known yet."""
    text = (places.resources() / "timetable.toml").read_text(encoding="utf-8")
    return read_table(Usual, text, "timetable.toml")


def read(session: Session, competition_id: int, now: datetime) -> Meeting:
    """A competition as it stands now."""
    listed: dict[int, list[Place]] = defaultdict(list)
    for place in day_queries.places(session, competition_id):
        listed[place.race_id].append(place)
    midnight = datetime.combine(now.date(), time.min)
    fields = programme_queries.fields(session, competition_id)
    return Meeting(
        races=tuple(queries.races(session, competition_id)),
        breaks=day_queries.breaks(session, competition_id),
        listed={race_id: tuple(several) for race_id, several in listed.items()},
        entered={race_id: count for race_id, (count, _pairs) in fields.items()},
        saves=tuple(day_queries.saves_since(session, midnight)),
        now=now,
    )


def units_of(race: Race, listed: Sequence[Place], entered: int) -> dict[int, tuple[Place, ...]]:
    """Who starts together, by the number of the pair or heat; where nothing is drawn, as many as there will be."""
    starting = [place for place in listed if not place.withdrawn]
    if race.discipline is Discipline.MASS_START:
        return {1: tuple(starting)} if starting or entered else {}
    if not listed:
        return dict.fromkeys(range(1, -(-entered // _TOGETHER) + 1), ())
    last = max((place.pair or 0 for place in starting), default=0)
    loose = 0
    units: dict[int, list[Place]] = defaultdict(list)
    for place in starting:
        loose += place.pair is None
        units[place.pair or last + -(-loose // _TOGETHER)].append(place)
    return {unit: tuple(members) for unit, members in units.items()}


def _order(day: date | None) -> date:
    return day or date.max


def _saved(units: Mapping[int, Iterable[Place]], saves: Iterable[Save]) -> dict[int, datetime]:
    """When the result of each pair was in; a change of several pairs at once came from elsewhere."""
    unit_of = {place.start_id: unit for unit, members in units.items() for place in members}
    by_change: dict[int, set[int]] = defaultdict(set)
    first: dict[int, Save] = {}
    for save in saves:
        if save.start_id in unit_of:
            by_change[save.change].add(unit_of[save.start_id])
            first.setdefault(save.start_id, save)
    moments: dict[int, list[datetime]] = defaultdict(list)
    for start_id, save in first.items():
        if len(by_change[save.change]) == 1:
            moments[unit_of[start_id]].append(save.at)
    return {unit: max(several) for unit, several in moments.items()}
