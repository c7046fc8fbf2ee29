"""Clocks and figures: ours and a yardstick, turn by turn in one run, so that a busy machine slows both."""

import gc
import math
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

Round = Callable[[], float]
"""One round: does the work once and returns how many milliseconds of it count."""

FRAME_MS = 1000 / 60


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `most` is the largest ratio wanted, None where none is asked for."""

    name: str
    ms: float
    yardstick: str = ""
    yardstick_ms: float | None = None
    most: float | None = None
    rounds: int = 0

    @property
    def ratio(self) -> float | None:
        return self.ms / self.yardstick_ms if self.yardstick_ms else None

    @property
    def holds(self) -> bool | None:
        return None if self.most is None or self.ratio is None else self.ratio < self.most

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self) | {"ratio": self.ratio, "holds": self.holds}


def clock(act: Callable[[], object]) -> float:
    """The milliseconds of one call."""
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000


def timed(act: Callable[[], object]) -> Round:
    return lambda: clock(act)


def side_by_side(
    name: str, ours: Round, yardstick: str, other: Round, rounds: int, most: float | None = None
) -> Figure:  # fmt: skip
    """The medians of both over so many rounds, after one that does not count."""
    for act in (ours, other):
        act()
    mine: list[float] = []
    theirs: list[float] = []
    for _round in range(rounds):
        gc.collect()
        mine.append(ours())
        theirs.append(other())
    return Figure(name, median(mine), yardstick, median(theirs), most, rounds)


def fixed_work() -> int:
    """The same work every time, as long as some steps of the desk: how even the machine itself is just now."""
    return sum(number * number for number in range(50_000))


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent do not exceed (nearest rank)."""
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]


class BareCommits:
    """The yardstick of durability: one row, one commit, with nothing but SQLite, on the same disk."""

    def __init__(self, path: Path) -> None:
        self._driver = sqlite3.connect(path, isolation_level=None)
        self._driver.execute("PRAGMA journal_mode = WAL")
        self._driver.execute("PRAGMA synchronous = FULL")
        self._driver.execute("CREATE TABLE times (id INTEGER PRIMARY KEY, time_ms INTEGER, label TEXT)")

    def __call__(self) -> None:
        self._driver.execute("INSERT INTO times (time_ms, label) VALUES (?, ?)", (103_254, "Time 1:43.25, pair 4"))

    def close(self) -> None:
        self._driver.close()
