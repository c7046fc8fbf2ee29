"""Lets every write to the disk fail in turn, below SQLite, and counts what is told and what is there afterwards.

    python -m tests.safety.refusals        every write of every day
    python -m tests.safety.refusals 10     every tenth

Prints its figures; the exit code is 1 where a confirmed act was lost, a file was damaged, or something else than one
sentence was said. Works on Linux, with a C compiler.
"""

import contextlib
import errno
import io
import multiprocessing
import os
import re
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.safety import days, shims
from tests.safety.afterwards import complaints
from tests.safety.days import Day, Told
from tests.safety.ledger import Ledger

SOURCE = "refusing_disk.c"
FORKING = multiprocessing.get_context("fork")
KILLED = 0
SENTENCE = re.compile(r".*\.(skatedesk|json|xlsx|html|csv)\b.*\.")
"""One line that names the file."""

NOTHING_LEFT = "There is nothing to redo."
"""What is said truly when the undo before it was refused."""

KINDS = {"refused": errno.EIO, "full": errno.ENOSPC, "killed": KILLED}


@dataclass(frozen=True, slots=True)
class Fault:
    """The write that fails, how, and whether every later one fails too."""

    day: str
    at: int
    kind: str
    lasts: bool = False

    def __str__(self) -> str:
        return f"{self.day}, write {self.at} {self.kind}{' from then on' if self.lasts else ''}"


class Bench:
    """Prepared files, and the days that are tried on copies of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = folder / "disk"
        self.ready = {day: folder / "ready" / day for day in days.DAYS}
        for day, place in self.ready.items():
            place.mkdir(parents=True)
            days.DAYS[day].prepare(place)
        self.counts: Counter[str] = Counter()
        self.complaints: list[str] = []

    def writes(self, day: str) -> int:
        """How many writes there are on this day when nothing fails."""
        self._lay_out(day)
        told = self._live(Fault(day, 0, "refused"))
        assert not told.refused, told.refused
        return told.writes

    def try_fault(self, fault: Fault) -> None:
        """Live the day with this fault, then look."""
        self._lay_out(fault.day)
        ledger = Ledger(days.file_in(self.place)) if days.DAYS[fault.day].has_file else None
        told = self._live(fault)
        self.counts["faults"] += 1
        self.counts[f"{fault.kind}{', lasting' if fault.lasts else ''}"] += 1
        self.counts["confirmed"] += len(told.confirmed)
        self.counts["sentences"] += len(told.refused)
        for complaint in self._complaints(fault, told, ledger):
            self.complaints.append(f"{fault}: {complaint}")

    def _lay_out(self, day: str) -> None:
        if self.place.exists():
            shutil.rmtree(self.place)
        shutil.copytree(self.ready[day], self.place)

    def _live(self, fault: Fault) -> Told:
        """The day in a process of its own, under the fault."""
        reading, writing = os.pipe()
        worker = FORKING.Process(target=_live, args=(days.DAYS[fault.day], self.place, fault, writing))
        worker.start()
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            told = Told.read(pipe.read())
        worker.join()
        told.killed = worker.exitcode == -9
        told.may_leave = told.killed or (fault.lasts and fault.kind == "refused")
        if worker.exitcode not in (0, -9):
            told.faults.append(f"ended with {worker.exitcode}")
        return told

    def _complaints(self, fault: Fault, told: Told, ledger: Ledger | None) -> Iterator[str]:
        yield from told.faults
        for sentence in told.refused:
            if sentence != NOTHING_LEFT and not SENTENCE.fullmatch(sentence):
                yield f"no clear sentence: {sentence}"
        if ledger is not None:
            yield from complaints(days.file_in(self.place), told, ledger, self.counts)
        yield from days.DAYS[fault.day].look(self.place, told)


def _live(day: Day, place: Path, fault: Fault, pipe: int) -> None:
    """In the child: the disk begins to count, and the day goes its way."""
    disk = shims.loaded()
    disk.disk_begin(f"{place}/".encode(), fault.at, KINDS[fault.kind], int(fault.lasts))
    with os.fdopen(pipe, "wb", buffering=0) as out, contextlib.redirect_stderr(io.StringIO()) as stderr:
        told = days.Teller(out)
        try:
            day.live(place, told)
        except BaseException:
            told.fault(traceback.format_exc(limit=-6))
            raise
        told.lived(disk.disk_writes())
        if stderr.getvalue():
            told.fault(stderr.getvalue())


def run(step: int, folder: Path) -> Bench:
    """All faults, or every so many of them."""
    bench = Bench(folder)
    for day in days.DAYS:
        writes = bench.writes(day)
        for at in range(1, writes + 1, step):
            for kind in KINDS:
                bench.try_fault(Fault(day, at, kind))
            bench.try_fault(Fault(day, at, "full", lasts=True))
            bench.try_fault(Fault(day, at, "refused", lasts=True))
        say(f"{day}: {writes} writes")
    return bench


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def report(step: int, folder: Path) -> int:
    bench = run(step, folder)
    for complaint in bench.complaints:
        say(complaint)
    counts = ", ".join(f"{name} {count}" for name, count in bench.counts.items())
    say(f"{counts}; complaints {len(bench.complaints)}")
    return 1 if bench.complaints else 0


def main(words: list[str]) -> int:
    step = int(words[0]) if words else 1
    return shims.under(SOURCE, "tests.safety.refusals", words, lambda folder: report(step, folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
