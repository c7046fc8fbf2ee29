"""Lists written from the command line: of results, of starts, of entries."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, publishing, race_view, results
from skatedesk.store import disk


@pytest.fixture
def written(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Runs an export of World Cup 2 and gives the names of the files it wrote."""
    folder = tmp_path / "lists"

    def run(*words: str, formats: str = "csv") -> list[str]:
        code = main(
            ["export", str(desk_file), "--competition", "2", "--to", str(folder), "--formats", formats, *words]
        )  # fmt: skip
        assert code == 0, capsys.readouterr().err
        said = capsys.readouterr().out.splitlines()
        found = sorted(path.name for path in folder.iterdir())
        assert sorted(Path(line.rsplit(":", 1)[0]).name for line in said) == found
        return found

    return run


def test_the_lists_before_a_race(written: Callable[..., list[str]]):
    assert written("--lists", "start", "--race", "8") == [
        "competition-2-8-1000m-men-lap-sheet.csv",
        "competition-2-8-1000m-men-pair-list.csv",
        "competition-2-8-1000m-men-start-list.csv",
    ]


def test_the_entry_lists_are_one_workbook(written: Callable[..., list[str]]):
    assert written("--lists", "entries", formats="xlsx") == ["competition-2-entries.xlsx"]


def test_without_a_choice_the_results_are_written(written: Callable[..., list[str]]):
    assert written("--race", "8") == ["competition-2-8-1000m-men-start-list.csv", "competition-2-8-1000m-men.csv"]


