"""What `results --json` tells of teams."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.services import files, teams
from tests.services import view


@pytest.fixture
def with_members(desk_file: Path) -> Path:
    """The sample with the members of one team of the team pursuit in Salt Lake City."""
    file = files.open_file(desk_file)
    start = next(start for start in view(file, 24).starts if start.competitor.nation == "NOR")
    team = teams.team_of_start(file, start.id)
    people = [one.id for one in team.eligible][:4]
    teams.name_members(file, team.entry_id, people, people[:3])
    file.close()
    return desk_file


def test_teams_have_heat_straight_and_members(with_members: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["results", str(with_members), "--competition", "1", "--race", "24", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    norway = next(row for row in rows if row["nation"] == "NOR")
    assert (norway["rank"], norway["heat"], norway["straight"], norway["points"]) == (2, 3, "Finish", 54)
    assert [member["starts"] for member in norway["members"]] == [True, True, True, False]
    assert all(set(member) == {"skater_key", "name", "starts"} for member in norway["members"])
    assert norway["members"][0]["skater_key"].startswith("M")
    assert [row["members"] for row in rows if row["nation"] != "NOR"] == [[]] * 7


def test_single_skaters_have_no_members(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["results", str(desk_file), "--competition", "1", "--race", "8", "--json"]) == 0
    assert not [row for row in json.loads(capsys.readouterr().out)["rows"] if "members" in row or "heat" in row]
