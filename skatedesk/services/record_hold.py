"""A record that was set in this file holds its start on the list."""

from collections.abc import Iterable

from skatedesk.domain.errors import RuleError
from skatedesk.store import rows
from skatedesk.store.results_file import Session
from skatedesk.words import _


def check_no_record(session: Session, start_ids: Iterable[int]) -> None:
    """Refuse to take starts off a list that records were taken over from."""
    held = rows.records_of_starts(session, start_ids)
    if held:
        sentence = _("{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.")
        raise RuleError(sentence.format(holder=held[0].holder, mark=held[0].mark))
