"""Standings as the desk asks for them."""

import pytest

from skatedesk import places
from skatedesk.cli import main
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, results, standings
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from tests.domain import older_seasons
from tests.services import PEOPLE, THOUSAND, id_of, result_of, row, source, take


def totals(kept: Standings, cup: str, after: int | None = None) -> dict[str, int]:
    return {line.competitor.name: line.points for line in kept.of_cup(cup, after).standing.lines}


def skate(file: ResultsFile, family: str, time: str) -> frozenset[int]:
    return results.record_time(file, id_of(file, family), RaceTime.parse(time)).races


def test_a_standing_follows_a_result_once_it_is_told(file: ResultsFile):
    kept = Standings(file)
    assert totals(kept, "M 1000") == {}
    races = skate(file, "Stolz", "1:05.66") | skate(file, "De Boo", "1:06.11")
    assert totals(kept, "M 1000") == {}
    kept.forget(races)
    assert totals(kept, "M 1000") == {"Jordan STOLZ": 60, "Jenning DE BOO": 54}
    kept.forget(results.record_status(file, id_of(file, "Stolz"), Status.DQ, ["T08"]).races)
    assert totals(kept, "M 1000") == {"Jenning DE BOO": 60}
    kept.forget(results.override_points(file, id_of(file, "De Boo"), 54, "ruling").races)
    assert totals(kept, "M 1000") == {"Jenning DE BOO": 54}


def test_only_competitions_that_count_are_added(file: ResultsFile):
    kept = Standings(file)
    kept.forget(skate(file, "Stolz", "1:05.66"))
    club = source(THOUSAND, row("Ning", "1I", time="1:05.00", status="OK"), series="Club cup", event="Evening")
    take(file, club)
    assert totals(kept, "M 1000") == {"Jordan STOLZ": 60}


def test_a_standing_after_an_earlier_competition(file: ResultsFile):
    kept = Standings(file)
    skate(file, "Stolz", "1:05.66")
    second = row("Ning", "1I", time="1:05.00", status="OK")
    take(file, source(THOUSAND, second, event="World Cup #2", event_no=2))
    assert totals(kept, "M 1000", 1) == {"Jordan STOLZ": 60}
    assert totals(kept, "M 1000") == {"Jordan STOLZ": 60, "Zhongyan NING": 60}
    first, both = kept.of_cup("M 1000", 1), kept.of_cup("m 1000 ")
    assert first.after is not None
    assert both.after is not None
    assert (first.after.event, both.after.event) == ("World Cup #1", "World Cup #2")
    assert both.standing.labels() == ("WC1", "WC2")


def test_an_unknown_cup_is_refused_with_those_there_are(file: ResultsFile):
    with pytest.raises(RuleError, match=r"There is no cup “M 700”\. The cups are: M 500, W 500, M 1000"):
        Standings(file).of_cup("M 700")


def test_the_cups_of_a_file_are_those_with_races(file: ResultsFile, sample: ResultsFile):
    assert [cup.name for cup in standings.cups(file)] == ["M 1000", "M long", "M mass start"]
    assert [cup.name for cup in standings.cups(sample)] == [
        "M 500", "W 500", "M 1000", "W 1000", "M 1500", "W 1500", "M long", "W long",
        "M mass start", "W mass start", "M team pursuit", "W team pursuit",
    ]  # fmt: skip


def test_a_file_without_races_has_empty_standings(tmp_path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    assert standings.cups(file) == ()
    found = Standings(file).of_cup("M 500")
    assert (found.after, found.standing.lines, found.season) == (None, (), "2025/26")
    file.close()


def test_the_sheet_of_a_standing_names_the_last_competition(file: ResultsFile):
    skate(file, "Stolz", "1:05.66")
    sheet = Standings(file).of_cup("M 1000").sheet()
    assert (sheet.heading.title, sheet.heading.place) == ("1000 m Men", "Season 2025/26, after World Cup #1")
    assert [row[:3] for row in sheet.texts()] == [("1", "Jordan STOLZ", "USA")]
    assert sheet.rows[0].cells[sheet.column("skater_key")] == PEOPLE["Stolz"][2]


def test_movement_is_told_since_the_competition_before(sample: ResultsFile):
    kept = Standings(sample)
    view = kept.of_cup("M 500", movement=True)
    assert view.before == kept.of_cup("M 500", 1).standing
    kim = next(line for line in view.standing.lines if line.competitor.name == "Jun-Ho KIM")
    assert view.movement[kim.competitor.who].words == "up from 7th to 4th"
    assert kept.of_cup("M 500").before is None
    first = kept.of_cup("M 500", 1, movement=True)
    assert first.before is not None
    assert first.before.lines == ()


def test_points_of_the_final_are_doubled(tmp_path):
    """The same race as the last of the season: the rule file of the file says which that is."""
    rules = tmp_path / "final.toml"
    text = (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")
    text = text.replace("final_multiplier = 1", "final_multiplier = 2").replace("final_event = 0 ", "final_event = 1 ")
    rules.write_text(text, encoding="utf-8")
    season = files.new_file(tmp_path / "final.skatedesk", "2025/26", str(rules))
    take(season, source(THOUSAND, row("Stolz", "1I", time="1:05.66", status="OK")))
    assert totals(Standings(season), "M 1000") == {"Jordan STOLZ": 120}
    assert result_of(season, "Stolz").points == 120
    season.close()


def test_a_grand_world_cup_of_an_older_season_stands_among_the_cups(tmp_path, capsys: pytest.CaptureFixture[str]):
    rules = tmp_path / "isu-2015-16.toml"
    rules.write_text(older_seasons.text_of("2015-16"), encoding="utf-8")
    season = files.new_file(tmp_path / "grand.skatedesk", "2015/16", str(rules))
    for number, metres, run, time in ((8, 1000, None, "1:08.66"), (9, 500, 1, "35.00"), (10, 500, 2, "34.90")):
        of = {"race_no": number, "title": f"{metres}m Men", "distance_m": metres, "seq": run, "season": "2015/16"}
        assert take(season, source(THOUSAND | of, row("Stolz", "1I", time=time, status="OK"))).accepted
    assert [cup.name for cup in standings.cups(season)] == ["M 500", "M 1000", "M grand"]
    view = Standings(season).of_cup("M grand")
    assert [(line.races, line.points) for line in view.standing.lines] == [((50, 100, 50), 200)]
    assert totals(Standings(season), "M 500") == {"Jordan STOLZ": 200}
    season.close()
    assert main(["standings", str(season.path), "--cup", "m grand"]) == 0
    said = capsys.readouterr().out
    assert "Grand World Cup Men" in said
    assert ["1", "Jordan", "STOLZ", "USA", "50", "100", "50", "200"] in [line.split() for line in said.splitlines()]
