"""Takes the power away at random points of real days, and counts what is on the disk when it is there again.

    python -m tests.safety.power_cuts 1000
    python -m tests.safety.power_cuts 1000 7 lies    the disk says that it has written, and has not: things are lost

Every write and every sync below SQLite is recorded while the days are lived; then the disk is made anew as it may be
after a cut. Prints its figures; the exit code is 1 where anything confirmed was lost, doubled or damaged, or the file
did not open. Works on Linux, with a C compiler.
"""

import multiprocessing
import os
import shutil
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from skatedesk.services import files
from skatedesk.services.files import FileError
from tests.safety import days, shims
from tests.safety.afterwards import complaints
from tests.safety.days import Day, Teller, Told
from tests.safety.hand import COPY, Hand
from tests.safety.ledger import Ledger, Said
from tests.safety.recorded_disk import Event, RecordedDisk, events, lay_out

SOURCE = "recording_disk.c"
FORKING = multiprocessing.get_context("fork")
LIES = "lies"
SYNCS = ("sync", "folder")
ACTS = 30
"""So many acts a hand does on a day that is recorded."""

CUTS = 50
"""So many points of a recorded day are tried."""


class Marking(Teller):
    """Has noted on the disk how much was confirmed."""

    def __init__(self, pipe: int) -> None:
        super().__init__(os.fdopen(pipe, "wb", buffering=0))
        self._disk, self._count = shims.loaded(), 0

    def confirmed(self, said: Said) -> None:
        self._count += 1
        self._disk.disk_mark(self._count)
        super().confirmed(said)


@dataclass(frozen=True, slots=True)
class Recording:
    """A day as it went, on a disk that was `before`."""

    day: Day
    before: RecordedDisk
    events: tuple[Event, ...]
    told: Told
    ledger: Ledger | None


def of_a_hand(seed: int) -> Day:
    """A day of random acts at the desk, with pauses, imports and copies."""

    def live(place: Path, told: Teller) -> None:
        hand = Hand(days.file_in(place), Random(seed), told.confirmed)
        for _number in range(ACTS):
            hand.act()
        hand.desk.close()

    return Day(days.DAYS["acts"].prepare, live, look_at_copy)


def look_at_copy(place: Path, _told: Told) -> Iterator[str]:
    """A copy that has its name is whole."""
    if (place / COPY).exists():
        with closing(files.look_at(place / COPY)) as file:
            yield from file.faults()


def recorded(day: Day, folder: Path) -> Recording:
    """Live the day in a process of its own, every write noted."""
    place = folder / "disk"
    place.mkdir(parents=True)
    day.prepare(place)
    before = RecordedDisk(place)
    ledger = Ledger(days.file_in(place)) if day.has_file else None
    reading, writing = os.pipe()
    worker = FORKING.Process(target=_live, args=(day, place, folder / "record", writing))
    worker.start()
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = Told.read(pipe.read())
    worker.join()
    assert worker.exitcode == 0, told.faults
    assert not told.refused, told.refused
    return Recording(day, before, tuple(events(folder / "record")), told, ledger)


def _live(day: Day, place: Path, record: Path, pipe: int) -> None:
    told = Marking(pipe)
    with record.open("wb") as notes:
        shims.loaded().disk_record(f"{place}/".encode(), notes.fileno())
        try:
            day.live(place, told)
        except BaseException:
            told.fault(traceback.format_exc(limit=-6))
            raise


class Cuts:
    """Counts what is found after each cut."""

    def __init__(self, folder: Path, *, lies: bool) -> None:
        self._folder = folder
        self._lies = lies
        self.counts: Counter[str] = Counter()
        self.complaints: list[str] = []

    def try_day(self, name: str, day: Day, seed: int, times: int) -> None:
        """Record a day, and take the power away at so many points of it."""
        chance, folder = Random(seed), self._folder / f"{name} {seed}"
        recording = recorded(day, folder)
        points = sorted(chance.randint(0, len(recording.events)) for _cut in range(times))
        disk, done = recording.before, 0
        for point in points:
            for event in recording.events[done:point]:
                if event.kind not in SYNCS or not self._lies:
                    disk.take(event)
            done = point
            place = folder / "after"
            lay_out(disk.after_cut(chance), place)
            found = list(self._found(recording, disk.confirmed, place))
            self.complaints += [f"{name}, seed {seed}, after note {point}: {complaint}" for complaint in found]
            self.counts["in vain"] += bool(found)
            shutil.rmtree(place, ignore_errors=True)
        self.counts["notes"] += len(recording.events)
        shutil.rmtree(folder)

    def _found(self, recording: Recording, confirmed: int, place: Path) -> Iterator[str]:
        self.counts["cuts"] += 1
        self.counts["confirmed"] += confirmed
        told = replace(recording.told, confirmed=recording.told.confirmed[:confirmed], killed=True, may_leave=True)
        try:
            if recording.ledger is not None:
                path = days.file_in(place)
                yield from complaints(path, told, recording.ledger.of_copy(path), self.counts)
            yield from recording.day.look(place, told)
        except FileError as error:
            yield str(error)


def run(times: int, seed: int, folder: Path, *, lies: bool) -> Cuts:
    """Half of the cuts fall into days of a hand, the others into the days of imports, upgrades, copies and exports.

    On a disk that lies all fall into days of a hand.
    """
    cuts = Cuts(folder, lies=lies)
    others = {} if lies else days.DAYS
    share = max(1, times // 2 // len(days.DAYS))
    for name, day in others.items():
        cuts.try_day(name, day, seed, share)
    for number, first in enumerate(range(cuts.counts["cuts"], times, CUTS)):
        cuts.try_day("hand", of_a_hand(seed + number), seed + number, min(CUTS, times - first))
    return cuts


def report(times: int, seed: int, folder: Path, *, lies: bool) -> int:
    began = time.perf_counter()
    cuts = run(times, seed, folder, lies=lies)
    counts = cuts.counts
    for line in [
        *cuts.complaints,
        f"{counts['cuts']} cuts among {counts['notes']} writes and syncs, {counts['confirmed']} acts confirmed before",
        f"{counts['arrived']} in flight arrived too, opened in {counts['longest ms']} ms (longest)",
        f"{counts['in vain']} cuts cost something, seed {seed}, {time.perf_counter() - began:.0f} s",
    ]:
        sys.stdout.write(f"{line}\n")
    return 1 if cuts.complaints else 0


def main(words: list[str]) -> int:
    times = int(words[0]) if words else 1000
    seed = int(words[1]) if len(words) > 1 else time.time_ns() % 1_000_000
    lies = words[2:] == [LIES]
    words = [str(times), str(seed), *words[2:]]
    return shims.under(SOURCE, "tests.safety.power_cuts", words, lambda folder: report(times, seed, folder, lies=lies))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
