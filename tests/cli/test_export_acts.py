"""Lists written from the command line: of results, of starts, of entries."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from skatedesk.cli import main


@pytest.fixture
def written(sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Runs an export of World Cup 2 and gives the names of the files it wrote."""

    def run(*words: str, formats: str = "csv") -> list[str]:
        code = main(
            ["export", str(sample_file), "--competition", "2", "--to", str(tmp_path), "--formats", formats, *words]
        )
        assert code == 0, capsys.readouterr().err
        said = capsys.readouterr().out.splitlines()
        found = sorted(path.name for path in tmp_path.iterdir())
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
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    words = ["--competition", "2", "--race", "8", "--lists", "entries", "--to", str(tmp_path / "lists")]
    assert main(["export", str(sample_file), *words]) == 2
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
