"""The command `bulletin`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main

RACE = ("--competition", "2", "--race", "13")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["bulletin", *words]) == 0
    return capsys.readouterr().out


def test_the_bulletin_is_printed_and_the_file_stays(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    lines = said(capsys, str(sample_file), *RACE).splitlines()
    assert lines[3] == "13 · 1st 500m Women · Division A, provisional"
    assert lines[5] == "Femke KOK (NED) won by 0.49: 36.65, ahead of Ying-Chu CHEN (TPE) with 37.14."
    assert sample_file.read_bytes() == before


def test_other_programs_read_the_facts_with_their_why(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    answer = json.loads(said(capsys, str(sample_file), *RACE, "--json"))
    assert (answer["kind"], answer["competition"], answer["race"], answer["language"]) == ("bulletin", 2, 13, "en")
    assert (answer["edited"], answer["outdated"]) == (None, None)
    first = answer["facts"][0]
    assert (first["about"], first["weight"]) == ("result", 1000)
    assert first["why"][-1] == "Difference of the printed times: 37.14 − 36.65 = +0.49."


@pytest.mark.parametrize("ending", ["txt", "html"])
def test_it_is_written_to_a_file(ending: str, sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / f"bulletin.{ending}"
    assert said(capsys, str(sample_file), *RACE, "--to", str(target)).startswith(f"{target}: ")
    assert "Femke KOK (NED) won by 0.49" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--competition", "2", "--race", "99"), "There is no race 99."),
        ((*RACE, "--language", "xx"), "invalid choice: 'xx'"),
        ((*RACE, "--to", "b.doc"), "“doc” is no format."),
    ],
)
def test_what_makes_no_sense_is_refused(
    words: tuple[str, ...], reason: str, sample_file: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["bulletin", str(sample_file), *words]) == 2
    assert reason in capsys.readouterr().err
