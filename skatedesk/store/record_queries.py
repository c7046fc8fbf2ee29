"""Reading records, and the times of the file that they are compared with."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.records import Record
from skatedesk.domain.times import RaceTime
from skatedesk.store.competitors import NAMED
from skatedesk.store.schema import (
    AttemptRow,
    ChangedRowRow,
    ChangeRow,
    EntryRow,
    RecordRow,
    SkaterRow,
    StartRow,
    TeamRow,
)


@dataclass(frozen=True, slots=True)
class SkatedTime:
    """A valid time of a race; `born` is None for teams and where it is not known."""

    race_id: int
    start_id: int
    competitor: Competitor
    born: date | None
    time: RaceTime


def records(session: Session) -> list[Record]:
    """All records of the file, in the order in which they came into it."""
    return [_record(row) for row in session.connection().execute(_RECORDS)]


def record(session: Session, record_id: int) -> Record:
    return _record(session.connection().execute(_RECORD, {"record_id": record_id}).one())


_COLUMNS = (
    RecordRow.id,
    RecordRow.mark,
    RecordRow.scope,
    RecordRow.discipline,
    RecordRow.sex,
    RecordRow.metres,
    RecordRow.time_ms,
    RecordRow.decimals,
    RecordRow.holder,
    RecordRow.nation,
    RecordRow.day,
    RecordRow.place,
    RecordRow.event,
    RecordRow.source,
    RecordRow.ratified,
    RecordRow.start_id,
)
_RECORDS = select(*_COLUMNS).order_by(RecordRow.id)
_RECORD = select(*_COLUMNS).where(RecordRow.id == bindparam("record_id"))


def skated_times(session: Session, race_ids: Iterable[int]) -> list[SkatedTime]:
    """The valid times of some races; of a start with two, both."""
    rows = session.connection().execute(_TIMES, {"race_ids": list(race_ids), "ok": Status.OK})
    return [_skated_time(row) for row in rows]


_TIMES = (
    select(
        StartRow.race_id,
        StartRow.id,
        AttemptRow.time_ms,
        AttemptRow.decimals,
        EntryRow.skater_id,
        EntryRow.team_id,
        *NAMED,
        SkaterRow.born,
    )
    .join(AttemptRow, AttemptRow.start_id == StartRow.id)
    .join(EntryRow, EntryRow.id == StartRow.entry_id)
    .outerjoin(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    .outerjoin(TeamRow, TeamRow.id == EntryRow.team_id)
    .where(
        StartRow.race_id.in_(bindparam("race_ids", expanding=True)),
        StartRow.withdrawn.is_(False),
        AttemptRow.status == bindparam("ok"),
    )
    .order_by(StartRow.id)
)


def births(session: Session, skater_ids: Collection[int]) -> dict[int, date]:
    """The birth dates that are known."""
    query = select(SkaterRow.id, SkaterRow.born).where(SkaterRow.id.in_(list(skater_ids)), SkaterRow.born.is_not(None))
    return {skater_id: born for skater_id, born in session.execute(query) if born is not None}


def race_of_start(session: Session, start_id: int) -> int:
    return session.scalars(select(StartRow.race_id).where(StartRow.id == start_id)).one()


def last_change(session: Session) -> int:
    """The number of the last change of the file, 0 for a new one."""
    return session.connection().execute(_LAST_CHANGE).scalar() or 0


_LAST_CHANGE = select(func.max(ChangeRow.id))


def changed_since(session: Session, change_id: int) -> list[tuple[int, list[int], str]]:
    """What was changed after a change, in order: the number of the change, the races touched, and the table."""
    rows = session.connection().execute(_CHANGED_SINCE, {"change_id": change_id})
    return [(number, list(races), table) for number, races, table in rows]


_CHANGED_SINCE = (
    select(ChangeRow.id, ChangeRow.races, ChangedRowRow.table)
    .join(ChangedRowRow, ChangedRowRow.change_id == ChangeRow.id)
    .where(ChangeRow.id > bindparam("change_id"))
    .order_by(ChangeRow.id)
)


def _skated_time(row: Sequence[Any]) -> SkatedTime:
    race_id, start_id, ms, decimals, skater_id, team_id, name, nation, sex, born = row
    is_team = skater_id is None
    who = Competitor(team_id if is_team else skater_id, name, nation, Sex(sex), is_team=is_team)
    return SkatedTime(race_id, start_id, who, born, RaceTime(ms, decimals))


def _record(row: Sequence[Any]) -> Record:
    record_id, mark, scope, discipline, sex, metres, ms, decimals, *rest = row
    return Record(record_id, mark, scope, Discipline(discipline), Sex(sex), metres, RaceTime(ms, decimals), *rest)
