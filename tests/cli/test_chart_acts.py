"""The command `chart`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main

CUP = ("--kind", "cup", "--cup", "M 500")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["chart", *words]) == 0
    return capsys.readouterr().out


def test_the_values_are_printed_and_the_file_stays(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    out = said(capsys, str(sample_file), *CUP)
    assert out.startswith("Places after each competition. 500 m Men · Season 2025/26. Rank against Competition.")
    assert "Jordan STOLZ" in out.splitlines()[3]
    assert sample_file.read_bytes() == before


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_it_is_drawn_into_a_file(ending: str, sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / f"cup.{ending}"
    assert said(capsys, str(sample_file), *CUP, "--to", str(target)) == f"Written: {target}.\n"
    assert target.stat().st_size > 1000


def test_other_programs_read_the_values(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    answer = json.loads(said(capsys, str(sample_file), "--kind", "cup-points", "--cup", "M 500", "--json"))
    assert (answer["kind"], answer["chart"], answer["x"]["names"]) == ("chart", "course", ["WC1", "WC2"])
    assert answer["series"][0]["name"] == "Jordan STOLZ"
    assert [mark["y"] for mark in answer["series"][0]["marks"]] == [103, 211]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        (("--kind", "laps", "--competition", "2", "--race", "14", "--pair", "4"), "Behind the leader. 14 · "),
        (("--kind", "opener", "--competition", "2", "--race", "16"), "Opener against lap. 16 · 1500m Men"),
        (("--kind", "points", "--cup", "M 500", "--to-come", "1"), "Points still to win. 500 m Men"),
        (("--kind", "bests", "--name", "stolz", "--distance", "500"), "Season bests. Jordan STOLZ · USA · 500 m."),
        ((*CUP, "--name", "stolz"), "Places after each competition."),
    ],
)
def test_every_kind_has_its_plot(
    words: tuple[str, ...], first: str, sample_file: Path, capsys: pytest.CaptureFixture[str]
):
    assert said(capsys, str(sample_file), *words).startswith(first)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--kind", "laps"), "Say of which race the plot is: --competition N --race M."),
        (("--kind", "laps", "--competition", "2", "--race", "14"), "Say of which pair the laps are: --pair P."),
        (("--kind", "cup"), "Say of which cup the plot is, such as --cup “M 500”."),
        (("--kind", "bests", "--name", "Stolz"), "Say of whom and over what the plot is: --name PART --distance M."),
        (("--kind", "bests", "--name", "zzz", "--distance", "500"), "Nobody is called “zzz”."),
        ((*CUP, "--name", "a"), "Several are called “a”: "),
        ((*CUP, "--to", "cup.gif"), "cup.gif was not written. A plot is written as .png or as .svg."),
        (("--kind", "pie"), "invalid choice: 'pie'"),
    ],
)
def test_what_makes_no_sense_is_refused(
    words: tuple[str, ...], reason: str, sample_file: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["chart", str(sample_file), *words]) == 2
    assert reason in capsys.readouterr().err
