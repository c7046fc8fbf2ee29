"""The command `divisions`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files, programmes
from skatedesk.services.programmes import CompetitionFacts


def test_the_divisions_of_a_competition_are_a_list_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    assert main(["divisions", str(sample_file), "--competition", "2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert sample_file.read_bytes() == before
    assert [one["race"] for one in found] == [5, 6, 7, 8, 13, 14, 15, 16, 21, 22, 23, 24, 27, 28]
    thousand, pursuit, second_run = found[2], found[8], found[10]
    assert {key: value for key, value in thousand.items() if key != "rows"} == {
        "race": 7,
        "title": "1000m Women",
        "discipline": "individual",
        "sex": "W",
        "metres": 1000,
        "run": None,
        "division_b_race": 3,
    }
    assert thousand["rows"][0] == {
        "skater_key": "W288",
        "name": "Jutta LEERDAM",
        "nation": "NED",
        "division": "A",
        "why": "Rank 1 in the standing, 60 points",
        "rank": 1,
        "points": 60,
    }
    assert [row["division"] for row in thousand["rows"]] == ["A"] * 20 + ["B"] * 39
    assert (second_run["run"], second_run["division_b_race"]) == (2, 17)
    japan = pursuit["rows"][0]
    assert (japan["name"], japan["skater_key"], japan["division"], pursuit["metres"]) == ("JAPAN", "", "A", None)


def test_the_divisions_can_be_read(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["divisions", str(sample_file), "--competition", "2"]) == 0
    said = capsys.readouterr().out
    assert "7. DIVISIONS 1000m Women" in said
    assert "Rank 3 in the last B race (World Cup #1, race 3)" in said
    assert said.count("DIVISIONS") == 14


def test_a_competition_without_divisions_says_so(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    file = files.open_file(desk_file)
    programmes.new_competition(file, CompetitionFacts("2025/26", "Club cup", "Evening"))
    file.close()
    words = ["divisions", str(desk_file), "--competition", "1", "--series", "Club cup"]
    assert main(words) == 0
    assert capsys.readouterr().out == "Evening has no races with divisions that count for a cup.\n"
    assert main([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_an_unknown_competition_is_refused(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["divisions", str(sample_file), "--competition", "7"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "There is no competition 7" in said.err
