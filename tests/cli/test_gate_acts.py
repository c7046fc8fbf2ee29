"""The commands `gate` and `official`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main

FELL = "No 83 Yuta HIROSE, 1:01.17: 26.93 (78.7 %) slower than the season best 34.24."
RACE = ("--competition", "1", "--race", "26")


def test_the_gate_lists_and_changes_nothing(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    assert main(["gate", str(sample_file), *RACE]) == 2
    assert capsys.readouterr().out == f"20 entries: 19 finished, 1 DQ\nMay be overruled: {FELL}\n"
    assert main(["gate", str(sample_file), "--competition", "1", "--race", "25"]) == 0
    assert capsys.readouterr().out == ("20 entries: 20 finished\nNothing speaks against making race 25 official.\n")
    assert sample_file.read_bytes() == before


def test_the_gate_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["gate", str(sample_file), *RACE, "--json"]) == 2
    assert json.loads(capsys.readouterr().out) == {
        "kind": "gate",
        "competition": 1,
        "series": "ISU World Cup Speed Skating",
        "race": 26,
        "official": False,
        "overruled": "",
        "census": {
            "entries": 20,
            "finished": 19,
            "dnf": 0,
            "dq": 1,
            "dns": 0,
            "wdr": 0,
            "not_skated": 0,
            "reserves": 0,
            "balances": True,
        },
        "findings": [{"kind": "time", "sentence": FELL, "may_overrule": True, "rule": "gate"}],
        "reminders": [],
    }


def test_a_race_is_made_official_with_a_remark_where_one_is_needed(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["official", str(desk_file), *RACE]) == 2
    told = capsys.readouterr()
    assert told.out.endswith(f"May be overruled: {FELL}\n")
    assert told.err == f"Race 26 needs a remark that overrules 1 finding: {FELL}\n"
    assert main(["official", str(desk_file), *RACE, "--overrule", "he fell"]) == 0
    assert capsys.readouterr().out.endswith("Race 26 is official.\n")
    assert main(["gate", str(desk_file), *RACE]) == 0
    assert capsys.readouterr().out.endswith("Overruled: he fell\n")


def test_making_official_answers_in_json(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["official", str(desk_file), "--competition", "1", "--race", "25", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["race"], made["official"], made["findings"]) == (25, True, [])
