"""The day at one glance: what is on the ice, what comes next, how far it is behind, and the checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Discipline, Lane, Race, RaceState
from skatedesk.domain.timetable import Break, Coming, Forecast, Going, Pace
from skatedesk.services import checklist, timetable_day
from skatedesk.services.changes import Changed, of_entry
from skatedesk.services.checklist import Item
from skatedesk.services.race_view import state_of
from skatedesk.services.timetable_day import Day, Meeting
from skatedesk.store import journal, queries
from skatedesk.store.results_file import ResultsFile, Session


@dataclass(frozen=True, slots=True)
class Pair:
    """Who starts together; `number` is 0 where nothing is drawn yet."""

    number: int = 0
    starts: tuple[Start, ...] = ()


@dataclass(frozen=True, slots=True)
class OnIce:
    """The race that is going, or the next one, with the pair on the ice and the one after it.

    `begun`: somebody of it has a result. `left` counts the pairs without one; `of` all pairs.
    """

    race: Race
    begun: bool
    pair: Pair
    following: Pair | None
    left: int
    of: int


@dataclass(frozen=True, slots=True)
class Stop:
    """A race or a break of the day. `coming` tells when it is, None where it is over or nothing is known."""

    race: Race | None = None
    pause: Break | None = None
    state: RaceState | None = None
    coming: Coming | None = None
    planned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """A day of a competition at one moment. `stops` are all races and breaks in their order.

    `behind`, `pace` and `end` as in `domain.timetable.Forecast`; `is_now`: the day is skated today.
    """

    day: date | None = None
    is_now: bool = False
    at: datetime = datetime.min
    ice: OnIce | None = None
    stops: tuple[Stop, ...] = ()
    behind: timedelta | None = None
    pace: Pace | None = None
    end: datetime | None = None
    saved: Changed | None = None
    items: tuple[Item, ...] = ()

    @property
    def races_over(self) -> int:
        return sum(stop.race is not None and stop.state in _OVER for stop in self.stops)

    @property
    def races(self) -> int:
        return sum(stop.race is not None for stop in self.stops)

    def next_stop(self, *, breaks: bool) -> Stop | None:
        """The next break, or the next race, that has not begun."""
        going = self.ice.race.id if self.ice and self.ice.begun else None
        return next(
            (
                stop
                for stop in self.stops
                if stop.coming and (stop.pause if breaks else stop.race and stop.race.id != going)
            ),
            None,
        )


_OVER = (RaceState.PROVISIONAL, RaceState.OFFICIAL)


def look(
    file: ResultsFile, competition_id: int, now: datetime, at_desk: Mapping[str, bool] | None = None
) -> Today:  # fmt: skip
    """The day of a competition that matters now; `at_desk` as in `checklist.items`."""
    with file.read() as session:
        meeting = timetable_day.read(session, competition_id, now)
        day = meeting.chosen()
        last = journal.last_done(session)
        told = checklist.items_in(session, competition_id, meeting, day, at_desk)
        saved = of_entry(last) if last else None
        if day is None:
            return Today(at=now, saved=saved, items=told)
        forecast = day.forecast(now)
        return Today(
            day=day.day,
            is_now=day.is_now,
            at=now,
            ice=_on_ice(session, day, meeting),
            stops=_stops(day, meeting, forecast),
            behind=forecast.behind,
            pace=forecast.pace,
            end=forecast.end,
            saved=saved,
            items=told,
        )


def _on_ice(session: Session, day: Day, meeting: Meeting) -> OnIce | None:
    """The race of the pair that was saved last, or the first behind it in which somebody waits."""
    newest = [(max(going.saved.values()), at) for at, going in enumerate(day.going) if going.saved]
    first = max(newest)[1] if newest else 0
    for race, going in [*zip(day.races, day.going, strict=True)][first:]:
        left = _left(going)
        if left:
            starts = queries.starts(session, race.id, with_passings=False, with_sprints=False)
            pairs = _pairs(race, starts, meeting)
            pair, *others = [_pair(race, pairs.get(unit, ())) for unit in left[:2]]
            begun = len(going.waiting) < len(going.pairs)
            return OnIce(race, begun, pair, others[0] if others else None, len(left), len(going.pairs))
    return None


def _left(going: Going) -> tuple[int, ...]:
    """The pairs without a result: those behind the one saved last, or else those that were left out."""
    saved = [at for at, pair in enumerate(going.pairs) if pair in going.saved]
    behind = going.pairs[max(saved, default=-1) + 1 :]
    found = tuple(pair for pair in behind if pair in going.waiting)
    return found or tuple(pair for pair in going.pairs if pair in going.waiting)


def _pair(race: Race, starts: tuple[Start, ...]) -> Pair:
    """Who starts together; who has no pair yet starts with nobody."""
    number = next((start.pair for start in starts if start.pair), 0)
    return Pair(number, starts) if number or race.discipline is Discipline.MASS_START else Pair()


def _pairs(race: Race, starts: Sequence[Start], meeting: Meeting) -> dict[int, tuple[Start, ...]]:
    """Who starts together, in the order of the armbands."""
    by_id = {start.id: start for start in starts}
    units = timetable_day.units_of(race, meeting.listed.get(race.id, ()), 0)
    lanes = [Lane.INNER, Lane.OUTER, None]
    return {
        unit: tuple(
            sorted((by_id[one.start_id] for one in members), key=lambda one: (one.place, lanes.index(one.lane)))
        )
        for unit, members in units.items()
    }


def _stops(day: Day, meeting: Meeting, forecast: Forecast) -> tuple[Stop, ...]:
    """The day in its order; a break in the middle of a race stands behind it."""
    coming = {(one.race_id, one.break_id): one for one in forecast.coming}
    found = [Stop(pause=one, coming=coming.get((None, one.id))) for one in day.breaks if not one.after_race]
    for race, going in zip(day.races, day.going, strict=True):
        listed = meeting.listed.get(race.id, ())
        withdrawn = sum(place.withdrawn for place in listed)
        done = sum(place.withdrawn or place.decided for place in listed)
        state = state_of(race, len(listed), done, withdrawn)
        found.append(Stop(race, None, state, coming.get((race.id, None)), going.planned))
        behind = [one for one in day.breaks if one.after_race == race.number]
        found += [Stop(pause=one, coming=coming.get((None, one.id))) for one in behind]
    return tuple(found)
