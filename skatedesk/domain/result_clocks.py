"""Clocks that cannot be, and times that are allowed but improbable."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from statistics import median

from skatedesk.domain import lines
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.distances import LAP
from skatedesk.domain.findings import Finding, Kind, Skated
from skatedesk.domain.laps import clocks_of
from skatedesk.domain.plausibility import doubt
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.start_moves import named
from skatedesk.domain.times import RaceTime, clock
from skatedesk.words import _

Part = tuple[int, int]
"""From where to where, in metres."""

_WHOLE = 100


def findings(skated: Skated) -> Iterator[Finding]:
    """All that is odd about the clocks of a race. A mass start is skated in a pack: its times tell nothing."""
    in_pack = skated.race.discipline is Discipline.MASS_START
    usual = {} if in_pack else _usual(skated)
    for start, attempt in skated.attempts():
        backwards = _backwards(start, attempt)
        if backwards is not None:
            yield backwards
        if in_pack:
            continue
        yield from _stray(skated, start, attempt)
        if backwards is None:
            yield from _laps(skated, start, attempt, usual)
        if attempt.time is not None and attempt.status is Status.OK:
            yield from _time(skated, start, attempt, attempt.time)


def follows(attempt: Attempt) -> bool:
    """Whether every clock is later than the one before it, the finish last."""
    return _first_backwards(attempt) is None


def _backwards(start: Start, attempt: Attempt) -> Finding | None:
    at = _first_backwards(attempt)
    if at is None:
        return None
    sentence = _("The passings and the time of {name} do not follow each other.").format(name=named(start))
    return Finding(Kind.BACKWARDS, sentence, start.id, attempt=attempt.number, metres=at)


def _first_backwards(attempt: Attempt) -> int | None:
    """The first passing whose clock is no later than the one before, or with which the time does not agree."""
    for earlier, later in pairwise(attempt.passings):
        if later.time.ms <= earlier.time.ms:
            return later.metres
    last = attempt.passings[-1] if attempt.passings else None
    return last.metres if last and attempt.time and attempt.time.ms <= last.time.ms else None


def _stray(skated: Skated, start: Start, attempt: Attempt) -> Iterator[Finding]:
    """Passings where no clock is read in this race."""
    known = lines.splits(skated.race, skated.rules)
    for passing in attempt.passings:
        if passing.metres not in known:
            sentence = _("{name} has a passing at {metres} m, where no clock is read in this race.")
            words = sentence.format(name=named(start), metres=passing.metres)
            yield Finding(Kind.STRAY, words, start.id, attempt=attempt.number)


def _laps(skated: Skated, start: Start, attempt: Attempt, usual: Mapping[Part, float]) -> Iterator[Finding]:
    """Parts of the way that nobody can skate so fast, or in which the field took half the time.

    A note behind the time, such as a fall, explains a slow one.
    """
    gate, parts = skated.rules.gate, _parts(skated, attempt)
    if len(parts) == 1:
        return  # nothing was read on the way, so that the time says all
    least = RaceTime.parse(gate.fastest_lap)
    for (begin, end), ms in parts:
        sentence, rule = "", ""
        if ms * LAP < least.ms * (end - begin):
            sentence, rule = _("{name}: {part} in {time} is faster than anybody skates."), "gate.fastest_lap"
        elif not attempt.codes and ms > gate.slow_lap_factor * usual[begin, end]:
            sentence, rule = _("{name}: {part} in {time}, where the field needs {usual}."), "gate.slow_lap_factor"
        if sentence:
            part = _("from {begin} m to {end} m").format(begin=begin, end=end)
            words = sentence.format(name=named(start), part=part, time=_read(ms), usual=_read(int(usual[begin, end])))
            yield Finding(Kind.LAP, words, start.id, rule, attempt.number, end)


def _time(skated: Skated, start: Start, attempt: Attempt, time: RaceTime) -> Iterator[Finding]:
    """A time that is too good or too bad to be believed at once; one of them is told."""
    race, rules = skated.race, skated.rules
    record = rules.fastest(race.sex, race.metres) if race.metres is not None else None
    others = [one.counting.time for one in skated.starts if one.id != start.id and one.counting and one.counting.time]
    beats_record = record is not None and time.ms < record
    reason, rule = _off_best(skated, start, attempt, time), "gate"
    if beats_record or (not reason and not attempt.codes):
        reason, rule = doubt(time, race, others, rules), "world_records" if beats_record else ""
    if reason:
        sentence = _("{name}, {time}: {reason}").format(name=named(start), time=time, reason=reason)
        yield Finding(Kind.TIME, sentence, start.id, rule, attempt.number)


def _off_best(skated: Skated, start: Start, attempt: Attempt, time: RaceTime) -> str:
    """How far the time is off the season best, where that is far; a note explains a slow one."""
    best, gate = skated.bests.get(start.competitor.id), skated.rules.gate
    if best is None or start.competitor.is_team:
        return ""
    apart = time.cut_ms - best.cut_ms
    values = {"apart": _read(abs(apart)), "share": f"{_WHOLE * abs(apart) / best.cut_ms:.1f}", "best": best}
    if apart * _WHOLE > gate.slower_per_cent * best.cut_ms and not attempt.codes:
        return _("{apart} ({share} %) slower than the season best {best}.").format(**values)
    if -apart * _WHOLE > gate.faster_per_cent * best.cut_ms:
        return _("{apart} ({share} %) faster than the season best {best}.").format(**values)
    return ""


def _usual(skated: Skated) -> dict[Part, float]:
    """What the field needed for each part of the way; the middle one of all."""
    found: dict[Part, list[int]] = defaultdict(list)
    for _start, attempt in skated.attempts():
        for part, ms in _parts(skated, attempt):
            found[part].append(ms)
    return {part: median(times) for part, times in found.items()}


def _parts(skated: Skated, attempt: Attempt) -> list[tuple[Part, int]]:
    """The parts of the way between the clocks that were read, and how long each took; the first one from the start."""
    places = lines.passings(skated.race, skated.rules)
    clocks = clocks_of(attempt, places)
    known = {0: 0} | {at: time.ms for at, time in zip(places, clocks, strict=True) if time is not None}
    return [((begin, end), known[end] - known[begin]) for begin, end in pairwise(sorted(known))]


def _read(ms: int) -> str:
    return clock(ms, 2)
