"""The disk refuses below SQLite; `python -m tests.safety.refusals` lets every single write fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.safety import refusals, shims
from tests.store import ROOT


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A disk that refuses when it is told to."""
    try:
        return shims.compiled(refusals.SOURCE, tmp_path)
    except shims.NoCompilerError:
        pytest.skip("a disk that refuses is built with a C compiler, for Linux")


@pytest.mark.usefixtures("disk")
def test_every_so_many_a_write_fails_and_nothing_is_lost():
    told = subprocess.run(
        [sys.executable, "-m", "tests.safety.refusals", "61"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stderr) == (0, ""), told.stdout
    assert [line.split(":")[0] for line in told.stdout.splitlines()[:-1]] == list(refusals.days.DAYS)
    assert told.stdout.splitlines()[-1].endswith("complaints 0")
