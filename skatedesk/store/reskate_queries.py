"""When attempts ended, as the journal knows it: no table keeps the time of day of a finish."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.store.schema import AttemptRow, ChangedRowRow, ChangeRow


def ended_at(session: Session, start_ids: Iterable[int]) -> dict[tuple[int, int], datetime]:
    """When each attempt of some starts was decided, by start and number; a correction later moves nothing.

    An attempt that came with the file in another way is left out.
    """
    connection, wanted = session.connection(), {"start_ids": list(start_ids)}
    numbers = {row_id: (start_id, number) for row_id, start_id, number in connection.execute(_ATTEMPTS, wanted)}
    found: dict[tuple[int, int], datetime] = {}
    for row_id, before, after, at in connection.execute(_CHANGES, {"row_ids": list(numbers)}):
        if after and after["status"] and not (before and before["status"]):
            found[numbers[row_id]] = datetime.fromisoformat(at)
    return found


_ATTEMPTS = select(AttemptRow.id, AttemptRow.start_id, AttemptRow.number).where(
    AttemptRow.start_id.in_(bindparam("start_ids", expanding=True))
)

_CHANGES = (
    select(ChangedRowRow.row_id, ChangedRowRow.before, ChangedRowRow.after, ChangeRow.at)
    .join(ChangeRow, ChangeRow.id == ChangedRowRow.change_id)
    .where(
        ChangeRow.act == "do",
        ChangeRow.state == "done",
        ChangedRowRow.table == AttemptRow.__tablename__,
        ChangedRowRow.row_id.in_(bindparam("row_ids", expanding=True)),
    )
    .order_by(ChangeRow.id)
)
