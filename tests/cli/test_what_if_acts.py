"""The command `what-if`."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from skatedesk.cli import main


def said(capsys: pytest.CaptureFixture[str], file: Path, *words: str) -> str:
    """What the command answers; the file stays as it is, byte by byte."""
    before = sha256(file.read_bytes()).hexdigest()
    assert main(["what-if", str(file), *words]) == 0
    assert sha256(file.read_bytes()).hexdigest() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    return capsys.readouterr().out


RACE = ("--competition", "2", "--race", "24")


def test_every_line_is_marked_as_imagined(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    lines = said(capsys, sample_file, *RACE, "--result", "M179=DNF", "--result", "M118=1").splitlines()
    assert all(line.startswith("[imagined] ") for line in lines)
    lines = [line.removeprefix("[imagined] ") for line in lines]
    assert lines[:4] == [
        "Imagined, not skated: WC2-2, Division A: Jordan STOLZ DNF, Jenning DE BOO rank 1.",
        "500 m Men: Jenning DE BOO (NED), 205 points instead of 185, up from 3rd to 1st",
        "500 m Men: Jun-Ho KIM (KOR), 180 points, up from 4th to 3rd",
        "500 m Men: Jordan STOLZ (USA), 172 points instead of 211, down from 1st to 4th",
    ]
    assert lines[-3:] == [
        "Who can still win is not known: say with --to-come N how many races are to come.",
        "Olympic Winter Games 2026, 500m Men: no place changes.",
        "Divisions, Next 500m Men, everybody entered: nobody changes the division.",
    ]


def test_a_start_number_will_do_and_so_will_a_time(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    main(["results", str(sample_file), *RACE, "--json"])
    bib = next(row["bib"] for row in json.loads(capsys.readouterr().out)["rows"] if row["skater_key"] == "M118")
    out = said(capsys, sample_file, *RACE, "--result", f"{bib}=33.40")
    assert out.splitlines()[0].endswith("WC2-2, Division A: Jenning DE BOO 33.40.")


def test_the_next_race_of_a_cup_changes_title_places_and_divisions(
    sample_file: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    main(["standings", str(sample_file), "--cup", "M 500", "--json"])
    rows = json.loads(capsys.readouterr().out)["rows"]
    key = next(row["skater_key"] for row in rows if row["name"] == "Katsuhiro KURATSUBO")
    words = ("--cup", "M 500", "--result", f"{key}=1", "--result", "m179=2", "--to-come", "1", "--json")
    found = json.loads(said(capsys, sample_file, *words))
    assert (found["kind"], found["imagined"], found["cup"]["name"]) == ("what-if", True, "M 500")
    assert found["told"] == ["Imagined, not skated: WC3, to come: Katsuhiro KURATSUBO rank 1, Jordan STOLZ rank 2."]
    assert found["standing"][0] == {
        "imagined": True, "name": "Jordan STOLZ", "nation": "USA", "skater_key": "M179",
        "rank": 1, "rank_before": 1, "points": 265, "points_before": 211,
    }  # fmt: skip
    assert found["title"]["before"][0] == "1 race left, 5 can still win."
    assert found["title"]["now"] == ["Jordan STOLZ has won the cup."]
    (quota,) = found["quotas"]
    assert (quota["scheme"], quota["event"], quota["nations"]) == ("owg-2026", "M 500", [])
    assert [(one["name"], one["turn"]) for one in quota["changes"]] == [
        ("Katsuhiro KURATSUBO", "in"), ("Tatsuya SHINHAMA", "out"),
    ]  # fmt: skip
    (divided,) = found["divisions"]
    assert (divided["changes"][0]["name"], divided["changes"][0]["division"]) == ("Katsuhiro KURATSUBO", "A")


def test_a_team_is_named_by_its_nation_and_another_scheme_can_be_asked_for(
    sample_file: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    out = said(capsys, sample_file, "--cup", "M team pursuit", "--result", "cze=1", "--scheme", "wsd-2024")
    assert "World Single Distances Championships 2024, Team Pursuit Men: places of CZE 1 instead of 0." in out
    assert "CZECHIA (CZE) comes in: " in out


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ((*RACE,), "the following arguments are required: --result"),
        ((*RACE, "--result", "M118"), "“M118” says nothing to imagine: write --result WHO=WHAT"),
        ((*RACE, "--result", "M118=first"), "“first” is no rank such as 3"),
        ((*RACE, "--result", "M999=1"), "Nobody of the cup M 500 has the key, the start number in this race or the"),
        ((*RACE, "--result", "M118=1", "--result", "M118=2"), "Jenning DE BOO is given two results. Give one."),
        ((*RACE, "--result", "M118=1", "--result", "M179=1"), "Rank 1 is given twice."),
        (("--competition", "2", "--result", "M118=1"), "Say which race: --competition N --race M, or --cup NAME"),
        ((*RACE, "--cup", "M 500", "--result", "M118=1"), "Say which race"),
        (("--competition", "9", "--race", "1", "--result", "M118=1"), "There is no competition 9."),
        (("--cup", "M 700", "--result", "M118=1"), "There is no cup “M 700”."),
        ((*RACE, "--result", "M118=1", "--to-come", "-1"), "Say with --to-come how many races are to come"),
        ((*RACE, "--result", "M118=1", "--scheme", "wallround-2026"), "No event of wallround-2026 goes by races"),
        ((*RACE, "--result", "M118=1", "--scheme", "none"), "There is no scheme “none”."),
    ],
)
def test_wrong_use_is_said_in_one_sentence(
    sample_file: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], reason: str
):
    assert main(["what-if", str(sample_file), *words]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert reason in told.err


def test_a_race_of_no_cup_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path, source = tmp_path / "own.skatedesk", tmp_path / "race.json"
    race = {
        "season": "2025/26", "series": "Open Races", "event": "Open", "event_no": 1, "sex": "M", "race_no": 3,
        "title": "500m Men", "discipline": "individual", "distance_m": 500, "division": "",
        "results": [{"name": "A B", "nation": "NED", "time": "36.00", "status": "OK"}],
    }  # fmt: skip
    source.write_text(json.dumps(race), encoding="utf-8")
    assert main(["new", str(path), "--season", "2025/26", "--rules", "isu-2025-26"]) == 0
    assert main(["import", str(path), str(source)]) == 0
    assert main(["what-if", str(path), "--competition", "1", "--race", "3", "--result", "1=1"]) == 2
    assert "Race 3 counts for no cup, so nothing follows from it." in capsys.readouterr().err
