"""Who is entered in a competition, as a page shows it: read once, by race, distance and nation."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.entries import Entry, EntryState, Person
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.shortfalls import Shortfall
from skatedesk.services import eligibility
from skatedesk.store.results_file import ResultsFile


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry. `person` is None for a team; `start_id` is None while the entry is on no start list.

    `entry.state` is withdrawn also where the withdrawal came after the draw.
    """

    race: Race
    entry: Entry
    person: Person | None = None
    start_id: int | None = None
    shortfalls: tuple[Shortfall, ...] = ()

    @property
    def competes(self) -> bool:
        """Whether the entry takes one of the places of its nation."""
        return self.entry.state is EntryState.ENTERED and not self.entry.out_of_competition


@dataclass(frozen=True, slots=True)
class RaceEntries:
    """The entries of one race, in the order entered. `drawn`: somebody is on its start list."""

    race: Race
    lines: tuple[EntryLine, ...]
    drawn: bool


@dataclass(frozen=True, slots=True)
class DistanceEntries:
    """The entries of one distance, those of A and B together."""

    title: str
    races: tuple[RaceEntries, ...]

    @property
    def lines(self) -> tuple[EntryLine, ...]:
        return tuple(line for race in self.races for line in race.lines)


@dataclass(frozen=True, slots=True)
class EntriesView:
    """The entries of a competition as they stood when they were read; frozen, so that any thread may have it."""

    competition: Competition
    rules: Rules
    races: tuple[RaceEntries, ...]
    shortfalls: tuple[Shortfall, ...]

    @property
    def lines(self) -> tuple[EntryLine, ...]:
        return tuple(line for race in self.races for line in race.lines)

    @property
    def distances(self) -> tuple[DistanceEntries, ...]:
        """The distances in the order of the programme."""
        found: dict[Skated, list[RaceEntries]] = defaultdict(list)
        for race in self.races:
            found[Skated.of(race.race).distance].append(race)
        return tuple(DistanceEntries(distance.title, tuple(races)) for distance, races in found.items())

    def counts(self) -> dict[str, dict[int, int]]:
        """How many places each nation takes in each race: nations in alphabetical order, races by id."""
        found: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for line in self.lines:
            if line.competes:
                found[line.entry.competitor.nation][line.race.id] += 1
        return {nation: dict(found[nation]) for nation in sorted(found)}


def entries(file: ResultsFile, competition_id: int) -> EntriesView:
    """Everybody entered in a competition: those out of competition, reserves and the withdrawn too."""
    with file.read() as session:
        meeting = eligibility.read(session, competition_id)
        shortfalls = eligibility.judge(session, meeting)
    by_entry: dict[int, list[Shortfall]] = defaultdict(list)
    for shortfall in shortfalls:
        for entry_id in shortfall.entry_ids:
            by_entry[entry_id].append(shortfall)
    races = tuple(_race(race, meeting, by_entry) for race in meeting.races)
    return EntriesView(meeting.competition, meeting.rules, races, shortfalls)


def _race(race: Race, meeting: eligibility.Meeting, by_entry: dict[int, list[Shortfall]]) -> RaceEntries:
    listed: Sequence[Entry] = meeting.entries.get(race.id, ())
    lines = tuple(_line(race, entry, meeting, by_entry) for entry in listed)
    return RaceEntries(race, lines, any(line.start_id is not None for line in lines))


def _line(
    race: Race, entry: Entry, meeting: eligibility.Meeting, by_entry: dict[int, list[Shortfall]]
) -> EntryLine:  # fmt: skip
    start = meeting.starts.get(entry.id)
    return EntryLine(
        race,
        entry,
        None if entry.competitor.is_team else meeting.people.get(entry.competitor.id),
        start.start_id if start else None,
        tuple(by_entry.get(entry.id, ())),
    )
