"""The lists of a whole competition that say what is held when, who is in office, and how ice and air were."""

from datetime import datetime

from skatedesk.domain.conditions import in_order
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition
from skatedesk.services import competition_officials, house_styles, lists, race_officials, rulebook
from skatedesk.services.race_view import state_words
from skatedesk.sheets.conditions_list import conditions_list
from skatedesk.sheets.officials_list import officials_list, race_officials_list
from skatedesk.sheets.programme_list import ProgrammeLine, programme_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import programme_queries, queries
from skatedesk.store.results_file import ResultsFile, Session


def programme(
    file: ResultsFile, competition_id: int, created: datetime | None = None, style: HouseStyle | None = None
) -> Sheet:  # fmt: skip
    """The programme with its timetable, and how many start; who withdrew is not counted."""
    items = lists.programme(file, competition_id)
    with file.read() as session:
        competition = _competition(session, competition_id)
        fields = programme_queries.fields(session, competition_id)
    words = state_words()
    lines: list[ProgrammeLine] = []
    for item in items:
        entries, pairs = fields.get(item.race.id, (0, 0))
        lines.append(ProgrammeLine(item.race, words[item.state], entries, pairs or None))
    return programme_list(competition, lines, _style(file, competition_id, style), created)


def officials(file: ResultsFile, competition_id: int, created: datetime | None = None) -> Sheet:
    """Who is in office for the whole competition."""
    held = competition_officials.officials(file, competition_id)
    with file.read() as session:
        competition = _competition(session, competition_id)
    return officials_list(competition, held.officials, created)


def officials_of_races(
    file: ResultsFile, competition_id: int, created: datetime | None = None, style: HouseStyle | None = None
) -> Sheet:  # fmt: skip
    """Who stands on the sheets of each race; races of which nobody is known are left out."""
    with file.read() as session:
        competition = _competition(session, competition_id)
        offices = rulebook.rules_of(queries.season_of(session, competition_id)).officials
        races = queries.races(session, competition_id)
        held = {race: race_officials.on_sheets(session, race, offices) for race in races}
    known = {race: officials for race, officials in held.items() if officials}
    return race_officials_list(competition, known, _style(file, competition_id, style), created)


def conditions(
    file: ResultsFile, competition_id: int, created: datetime | None = None, style: HouseStyle | None = None
) -> Sheet:  # fmt: skip
    """What was measured of ice and air in each race."""
    with file.read() as session:
        competition = _competition(session, competition_id)
        races = queries.races(session, competition_id)
        measured = {race: in_order(queries.conditions(session, race.id)) for race in races}
    return conditions_list(competition, measured, _style(file, competition_id, style), created)


def _style(file: ResultsFile, competition_id: int, style: HouseStyle | None) -> HouseStyle:
    """How days, clocks and figures are written: as the competition has it where nothing else is asked for."""
    return style or house_styles.style_of(file, competition_id)


def _competition(session: Session, competition_id: int) -> Competition:
    return next(one for one in queries.competitions(session) if one.id == competition_id)
