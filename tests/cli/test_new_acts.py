"""The command `new`."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files, lists, people


def made(path: Path, *words: str | Path) -> int:
    return main(["new", str(path), *map(str, words)])


def test_a_club_meet_is_made_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "meet.skatedesk"
    words = ("--template", "club meet", "--event", "Autumn Meet", "--venue", "hamar", "--date", "2025-11-21")
    assert made(path, *words) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{path} is ready for the season 2025/26.",
        "Autumn Meet: 4 races.",
        f"Bring entries in: skatedesk entries import {path} LIST --competition 1 --apply",
    ]
    with closing(files.look_at(path)) as file:
        (meet,) = lists.competitions(file)
        assert (meet.series, meet.venue, meet.city, meet.country) == ("", "Vikingskipet", "Hamar", "NOR")
        assert meet.dates == "21 Nov 2025"
        assert [item.race.day for item in lists.programme(file, meet.id)] == [date(2025, 11, 21)] * 4


def test_the_last_season_comes_along(desk_file: Path, tmp_path: Path):
    path = tmp_path / "next.skatedesk"
    assert made(path, "--season", "2026/27", "--event", "Trials", "--from-last", desk_file) == 0
    with closing(files.look_at(path)) as file:
        assert len(people.people(file)) == 313
        assert [item.event for item in lists.competitions(file)] == ["Trials"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--template", "marathon"), "There is no programme “marathon” in the rule file. There are: World Cup,"),
        (("--venue", "Hamar"), "Say what the competition is called with --event"),
        (("--season", "2025/26", "--template", "club meet", "--date", "2026-11-21"), "is not in the season 2025/26"),
        (("--date", "yesterday"), "“yesterday” is no date."),
        (("--event", "Meet", "--from-last", "missing.skatedesk"), "missing.skatedesk"),
    ],
)
def test_what_makes_no_sense_makes_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
):
    assert made(tmp_path / "meet.skatedesk", *words) == 2
    complaint = capsys.readouterr().err
    assert sentence in complaint
    assert complaint.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
