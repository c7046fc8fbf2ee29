"""What no program may write into the file, not even a wrong one."""

import pytest
from sqlalchemy import select

from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import (
    AttemptRow,
    Base,
    BibRow,
    CompetitionRow,
    EntryRow,
    OfficialRow,
    PassingRow,
    RaceRow,
    SkaterRow,
    SprintRow,
    StartRow,
    TeamRow,
)
from tests.store import dump

THOUSAND, FIVE_THOUSAND = 1, 2
NOBODY = 99


def refused(file: ResultsFile, *new: Base) -> str:
    """The reason why these rows do not get into the file; nothing else of it changes."""
    before = dump(file.path)
    with pytest.raises(FileError) as told, file.change("A") as change:
        change.session.add_all(new)
    assert dump(file.path) == before
    sentence = str(told.value)
    assert sentence.startswith("This contradicts what is in the file: ")
    return sentence


def added(file: ResultsFile, *new: Base) -> None:
    with file.change("A") as change:
        change.session.add_all(new)
    assert change.entry is not None


def newcomer(file: ResultsFile, race_id: int) -> int:
    """The id of the entry of one more skater."""
    with file.change("A") as change:
        skater = SkaterRow(name="Newcomer", nation="JPN", sex="M")
        change.session.add(skater)
        change.session.flush()
        entry = EntryRow(race_id=race_id, skater_id=skater.id)
        change.session.add(entry)
        change.session.flush()
        return entry.id


def lane(pair: int | None, lane: str | None, place: int = 1, withdrawn: bool = False) -> dict[str, object]:
    return {"pair": pair, "lane": lane, "place": place, "withdrawn": withdrawn}


# --- lanes ---------------------------------------------------------------------------------------------------


def test_a_lane_of_a_pair_holds_one_skater(small_file: ResultsFile):
    entry = newcomer(small_file, THOUSAND)
    reason = refused(small_file, StartRow(entry_id=entry, race_id=THOUSAND, **lane(2, "outer")))
    assert "starts.race_id, starts.pair, starts.lane, starts.place" in reason
    added(small_file, StartRow(entry_id=entry, race_id=THOUSAND, **lane(3, "outer")))


def test_a_lane_of_a_quartet_holds_two_skaters(small_file: ResultsFile):
    entry = newcomer(small_file, FIVE_THOUSAND)
    for place in (1, 2):
        refused(small_file, StartRow(entry_id=entry, race_id=FIVE_THOUSAND, **lane(1, "inner", place)))
    assert "starts_place" in refused(
        small_file, StartRow(entry_id=entry, race_id=FIVE_THOUSAND, **lane(1, "inner", place=3))
    )
    added(small_file, StartRow(entry_id=entry, race_id=FIVE_THOUSAND, **lane(2, "inner", place=2)))


def test_who_withdrew_keeps_pair_and_lane_while_another_takes_them(small_file: ResultsFile):
    entry = newcomer(small_file, THOUSAND)
    with small_file.change("B") as change:
        query = select(StartRow).where(StartRow.race_id == THOUSAND, StartRow.pair == 2, StartRow.lane == "outer")
        change.session.scalars(query).one().withdrawn = True
    added(small_file, StartRow(entry_id=entry, race_id=THOUSAND, **lane(2, "outer")))
    same = [row for row in dump(small_file.path)["starts"] if row[2:5] == (THOUSAND, 2, "outer")]
    assert {row[-1] for row in same} == {0, 1}
    with pytest.raises(FileError, match="UNIQUE constraint failed: starts"), small_file.change("C") as change:
        change.session.scalars(query).all()[0].withdrawn = False


def test_heats_without_lanes_hold_any_number(small_file: ResultsFile):
    entry = newcomer(small_file, THOUSAND)
    with small_file.change("B") as change:
        for start in change.session.scalars(select(StartRow).where(StartRow.race_id == THOUSAND)):
            start.pair, start.lane = 1, None
    added(small_file, StartRow(entry_id=entry, race_id=THOUSAND, **lane(1, None)))
    assert "starts_lane" in refused(
        small_file, StartRow(entry_id=newcomer_again(small_file), race_id=THOUSAND, **lane(1, "middle"))
    )


def newcomer_again(file: ResultsFile) -> int:
    with file.change("A") as change:
        team = TeamRow(name="Japan", nation="JPN", sex="M")
        change.session.add(team)
        change.session.flush()
        entry = EntryRow(race_id=THOUSAND, team_id=team.id)
        change.session.add(entry)
        change.session.flush()
        return entry.id


# --- outcomes ------------------------------------------------------------------------------------------------

LAST_START = 5
"""In the third pair of the 1000 m, with nothing skated yet."""


@pytest.mark.parametrize(
    ("status", "time_ms", "decimals", "constraint"),
    [
        ("DNS", 67_000, 2, "time_has_ok"),
        ("DNF", 67_000, 2, "time_has_ok"),
        ("", 67_000, 2, "time_has_ok"),
        ("OK", None, None, "ok_has_time"),
        ("OK", 67_000, None, "decimals"),
        ("DQ", None, 2, "decimals"),
        ("OK", 67_000, 4, "known_decimals"),
        ("OK", 0, 2, "known_time"),
        ("WDR", None, None, "status"),
        ("fell", None, None, "status"),
    ],
)
def test_an_outcome_that_contradicts_itself_is_impossible(
    small_file: ResultsFile, status: str, time_ms: int | None, decimals: int | None, constraint: str
):
    row = AttemptRow(start_id=LAST_START, status=status, time_ms=time_ms, decimals=decimals)
    assert f"ck_attempts_{constraint}" in refused(small_file, row)


