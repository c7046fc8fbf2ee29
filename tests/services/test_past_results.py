"""What was skated of a cup before a race."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.races import Competition, Race
from skatedesk.domain.standings import Standing
from skatedesk.services import lists, past_results
from skatedesk.services.files import ResultsFile
from tests.domain import rules


def race_of(sample: ResultsFile, number: int, race: int) -> tuple[Competition, Race]:
    competition = lists.competition(sample, number)
    return competition, lists.race(sample, competition.id, race)


def before(sample: ResultsFile, race: Race, competition: Competition) -> Standing:
    with sample.read() as session:
        return past_results.standing_before(session, race, competition, rules())


@pytest.mark.parametrize(
    ("number", "race", "columns", "last_b"),
    [
        (1, 11, (), None),
        (1, 25, ("WC1",), (1, 9)),
        (2, 13, ("WC1-1", "WC1-2"), (1, 19)),
        (2, 23, ("WC1-1", "WC1-2", "WC2"), (2, 9)),
        (2, 5, ("WC1",), (1, 1)),
    ],
)
def test_only_what_was_skated_before_the_race_counts(
    sample: ResultsFile, number: int, race: int, columns: tuple[str, ...], last_b: tuple[int, int] | None
):
    competition, item = race_of(sample, number, race)
    assert before(sample, item, competition).labels() == columns
    with sample.read() as session:
        last = past_results.last_b_race(session, item, competition, rules())
    assert (last and (last.competition, last.race.number)) == last_b


def test_both_divisions_look_back_at_the_same_standing(sample: ResultsFile):
    competition, a_race = race_of(sample, 2, 7)
    _same, b_race = race_of(sample, 2, 3)
    standing = before(sample, a_race, competition)
    assert standing == before(sample, b_race, competition)
    assert [(line.rank, line.competitor.name, line.points) for line in standing.lines[:2]] == [
        (1, "Jutta LEERDAM", 60),
        (2, "Femke KOK", 54),
    ]


def test_a_championship_looks_at_the_days(sample: ResultsFile):
    _competition, race = race_of(sample, 2, 7)
    championship = Competition(99, 1, "2025/26", "World Single Distances", "World Single Distances 2026")
    found = {}
    with sample.read() as session:
        # The season of the competition is looked up in the file.
        held = replace(championship, id=race.competition_id)
        for day in (date(2025, 11, 1), date(2025, 11, 21), date(2026, 2, 1), None):
            other = replace(race, competition_id=99, day=day)
            found[day] = past_results.standing_before(session, other, held, rules()).labels()
    assert list(found.values()) == [(), ("WC1",), ("WC1", "WC2"), ("WC1", "WC2")]


def test_a_race_of_no_cup_has_an_empty_standing(sample: ResultsFile):
    competition, race = race_of(sample, 2, 7)
    assert before(sample, replace(race, metres=300), competition).lines == ()


def test_there_is_no_season_before_the_first(sample: ResultsFile):
    competition, race = race_of(sample, 1, 7)
    with sample.read() as session:
        assert past_results.standing_of_last_season(session, race, competition) is None
