"""Podiums won before what the file knows: set by hand, or taken from a list."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from skatedesk.domain.errors import RuleError
from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Career, Event
from skatedesk.domain.races import Discipline
from skatedesk.imports.errors import SourceError
from skatedesk.services import careers, history, lists
from skatedesk.services.files import ResultsFile
from skatedesk.store import career_queries
from tests.services import content, refused

CUP = "ISU World Cup Speed Skating"
TODAY = date(2025, 11, 20)
HEAD = ("Name", "Nation", "Distance", "Gold", "Silver", "Bronze")
INDIVIDUAL = Discipline.INDIVIDUAL


def known(file: ResultsFile) -> list[Career]:
    with file.read() as session:
        return career_queries.careers(session)


def skater(file: ResultsFile, name: str = "Jordan STOLZ") -> int:
    return next(one.id for one in lists.skaters(file) if one.name == name)


def book(folder: Path, *rows: Sequence[object], head: Sequence[str] = HEAD) -> Path:
    made = Workbook()
    for row in (head, *rows):
        made.worksheets[0].append(list(row))
    path = folder / "careers.xlsx"
    made.save(path)
    return path


def test_a_count_is_kept_once_for_a_skater_and_an_event(file: ResultsFile):
    who = skater(file)
    careers.set_career(file, who, CUP, INDIVIDUAL, 1000, 1, 2, 3)
    careers.set_career(file, who, "ISU Speed Skating World Cup", INDIVIDUAL, 1000, 4, 5, 6)
    careers.set_career(file, who, CUP, Discipline.MASS_START, None, 0, 0, 1)
    careers.set_career(file, who, CUP, Discipline.MASS_START, None, 0, 0, 2)
    assert [(one.skater_id, one.series, one.event, one.count) for one in known(file)] == [
        (who, CUP, Event(INDIVIDUAL, 1000), MedalCount(4, 5, 6)),
        (who, CUP, Event(Discipline.MASS_START), MedalCount(0, 0, 2)),
    ]
    history.undo(file)
    assert known(file)[1].count == MedalCount(0, 0, 1)


@pytest.mark.parametrize(
    ("discipline", "metres", "count", "series", "reason"),
    [
        (INDIVIDUAL, 1000, (-1, 0, 0), CUP, "a whole number from 0 to 999"),
        (INDIVIDUAL, 1000, (0, 1000, 0), CUP, "a whole number from 0 to 999"),
        (Discipline.MASS_START, 1000, (0, 0, 0), CUP, "leave the metres out"),
        (INDIVIDUAL, 1000, (0, 0, 0), " ", "Name the series"),
    ],
)
def test_what_cannot_be_a_career_is_refused(
    file: ResultsFile, discipline: Discipline, metres: int | None, count: tuple[int, int, int], series: str, reason: str
):
    with refused(file, reason):
        careers.set_career(file, skater(file), series, discipline, metres, *count)
    with pytest.raises(RuleError, match="no longer in the file"):
        careers.set_career(file, 9999, CUP, INDIVIDUAL, 1000, 1, 0, 0)


def test_a_workbook_is_taken_and_who_is_not_known_is_named(file: ResultsFile, tmp_path: Path):
    path = book(
        tmp_path,
        ("STOLZ Jordan", "USA", "1000 m", 4, 1, None),
        ("Damian Żurek", "POL", "500 m", 0, 2, 1),
        ("Nobody Here", "NED", "500 m", 1, 0, 0),
        ("Zhongyan Ning", "CHN", "Mass start", 0, 0, 1),
    )
    taken = careers.import_careers(file, path, TODAY)
    assert (taken.taken, taken.changed.label) == (3, "Earlier podiums from careers.xlsx: 3 rows")
    assert taken.left_out == ("Row 4: Nobody HERE (NED) is not in this file.",)
    assert [(one.event, one.count, one.series, one.source) for one in known(file)] == [
        (Event(INDIVIDUAL, 1000), MedalCount(4, 1, 0), CUP, "careers.xlsx"),
        (Event(INDIVIDUAL, 500), MedalCount(0, 2, 1), CUP, "careers.xlsx"),
        (Event(Discipline.MASS_START), MedalCount(0, 0, 1), CUP, "careers.xlsx"),
    ]
    again = careers.import_careers(file, path, TODAY)
    assert (again.taken, len(known(file)), again.changed.at) == (3, 3, None)
    history.undo(file)
    assert known(file) == []


def test_a_list_names_its_series_and_finds_skaters_by_id(file: ResultsFile, tmp_path: Path):
    rows = [("M179", "", "", "ISU Championships", "500 m", 1, 1, 0)]
    path = book(tmp_path, *rows, head=("Id", "Name", "Nation", "Series", "Distance", "1st", "2nd", "3rd"))
    assert careers.import_careers(file, path, TODAY).taken == 1
    assert [(one.skater_id, one.series) for one in known(file)] == [(skater(file), "ISU Championships")]


def test_a_list_that_is_none_changes_nothing(file: ResultsFile, tmp_path: Path):
    before = content(file.path)
    with pytest.raises(SourceError, match=r"careers\.xlsx has no column bronze\. Add the columns"):
        careers.import_careers(file, book(tmp_path, head=HEAD[:-1]), TODAY)
    assert content(file.path) == before
