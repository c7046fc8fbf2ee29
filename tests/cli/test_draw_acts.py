"""The command `draw`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skatedesk.cli import main
from skatedesk.services import draws, entries, files, lists, programmes, race_view
from skatedesk.services.programmes import CompetitionFacts

SEED = "17205913"
Answer = Callable[..., dict[str, Any]]


@pytest.fixture
def answer(capsys: pytest.CaptureFixture[str]) -> Answer:
    """What the command answers in JSON."""

    def answering(file: Path, competition: int, race: int, *words: str) -> dict[str, Any]:
        asked = ["draw", str(file), "--competition", str(competition), "--race", str(race), "--json", *words]
        assert main(asked) == 0
        return json.loads(capsys.readouterr().out)

    return answering


@pytest.fixture
def club_file(desk_file: Path) -> Path:
    """The sample with a club meet: seven men are entered in its first race for men, and nothing is drawn."""
    file = files.open_file(desk_file)
    facts = CompetitionFacts(season="2025/26", series="Club", event="Meet", number=1)
    held = programmes.new_competition(file, facts).made
    programmes.from_template(file, held, "Club meet")
    race = lists.race(file, held, 2)
    men = [skater.id for skater in lists.skaters(file) if skater.sex == race.sex]
    entries.enter(file, [race.id], men[:7])
    file.close()
    return desk_file


def test_the_draw_of_a_race_that_was_skated_is_only_shown(sample_file: Path, answer: Answer):
    before = sample_file.read_bytes()
    found = answer(sample_file, 2, 14, "--seed", SEED)
    assert sample_file.read_bytes() == before
    assert {key: value for key, value in found.items() if key not in ("input", "pairs")} == {
        "kind": "draw",
        "competition": 2,
        "series": "ISU World Cup Speed Skating",
        "race": 14,
        "seed": SEED,
        "draw_kind": "world_cup_a",
        "rule": {
            "version": 1,
            "order": ["rank", "points", "season_best"],
            "places": "lanes",
            "together": 2,
            "free": 6,
            "group": 0,
            "single": "first",
            "same_nation": True,
            "better_inner": True,
        },
        "stored": False,
    }
    assert found["input"][0] == {
        "skater_key": "M179",
        "name": "Jordan STOLZ",
        "nation": "USA",
        "rank": 1,
        "points": 103,
        "best": "33.79",
    }
    order = [one["skater_key"] for one in found["input"]]
    met = [{order.index(one["skater_key"]) + 1 for one in pair["starts"]} for pair in found["pairs"]]
    assert met[:7] == [{19, 20}, {17, 18}, {15, 16}, {13, 14}, {11, 12}, {9, 10}, {7, 8}]
    assert set().union(*met[7:]) == {1, 2, 3, 4, 5, 6}
    first = found["pairs"][0]
    assert (first["pair"], [(one["lane"], one["armband"]) for one in first["starts"]]) == (
        1,
        [("inner", "white"), ("outer", "red")],
    )
    assert set(first["starts"][0]) == {"lane", "armband", "skater_key", "name", "nation"}
    assert answer(sample_file, 2, 14, "--seed", SEED) == found


def test_quartets_teams_and_mass_starts(sample_file: Path, answer: Answer):
    quartet = answer(sample_file, 2, 2, "--seed", SEED)["pairs"]
    assert [len(pair["starts"]) for pair in quartet] == [2, *[4] * 11]
    assert [one["armband"] for one in quartet[1]["starts"]] == ["white", "red", "yellow", "blue"]
    teams = answer(sample_file, 2, 22, "--seed", SEED)["pairs"]
    assert {(one["lane"], one["straight"]) for one in teams[0]["starts"]} == {(None, "Finish"), (None, "Crossing")}
    (mass,) = answer(sample_file, 2, 28, "--seed", SEED)["pairs"]
    assert (mass["pair"], len(mass["starts"])) == (None, 24)


def test_without_a_seed_a_new_one_is_made(sample_file: Path, answer: Answer):
    seeds = {answer(sample_file, 2, 14)["seed"] for _time in range(3)}
    assert len(seeds) == 3


def test_a_race_without_a_start_list_gets_the_draw(club_file: Path, answer: Answer):
    found = answer(club_file, 1, 2, "--series", "Club")
    assert (found["stored"], found["draw_kind"], len(found["pairs"])) == (True, "free", 4)
    file = files.open_file(club_file)
    race = lists.race(file, lists.competition(file, 1, "Club").id, 2)
    starts = race_view.read(file, race.id).starts
    (record,) = draws.drawn(file, race.id)
    file.close()
    assert [start.competitor.key for start in starts] == [
        one["skater_key"] for pair in found["pairs"] for one in pair["starts"]
    ]
    assert record.seed == found["seed"]
    again = answer(club_file, 1, 2, "--series", "Club", "--seed", found["seed"])
    assert again == {**found, "stored": False}


def test_the_protocol_can_be_read(club_file: Path, capsys: pytest.CaptureFixture[str]):
    asked = ["draw", str(club_file), "--competition", "1", "--series", "Club", "--race", "2", "--seed", SEED]
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert "FIELD OF THE DRAW" in said
    assert "The whole field is drawn by lot." in said
    assert f"Seed {SEED}, recipe 1" in said
    assert said.endswith("The draw is the start list of race 2 now.\n")
    assert main(asked) == 0
    assert capsys.readouterr().out.endswith(
        "Race 2 has a start list already, so this draw is only shown and not stored.\n"
    )


def test_what_cannot_be_drawn_is_refused_in_one_sentence(club_file: Path, capsys: pytest.CaptureFixture[str]):
    asked = ["draw", str(club_file), "--competition", "1", "--series", "Club"]
    for words, reason in (
        (["--race", "1"], "Nobody is entered who could be drawn."),
        (["--race", "2", "--seed", " "], "A draw needs a seed"),
        (["--race", "9"], "There is no race 9."),
    ):
        assert main([*asked, *words]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith(reason)
        assert said.err.count("\n") == 1
