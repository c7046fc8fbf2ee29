"""Personal and season bests, from the results of the file and from times skated elsewhere.

Ask before a race with that race as `before`: what is skated in it, or after it, does not count.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from skatedesk.domain.entries import ImportedTime
from skatedesk.domain.races import Competition, Discipline, Race, Status
from skatedesk.domain.seasons import season_of_day
from skatedesk.domain.times import RaceTime
from skatedesk.services import rulebook
from skatedesk.store import entry_queries, queries
from skatedesk.store.results_file import Session

SEASON_FROM = "07-01"
"""The first day of a season the file does not know (rule file: records.season_best_from)."""


@dataclass(frozen=True, slots=True)
class Best:
    """A time, when and where it was skated; `source` is the competition, or the file it was taken from.

    `race_id` is the race of this file in which it was skated.
    """

    time: RaceTime
    day: date | None = None
    place: str = ""
    source: str = ""
    race_id: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Bests:
    """The best time ever and that of the season, as far as known. `pb` is at least as fast as `sb`."""

    pb: Best | None = None
    sb: Best | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is skated, as far as known. Races of the file have the order of their competitions too."""

    day: date | None
    season: str
    race: Race | None = None
    competition: Competition | None = None


def bests(
    session: Session, skater_ids: Collection[int], metres: int, season: str, before: Race | date | None = None
) -> dict[int, Bests]:
    """The bests over a distance of each skater who has one.

    Results count with their counting attempt and a time; a DQ has none. `season` is such as 2025/26.
    """
    wanted, limit = set(skater_ids), _limit(session, before)
    races = [race for race in queries.races(session) if race.metres == metres]
    found: dict[int, list[Timed]] = defaultdict(list)
    for skater_id, over, moment, best in (*_skated(session, wanted, races), *_imported(session, wanted)):
        if over == metres and (limit is None or comes_before(moment, limit)):
            found[skater_id].append((moment, best))
    return _best_of(session, found, season)


def of_skater(session: Session, skater_id: int, season: str) -> dict[int, Bests]:
    """The bests of one skater over every distance that has one, by its metres; the shortest distance first."""
    entered = set(queries.competitor_races(session, skater_id))
    races = [race for race in queries.races(session) if race.id in entered]
    found: dict[int, list[Timed]] = defaultdict(list)
    for _skater_id, metres, moment, best in (*_skated(session, {skater_id}, races), *_imported(session, {skater_id})):
        found[metres].append((moment, best))
    return _best_of(session, dict(sorted(found.items())), season)


Timed = tuple[Moment, Best]
Skated = tuple[int, int, Moment, Best]


def _best_of(session: Session, found: Mapping[int, Sequence[Timed]], season: str) -> dict[int, Bests]:
    first = _first_day(session, season)
    return {
        key: Bests(
            _fastest(best for _moment, best in times),
            _fastest(best for moment, best in times if _in_season(moment, season, first)),
        )
        for key, times in found.items()
    }


def _skated(session: Session, skater_ids: set[int], races: Iterable[Race]) -> list[Skated]:
    """The times of some races of the file, in the order skated."""
    competitions = {one.id: one for one in queries.competitions(session)}
    races = sorted(
        (race for race in races if race.discipline is Discipline.INDIVIDUAL),
        key=lambda race: (race.day or date.max, race.competition_id, race.number),
    )
    starts = queries.starts_of(session, [race.id for race in races], with_passings=False, with_sprints=False)
    found: list[Skated] = []
    for race in races:
        competition = competitions[race.competition_id]
        moment = Moment(race.day, competition.season, race, competition)
        for start in starts.get(race.id, ()):
            attempt = start.counting
            if start.competitor.id in skater_ids and start.status is Status.OK and attempt and attempt.time:
                place = competition.city or competition.venue
                best = Best(attempt.time, race.day, place, competition.event, race.id)
                found.append((start.competitor.id, race.metres or 0, moment, best))
    return found


def _imported(session: Session, skater_ids: set[int]) -> list[Skated]:
    found: list[Skated] = []
    for skater_id, times in entry_queries.imported_times(session, skater_ids).items():
        found += [(skater_id, one.metres, _moment(one), _best(one)) for one in times]
    return found


def _moment(one: ImportedTime) -> Moment:
    return Moment(one.day, season_of_day(one.day) if one.day else one.season)


def _best(one: ImportedTime) -> Best:
    return Best(one.time, one.day, one.place, one.event or one.source)


def _limit(session: Session, before: Race | date | None) -> Moment | None:
    if before is None:
        return None
    if isinstance(before, date):
        return Moment(before, season_of_day(before))
    race, competition, _season = queries.race_in_competition(session, before.id)
    return Moment(race.day, competition.season, race, competition)


def comes_before(moment: Moment, limit: Moment) -> bool:
    """By the day; on one day, or without days, by the programme, the number in the series and the season.

    A time from elsewhere of which only the season is known counts in that season: it is from before it was taken.
    """
    if moment.day and limit.day and moment.day != limit.day:
        return moment.day < limit.day
    if moment.race and limit.race and moment.race.competition_id == limit.race.competition_id:
        return moment.race.number < limit.race.number
    if moment.day and limit.day:
        return False
    if not moment.season or moment.season != limit.season:
        return moment.season < limit.season
    if moment.competition is None or limit.competition is None:
        return moment.race is None
    one, other = moment.competition, limit.competition
    # Different series have no order without days but the one in which the file came to know them.
    return one.number < other.number if one.series == other.series else one.id < other.id


def _in_season(moment: Moment, season: str, first: tuple[int, int]) -> bool:
    """Whether it was skated in the season: by the day, else as the source says."""
    if moment.day is None:
        return moment.season == season
    year = int(season.partition("/")[0])
    return date(year, *first) <= moment.day < date(year + 1, *first)


def _first_day(session: Session, season: str) -> tuple[int, int]:
    """Month and day on which the bests of a season begin."""
    known = next((one for one in queries.seasons(session) if one.name == season), None)
    text = rulebook.rules_of(known).records.season_best_from if known else SEASON_FROM
    month, day = text.split("-")
    return int(month), int(day)


def _fastest(times: Iterable[Best]) -> Best | None:
    """The fastest, the one skated first of equal ones."""
    return min(times, key=lambda best: (best.time.ms, best.day or date.max), default=None)
