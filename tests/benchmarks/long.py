"""A competition of eight hours at high speed, 20,000 acts through the window: `python -m tests.benchmarks long`.

Told for each thousand acts: how long one takes from the call until the window waits again, how much memory the
program has, and how large the file is. Nothing may grow with the day but the file, and that along a line.
"""

import gc
import math
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean, median
from time import perf_counter, thread_time

from skatedesk.services import files, journal_check
from skatedesk.ui.window import Window
from tests.benchmarks import long_day
from tests.benchmarks.idle import until_idle
from tests.benchmarks.long_day import RaceDay, entries_of
from tests.benchmarks.measure import BareCommits, clock, fixed_work, percentile
from tests.benchmarks.refresh import get_ready, open_window

MOST = 1.2
"""The last thousand acts may take so many times as long as the first."""
MEGABYTE = 1024 * 1024
YARDSTICK_EVERY = 10


@dataclass(frozen=True, slots=True)
class Thousand:
    """A thousand acts: milliseconds of each, those of the yardsticks meanwhile, and what there is afterwards.

    `computing` is what the window's own thread computed for one act, whatever else the machine had to do.
    """

    acts: int
    middle: float
    computing: float
    average: float
    slow: float
    machine: float
    bare: float
    look: float
    memory: float
    objects: int
    file: float
    log: float
    entries: int


def main(thousands: int = 20) -> dict[str, object]:
    """Replay the day, or the first races and the last of it, and print it; what it came to, for JSON."""
    with tempfile.TemporaryDirectory(prefix="skatedesk-long-") as folder, open_window() as window:
        path = Path(folder) / "long.skatedesk"
        races = long_day.build(path)
        window.open(files.open_file(path))
        get_ready()
        window.resize(1366, 768)
        bare = BareCommits(Path(folder) / "bare.db")
        begun = _memory(), path.stat().st_size / MEGABYTE
        print(f"At the start: {begun[0]:.1f} MB of memory, a file of {begun[1]:.2f} MB")
        print(_HEAD)
        day: list[Thousand] = []
        for one in _replayed(window, [*races[: thousands - 1], races[-1]], bare):
            day.append(one)
            print(_line(one), flush=True)
        bare.close()
        window.desk.close()
        told = _told(day, begun)
        for name, value in (told | _afterwards(path)).items():
            print(f"{name}: {value}")
    return told | {"thousands": [asdict(one) for one in day]}


def _replayed(window: Window, races: list[int], bare: BareCommits) -> Iterator[Thousand]:
    path = window.desk.file.path
    for number, race_id in enumerate(races, start=1):
        window.desk.choose_race(race_id)
        until_idle()
        ours: list[float] = []
        computing: list[float] = []
        commits: list[float] = []
        machine: list[float] = []
        before = entries_of(window.desk.file)
        for at, act in enumerate(RaceDay(window.desk, race_id).acts()):
            begin = thread_time()
            ours.append(clock(lambda act=act: (act(), until_idle())))
            computing.append((thread_time() - begin) * 1000)
            if at % YARDSTICK_EVERY == 0:
                commits.append(clock(bare))
                machine.append(clock(fixed_work))
        entries = entries_of(window.desk.file)
        assert entries - before == len(ours), "an act was refused, or changed nothing"
        yield Thousand(
            acts=number * len(ours),
            middle=median(ours),
            computing=median(computing),
            average=mean(ours),
            slow=percentile(ours, 99),
            machine=median(machine),
            bare=median(commits),
            look=_look(window),
            memory=_memory(),
            objects=len(gc.get_objects()),
            file=path.stat().st_size / MEGABYTE,
            log=path.with_name(f"{path.name}-wal").stat().st_size / MEGABYTE,
            entries=entries,
        )


def _look(window: Window) -> float:
    """The look at all lists that went out, which the desk takes in a calm moment; behind the window."""
    looked: list[None] = []
    seen = window.watch.looked.connect(lambda: looked.append(None))

    def look() -> None:
        window.watch.look()
        while not looked:
            until_idle()

    spent = clock(look)
    window.watch.looked.disconnect(seen)
    return spent


def _told(day: list[Thousand], begun: tuple[float, float]) -> dict[str, object]:
    """The figures of the whole day."""
    first, last = day[0], day[-1]
    grown = [after.file - before.file for before, after in pairwise(day)]
    ratio, even = last.middle / first.middle, last.machine / first.machine
    return {
        "acts": last.acts,
        "memory MB at the start, in the middle, at the end": [
            round(one, 1) for one in (begun[0], day[len(day) // 2 - 1].memory, last.memory)
        ],
        "MB of memory for a thousand acts, after the first thousand": round(
            (last.memory - first.memory) / max(1, len(day) - 1), 2
        ),
        "file MB at the start and the end": [round(begun[1], 2), round(last.file, 2)],
        "file MB for a thousand acts: least, middle, most": [
            round(one, 2) for one in (min(grown), median(grown), max(grown))
        ],
        "median ms of the first and the last thousand": [round(first.middle, 2), round(last.middle, 2)],
        "last thousand against the first": round(ratio, 3),
        "in computing alone, median ms": [round(first.computing, 2), round(last.computing, 2)],
        "last thousand against the first, in computing alone": round(last.computing / first.computing, 3),
        "the machine's own loop, last against first": round(even, 3),
        "wanted": f"not above {MOST}: {'holds' if ratio <= MOST else 'DOES NOT HOLD'}",
    }


def _afterwards(path: Path) -> dict[str, object]:
    """What the day costs when the file is opened again."""
    found: dict[str, object] = {}
    begin = perf_counter()
    file = files.open_file(path)
    found["opened again, ms"] = round((perf_counter() - begin) * 1000)
    file.close()
    found["closed file MB"] = round(path.stat().st_size / MEGABYTE, 2)
    begin = perf_counter()
    assert journal_check.sentences(path) == []
    found["whole journal checked, s"] = round(perf_counter() - begin, 1)
    return found


def _memory() -> float:
    """What the program has in memory now, in MB; only Linux tells it."""
    gc.collect()
    status = Path("/proc/self/statm")
    if not status.exists():
        return math.nan
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


_COLUMNS = ("acts", "ms", "comput.", "mean", "99 %", "loop", "commit", "lists", "MB", "objects", "file MB", "log MB")
_HEAD = "".join(f"{name:>9}" for name in _COLUMNS)


def _line(one: Thousand) -> str:
    numbers = (one.middle, one.computing, one.average, one.slow, one.machine, one.bare, one.look, one.memory)
    return (
        f"{one.acts:>9}"
        + "".join(f"{number:>9.2f}" for number in numbers)
        + f"{one.objects:>9}{one.file:>9.2f}{one.log:>9.2f}"
    )
