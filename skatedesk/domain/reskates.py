"""Reskates that were granted: who may start again, and from when on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Status
from skatedesk.domain.rules import ReskateRule

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waits for a reskate. `ended` is when the attempt before it ended, None where nobody knows."""

    start: Start
    number: int
    ended: datetime | None = None

    def earliest(self, rule: ReskateRule) -> datetime | None:
        """When the rest is over; None where nobody knows when it began."""
        return self.ended + timedelta(minutes=rule.rest_minutes) if self.ended else None

    def minutes_left(self, rule: ReskateRule, now: datetime) -> int | None:
        """Minutes of rest still to go, a begun one counted in full; 0 who may start, None where nobody knows."""
        earliest = self.earliest(rule)
        return None if earliest is None else max(0, -((now - earliest) // _MINUTE))


def granted(start: Start) -> int | None:
    """The number of the attempt that was granted and is not skated yet; None where none is."""
    last = start.attempts[-1] if len(start.attempts) > 1 and not start.withdrawn else None
    return last.number if last is not None and last.status is Status.NONE else None
