"""The command `qualification`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main


def asked(file: Path, *words: str) -> int:
    return main(["qualification", str(file), "--scheme", "owg-2026", *words])


def test_the_list_of_an_event_in_json(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    before = sample_file.read_bytes()
    assert asked(sample_file, "--event", "M 500", "--after", "2", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert sample_file.read_bytes() == before
    assert {key: found[key] for key in ("scheme", "championship", "event", "after", "places", "max_per_nation")} == {
        "scheme": "owg-2026",
        "championship": "Olympic Winter Games 2026",
        "event": "M 500",
        "after": 2,
        "places": {"points": 21, "time": 7, "reserves": 8},
        "max_per_nation": 3,
    }
    rows = found["rows"]
    assert rows[0] == {
        "rank": 1,
        "name": "Jordan STOLZ",
        "nation": "USA",
        "nation_place": 1,
        "points": 211,
        "time": "33.79",
        "city": "Salt Lake City",
        "day": "2025-11-16",
        "world_cup": "WC1",
        "section": "points",
        "why": "1st by points, 1st of USA",
        "skater_key": "M179",
    }
    above = rows[19]
    assert (above["rank"], above["name"], above["why"]) == (
        None, "Yuma MURAKAMI", "above the limit: JPN has its 3 places"
    )  # fmt: skip
    assert [row["rank"] for row in rows[found["cut"] :]] == [f"R{number}" for number in range(1, 9)]
    outside = {one["skater_key"]: (one["points"], one["why"]) for one in found["outside"]}
    assert outside["M171"] == (10, "above the limit: USA has its 3 places")
    assert len(rows) + len(outside) == 62


def test_a_combination_has_a_time_for_each_distance(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    words = ["qualification", str(sample_file), "--scheme", "wallround-2024", "--event", "M allround", "--json"]
    assert main(words) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["rows"][0]["time"], found["rows"][0]["samalog"]) == (["1:41.34", "6:05.89"], "70.369")
    assert (found["rows"][-1]["nation"], found["rows"][-1]["section"]) == ("SWE", "champion")
    assert found["unknown"] == ["reserves"]


def test_the_list_can_be_read(sample_file: Path, capsys: pytest.CaptureFixture[str]):
    assert asked(sample_file, "--event", "w team pursuit") == 0
    said = capsys.readouterr().out
    assert "QUALIFICATION Team Pursuit Women, provisional" in said
    assert said.index("By World Cup points") < said.index("By World Cup times") < said.index("Reserves")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--event", "M 700"], "There is no event “M 700” in owg-2026."),
        (["--event", "M 500", "--after", "7"], "There is no competition 7."),
        (["--event", "M 500", "--scheme", "wsd"], "There is no scheme “wsd”."),
    ],
)
def test_what_is_not_there_is_refused(
    sample_file: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
):
    assert asked(sample_file, *words) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err
