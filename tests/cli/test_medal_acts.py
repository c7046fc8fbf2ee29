"""The commands `medals`, `prizes` and `careers`."""

import json
from pathlib import Path
from typing import Any

import pytest

from skatedesk.cli import main


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    assert main([*map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_medal_table_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    found = answer(capsys, "medals", sample_file, "--competition", 1)
    assert (found["kind"], found["counts"], len(found["races"]), found["open"]) == ("medals", "all", 14, [])
    assert found["rows"][:2] == [
        {"rank": 1, "nation": "NED", "gold": 7, "silver": 2, "bronze": 2, "total": 11},
        {"rank": 2, "nation": "USA", "gold": 5, "silver": 2, "bronze": 1, "total": 8},
    ]
    assert [(row["rank"], row["nation"]) for row in found["rows"][-3:]] == [(10, "CZE"), (10, "KAZ"), (12, "KOR")]
    assert found["totals"] == {"nations": 12, "gold": 14, "silver": 14, "bronze": 14, "total": 42}


def test_a_series_and_only_what_is_official(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    series = answer(capsys, "medals", sample_file, "--series", "ISU World Cup Speed Skating")
    assert [held["number"] for held in series["competitions"]] == [1, 2]
    assert series["totals"]["total"] == 84
    official = answer(capsys, "medals", sample_file, "--competition", 1, "--official")
    assert (official["counts"], official["rows"], len(official["open"])) == ("official", [], 14)


def test_the_podiums_of_skaters_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    found = answer(capsys, "medals", sample_file, "--competition", 1, "--skaters")
    assert found["kind"] == "podiums"
    kok = next(row for row in found["rows"] if row["name"] == "Femke KOK" and row["metres"] == 500)
    assert {key: kok[key] for key in ("gold", "silver", "bronze", "total", "before")} == {
        "gold": 2, "silver": 0, "bronze": 0, "total": 2, "before": None,
    }  # fmt: skip
    first = found["podiums"][0]
    assert (first["race"], first["rank"], first["medal"], first["name"]) == (5, 1, "gold", "Joy BEUNE")
    assert first["milestones"][0] == "first individual World Cup medal in this file"


def test_the_table_can_be_read(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["medals", str(sample_file), "--competition", "1"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[2] == "MEDAL TABLE, provisional"
    assert said[5].split() == ["1", "NED", "7", "2", "2", "11"]
    assert said[17].split("  ")[-1].strip() == "42"
    assert main(["medals", str(sample_file), "--competition", "1", "--skaters"]) == 0
    assert "PODIUMS BY DISTANCE" in capsys.readouterr().out


def test_prizes_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    found = answer(capsys, "prizes", sample_file, "--competition", 1)
    winner = next(row for row in found["rows"] if row["race"] == 12)
    assert {key: winner[key] for key in ("rank", "name", "amount", "currency", "final", "paid_for")} == {
        "rank": 1, "name": "Jordan STOLZ", "amount": 1000, "currency": "USD", "final": True, "paid_for": "race",
    }  # fmt: skip
    assert found["totals"]["nations"][0] == {
        "name": "NED",
        "nation": "NED",
        "amount": 9800,
        "currency": "USD",
        "not_known": 0,
    }
    assert {"competition": 1, "race": 24, "title": "Team Pursuit Men", "official": False} in found["not_known"]
    whole = answer(capsys, "prizes", sample_file)
    third = next(row for row in whole["rows"] if row["paid_for"] == "standing" and row["rank"] == 3)
    assert (third["amount"], third["final"], third["provisional"]) == (None, False, False)


def test_prizes_can_be_read(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["prizes", str(sample_file), "--season-over"]) == 0
    said = capsys.readouterr().out
    assert "Final standing: 500 m Men" in said
    assert "not known" in said


def test_earlier_podiums_are_taken_from_a_list(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    source = tmp_path / "careers.csv"
    rows = ("Name;Nation;Distance;Gold;Silver;Bronze", "Jordan Stolz;USA;1000 m;4;1;0", "Nobody;NED;500 m;1;0;0")
    source.write_text("\n".join(rows), encoding="utf-8")
    assert main(["careers", str(desk_file), str(source)]) == 2
    said = capsys.readouterr()
    assert said.out == "1 row was taken.\n"
    assert said.err == "Row 3: NOBODY (NED) is not in this file.\n"
    found = answer(capsys, "medals", desk_file, "--competition", 2, "--skaters")
    stolz = next(one for one in found["podiums"] if one["name"] == "Jordan STOLZ")
    assert stolz["milestones"] == ["seventh podium over 1000 m", "sixth win over 1000 m"]
    source.write_text("\n".join(rows[:2]), encoding="utf-8")
    assert answer(capsys, "careers", desk_file, source) == {"kind": "careers", "taken": 1, "left_out": []}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["medals", "--series", "Club cup"], "There is no series “Club cup”."),
        (["prizes", "--competition", "9"], "There is no competition 9."),
    ],
)
def test_what_is_not_there_is_refused(
    sample_file: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
):
    assert main([words[0], str(sample_file), *words[1:], "--json"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err
