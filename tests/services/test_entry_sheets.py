"""The entry lists that go out together, and the best times beside the entries."""

from datetime import datetime
from pathlib import Path

from skatedesk.services import entry_sheets, files, lists

NOW = datetime(2025, 11, 21, 12, 0)


def test_the_list_by_nation_comes_before_those_of_the_races(desk_file: Path):
    file = files.open_file(desk_file)
    competition = lists.competition(file, 2)
    sheets = entry_sheets.entry_lists(file, competition.id, NOW)
    assert sheets[0].heading.list_name == "Entries by nation"
    assert [sheet.heading.number for sheet in sheets[1:]] == list(range(1, 29))
    assert all(sheet.lines for sheet in sheets)
    file.close()


def test_the_season_best_is_from_before_the_race(desk_file: Path):
    file = files.open_file(desk_file)
    first, second = lists.competition(file, 1), lists.competition(file, 2)
    races = {
        held.id: [item.race for item in lists.programme(file, held.id) if item.race.title == "1000m Men"]
        for held in (first, second)
    }
    stolz = next(one.id for one in lists.skaters(file) if one.name == "Jordan STOLZ")
    assert entry_sheets.season_bests(file, races[first.id][0], first, [stolz]) == {}
    found = entry_sheets.season_bests(file, races[second.id][0], second, [stolz])
    assert str(found[stolz]) == "1:05.66"
    mass_start = next(item.race for item in lists.programme(file, first.id) if item.race.metres is None)
    assert entry_sheets.season_bests(file, mass_start, first, [stolz]) == {}
    file.close()
