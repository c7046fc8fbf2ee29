"""What is skated in a rehearsal: plausible times, passings and mishaps. One seed number gives the same day again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from random import Random
from typing import TypeVar

from skatedesk.domain.attempts import Passing, Start
from skatedesk.domain.races import Race, Sex, Status
from skatedesk.domain.rule_table import RuleTable
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime

FALL = "F"
_HUNDREDTH, _TENTH = 10, 100
_MOST = 3.0
"""So many times the scatter is the most; a season best may be beaten, a world record hardly ever."""
_FALL_COSTS = (4_000, 9_000)
_MISREAD = 1_000

N = TypeVar("N", bound=float)


class Mishap(StrEnum):
    """What happens to somebody, or with the clock. NONE: it goes as it should."""

    NONE = "none"
    WITHDRAWN = "withdrawn"
    DID_NOT_START = "did_not_start"
    FALL = "fall"
    DID_NOT_FINISH = "did_not_finish"
    DISQUALIFIED = "disqualified"
    FALSE_TIME = "false_time"
    CLOCK_FAILURE = "clock_failure"


class Trouble(StrEnum):
    """How much goes wrong: nothing, as much as on a real day, or far more."""

    NONE = "none"
    USUAL = "usual"
    MUCH = "much"


class Made(RuleTable, frozen=True):
    """What times and mishaps are made of; seconds by metres, parts of one, chances by mishap."""

    scatter: float
    start_seconds: float
    much: float
    between: float
    typical: dict[str, dict[str, float]]
    disciplines: dict[str, float]
    fade: dict[str, float]
    chances: dict[str, float]
    name: str = ""

    def typical_ms(self, race: Race) -> int:
        """What the race usually takes; mixed races as those of women."""
        if race.discipline in self.disciplines:
            return round(1000 * self.disciplines[race.discipline])
        metres = race.metres or 0
        known = _by_metres(self.typical[Sex.MEN if race.sex is Sex.MEN else Sex.WOMEN])
        nearest = _nearest(known, metres)
        return round(1000 * known[nearest] * metres / nearest)

    def chance_of(self, mishap: Mishap, trouble: Trouble) -> float:
        factor = {Trouble.NONE: 0.0, Trouble.USUAL: 1.0, Trouble.MUCH: self.much}[trouble]
        return factor * self.chances.get(mishap, 0.0)


@dataclass(frozen=True, slots=True)
class Course:
    """What is to be skated: the metres at which the clock is read, the finish last; `offences` that disqualify."""

    metres: tuple[int, ...]
    offences: tuple[str, ...] = ()
    notes_falls: bool = False

    @classmethod
    def of(cls, metres: tuple[int, ...], rules: Rules) -> "Course":
        known = rules.offences
        return cls(metres, tuple(sorted(code for code in known if known[code].disqualifies)), FALL in known)


@dataclass(frozen=True, slots=True)
class Skated:
    """What became of a start. `shown` is what the clock says first, where that is not the time."""

    start_id: int
    mishap: Mishap = Mishap.NONE
    status: Status = Status.OK
    time: RaceTime | None = None
    passings: tuple[Passing, ...] = ()
    codes: tuple[str, ...] = ()
    hand: bool = False
    shown: RaceTime | None = None

    @property
    def is_of_crew(self) -> bool:
        """Whether the clock leaves it to the crew."""
        return self.hand or self.shown is not None


class Verdict(StrEnum):
    RIGHT = "right"
    OPEN = "open"
    WRONG = "wrong"


def skate(
    key: str, expected: Mapping[int, int], course: Course, made: Made, trouble: Trouble
) -> tuple[Skated, ...]:  # fmt: skip
    """Those who start together, by start what they are expected to skate in thousandths; `key` decides everything."""
    chance = Random(key)
    fails = chance.random() < made.chance_of(Mishap.CLOCK_FAILURE, trouble)
    skated = [_one(chance, start_id, ms, course, made, trouble) for start_id, ms in expected.items()]
    return tuple(_by_hand(one) for one in skated) if fails else tuple(skated)


def pack(key: str, expected: Iterable[int], typical_ms: int) -> tuple[Skated, ...]:
    """Who comes in together at the end of a mass start, in the order at the line."""
    chance = Random(key)
    order, clock = sorted(expected), typical_ms + chance.randrange(-9_000, 9_000)
    chance.shuffle(order)
    found: list[Skated] = []
    for start_id in order:
        found.append(Skated(start_id, time=_hundredths(clock)))
        clock += chance.randrange(2, 60) * _HUNDREDTH
    return tuple(found)


def verdict(start: Start, skated: Skated) -> Verdict:
    """Whether the results have what was skated; a time that the clock showed wrongly is still to be corrected."""
    attempt = start.counting
    time = attempt.time if attempt and start.status in (Status.OK, Status.DQ) else None
    if start.status is Status.NONE or (skated.shown is not None and time == skated.shown):
        return Verdict.OPEN
    if start.status is Status.OK and skated.status is not Status.OK and time in (skated.time, None):
        return Verdict.OPEN  # the clock was first, the referee's word comes behind it
    same = start.status is skated.status and set(attempt.codes if attempt else ()) == set(skated.codes)
    if skated.status is Status.OK:
        same = same and time == skated.time and (attempt is not None and attempt.hand == skated.hand)
    return Verdict.RIGHT if same else Verdict.WRONG


# --- one start -----------------------------------------------------------------------------------------------


def _one(chance: Random, start_id: int, expected: int, course: Course, made: Made, trouble: Trouble) -> Skated:
    mishap = _mishap(chance, made, trouble)
    off = max(-1.0, min(_MOST, chance.gauss(0.6, 1.0))) * made.scatter
    laps = _laps(chance, expected * (1 + off), course.metres, made)
    if mishap is Mishap.FALL:
        laps[chance.randrange(len(laps))] += chance.randrange(*_FALL_COSTS)
    clocks = [_hundredths(sum(laps[: at + 1])) for at in range(len(laps))]
    passings = tuple(Passing(at, clock) for at, clock in zip(course.metres[:-1], clocks[:-1], strict=True))
    whole = Skated(start_id, mishap, Status.OK, clocks[-1], passings)
    offence = chance.choice(course.offences) if course.offences else ""
    return _after(whole, chance.randrange(len(passings) + 1), offence, course)


def _after(whole: Skated, last: int, offence: str, course: Course) -> Skated:
    """What the mishap leaves of a whole race; who does not finish has the passings before `last`."""
    nothing = Skated(whole.start_id, whole.mishap)
    match whole.mishap:
        case Mishap.WITHDRAWN:
            return replace(nothing, status=Status.WDR)
        case Mishap.DID_NOT_START:
            return replace(nothing, status=Status.DNS)
        case Mishap.DID_NOT_FINISH:
            return replace(nothing, status=Status.DNF, passings=whole.passings[:last])
        case Mishap.DISQUALIFIED if offence:
            return replace(whole, status=Status.DQ, codes=(offence,))
        case Mishap.FALL if course.notes_falls:
            return replace(whole, codes=(FALL,))
        case Mishap.FALSE_TIME if whole.time:
            return replace(whole, shown=RaceTime(whole.time.ms + _MISREAD, whole.time.decimals))
        case _:
            return whole


def _by_hand(one: Skated) -> Skated:
    """The clock failed: the time is known to the tenth, from the watches."""
    if one.status is not Status.OK or one.time is None:
        return replace(one, passings=(), time=None)
    watch = RaceTime(one.time.ms - one.time.ms % _TENTH, 1)
    return replace(one, mishap=Mishap.CLOCK_FAILURE, passings=(), time=watch, hand=True, shown=None)


def _mishap(chance: Random, made: Made, trouble: Trouble) -> Mishap:
    drawn = chance.random()
    for mishap in Mishap:
        if mishap is not Mishap.CLOCK_FAILURE:
            drawn -= made.chance_of(mishap, trouble)
            if drawn < 0:
                return mishap
    return Mishap.NONE


def _laps(chance: Random, total: float, metres: Sequence[int], made: Made) -> list[float]:
    """The laps in thousandths; they add up to the whole: the way from a standing start, then laps that grow slower."""
    if len(metres) < 2:
        return [total]
    lengths = [metres[0], *(later - earlier for earlier, later in pairwise(metres))]
    fade = _by_metres(made.fade)
    slower = fade[_nearest(fade, metres[-1])]
    middle = len(lengths) / 2
    parts = [
        length * (1 + slower * (at - middle) / len(lengths) * (at > 0)) * (1 + chance.uniform(-0.006, 0.006))
        for at, length in enumerate(lengths)
    ]
    start = min(1000 * made.start_seconds, total / 4)
    unit = (total - start) / sum(parts)
    return [start + parts[0] * unit, *(part * unit for part in parts[1:])]


def _hundredths(ms: float) -> RaceTime:
    return RaceTime(round(ms) // _HUNDREDTH * _HUNDREDTH)


def _by_metres(table: Mapping[str, N]) -> dict[int, N]:
    return {int(metres): value for metres, value in table.items()}


def _nearest(known: Iterable[int], metres: int) -> int:
    return min(known, key=lambda one: abs(one - metres))
