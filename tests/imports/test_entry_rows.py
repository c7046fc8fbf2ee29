"""Rows of entry lists as facts."""

from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.entries import Seed
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports.entry_columns import Mapping
from skatedesk.imports.entry_facts import EntryFacts, RowFault
from skatedesk.imports.entry_rows import read_rows
from skatedesk.imports.entry_table import read_table


def read(folder: Path, *lines: str) -> list[EntryFacts | RowFault]:
    path = folder / "list.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    table = read_table(path)
    return read_rows(table, Mapping.of(table), date(2025, 11, 1))


def facts(folder: Path, *lines: str) -> EntryFacts:
    (found,) = read(folder, *lines)
    assert isinstance(found, EntryFacts)
    return found


def test_marks_and_times_become_wishes(tmp_path: Path):
    found = facts(
        tmp_path, "Name;Nation;Sex;500;1000;SB 1000;SB 1000 date;1500", "BERG Anna;NOR;W;36,52;x;1:16.50;2025-03-01;"
    )
    assert (found.name, found.nation, found.sex, found.faults) == ("Anna BERG", "NOR", Sex.WOMEN, ())
    assert [(wish.event.metres, wish.seed) for wish in found.wishes] == [
        (500, Seed(RaceTime(36520))),
        (1000, Seed(RaceTime(76500), day=date(2025, 3, 1))),
    ]


def test_a_seed_over_another_distance_is_told_apart(tmp_path: Path):
    found = facts(
        tmp_path, "Name;Nation;Distance;Time;Seed distance;Seed place", "BERG Anna;NOR;10000;6:50.00;5000;Hamar"
    )
    assert found.wishes[0].seed == Seed(RaceTime(410_000), 5000, None, "Hamar")


def test_the_event_may_say_the_sex(tmp_path: Path):
    assert facts(tmp_path, "Name;Nation;500m Women", "BERG Anna;NOR;x").sex is Sex.WOMEN


def test_an_event_of_the_other_sex_is_a_doubt_and_the_rest_stands(tmp_path: Path):
    found = facts(tmp_path, "Name;Nation;Sex;500m Women;1000m Men", "BERG Anna;NOR;W;x;x")
    assert [wish.event.metres for wish in found.wishes] == [500]
    assert found.faults == ("Row 2: 1000m Men does not fit the sex W. Correct one of them.",)


def test_one_time_cannot_be_for_several_distances(tmp_path: Path):
    found = facts(tmp_path, "Name;Nation;Distances;Time", "BERG Anna;NOR;500, 1000;36.52")
    assert [wish.seed for wish in found.wishes] == [None, None]
    assert "one time for several distances" in found.faults[0]


def test_a_part_that_is_no_distance_is_a_doubt(tmp_path: Path):
    found = facts(tmp_path, "Name;Nation;Distances", "BERG Anna;NOR;500, marathon, 1000 (reserve)")
    assert [(wish.event.metres, wish.reserve) for wish in found.wishes] == [(500, None), (1000, True)]
    assert found.faults == ("Row 2, column Distances: “marathon” is no distance. Write it as 500 m.",)


def test_times_alone_are_entries(tmp_path: Path):
    found = facts(tmp_path, "Name;Nation;SB 500;SB 1000", "BERG Anna;NOR;38.10;")
    assert [(wish.event.metres, wish.seed) for wish in found.wishes] == [(500, Seed(RaceTime(38100)))]


def test_all_faults_of_a_row_are_named(tmp_path: Path):
    (found,) = read(tmp_path, "Name;Nation;Sex;Born;500", "BERG Anna;XXQ;Q;31.02.2001;x")
    assert isinstance(found, RowFault)
    assert (found.row, found.name) == (2, "Anna BERG")
    assert [sentence.split(":")[0] for sentence in found.sentences] == [
        "Row 2, column Nation",
        "Row 2, column Born",
        "Row 2, column Sex",
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (";NOR;W;;x", "Row 2: the name is missing. Fill it in."),
        ("BERG Anna;;W;;x", "Row 2: the nation is missing. Fill it in."),
        ("BERG Anna;NOR;W;;", "Row 2: no distance is named. Name one, or put an x or a time into its column."),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, row: str, reason: str):
    (found,) = read(tmp_path, "Name;Nation;Sex;Born;500", row)
    assert isinstance(found, RowFault)
    assert found.sentences == (reason,)


def test_the_empty_rows_of_a_form_are_passed_over(tmp_path: Path):
    found = read(tmp_path, "No;Name;Nation;500", "7;BERG Anna;NOR;x", "8;;NOR;", "9;;;", ";;;")
    assert [row.row for row in found] == [2]
