"""Runs every benchmark, prints a table and writes it to out/bench.json; `long` replays a long day instead."""

import json
import os
import platform
import sqlite3
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

import PySide6

from tests.benchmarks import (
    book,
    breakdown,
    cups,
    imports,
    long,
    memory,
    refresh,
    start,
    typed_time,
    waiting,
    workbooks,
)
from tests.benchmarks.measure import Figure
from tests.benchmarks.programs import own_home

OUT = Path("out") / "bench.json"
OUT_LONG = Path("out") / "long.json"
PARTS = (start, memory, waiting, typed_time, refresh, breakdown, cups, workbooks, book, imports)


def main() -> None:
    about = machine()
    print(" · ".join(f"{name} {value}" for name, value in about.items()))
    print("Medians of several rounds, ours and the other turn by turn; garbage is collected between rounds, and while")
    print(
        "times are typed as the collector pleases. Compare ratios: the milliseconds are those of a busy or calm moment."
    )
    print(_HEAD)
    found: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="skatedesk-bench-") as folder:
        os.environ.update(own_home(Path(folder)))
        for part in PARTS:
            for figure in part.figures(Path(folder)):
                found.append(figure)
                print(line(figure), flush=True)
    _write(OUT, about, {"figures": [one.plain() for one in found]})


def replay(words: list[str]) -> None:
    """The long day alone: it takes minutes. A number is so many thousand acts of it."""
    about = machine()
    print(" · ".join(f"{name} {value}" for name, value in about.items()))
    _write(OUT_LONG, about, long.main(*map(int, words)))


def _write(out: Path, about: dict[str, Any], found: dict[str, Any]) -> None:
    about["load at the end"] = _load()
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps({"machine": about, **found}, indent=1) + "\n", "utf-8")
    print(f"Written to {out}.")


def machine() -> dict[str, Any]:
    """What the figures were taken on."""
    return {
        "date": datetime.now().astimezone().isoformat(timespec="seconds"),
        "system": platform.platform(terse=True),
        "processors": os.cpu_count(),
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
        "SQLite": sqlite3.sqlite_version,
        "load": _load(),
    }


def _load() -> float | None:
    """How many programs wanted a processor in the last minute; none is told on Windows."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


_HEAD = f"{'':<62} {'ours ms':>9} {'other ms':>9} {'ratio':>7}  against"


def line(figure: Figure) -> str:
    """One line of the table."""
    words = f"{figure.name:<62} {figure.ms:>9.2f}"
    if figure.ratio is None or figure.yardstick_ms is None:
        return words
    words += f" {figure.yardstick_ms:>9.2f} {figure.ratio:>7.2f}  {figure.yardstick}"
    if figure.most is None:
        return words
    return f"{words}, wanted under {figure.most:g}: {'holds' if figure.holds else 'DOES NOT HOLD'}"


if __name__ == "__main__":
    sys.exit(replay(sys.argv[2:]) if sys.argv[1:2] == ["long"] else main())
