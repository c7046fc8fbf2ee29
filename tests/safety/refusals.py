"""Lets every write to the disk fail in turn, below SQLite, and counts what is told and what is there afterwards.

    python -m tests.safety.refusals        every write of every day
    python -m tests.safety.refusals 10     every tenth

Prints its figures; the exit code is 1 where a confirmed act was lost, a file was damaged, or something else than one
sentence was said. Works on Linux, with a C compiler.
"""

import contextlib
import ctypes
import errno
import io
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from skatedesk.store.results_file import ResultsFile
from tests.safety import days
from tests.safety.days import Day, Told
from tests.safety.ledger import Ledger, compare

SOURCE = Path(__file__).parent / "refusing_disk.c"
FORKING = multiprocessing.get_context("fork")
KILLED = 0
SENTENCE = re.compile(r".*\.(skatedesk|json|xlsx|html|csv)\b.*\.")
"""One line that names the file."""

NOTHING_LEFT = "There is nothing to redo."
"""What is said truly when the undo before it was refused."""

KINDS = {"refused": errno.EIO, "full": errno.ENOSPC, "killed": KILLED}


class NoCompilerError(Exception):
    """The disk that refuses cannot be built here."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The write that fails, how, and whether every later one fails too."""

    day: str
    at: int
    kind: str
    lasts: bool = False

    def __str__(self) -> str:
        return f"{self.day}, write {self.at} {self.kind}{' from then on' if self.lasts else ''}"


def compiled(folder: Path) -> Path:
    """The disk that refuses, as a library that is loaded before all others."""
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if sys.platform != "linux" or compiler is None:
        raise NoCompilerError
    library = folder / "refusing_disk.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


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
            yield from self._of_the_file(fault, told, ledger)
        yield from days.DAYS[fault.day].look(self.place, told)

    def _of_the_file(self, fault: Fault, told: Told, ledger: Ledger) -> Iterator[str]:
        path = days.file_in(self.place)
        with closing(ResultsFile.open(path)) as file:
            yield from file.faults()
        try:
            entries = ledger.take_in()
        except AssertionError as error:
            yield f"the journal: {error}"
            return
        counts = compare(path, told.confirmed, entries)
        self.counts["arrived"] += counts["arrived"]
        on_its_way = 1 if told.killed or told.refused else 0
        if counts["lost"] or counts["doubled"] or counts["astray"] or counts["arrived"] > on_its_way:
            yield f"confirmed {[said['label'] for said in told.confirmed]}, there {[one['label'] for one in entries]}"
        beside = {item.name for item in self.place.iterdir() if item.name.startswith(path.name)} - {path.name}
        if beside:
            yield f"left behind: {beside}"


def _live(day: Day, place: Path, fault: Fault, pipe: int) -> None:
    """In the child: the disk begins to count, and the day goes its way."""
    disk = ctypes.CDLL(os.environ["LD_PRELOAD"])
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


def main(words: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="skatedesk-refusals-") as name:
        folder = Path(name).resolve()
        if "LD_PRELOAD" not in os.environ:
            surroundings = os.environ | {"LD_PRELOAD": str(compiled(folder)), "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-m", "tests.safety.refusals", *words]
            return subprocess.run(command, env=surroundings, check=False).returncode
        bench = run(int(words[0]) if words else 1, folder)
    for complaint in bench.complaints:
        say(complaint)
    counts = ", ".join(f"{name} {count}" for name, count in bench.counts.items())
    say(f"{counts}; complaints {len(bench.complaints)}")
    return 1 if bench.complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
