"""Rows become values of the sport; no list is found by leafing through a whole table."""

from datetime import date

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import NoResultFound

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Lane, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import importing, results
from skatedesk.store import queries, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import SprintRow
from tests.store.conftest import thousand_metres


def test_a_start_is_read_with_all_that_happened(small_file: ResultsFile):
    results.order_reskate(small_file, 1, "hindered")
    results.record_time(small_file, 1, RaceTime.parse("1:06.99"), attempt=2)
    results.override_points(small_file, 1, 60, "jury")
    with small_file.change("Sprints") as change:
        change.session.add_all(SprintRow(attempt_id=1, number=number, points=4 - number) for number in (2, 1))
    with small_file.read() as session:
        start = queries.starts(session, 1)[0]
    assert start.competitor == Competitor(1, "Jenning DE BOO", "NED", Sex.MEN, "s1", sort_name="de Boo Jenning")
    assert (start.bib, start.pair, start.lane, start.place, start.withdrawn) == (1, 1, Lane.INNER, 1, False)
    assert (start.points_override, start.points_remark) == (60, "jury")
    clocks = (Passing(200, RaceTime.parse("16.50")), Passing(600, RaceTime.parse("41.20")))
    first = Attempt(1, Status.OK, RaceTime(67_184, 3), passings=clocks, sprint_points=(3, 2))
    second = Attempt(2, Status.OK, RaceTime.parse("1:06.99"), remark="hindered")
    assert start.attempts == (first, second)
    assert start.counting == second


def test_a_quartet_has_two_places_in_each_lane(small_file: ResultsFile):
    with small_file.read() as session:
        found = [(start.pair, start.lane, start.place) for start in queries.starts(session, 2)]
    inner, outer = Lane.INNER, Lane.OUTER
    assert found == [(1, inner, 1), (1, outer, 1), (1, inner, 2), (1, outer, 2), (2, inner, 1)]


def test_lists_of_several_races_are_the_lists_of_each(small_file: ResultsFile):
    with small_file.read() as session:
        both = queries.starts_of(session, [2, 1])
        assert both == {1: queries.starts(session, 1), 2: queries.starts(session, 2)}
        assert queries.starts_of(session, []) == {}
        assert queries.starts(session, 99) == ()
        bare = queries.starts_of(session, [1], with_passings=False)[1][0]
    assert bare.attempts[0].passings == ()
    assert bare.attempts[0].time == RaceTime(67_184, 3)


def test_a_race_is_read_with_its_competition_and_season(small_file: ResultsFile):
    with small_file.read() as session:
        race, competition, season = queries.race_in_competition(session, 1)
        assert race == queries.race(session, 1)
        assert [competition] == queries.competitions(session)
        assert season == queries.season_of(session, competition.id)
        with pytest.raises(NoResultFound):
            queries.race_in_competition(session, 99)
    assert (race.number, race.discipline, race.day) == (1, Discipline.INDIVIDUAL, date(2025, 11, 14))
    assert (competition.event, season.rules_name) == ("World Cup 1", "isu-2025-26")


def test_progress_counts_who_is_done(small_file: ResultsFile):
    results.withdraw(small_file, 4)
    with small_file.read() as session:
        assert queries.progress(session, 1) == {1: (5, 4, 1), 2: (5, 0, 0)}


def test_a_start_under_change_comes_with_race_and_name(small_file: ResultsFile):
    with small_file.change() as change:
        start, race, name = rows.start_in_race(change.session, 1)
        assert (start.id, race.id, name) == (1, 1, "Jenning DE BOO")
        assert [passing.metres for passing in start.attempts[0].passings] == [200, 600]
        start, _race, _name = rows.start_in_race(change.session, 4)
        assert start.attempts == []
        with pytest.raises(NoResultFound):
            rows.start_in_race(change.session, 99)


def test_a_second_import_changes_nothing(small_file: ResultsFile):
    taken = importing.take(small_file, thousand_metres())
    assert (taken.accepted, taken.changed) == (True, False)


LISTS = {
    "starts": queries.STARTS,
    "attempts": queries.ATTEMPTS,
    "passings": queries.PASSINGS,
    "sprints": queries.SPRINTS,
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_found_by_index(small_file: ResultsFile, name: str):
    query: Select[tuple[object, ...]] = LISTS[name]
    text = query.params(race_ids=[1]).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with small_file.read() as session:
        plan = [row[3] for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
    assert [step for step in plan if step.startswith("SEARCH")]
    assert not [step for step in plan if step.startswith("SCAN")]
