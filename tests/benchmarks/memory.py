"""What the window with the sample takes in memory, against a bare window and the libraries that the desk stands on."""

from pathlib import Path
from statistics import median

from skatedesk.services.sample import write_sample
from tests.benchmarks.measure import Figure
from tests.benchmarks.programs import Program

ROUNDS = 3
MOST = 1.6


def figures(folder: Path) -> list[Figure]:
    path = folder / "memory.skatedesk"
    write_sample(path).close()
    ours = Program(folder, "tests.benchmarks.desk_window", str(path))
    bare = Program(folder, "tests.benchmarks.bare_window", "libraries")
    mine = median(ours.start().megabytes for _round in range(ROUNDS))
    theirs = median(bare.start().megabytes for _round in range(ROUNDS))
    name = "Memory with the sample open, in MB"
    return [Figure(name, mine, "bare window and its libraries, in MB", theirs or None, MOST, ROUNDS)]
