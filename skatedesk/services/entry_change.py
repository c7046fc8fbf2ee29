"""Entries under change: fetched with their races and starts, refused where a race is official, and named in a label."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import first_names
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.store import entry_queries, rows
from skatedesk.store.entry_starts import EntryStart, entry_starts
from skatedesk.store.results_file import Change, ResultsFile, Session
from skatedesk.store.schema import EntryRow, RaceRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One entry under change: its row, what it was before, its race, and its start if it was drawn."""

    row: EntryRow
    entry: Entry
    race: RaceRow
    start: EntryStart | None

    @property
    def nation(self) -> str:
        return self.entry.competitor.nation

    @property
    def distance(self) -> Skated:
        return skated(self.race).distance

    @property
    def withdrew(self) -> bool:
        """Whether the entry was withdrawn, before the draw or after it."""
        return self.start.withdrawn if self.start else self.entry.state is EntryState.WITHDRAWN

    @property
    def who(self) -> str:
        """The competitor and the race, as refusals name them."""
        return _("{name} in race {number}").format(name=self.entry.competitor.name, number=self.race.number)


@dataclass(frozen=True, slots=True)
class EntriesChange:
    """Some entries under change, as one act."""

    change: Change
    entries: tuple[EntryChange, ...]

    def __iter__(self) -> Iterator[EntryChange]:
        return iter(self.entries)

    @property
    def session(self) -> Session:
        return self.change.session

    def label(self, text: str) -> None:
        """Name the act; `text` is followed by the names and the races."""
        names = first_names([one.entry.competitor.name for one in self.entries])
        numbers = ", ".join(str(number) for number in sorted({one.race.number for one in self.entries}))
        self.change.label = _("{act}: {names}, race {numbers}").format(act=text, names=names, numbers=numbers)


@contextmanager
def changing(file: ResultsFile, entry_ids: Sequence[int]) -> Generator[EntriesChange]:
    """Entries of races that are not official, in the order asked for."""
    with file.change() as change:
        session = change.session
        found = rows.entries(session, entry_ids)
        race_ids = {row.race_id for row in found.values()}
        races = {race_id: open_race(session, race_id) for race_id in race_ids}
        known = {one.id: one for listed in entry_queries.entries(session, race_ids).values() for one in listed}
        starts = entry_starts(session, race_ids)
        wanted = [found[entry_id] for entry_id in dict.fromkeys(entry_ids)]
        change.races |= race_ids
        yield EntriesChange(
            change,
            tuple(EntryChange(row, known[row.id], races[row.race_id], starts.get(row.id)) for row in wanted),
        )


def open_race(session: Session, race_id: int) -> RaceRow:
    """A race that may still be changed; RuleError for an official one."""
    race = rows.by_id(session, RaceRow, race_id)
    if race.official:
        raise RuleError(_("Race {number} is official. Make it provisional first.").format(number=race.number))
    return race


def skated(race: RaceRow) -> Skated:
    """What is skated in the race of a row."""
    return Skated(Discipline(race.discipline), Sex(race.sex), race.metres, race.division, race.run)
