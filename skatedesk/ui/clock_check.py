"""Watches the clock of this machine: results are saved by it, so it must not jump in the middle of a day."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

JUMP = 1.5
"""Between two looks, so many seconds are no slow drift that a time server evens out."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """Since when the clock was watched, and its last jump: by how many seconds, and when it was noticed."""

    since: datetime
    jump: float = 0.0
    at: datetime | None = None

    @property
    def steady(self) -> bool:
        return self.at is None


class ClockCheck:
    """Compares the clock with the counter of the machine, which nobody can set. No other clock is asked."""

    def __init__(self, wall: Callable[[], float] = time.time, counter: Callable[[], float] | None = None) -> None:
        self._wall, self._counter = wall, counter or _counter
        self._ahead = self._wall() - self._counter()
        self._state = ClockState(datetime.fromtimestamp(self._wall()))

    def look(self) -> ClockState:
        """How the clock went since the last look."""
        ahead = self._wall() - self._counter()
        jump = ahead - self._ahead
        self._ahead = ahead
        if abs(jump) >= JUMP:
            self._state = replace(self._state, jump=jump, at=datetime.fromtimestamp(self._wall()))
        return self._state


def _counter() -> float:
    """Seconds that go on while the machine sleeps, where the system has such a counter."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)
