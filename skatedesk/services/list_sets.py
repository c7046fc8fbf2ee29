"""Which sheets go out together: all of a race, all of a competition."""

from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.services import classification, lists, medals, race_view, start_lists
from skatedesk.services.standings import Standings, cups
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile


def stem(competition: Competition) -> str:
    """What the files of a competition are called, before what is in them."""
    return f"competition-{competition.number}"


def of_race(file: ResultsFile, race_id: int, created: datetime) -> list[Sheet]:
    """Result list of a race, that with the laps where there are passings, and the start list with its revision.

    None before the race has a start list.
    """
    view = race_view.read(file, race_id)
    if not view.starts:
        return []
    drawn = start_lists.view(file, race_id)
    # A list that came from elsewhere has no revisions; nothing is said of them then.
    start_list = drawn.sheet(created) if drawn.revision else view.start_list(created)
    return [view.result_list(created), *([view.lap_list(created)] if view.has_passings else []), start_list]


def of_competition(file: ResultsFile, competition: Competition, created: datetime) -> list[Sheet]:
    """The result list of every race that has a start list, then classifications, and standings after the competition.

    Only the cups for which something was skated here have a standing, only combinations a classification, only
    championships of the rule file a medal table.
    """
    programme = lists.programme(file, competition.id)
    results = [race_view.read(file, item.race.id).result_list(created) for item in programme if item.starts]
    if not results:
        return []
    combined = [view.sheet(created) for view in classification.classifications(file, competition)]
    won = medals.of_championship(file, competition)
    table = [won.sheet(created)] if won is not None else []
    return results + combined + table + _standings(file, competition, created)


def has_medal_table(file: ResultsFile, competition: Competition) -> bool:
    """Whether a medal table goes out with the results: only of championships of the rule file."""
    return medals.of_championship(file, competition) is not None


def _standings(file: ResultsFile, competition: Competition, created: datetime) -> list[Sheet]:
    standings = Standings(file)
    views = [standings.of_cup(cup.name, competition.number) for cup in cups(file)]
    return [view.sheet(created) for view in views if view.after == competition]
