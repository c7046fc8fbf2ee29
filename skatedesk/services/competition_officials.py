"""Who is in office for a whole competition."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.errors import RuleError
from skatedesk.domain.officials import in_order
from skatedesk.domain.races import Official, Race
from skatedesk.services import office_fields, race_officials, rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.store import queries, rows
from skatedesk.store.programme_queries import competition_officials
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import CompetitionOfficialRow, CompetitionRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class CompetitionOfficials:
    """In the order of the regulations; `offices` are those that they name."""

    officials: tuple[Official, ...]
    offices: tuple[str, ...]


def officials(file: ResultsFile, competition_id: int) -> CompetitionOfficials:
    """Who is in office."""
    with file.read() as session:
        offices = rulebook.rules_of(queries.season_of(session, competition_id)).officials
        return CompetitionOfficials(in_order(competition_officials(session, competition_id), offices), offices)


def set_officials(file: ResultsFile, competition_id: int, officials: Sequence[Official]) -> Changed:
    """Say who is in office, in this order; several may hold one office. The sheets of races without own ones follow."""
    wanted = office_fields.checked(officials)
    with file.change() as change:
        session = change.session
        event = rows.by_id(session, CompetitionRow, competition_id).event
        signed = _on_official_sheets(session, competition_id)
        known = rows.competition_officials(session, competition_id)
        for row in known[len(wanted) :]:
            session.delete(row)
        known += [CompetitionOfficialRow(competition_id=competition_id) for _more in wanted[len(known) :]]
        for place, (row, one) in enumerate(zip(known, wanted, strict=False), start=1):
            row.place, row.role, row.name, row.nation = place, one.role, one.name, one.nation
            session.add(row)
        session.flush()
        for race, held in _on_official_sheets(session, competition_id).items():
            if held != signed[race]:
                sentence = _("Race {number} is official, and its sheets would name others. Make it provisional first.")
                raise RuleError(sentence.format(number=race.number))
        change.races |= {race.id for race in rows.races(session, competition_id)}
        change.label = _("Officials of {event}").format(event=event)
    return announced(change)


def _on_official_sheets(session: Session, competition_id: int) -> dict[Race, tuple[Official, ...]]:
    """Who stands on the sheets of the official races, which have their own officials or those of the competition."""
    offices = rulebook.rules_of(queries.season_of(session, competition_id)).officials
    races = [race for race in queries.races(session, competition_id) if race.official]
    return {race: race_officials.on_sheets(session, race, offices) for race in races}
