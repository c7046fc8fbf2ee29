"""One typed time, from the call of the service until it is on disk, against one row with nothing but SQLite."""

from itertools import count
from pathlib import Path

from skatedesk.services import files, race_view, results
from tests.benchmarks import sixty
from tests.benchmarks.measure import BareCommits, Figure, side_by_side, timed

ROUNDS = 100


def figures(folder: Path) -> list[Figure]:
    long_list = sixty.build(folder / "typed.skatedesk")
    file = files.open_file(long_list.path)
    starts = [start.id for start in race_view.read(file, long_list.race_id).starts]
    entries = count()

    def enter() -> None:
        entry = next(entries)
        results.record_time(file, starts[entry % len(starts)], sixty.time_of(entry))

    bare = BareCommits(folder / "typed_bare.db")
    name = "One entered time, service call to durable"
    figure = side_by_side(name, timed(enter), "bare durable SQLite commit", timed(bare), ROUNDS)
    bare.close()
    file.close()
    return [figure]
