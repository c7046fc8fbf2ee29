"""Enters times for ever, one start after the other, and says each one that is on the disk. Run by `test_durable`."""

import itertools
import sys
from pathlib import Path

from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile

FIRST_MS = 100_000


def main() -> None:
    file = ResultsFile.open(Path(sys.argv[1]))
    with file.read() as session:
        starts = queries.starts(session, int(sys.argv[2]))
    for number, start in enumerate(itertools.cycle(starts)):
        time = RaceTime(FIRST_MS + 10 * number)
        results.record_time(file, start.id, time)
        sys.stdout.write(f"{start.id} {time.ms}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
