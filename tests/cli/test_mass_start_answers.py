"""The result list of a mass start for other programs."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main


def test_the_rows_of_a_mass_start_tell_laps_and_race_points(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["results", str(sample_file), "--competition", "2", "--race", "28", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    found = {
        name: (rows[name]["rank"], rows[name]["laps"], rows[name]["sprints"], rows[name]["race_points"])
        for name in ("Andrea GIOVANNINI", "Metoděj JÍLEK", "Didrik Eng STRAND", "Jordan STOLZ")
    }
    assert found == {
        "Andrea GIOVANNINI": (1, 16, [0, 0, 1, 60], 61),
        "Metoděj JÍLEK": (6, 16, [2, 3, 0, 0], 5),
        "Didrik Eng STRAND": (22, 16, [3, 0, 0, 0], 0),
        "Jordan STOLZ": (3, 16, [0, 0, 0, 20], 20),
    }
    assert rows["Andrea GIOVANNINI"]["points"] == 60
    assert main(["results", str(sample_file), "--competition", "2", "--race", "8", "--json"]) == 0
    assert "sprints" not in json.loads(capsys.readouterr().out)["rows"][0]
