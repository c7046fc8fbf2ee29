"""How a file was found is told in one sentence: left by a crash, or open elsewhere."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from skatedesk.store.results_file import Hand, ResultsFile
from skatedesk.store.schema import SeasonRow
from tests.store import ROOT, dump

NOW = r"\d\d:\d\d"


def add_season(file: ResultsFile, name: str) -> None:
    with file.change(name) as change:
        change.session.add(SeasonRow(name=name, rules_name="isu-2025-26"))


def told(path: Path) -> str:
    """What is said when the file is opened; a second time, all is well."""
    with closing(ResultsFile.open(path)) as file:
        sentence = file.told
        assert file.faults() == []
    with closing(ResultsFile.open(path)) as file:
        assert file.told == ""
    return sentence


def left(file: ResultsFile, place: Path, *endings: str) -> Path:
    """The file as it is found when its program ends now."""
    place.mkdir()
    for ending in endings:
        shutil.copy(f"{file.path}{ending}", place / f"day.skatedesk{ending}")
    return place / "day.skatedesk"


def test_a_file_that_was_closed_needs_no_word(small_path: Path):
    assert told(small_path) == ""


def test_after_a_crash_it_is_said_that_all_is_here(small_file: ResultsFile, tmp_path: Path):
    add_season(small_file, "2030/31")
    add_season(small_file, "2031/32")
    path = left(small_file, tmp_path / "after", "", "-wal")
    assert re.fullmatch(f"The program ended badly after {NOW}; all 5 changes are here.", told(path))
    assert len(dump(path)["seasons"]) == 3


def test_a_look_between_takes_the_log_and_then_less_is_said(small_file: ResultsFile, tmp_path: Path):
    add_season(small_file, "2030/31")
    path = left(small_file, tmp_path / "after", "", "-wal")
    look = ResultsFile.look(path)
    assert look.told == ""
    look.close()
    sentence = f"day.skatedesk was not closed properly; the newest of its 4 changes is from {NOW}."
    assert re.fullmatch(sentence, told(path))
    assert len(dump(path)["seasons"]) == 2


def test_a_copy_made_past_the_program_is_not_said_to_have_everything(small_file: ResultsFile, tmp_path: Path):
    add_season(small_file, "2030/31")
    path = left(small_file, tmp_path / "after", "")
    assert told(path).startswith("day.skatedesk was not closed properly; the newest of its 3 changes is from ")


def test_a_crash_in_the_middle_of_an_upgrade_is_taken_back(small_path: Path, tmp_path: Path):
    before = dump(small_path)
    with closing(sqlite3.connect(small_path, isolation_level=None)) as crashed:
        crashed.execute("PRAGMA cache_size = 1")
        crashed.execute("BEGIN IMMEDIATE")
        crashed.execute("UPDATE changed_rows SET after = after || ' '")
        (tmp_path / "after").mkdir()
        for ending in ("", "-journal"):
            shutil.copy(f"{small_path}{ending}", tmp_path / "after" / f"day.skatedesk{ending}")
    path = tmp_path / "after" / "day.skatedesk"
    assert path.read_bytes() != small_path.read_bytes()
    assert re.fullmatch(f"The program ended badly after {NOW}; all 3 changes are here.", told(path))
    assert dump(path) == before


def test_a_crash_of_another_day_is_told_with_its_day(small_file: ResultsFile, tmp_path: Path):
    add_season(small_file, "2030/31")
    path = left(small_file, tmp_path / "after", "", "-wal")
    moment = datetime.now(UTC) - timedelta(days=3)
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("PRAGMA wal_autocheckpoint = 0")
        driver.execute("UPDATE changes SET at = ? WHERE id = 4", (moment.isoformat(),))
        driver.commit()
        shutil.copy(path, tmp_path / "day.skatedesk")
        shutil.copy(f"{path}-wal", tmp_path / "day.skatedesk-wal")
    there = moment.astimezone()
    assert told(tmp_path / "day.skatedesk") == (
        f"The program ended badly after {there:%Y-%m-%d %H:%M}; all 4 changes are here."
    )


@pytest.mark.parametrize(
    ("hand", "sentence"),
    [
        (Hand(), f"small.skatedesk is open elsewhere too; it was changed at {NOW}. Work at one place only."),
        (
            Hand("Anna", "desk 2"),
            f"small.skatedesk is open elsewhere too: Anna, desk 2 changed it at {NOW}. Work at one place only.",
        ),
    ],
)
def test_the_second_is_told_who_has_the_file(small_file: ResultsFile, hand: Hand, sentence: str):
    small_file.hand = hand
    add_season(small_file, "2030/31")
    with closing(ResultsFile.open(small_file.path)) as second:
        assert re.fullmatch(sentence, second.told)
        add_season(second, "2031/32")
        add_season(small_file, "2032/33")
    add_season(small_file, "2033/34")
    assert len(dump(small_file.path)["seasons"]) == 5


def test_two_programs_on_one_file_lose_nothing(small_path: Path):
    """Each of them says what is on the disk; both are killed."""
    command = [sys.executable, "-m", "tests.store.typist", str(small_path), "2"]
    typists = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _typist in range(2)]
    said = [[typist.stdout.readline() for _line in range(20)] for typist in typists if typist.stdout]
    for typist in typists:
        with typist:
            typist.kill()
    with closing(ResultsFile.open(small_path)) as file:
        assert file.faults() == []
    with closing(sqlite3.connect(small_path)) as driver:
        # Both type the same times one after the other, and what changes nothing is no act.
        entries, highest = driver.execute("SELECT count(*), max(id) FROM changes").fetchone()
        times = driver.execute("SELECT count(DISTINCT label) FROM changes WHERE label LIKE 'Time%'").fetchone()[0]
    assert entries == highest
    assert times >= max(len(set(lines)) for lines in said) == 20
