"""Medals of competitions, from what the file holds."""

from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.medals import MedalCount
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    careers,
    files,
    history,
    importing,
    list_sets,
    lists,
    medals,
    merges,
    people,
    publishing,
    results,
    teams,
)
from skatedesk.services.files import ResultsFile
from skatedesk.services.medals import MedalsView
from skatedesk.services.person_fields import PersonFields
from tests.services import FIVE_THOUSAND, PEOPLE, THOUSAND, id_of, row, source, take, view

EUROPEAN_2012 = Path(__file__).parents[1] / "data" / "european_allround_2012"
EUROPEAN = {"series": "ISU Championships", "event": "European Championships 2026", "event_no": 1, "division": ""}
CUP = "ISU World Cup Speed Skating"


def table(view: MedalsView) -> list[tuple[int, str, int, int, int]]:
    return [(one.rank, one.nation, one.count.gold, one.count.silver, one.count.bronze) for one in view.table.lines]


def podium(view: MedalsView, number: int) -> list[tuple[int, str, str]]:
    (race,) = [one for one in view.counted if one.number == number]
    return [(place.rank, place.competitor.name, place.competitor.nation) for place in race.podium]


def skate(file: ResultsFile, **times: str) -> None:
    """The 1000 m of the small weekend: a time or a status for everybody."""
    for family in PEOPLE:
        outcome = times.get(family.replace(" ", "_"), "DNS")
        start = id_of(file, family)
        if outcome.isalpha():
            results.record_status(file, start, Status(outcome), ["T08"] if outcome == "DQ" else [])
        else:
            results.record_time(file, start, RaceTime.parse(outcome))


def test_the_podiums_of_the_sample_are_those_of_its_a_races(sample: ResultsFile):
    view = medals.medals(sample, 1)
    assert [one.number for one in view.counted] == [5, 6, 7, 8, 11, 12, 13, 14, 23, 24, 25, 26, 27, 28]
    assert podium(view, 12) == [
        (1, "Jordan STOLZ", "USA"), (2, "Damian ŻUREK", "POL"), (3, "Tingyu GAO", "CHN"),
    ]  # fmt: skip
    assert podium(view, 28)[0] == (1, "Jorrit BERGSMA", "NED")
    assert podium(view, 24) == [(1, "UNITED STATES OF AMERICA", "USA"), (2, "NORWAY", "NOR"), (3, "CHINA", "CHN")]


def test_the_medal_table_of_the_first_world_cup(sample: ResultsFile):
    view = medals.medals(sample, 1)
    assert table(view) == [
        (1, "NED", 7, 2, 2), (2, "USA", 5, 2, 1), (3, "JPN", 1, 0, 1), (4, "FRA", 1, 0, 0), (5, "CAN", 0, 3, 2),
        (6, "POL", 0, 2, 0), (7, "NOR", 0, 1, 3), (8, "CHN", 0, 1, 2), (9, "GER", 0, 1, 1), (10, "CZE", 0, 1, 0),
        (10, "KAZ", 0, 1, 0), (12, "KOR", 0, 0, 2),
    ]  # fmt: skip
    assert view.table.total == MedalCount(14, 14, 14)


def test_a_series_is_added_up(sample: ResultsFile):
    one, two = medals.medals(sample, 1), medals.medals(sample, 2)
    both = medals.medals(sample, series=f" {CUP.lower()}")
    assert len(both.competitions) == 2
    assert both.table == medals.medals(sample).table
    assert both.table.total == one.table.total + two.table.total
    first, second, dutch = (
        next(line.count for line in part.table.lines if line.nation == "NED") for part in (one, two, both)
    )
    assert dutch == first + second


def test_what_is_not_there_is_refused(sample: ResultsFile):
    with pytest.raises(RuleError, match=r"There is no series “Club cup”\. The series are: ISU World Cup"):
        medals.medals(sample, series="Club cup")
    with pytest.raises(RuleError, match=r"There is no competition 7"):
        medals.medals(sample, 7)


