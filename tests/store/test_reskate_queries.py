"""When attempts ended, as the journal knows it."""

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.store import queries, reskate_queries
from skatedesk.store.results_file import ResultsFile

THOUSAND = 1


def test_each_attempt_ended_with_the_act_that_decided_it(small_file: ResultsFile):
    with small_file.read() as session:
        first, second, *_others = [start.id for start in queries.starts(session, THOUSAND)]
    for start in (first, second):
        results.clear_result(small_file, start)
    ended = results.record_time(small_file, first, RaceTime(65_660)).at
    results.record_codes(small_file, first, ["F"])
    results.order_reskate(small_file, first, "hindered")
    again = results.record_status(small_file, first, Status.DNF, (), 2).at
    results.record_passing(small_file, second, 200, RaceTime(16_350))
    with small_file.read() as session:
        assert reskate_queries.ended_at(session, [first, second]) == {(first, 1): ended, (first, 2): again}
        assert reskate_queries.ended_at(session, [second]) == {}
