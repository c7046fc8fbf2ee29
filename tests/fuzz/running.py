"""Gives a reader many sources and looks after each: only known refusals, no hang, and a file that is as it was."""

import hashlib
import signal
import traceback
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import process_time
from types import FrameType

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz import mutation
from tests.fuzz.readers import REFUSALS, Desk, Reader
from tests.fuzz.strategies import MADE_UP

LONGEST = 1.0
"""Seconds of the processor for one source; the machine may be busy with other things meanwhile."""

GIVEN_UP = 20
"""Seconds on the wall after which a source is a hang and is broken off."""

LONGEST_SENTENCE = 1500
MADE_UP_SHARE = 0.2


class HungError(BaseException):
    """A reader that does not come back; no `except` of the program may catch it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A source that did harm; `key` is the same for all that do it in the same way."""

    key: str
    source: bytes
    told: str


@dataclass(slots=True)
class Figures:
    """What came of the sources of one reader."""

    reader: str
    inputs: int = 0
    refused: int = 0
    taken: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    faults: dict[str, Fault] = field(default_factory=dict)


def run(reader: Reader, desk: Desk, count: int, start: int) -> Figures:
    """So many sources, the same ones for the same `start`."""
    figures = Figures(reader.name)
    random = Random(f"{start} {reader.name}")
    sound = reader.samples()
    made_up = MADE_UP.get(reader.name)
    of_hypothesis = int(count * MADE_UP_SHARE) if made_up is not None else 0
    if made_up is not None and of_hypothesis:
        _made_up(reader, desk, figures, of_hypothesis, start)
    while figures.inputs < count:
        source = mutation.spoiled(random.choice(sound), reader.ways, random)
        look(reader, desk, source, figures)
    return figures


def _made_up(reader: Reader, desk: Desk, figures: Figures, count: int, start: int) -> None:
    @seed(zlib.crc32(f"{start} {reader.name}".encode()))
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=False,
        phases=(Phase.generate,),
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example),
    )
    @given(MADE_UP[reader.name])
    def each(source: bytes) -> None:
        look(reader, desk, source, figures)

    each()


def look(reader: Reader, desk: Desk, source: bytes, figures: Figures) -> None:
    """Give one source to the reader and write down what came of it."""
    path = desk.folder / reader.file_name
    path.write_bytes(source)
    figures.inputs += 1
    began = process_time()
    try:
        try:
            with _broken_off():
                reader.read(desk, path)
        finally:
            spent = process_time() - began
    except REFUSALS as refusal:
        figures.refused += 1
        _judge(figures, source, str(refusal))
        if desk.digest() != desk.known:
            _note(figures, source, "changed", f"refused, but the file changed: {refusal}")
            desk.has_changed()
    except (Exception, HungError) as error:  # noqa: BLE001 (every other error is what is looked for)
        frames = traceback.extract_tb(error.__traceback__)
        place = next((one for one in reversed(frames) if "skatedesk" in one.filename), frames[-1])
        key = f"{type(error).__name__} {Path(place.filename).name}:{place.lineno}"
        _note(figures, source, key, "".join(traceback.format_exception(error)))
    else:
        figures.taken += 1
        desk.has_changed()
    figures.seconds += spent
    if spent > LONGEST:
        spent = min(spent, _seconds(reader, desk, path))
    figures.slowest = max(figures.slowest, spent)
    if spent > LONGEST:
        _note(figures, source, "slow", f"{spent:.1f} s")


def _seconds(reader: Reader, desk: Desk, path: Path) -> float:
    """How long it takes once more: a machine that was called away for a moment is no slow reader."""
    began = process_time()
    with suppress(*REFUSALS, HungError), _broken_off():
        reader.read(desk, path)
    spent = process_time() - began
    desk.has_changed()
    return spent


def _judge(figures: Figures, source: bytes, sentence: str) -> None:
    """A refusal is a sentence that a screen can show, of a length that somebody reads."""
    if not sentence or len(sentence) > LONGEST_SENTENCE:
        _note(figures, source, "sentence", f"{len(sentence)} letters: {sentence[:200]}")
    if not all(letter.isprintable() for letter in sentence):
        _note(figures, source, "letters", repr(sentence[:300]))


def _note(figures: Figures, source: bytes, key: str, told: str) -> None:
    known = figures.faults.get(key)
    if known is None or len(source) < len(known.source):
        figures.faults[key] = Fault(key, source, told)


@contextmanager
def _broken_off() -> Iterator[None]:
    """Break off what does not come back, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def break_off(_number: int, _frame: FrameType | None) -> None:
        raise HungError

    before = signal.signal(signal.SIGALRM, break_off)
    signal.setitimer(signal.ITIMER_REAL, GIVEN_UP)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def keep(fault: Fault, reader: Reader, folder: Path) -> Path:
    """Write the source of a fault down, for a test."""
    folder.mkdir(parents=True, exist_ok=True)
    stem, _point, suffix = reader.file_name.partition(".")
    path = folder / f"{stem}-{hashlib.sha256(fault.source).hexdigest()[:10]}.{suffix}"
    path.write_bytes(fault.source)
    return path
