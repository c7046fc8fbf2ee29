"""Attempts: goes at the distance, and which of them counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import RaceTime
from skatedesk.words import _

RESKATE = "RS"
_WITHOUT_TIME = frozenset({Status.DNF, Status.DNS, Status.WDR, Status.NONE})


@dataclass(frozen=True, slots=True)
class Passing:
    """The clock at a line, `metres` from the start."""

    metres: int
    time: RaceTime


@dataclass(frozen=True, slots=True)
class Attempt:
    """One go at the distance. `laps`, `sprint_points` and `lapped` are of mass starts only.

    `lapped` is the officials' word that the race points are void; `codes` are offence and note codes; `hand`
    tells that the time was taken by hand.
    """

    number: int
    status: Status = Status.NONE
    time: RaceTime | None = None
    codes: tuple[str, ...] = ()
    passings: tuple[Passing, ...] = ()
    remark: str = ""
    laps: int | None = None
    sprint_points: tuple[int, ...] = ()
    lapped: bool = False
    hand: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """A skater or team on the list of a race: pair and lane, and all attempts, a reskate being the second.

    `pair` is the heat in team races; both are None where the source gives none. `place` is 1, or 2 for the
    second two of a quartet. `counting` is the attempt that counts, None before the first; it and `status` follow
    from the rest and are worked out once, because every list asks for them many times.
    """

    id: int
    competitor: Competitor
    bib: int | None = None
    pair: int | None = None
    lane: Lane | None = None
    place: int = 1
    side: str = ""
    withdrawn: bool = False
    attempts: tuple[Attempt, ...] = ()
    points_override: int | None = None
    points_remark: str = ""
    out_of_competition: bool = False
    counting: Attempt | None = field(init=False, repr=False, compare=False)
    status: Status = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        counting = counting_attempt(self.attempts)
        status = counting.status if counting else Status.NONE
        object.__setattr__(self, "counting", counting)
        object.__setattr__(self, "status", Status.WDR if self.withdrawn else status)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes a list prints: those of the counting attempt, and RS where there was a reskate."""
        attempt = self.counting
        codes = attempt.codes if attempt else ()
        if len(self.attempts) > 1 and RESKATE not in codes:
            return (*codes, RESKATE)
        return codes

    def attempt(self, number: int) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.number == number), None)


def counting_attempt(attempts: Sequence[Attempt]) -> Attempt | None:
    """The better attempt (Universiade rules 2009); without a time, the last one that was decided."""
    if len(attempts) == 1:
        return attempts[0] if attempts[0].status is not Status.NONE else None
    timed = [attempt for attempt in attempts if attempt.status is Status.OK and attempt.time]
    if timed:
        return min(timed, key=lambda attempt: (attempt.time.ms if attempt.time else 0, attempt.number))
    decided = [attempt for attempt in attempts if attempt.status is not Status.NONE]
    return decided[-1] if decided else None


def check_outcome(status: Status, time: RaceTime | None) -> None:
    """Refuse contradictions such as DNS with a time. A DQ may keep the time, it is not printed."""
    if status is Status.OK and time is None:
        raise RuleError(_("A finished attempt needs a time."))
    if time is not None and status in _WITHOUT_TIME:
        raise RuleError(_("{status} and a time exclude each other: clear one of them.").format(status=status))
