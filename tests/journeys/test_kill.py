"""What Return saved is in the file, whatever becomes of the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from skatedesk.services import files, race_view
from tests.journeys.hands import Hands, times_of

pytestmark = pytest.mark.journey

ROOT = Path(__file__).resolve().parent.parent.parent


def test_a_time_is_in_the_file_when_the_program_is_killed_right_after_return(hands: Hands):
    path, race_id = hands.desk.file.path, hands.desk.race_id or 0
    hands.window.close()
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(path), "10777"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert typist.stdout is not None
    with typist:
        said = typist.stdout.readline()
        typist.kill()
    assert said == "Time 1:07.77, pair 10 inner, Zhongyan NING\n"
    assert typist.returncode != 0
    assert Path(f"{path}-wal").exists()
    file = files.open_file(path)
    assert times_of(race_view.read(file, race_id))["Zhongyan NING"] == "1:07.77"
    assert file.faults() == []
    file.close()
