"""Real small disks: full, and only to be read. Where nobody may mount them, they are left out."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, race_view, results
from skatedesk.services.files import FileError, ResultsFile
from tests.safety.ledger import Ledger
from tests.services import THOUSAND, build, row, source
from tests.store import folder

ROOM = 2 * 1024 * 1024


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for two megabytes, and a weekend on it."""
    place = tmp_path / "stick"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a disk, and this does it as Linux does")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.decode().strip()}")
    build(place / "day.skatedesk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path, left: int) -> Path:
    """Take all room but so many bytes."""
    path = place / "photos"
    space = os.statvfs(place)
    path.write_bytes(bytes(max(0, space.f_bavail * space.f_frsize - left)))
    return path


def entered_until_full(file: ResultsFile, start: int) -> int:
    """How many times could be entered before the disk was full, which is said."""
    for number in range(1000):
        try:
            results.record_time(file, start, RaceTime(67_000 + 10 * number))
        except FileError as error:
            told = str(error)
            break
    else:
        pytest.fail("the disk is never full")
    assert told == f"{file.path} cannot be read or written (the disk is full). Check the disk and the folder."
    return number


@pytest.mark.parametrize("left", [0, 4096, 40_000])
def test_a_full_disk_takes_no_change_and_keeps_all_it_took(stick: Path, left: int):
    path = stick / "day.skatedesk"
    ledger = Ledger(path)
    file = files.open_file(path)
    start = race_view.read(file, 1).starts[0].id
    results.record_time(file, start, RaceTime(66_000))
    photos = fill(stick, left)
    done = 1 + entered_until_full(file, start)
    assert race_view.read(file, 1).starts[0].id == start
    photos.unlink()
    results.record_time(file, start, RaceTime(80_000))
    file.close()
    assert len(ledger.take_in()) == done + 1
    assert [item.name for item in stick.iterdir()] == ["day.skatedesk"]


def test_a_file_left_open_on_a_full_disk_opens_there(stick: Path):
    path = stick / "day.skatedesk"
    file = files.open_file(path)
    start = race_view.read(file, 1).starts[0].id
    for number in range(20):
        results.record_time(file, start, RaceTime(66_000 + 10 * number))
    place = stick / "left"
    place.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", place / f"day.skatedesk{ending}")
    file.close()
    fill(stick, 0)
    with pytest.raises(FileError, match="cannot be read or written"), closing(files.open_file(place / "day.skatedesk")):
        pass
    (stick / "photos").unlink()
    with closing(files.open_file(place / "day.skatedesk")) as again:
        assert again.told.endswith("; all 24 changes are here.")
        assert again.faults() == []


def test_a_full_disk_takes_no_copy_and_no_new_file(stick: Path, capsys: pytest.CaptureFixture[str]):
    with closing(files.open_file(stick / "day.skatedesk")) as file:
        photos = fill(stick, 30_000)
        before = {item.name for item in stick.iterdir()} | {"day.skatedesk-wal", "day.skatedesk-shm"}
        with pytest.raises(FileError, match=r"copy\.skatedesk cannot be read or written \(.*full\)"):
            file.copy_to(stick / "copy.skatedesk")
        words = ["new", str(stick / "new.skatedesk"), "--season", "2025/26", "--rules", "isu-2025-26"]
        assert main(words) == 2
        assert "cannot be read or written" in capsys.readouterr().err
        assert {item.name for item in stick.iterdir()} == before
        photos.unlink()


def test_a_file_is_closed_on_a_full_disk_too(stick: Path):
    ledger = Ledger(stick / "day.skatedesk")
    with closing(files.open_file(stick / "day.skatedesk")) as file:
        results.record_time(file, 1, RaceTime(66_000))
        fill(stick, 0)
    (stick / "photos").unlink()
    assert [item.name for item in stick.iterdir()] == ["day.skatedesk"]
    assert len(ledger.take_in()) == 1


def test_a_medium_that_may_only_be_read(stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = stick / "day.skatedesk"
    (tmp_path / "race8.json").write_text(source(THOUSAND, row("Stolz", "1I", time="1:06.61", status="OK")))
    before = folder(stick)
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    with pytest.raises(FileError, match=r"cannot be read or written \(.*\)\. Check the disk and the folder\."):
        files.open_file(path)
    assert main(["import", str(path), str(tmp_path / "race8.json")]) == 2
    assert "cannot be read or written" in capsys.readouterr().err
    with closing(files.look_at(path)) as file:
        assert len(race_view.read(file, 1).starts) == 6
        assert file.faults() == []
    assert folder(stick) == before


def test_a_medium_that_becomes_read_only_while_it_is_open(stick: Path):
    path = stick / "day.skatedesk"
    ledger = Ledger(path)
    file = files.open_file(path)
    results.record_time(file, 1, RaceTime(66_000))
    # What is open for writing keeps Linux from it, but a disk with a fault is turned read-only under the program.
    turned = subprocess.run(["mount", "-o", "remount,ro", str(stick)], capture_output=True, check=False)
    assert turned.returncode != 0
    file.close()
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    assert len(ledger.take_in()) == 1
