"""Entries, people, draws and issued lists become values of the sport."""

from datetime import UTC, date, datetime

import pytest

from skatedesk.domain.entries import Entry, EntryState, ImportedTime, Person, Seed
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.store import entry_queries, queries, rows
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import DrawRow, EntryRow, ImportedTimeRow, SkaterAliasRow, SkaterRow, StartListRow

THOUSAND, FIVE_THOUSAND = 1, 2
AT = datetime(2025, 11, 14, 9, 30, tzinfo=UTC)
DE_BOO = Competitor(1, "Jenning DE BOO", "NED", Sex.MEN, "s1", sort_name="de Boo Jenning")


def test_an_entry_is_read_with_all_that_was_decided(small_file: ResultsFile):
    with small_file.change("Entry") as change:
        row = rows.by_id(change.session, EntryRow, 1)
        row.state, row.reserve, row.out_of_competition = "reserve", 2, True
        row.seed_ms, row.seed_decimals, row.seed_metres = 67_180, 2, 500
        row.seed_day, row.seed_place = date(2025, 1, 3), "Calgary"
        row.placed, row.placed_remark, row.overruled = "A", "invited", "late, referee agrees"
    with small_file.read() as session:
        found = entry_queries.entries(session, [THOUSAND])
    assert list(found) == [THOUSAND]
    assert [entry.id for entry in found[THOUSAND]] == [1, 2, 3, 4, 5]
    assert found[THOUSAND][0] == Entry(
        id=1, race_id=THOUSAND, competitor=DE_BOO, bib=1, state=EntryState.RESERVE, reserve=2,
        out_of_competition=True, seed=Seed(RaceTime(67_180, 2), 500, date(2025, 1, 3), "Calgary"), placed="A",
        placed_remark="invited", overruled="late, referee agrees",
    )  # fmt: skip
    assert found[THOUSAND][1].seed is None


def test_who_is_out_of_competition_is_known_on_the_start_list(small_file: ResultsFile):
    with small_file.change("Guest") as change:
        rows.by_id(change.session, EntryRow, 2).out_of_competition = True
    with small_file.read() as session:
        guests = [start.id for start in queries.starts(session, THOUSAND) if start.out_of_competition]
    assert guests == [2]


def test_people_are_read_with_their_other_names_and_without_those_merged_into_them(small_file: ResultsFile):
    with small_file.change("People") as change:
        row = rows.by_id(change.session, SkaterRow, 1)
        row.born, row.club, row.own_name = date(2003, 12, 27), "Groningen", "デボー"
        rows.by_id(change.session, SkaterRow, 5).merged_into = 1
        change.session.add_all(SkaterAliasRow(skater_id=1, name=name) for name in ("J. Deboo", "Jenning Boo"))
    with small_file.read() as session:
        people = entry_queries.people(session)
        merged = entry_queries.person(session, 5)
        listed = queries.skaters(session)
    assert [person.competitor.id for person in people] == [skater.id for skater in listed]
    assert 5 not in {skater.id for skater in listed}
    assert merged.competitor.name == "Sander EITREM"
    assert people[-4:][0].competitor.nation == "NED"
    assert next(person for person in people if person.competitor.id == 1) == Person(
        DE_BOO, "de Boo", "Jenning", "デボー", date(2003, 12, 27), "Groningen", ("J. Deboo", "Jenning Boo")
    )


@pytest.mark.parametrize(("skaters", "found"), [(None, [1, 2]), ([2], [2]), ([], [])])
def test_times_skated_elsewhere_by_skater(small_file: ResultsFile, skaters: list[int] | None, found: list[int]):
    with small_file.change("Times") as change:
        for skater in (1, 2):
            change.session.add(
                ImportedTimeRow(
                    skater_id=skater, metres=500, time_ms=34_000 + skater, decimals=3, day=date(2025, 2, 1),
                    place="Hamar", event="Club meet", source="history.json",
                )
            )  # fmt: skip
    with small_file.read() as session:
        times = entry_queries.imported_times(session, skaters)
    assert sorted(times) == found
    for skater in found:
        assert times[skater] == [
            ImportedTime(
                500, RaceTime(34_000 + skater, 3), date(2025, 2, 1), "", "Hamar", "Club meet", "history.json"
            )
        ]  # fmt: skip


def test_draws_and_issued_lists_come_in_their_order_and_can_be_undone(small_file: ResultsFile):
    with small_file.change("Draw") as change:
        for number in (2, 1):
            change.session.add(
                DrawRow(
                    race_id=THOUSAND, number=number, at=AT.isoformat(), kind="free", seed=f"{number}", rule={"a": 1},
                    entries=[[1, "x"]], starts=[[1, number, "inner", 1]],
                )
            )  # fmt: skip
            change.session.add(
                StartListRow(race_id=THOUSAND, revision=number, at=AT.isoformat(), remark="", rows=[[number]])
            )
    with small_file.read() as session:
        drawn = entry_queries.draws(session, THOUSAND)
        issued = entry_queries.issued_lists(session, THOUSAND)
        assert entry_queries.draws(session, FIVE_THOUSAND) == []
    assert [(draw.number, draw.seed, draw.rule, draw.starts) for draw in drawn] == [
        (1, "1", {"a": 1}, ([1, 1, "inner", 1],)), (2, "2", {"a": 1}, ([1, 2, "inner", 1],)),
    ]  # fmt: skip
    assert [(one.revision, one.at, one.rows) for one in issued] == [(1, AT, ([1],)), (2, AT, ([2],))]
    small_file.undo()
    with small_file.read() as session:
        assert entry_queries.draws(session, THOUSAND) == []
    small_file.redo()
    with small_file.read() as session:
        assert entry_queries.draws(session, THOUSAND) == drawn


def test_a_skater_with_imported_times_is_not_lost_by_an_undo(small_file: ResultsFile):
    results.clear_result(small_file, 1)
    with small_file.change("Times") as change:
        change.session.add(ImportedTimeRow(skater_id=1, metres=500, time_ms=34_000, decimals=2))
    small_file.undo()
    small_file.undo()
    with small_file.read() as session:
        assert entry_queries.imported_times(session) == {}
        assert queries.starts(session, THOUSAND)[0].counting is not None
