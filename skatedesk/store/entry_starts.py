"""Which entries stand on a start list."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.domain.attempts import Start
from skatedesk.store.schema import StartRow


@dataclass(frozen=True, slots=True)
class EntryStart:
    """The start of an entry; `withdrawn` is WDR, which keeps its line on the list."""

    start_id: int
    withdrawn: bool


def entry_starts(session: Session, race_ids: Iterable[int]) -> dict[int, EntryStart]:
    """The starts of some races by entry; who was not drawn is left out."""
    rows = session.connection().execute(_STARTS, {"race_ids": list(race_ids)})
    return {entry_id: EntryStart(start_id, withdrawn) for entry_id, start_id, withdrawn in rows}


def by_entry(session: Session, race_id: int, starts: Iterable[Start]) -> dict[int, Start]:
    """The starts of one race by the id of their entry."""
    known = {start.id: start for start in starts}
    places = entry_starts(session, [race_id])
    return {entry_id: known[place.start_id] for entry_id, place in places.items() if place.start_id in known}


_STARTS = select(StartRow.entry_id, StartRow.id, StartRow.withdrawn).where(
    StartRow.race_id.in_(bindparam("race_ids", expanding=True))
)
