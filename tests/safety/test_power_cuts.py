"""The power goes at any point; `python -m tests.safety.power_cuts 1000` is the long form."""

import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.safety import power_cuts, shims
from tests.safety.recorded_disk import Event, RecordedDisk
from tests.store import ROOT


@pytest.fixture
def compiler(tmp_path: Path) -> None:
    try:
        shims.compiled(power_cuts.SOURCE, tmp_path)
    except shims.NoCompilerError:
        pytest.skip("a disk that keeps a record is built with a C compiler, for Linux")


def told(*words: str) -> tuple[int, str]:
    """What the command says, and its exit code."""
    command = [sys.executable, "-m", "tests.safety.power_cuts", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.mark.usefixtures("compiler")
def test_a_hundred_cuts_cost_nothing_that_was_confirmed():
    code, words = told("100", "7")
    assert (code, words.splitlines()[0].split(" among ")[0]) == (0, "100 cuts"), words
    assert "\n0 cuts cost something" in words


@pytest.mark.usefixtures("compiler")
def test_the_counting_sees_what_a_disk_that_lies_has_lost():
    code, words = told("30", "7", power_cuts.LIES)
    found = re.search(r"^(\d+) cuts cost something", words, re.MULTILINE)
    assert code == 1, words
    assert found is not None
    assert int(found[1]) > 10


def write(at: int, data: bytes) -> Event:
    return Event("write", 1, at, len(data), "", "", data)


def made(place: Path) -> RecordedDisk:
    """A disk with one new file, of which name and content are sure."""
    disk = RecordedDisk(place)
    for event in (Event("make", 1, 0, 0, "one", "", b""), write(0, b"a" * 2048)):
        disk.take(event)
    disk.take(Event("sync", 1, 0, 0, "", "", b""))
    disk.take(Event("folder", 0, 0, 0, "", "", b""))
    return disk


def test_what_was_synced_is_sure(tmp_path: Path):
    disk = made(tmp_path)
    assert all(disk.after_cut(Random(seed)) == {"one": b"a" * 2048} for seed in range(50))


def test_what_was_not_synced_arrives_whole_not_at_all_or_torn_between_sectors(tmp_path: Path):
    disk = made(tmp_path)
    disk.take(write(100, b"b" * 1000))
    found = {disk.after_cut(Random(seed))["one"] for seed in range(200)}
    assert {b"a" * 2048, b"a" * 100 + b"b" * 1000 + b"a" * 948, b"a" * 512 + b"b" * 512 + b"a" * 1024} <= found
    assert all(one[:100] == b"a" * 100 and one[1100:] == b"a" * 948 for one in found)


def test_a_name_is_sure_when_its_folder_was_synced(tmp_path: Path):
    disk = made(tmp_path)
    disk.take(Event("rename", 0, 0, 0, "one", "two", b""))
    assert {frozenset(disk.after_cut(Random(seed))) for seed in range(50)} == {frozenset({"one"}), frozenset({"two"})}
    disk.take(Event("folder", 0, 0, 0, "", "", b""))
    assert {*disk.after_cut(Random(1))} == {"two"}
