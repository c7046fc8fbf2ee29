"""The entry lists of a competition on paper, and the best times that stand beside the entries on the screen."""

from collections.abc import Collection
from datetime import datetime

from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import RaceTime
from skatedesk.services.bests import bests
from skatedesk.services.entry_view import entries
from skatedesk.sheets.entry_marks import Persons
from skatedesk.sheets.entry_nations import entries_by_nation
from skatedesk.sheets.entry_race import entries_of_race
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile


def entry_lists(file: ResultsFile, competition_id: int, created: datetime, *, births: bool = False) -> list[Sheet]:
    """The list by nation, then one for each race that has entries; none where nobody is entered.

    Birth dates stand on them only where the style of the competition wants them.
    """
    view = entries(file, competition_id)
    people = {line.entry.competitor.id: line.person for line in view.lines if line.person}
    known, listed = Persons(people, born=births), [line.entry for line in view.lines]
    if not listed:
        return []
    races = [one.race for one in view.races]
    by_race = [
        entries_of_race(view.competition, one.race, [line.entry for line in one.lines], known, created)
        for one in view.races
        if one.lines
    ]
    return [entries_by_nation(view.competition, races, listed, known, created), *by_race]


def season_bests(
    file: ResultsFile, race: Race, competition: Competition, skater_ids: Collection[int]
) -> dict[int, RaceTime]:  # fmt: skip
    """The best time of the season, before this race, of each skater who has one over its distance."""
    if race.metres is None:
        return {}
    with file.read() as session:
        found = bests(session, skater_ids, race.metres, competition.season, race)
    return {skater_id: best.sb.time for skater_id, best in found.items() if best.sb}
