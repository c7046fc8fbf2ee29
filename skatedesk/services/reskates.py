"""Who waits for a reskate in a race, and since when."""

from datetime import datetime

from skatedesk.domain.reskates import Waiting, granted
from skatedesk.services.race_view import RaceView
from skatedesk.store import reskate_queries
from skatedesk.store.results_file import ResultsFile


def waiting(file: ResultsFile, view: RaceView) -> tuple[Waiting, ...]:
    """Those with a reskate to skate, the one first whose rest is over first; those of unknown rest last.

    The rest counts from the act that decided the attempt before, because nobody writes down when a skater finishes.
    """
    numbers = {start.id: number for start in view.starts if (number := granted(start)) is not None}
    if not numbers:
        return ()
    with file.read() as session:
        ended = reskate_queries.ended_at(session, numbers)
    found = [
        Waiting(start, numbers[start.id], ended.get((start.id, numbers[start.id] - 1)))
        for start in view.starts
        if start.id in numbers
    ]
    return tuple(sorted(found, key=lambda one: (one.ended is None, one.ended or datetime.max)))


def ended(file: ResultsFile, start_id: int) -> datetime | None:
    """When the last attempt of a start that was decided was, None where nobody knows."""
    with file.read() as session:
        found = reskate_queries.ended_at(session, [start_id])
    return found[max(found)] if found else None
