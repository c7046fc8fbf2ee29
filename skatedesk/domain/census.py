"""What became of everybody entered in a race. Nobody is left out and nobody counts twice."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.races import Status
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Census:
    """The entries of one race by what became of them.

    `not_skated` counts those who are not on the start list too, and who is to skate once more; `reserves` are those
    who were not called.
    """

    entries: int = 0
    finished: int = 0
    dnf: int = 0
    dq: int = 0
    dns: int = 0
    wdr: int = 0
    not_skated: int = 0
    reserves: int = 0

    @property
    def balances(self) -> bool:
        """Whether as many are counted as are entered."""
        known = self.finished + self.dnf + self.dq + self.dns + self.wdr
        return self.entries == known + self.not_skated + self.reserves

    def words(self) -> str:
        """`20 entries: 18 finished, 1 DNF, 1 WDR`."""
        counted = (
            (self.finished, ngettext("{count} finished", "{count} finished", self.finished)),
            (self.dnf, _("{count} DNF")),
            (self.dq, _("{count} DQ")),
            (self.dns, _("{count} DNS")),
            (self.wdr, _("{count} WDR")),
            (self.not_skated, ngettext("{count} not skated", "{count} not skated", self.not_skated)),
            (self.reserves, ngettext("{count} reserve", "{count} reserves", self.reserves)),
        )
        parts = ", ".join(words.format(count=count) for count, words in counted if count)
        entries = ngettext("{count} entry", "{count} entries", self.entries).format(count=self.entries)
        return _("{entries}: {parts}").format(entries=entries, parts=parts) if parts else entries


def take(entries: Iterable[Entry], starts: Mapping[int, Start]) -> Census:
    """Count the entries of a race; `starts` is the start list by the id of the entry."""
    known = {entry.id: entry for entry in entries}
    fates = Counter(fate(start) for start in starts.values())
    waiting = Counter(entry.state for entry_id, entry in known.items() if entry_id not in starts)
    return Census(
        len(known),
        finished=fates[Status.OK],
        dnf=fates[Status.DNF],
        dq=fates[Status.DQ],
        dns=fates[Status.DNS],
        wdr=fates[Status.WDR] + waiting[EntryState.WITHDRAWN],
        not_skated=fates[Status.NONE] + waiting[EntryState.ENTERED],
        reserves=waiting[EntryState.RESERVE],
    )


def fate(start: Start) -> Status:
    """What became of somebody on the start list; who is to skate once more has not skated yet."""
    return Status.NONE if awaits_reskate(start) else start.status


def awaits_reskate(start: Start) -> bool:
    """Whether a reskate was granted and not skated; calling it off needs an act of its own."""
    decided = start.status is not Status.NONE
    return decided and not start.withdrawn and any(attempt.status is Status.NONE for attempt in start.attempts)
