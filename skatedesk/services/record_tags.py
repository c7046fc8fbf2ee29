"""What stood before a race: records, bests and juniors, kept ready so that a typed time is marked at once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from weakref import WeakKeyDictionary

from skatedesk.domain import ages
from skatedesk.domain.attempts import Start
from skatedesk.domain.namesakes import plain
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.ranking import time_of
from skatedesk.domain.records import JUNIOR_CLASS, Before, EarlierTime, Ground, OwnBests, Record, mark_of
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.services import bests, rulebook, venues
from skatedesk.services.bests import Best, Bests, Moment, comes_before
from skatedesk.store import entry_queries, queries, record_queries
from skatedesk.store.record_queries import SkatedTime
from skatedesk.store.results_file import ResultsFile, Session

_OF_A_TYPED_TIME = frozenset({"attempts", "passings"})


@dataclass(frozen=True, slots=True)
class _Kept:
    """What stood before a race, the skaters it was read for, and the last change that was known then."""

    before: Before
    skaters: frozenset[int]
    change: int


_kept: WeakKeyDictionary[ResultsFile, dict[int, _Kept]] = WeakKeyDictionary()


def before(
    file: ResultsFile, session: Session, race: Race, competition: Competition, rules: Rules, starts: Sequence[Start]
) -> Before:
    """What stood before the race; read anew only where something else than its own times has changed."""
    if race.discipline is Discipline.MASS_START:
        return Before()
    kept = _kept.setdefault(file, {})
    skaters = frozenset(start.competitor.id for start in starts if not start.competitor.is_team)
    known = kept.get(race.id)
    if known is not None and skaters <= known.skaters:
        changed = record_queries.changed_since(session, known.change)
        if all(races == [race.id] and table in _OF_A_TYPED_TIME for _number, races, table in changed):
            if changed:
                kept[race.id] = replace(known, change=changed[-1][0])
            return known.before
    found = _read(session, race, competition, rules, starts)
    kept[race.id] = _Kept(found, skaters, record_queries.last_change(session))
    return found


def juniors(session: Session, skater_ids: Collection[int], rules: Rules, season: str) -> frozenset[int]:
    """Those of the skaters whose birth date makes them juniors, by the first age classes of the rule file (ISU)."""
    born = record_queries.births(session, skater_ids)
    return frozenset(one for one in skater_ids if one in born and _is_junior(born[one], rules, season))


def _read(session: Session, race: Race, competition: Competition, rules: Rules, starts: Sequence[Start]) -> Before:
    ground = venues.ground_of(competition, rules)
    skaters = {start.competitor.id for start in starts if not start.competitor.is_team}
    held = {one.id: one for one in queries.competitions(session)}
    limit = Moment(race.day, competition.season, race, competition)
    earlier = [one for one in queries.races(session) if _is_earlier(one, race, held, limit)]
    times = record_queries.skated_times(session, [one.id for one in earlier])
    listed = [one for one in record_queries.records(session) if _is_of(one, race)]
    standing = _standing(session, listed, race, starts, times)
    marks = venues.marks(rules)
    known = [(one, venues.scope_key(mark, one.scope)) for one in standing if (mark := mark_of(marks, one.mark))]
    found = Before.of(marks, rules.records.equalled_prefix, ground, known)
    skated = _skated(session, times, {one.id: held[one.competition_id] for one in earlier}, earlier) if known else []
    best: dict[int, Bests] = {}
    if race.metres is not None and race.discipline is Discipline.INDIVIDUAL:
        best = bests.bests(session, skaters, race.metres, competition.season, race)
    seasons = {one.id: held[one.competition_id].season for one in earlier}
    told = {one.competitor.id for one in times if seasons[one.race_id] < competition.season}
    told |= set(entry_queries.imported_times(session, skaters))
    return replace(
        found,
        bars=found.after(skated),
        juniors=juniors(session, skaters, rules, competition.season),
        bests={one: _own(known, with_past=one in told) for one, known in best.items()},
    )


def _is_earlier(one: Race, race: Race, held: dict[int, Competition], limit: Moment) -> bool:
    """Whether a race is over the same distance and was skated before."""
    if (one.discipline, one.sex, one.metres) != (race.discipline, race.sex, race.metres) or one.id == race.id:
        return False
    competition = held[one.competition_id]
    return comes_before(Moment(one.day, competition.season, one, competition), limit)


def _is_of(record: Record, race: Race) -> bool:
    if (record.discipline, record.sex) != (race.discipline, race.sex):
        return False
    return race.discipline.is_team or record.metres == race.metres


def _standing(
    session: Session, listed: Sequence[Record], race: Race, starts: Sequence[Start], times: Sequence[SkatedTime]
) -> list[Record]:
    """The records that stood before the race.

    One that was set in this file stands where the time still does and was skated before; one of a list does not where
    it is of a later day, or is the very time of this race, as in a list that was written after it.
    """
    earlier = {(one.start_id, one.time.cut_ms) for one in times}
    own = {(plain(one.competitor.name), time_of(one).cut_ms) for one in starts if one.counting and one.counting.time}

    def stood(one: Record) -> bool:
        if one.start_id is not None:
            return (one.start_id, one.time.cut_ms) in earlier
        if one.day and race.day and one.day != race.day:
            return one.day < race.day
        return (plain(one.holder), one.time.cut_ms) not in own

    return [one for one in listed if stood(one)]


def _skated(
    session: Session, times: Sequence[SkatedTime], held: dict[int, Competition], races: Sequence[Race]
) -> list[EarlierTime]:  # fmt: skip
    """The earlier times with the ground they were skated on."""
    seasons = {season.name: rulebook.rules_of(season) for season in queries.seasons(session)}
    by_id = {race.id: race for race in races}
    grounds: dict[int, Ground] = {
        race_id: venues.ground_of(competition, seasons[competition.season]) for race_id, competition in held.items()
    }
    found: list[EarlierTime] = []
    for one in times:
        season = held[one.race_id].season
        junior = one.born is not None and _is_junior(one.born, seasons[season], season)
        found.append(EarlierTime(one.time, one.competitor, grounds[one.race_id], junior, by_id[one.race_id].day))
    return found


def _is_junior(born: date, rules: Rules, season: str) -> bool:
    found = ages.category(rules.ages[0], born, Sex.MEN, season) if rules.ages else None
    return found is not None and found.name.startswith(JUNIOR_CLASS)


def _own(known: Bests, *, with_past: bool) -> OwnBests:
    """A personal best only of somebody of whom more than this season is known."""
    return OwnBests(_time(known.pb) if with_past else None, _time(known.sb))


def _time(best: Best | None) -> RaceTime | None:
    return best.time if best else None
