"""The sheets that go out before a race: its start list, the pair list, and the lap sheets of the judges."""

from datetime import datetime

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.domain.rules import Rules
from skatedesk.services import bests, list_sets, rulebook, start_lists
from skatedesk.services.start_lists import StartListView
from skatedesk.sheets.lap_sheet import lap_sheet
from skatedesk.sheets.pair_list import pair_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.start_list import Known
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile, Session


def of_race(file: ResultsFile, race_id: int, created: datetime) -> list[Sheet]:
    """Start list, pair list and lap sheet, with the bests before the race; none before there is a start list."""
    view = start_lists.view(file, race_id)
    if not view.starts:
        return []
    with file.read() as session:
        _race, _competition, season = queries.race_in_competition(session, race_id)
        known = _known(session, view)
    return [
        view.sheet(created, known),
        pair_list(view.competition, view.race, view.starts, created, known),
        *_forms(view, rulebook.rules_of(season), created),
    ]


def stem(view: StartListView) -> str:
    """What the files are called, before the names of the sheets."""
    return f"{list_sets.stem(view.competition)}-race-{view.race.number}-start"


def _known(session: Session, view: StartListView) -> dict[int, Known]:
    """Personal and season bests, by start."""
    race = view.race
    if race.discipline is not Discipline.INDIVIDUAL or race.metres is None:
        return {}
    starts = {start.competitor.id: start.id for start in view.starts}
    found = bests.bests(session, list(starts), race.metres, view.competition.season, race)
    return {
        starts[skater]: Known(best=one.pb.time if one.pb else None, season_best=one.sb.time if one.sb else None)
        for skater, one in found.items()
    }


def _forms(view: StartListView, rules: Rules, created: datetime) -> list[Sheet]:
    """The form of the judges; none where nothing says how long the race is, as the lists are wanted all the same."""
    try:
        return [lap_sheet(view.competition, view.race, view.starts, rules, created)]
    except RuleError:
        return []
