"""The history, the lists as they stood, and the check of the journal, from the command line."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, race_view, results
from skatedesk.store.results_file import Hand

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def do(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return do


@pytest.fixture
def changed(desk_file: Path) -> tuple[Path, list[datetime]]:
    """Two times of the 1st 500 m of the men, and when they were entered."""
    with closing(files.open_file(desk_file)) as file:
        file.hand = Hand("Ann", "Desk 1")
        race = lists.race(file, lists.competition(file, 1).id, 12)
        starts = race_view.read(file, race.id).starts
        found = [results.record_time(file, start.id, RaceTime.parse("36.52")) for start in starts[:2]]
    return desk_file, [one.at.astimezone().replace(tzinfo=None) for one in found if one.at]


def test_the_newest_are_shown_first(run: Run, changed: tuple[Path, list[datetime]]):
    code, said, _err = run("history", changed[0], "--who", "ann")
    lines = said.splitlines()
    assert code == 0
    assert lines[0] == "HISTORY"
    assert [line.split()[0] for line in lines if "Time 36.52" in line] == ["59", "58"]
    assert "Ann  Desk 1" in said


def test_they_are_answered_for_programs(run: Run, changed: tuple[Path, list[datetime]]):
    path, moments = changed
    options = ("--competition", 1, "--race", 12, "--from", f"{moments[0]:%Y-%m-%d %H:%M:%S}", "--json")
    code, said, _err = run("history", path, *options)
    answer = json.loads(said)
    assert code == 0
    assert answer["kind"] == "history"
    (newest, *_rest) = [one for one in answer["entries"] if one["who"] == "Ann"]
    assert newest["changes"] == [{"what": "time", "now": "36.52", "before": newest["changes"][0]["before"]}]
    assert (newest["number"], newest["races"], newest["station"], newest["counts"]) == (59, [12], "Desk 1", [])
    assert datetime.fromisoformat(newest["at"]).tzinfo is not None


def test_nothing_is_said_of_nothing(run: Run, changed: tuple[Path, list[datetime]]):
    assert run("history", changed[0], "--to", "2001-01-01")[:2] == (0, "Nothing here was changed.\n")


def test_the_lists_that_differ_are_named(run: Run, changed: tuple[Path, list[datetime]]):
    path = changed[0]
    with closing(sqlite3.connect(path)) as driver:
        # As if it had been imported the day before.
        driver.execute("UPDATE changes SET at = '2025-11-14T10:00:00+00:00' WHERE id < 58")
        driver.commit()
    code, said, _err = run("history", path, "--competition", 1, "--from", "2026-01-01", "--lists")
    assert code == 0
    assert any(line.startswith("Result 12 · 1st 500m Men · Division A: ") for line in said.splitlines())
    code, said, _err = run("history", path, "--competition", 1, "--from", "2026-01-01", "--lists", "--json")
    found = {one["key"].split()[0]: one for one in json.loads(said)["lists"]}
    assert found["results"]["state"] == "changed"
    assert "36.52" in " ".join(found["results"]["changes"])
    words = ("--from", "2026-01-01", "--to", "2026-01-02", "--lists")
    assert run("history", path, "--competition", 1, *words)[1] == "No list says anything else.\n"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--race", "12"), "Say of which competition the race is: --competition N --race M."),
        (("--lists",), "Say of which competition, and from which moment on: --competition N --from MOMENT."),
        (("--from", "noon"), "“noon” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today."),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, sample_file: Path, words: tuple[str, ...], complaint: str):
    code, _said, told = run("history", sample_file, *words)
    assert code == 2
    assert complaint in told


def test_lists_are_written_as_they_stood(run: Run, changed: tuple[Path, list[datetime]], tmp_path: Path):
    path = changed[0]
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("UPDATE changes SET at = '2025-11-14T10:00:00+00:00' WHERE id < 58")
        driver.commit()
    before = path.read_bytes()
    words = ("--competition", 1, "--race", 12, "--to", tmp_path / "out", "--formats", "csv")
    code, said, told = run("export", path, *words, "--at", "2026-01-01 12:00")
    assert (code, told) == (0, "")
    assert path.read_bytes() == before
    (written,) = (tmp_path / "out").glob("*-500m-men.csv")
    assert written.name == "competition-1-at-2026-01-01-1200-12-1st-500m-men.csv"
    assert written.name in said
    assert "36.52" not in written.read_text(encoding="utf-8-sig")
    assert run("export", path, *words)[0] == 0
    now = tmp_path / "out" / "competition-1-12-1st-500m-men.csv"
    assert "36.52" in now.read_text(encoding="utf-8-sig")
    code, _said, told = run("export", path, *words, "--at", "2001-01-01")
    assert (code, "nothing in this file yet" in told) == (2, True)


def test_a_journal_that_was_tampered_with_is_told(run: Run, changed: tuple[Path, list[datetime]]):
    path = changed[0]
    assert run("check", path)[0] == 0
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("UPDATE changes SET who = 'Bo' WHERE id = 58")
        driver.commit()
    code, said, told = run("check", path)
    assert code == 2
    assert said.startswith("Entry 58 (")
    assert "of the journal was changed after it was written." in said
    assert "has 1 fault." in told
