"""The command `why`."""

import json
import re
from pathlib import Path

import pytest

from skatedesk.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["why", *words]) == 0
    return capsys.readouterr().out


def test_a_figure_of_a_result_is_told_step_by_step(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    words = (str(sample_file), "--competition", "1", "--race", "8", "--name", "wennemars", "--column", "points")
    assert re.sub(r"line \d+", "line N", said(capsys, *words)).splitlines() == [
        "World Cup #1 · 8 · 1000m Men · Division A",
        "",
        "Points · Joep WENNEMARS: 32",
        "  1. The rank is 9.",
        "  2. Cooper MCLEOD has the same rank: equal ranks earn the same.",
        "  3. The table of Division A over 1000 m pays 32 points for rank 9.",
        "     isu-2025-26.toml, line N, points[0]: "
        "[D] 711 of 711 ranked A rows on the sheets; [S] press, Nov 2025: 60, 54, 48",
        "     [D] derived from official result sheets that were read",
        "     [S] stated by the source named",
    ]
    assert sample_file.read_bytes() == before


def test_the_whole_line_of_a_standing_is_told_without_a_column(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    out = said(capsys, str(sample_file), "--cup", "M 500", "--key", "M179", "--after", "1")
    heads = [line.partition(" · ")[0] for line in out.splitlines() if line and not line.startswith(" ")][1:]
    assert heads == ["Rank", "Name", "Nation", "WC1-1", "WC1-2", "Points"]
    assert "after World Cup #1" in out.splitlines()[0]


def test_other_programs_read_the_figures(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    words = ("--cup", "M 1000", "--name", "mcdermott", "--column", "rank", "--json")
    answer = json.loads(said(capsys, str(sample_file), *words))
    assert answer["kind"] == "why"
    (cell,) = answer["cells"]
    assert (cell["title"], cell["column"], cell["value"]) == ("Rank · Conor MCDERMOTT-MOSTOWY", "rank", "13")
    by_time = next(step for step in cell["steps"] if step["text"].startswith("Best time"))
    assert by_time["figures"] == [
        {"name": "time_ahead", "value": 67020, "text": "1:07.02"},
        {"name": "time_behind", "value": 67300, "text": "1:07.30"},
    ]
    (place,) = cell["sources"]
    assert (place["file"], place["key"], place["marks"]) == ("isu-2025-26.toml", "tie_chain", ["D"])
    assert place["line"] > 0
    assert "by count-back" in place["text"]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--name", "stolz"), "Say which list: --competition N --race M for a race, or --cup NAME for a standing."),
        (("--cup", "M 500", "--race", "1", "--name", "stolz"), "Say which list"),
        (("--cup", "M 700", "--name", "stolz"), "There is no cup “M 700”"),
        (("--cup", "M 500", "--name", "stolz", "--after", "9"), "There is no competition 9"),
        (("--cup", "M 500", "--name", "stolz", "--column", "WC7"), "The list has no column “WC7”"),
        (("--competition", "1", "--race", "12", "--name", "nobody"), "“nobody” is not on this list"),
        (("--cup", "M 500"), "one of the arguments --name --key is required"),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_sentence(
    sample_file: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], reason: str
):
    assert main(["why", str(sample_file), *words]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert reason in told.err
