"""What an official may write of a record, and what of it cannot stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.records import SCOPED, Mark, Reach, mark_of
from skatedesk.domain.times import RaceTime
from skatedesk.services.person_fields import FieldError, check_nation, line
from skatedesk.store.schema import RecordRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RecordFields:
    """A record as it is typed or read; `scope` may be left out for a national record, and for one of the place."""

    mark: str
    discipline: Discipline
    sex: Sex
    metres: int | None
    time: RaceTime
    holder: str
    nation: str = ""
    scope: str = ""
    day: date | None = None
    place: str = ""
    event: str = ""
    source: str = ""
    ratified: bool = True


def checked(fields: RecordFields, known: Sequence[Mark]) -> RecordFields:
    """The fields as they are kept; FieldError where one cannot stand."""
    code = fields.mark.strip().upper()
    mark = mark_of(known, code)
    if mark is None:
        sentence = _("“{mark}” is no record. Choose one of {known}.")
        raise FieldError("mark", sentence.format(mark=code, known=", ".join(one.code for one in known)))
    if fields.discipline is Discipline.MASS_START:
        raise FieldError("discipline", _("A mass start has no record: its time is not skated for."))
    if fields.discipline is Discipline.INDIVIDUAL and not fields.metres:
        raise FieldError("metres", _("Say the distance of the record."))
    holder = line("holder", fields.holder, _("Name"))
    if not holder:
        raise FieldError("holder", _("Type who holds the record."))
    nation = fields.nation.strip().upper()
    if nation or mark.reach is Reach.NATION:
        check_nation(nation)
    if fields.day is not None and fields.day > date.today():
        sentence = _("{day} is still to come. Correct the date of the record.")
        raise FieldError("day", sentence.format(day=fields.day.isoformat()))
    fields = replace(
        fields,
        mark=code,
        holder=holder,
        nation=nation,
        place=line("place", fields.place, _("Place")),
        event=line("event", fields.event, _("Competition")),
        source=line("source", fields.source, _("Source")),
    )
    return replace(fields, scope=_scope(fields, mark))


def fill(row: RecordRow, fields: RecordFields) -> None:
    """Write checked fields into a row."""
    row.mark, row.scope, row.discipline, row.sex = fields.mark, fields.scope, fields.discipline, fields.sex
    row.metres, row.time_ms, row.decimals = fields.metres, fields.time.ms, fields.time.decimals
    row.holder, row.nation, row.day = fields.holder, fields.nation, fields.day
    row.place, row.event, row.source, row.ratified = fields.place, fields.event, fields.source, fields.ratified


def _scope(fields: RecordFields, mark: Mark) -> str:
    """Where the record holds: a national one in the nation, one of a track where it was skated, unless it is said."""
    scope = line("scope", fields.scope, _("Holds in"))
    if mark.reach not in SCOPED:
        return ""
    if mark.reach is Reach.NATION:
        scope = scope.upper() or fields.nation
        check_nation(scope)
        return scope
    if mark.reach is Reach.TRACK:
        scope = scope or fields.place
    if not scope:
        asked = {
            Reach.TRACK: _("Say on which rink the track record holds."),
            Reach.CHAMPIONSHIP: _("Say of which championship the record is."),
        }
        raise FieldError("scope", asked[mark.reach])
    return scope
