"""Reading records, valid times and what changed since."""

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.records import Record
from skatedesk.domain.times import RaceTime
from skatedesk.store import queries, record_queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import AttemptRow, RecordRow


def add_record(file: ResultsFile) -> int:
    with file.change("Record") as change:
        row = RecordRow(
            mark="WR", discipline="individual", sex="M", metres=1000, time_ms=65370, decimals=2, holder="Jordan STOLZ"
        )
        change.session.add(row)
        change.session.flush()
        return row.id


def test_a_record_comes_back_as_it_was_written(small_file: ResultsFile):
    record_id = add_record(small_file)
    expected = Record(
        record_id, "WR", "", Discipline.INDIVIDUAL, Sex.MEN, 1000, RaceTime(65370), "Jordan STOLZ"
    )  # fmt: skip
    with small_file.read() as session:
        assert record_queries.records(session) == [expected]
        assert record_queries.record(session, record_id) == expected


def test_only_valid_times_are_skated(small_file: ResultsFile):
    with small_file.read() as session:
        race = queries.races(session)[0]
        starts = {start.id: start for start in queries.starts(session, race.id)}
        times = record_queries.skated_times(session, [race.id])
    assert times
    for one in times:
        counting = starts[one.start_id].counting
        assert counting is not None
        assert counting.time == one.time
        assert starts[one.start_id].competitor.name == one.competitor.name
    with small_file.read() as session:
        assert record_queries.race_of_start(session, times[0].start_id) == race.id
        assert record_queries.births(session, [one.competitor.id for one in times]) == {}


def test_what_changed_since_is_told_by_race_and_table(small_file: ResultsFile):
    with small_file.read() as session:
        last = record_queries.last_change(session)
        race = queries.races(session)[0]
        start = next(one for one in queries.starts(session, race.id) if one.counting is None)
        assert record_queries.changed_since(session, last) == []
    with small_file.change("Time") as change:
        change.races.add(race.id)
        change.session.add(AttemptRow(start_id=start.id, number=1, status="OK", time_ms=70000, decimals=2))
    add_record(small_file)
    with small_file.read() as session:
        assert record_queries.changed_since(session, last) == [
            (last + 1, [race.id], "attempts"),
            (last + 2, [], "records"),
        ]
        assert record_queries.last_change(session) == last + 2