def test_entry_lists_are_of_a_whole_competition(
    desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    words = ["--competition", "2", "--race", "8", "--lists", "entries", "--to", str(tmp_path / "lists")]
    assert main(["export", str(desk_file), *words]) == 2
    assert capsys.readouterr().err == "Entry lists are written for the whole competition. Leave --race out.\n"
    assert not (tmp_path / "lists").exists()


def test_lists_with_laps_are_of_the_races_that_have_passings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    source = Path(__file__).parents[1] / "data" / "splits" / "live_1000m.json"
    season = tmp_path / "trials.skatedesk"
    assert main(["new", str(season), "--season", "2025/26", "--rules", "isu-2025-26"]) == 0
    assert main(["import", str(season), str(source)]) == 0
    words = [str(season), "--competition", "1"]
    assert main(["export", *words, "--lists", "laps", "--formats", "csv", "--to", str(tmp_path / "lists")]) == 0
    assert [path.name for path in (tmp_path / "lists").iterdir()] == [
        "competition-1-4-1000m-men-result-with-laps.csv"
    ]  # fmt: skip
    capsys.readouterr()
    assert main(["results", *words, "--race", "4", "--laps"]) == 0
    assert "17.88   6  44.56  26.68   1  29.03  1:13.59" in capsys.readouterr().out
    assert main(["results", *words, "--race", "4", "--laps", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["kind"], answer["race"]["number"]) == ("laps", 4)
    first = answer["rows"][0]
    assert (first["name"], first["rank"], first["time"]) == ("Finn SIEBERT", 1, "1:13.59")
    assert first["passings"][1:] == [
        {"metres": 600, "time": "44.56", "lap": "26.68", "rank": 1, "time_ms": 44562},
        {"metres": 1000, "time": "1:13.59", "lap": "29.03", "rank": 1, "time_ms": 73592},
    ]


# --- editions ------------------------------------------------------------------------------------------------


@pytest.fixture
def exported(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Runs an export of race 12 of World Cup 1 and gives what it said, the folder left out."""
    folder = tmp_path / "lists"

    def run(*words: str) -> list[str]:
        code = main(["export", str(desk_file), "--competition", "1", "--to", str(folder), *words])
        told = capsys.readouterr()
        assert code == 0, told.err
        return told.out.replace(f"{folder}{os.sep}", "").splitlines()

    return run


def correct(path: Path) -> None:
    """No 88 was a hundredth faster."""
    with closing(files.open_file(path)) as file:
        race = lists.race(file, lists.competition(file, 1).id, 12)
        view = race_view.read(file, race.id)
        publishing.make_provisional(file, race.id)
        start = next(one for one in view.starts if one.bib == 88)
        results.record_time(file, start.id, RaceTime.parse("33.93"))


def test_all_formats_carry_the_same_revision(exported: Callable[..., list[str]], tmp_path: Path):
    words = ["--race", "12", "--formats", "xlsx,pdf,html,csv,json", "--second-language", "ja", "--paper", "Letter"]
    said = exported(*words)
    assert len(said) == 9
    assert all(line.endswith("rows, revision 1") for line in said)
    kept = json.loads((tmp_path / "lists" / "competition-1-12-1st-500m-men.json").read_text(encoding="utf-8"))
    page = (tmp_path / "lists" / "competition-1-12-1st-500m-men.html").read_text(encoding="utf-8")
    assert kept["revision"] == 1
    assert "Result 12 · revision 1" in page
    assert exported(*words) == said  # nothing changed: the edition stands


def test_a_correction_marks_the_old_files_and_only_what_changed_is_written(
    exported: Callable[..., list[str]], desk_file: Path, tmp_path: Path
):
    folder = tmp_path / "lists"
    exported("--formats", "pdf,html,xlsx")
    assert exported("--changed") == ["Nothing changed since the last editions."]
    correct(desk_file)
    assert exported("--changed", "--formats", "pdf,html,xlsx") == [
        "competition-1-12-1st-500m-men.pdf: 20 rows, revision 2",
        "competition-1-500-m-men.pdf: 57 rows, revision 2",
        "competition-1-12-1st-500m-men.html: 20 rows, revision 2",
        "competition-1-500-m-men.html: 57 rows, revision 2",
        "competition-1-changed.xlsx: 77 rows, revision 2",
    ]
    aside = folder / "superseded"
    assert sorted(path.name for path in aside.iterdir()) == [
        "competition-1-12-1st-500m-men (revision 1).html",
        "competition-1-12-1st-500m-men (revision 1).pdf",
        "competition-1-500-m-men (revision 1).html",
        "competition-1-500-m-men (revision 1).pdf",
    ]
    page = (aside / "competition-1-12-1st-500m-men (revision 1).html").read_text(encoding="utf-8")
    assert "Superseded by revision 2, " in page
    new = (folder / "competition-1-12-1st-500m-men.html").read_text(encoding="utf-8")
    assert "revision 2 · replaces revision 1 (" in new
    assert "changed: no 88 33.94 to 33.93" in new
    # The workbook of the competition holds lists that are right still, so that it stays.
    assert (folder / "competition-1.xlsx").exists()
    assert exported("--changed") == ["Nothing changed since the last editions."]


def test_a_file_in_use_is_written_all_the_same_and_nothing_is_kept(
    desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(disk, "BUSY_MS", 10)
    before = desk_file.read_bytes()
    words = ["export", str(desk_file), "--competition", "1", "--race", "12", "--formats", "csv", "--to"]
    with closing(sqlite3.connect(desk_file)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert main([*words, str(tmp_path / "lists")]) == 0
        other.rollback()
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert told.err == (
        f"{desk_file} can only be read now, so it is not kept there which editions went out.\n"
    )  # fmt: skip
    assert desk_file.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--language", "it"], "“it” is no language of the sheets."),
        (["--language", "nl", "--second-language", "nl"], "The second language is the first one."),
    ],
)
def test_a_language_that_cannot_be_is_refused(
    desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
):
    assert main(["export", str(desk_file), "--competition", "1", "--to", str(tmp_path / "lists"), *words]) == 2
    assert capsys.readouterr().err.startswith(sentence)
    assert not (tmp_path / "lists").exists()


def test_everything_of_a_race(exported: Callable[..., list[str]]):
    said = exported("--race", "12", "--lists", "all", "--formats", "csv")
    assert [line.partition(":")[0].removeprefix("competition-1-") for line in said] == [
        "12-1st-500m-men-entries.csv",
        "12-1st-500m-men-start-list.csv",
        "12-1st-500m-men-pair-list.csv",
        "12-1st-500m-men-lap-sheet.csv",
        "12-1st-500m-men.csv",
    ]
