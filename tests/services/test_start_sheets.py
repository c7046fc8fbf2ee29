"""The sheets that go out before a race."""

from datetime import datetime
from pathlib import Path

from skatedesk.exports import formats
from skatedesk.services import lists, start_lists, start_sheets
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.sheet import Sheet

NOW = datetime(2025, 11, 21, 14, 0)


def sheets(file: ResultsFile, number: int, competition: int = 1) -> list[Sheet]:
    race = lists.race(file, lists.competition(file, competition).id, number)
    return start_sheets.of_race(file, race.id, NOW)


def test_start_list_pair_list_and_lap_sheet_go_out_together(file: ResultsFile, tmp_path: Path):
    race = lists.race(file, lists.competition(file, 1).id, 8)
    start_lists.issue(file, race.id)
    found = sheets(file, 8)
    assert [sheet.kind for sheet in found] == ["start list", "pair list", "lap sheet"]
    assert found[0].heading.state == "revision 1"
    stem = start_sheets.stem(start_lists.view(file, race.id))
    assert stem == "competition-1-race-8-start"
    written = formats.write(found, tmp_path, stem, formats.FORMATS)
    assert len(written) == 13  # a workbook, and the three as PDF, HTML, CSV and JSON
    assert all(one.path.stat().st_size for one in written)


def test_bests_before_the_race_stand_on_the_lists(sample: ResultsFile):
    found = sheets(sample, 8, 2)
    for sheet in found[:2]:
        row = next(row for row in sheet.lines if "Jordan STOLZ" in row.cells)
        assert str(row.cells[sheet.column("sb")]) == "1:05.66"


def test_a_mass_start_has_its_form_too(sample: ResultsFile):
    assert [sheet.kind for sheet in sheets(sample, 28, 2)] == ["start list", "pair list", "lap sheet"]


def test_without_a_start_list_nothing_goes_out(file: ResultsFile):
    race = lists.race(file, lists.competition(file, 1).id, 8)
    for start in start_lists.view(file, race.id).starts:
        start_lists.empty_lane(file, start.id)
    assert sheets(file, 8) == []
