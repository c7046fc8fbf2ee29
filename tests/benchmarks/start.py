"""From the start of the program to a painted window on the sample, against a bare window with a table."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from skatedesk.services.sample import write_sample
from tests.benchmarks.measure import Figure, Round, side_by_side

ROUNDS = 9
MOST = 2.0


def figures(folder: Path) -> list[Figure]:
    path = folder / "start.skatedesk"
    write_sample(path).close()
    ours = _until_ready("tests.benchmarks.desk_window", str(path))
    bare = _until_ready("tests.benchmarks.bare_window")
    name = "Window ready on the sample, from the start of the program"
    return [side_by_side(name, ours, "bare PySide6 window with a table", bare, ROUNDS, MOST)]


def _until_ready(module: str, *words: str) -> Round:
    """The time until another process says that its window is ready; how long it takes to end is not counted."""

    def start() -> float:
        begin = perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", module, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
            spent = (perf_counter() - begin) * 1000
        assert said.strip() == "ready", f"{module} did not start"
        return spent

    return start
