"""The draws that were stored, looked at again: what went in, what came out, and whether the seed still gives it."""

from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.draw import Candidate, Draw
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Race
from skatedesk.services import draws
from skatedesk.services.start_listing import FIRST_PAIR, drawn
from skatedesk.sheets.draw_protocol import Protocol, draw_list, field_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_queries import DrawRecord
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class DrawProtocol:
    """One stored draw as people look at it.

    `first_pair` is where a draw after a withdrawal began, 1 where the whole field was drawn; `doubt` says why the
    seed does not give these pairs, and is empty where it does.
    """

    number: int
    at: datetime
    draw: Draw
    field: Sheet
    pairs: Sheet
    first_pair: int = 1
    doubt: str = ""


def protocols(file: ResultsFile, race_id: int, created: datetime | None = None) -> tuple[DrawProtocol, ...]:
    """The stored draws of a race, the last one first, as that one made the start list."""
    with file.read() as session:
        race, competition, _season = queries.race_in_competition(session, race_id)
        records = entry_queries.draws(session, race_id)
        entries = entry_queries.entries(session, [race_id]).get(race_id, ()) if records else ()
    known = {entry.id: entry.competitor for entry in entries}
    found: list[DrawProtocol] = []
    for record in reversed(records):
        draw = drawn(record)
        people = {one.entry_id: known.get(one.entry_id) or _gone(one, race) for one in draw.candidates}
        protocol = Protocol(competition, race, draw, people, created=created)
        first = record.rule.get(FIRST_PAIR, 1)
        lists = field_list(protocol), draw_list(protocol)
        found.append(DrawProtocol(record.number, record.at, draw, *lists, first, _doubt(record, draw)))
    return tuple(found)


def sheets(file: ResultsFile, race_id: int, created: datetime) -> list[Sheet]:
    """The protocol of the last draw as lists to hand out; none where the race was not drawn here."""
    return [sheet for one in protocols(file, race_id, created)[:1] for sheet in (one.field, one.pairs)]


def _gone(one: Candidate, race: Race) -> Competitor:
    """Somebody whose entry was taken out since; the name was kept with the draw."""
    return Competitor(0, one.name, one.nation, race.sex, is_team=race.discipline.is_team)


def _doubt(record: DrawRecord, draw: Draw) -> str:
    """Draw again from what was kept, and say where that is not what was stored."""
    try:
        again = draws.replay(record)
    except RuleError as reason:
        return str(reason)
    if again.starts == draw.starts:
        return ""
    return _("The seed gives other pairs than these: the file was changed by something else.")
