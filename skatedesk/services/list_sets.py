"""Which sheets go out together: all of a race, all of a competition."""

from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.services import lists, race_view
from skatedesk.services.standings import Standings, cups
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile


def stem(competition: Competition) -> str:
    """What the files of a competition are called, before what is in them."""
    return f"competition-{competition.number}"


def of_race(file: ResultsFile, race_id: int, created: datetime) -> list[Sheet]:
    """Result list and start list of a race; none before it has a start list."""
    view = race_view.read(file, race_id)
    return [view.result_list(created), view.start_list(created)] if view.starts else []


def of_competition(file: ResultsFile, competition: Competition, created: datetime) -> list[Sheet]:
    """The result list of every race that has a start list, then the standings after this competition.

    Only the cups for which something was skated here have a standing.
    """
    programme = lists.programme(file, competition.id)
    results = [race_view.read(file, item.race.id).result_list(created) for item in programme if item.starts]
    return results + _standings(file, competition, created) if results else []


def _standings(file: ResultsFile, competition: Competition, created: datetime) -> list[Sheet]:
    standings = Standings(file)
    views = [standings.of_cup(cup.name, competition.number) for cup in cups(file)]
    return [view.sheet(created) for view in views if view.after == competition]
