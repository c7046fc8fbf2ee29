"""What an act changed, as it is announced to every page."""

from dataclasses import dataclass
from datetime import datetime

from skatedesk.store.journal import Entry
from skatedesk.store.results_file import Change


@dataclass(frozen=True, slots=True)
class Changed:
    """The label an official reads, the races touched, and when it was on disk.

    `at` is None where nothing was different from before. `act` is do, undo or redo.
    """

    label: str
    races: frozenset[int] = frozenset()
    at: datetime | None = None
    act: str = "do"

    def touches(self, race_id: int | None) -> bool:
        return race_id in self.races


def announced(change: Change) -> Changed:
    """What is said of a change after its block was left."""
    return of_entry(change.entry) if change.entry else Changed(change.label, frozenset(change.races))


def of_entry(entry: Entry, act: str = "do") -> Changed:
    return Changed(entry.label, entry.races, entry.at, act)
