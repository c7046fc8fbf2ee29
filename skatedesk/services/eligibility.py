"""Whether the entries of a competition may start, as the file has them now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from skatedesk.domain import eligibility
from skatedesk.domain.entries import Entry, EntryState, ImportedTime, Person
from skatedesk.domain.races import Competition, Discipline, Race, Status
from skatedesk.domain.rules import Rules
from skatedesk.domain.seasons import first_day
from skatedesk.domain.shortfalls import Shortfall
from skatedesk.services import qualification, rulebook
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_starts import EntryStart, entry_starts
from skatedesk.store.results_file import ResultsFile, Session


@dataclass(frozen=True, slots=True)
class Meeting:
    """A competition with all entered in it, read at one moment. `entries` are by race, `starts` by entry.

    Who withdrew from a start list is withdrawn here too.
    """

    competition: Competition
    rules: Rules
    races: tuple[Race, ...]
    entries: Mapping[int, Sequence[Entry]]
    starts: Mapping[int, EntryStart]
    people: Mapping[int, Person]


def check(file: ResultsFile, competition_id: int) -> tuple[Shortfall, ...]:
    """All that speaks against the entries of a competition; those an official let stand are marked with the remark."""
    with file.read() as session:
        return judge(session, read(session, competition_id))


def read(session: Session, competition_id: int) -> Meeting:
    """The entries of a competition with what is known of the people."""
    competition = next(item for item in queries.competitions(session) if item.id == competition_id)
    rules = rulebook.rules_of(queries.season_of(session, competition_id))
    races = tuple(queries.races(session, competition_id))
    ids = [race.id for race in races]
    starts = entry_starts(session, ids)
    entries = {
        race_id: [_as_it_stands(entry, starts) for entry in listed]
        for race_id, listed in entry_queries.entries(session, ids).items()
    }
    people = {person.competitor.id: person for person in entry_queries.people(session)}
    return Meeting(competition, rules, races, entries, starts, people)


def judge(session: Session, meeting: Meeting) -> tuple[Shortfall, ...]:
    """What speaks against these entries."""
    times: Mapping[int, Sequence[ImportedTime]] = {}
    if meeting.rules.qualifying.limits and meeting.rules.counts_for_cup(meeting.competition.series):
        times = _times(session, meeting)
    born: dict[int, date] = {
        skater_id: person.born for skater_id, person in meeting.people.items() if person.born is not None
    }
    live = frozenset(entry_id for entry_id, start in meeting.starts.items() if not start.withdrawn)
    known = eligibility.Known(born, times, live)
    schemes = qualification.shipped()
    return eligibility.shortfalls(
        meeting.competition, meeting.races, meeting.entries, known, meeting.rules, schemes
    )  # fmt: skip


def _as_it_stands(entry: Entry, starts: Mapping[int, EntryStart]) -> Entry:
    start = starts.get(entry.id)
    withdrew = start is not None and start.withdrawn
    return replace(entry, state=EntryState.WITHDRAWN) if withdrew else entry


def _times(session: Session, meeting: Meeting) -> Mapping[int, Sequence[ImportedTime]]:
    """The times of those entered: skated elsewhere, and in races of this file since the first day that counts."""
    listed = [entry for entries in meeting.entries.values() for entry in entries]
    skaters = {entry.competitor.id for entry in listed if not entry.competitor.is_team}
    found: dict[int, list[ImportedTime]] = defaultdict(list)
    for skater_id, times in entry_queries.imported_times(session, skaters).items():
        found[skater_id] += times
    competitions = {item.id: item for item in queries.competitions(session)}
    for skater_id, time in _skated(session, meeting, competitions):
        if skater_id in skaters:
            found[skater_id].append(time)
    return found


def _skated(
    session: Session, meeting: Meeting, competitions: Mapping[int, Competition]
) -> Iterable[tuple[int, ImportedTime]]:
    """The times of this file over the distances that have a limit, from the season on whose times count."""
    qualifying = meeting.rules.qualifying
    first = first_day(meeting.competition.season, qualifying.seasons_back)
    distances = {(limit.sex, limit.over or limit.metres) for limit in qualifying.limits}
    races = {
        race.id: race
        for race in queries.races(session)
        if race.discipline is Discipline.INDIVIDUAL
        and (race.sex, race.metres) in distances
        and first_day(competitions[race.competition_id].season) >= first
    }
    starts = queries.starts_of(session, races, with_passings=False, with_sprints=False)
    for race_id, listed in starts.items():
        race = races[race_id]
        held = competitions[race.competition_id]
        for start in listed:
            attempt = start.counting
            if start.status is Status.OK and attempt and attempt.time and race.metres:
                time = ImportedTime(race.metres, attempt.time, race.day, held.season, held.city, held.event)
                yield start.competitor.id, time
