"""What the first typed time would have to wait for, done beforehand; nothing of it reaches the disk."""

from contextlib import suppress

from skatedesk.domain.races import Status
from skatedesk.services import rulebook
from skatedesk.store import journal, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import AttemptRow

_NEVER_USED = 9
"""No start has as many attempts."""


class _TakenBackError(Exception):
    """Ends a rehearsal."""


def know_rules() -> None:
    """Read the rule files that come with the program, so that the first file to be opened finds them read."""
    for name in rulebook.shipped():
        rulebook.choose(name)


def rehearse(file: ResultsFile, start_id: int) -> None:
    """Do to a start all that a typed time does, and take it back, so that the first real one is as quick as the next.

    The statements of an open file are made when they are first asked for, which takes longer than carrying them out.
    """
    with suppress(_TakenBackError), file.change() as change:
        start, _race, _name = rows.start_in_race(change.session, start_id)
        attempt = AttemptRow(number=_NEVER_USED, status=Status.NONE, passings=[], sprints=[])
        start.attempts.append(attempt)
        change.session.flush()
        attempt.time_ms, attempt.decimals, attempt.status = 1000, 2, Status.OK
        change.session.flush()
        journal.write(change.session, "", (), [(AttemptRow.__tablename__, attempt.id, None, {})])
        raise _TakenBackError
