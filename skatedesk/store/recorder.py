"""What a change does to the rows: before and after of each, noted while the session writes them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, event, select
from sqlalchemy.orm import Mapper, Session, object_session
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from skatedesk.store.schema import Base

Values = dict[str, Any]
RowChange = tuple[str, int, Values | None, Values | None]
"""Table, id, the whole row before and after; None where there was or is no row."""

_KEY = "skatedesk_recorder"


class Recorder:
    """Knows which rows of one session changed, from what to what.

    The mappers tell it of every row they write, be it in one flush or in several, and of those that a cascade
    takes out too. Statements past the mappers, such as a bulk update, escape it: changes go through rows.
    """

    def __init__(self, session: Session) -> None:
        self._rows: dict[tuple[str, int], list[Values | None]] = {}
        session.info[_KEY] = self

    def changes(self) -> list[RowChange]:
        """The rows that differ now from what they were."""
        return [(table, row, before, after) for (table, row), (before, after) in self._rows.items() if before != after]

    def inserted(self, row: Base) -> None:
        """A row of this id may have been taken out earlier in the change; then it counts as changed."""
        known = vars(row)
        values = {name: _kept(known.get(name)) for name in _columns(row)}
        self._rows.setdefault(_name(row), [None, None])[1] = values

    def will_change(self, row: Base, connection: Connection) -> None:
        """Note how the change found the row; only its first word counts."""
        if _name(row) not in self._rows:
            values = _lying(row, connection)
            self._rows[_name(row)] = [values, values]

    def updated(self, row: Base, connection: Connection) -> None:
        self._rows[_name(row)][1] = _written(row, connection)

    def deleted(self, row: Base) -> None:
        self._rows[_name(row)][1] = None


def _name(row: Any) -> tuple[str, int]:
    return row.__tablename__, row.id


def _columns(row: Base) -> list[str]:
    return [column.key for column in row.__table__.columns]


def _lying(row: Base, connection: Connection) -> Values:
    """The row as it lies in the file before it is written."""
    values: Values = {}
    for name in _columns(row):
        history = get_history(row, name, PASSIVE_NO_INITIALIZE)
        known = history.deleted or history.unchanged
        if not known:
            return _read(row, connection)
        values[name] = _kept(known[0])
    return values


def _written(row: Base, connection: Connection) -> Values:
    """The row as it lies in the file after it was written."""
    known = vars(row)
    names = _columns(row)
    if any(name not in known for name in names):
        return _read(row, connection)
    return {name: _kept(known[name]) for name in names}


def _read(row: Any, connection: Connection) -> Values:
    """The row read anew, where not all of it was loaded."""
    table: Table = row.__table__
    found = connection.execute(select(table).where(table.c.id == row.id)).mappings().one()
    return {name: _kept(value) for name, value in found.items()}


def _kept(value: Any) -> Any:
    """The value as JSON keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _recorder(row: Base) -> Recorder | None:
    session = object_session(row)
    return None if session is None else session.info.get(_KEY)


@event.listens_for(Base, "after_insert", propagate=True)
def _after_insert(_mapper: Mapper[Any], _connection: Connection, row: Base) -> None:
    recorder = _recorder(row)
    if recorder is not None:
        recorder.inserted(row)


@event.listens_for(Base, "before_update", propagate=True)
@event.listens_for(Base, "before_delete", propagate=True)
def _before_change(_mapper: Mapper[Any], connection: Connection, row: Base) -> None:
    recorder = _recorder(row)
    if recorder is not None:
        recorder.will_change(row, connection)


@event.listens_for(Base, "after_update", propagate=True)
def _after_update(_mapper: Mapper[Any], connection: Connection, row: Base) -> None:
    recorder = _recorder(row)
    if recorder is not None:
        recorder.updated(row, connection)


@event.listens_for(Base, "after_delete", propagate=True)
def _after_delete(_mapper: Mapper[Any], _connection: Connection, row: Base) -> None:
    recorder = _recorder(row)
    if recorder is not None:
        recorder.deleted(row)
