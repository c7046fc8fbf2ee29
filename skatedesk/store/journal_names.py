"""Whose the rows of the journal are, by name, and when its entries were written."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from skatedesk.store.recorder import RowChange
from skatedesk.store.schema import Base, ChangeRow, RaceRow

_POINTS = {
    "skater_id": "skaters",
    "team_id": "teams",
    "entry_id": "entries",
    "start_id": "starts",
    "attempt_id": "attempts",
}
_NAMED = ("skaters", "teams")


class Owners:
    """Finds out whose rows are; who is gone by now is found in the rows of the journal themselves."""

    def __init__(self, session: Session, rows: Iterable[RowChange]) -> None:
        self._session = session
        self._values = {(table, row_id): after or before or {} for table, row_id, before, after in rows}

    def name(self, table: str, row_id: int) -> str:
        """Whose this row is; empty where it is nobody's."""
        values = self._row(table, row_id)
        if table in _NAMED:
            return str(values.get("name", ""))
        owners = [(target, values[column]) for column, target in _POINTS.items() if values.get(column) is not None]
        return next((name for owner in owners if (name := self.name(*owner))), "")

    def _row(self, table: str, row_id: int) -> dict[str, Any]:
        if (table, row_id) not in self._values:
            columns = Base.metadata.tables[table]
            row = self._session.connection().execute(select(columns).where(columns.c.id == row_id)).mappings().first()
            self._values[table, row_id] = dict(row) if row else {}
        return self._values[table, row_id]


def race_numbers(session: Session) -> dict[int, int]:
    """The numbers of all races, by their ids."""
    return dict(session.connection().execute(select(RaceRow.id, RaceRow.number)).all())


def moment_beside(session: Session, moment: datetime, *, later: bool) -> datetime | None:
    """When the next entry was written after this moment, or the last one before it; None where there is none."""
    at = moment.isoformat()
    query = (
        select(ChangeRow.at).where(ChangeRow.at > at).order_by(ChangeRow.at)
        if later
        else select(ChangeRow.at).where(ChangeRow.at < at).order_by(ChangeRow.at.desc())
    )
    found = session.connection().execute(query.limit(1)).scalar()
    return datetime.fromisoformat(found) if found else None
