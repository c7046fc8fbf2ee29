"""Kills the program at random moments of random changes and counts what is there afterwards.

    python -m tests.safety.kills 1000

Prints its figures; the exit code is 1 where anything was lost, doubled or damaged, or the file did not open.
"""

import json
import multiprocessing
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median

from skatedesk.services import files
from skatedesk.store import journal
from tests.safety import hand
from tests.safety.ledger import Ledger, Said, compare
from tests.services import build

FORKING = multiprocessing.get_context("fork")
"""So that the program need not start a thousand times; the hand opens its files after the fork."""

A_DAY = 50
"""After so many kills a new file is begun."""

LONGEST = 0.15
"""The seconds within which the kill comes, counted from the moment the desk is ready."""


class Trial:
    """One file, worked on and killed again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.path = folder / f"day {seed}" / "day.skatedesk"
        self.path.parent.mkdir()
        build(self.path)
        self.ledger = Ledger(self.path)
        self.counts: Counter[str] = Counter()
        self.seconds: list[float] = []

    def kill(self, seed: int) -> None:
        """Let a hand work, kill it, and look."""
        confirmed = worked(self.path, seed)
        left_open = self.path.with_name(f"{self.path.name}-wal").exists()
        began = time.perf_counter()
        file = files.open_file(self.path)
        with file.read() as session:
            journal.head(session)
        self.seconds.append(time.perf_counter() - began)
        told, faults = file.told, file.faults()
        file.close()
        entries = self.ledger.take_in()
        beside = [item.name for item in self.path.parent.iterdir() if not item.name.startswith(".")]
        self.counts += compare(self.path, confirmed, entries)
        self.counts += Counter(
            kills=1,
            confirmed=len(confirmed),
            unsound=bool(faults),
            told=bool(told),
            silent=left_open and not told,
            untidy=bool({*beside} - {self.path.name, hand.COPY}),
        )


def worked(path: Path, seed: int) -> list[Said]:
    """What a hand confirmed until it was killed."""
    reading, writing = os.pipe()
    worker = FORKING.Process(target=hand.work, args=(path, seed, writing))
    worker.start()
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        told = pipe.readline()
        until = time.perf_counter() + Random(seed).uniform(0, LONGEST)
        while told and select.select([pipe], [], [], max(0.0, until - time.perf_counter()))[0]:
            told += pipe.read(65536) or b""
            if time.perf_counter() >= until:
                break
        worker.kill()
        told += pipe.readall()
    worker.join()
    assert worker.exitcode == -signal.SIGKILL, "the hand stopped before it was killed"
    # A line that was cut off was not told to anybody.
    return [json.loads(line) for line in told.split(b"\n")[:-1] if line]


def kill(times: int, seed: int) -> tuple[Counter[str], list[float]]:
    """The counts over so many kills, and how long each reopening took."""
    counts: Counter[str] = Counter()
    seconds: list[float] = []
    with tempfile.TemporaryDirectory(prefix="skatedesk-kills-") as folder:
        for first in range(0, times, A_DAY):
            trial = Trial(Path(folder), seed + first)
            for number in range(first, min(first + A_DAY, times)):
                trial.kill(seed + number)
            counts += trial.counts
            seconds += trial.seconds
            shutil.rmtree(trial.path.parent)
    return counts, seconds


def figures(counts: Counter[str], seconds: list[float]) -> Iterator[str]:
    """The counts in words."""
    yield f"{counts['kills']} kills, {counts['confirmed']} acts confirmed"
    yield f"{counts['lost']} lost, {counts['doubled']} doubled, {counts['astray']} not as confirmed"
    yield f"{counts['arrived']} in flight arrived too"
    yield f"{counts['unsound']} files unsound, {counts['untidy']} untidy"
    yield f"{counts['told']} times told what happened, {counts['silent']} times not although it was left open"
    yield f"reopened in {1000 * median(seconds):.0f} ms (median), {1000 * max(seconds):.0f} ms (longest)"


def main(words: list[str]) -> int:
    times = int(words[0]) if words else 1000
    seed = int(words[1]) if len(words) > 1 else time.time_ns() % 1_000_000
    began = time.perf_counter()
    counts, seconds = kill(times, seed)
    wrong = sum(counts[name] for name in ("lost", "doubled", "astray", "unsound", "silent", "untidy"))
    for line in figures(counts, seconds):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"seed {seed}, {time.perf_counter() - began:.0f} s\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