@pytest.mark.parametrize(
    ("status", "time_ms", "decimals"),
    [("", None, None), ("OK", 67_000, 2), ("DQ", 67_004, 3), ("DQ", None, None), ("DNF", None, None)],
)
def test_an_outcome_that_makes_sense_is_taken(
    small_file: ResultsFile, status: str, time_ms: int | None, decimals: int | None
):
    added(small_file, AttemptRow(start_id=LAST_START, status=status, time_ms=time_ms, decimals=decimals))
    assert dump(small_file.path)["attempts"][-1][3:6] == (status, time_ms, decimals)


# --- the rest, one row each ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (EntryRow(race_id=1), "ck_entries_one_competitor"),
        (EntryRow(race_id=1, skater_id=1, team_id=1), "ck_entries_one_competitor"),
        (EntryRow(race_id=1, skater_id=1), "UNIQUE constraint failed: entries.race_id, entries.skater_id"),
        (BibRow(competition_id=1, number=7), "ck_bibs_one_competitor"),
        (BibRow(competition_id=1, skater_id=1, number=7), "UNIQUE constraint failed: bibs"),
        (RaceRow(competition_id=1, number=1, title="", discipline="", sex="M"), "UNIQUE constraint failed: races"),
        (RaceRow(competition_id=1, number=9, title="", discipline="", sex="M", metres=0), "ck_races_metres"),
        (RaceRow(competition_id=1, number=9, title="", discipline="", sex="M", division="C"), "ck_races_division"),
        (CompetitionRow(season_id=1, series="World Cup", event="x", number=1), "UNIQUE constraint failed: competit"),
        (CompetitionRow(season_id=1, series="World Cup", event="World Cup 1", number=2), "UNIQUE constraint failed"),
        (AttemptRow(start_id=1), "UNIQUE constraint failed: attempts.start_id, attempts.number"),
        (PassingRow(attempt_id=1, metres=200, time_ms=1, decimals=2), "UNIQUE constraint failed: passings"),
        (PassingRow(attempt_id=1, metres=400, time_ms=0, decimals=2), "ck_passings_known_time"),
        (PassingRow(attempt_id=1, metres=400, time_ms=1, decimals=0), "ck_passings_known_decimals"),
        (OfficialRow(race_id=1, role="Referee", name="x"), "UNIQUE constraint failed: officials"),
        (SkaterRow(key="s1", name="x", nation="NED", sex="M"), "UNIQUE constraint failed: skaters.key"),
        # Rows that point to nothing.
        (CompetitionRow(season_id=NOBODY, series="", event="", number=1), "FOREIGN KEY"),
        (RaceRow(competition_id=NOBODY, number=1, title="", discipline="", sex="M"), "FOREIGN KEY"),
        (EntryRow(race_id=NOBODY, skater_id=1), "FOREIGN KEY"),
        (EntryRow(race_id=1, skater_id=NOBODY), "FOREIGN KEY"),
        (BibRow(competition_id=1, team_id=NOBODY, number=1), "FOREIGN KEY"),
        (StartRow(entry_id=NOBODY, race_id=1), "FOREIGN KEY"),
        (AttemptRow(start_id=NOBODY), "FOREIGN KEY"),
        (PassingRow(attempt_id=NOBODY, metres=1, time_ms=1, decimals=2), "FOREIGN KEY"),
        (SprintRow(attempt_id=NOBODY, number=1, points=1), "FOREIGN KEY"),
        (OfficialRow(race_id=NOBODY, role="Starter", name="x"), "FOREIGN KEY"),
    ],
)
def test_a_row_that_contradicts_the_others_is_refused(small_file: ResultsFile, row: Base, reason: str):
    values = {name: value for name, value in vars(row).items() if name != "_sa_instance_state"}
    assert reason in refused(small_file, type(row)(**values))


def test_a_start_belongs_to_the_race_of_its_entry(small_file: ResultsFile):
    entry = newcomer(small_file, THOUSAND)
    assert "FOREIGN KEY" in refused(small_file, StartRow(entry_id=entry, race_id=FIVE_THOUSAND))


def test_a_row_that_others_point_to_stays(small_file: ResultsFile):
    before = dump(small_file.path)
    with pytest.raises(FileError, match="FOREIGN KEY"), small_file.change("A") as change:
        change.session.delete(change.session.get_one(SkaterRow, 1))
    assert dump(small_file.path) == before


@pytest.mark.parametrize(("remark", "taken"), [("", False), ("jury decision 4", True)])
def test_points_by_hand_need_a_remark(small_file: ResultsFile, remark: str, taken: bool):
    def override() -> None:
        with small_file.change("A") as change:
            entry = change.session.get_one(EntryRow, 1)
            entry.points_override, entry.points_remark = 60, remark

    if taken:
        override()
        assert dump(small_file.path)["entries"][0][4:6] == (60, remark)
    else:
        with pytest.raises(FileError, match="ck_entries_override_has_remark"):
            override()


def test_what_was_refused_can_be_entered_right(small_file: ResultsFile):
    refused(small_file, AttemptRow(start_id=LAST_START, status="OK"))
    added(small_file, AttemptRow(start_id=LAST_START, status="OK", time_ms=67_000, decimals=2))
    assert small_file.faults() == []
