"""What was acknowledged is on the disk, whatever happens next."""

import subprocess
import sys
from pathlib import Path

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.store import journal, queries
from skatedesk.store.results_file import ResultsFile
from tests.store import ROOT
from tests.store.typist import FIRST_MS

QUARTET_RACE = 2


def expected(starts: tuple[Start, ...], entered: int) -> dict[int, int]:
    """The time of each start after so many entered times."""
    times: dict[int, int] = {}
    for number in range(entered):
        times[starts[number % len(starts)].id] = FIRST_MS + 10 * number
    return times


@pytest.mark.parametrize("lines", [1, 4, 60])
def test_a_time_is_in_the_file_after_the_program_was_killed(small_path: Path, lines: int):
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.store.typist", str(small_path), str(QUARTET_RACE)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    with typist:
        acknowledged = [typist.stdout.readline() for _line in range(lines)]
        typist.kill()
        acknowledged += typist.stdout.readlines()
    assert len(acknowledged) >= lines
    assert Path(f"{small_path}-wal").exists()

    file = ResultsFile.open(small_path)
    assert file.faults() == []
    with file.read() as session:
        starts = queries.starts(session, QUARTET_RACE)
        last = journal.last_done(session)
    times = {start.id: start.attempts[0].time.ms for start in starts if start.attempts and start.attempts[0].time}
    # The last one may have reached the disk without a word.
    assert times in (expected(starts, len(acknowledged)), expected(starts, len(acknowledged) + 1))
    assert last is not None
    assert last.label.startswith("Time 1:4")
    assert file.undo() == journal.Entry(last.id, last.label, frozenset({QUARTET_RACE}), file_moment(file))
    file.close()
    assert [item.name for item in small_path.parent.iterdir()] == [small_path.name]


def file_moment(file: ResultsFile):
    """When the newest line of the journal was written."""
    with file.read() as session:
        text = session.connection().exec_driver_sql("SELECT max(at) FROM changes").scalar_one()
    return journal.datetime.fromisoformat(text)
