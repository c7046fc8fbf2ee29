"""From the start of the program to a window that takes keys, against a bare window with a table.

Without a file that is the welcome page; with one, the time box of the sample, once all of the program is there.
"""

from pathlib import Path

from skatedesk.services.sample import write_sample
from tests.benchmarks.measure import Figure, Round, side_by_side
from tests.benchmarks.programs import Program

ROUNDS = 9
MOST = 2.0


def figures(folder: Path) -> list[Figure]:
    path = folder / "start.skatedesk"
    write_sample(path).close()
    bare = _until_ready(Program(folder, "tests.benchmarks.bare_window"))
    first = _until_ready(Program(folder, "tests.benchmarks.desk_window"))
    sample = _until_ready(Program(folder, "tests.benchmarks.desk_window", str(path)))
    against = "bare PySide6 window with a table"
    return [
        side_by_side("Window usable, from the start of the program", first, against, bare, ROUNDS, MOST),
        side_by_side("The sample's time box takes keys, from the start", sample, against, bare, ROUNDS),
    ]


def _until_ready(program: Program) -> Round:
    return lambda: program.start().ms
