"""A new season as it is planned, made in one go or not at all."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.races import Sex
from skatedesk.domain.rules_programmes import ProgrammeRace
from skatedesk.services import files, history, last_season, lists, rulebook, season_plan
from skatedesk.services.files import FileError
from skatedesk.services.season_plan import PlanError, PlannedCompetition, SeasonPlan

RULES = rulebook.choose("isu-2025-26")[0]
CUP = season_plan.template_named(RULES, "World Cup")
MEET = season_plan.template_named(RULES, "club MEET")
SERIES = "ISU World Cup Speed Skating"


def cup(number: int, day: date | None = None) -> PlannedCompetition:
    return PlannedCompetition(f"World Cup #{number}", SERIES, number, first_day=day, races=CUP.races)


@pytest.fixture
def plan(tmp_path: Path) -> SeasonPlan:
    """Two World Cups, the second without a day."""
    return SeasonPlan(
        tmp_path / "cup.skatedesk", "2025/26", "isu-2025-26", (cup(1, date(2025, 11, 14)), cup(2))
    )  # fmt: skip


def test_a_season_is_made_with_its_calendar_and_programmes(plan: SeasonPlan):
    with closing(season_plan.make(plan)) as file:
        first, second = lists.competitions(file)
        assert (first.number, first.series, first.event, first.dates) == (1, SERIES, "World Cup #1", "14 - 16 Nov 2025")
        assert (second.event, second.dates) == ("World Cup #2", "")
        races = [item.race for item in lists.programme(file, first.id)]
        assert len(races) == 28
        assert (races[0].day, races[-1].day) == (date(2025, 11, 14), date(2025, 11, 16))
        assert {item.race.day for item in lists.programme(file, second.id)} == {None}
        assert len(history.labels(file)) == 2
    with closing(files.look_at(plan.path)) as file:
        assert lists.competitions(file) == [first, second]


def test_nothing_is_left_where_something_is_refused(plan: SeasonPlan, tmp_path: Path):
    twice = ProgrammeRace(Sex.MEN, 1, metres=500)
    broken = replace(plan, competitions=(cup(1), replace(cup(2), races=(twice, twice))))
    with pytest.raises(RuleError, match="500m Men is in the programme already"):
        season_plan.make(broken)
    with pytest.raises(FileError):
        season_plan.make(replace(plan, last_season=tmp_path / "missing.skatedesk", parts=last_season.ALL))
    with pytest.raises(RuleFileError, match="no rule file “isu-1999”"):
        season_plan.make(replace(plan, rules="isu-1999"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_as_it_is(plan: SeasonPlan):
    plan.path.write_text("somebody's")
    with pytest.raises(FileError, match="exists already"):
        season_plan.make(plan)
    assert plan.path.read_text() == "somebody's"


@pytest.mark.parametrize(
    ("season", "competitions", "field", "at", "sentence"),
    [
        ("2025/27", (), "season", 0, "is no season"),
        ("2025/26", (cup(1), replace(cup(2), event=" ")), "event", 1, "needs a name"),
        ("2025/26", (cup(1), cup(1)), "event", 1, "planned twice"),
        ("2025/26", (cup(1), replace(cup(2), number=1)), "number", 1, "Number 1 is taken"),
        ("2025/26", (cup(1, date(2026, 7, 1)),), "first_day", 0, "2026-07-01 is not in the season 2025/26"),
    ],
)
def test_what_cannot_stand_is_told_with_its_field(
    season: str, competitions: tuple[PlannedCompetition, ...], field: str, at: int, sentence: str
):
    with pytest.raises(PlanError, match=sentence) as refused:
        season_plan.check(season, competitions)
    assert (refused.value.field, refused.value.competition) == (field, at)


def test_every_kind_of_competition_has_a_programme_in_every_rule_file():
    wanted = {"World Cup", "Single distances championships", "Allround championships", "Sprint championships"}
    wanted |= {"Junior championships", "Club meet"}
    for name in rulebook.shipped():
        rules = rulebook.choose(name)[0]
        assert wanted <= {one.name for one in rules.programmes}, name
        cups = [one for one in rules.programmes if one.series]
        assert [one.name for one in cups] == ["World Cup"]
        assert all(rules.counts_for_cup(one.series) for one in cups)


def test_competitions_are_called_as_their_programme_says():
    assert [season_plan.event_of(CUP, number) for number in (1, 2)] == ["World Cup #1", "World Cup #2"]
    assert [season_plan.event_of(MEET, number) for number in (1, 2)] == ["Club meet", "Club meet 2"]
    assert season_plan.event_of(None, 3) == "Competition 3"
    assert [season_plan.series_of(one) for one in (CUP, MEET, None)] == [SERIES, "", ""]
    with pytest.raises(RuleError, match="There is no programme “marathon”"):
        season_plan.template_named(RULES, "marathon")


def test_a_rule_file_is_told_in_words():
    words = season_plan.rules_words(RULES, "2025/26", own=False)
    assert words == "Points, draw, offences and records of 2025/26: 15 cups, 6 programmes; comes with the program."
    later = season_plan.rules_words(RULES, "2026/27", own=True)
    assert "your own file" in later
    assert later.endswith("No rule file was made for 2026/27 yet: look at its points and dates.")
    assert [season_plan.best_rules(one) for one in ("2023/24", "2030/31")] == ["isu-2023-24", "isu-2025-26"]
