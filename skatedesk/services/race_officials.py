"""Who is in office in a race, and what was measured of the ice and the air. Each act has one undo."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from skatedesk.domain import conditions as measured
from skatedesk.domain import officials as offices_held
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Condition, Official, Race
from skatedesk.services import office_fields, rulebook
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import open_race
from skatedesk.store import queries, rows
from skatedesk.store.programme_queries import competition_officials
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import ConditionRow, OfficialRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RaceOfficials:
    """The officials of a race, of its competition and of the race before; `offices` are those of the regulations."""

    race: Race
    own: tuple[Official, ...]
    of_competition: tuple[Official, ...]
    offices: tuple[str, ...]
    race_before: Race | None = None
    before: tuple[Official, ...] = ()


@dataclass(frozen=True, slots=True)
class RaceConditions:
    """What was measured in a race, and last in the race before on the same day."""

    race: Race
    own: tuple[Condition, ...]
    race_before: Race | None = None
    before: Condition | None = None


def officials(file: ResultsFile, race_id: int) -> RaceOfficials:
    """Who is in office; the race before is the last one of the same sex, else of any, that has officials.

    Women and men have a referee each, who changes from race to race with them.
    """
    with file.read() as session:
        race, competition, season = queries.race_in_competition(session, race_id)
        offices = rulebook.rules_of(season).officials
        held = competition_officials(session, competition.id)
        own = queries.officials(session, race_id)
        before, theirs = _officials_before(session, race)
    in_order = offices_held.in_order
    return RaceOfficials(race, in_order(own, offices), in_order(held, offices), offices, before, theirs)


def conditions(file: ResultsFile, race_id: int) -> RaceConditions:
    """What was measured; the end of the race before is the start of this one where nobody measured anew."""
    with file.read() as session:
        race = queries.race(session, race_id)
        own = measured.in_order(queries.conditions(session, race_id))
        before, last = _conditions_before(session, race)
    return RaceConditions(race, own, before, last)


def on_sheets(session: Session, race: Race, offices: Sequence[str]) -> tuple[Official, ...]:
    """Who stands on the sheets of a race."""
    of_competition = competition_officials(session, race.competition_id)
    return offices_held.of_race_sheet(queries.officials(session, race.id), of_competition, offices)


def set_officials(file: ResultsFile, race_id: int, officials: Sequence[Official]) -> Changed:
    """Say who is in office in a race; who is not named any more is not any more."""
    wanted: dict[str, Official] = {}
    for one in office_fields.checked(officials):
        if wanted.setdefault(one.role.casefold(), one) is not one:
            sentence = _("{office} stands twice. A race has one; more of them stand with the competition.")
            raise RuleError(sentence.format(office=one.role))
    with file.change() as change:
        race = open_race(change.session, race_id)
        for row in rows.officials(change.session, race_id):
            stays = wanted.pop(row.role.casefold(), None)
            if stays is None:
                change.session.delete(row)
            else:
                row.name, row.nation = stays.name, stays.nation
        for one in wanted.values():
            change.session.add(OfficialRow(race_id=race_id, role=one.role, name=one.name, nation=one.nation))
        change.races.add(race_id)
        change.label = _("Officials of race {number}").format(number=race.number)
    return announced(change)


def set_conditions(file: ResultsFile, race_id: int, conditions: Sequence[Condition]) -> Changed:
    """Write down what was measured in a race; a moment that is not named any more is taken out."""
    wanted: dict[str, Condition] = {}
    for one in conditions:
        known = measured.checked(one)
        if measured.is_measured(known) and wanted.setdefault(known.moment.casefold(), known) is not known:
            raise RuleError(_("{moment} stands twice. Write it down once.").format(moment=known.moment))
    with file.change() as change:
        race = open_race(change.session, race_id)
        for row in rows.conditions(change.session, race_id):
            stays = wanted.pop(row.moment.casefold(), None)
            if stays is None:
                change.session.delete(row)
            else:
                _fill(row, stays)
        for one in wanted.values():
            row = ConditionRow(race_id=race_id, moment=one.moment)
            _fill(row, one)
            change.session.add(row)
        change.races.add(race_id)
        change.label = _("Ice and air of race {number}").format(number=race.number)
    return announced(change)


def _fill(row: ConditionRow, condition: Condition) -> None:
    row.time_of_day = condition.time_of_day
    row.air, row.humidity, row.ice = condition.air, condition.humidity, condition.ice


def _officials_before(session: Session, race: Race) -> tuple[Race | None, tuple[Official, ...]]:
    for other in sorted(_earlier(session, race), key=lambda other: other.sex is not race.sex):
        if held := queries.officials(session, other.id):
            return other, held
    return None, ()


def _conditions_before(session: Session, race: Race) -> tuple[Race | None, Condition | None]:
    """What was measured last on the same day; the ice of another day says nothing."""
    for other in _earlier(session, race):
        known = [one for one in measured.in_order(queries.conditions(session, other.id)) if measured.is_measured(one)]
        if known and other.day == race.day:
            return other, known[-1]
    return None, None


def _earlier(session: Session, race: Race) -> list[Race]:
    """The races before this one, the last one first."""
    held = [other for other in queries.races(session, race.competition_id) if _moment(other) < _moment(race)]
    return sorted(held, key=_moment, reverse=True)


def _moment(race: Race) -> tuple[date, int]:
    """By day and number: a programme of several days may number its races by distance."""
    return race.day or date.min, race.number
