"""The program is killed in the middle of its work; `python -m tests.safety.kills 1000` is the long form."""

import multiprocessing
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.domain.times import RaceTime
from skatedesk.services import files, results
from tests.safety.ledger import Ledger, compare
from tests.services import build
from tests.store import ROOT


@pytest.fixture
def day(tmp_path: Path) -> Path:
    path = tmp_path / "day.skatedesk"
    build(path)
    return path


if "fork" in multiprocessing.get_all_start_methods():  # where a thousand starts would take an hour

    def test_killed_twenty_times_nothing_is_lost():
        told = subprocess.run(
            [sys.executable, "-m", "tests.safety.kills", "20", "7"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (told.returncode, told.stderr) == (0, "")
        assert told.stdout.startswith("20 kills, ")
        assert "0 lost, 0 doubled, 0 not as confirmed" in told.stdout


def confirmed(path: Path, *times: int) -> list[dict[str, object]]:
    """Enter these times, and what a hand would have said of them."""
    said = []
    with closing(files.open_file(path)) as file:
        for ms in times:
            changed = results.record_time(file, 1, RaceTime(ms))
            assert changed.at is not None
            said.append({"act": "do", "label": changed.label, "at": changed.at.isoformat(), "ms": ms})
    return said


def test_the_counting_sees_what_is_lost(day: Path):
    ledger = Ledger(day)
    said = confirmed(day, 70_000, 71_000)
    entries = ledger.take_in()
    assert compare(day, said, entries) == Counter()
    assert compare(day, said, entries[:1])["lost"] == 2  # by its moment, and by the count
    assert compare(day, said[:1], entries)["arrived"] == 1
    assert compare(day, said, [*entries, entries[1]])["doubled"] == 1
    assert compare(day, said[::-1], entries)["astray"] == 2
    assert compare(day, [said[0] | {"ms": 70_010}, said[1]], entries)["astray"] == 1


@pytest.mark.parametrize(
    "words",
    [
        "UPDATE attempts SET time_ms = 1 WHERE start_id = 1",
        "DELETE FROM starts WHERE id = 2",
        "UPDATE changed_rows SET after = replace(after, '71000', '71010')",
        "UPDATE changes SET label = 'Time 1:11.01'",
        "DELETE FROM changes WHERE id = 5",
    ],
)
def test_the_ledger_sees_what_was_changed_past_the_journal(day: Path, words: str):
    ledger = Ledger(day)
    confirmed(day, 71_000)
    with closing(sqlite3.connect(day)) as driver:
        driver.execute(words)
        driver.commit()
    with pytest.raises(AssertionError):
        ledger.take_in()
