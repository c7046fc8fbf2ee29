"""What is said of a file that a command writes into."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, results
from tests.safety.older import as_older
from tests.services import THOUSAND, build, row, source


@pytest.fixture
def day(tmp_path: Path) -> Path:
    path = tmp_path / "day.skatedesk"
    build(path)
    return path


@pytest.fixture
def race(tmp_path: Path) -> Path:
    path = tmp_path / "race8.json"
    path.write_text(source(THOUSAND, row("Stolz", "1I", time="1:06.61", status="OK")), encoding="utf-8")
    return path


def brought_in(path: Path, race: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What an import says on stderr."""
    capsys.readouterr()
    main(["import", str(path), str(race)])
    return capsys.readouterr().err.splitlines()


def test_a_file_that_was_closed_needs_no_word(day: Path, race: Path, capsys: pytest.CaptureFixture[str]):
    assert brought_in(day, race, capsys) == []


def test_a_crash_is_told_once(day: Path, tmp_path: Path, race: Path, capsys: pytest.CaptureFixture[str]):
    left = tmp_path / "left" / "day.skatedesk"
    left.parent.mkdir()
    with closing(files.open_file(day)) as file:
        results.record_time(file, 6, RaceTime.parse("1:10.52"))
        for ending in ("", "-wal"):
            shutil.copy(f"{day}{ending}", f"{left}{ending}")
    (sentence,) = brought_in(left, race, capsys)
    assert sentence.startswith("The program ended badly after ")
    assert brought_in(left, race, capsys) == []


def test_a_file_that_is_open_on_a_desk_is_told(day: Path, race: Path, capsys: pytest.CaptureFixture[str]):
    with closing(files.open_file(day)) as file:
        results.record_time(file, 6, RaceTime.parse("1:10.52"))
        (sentence,) = brought_in(day, race, capsys)
    assert sentence.startswith("day.skatedesk is open elsewhere too")


def test_an_older_file_comes_up_to_date_without_a_word(day: Path, race: Path, capsys: pytest.CaptureFixture[str]):
    as_older(day)
    assert brought_in(day, race, capsys) == []
