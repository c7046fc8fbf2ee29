"""Which entries stand on a start list."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

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


_STARTS = select(StartRow.entry_id, StartRow.id, StartRow.withdrawn).where(
    StartRow.race_id.in_(bindparam("race_ids", expanding=True))
)
