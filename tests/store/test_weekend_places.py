"""Where the skaters of one race start in the other races of the competition."""

from sqlalchemy import select

from skatedesk.domain.races import Lane
from skatedesk.domain.start_weekend import Stood
from skatedesk.store import rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import AttemptRow, EntryRow, RaceRow
from skatedesk.store.weekend_places import weekend_places


def races(file: ResultsFile) -> dict[int, int]:
    """The ids of the races by number."""
    with file.read() as session:
        return {number: row_id for row_id, number in session.execute(select(RaceRow.id, RaceRow.number))}


def skater(file: ResultsFile, key: str) -> tuple[bool, int]:
    with file.read() as session:
        return False, next(row.id for row in rows.skaters(session) if row.key == key)


def places(file: ResultsFile, number: int) -> dict[int, list[Stood]]:
    with file.read() as session:
        return weekend_places(session, 1, races(file)[number])


def test_the_other_races_are_read_with_pairs_and_lanes(small_file: ResultsFile):
    thousand, five_thousand = races(small_file)[1], races(small_file)[2]
    assert places(small_file, 2).keys() == {thousand}
    (listed,) = places(small_file, 1).values()
    assert Stood(skater(small_file, "s3"), 1, Lane.INNER, 2) in listed
    assert Stood(skater(small_file, "s5"), 2, Lane.INNER, 1) in listed
    assert len(listed) == 5
    assert five_thousand in places(small_file, 1)


def test_who_withdrew_or_did_not_start_is_left_out(small_file: ResultsFile):
    with small_file.change("Withdrawn, not started") as change:
        starts = {start.pair: start for start in rows.starts(change.session, races(small_file)[1])}
        starts[3].withdrawn = True
        first = next(start for start in rows.starts(change.session, races(small_file)[2]) if start.pair == 2)
        first.attempts.append(AttemptRow(number=1, status="DNS", codes="", remark="", passings=[], sprints=[]))
    (thousand,) = places(small_file, 2).values()
    (five_thousand,) = places(small_file, 1).values()
    gone = skater(small_file, "s5")
    assert gone not in {one.skater for one in thousand}
    assert gone not in {one.skater for one in five_thousand}


def test_only_the_skaters_of_the_race_are_asked_for(small_file: ResultsFile):
    with small_file.change("Entry taken out") as change:
        start = next(start for start in rows.starts(change.session, races(small_file)[2]) if start.pair == 2)
        entry = rows.by_id(change.session, EntryRow, start.entry_id)
        change.session.delete(start)
        change.session.flush()
        change.session.delete(entry)
    (thousand,) = places(small_file, 2).values()
    assert len(thousand) == 4
