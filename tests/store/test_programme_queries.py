"""How many start in a race, and who is in office for a competition."""

from skatedesk.domain.races import Official
from skatedesk.store import programme_queries, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import CompetitionOfficialRow, EntryRow, StartRow


def fields(file: ResultsFile) -> dict[int, tuple[int, int]]:
    with file.read() as session:
        return programme_queries.fields(session, 1)


def test_who_starts_is_counted_with_the_pairs(small_file: ResultsFile):
    assert fields(small_file) == {1: (5, 3), 2: (5, 2)}
    with small_file.change("Withdrawn") as change:
        rows.by_id(change.session, StartRow, 5).withdrawn = True
    assert fields(small_file) == {1: (4, 2), 2: (5, 2)}


def test_before_the_draw_those_entered_are_counted_and_no_pairs(small_file: ResultsFile):
    with small_file.change("Not drawn yet") as change:
        for start in rows.starts(change.session, 2):
            change.session.delete(start)
        rows.by_id(change.session, EntryRow, 6).state = "reserve"
    assert fields(small_file)[2] == (4, 0)


def test_officials_of_a_competition_stand_in_their_order(small_file: ResultsFile):
    with small_file.change("Officials") as change:
        for place, name in ((2, "Anna"), (1, "Berta")):
            row = CompetitionOfficialRow(competition_id=1, place=place, role="Timekeeper", name=name, nation="NOR")
            change.session.add(row)
    with small_file.read() as session:
        found = programme_queries.competition_officials(session, 1)
    assert found == (Official("Timekeeper", "Berta", "NOR"), Official("Timekeeper", "Anna", "NOR"))