def test_a_race_counts_when_everybody_is_done(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.00"))
    half = medals.medals(file)
    assert (half.counted, [one.number for one in half.open]) == ((), [8, 28])
    skate(file, Stolz="1:06.00", De_Boo="1:06.50", Żurek="1:07.00")
    assert table(medals.medals(file)) == [(1, "USA", 1, 0, 0), (2, "NED", 0, 1, 0), (3, "POL", 0, 0, 1)]


def test_only_official_races_where_asked_for(file: ResultsFile):
    skate(file, Stolz="1:06.00", De_Boo="1:06.50", Żurek="1:07.00")
    assert medals.medals(file, official_only=True).table.lines == ()
    publishing.make_official(file, view(file).race.id, "as the referee saw it")
    made = medals.medals(file, official_only=True)
    assert [one.number for one in made.counted] == [8]
    assert len(made.table.lines) == 3


def test_two_golds_after_a_correction_and_one_disqualified(file: ResultsFile):
    skate(file, Stolz="1:06.001", De_Boo="1:06.001", Żurek="1:07.00", Ning="1:06.90")
    assert table(medals.medals(file)) == [(1, "NED", 1, 0, 0), (1, "USA", 1, 0, 0), (3, "CHN", 0, 0, 1)]
    results.record_status(file, id_of(file, "De Boo"), Status.DQ, ["T08"])
    assert table(medals.medals(file)) == [(1, "USA", 1, 0, 0), (2, "CHN", 0, 1, 0), (3, "POL", 0, 0, 1)]


def test_division_b_gives_none(file: ResultsFile):
    assert FIVE_THOUSAND["division"] == "B"
    assert 2 not in [one.number for one in medals.medals(file).occasions]


@pytest.fixture
def championship(file: ResultsFile) -> ResultsFile:
    """A championship of single distances: a 1000 m, the semi-final and the final of a mass start."""
    outcomes = (("Stolz", "1:06.00"), ("De Boo", "1:06.50"), ("Eitrem", "1:07.00"), ("Dawson", "1:07.50"))
    rows = [row(name, f"{at // 2 + 1}{'IO'[at % 2]}", time=time) for at, (name, time) in enumerate(outcomes)]
    assert take(file, source(THOUSAND, *rows, **(EUROPEAN | {"race_no": 1}))).changed
    for number, title in ((2, "Mass Start Men Semi-final 1"), (3, "Mass Start Men")):
        race = {"race_no": number, "title": title, "discipline": "mass_start", "seq": 1 if number == 2 else ""}
        laps = [
            row(name, time=time, status="OK", laps=16, s4=points, sprint_total=points)
            for name, time, points in (("Eitrem", "7:42.83", 60), ("Stolz", "7:43.51", 40), ("Dawson", "7:44.00", 20))
        ]
        assert take(file, source(race, *laps, **EUROPEAN)).changed
    return file


def test_a_championship_goes_out_with_its_medal_table(championship: ResultsFile):
    held = next(item for item in lists.competitions(championship) if item.event == EUROPEAN["event"])
    now = datetime(2026, 1, 11)
    sheets = list_sets.of_competition(championship, held, now)
    won = medals.medals(championship, 1, "ISU Championships")
    assert [one.number for one in won.counted] == [1, 3]
    assert table(won) == [(1, "USA", 1, 1, 1), (2, "NOR", 1, 0, 1), (3, "NED", 0, 1, 0)]
    assert [sheet.kind for sheet in sheets if sheet.kind == "medals"] == ["medals"]
    assert won.sheet(now) in sheets


def test_a_world_cup_goes_out_without_one(sample: ResultsFile):
    cup = lists.competition(sample, 1)
    assert medals.of_championship(sample, cup) is None


def test_an_allround_is_won_by_its_classification_or_distance_by_distance(tmp_path: Path):
    file = files.new_file(tmp_path / "2012.skatedesk", "2025/26", "isu-2025-26")
    importing.import_races(file, [EUROPEAN_2012])
    title, distances = medals.medals(file), medals.medals(file, distances=True)
    file.close()
    assert [(one.title, one.number) for one in title.counted] == [("Allround Men", None)]
    assert table(title) == [(1, "NED", 1, 1, 0), (2, "NOR", 0, 0, 1)]
    assert len(distances.counted) == 4
    assert table(distances) == [(1, "NED", 3, 2, 2), (2, "POL", 1, 1, 0), (3, "NOR", 0, 1, 1), (4, "FRA", 0, 0, 1)]


# --- podiums -------------------------------------------------------------------------------------------------


def means(view: MedalsView, name: str) -> list[str]:
    return [one.words for place in view.podiums.places if place.competitor.name == name for one in place.milestones]


def stolz(file: ResultsFile) -> int:
    return next(one.id for one in lists.skaters(file) if one.name == "Jordan STOLZ")


def test_the_podiums_of_a_skater_count_on_from_one_world_cup_to_the_next(sample: ResultsFile):
    assert means(medals.medals(sample, 2), "Femke KOK") == [
        "second podium over 1000 m in this file",
        "first win over 1000 m in this file",
        "third podium over 500 m in this file",
        "third win over 500 m in this file",
        "fourth podium over 500 m in this file",
        "fourth win over 500 m in this file",
    ]


def test_an_earlier_career_counts_and_is_undone_like_any_act(desk: ResultsFile):
    who = stolz(desk)
    told = careers.set_career(desk, who, CUP, Discipline.INDIVIDUAL, 1000, 4, 1, 0)
    assert told.label == "Earlier podiums of Jordan STOLZ, 1000 m: 4-1-0"
    assert means(medals.medals(desk, 2), "Jordan STOLZ")[0] == "seventh podium over 1000 m"
    careers.set_career(desk, who, "ISU Speed Skating World Cup", Discipline.INDIVIDUAL, 1000, 5, 1, 0)
    assert means(medals.medals(desk, 2), "Jordan STOLZ")[0] == "eighth podium over 1000 m"
    history.undo(desk)
    history.undo(desk)
    assert means(medals.medals(desk, 2), "Jordan STOLZ")[0] == "second podium over 1000 m in this file"


def test_a_career_follows_a_skater_who_is_merged_into_another(desk: ResultsFile):
    other = people.add(desk, PersonFields("Stolz", "J.", "USA", Sex.MEN)).made
    careers.set_career(desk, other, CUP, Discipline.INDIVIDUAL, 1000, 4, 1, 0)
    merges.merge(desk, stolz(desk), other)
    assert means(medals.medals(desk, 2), "Jordan STOLZ")[0] == "seventh podium over 1000 m"


def test_a_team_medal_is_one_of_each_who_skated(file: ResultsFile):
    race = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
    usa = {"name": "USA", "nation": "USA", "heat": 1, "start_straight": "Finish", "time": "3:33.66"}
    assert take(file, source(race, usa)).changed
    start = view(file, 24).starts[0].id
    skaters = [one for one in lists.skaters(file) if one.nation == "USA"]
    assert [one.name for one in skaters] == ["Casey DAWSON", "Jordan STOLZ"]
    entry = teams.team_of_start(file, start).entry_id
    teams.name_members(file, entry, [one.id for one in skaters], [skaters[1].id])
    made = medals.medals(file)
    assert table(made) == [(1, "USA", 1, 0, 0)]
    assert [place.competitor.name for place in made.podiums.places] == ["USA", "Jordan STOLZ"]
    assert means(made, "Jordan STOLZ") == [
        "first podium in the team pursuit in this file",
        "first win in the team pursuit in this file",
    ]
