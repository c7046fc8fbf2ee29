"""Random histories of the acts of officials, undone to the start and redone to the end, equal at every step.

    python -m tests.safety.histories 1000

Uses every processor, prints its figures, and names the seed of each history that did not hold; the exit code is 1
then. `python -m tests.safety.histories 1 SEED` does one again.
"""

import gc
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.imports.errors import SourceError
from skatedesk.services import files, journal_check
from tests.safety import random_acts, weekends
from tests.safety.dice import Dice
from tests.safety.running_hash import RunningHash
from tests.store import dump

ACTS = 200
"""The acts of one history that were done; what the rules refused comes on top."""
IN_MEMORY = Path("/dev/shm")


class History:
    """A file, the hash of all its tables after each act that holds or was undone, and where it stands among those."""

    def __init__(self, path: Path, seed: int, running: RunningHash) -> None:
        self.path, self.running = path, running
        self.counts: Counter[str] = Counter(histories=1)
        self.kinds: Counter[str] = Counter()
        self._open()
        self.dice = Dice(path, seed)
        self.states = [running.now()]
        self.acts = [self.dice.newest()]
        self.at = 0

    def live(self, acts: int) -> None:
        """So many acts, with some taken back and brought back or given up on the way, and the file closed at times."""
        while self.kinds.total() < acts:
            chance = self.dice.random()
            if chance < 0.94:
                self.act()
            elif chance < 0.99:
                for _step in range(min(self.at, self.dice.randint(1, 4))):
                    self.undo()
                for _step in range(self.dice.randint(0, 4)):
                    self.redo()
            elif chance < 0.992:
                self.pause()

    def act(self) -> None:
        """One act is one entry of the journal; what is refused or changes nothing leaves no trace."""
        chosen, before = random_acts.choose(self.dice), self.dice.newest()
        try:
            chosen(self.file, self.dice)
        except (RuleError, SourceError):
            self.counts["refused"] += 1
            assert self.dice.newest() == before, f"{chosen.__name__} was refused, and is in the journal"
        if self.dice.newest() == before:
            assert self.running.now() == self.states[self.at], f"{chosen.__name__} changed rows past the journal"
            return
        assert self.dice.newest() == before + 1, f"{chosen.__name__} is more than one entry"
        self.at += 1
        self.states[self.at :] = [self.running.now()]
        self.acts[self.at :] = [before + 1]
        self.kinds[chosen.__name__] += 1

    def undo(self) -> None:
        done = self.file.undo()
        assert done is not None, "nothing was undone"
        assert done.id == self.acts[self.at], "another act was undone"
        self.at -= 1
        self._compare("undone")

    def redo(self) -> None:
        done = self.file.redo()
        there = self.at + 1 < len(self.acts)
        assert (done and done.id) == (self.acts[self.at + 1] if there else None), "another act was brought back"
        self.at += there
        self._compare("redone")

    def to_the_start(self) -> None:
        """All undone, one after the other."""
        while self.at:
            self.undo()

    def to_the_end(self) -> None:
        """All redone, one after the other."""
        while self.at + 1 < len(self.states):
            self.redo()

    def pause(self) -> None:
        """The program is ended and started again."""
        self.close()
        self._open()
        self.dice.look()
        self._compare("opened again")

    def close(self) -> None:
        self.dice.look_away()
        self.file.close()

    def _open(self) -> None:
        self.running.begin(self.path)
        self.file = files.open_file(self.path)

    def _compare(self, what: str) -> None:
        self.counts[what] += 1
        assert self.running.now() == self.states[self.at], f"not as it was, {what}, act {self.at}"


@dataclass(slots=True)
class Told:
    """What came of some histories."""

    counts: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[str] = field(default_factory=Counter[str])
    broken: dict[int, str] = field(default_factory=dict[int, str])
    seconds: float = 0.0

    def __iadd__(self, other: "Told") -> "Told":
        self.counts += other.counts
        self.kinds += other.kinds
        self.broken |= other.broken
        self.seconds += other.seconds
        return self


def lived(built: Path, folder: Path, seed: int, acts: int = ACTS) -> Told:
    """One history on a copy of what was built, from the first act to the last look at its journal."""
    path = Path(shutil.copy(built, folder / f"history {seed}.skatedesk"))
    began, told, at_first = time.process_time(), Told(), dump(path)
    with hashing() as running:
        history = History(path, seed, running)
        try:
            history.live(acts)
            at_last = dump(path)
            history.to_the_start()
            assert dump(path) == at_first
            history.to_the_end()
            assert dump(path) == at_last
            assert history.file.faults() == []
            assert journal_check.sentences(path) == []
        except Exception:  # noqa: BLE001 (whatever went wrong is told with the seed)
            told.broken[seed] = traceback.format_exc()
        finally:
            with closing(history):
                told.counts, told.kinds = history.counts, history.kinds
    told.seconds = time.process_time() - began
    path.unlink()
    return told


@contextmanager
def hashing() -> Iterator[RunningHash]:
    running = RunningHash()
    try:
        yield running
    finally:
        running.stop()


def live(count: int, first: int) -> Told:
    """So many histories, on all processors."""
    told = Told()
    with tempfile.TemporaryDirectory(
        prefix="skatedesk-histories-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None
    ) as on:
        built = Path(on) / "weekends.skatedesk"
        weekends.build(built)
        tasks = [(built, Path(on), first + number) for number in range(count)]
        with multiprocessing.Pool(os.cpu_count(), _get_ready) as pool:
            for done, one in enumerate(pool.imap_unordered(_lived, tasks), start=1):
                told += one
                if done % 100 == 0:
                    say(f"{done} histories, {len(told.broken)} broken")
    return told


def _get_ready() -> None:
    """What is loaded by now stays; looking through it for garbage again and again would take a fifth of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def _lived(task: tuple[Path, Path, int]) -> Told:
    return lived(*task)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(words: list[str]) -> int:
    count = int(words[0]) if words else 1000
    first = int(words[1]) if len(words) > 1 else time.time_ns() % 1_000_000
    began = time.perf_counter()
    told = live(count, first)
    minutes, counts, acts = (time.perf_counter() - began) / 60, told.counts, told.kinds.total()
    say(
        f"{counts['histories']} histories, seeds {first} to {first + count - 1}, {acts} acts of {len(told.kinds)} kinds"
    )
    say(f"{counts['refused']} more were refused and left no trace; {counts['opened again']} times closed and opened")
    say(f"compared: {counts['undone']} acts undone, {counts['redone']} redone; each end value by value too")
    say(f"{minutes:.1f} minutes, {told.seconds / 60:.1f} of computing on {os.cpu_count()} processors")
    say(", ".join(f"{name} {number}" for name, number in told.kinds.most_common()))
    for seed, why in told.broken.items():
        say(f"\nseed {seed} did not hold:\n{why}")
    say(f"{len(told.broken)} histories did not hold")
    return 1 if told.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
