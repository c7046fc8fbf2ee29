"""The order in which a mass start was drawn."""

from sqlalchemy.orm import Session

from skatedesk.store import entry_queries
from skatedesk.store.entry_starts import entry_starts


def drawn_starts(session: Session, race_id: int) -> tuple[int, ...]:
    """The starts in the order of the last draw, 0 for who is no longer on the list; empty where nothing was drawn."""
    draws = entry_queries.draws(session, race_id)
    if not draws:
        return ()
    starts = entry_starts(session, [race_id])
    entries = [drawn["entry_id"] for drawn in draws[-1].starts]
    return tuple(starts[entry_id].start_id if entry_id in starts else 0 for entry_id in entries)
