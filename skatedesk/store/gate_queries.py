"""What was overruled when a race was made official."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from skatedesk.store.schema import OverrulingRow


def overruling_row(session: Session, race_id: int) -> OverrulingRow | None:
    return session.scalars(select(OverrulingRow).where(OverrulingRow.race_id == race_id)).first()


def remark(session: Session, race_id: int) -> str:
    """The remark with which findings were let stand; empty where none were."""
    row = overruling_row(session, race_id)
    return row.remark if row else ""
