"""What an act changed, as it is announced to every page."""

from dataclasses import dataclass
from datetime import datetime

from skatedesk.store.journal import Entry
from skatedesk.store.results_file import Change


@dataclass(frozen=True, slots=True)
class Changed:
    """The label an official reads, the races touched, and when it was on disk.

    `at` is None where nothing was different from before. `act` is do, undo or redo; `made` is the id of what
    was added, 0 where nothing was.
    """

    label: str
    races: frozenset[int] = frozenset()
    at: datetime | None = None
    act: str = "do"
    made: int = 0

    def touches(self, race_id: int | None) -> bool:
        return race_id in self.races


def announced(change: Change, made: int = 0) -> Changed:
    """What is said of a change after its block was left; `made` is the id of what it added."""
    return of_entry(change.entry, made=made) if change.entry else Changed(change.label, frozenset(change.races))


def of_entry(entry: Entry, act: str = "do", made: int = 0) -> Changed:
    return Changed(entry.label, entry.races, entry.at, act, made)
